// zhunsheng report: papers to sign.
#include <algorithm>
#include <fmt/format.h>

#include "api/document.h"
#include "api/gaps.h"
#include "report/papers.h"
#include "typeset/typeset.h"

namespace zhunsheng::api {
namespace {

using report::PaperForm;

constexpr std::size_t kNamed = 8;  // of what could be meant

Diagnostic diagnostic_of(Code code, Words message, Words help) {
  Diagnostic out;
  out.code = code;
  out.message = std::move(message);
  out.help = {std::move(help.zh), std::move(help.en)};
  return out;
}

Diagnostic several(const Words& what, const std::vector<std::string>& found, const Words& help) {
  Words names;
  for (std::size_t i = 0; i < std::min(found.size(), kNamed); ++i) {
    names.zh += (i > 0 ? "；" : "") + found[i];
    names.en += (i > 0 ? "; " : "") + found[i];
  }
  if (found.size() > kNamed) names = {names.zh + "；等等", names.en + "; and others"};
  return diagnostic_of(Code::paper_choice,
                       {fmt::format("这种文书只写一{}，现在选中了 {} 个：{}", what.zh, found.size(), names.zh),
                        fmt::format("this paper is about one {}; {} are chosen: {}", what.en, found.size(), names.en)},
                       help);
}

class PaperMaker {
 public:
  PaperMaker(const Rules& rules, const ReportOptions& options, const Output& output, End& end)
      : rules_(rules), program_(program_of(rules)), options_(options), output_(output), end_(end) {}

  void make(const std::vector<std::string>& paths) {
    const auto form = report::paper_form_named(options_.form);
    if (!form) return refuse_choice(unknown_selection({"文书", "paper"}, options_.form, {"判定说明", "自评报告", "整改台账", "材料目录"}));
    Selection selection = options_.selection;
    if (!options_.key.empty() && !is_key()) selection.rules.emplace_back(options_.key);
    if (!choose(rules_, selection, output_, chosen_, end_)) return;
    const std::vector<std::string> names = chosen_.entities;
    widen(*form);
    if (!judge(paths) || !find(names)) return;
    switch (*form) {
      case PaperForm::determination:
        return determination();
      case PaperForm::self_evaluation:
      case PaperForm::evidence:
        return about_entity(*form);
      case PaperForm::ledger:
        return ledger();
    }
  }

 private:
  bool judge(const std::vector<std::string>& paths) {
    document_.emplace(rules_, chosen_, report::Explained::all, output_, false, report::Language::zh);
    Diagnostics diagnostics;
    const bool judged = document_->judge(paths, diagnostics, end_);
    write_messages(output_, diagnostics, rules_.state().sources);
    if (judged) result_ = &document_->result();
    return judged;
  }

  /// The entities that the names stand for, each by its id or its name; where one stands for none, that is said.
  bool find(const std::vector<std::string>& names) {
    const std::vector<Entity>& all = document_->facts().entities;
    std::vector<bool> seen(names.size());
    std::vector<std::string_view> known;
    for (EntityId id = 0; id < all.size(); ++id) {
      known.insert(known.end(), {all[id].id, all[id].name});
      for (std::size_t i = 0; i < names.size(); ++i) {
        if (all[id].id != names[i] && all[id].name != names[i]) continue;
        seen[i] = true;
        entities_.push_back(id);
      }
    }
    Diagnostics diagnostics;
    report_unseen(names, seen, known, diagnostics);
    write_messages(output_, diagnostics, {});
    if (diagnostics.has_errors()) end_.ending = Ending::wrong_usage;
    return !diagnostics.has_errors();
  }

  void refuse_choice(Diagnostic diagnostic) {
    Diagnostics diagnostics;
    diagnostics.add(std::move(diagnostic));
    write_messages(output_, diagnostics, {});
    end_.ending = Ending::wrong_usage;
  }

  [[nodiscard]] bool is_key() const { return options_.key.find('@') != std::string::npos && options_.key.find('/') != std::string::npos; }

