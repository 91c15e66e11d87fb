// The JSON Schema (2020-12) of a facts document, for editors and forms: exactly the keys and the forms that the reader takes.
#pragma once

#include <string>

#include "program/program.h"

namespace zhunsheng {

/// For documents whose entities are of one type (with whatever may stand below it); kNone: of any type.
/// What a schema cannot say stays with the reader: units that convert, parents, sources that are listed, one key for a fact with two names
/// being given only once is said.
std::string facts_schema(const Program& program, TypeId type);

}  // namespace zhunsheng
