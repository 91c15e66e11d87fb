// One verdict: conditions, exceptions, due date, readings, waivers, and the status that they lead to. docs/semantics.md sections 6, 7, 9 and 12.
#pragma once

#include <span>
#include <vector>

#include "evaluate/docket.h"
#include "evaluate/evaluate.h"
#include "evaluate/session.h"
#include "evaluate/walker.h"
#include "outcome/grounds.h"

namespace zhunsheng::evaluation {

/// A root that is one comparison of numbers, perhaps denied, perhaps chosen by a reading.
struct ComparisonAt {
  NodeId node = kNone;  ///< kNone: the root is something else
  bool denied = false;
  bool left_only = false;  ///< the alternative chosen sets no limit: only the left side is worth showing
};

class Judge {
 public:
  Judge(Session& session, const Docket& docket) : s_(session), docket_(docket) {}
  void open(const EvaluateOptions& options);

  /// Fills in the verdict; appends to `readings` its status under each combination.
  void judge(RequirementId requirement, EntityId entity, const Ask& ask, Verdict& verdict, std::vector<ReadingStatus>& readings);

  [[nodiscard]] bool judges(RequirementId requirement, EntityId entity) const { return docket_.has(requirement, entity); }
  /// Adds the verdicts of a requirement on an entity that is judged by it: one, or one a period.
  void judge_all(RequirementId requirement, EntityId entity, std::vector<Verdict>& verdicts, std::vector<ReadingStatus>& readings);

  /// The same evaluation with readings at their first alternatives, recorded.
  Trace trace(const Verdict& verdict);
  /// What it rests on, likewise.
  void ground(const Verdict& verdict, Grounds& out);
  /// The left side of the verdict's comparison, with its root worked out.
  Quantity observed_exactly(const Verdict& verdict);

  [[nodiscard]] ComparisonAt comparison_at(NodeId root) const;

 private:
  /// What one combination of readings gives.
  struct Found {
    Status status = Status::open;
    std::int8_t attained = -1;
    bool late = false;
    std::int32_t exception = -1;
    NodeId root = kNone;  ///< what was judged: the requirement, or what an exception puts in its place
    bool as_of_values = false;
  };

  bool judge_comparison(RequirementId id, EntityId entity, const Ask& ask, Verdict& verdict);
  bool walk_comparison(RequirementId id, EntityId entity, const Ask& ask, Verdict& verdict);
  void decide(RequirementId id, EntityId entity, bool met, Verdict& verdict) const;
  void under_one_combination(const RequirementDef& r, const Ask& ask, Walker<false>& walker, Found& found, Verdict* show);
  void by_truth(const RequirementDef& r, const Ask& ask, Walker<false>& walker, Found& found, Verdict* show);
  bool set_aside(const RequirementDef& r, Walker<false>& walker, Found& found);
  Truth requirement(NodeId root, Walker<false>& walker, Verdict* show);
  Truth on_as_of_day(NodeId root, const Ask& ask, Walker<false>& walker);
  bool needs_only_judgement(NodeId root, Walker<false>& walker);
  void show_sides(Verdict& verdict, NodeId node, bool left_only, Number left, Number right) const;
  void join(std::span<const Found> found, Verdict& verdict) const;
  void finish(const RequirementDef& r, Verdict& verdict) const;
  void apply_overlay(const RequirementDef& r, Verdict& verdict) const;
  template <class Entry>
  static void sort_entries(const std::vector<Entry>& entries, std::vector<std::uint32_t>& order);
  template <class Entry>
  [[nodiscard]] std::int32_t standing_entry(const std::vector<Entry>& entries, const std::vector<std::uint32_t>& order,
                                            const Verdict& verdict) const;

  Session& s_;
  const Docket& docket_;
  const EvaluateOptions* options_ = nullptr;
  const Overlay* sorted_ = nullptr;            ///< the overlay whose entries the next two sort by requirement and entity
  std::vector<std::uint32_t> sorted_waivers_;  ///< indices
  std::vector<std::uint32_t> sorted_reasons_;
  std::vector<std::vector<std::uint8_t>> confirmed_;  ///< [reading]: the alternatives that overlays confirm; none: all stand
};

}  // namespace zhunsheng::evaluation