  /// What the result means for the whole is told too: all of the rule set is judged, on all that it could rest on.
  void widen(PaperForm form) {
    if (form == PaperForm::ledger) return;
    wanted_ = chosen_.requirements;
    if (is_key()) wanted_ = requirements_named(program_, std::string_view(options_.key).substr(0, options_.key.find('@')));
    chosen_.duties |= std::any_of(wanted_.begin(), wanted_.end(), [&](RequirementId id) { return program_.requirements[id].duty != 0; });
    for (const RequirementId id : wanted_)
      if (const RuleSetId ruleset = program_.rules[program_.requirements[id].rule].ruleset;
          form == PaperForm::determination &&
          std::find(chosen_.rulesets.begin(), chosen_.rulesets.end(), ruleset) == chosen_.rulesets.end())
        chosen_.rulesets.push_back(ruleset);
    chosen_.requirements.clear();
    chosen_.entities.clear();
  }

  [[nodiscard]] bool is_wanted(const Verdict& verdict) const {
    if (is_key()) return report::verdict_key(program_, result_->facts, verdict) == options_.key;
    const bool rule = wanted_.empty() || std::find(wanted_.begin(), wanted_.end(), verdict.requirement) != wanted_.end();
    return rule && (entities_.empty() || std::find(entities_.begin(), entities_.end(), verdict.entity) != entities_.end());
  }

  void determination() {
    std::vector<const Verdict*> found;
    std::vector<std::string> keys;
    for (const Verdict& verdict : result_->outcome.verdicts)
      if (is_wanted(verdict)) {
        found.push_back(&verdict);
        keys.push_back(report::verdict_key(program_, result_->facts, verdict));
      }
    if (found.empty())
      return refuse_choice(diagnostic_of(
          Code::unknown_selection, {"所选规则对所选对象没有测算结果", "the rules chosen give no verdict on the entities chosen"},
          {"用 check 查看各依据是否适用、是否施行。", "See with check which rule sets apply and are in force."}));
    if (found.size() > 1)
      return refuse_choice(several(
          {"项结果", "verdict"}, keys,
          {"用 --key 写明其中一项，或用 --rule 和 --entity 选定一项。", "Name one with --key, or choose one with --rule and --entity."}));
    const Verdict& verdict = *found.front();
    if (!stands({verdict.requirement})) return;
    write(report::determination(request(), verdict));
  }

  void about_entity(PaperForm form) {
    std::vector<EntityId> entities = entities_;
    if (entities.empty())
      for (EntityId id = 0; id < result_->facts.entities.size(); ++id)
        if (result_->facts.entities[id].parent == kNone) entities.push_back(id);
    if (entities.size() != 1)
      return refuse_choice(several({"个对象", "entity"}, names_of(entities), {"用 --entity 写明是哪一个。", "Name it with --entity."}));
    std::vector<RuleSetId> rulesets;
    for (const RuleSetOutcome& one : result_->outcome.rulesets)
      if (one.verdicts > 0 && !report::requirements_under(*result_, entities.front(), one.ruleset).empty()) rulesets.push_back(one.ruleset);
    if (rulesets.empty())
      return refuse_choice(
          diagnostic_of(Code::unknown_selection, {"所选依据对这个对象没有测算结果", "the rule sets chosen give no verdict on this entity"},
                        {"用 check 查看各依据是否适用、是否施行。", "See with check which rule sets apply and are in force."}));
    if (rulesets.size() != 1)
      return refuse_choice(
          several({"套依据", "rule set"}, titles_of(rulesets), {"用 --ruleset 写明是哪一套。", "Name it with --ruleset."}));
    if (!stands(report::requirements_under(*result_, entities.front(), rulesets.front()))) return;
    write(form == PaperForm::evidence ? report::evidence_list(request(), entities.front(), rulesets.front())
                                      : report::self_evaluation(request(), entities.front(), rulesets.front()));
  }

