// 表Ⅱ-2: each school's indicators, how many are met, and the county's means and coefficients below.
#include <fmt/format.h>
#include <optional>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/measured.h"
#include "report/result_book.h"

namespace zhunsheng::report {
namespace {

/// Two decimals, unless these would put the value on the other side of its standard.
std::string shown(const Rational& value, const Rational& standard) {
  NumberStyle style;
  style.decimals = 2;
  style.threshold = &standard;
  return rounding_would_cross(value, style) ? bare_words(value, style).zh : value.decimal(2);
}

/// Decimals of "0.503"; nothing of what is no plain decimal ("0.5至0.6").
std::optional<std::int8_t> decimals_of(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view part = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  const auto digits = [](std::string_view of) { return of.find_first_not_of("0123456789") == std::string_view::npos; };
  constexpr std::size_t kMost = 12;
  if (whole.empty() || !digits(whole) || !digits(part) || part.size() > kMost) return {};
  return static_cast<std::int8_t>(part.size());
}

class SchoolSheet {
 public:
  SchoolSheet(const ResourceTable& table, const Result& result, std::vector<ResourceRow> rows)
      : table_(table), result_(result), program_(result.head.program), rows_(std::move(rows)) {}

  LaidSheet make() {
    const std::string item = table_item(program_, table_);
    sheet_.name = "表Ⅱ-2（" + item + "）";
    std::vector<std::pair<std::string, double>> columns = {{"序号", 5}, {"学校代码", 14}, {"学校名称", 24}, {"在校生数", 9}};
    for (const ResourceIndicator& indicator : table_.indicators) {
      const FactDef& fact = program_.facts[indicator.fact];
      const std::string unit(fact.unit == kNone ? std::string_view() : program_.text(program_.units[fact.unit].text));
      columns.emplace_back(std::string(program_.text(fact.name.zh)) + (unit.empty() ? "" : "\n（" + unit + "）"), 12);
    }
    columns.insert(columns.end(), {{"达标项数", 7}, {"达到85%项数", 8}, {"综合评估是否达标", 11}, {"备注", 34}});
    row_ = begin_table(sheet_, "义务教育学校资源配置达标情况（" + item + "）", remark_of(result_), columns);
    sheet_.heights.emplace_back(row_ - 1, 78);
    put_standards();
    sheet_.freeze = {row_, 3};
    sheet_.repeat_first = row_ - 3;
    sheet_.repeat_last = row_ - 1;
    for (std::size_t i = 0; i < rows_.size(); ++i) put_row(i);
    put_county();
    return std::move(sheet_);
  }

 private:
  static constexpr std::uint32_t kFirst = 4;  // column of the first indicator
  [[nodiscard]] std::uint32_t after() const { return kFirst + static_cast<std::uint32_t>(table_.indicators.size()); }

  void label_row(const std::string& label) {
    sheet_.merge({{row_, 0}, {row_, kFirst - 1}}, label, Look::subhead);
    for (std::uint32_t column = after(); column < after() + 4; ++column) sheet_.put_blank(row_, column, Look::subhead);
  }

  void put_standards() {
    label_row("标准");
    for (std::uint32_t i = 0; i < table_.indicators.size(); ++i)
      sheet_.put(row_, kFirst + i, "≥" + table_.indicators[i].standard.text(), Look::subhead);
    ++row_;
    label_row("标准的85%");
    for (std::uint32_t i = 0; i < table_.indicators.size(); ++i)
      sheet_.put(row_, kFirst + i, table_.indicators[i].floor ? "≥" + table_.indicators[i].floor->text() : "", Look::subhead);
    ++row_;
  }

