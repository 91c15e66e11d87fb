// What is lacking in one verdict, as the page has it: for its opened explanation, and as rows of the table of all that is lacking.
#include <fmt/format.h>

#include "base/visible.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/measured.h"
#include "report/page_body.h"
#include "report/punctuation.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kMostContributions = 5;

Words same(std::string_view text) { return {std::string(text), ""}; }

std::string name_of(const Facts& facts, EntityId id) {
  const Entity& entity = facts.entities[id];
  return std::string(entity.name.empty() ? entity.id : entity.name);
}

Words joined(const std::vector<Words>& parts) {
  Words out;
  for (const Words& part : parts) {
    if (part.zh.empty() && part.en.empty()) continue;
    out.zh += (out.zh.empty() ? "" : "；") + part.zh;
    out.en += (out.en.empty() ? "" : "; ") + part.en;
  }
  return out;
}

class GapWriter {
 public:
  GapWriter(const GapReport& report, const Gap& gap)
      : report_(report), gap_(gap), program_(report.result.head.program), facts_(report.result.facts) {}

  /// [[line, …], [[indicator, target, holder, figure, from, to, change, remark, id], …], due]
  std::string json() const {
    if (gap_.rows.empty() && (gap_.reason == GapReason::none || gap_.reason == GapReason::missing)) return "";
    std::string out = "[[";
    bool first = true;
    for (const Words& line : lines()) append(out, line, first);
    out += "],[";
    for (std::size_t i = 0; i < gap_.rows.size(); ++i) {
      out += i > 0 ? ",[" : "[";
      first = true;
      for (const Words& cell : cells(gap_.rows[i])) append(out, cell, first);
      out += ']';
    }
    out += "],";
    append_words_mark(out, gap_due_words(report_, verdict_of(report_, gap_)));
    return out + ']';
  }

  std::vector<std::pair<std::string, std::string>> html_rows() const {
    std::vector<std::pair<std::string, std::string>> out;
    for (const GapRow& row : gap_.rows) out.emplace_back(html_row(row, Language::zh), html_row(row, Language::en));
    return out;
  }

 private:
  /// What is said above the rows.
  [[nodiscard]] std::vector<Words> lines() const {
    std::vector<Words> out;
    if (verdict_of(report_, gap_).status == Status::review && !gap_.rows.empty())
      out.push_back({"按有的口径已达标；以下按各种口径都达标测算", "met under some readings; these rows bring it about under all of them"});
    if (Words fewest = fewest_words(report_, gap_); !fewest.zh.empty()) out.push_back(std::move(fewest));
    if (gap_.coefficient) {
      out.push_back(spread(*gap_.coefficient));
      out.push_back(lifting_words(report_, gap_, *gap_.coefficient));
    }
    if (gap_.reason != GapReason::none) out.push_back(reason_words(report_, gap_));
    return out;
  }

  [[nodiscard]] Words spread(const CoefficientGap& about) const {
    const NumberStyle style = style_of(program_, program_.nodes[about.coefficient].a);
    Words out = spread_words(report_, about);
    for (std::size_t i = 0; i < std::min(kMostContributions, about.contributions.size()); ++i) {
      const Contribution& one = about.contributions[i];
      const Words value = number_words(one.value, {style.unit, 2});
      const Words share = number_words(one.share, {"%", 1});
      out.zh += fmt::format("{}{} {}（{}）", i > 0 ? "，" : "", name_of(facts_, one.entity), value.zh, share.zh);
      out.en += fmt::format("{}{} {} ({})", i > 0 ? ", " : " ", name_of(facts_, one.entity), value.en, share.en);
    }
    return out;
  }

  [[nodiscard]] Words indicator(const GapRow& row) const {
    const GapItem& item = gap_.items[row.item];
    Words out = indicator_words(report_, item);
    if (item.entity != verdict_of(report_, gap_).entity) {
      const std::string name = unit_name(report_.result, item.entity);
      out = {name + "：" + out.zh, name + ": " + out.en};
    }
    return out;
  }

  [[nodiscard]] Words target(const GapRow& row) const {
    const Words target = target_words(row);
    const Words line = line_words(program_, gap_.items[row.item], row);
    return {fmt::format("{}（{}）", target.zh, line.zh), fmt::format("{} ({})", target.en, line.en)};
  }

  [[nodiscard]] Words remark(const GapRow& row) const {
    std::vector<Words> parts;
    if (row.model != ChangeModel::alone) parts.push_back(model_words(row.model));
    if (!row.alone) parts.push_back({"单独不足以达标", "not enough by itself"});
    if (!row.worsens.empty())
      parts.push_back({fmt::format("会使{}项已达标的要求不再达标", row.worsens.size()),
                       fmt::format("{} requirements that are met would not be", row.worsens.size())});
    return joined(parts);
  }

  [[nodiscard]] std::vector<Words> cells(const GapRow& row) const {
    const FigureChange& main = row.changes.front();
    return {indicator(row),
            target(row),
            same(unit_name(report_.result, main.entity)),
            figure(main),
            figure_words(program_, main.fact, main.from),
            figure_words(program_, main.fact, main.to),
            change_words(program_, main),
            remark(row),
            same(row.id)};
  }

  [[nodiscard]] Words figure(const FigureChange& change) const {
    const Words name = name_words(program_, program_.facts[change.fact].name);
    if (change.period.kind == PeriodKind::none) return name;
    const Words period = period_words(change.period);
    return {fmt::format("{}【{}】", name.zh, period.zh), fmt::format("{} [{}]", name.en, period.en)};
  }

  static void append(std::string& out, const Words& words, bool& first) {
    if (!first) out += ',';
    first = false;
    append_words_mark(out, words);
  }

  [[nodiscard]] std::string html_row(const GapRow& row, Language language) const {
    const Verdict& verdict = verdict_of(report_, gap_);
    const Result result = in_language(report_.result, language);
    const View& view = result.view;
    const auto all = cells(row);
    const auto cell = [&](std::size_t i) { return markup(pick(all[i], view)); };
    return fmt::format(
        "<tr><th scope=\"row\"><bdi>{}</bdi></th><td>{}<br><small>{}</small></td><td><bdi>{}</bdi> {}</td><td>{} → "
        "{}<br><strong>{}</strong></td>"
        "<td>{}</td><td>{}</td></tr>\n",
        markup(name_of(facts_, verdict.entity)), markup(title_text(result, verdict)), cell(0),
        all[2].zh == name_of(facts_, verdict.entity) ? "" : cell(2), cell(3), cell(4), cell(5), cell(6), cell(1), cell(7));
  }

  const GapReport& report_;
  const Gap& gap_;
  const Program& program_;
  const Facts& facts_;
};

}  // namespace

std::string gap_json(const GapReport& report, const Gap& gap) { return GapWriter(report, gap).json(); }

std::vector<std::pair<std::string, std::string>> gap_html(const GapReport& report, const Gap& gap) {
  return GapWriter(report, gap).html_rows();
}

}  // namespace zhunsheng::report
