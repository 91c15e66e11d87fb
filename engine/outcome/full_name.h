// What an entity is called where it does not stand below the one that it belongs to.
#pragma once

#include <string>

#include "facts/facts.h"
#include "program/program.h"

namespace zhunsheng {

/// "示例县第三小学01班": a class, a room or a stage with the school that it is in; what lies in an area alone by its own name. The id where it has none.
std::string full_name(const Program& program, const Facts& facts, EntityId entity);

}  // namespace zhunsheng
