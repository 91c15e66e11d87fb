#include "report/changes.h"

#include <fmt/format.h>
#include <map>
#include <memory>

#include "api/check.h"
#include "follow/follow.h"
#include "load/result_reader.h"
#include "outcome/words.h"

namespace zhunsheng::api {

namespace {

/// One of the two results, and what stands beside it.
struct Side {
  SavedResult result;
  std::string facts;    ///< path; empty: not given
  std::string overlay;  ///< path; empty: none
};

bool read_side(const std::string& path, Side& side, const Output& output, Diagnostics& diagnostics, End& end) {
  std::string text, error;
  if (!read_file(path, text, error)) {
    output.message(cannot_read({path, error}, output.display));
    end.ending = Ending::failed;
    return false;
  }
  if (read_result(text, path, side.result, diagnostics)) return true;
  end.ending = Ending::unsound;
  return false;
}

/// Whether a result was made with these rules.
bool made_with(const SavedResult& result, const Rules& rules) {
  const Program& program = program_of(rules);
  return std::all_of(result.rulesets.begin(), result.rulesets.end(), [&](const SavedRuleSet& saved) {
    return std::any_of(program.rulesets.begin(), program.rulesets.end(), [&](const RuleSetDef& one) {
      return program.text(one.id) == saved.id && program.text(one.version) == saved.version && program.text(one.digest) == saved.digest;
    });
  });
}

/// Statuses of one combination, by requirement, entity and period.
using Statuses = std::map<std::string, std::string>;
std::string key_of(std::string_view requirement, std::string_view entity, std::string_view period) {
  return fmt::format("{}\n{}\n{}", requirement, entity, period);
}

/// Judges the facts of either result by the rules of either, on the date and with the overlay of either.
class Combinations {
 public:
  Combinations(const Side& before, const Side& after, const ChangesOptions& options, const Output& output)
      : before_(before), after_(after), options_(options), output_(output) {}

  /// Which of the rules at hand belong to which result.
  void know(const Rules& rules) {
    if (made_with(before_.result, rules)) old_rules_ = &rules;
    if (made_with(after_.result, rules)) new_rules_ = &rules;
  }
  [[nodiscard]] bool any() const { return old_rules_ != nullptr || new_rules_ != nullptr; }

  std::optional<std::string> status(std::span<const Factor> changed, const SavedVerdict* before, const SavedVerdict* after) {
    const auto is_new = [&](Factor f) { return std::find(changed.begin(), changed.end(), f) != changed.end(); };
    if (is_new(Factor::tool)) return std::nullopt;  // only this one is at hand
    unsigned mask = 0;
    for (const Factor f : {Factor::facts, Factor::rules, Factor::readings, Factor::date}) mask = mask * 2 + (is_new(f) ? 1 : 0);
    const Statuses* statuses = of(mask, is_new(Factor::facts), is_new(Factor::rules), is_new(Factor::readings), is_new(Factor::date));
    if (statuses == nullptr) return std::nullopt;
    for (const SavedVerdict* verdict : {after, before}) {
      if (verdict == nullptr) continue;
      const auto found = statuses->find(key_of(verdict->requirement, verdict->entity, verdict->period));
      if (found != statuses->end()) return found->second;
    }
    return "";
  }
  [[nodiscard]] const End& end() const { return end_; }
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  struct Body {
    Facts facts;
    bool sound = false;
  };

  const Statuses* of(unsigned mask, bool new_facts, bool new_rules, bool new_overlay, bool new_date) {
    if (const auto found = made_.find(mask); found != made_.end()) return found->second.get();
    const Rules* rules = new_rules ? new_rules_ : old_rules_;
    auto& made = made_[mask];
    const Body* body = rules == nullptr ? nullptr : facts_of(new_facts, *rules);
    if (body == nullptr || !body->sound) return nullptr;
    Selection selection;
    selection.as_of = (new_date ? after_ : before_).result.as_of;
    selection.overlay = (new_overlay ? after_ : before_).overlay;
    selection.duties = options_.duties;
    Chosen chosen;
    if (!choose(*rules, selection, output_, chosen, end_)) {
      failed_ = true;
      return nullptr;
    }
    const Program& program = program_of(*rules);
    Judge judge(program, chosen, report::Explained::none, view_of(output_.display), true);
    Facts facts = body->facts;  // the overlay's corrections are made in a copy
    Diagnostics diagnostics;
    if (!judge.amend(facts, diagnostics)) {
      write_messages(output_, diagnostics, {});
      end_.ending = Ending::unsound;
      failed_ = true;
      return nullptr;
    }
    const report::Result& result = judge.judge(facts);
    made = std::make_unique<Statuses>();
    for (const Verdict& v : result.outcome.verdicts)
      (*made)[key_of(program.text(program.requirements[v.requirement].id), facts.entities[v.entity].id,
                     v.period.kind == PeriodKind::none ? std::string() : v.period.text())] = id_of(v.status);
    return made.get();
  }

