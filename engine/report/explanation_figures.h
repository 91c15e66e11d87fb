// What stands behind a reasoning in print: the figures that it uses, and those that it does not take in.
#pragma once

#include <set>

#include "report/paper.h"
#include "report/result.h"

namespace zhunsheng::report {

/// Members and entities up to so many are listed one by one whatever there is to say of them.
inline constexpr std::size_t kMostOneByOne = 5;

/// By entity, names and figures in two columns, and behind them where the figure is from. Those inside `folded` are only counted.
void append_figures_text(Paper& paper, const Result& result, const std::vector<UsedFact>& facts, const std::set<EntityId>& folded);
/// Those left out, by reason; of many the first.
void append_left_out_text(Paper& paper, const std::vector<LeftOutMembers>& left_out);

}  // namespace zhunsheng::report
