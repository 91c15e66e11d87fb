// Which days the entries of an overlay about one thing stand on.
#pragma once

#include <iterator>
#include <map>
#include <string>
#include <tuple>

#include "program/program.h"
#include "values/time.h"

namespace zhunsheng::load {

/// Of entries about one fact of one entity (of a series: for one period) no two may stand on one day.
class TakenDays {
 public:
  /// False if an entry stands on one of the days already; else they are taken.
  bool take(FactId fact, const std::string& entity, Period period, Date from, Date until) {
    const auto later = days_.lower_bound({fact, entity, period, from});
    const auto same = [&](const auto& at) {
      return std::tie(std::get<0>(at.first), std::get<1>(at.first), std::get<2>(at.first)) == std::tie(fact, entity, period);
    };
    if (later != days_.end() && same(*later) && std::get<3>(later->first) <= until) return false;
    if (later != days_.begin() && same(*std::prev(later)) && from <= std::prev(later)->second) return false;
    days_.emplace_hint(later, Key{fact, entity, period, from}, until);
    return true;
  }

 private:
  using Key = std::tuple<FactId, std::string, Period, Date>;
  std::map<Key, Date> days_;  ///< to the last day
};

}  // namespace zhunsheng::load
