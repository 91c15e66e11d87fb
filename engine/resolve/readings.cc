// Readings: a use of one stands for each of its alternatives.
#include <algorithm>

#include "resolve/names.h"

namespace zhunsheng::resolving {

using Kind = ValueType::Kind;

Id Resolver::reading_value(Place& place, Id reading, Range range) {
  const ReadingDraft draft = reading_drafts_[reading];
  if (draft.label == nullptr) return error(range);
  const auto opening = open(model_.readings[reading].zh, model_.readings[reading].id, range);
  if (!opening) return error(range);
  Place inside = elsewhere(place, draft.file);
  std::vector<Id> args;
  for (const auto& alternative : draft.label->alternatives) {
    if (alternative.kind != syntax::Alternative::Kind::value) {
      report(Code::type_mismatch, range,
             "口径「" + model_.readings[reading].zh + "」是门槛，要写「… 按 " + model_.readings[reading].zh + " 掌握」",
             "the reading is a threshold: write `… read as " + model_.readings[reading].id + "`", "或把口径的各种掌握写成数",
             "or give the reading values instead of thresholds");
      return error(range);
    }
    Id value = expr(inside, alternative.expr);
    if (failed(value)) return value;
    if (!args.empty() && is_number(args[0]) && is_number(value)) {
      if (!unify(args[0], value, alternative.range)) return error(range);
    } else if (!args.empty() && type(args[0]).kind != type(value).kind) {
      report(Code::type_mismatch, alternative.range, "同一口径的各种掌握不是同一类", "the alternatives of a reading are of different kinds",
             "各种掌握要都是数，或都是条件", "write numbers only, or conditions only");
      return error(range);
    }
    args.push_back(value);
  }
  ValueType to = type(args[0]);
  to.literal = std::all_of(args.begin(), args.end(), [&](Id a) { return type(a).literal; });
  const Id n = number_node(ExprKind::reading, args, to, range);
  model_.exprs[n].ref = reading;
  return n;
}

Id Resolver::read_as(Place& place, const syntax::Expr& e) {
  const Id reading = find(
      place.scope, e.word.text, [](const Scope& s) -> const auto& { return s.readings; });
  if (reading == kNone) {
    report(Code::unknown_name, e.word.range, "没有叫「" + e.word.text + "」的口径", "there is no reading `" + e.word.text + "`",
           "用 口径 " + e.word.text + " 声明它的各种掌握", "declare it with reading " + e.word.text);
    return error(e.range);
  }
  const ReadingDraft draft = reading_drafts_[reading];
  if (draft.label == nullptr) return error(e.range);
  const auto opening = open(model_.readings[reading].zh, model_.readings[reading].id, e.range);
  if (!opening) return error(e.range);
  std::vector<Id> args;
  for (const auto& alternative : draft.label->alternatives) {
    using AK = syntax::Alternative::Kind;
    if (alternative.kind == AK::unlimited || alternative.kind == AK::never) {
      args.push_back(truth_constant(alternative.kind == AK::unlimited, alternative.range));
      continue;
    }
    if (alternative.kind == AK::value) {
      report(Code::type_mismatch, alternative.range, "口径「" + e.word.text + "」不是门槛，不能「按…掌握」",
             "the reading `" + e.word.text + "` is no threshold", "直接把它写进算式", "use its name as a value");
      return error(e.range);
    }
    Place here = place;
    const Id left = left_side(here, e);
    Place inside = elsewhere(place, draft.file);
    const Id right = number(inside, alternative.expr);
    if (failed(left) || failed(right)) return error(e.range);
    args.push_back(compare(left, right, alternative.comparator, alternative.range));
    if (failed(args.back())) return error(e.range);
  }
  const Id n = truth_node(ExprKind::reading, args, e.range);
  model_.exprs[n].ref = reading;
  return n;
}

}  // namespace zhunsheng::resolving
