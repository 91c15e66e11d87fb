// The workbook that a county or a school fills in: only what the chosen requirements need, in the names, units and definitions of the
// vocabulary, with what is known already prefilled and locked. load/books.h reads it back.
#pragma once

#include <string>
#include <vector>

#include "book/laid_out.h"
#include "facts/facts.h"
#include "program/program.h"

namespace zhunsheng::report {

/// Whose figures a workbook of many asks for.
enum class FormShare : std::uint8_t {
  all,
  of_school,  ///< what the vocabulary says that schools provide
  of_county,  ///< the rest
};

struct FormRequest {
  const Program& program;
  const std::vector<RequirementId>& requirements;
  const std::vector<bool>& wanted;  ///< [fact]
  const Facts& known;               ///< may be empty
  EntityId root = kNone;            ///< in `known`; kNone: not known, its code is left to be written
  TypeId root_type = kNone;
  Date as_of;
  FormShare share = FormShare::all;
};

LaidBook form_book(const FormRequest& request);

/// The type that the requirements are about at the highest level: that of the county whose workbook it is.
TypeId form_root(const Program& program, const std::vector<RequirementId>& requirements);
/// Entities right below the root that get a workbook of their own: those that are counted as schools are.
std::vector<EntityId> form_schools(const FormRequest& request);

}  // namespace zhunsheng::report
