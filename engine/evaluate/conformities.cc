#include "evaluate/conformities.h"

#include "evaluate/judge.h"

namespace zhunsheng::evaluation {

const Judged& Conformities::of(RequirementId requirement, EntityId entity) {
  const std::uint64_t key = std::uint64_t{requirement} << 32U | entity;
  const auto [at, is_new] = judged_.try_emplace(key);
  Judged& judged = at->second;
  if (!is_new) return judged;
  judged.being_judged = true;
  if (judge_.judges(requirement, entity)) judge_.judge_all(requirement, entity, judged.verdicts, judged.readings);
  judged.being_judged = false;
  return judged;
}

Truth Conformities::truth(Conformity what, std::uint32_t id, EntityId entity, Truth judged) {
  Conjunction out;
  each(what, id, entity, [&](const Verdict& v) { out.add(standing_of(v, judged)); });
  return out.result(what);
}

}  // namespace zhunsheng::evaluation
