// What the model calls a thing, as the program calls it.
#pragma once

#include "model/model.h"
#include "program/program.h"

namespace zhunsheng {

Op op_of(model::ExprKind kind);
std::uint8_t comparison_of(syntax::Comparator comparator);

}  // namespace zhunsheng