  /// Facts are read by the vocabulary of the rules, so each of both by each of both.
  const Body* facts_of(bool is_new, const Rules& rules) {
    auto& body = bodies_[{is_new, &rules}];
    if (body != nullptr) return body.get();
    body = std::make_unique<Body>();
    std::vector<FactsInput> inputs;
    Diagnostics diagnostics;
    End end;
    if (!open_inputs({(is_new ? after_ : before_).facts}, output_, inputs, end)) {
      end_ = end;
      failed_ = true;
      return body.get();
    }
    body->sound = read_documents(rules, inputs, body->facts, diagnostics, output_, end);
    return body.get();
  }

  const Side& before_;
  const Side& after_;
  const ChangesOptions& options_;
  const Output& output_;
  const Rules* old_rules_ = nullptr;
  const Rules* new_rules_ = nullptr;
  std::map<std::pair<bool, const Rules*>, std::unique_ptr<Body>> bodies_;
  std::map<unsigned, std::unique_ptr<Statuses>> made_;
  End end_;
  bool failed_ = false;
};

Diagnostic other_facts(const std::string& path, const SavedResult& result) {
  Diagnostic out;
  out.code = Code::unknown_selection;
  out.message = {fmt::format("{} 不是得出 {} 的数据（摘要不同）", path, result.name),
                 fmt::format("{} is not the facts that {} was made from (their digests differ)", path, result.name)};
  out.help = {"请给出当时的数据文件，先旧后新。", "Give the facts of then: first the old ones, then the new ones."};
  return out;
}

/// The digest of one body of facts, as a result holds it.
std::optional<std::string> digest_of(const Rules& rules, const std::string& path, const Output& output, End& end) {
  std::vector<FactsInput> inputs;
  Facts facts;
  Diagnostics diagnostics;
  if (!open_inputs({path}, output, inputs, end)) return std::nullopt;
  if (!read_documents(rules, inputs, facts, diagnostics, output, end)) {
    write_messages(output, diagnostics, {});
    return std::nullopt;
  }
  return facts.digest;
}

bool take_facts(const Rules& rules, const ChangesOptions& options, Side& before, Side& after, const Output& output, End& end) {
  if (options.facts.empty()) return true;
  before.facts = options.facts.front();
  after.facts = options.facts.back();
  Diagnostics diagnostics;
  for (const Side* side : {&before, &after}) {
    const auto digest = digest_of(rules, side->facts, output, end);
    if (!digest) return false;
    if (*digest != side->result.facts_digest) diagnostics.add(other_facts(side->facts, side->result));
  }
  write_messages(output, diagnostics, {});
  if (diagnostics.has_errors()) end.ending = Ending::wrong_usage;
  return !diagnostics.has_errors();
}

End changed(const Rules& rules, const Rules* old_rules, const ChangesOptions& options, const Output& output) {
  End end;
  Side before, after;
  before.overlay = options.old_overlay;
  after.overlay = options.overlay;
  Diagnostics diagnostics;
  const bool read =
      read_side(options.before, before, output, diagnostics, end) && read_side(options.after, after, output, diagnostics, end);
  write_messages(output, diagnostics, {});
  if (!read) return end;
  Rejudge rejudge;
  Combinations combinations(before, after, options, output);
  if (!options.facts.empty()) {
    if (refuse(rules, Format::text, output, end) || (old_rules != nullptr && refuse(*old_rules, Format::text, output, end))) return end;
    if (!take_facts(rules, options, before, after, output, end)) return end;
    combinations.know(rules);
    if (old_rules != nullptr) combinations.know(*old_rules);
    if (combinations.any())
      rejudge = [&](std::span<const Factor> factors, const SavedVerdict* was, const SavedVerdict* is) {
        return combinations.status(factors, was, is);
      };
    else
      output.message(host_message(
          Words{"给出的规则不是得出这两份结果的规则，没有重算", "the rules at hand made neither of the results; nothing was judged anew"},
          output.display));
  }
  const Changes changes = follow(before.result, after.result, rejudge);
  if (combinations.failed()) return combinations.end();
  std::string out;
  const report::ChangesReport report{before.result,
                                     after.result,
                                     changes,
                                     version(),
                                     view_of(output.display),
                                     rules.ending() == Ending::done ? &program_of(rules) : nullptr};
  options.format == Format::json ? report::append_changes_json(out, report) : report::append_changes_text(out, report);
  if (!output.result(out)) end.ending = Ending::stopped;
  return end;
}

}  // namespace

End changes(const Rules& rules, const Rules* old_rules, const ChangesOptions& options, const Output& output) {
  return guarded(output, [&] { return changed(rules, old_rules, options, output); });
}

}  // namespace zhunsheng::api
