// Requirements that rest on a table of indicators by member (at least so many of them met, the rest not below a part of the standard), and the
// coefficients of the same indicators: what the official tables by school are made of.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "outcome/outcome.h"
#include "report/result.h"

namespace zhunsheng::report {

using TraceOf = std::function<Trace(const Verdict&)>;

struct ResourceIndicator {
  FactId fact = kNone;
  Rational standard;
  std::optional<Rational> floor;      ///< what one that is not met must still reach
  RequirementId coefficient = kNone;  ///< the requirement on its coefficient over the same members
};

struct ResourceTable {
  RequirementId requirement = kNone;
  std::uint32_t at_least = 0;
  std::vector<ResourceIndicator> indicators;
  FactId weight = kNone;  ///< of the coefficients
};

std::vector<ResourceTable> resource_tables(const Program& program);

/// One member with what was measured of it.
struct ResourceRow {
  const Verdict* verdict = nullptr;
  std::vector<Quantity> values;  ///< by indicator
  Quantity weight;
};
/// The members to which the requirement applies, in the order of the facts.
std::vector<ResourceRow> resource_rows(const ResourceTable& table, const Result& result, const TraceOf& trace);

/// The one verdict of a requirement on a coefficient; nullptr where it was not made.
const Verdict* verdict_of(const Result& result, RequirementId requirement);

/// Weighted mean, where all is known.
std::optional<Rational> weighted_mean(const std::vector<ResourceRow>& rows, std::size_t indicator);

/// "小学"
std::string table_item(const Program& program, const ResourceTable& table);

}  // namespace zhunsheng::report