  void put_row(std::size_t index) {
    const ResourceRow& row = rows_[index];
    const Entity& entity = result_.facts.entities[row.verdict->entity];
    sheet_.put_number(row_, 0, std::to_string(index + 1), Look::integer);
    sheet_.put(row_, 1, std::string(entity.id), Look::centred);
    sheet_.put(row_, 2, std::string(entity.name));
    if (row.weight.is_point())
      sheet_.put_number(row_, 3, row.weight.low.text(), Look::integer);
    else
      sheet_.put(row_, 3, "缺", Look::doubt);
    int met = 0, near = 0;
    bool known = true;
    std::string lacks, misses;
    for (std::uint32_t i = 0; i < table_.indicators.size(); ++i) {
      const ResourceIndicator& indicator = table_.indicators[i];
      const std::string name(program_.text(program_.facts[indicator.fact].name.zh));
      if (!row.values[i].is_point()) {
        known = false;
        sheet_.put(row_, kFirst + i, row.values[i].kind == Quantity::Kind::not_applicable ? "不适用" : "待核实", Look::doubt);
        lacks += (lacks.empty() ? "待核实：" : "、") + name;
        continue;
      }
      const Rational& value = row.values[i].low;
      const bool reaches = value >= indicator.standard;
      met += reaches ? 1 : 0;
      near += !indicator.floor || value >= *indicator.floor ? 1 : 0;
      const std::string text = shown(value, indicator.standard);
      put_shown(kFirst + i, text, reaches ? Look::decimal2 : Look::bad);
      if (!reaches) misses += (misses.empty() ? "未达标：" : "、") + name;
    }
    put_count(after(), met, known);
    put_count(after() + 1, near, known);
    const Status status = row.verdict->status;
    sheet_.put(row_, after() + 2, status_words(program_, program_.requirements[row.verdict->requirement], *row.verdict).zh,
               look_of(status));
    sheet_.put(row_, after() + 3, misses + (!misses.empty() && !lacks.empty() ? "；" : "") + lacks);
    ++row_;
  }

  /// A number as it is shown, to be counted with; what is no number as it reads.
  void put_shown(std::uint32_t column, const std::string& text, Look look) {
    if (const auto decimals = decimals_of(text))
      sheet_.put_decimal(row_, column, text, *decimals, look);
    else
      sheet_.put(row_, column, text, look);
  }
  void put_count(std::uint32_t column, int count, bool known) {
    if (known)
      sheet_.put_number(row_, column, std::to_string(count), Look::centred);
    else
      sheet_.put(row_, column, "≥" + std::to_string(count), Look::centred);
  }

  void put_county() {
    label_row("县域均值（按学生数加权）");
    for (std::uint32_t i = 0; i < table_.indicators.size(); ++i) {
      const auto mean = weighted_mean(rows_, i);
      if (mean)
        sheet_.put_number(row_, kFirst + i, mean->decimal(2), Look::decimal2);
      else
        sheet_.put(row_, kFirst + i, "待核实", Look::doubt);
    }
    ++row_;
    label_row(term_words(Term::coefficient).zh);
    for (std::uint32_t i = 0; i < table_.indicators.size(); ++i) {
      const Verdict* verdict = verdict_of(result_, table_.indicators[i].coefficient);
      if (verdict != nullptr && verdict->has_observed)
        put_shown(kFirst + i, measured(program_, *verdict).observed.zh, look_of(verdict->status));
      else
        sheet_.put(row_, kFirst + i, verdict == nullptr ? "" : "待核实", verdict == nullptr ? Look::plain : Look::doubt);
    }
    ++row_;
    label_row("差异系数标准");
    for (std::uint32_t i = 0; i < table_.indicators.size(); ++i) {
      const Verdict* verdict = verdict_of(result_, table_.indicators[i].coefficient);
      sheet_.put(row_, kFirst + i, verdict == nullptr ? "" : measured(program_, *verdict).requirement.zh, Look::subhead);
    }
    ++row_;
    label_row("差异系数是否达标");
    for (std::uint32_t i = 0; i < table_.indicators.size(); ++i) {
      const Verdict* verdict = verdict_of(result_, table_.indicators[i].coefficient);
      if (verdict != nullptr)
        sheet_.put(row_, kFirst + i, status_words(program_, program_.requirements[verdict->requirement], *verdict).zh,
                   look_of(verdict->status));
      else
        sheet_.put_blank(row_, kFirst + i, Look::plain);
    }
    ++row_;
  }

  const ResourceTable& table_;
  const Result& result_;
  const Program& program_;
  std::vector<ResourceRow> rows_;
  LaidSheet sheet_;
  std::uint32_t row_ = 0;
};

}  // namespace

void add_school_sheets(LaidBook& book, const Result& result, const TraceOf& trace) {
  for (const ResourceTable& table : resource_tables(result.head.program)) {
    auto rows = resource_rows(table, result, trace);
    if (!rows.empty()) book.sheets.push_back(SchoolSheet(table, result, std::move(rows)).make());
  }
}

}  // namespace zhunsheng::report
