// Model → the flat program, as one block for Program::own or a file. Needs a model without errors.
#pragma once

#include <cstddef>
#include <vector>

#include "model/model.h"
#include "source/source.h"

namespace zhunsheng {

std::vector<std::byte> compile(const model::Model& model, const Sources& sources);

}  // namespace zhunsheng
