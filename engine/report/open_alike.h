// What many entities lack in the same way is told once for all of them, not on the page of each.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "report/paper.h"
#include "report/result.h"

namespace zhunsheng::report {

class OpenAlike {
 public:
  /// Looks for open verdicts on one requirement and period that lack the same facts of their own entity, in more than a few entities.
  OpenAlike(const Result& result, const std::vector<EntityResult>& entities);

  /// Whether it is told for all together.
  [[nodiscard]] bool holds(const Verdict& verdict) const { return alike_.contains(&verdict); }
  void append(Paper& paper) const;

 private:
  /// Type of the entity, requirement, period, and what is missing.
  using Lack = std::tuple<TypeId, RequirementId, std::string, std::string>;
  [[nodiscard]] std::string missing_of(const Verdict& verdict) const;

  const Result& result_;
  std::map<Lack, std::vector<const Verdict*>> lacks_;
  std::map<const Verdict*, const Lack*> alike_;
};

}  // namespace zhunsheng::report
