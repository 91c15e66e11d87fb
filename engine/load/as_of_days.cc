#include "load/as_of_days.h"

#include <algorithm>

#include "load/said.h"
#include "values/time.h"

namespace zhunsheng::load {

void AsOfDays::add(std::int32_t day, const NamedText& file, std::string where) {
  stated_.push_back({day, file.is_book(), std::move(where)});
}

void AsOfDays::report(Diagnostics& diagnostics) const {
  const auto count = [&](std::int32_t day) {
    return std::count_if(stated_.begin(), stated_.end(), [&](const Statement& one) { return one.day == day; });
  };
  const Statement* usual = nullptr;
  const Statement* other = nullptr;  // the first that is not the usual day
  for (const Statement& one : stated_)
    if (usual == nullptr || count(one.day) > count(usual->day)) usual = &one;
  for (const Statement& one : stated_)
    if (other == nullptr && one.day != usual->day) other = &one;
  if (other == nullptr) return;
  const auto report_one = [&](const Statement& here, const Statement& there) {
    diagnostics.add(diagnostic_of(Code::bad_value, said_of_as_of(Date{here.day}.text(), Date{there.day}.text(), there.where), here.in_book,
                                  here.where));
  };
  const bool most = 2 * static_cast<std::size_t>(count(usual->day)) > stated_.size();
  for (const Statement& one : stated_)
    if (one.day != usual->day)
      report_one(one, *usual);
    else if (!most && &one == usual)
      report_one(one, *other);
}

}  // namespace zhunsheng::load
