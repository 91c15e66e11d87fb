#include "report/ledger_rows.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/sha256.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/measured.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kIdDigits = 12;

/// As stable as the id of a gap's row: versions of the rules leave it as it is.
std::string id_of_verdict(const Program& program, const Facts& facts, const Verdict& verdict) {
  const std::string key = std::string(program.text(program.requirements[verdict.requirement].id)) + "\n" +
                          std::string(facts.entities[verdict.entity].id) + "\n" + verdict.period.text();
  const std::string digest = text(Sha256::of(std::as_bytes(std::span(key))));
  return "zv-" + digest.substr(digest.find(':') + 1, kIdDigits);
}

Words joined(const Words& first, std::string_view zh, std::string_view en, const Words& then) {
  return {first.zh + std::string(zh) + then.zh, first.en + std::string(en) + then.en};
}

bool is_short(const Verdict& verdict) {
  return verdict.status == Status::not_met || (verdict.status == Status::pending && verdict.attained == 0);
}

class Rows {
 public:
  explicit Rows(const GapReport& report) : report_(report), program_(report.result.head.program), facts_(report.result.facts) {}

  std::vector<LedgerRow> make() {
    const auto& verdicts = report_.result.outcome.verdicts;
    std::vector<const Gap*> gaps(verdicts.size(), nullptr);
    for (const Gap& gap : report_.gaps) gaps[gap.verdict] = &gap;
    for (std::uint32_t i = 0; i < verdicts.size(); ++i) {
      if (gaps[i] != nullptr)
        take(*gaps[i]);
      else if (is_short(verdicts[i]))
        rows_.push_back(without_change(i));
    }
    return std::move(rows_);
  }

 private:
  void take(const Gap& gap) {
    if (gap.reason == GapReason::composite || gap.reason == GapReason::missing) return;
    for (const GapRow& row : gap.rows) rows_.push_back(of_row(gap, row));
    if (!gap.rows.empty()) return;
    rows_.push_back(without_change(gap.verdict));
    if (gap.reason != GapReason::attested) rows_.back().gap = reason_words(report_, gap);
  }

  LedgerRow begin(std::uint32_t index) {
    const Verdict& verdict = report_.result.outcome.verdicts[index];
    const RequirementDef& requirement = program_.requirements[verdict.requirement];
    const Entity& entity = facts_.entities[verdict.entity];
    LedgerRow out;
    out.verdict = index;
    out.key = verdict_key(program_, facts_, verdict);
    out.problem = joined(requirement_title(program_, requirement), "：", ": ", status_words(program_, requirement, verdict));
    if (verdict.period.kind != PeriodKind::none) out.problem = joined(out.problem, "，", ", ", period_words(verdict.period));
    out.basis = basis_of(requirement);
    out.entity = entity.id;
    out.entity_name = entity.name.empty() ? entity.id : entity.name;
    out.due = gap_due_words(report_, verdict);
    if (requirement.due == DueKind::by && requirement.by >= report_.result.head.as_of) out.due_date = requirement.by.text();
    out.responsible = program_.text(requirement.responsible);
    return out;
  }

  [[nodiscard]] Words basis_of(const RequirementDef& requirement) const {
    Words out;
    for (const std::uint32_t id : program_.list(requirement.citations)) {
      const CitationDef& citation = program_.citations[id];
      const Words clause = cited_words(program_, citation);
      const std::string quote(program_.text(citation.quote));
      if (!out.zh.empty()) out = {out.zh + "\n", out.en + "\n"};
      out = {out.zh + clause.zh + "：“" + quote + "”", out.en + clause.en + ": “" + quote + "”"};
    }
    return out;
  }

  [[nodiscard]] Words name_of(EntityId id) const {
    const std::string name = unit_name(report_.result, id);
    return {name, name};
  }

  LedgerRow of_row(const Gap& gap, const GapRow& row) {
    LedgerRow out = begin(gap.verdict);
    const GapItem& item = gap.items[row.item];
    if (out.responsible.empty()) out.responsible = program_.text(program_.facts[row.changes.front().fact].provider);
    out.id = row.id;
    out.now = now_of(gap, row);
    out.target = line_words(program_, item, row);
    if (row.share_of) out.target = joined(target_words(row), "：", ": ", out.target);
    out.gap = change_of(item, row);
    out.alone = row.alone ? Words{"是", "yes"} : Words{"否", "no"};
    return out;
  }

  /// The indicator as it is; of a level the level.
  [[nodiscard]] Words now_of(const Gap& gap, const GapRow& row) const {
    const GapItem& item = gap.items[row.item];
    const FigureChange& main = row.changes.front();
    Words indicator = indicator_words(report_, item);
    if (item.entity != verdict_of(report_, gap).entity) indicator = joined(name_of(item.entity), "：", ": ", indicator);
    const bool level = program_.facts[main.fact].type == FactType::enumeration;
    const Words value = level ? figure_words(program_, main.fact, main.from) : observed_words(report_, gap, row.item);
    const Words now = joined(indicator, "：", ": ", value);
    if (!gap.coefficient) return now;
    return joined(joined(term_words(Term::coefficient), "", " ", measured(program_, verdict_of(report_, gap)).observed), "；", "; ", now);
  }

  [[nodiscard]] Words change_of(const GapItem& item, const GapRow& row) const {
    const FigureChange& main = row.changes.front();
    const Words from = figure_words(program_, main.fact, main.from), to = figure_words(program_, main.fact, main.to);
    Words name = name_words(program_, program_.facts[main.fact].name);
    if (main.entity != item.entity) name = joined(name_of(main.entity), "：", ": ", name);
    if (main.period.kind != PeriodKind::none) name = joined(name, "，", ", ", period_words(main.period));
    const Words change = change_words(program_, main);
    Words out{fmt::format("{}：{} → {}（{}）", name.zh, from.zh, to.zh, change.zh),
              fmt::format("{}: {} → {} ({})", name.en, from.en, to.en, change.en)};
    if (row.model != ChangeModel::alone) out = joined(out, "，", ", ", model_words(row.model));
    if (!row.worsens.empty())
      out = joined(out, "；", "; ",
                   {fmt::format("会使{}项已达标的要求不再达标", row.worsens.size()),
                    fmt::format("{} requirements that are met would not be", row.worsens.size())});
    return out;
  }

  /// Of a verdict that no figure brings about: what was found, and that it is no matter of one number.
  LedgerRow without_change(std::uint32_t index) {
    const Verdict& verdict = report_.result.outcome.verdicts[index];
    LedgerRow out = begin(index);
    out.id = id_of_verdict(program_, facts_, verdict);
    const Measured values = measured(program_, verdict);
    out.now = values.observed;
    out.target = values.requirement;
    if (report_.result.explain && (out.now.zh.empty() || out.target.zh.empty())) {
      const Explanation why = report_.result.explain(verdict);
      if (out.now.zh.empty()) out.now = why.sentence;
      if (out.target.zh.empty()) out.target = why.requirement;
    }
    out.gap = {"不是改一个数能达到的", "no change of a single figure brings it about"};
    return out;
  }

  const GapReport& report_;
  const Program& program_;
  const Facts& facts_;
  std::vector<LedgerRow> rows_;
};

}  // namespace

std::vector<LedgerRow> ledger_rows(const GapReport& report) { return Rows(report).make(); }

}  // namespace zhunsheng::report
