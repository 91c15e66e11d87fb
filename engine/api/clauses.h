// Which clause a reader means: by its locator, or by its number as the document prints it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "report/sources.h"

namespace zhunsheng::api {

struct NamedClause {
  std::uint32_t document = kNone;  ///< of the program
  std::uint32_t original = kNone;  ///< of the accounts; kNone: none is at hand
  std::uint32_t section = kNone;   ///< of the original; kNone: all of it
  std::string locator;             ///< empty: all of it
};

/// What "fujian-2025", "fujian-2025#二/五/11", "fujian-2025#二、（五）第11条" or, where only one ends so, "fujian-2025#第11条" names.
std::optional<NamedClause> named_clause(const report::Accounts& accounts, std::string_view given);
/// "fujian-2025#二/五/11" of what was given in either form; what names nothing stays as it is.
std::string locator_of(const report::Accounts& accounts, std::string_view given);
/// All that could be named, for what comes near to a name that stands for nothing.
std::vector<std::string> clause_names(const report::Accounts& accounts);

}  // namespace zhunsheng::api
