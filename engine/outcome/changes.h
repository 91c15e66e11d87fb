// Two results of `check` side by side, as they were saved, and what became of each problem.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"

namespace zhunsheng {

/// A figure that a saved verdict used, by its path; the value is exact, or says why there is none.
struct SavedFact {
  std::string path, value;
  std::string entity, entity_name, fact, period;
  Words display;  ///< with its unit
  std::string state;
};

/// A verdict as zhunsheng-result/1 holds it; statuses and ids as written there.
struct SavedVerdict {
  std::string key, requirement, ruleset, entity, entity_name, period, status, observed;
  Words title;
  Words observed_words;  ///< `observed` in both languages; empty where the result has it in one
  bool is_prohibition = false;
  bool explained = false;
  std::vector<SavedFact> facts;  ///< of its explanation, by path
};

struct SavedRuleSet {
  std::string id, version, digest, status;
  friend bool operator==(const SavedRuleSet&, const SavedRuleSet&) = default;
};

struct SavedResult {
  std::string name;  ///< of the file
  std::string as_of, tool, facts_digest;
  bool synthetic = false;
  std::vector<SavedRuleSet> rulesets;
  std::vector<std::string> overlays;  ///< digests
  std::vector<SavedVerdict> verdicts;
};

enum class ChangeKind : std::uint8_t {
  appeared,    ///< not met, and was not (or was not asked)
  opened,      ///< open or in review, and was not
  settled,     ///< was not met, and is met, not applicable or waived
  answered,    ///< was open or in review, and is met or not applicable
  continuing,  ///< not met in both
  dropped,     ///< was not met, open or in review, and is not asked any more
};

/// What a result is made from.
enum class Factor : std::uint8_t { facts, rules, readings, date, tool };
inline constexpr int kFactors = 5;
using Factors = std::vector<Factor>;

struct FactDifference {
  std::string path, before, after;  ///< empty: the result does not list it
  const SavedFact* was = nullptr;   ///< null: the result does not list it
  const SavedFact* is = nullptr;
};

/// What a verdict is with some factors as in the new result and all the others as in the old one.
struct TriedFactors {
  Factors changed;
  std::string status;  ///< empty: no verdict
  bool turns = false;  ///< it is what it is in the new result
};

struct VerdictChange {
  ChangeKind kind = ChangeKind::appeared;
  const SavedVerdict* before = nullptr;
  const SavedVerdict* after = nullptr;
  Factors possible;                   ///< what may have had to do with it
  bool facts_compared = false;        ///< both results hold the figures that it used
  std::vector<FactDifference> facts;  ///< those that differ, with both values known first
  std::vector<TriedFactors> tried;    ///< by judging anew, the fewest factors first
  std::vector<Factors> causes;        ///< of these the smallest sets that turn it; empty where nothing was tried
  bool all_tried = false;             ///< every set of possible factors could be judged
};

struct Changes {
  std::vector<VerdictChange> changes;  ///< by kind, then in the order of the results
  Factors differ;                      ///< what differs between the results at all
  std::size_t answered = 0;            ///< open or in review before, and met or not applicable now
  std::size_t same = 0;                ///< verdicts with the same status
  std::size_t newly_asked = 0;         ///< in the new result alone
  std::size_t no_longer_asked = 0;
};

}  // namespace zhunsheng
