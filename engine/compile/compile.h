// Model → the flat program, as one block for Program::own or a file. A model with a mistake in it gives an empty block, which
// Program::own refuses.
#pragma once

#include <cstddef>
#include <vector>

#include "model/model.h"
#include "source/source.h"

namespace zhunsheng {

std::vector<std::byte> compile(const model::Model& model, const Sources& sources);

}  // namespace zhunsheng