  void ledger() {
    std::vector<RequirementId> requirements;
    for (const Verdict& verdict : result_->outcome.verdicts) requirements.push_back(verdict.requirement);
    if (!stands(requirements)) return;
    write(report::rectification_ledger(request(), gaps_of(program_, chosen_, *result_)));
  }

  [[nodiscard]] std::vector<std::string> names_of(const std::vector<EntityId>& entities) const {
    std::vector<std::string> out;
    for (const EntityId id : entities)
      out.push_back(fmt::format("{} {}", result_->facts.entities[id].id, result_->facts.entities[id].name));
    return out;
  }
  [[nodiscard]] std::vector<std::string> titles_of(const std::vector<RuleSetId>& rulesets) const {
    std::vector<std::string> out;
    for (const RuleSetId id : rulesets)
      out.push_back(fmt::format("{} 《{}》", program_.text(program_.rulesets[id].id), program_.text(program_.rulesets[id].title)));
    return out;
  }

  [[nodiscard]] report::PaperRequest request() const { return {*result_, phrasing_, options_.is_final}; }

  /// A final paper is refused, with every reason; a draft says them itself.
  bool stands(const std::vector<RequirementId>& requirements) {
    if (!options_.is_final) return true;
    const report::PaperStanding standing = report::standing_of(*result_, requirements);
    Diagnostics diagnostics;
    if (standing.synthetic_facts || standing.synthetic_overlay)
      diagnostics.add(diagnostic_of(Code::paper_synthetic,
                                    {standing.synthetic_facts ? "不予出具：所用数据是虚构的演示数据" : "不予出具：所用附加材料是虚构的",
                                     standing.synthetic_facts ? "not final: the facts are invented" : "not final: the overlay is invented"},
                                    {"换成真实数据；只是试用，去掉 --final，得到标明草稿的文书。",
                                     "Take real facts; to try it out leave --final away: a draft says what it is."}));
    for (Words& words : report::unconfirmed_words(program_, standing))
      diagnostics.add(diagnostic_of(Code::paper_unconfirmed, {"不予出具：" + words.zh, "not final: " + words.en},
                                    {"在附加材料的“readings”里写明由哪个机关、以什么文号确认哪种掌握方式，用 --overlay 带上。",
                                     "Say in an overlay's readings which body confirmed which way, and take it with --overlay."}));
    for (Words& words : report::unverified_words(program_, standing))
      diagnostics.add(diagnostic_of(Code::paper_unverified, {"不予出具：" + words.zh, "not final: " + words.en},
                                    {"取得原文，用 zhunsheng sources verify 核对并写入 sources.lock。",
                                     "Get the original, compare with zhunsheng sources verify, and write sources.lock."}));
    write_messages(output_, diagnostics, {});
    if (standing.holds()) return true;
    end_.ending = Ending::unsound;
    return false;
  }

  void write(const Folio& folio) {
    const auto bytes = options_.format == Format::docx ? docx_of(folio) : zhunsheng::Result<std::string>(markdown_of(folio));
    if (!bytes) {
      output_.message(host_message(bytes.error(), output_.display));
      end_.ending = Ending::failed;
    } else if (!output_.result(bytes.value())) {
      end_.ending = Ending::stopped;
    }
  }

  const Rules& rules_;
  const Program& program_;
  const ReportOptions& options_;
  const Output& output_;
  End& end_;
  Chosen chosen_;
  std::vector<RequirementId> wanted_;
  std::vector<EntityId> entities_;
  std::optional<JudgedDocument> document_;
  const report::Result* result_ = nullptr;
  report::Phrasing phrasing_ = phrasing_of(program_);
};

}  // namespace

End report(const Rules& rules, const std::vector<std::string>& facts, const ReportOptions& options, const Output& output) {
  return guarded(output, [&] {
    End end;
    if (refuse(rules, Format::text, output, end)) return end;
    PaperMaker(rules, options, output, end).make(facts);
    return end;
  });
}

}  // namespace zhunsheng::api
