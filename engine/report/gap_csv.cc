#include <string_view>

#include "book/csv.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/gap.h"

namespace zhunsheng::report {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class Sheet {
 public:
  Sheet(std::string& out, const View& view) : out_(out), view_(view) {}

  void words(const Words& words) { text(pick(words, view_)); }
  void text(std::string_view text) { append_csv_text(next(), text); }
  void number(std::string_view text) { append_csv_number(next(), text); }
  void end_line() {
    out_ += "\r\n";
    first_ = true;
  }

 private:
  std::string& next() {
    if (!first_) out_ += ',';
    first_ = false;
    return out_;
  }
  std::string& out_;
  const View& view_;
  bool first_ = true;
};

void append_names(Sheet& sheet) {
  const Words names[] = {{"编号", "id"},
                         {"对象代码", "entity id"},
                         {"对象", "entity"},
                         {"要求", "requirement"},
                         {"结果键", "key"},
                         {"测算结果", "verdict"},
                         {"指标", "indicator"},
                         {"要求的数", "asked for"},
                         {"目标", "target"},
                         {"数据所在对象代码", "figure's entity id"},
                         {"数据所在对象", "figure's entity"},
                         {"数据", "figure"},
                         {"数据代码", "figure id"},
                         {"期间", "period"},
                         {"现为", "from"},
                         {"须达到", "to"},
                         {"增减", "change"},
                         {"单位", "unit"},
                         {"怎样增减", "model"},
                         {"单独即可达标", "does it alone"},
                         {"时限", "due"},
                         {"责任单位", "responsible"},
                         {"提供单位", "provided by"},
                         {"依据", "clause"},
                         {"已验算", "checked"},
                         {"填报值", "reported"},
                         {"核实情况", "verified"},
                         {"附加材料", "overlay"},
                         {"演示数据", "demonstration data"}};
  for (const Words& name : names) sheet.words(name);
  sheet.end_line();
}

class Lines {
 public:
  Lines(Sheet& sheet, const GapReport& report)
      : sheet_(sheet), report_(report), program_(report.result.head.program), facts_(report.result.facts) {}

  void line(const Gap& gap, const GapRow& row) {
    const Verdict& verdict = verdict_of(report_, gap);
    const RequirementDef& requirement = requirement_of(report_, gap);
    sheet_.text(row.id);
    entity(verdict.entity);
    sheet_.words(requirement_title(program_, requirement));
    sheet_.text(verdict_key(program_, facts_, verdict));
    sheet_.words(status_words(program_, requirement, verdict));
    sheet_.words(indicator_words(report_, gap.items[row.item]));
    sheet_.words(line_words(program_, gap.items[row.item], row));
    sheet_.words(target_words(row));
    figure(row);
    sheet_.words(row.alone ? Words{"是", "yes"} : Words{"否", "no"});
    sheet_.words(gap_due_words(report_, verdict));
    sheet_.text(program_.text(requirement.responsible));
    sheet_.text(program_.text(program_.facts[row.changes.front().fact].provider));
    const auto cited = program_.list(requirement.citations);
    sheet_.words(cited.empty() ? Words{} : citation_words(program_, program_.citations[cited.front()]));
    sheet_.words({"是", "yes"});
    origin(row);
    sheet_.text(report_.result.head.overlay == nullptr ? "" : report_.result.head.overlay->digest);
    sheet_.words(facts_.synthetic ? Words{"是", "yes"} : Words{"否", "no"});
    sheet_.end_line();
  }

 private:
  void origin(const GapRow& row) {
    const auto origin = origin_of(report_, row.changes.front());
    sheet_.words(origin && origin->reported ? *origin->reported : Words{});
    sheet_.words(origin ? Words{origin->words.zh + "；" + origin->by.zh, origin->words.en + "; " + origin->by.en} : Words{});
  }

  void entity(EntityId id) {
    sheet_.text(facts_.entities[id].id);
    sheet_.text(facts_.entities[id].name);
  }

  void figure(const GapRow& row) {
    const FigureChange& main = row.changes.front();
    const FactDef& fact = program_.facts[main.fact];
    entity(main.entity);
    sheet_.words(name_words(program_, fact.name));
    sheet_.text(program_.text(fact.name.id));
    sheet_.text(main.period.kind == PeriodKind::none ? "" : main.period.text());
    if (fact.type == FactType::enumeration) {
      sheet_.words(figure_words(program_, main.fact, main.from));
      sheet_.words(figure_words(program_, main.fact, main.to));
      sheet_.words(change_words(program_, main));
    } else {
      sheet_.number(main.from.text());
      sheet_.number(main.to.text());
      sheet_.number((main.to - main.from).text());
    }
    sheet_.text(fact.unit == kNone ? std::string_view() : program_.text(program_.units[fact.unit].text));
    sheet_.words(model_words(row.model));
  }

  Sheet& sheet_;
  const GapReport& report_;
  const Program& program_;
  const Facts& facts_;
};

}  // namespace

void append_gap_csv(std::string& out, const GapReport& report) {
  out += kByteOrderMark;
  Sheet sheet(out, report.result.view);
  append_names(sheet);
  Lines lines(sheet, report);
  for (const Gap& gap : report.gaps)
    for (const GapRow& row : gap.rows) lines.line(gap, row);
}

}  // namespace zhunsheng::report
