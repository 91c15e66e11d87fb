// 复算: the stated figures of every school, and live formulas that derive indicators, means, coefficients and counts from them, beside what
// the engine found. A spreadsheet works in doubles: it checks the arithmetic, the verdicts are the engine's exact ones.
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "book/address.h"
#include "outcome/display.h"
#include "report/form_values.h"
#include "report/result_book.h"
#include "report/sheet_formula.h"

namespace zhunsheng::report {
namespace {

constexpr std::uint32_t kFirstStated = 3;

std::string double_text(double value) { return fmt::format("{:.15g}", value); }

class Recomputation {
 public:
  Recomputation(const ResourceTable& table, const Result& result, std::vector<ResourceRow> rows, const TraceOf& trace)
      : table_(table),
        result_(result),
        program_(result.head.program),
        rows_(std::move(rows)),
        trace_(trace),
        formulas_(program_, program_.requirements[table.requirement].condition, alternatives_of(*rows_.front().verdict)) {
    if (table_.weight != kNone) formulas_.need(node_of(table_.weight));
    for (const ResourceIndicator& indicator : table_.indicators) formulas_.need(program_.facts[indicator.fact].formula);
  }

  LaidSheet make() {
    const std::string item = table_item(program_, table_);
    sheet_.name = "复算（" + item + "）";
    std::vector<std::pair<std::string, double>> columns = {{"序号", 5}, {"学校代码", 14}, {"学校名称", 22}};
    for (const FactId fact : formulas_.stated()) columns.emplace_back(heading(fact), 11);
    for (const ResourceIndicator& indicator : table_.indicators) columns.emplace_back(heading(indicator.fact), 12);
    columns.insert(columns.end(), {{"达标项数", 8}, {"达到85%项数", 8}, {"是否达标", 9}, {"系统结果", 9}, {"核对", 8}});
    row_ = begin_table(sheet_, "复算表（" + item + "）",
                       remark_of(result_) +
                           "\n左边是填报数（核实过的是核实值，格上有批注），右边是公式，改动左边即重新计算。差异系数＝√（Σ（Pi÷P）（Xi－X̄）"
                           "²）÷X̄，按学生数加权、用总体标准差。"
                           "表格软件用双精度数计算，比较前取10位小数；判断以系统的精确结果为准。口径取第一种或已确认的一种。",
                       columns);
    sheet_.heights.emplace_back(row_ - 2, 60);
    sheet_.heights.emplace_back(row_ - 1, 78);
    sheet_.freeze = {row_ + 2, kFirstStated};
    sheet_.repeat_columns = kFirstStated;
    sheet_.repeat_first = row_ - 1;
    sheet_.repeat_last = row_ + 1;
    put_standards();
    first_row_ = row_;
    for (const ResourceRow& row : rows_) put_row(row);
    put_county();
    put_left_out();
    return std::move(sheet_);
  }

 private:
  [[nodiscard]] std::vector<std::uint32_t> alternatives_of(const Verdict& verdict) const {
    return verdict.readings_count == 0 ? std::vector<std::uint32_t>() : result_.outcome.readings[verdict.readings_begin].alternatives;
  }
  [[nodiscard]] NodeId node_of(FactId fact) const {
    for (NodeId id = 0; id < program_.nodes.size(); ++id)
      if (program_.nodes[id].op == Op::fact && program_.nodes[id].a == fact) return id;
    return kNone;
  }
  [[nodiscard]] std::string heading(FactId fact) const {
    const FactDef& def = program_.facts[fact];
    const std::string unit(def.unit == kNone ? std::string_view() : program_.text(program_.units[def.unit].text));
    return std::string(program_.text(def.name.zh)) + (unit.empty() ? "" : "\n（" + unit + "）");
  }
  [[nodiscard]] std::uint32_t indicator_column(std::size_t i) const {
    return kFirstStated + static_cast<std::uint32_t>(formulas_.stated().size() + i);
  }
  [[nodiscard]] std::uint32_t count_column() const { return indicator_column(table_.indicators.size()); }
  [[nodiscard]] std::string range(std::uint32_t column) const {
    const std::string letters = column_text(column);
    return letters + "$" + std::to_string(first_row_ + 1) + ":" + letters + "$" + std::to_string(first_row_ + rows_.size());
  }

  /// In the columns that every page repeats.
  void label(const std::string& text) {
    sheet_.merge({{row_, 0}, {row_, kFirstStated - 1}}, text, Look::subhead);
    for (std::uint32_t column = kFirstStated; column < indicator_column(0); ++column) sheet_.put_blank(row_, column, Look::subhead);
  }

  void put_standards() {
    label("标准");
    for (std::size_t i = 0; i < table_.indicators.size(); ++i)
      sheet_.put_number(row_, indicator_column(i), table_.indicators[i].standard.text());
    ++row_;
    label("标准的85%");
    for (std::size_t i = 0; i < table_.indicators.size(); ++i)
      if (table_.indicators[i].floor) sheet_.put_number(row_, indicator_column(i), table_.indicators[i].floor->text());
    ++row_;
  }

  static const TraceStep* step_of(const Program& program, const std::vector<TraceStep>& steps, FactId fact) {
    for (const TraceStep& step : steps) {
      if (step.node != kNone && program.nodes[step.node].op == Op::fact && program.nodes[step.node].a == fact) return &step;
      if (const TraceStep* found = step_of(program, step.children, fact)) return found;
    }
    return nullptr;
  }

  /// "核实值；填报的是800000"; empty where nobody verified the figure.
  [[nodiscard]] std::string note_of_verified(EntityId entity, FactId fact) const {
    for (const Amendment& one : result_.facts.amendments) {
      if (one.entity != entity || one.fact != fact || one.preference) continue;
      std::string reported;
      for (std::uint32_t i = one.reported.begin; i < one.reported.begin + one.reported.count; ++i)
        reported += (reported.empty() ? "" : "、") + stated_words(program_, result_.facts, fact, result_.facts.stated[i]).zh;
      return "核实值；" + (reported.empty() ? std::string("没有填报") : "填报的是" + reported);
    }
    return {};
  }

  void put_stated(const ResourceRow& row) {
    const Trace trace = trace_(*row.verdict);
    for (std::uint32_t i = 0; i < formulas_.stated().size(); ++i) {
      const TraceStep* step = step_of(program_, trace.requirement, formulas_.stated()[i]);
      const std::uint32_t column = kFirstStated + i;
      if (step != nullptr && step->quantity.is_point() && is_numeric(program_.facts[formulas_.stated()[i]]))
        sheet_.put_number(row_, column, step->quantity.low.text(), Look::entry_number).note =
            note_of_verified(row.verdict->entity, formulas_.stated()[i]);
      else if (step != nullptr && step->value != kNone && !is_numeric(program_.facts[formulas_.stated()[i]]) &&
               program_.facts[formulas_.stated()[i]].type == FactType::enumeration)
        sheet_.put(row_, column, std::string(program_.text(program_.values[step->value].name.zh)), Look::entry);
      else
        sheet_.put_blank(row_, column, Look::entry_number);
    }
  }

  void put_row(const ResourceRow& row) {
    const Entity& entity = result_.facts.entities[row.verdict->entity];
    sheet_.put_number(row_, 0, std::to_string(row_ - first_row_ + 1), Look::integer);
    sheet_.put(row_, 1, std::string(entity.id), Look::centred);
    sheet_.put(row_, 2, std::string(entity.name));
    put_stated(row);
    const std::string number = std::to_string(row_ + 1);
    std::string met, near;
    int count = 0, near_count = 0;
    bool known = true;
    for (std::size_t i = 0; i < table_.indicators.size(); ++i) {
      const std::uint32_t column = indicator_column(i);
      std::vector<std::string> numbers;
      const auto formula = formulas_.formula(program_.facts[table_.indicators[i].fact].formula, row_ + 1, kFirstStated, numbers);
      const bool point = row.values[i].is_point();
      known = known && point;
      const std::string value = point ? double_text(row.values[i].low.approx()) : "";
      count += point && row.values[i].low >= table_.indicators[i].standard ? 1 : 0;
      near_count += point && table_.indicators[i].floor && row.values[i].low >= *table_.indicators[i].floor ? 1 : 0;
      if (formula) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        std::string cells;
        for (const std::string& one : numbers) cells += (cells.empty() ? "" : ",") + one;
        sheet_.put_formula(row_, column,
                           {"=IF(COUNT(" + cells + ")=" + std::to_string(numbers.size()) + "," + *formula + ",\"\")", value, !point},
                           Look::decimal2);
      } else if (point) {
        sheet_.put_number(row_, column, value, Look::decimal2);
      } else {
        sheet_.put_blank(row_, column, Look::number);
      }
      const std::string at = column_text(column) + number;
      const auto part = [&](std::uint32_t standard_row) {
        return "IF(ISNUMBER(" + at + "),IF(ROUND(" + at + ",10)>=" + column_text(column) + "$" + std::to_string(standard_row) + ",1,0),0)";
      };
      met += (met.empty() ? "" : "+") + part(first_row_ - 1);
      near += (near.empty() ? "" : "+") + part(first_row_);
    }
    put_counts(row, met, near, count, near_count, known);
    ++row_;
  }

  void put_counts(const ResourceRow& row, const std::string& met, const std::string& near, int count, int near_count, bool known) {
    const std::uint32_t column = count_column();
    const std::string number = std::to_string(row_ + 1);
    const std::string all = std::to_string(table_.indicators.size());
    const std::string values = column_text(indicator_column(0)) + number + ":" + column_text(column - 1) + number;
    const auto at = [&](std::uint32_t offset) { return column_text(column + offset) + number; };
    const bool meets = count >= static_cast<int>(table_.at_least) && near_count == static_cast<int>(table_.indicators.size());
    const std::string found = !known ? "待核实" : meets ? "达标" : "未达标";
    const Status status = row.verdict->status;
    const std::string system = status == Status::met       ? "达标"
                               : status == Status::not_met ? "未达标"
                               : status == Status::review  ? "待研判"
                                                           : "待核实";
    sheet_.put_formula(row_, column, {"=" + met, std::to_string(count), false}, Look::integer);
    sheet_.put_formula(row_, column + 1, {"=" + near, std::to_string(near_count), false}, Look::integer);
    sheet_.put_formula(row_, column + 2,
                       {"=IF(COUNT(" + values + ")<" + all + ",\"待核实\",IF(AND(" + at(0) + ">=" + std::to_string(table_.at_least) + "," +
                            at(1) + ">=" + all + "),\"达标\",\"未达标\"))",
                        found, true},
                       Look::centred);
    sheet_.put(row_, column + 3, system, Look::centred);
    sheet_.put_formula(row_, column + 4,
                       {"=IF(" + at(2) + "=" + at(3) + ",\"一致\",\"见系统结果\")", found == system ? "一致" : "见系统结果", true},
                       Look::centred);
  }

  void put_county() {
    if (table_.weight == kNone) return;
    const auto at = std::find(formulas_.stated().begin(), formulas_.stated().end(), table_.weight);
    const std::string weights = "$" + range(kFirstStated + static_cast<std::uint32_t>(at - formulas_.stated().begin()));
    const std::uint32_t mean_row = row_, deviation_row = row_ + 1, coefficient_row = row_ + 2, system_row = row_ + 3, check_row = row_ + 4;
    for (const char* text : {"均值 X̄（按学生数加权）", "标准差 S（按学生数加权，总体）", "校际差异系数 S÷X̄", "系统的差异系数", "核对"}) {
      label(text);
      ++row_;
    }
    const std::string count = std::to_string(rows_.size());
    for (std::size_t i = 0; i < table_.indicators.size(); ++i) {
      const std::uint32_t column = indicator_column(i);
      const std::string values = range(column);
      const auto cell = [&](std::uint32_t row) { return column_text(column) + std::to_string(row + 1); };
      const auto mean = weighted_mean(rows_, i);
      const double deviation = mean ? deviation_of(i, *mean) : 0;
      const std::string wait = "待核实";
      sheet_.put_formula(mean_row, column,
                         {"=IF(AND(COUNT(" + values + ")=" + count + ",COUNT(" + weights + ")=" + count + "),SUMPRODUCT(" + weights + "," +
                              values + ")/SUM(" + weights + "),\"待核实\")",
                          mean ? double_text(mean->approx()) : wait, !mean},
                         Look::decimal2);
      sheet_.put_formula(deviation_row, column,
                         {"=IF(ISNUMBER(" + cell(mean_row) + "),SQRT(SUMPRODUCT(" + weights + ",(" + values + "-" + cell(mean_row) +
                              ")^2)/SUM(" + weights + ")),\"待核实\")",
                          mean ? double_text(deviation) : wait, !mean},
                         Look::decimal3);
      sheet_.put_formula(coefficient_row, column,
                         {"=IF(ISNUMBER(" + cell(mean_row) + ")," + cell(deviation_row) + "/" + cell(mean_row) + ",\"待核实\")",
                          mean && !mean->is_zero() ? double_text(deviation / mean->approx()) : wait, !mean || mean->is_zero()},
                         Look::decimal3);
      const Verdict* verdict = verdict_of(result_, table_.indicators[i].coefficient);
      const bool root =
          verdict != nullptr && verdict->has_observed && (verdict->observed.kind == Quantity::Kind::root || verdict->observed.is_point());
      if (root) {
        const double value =
            verdict->observed.kind == Quantity::Kind::root ? std::sqrt(verdict->observed.high.approx()) : verdict->observed.low.approx();
        sheet_.put_number(system_row, column, double_text(value), Look::decimal3);
      } else {
        sheet_.put(system_row, column, wait, Look::doubt);
      }
      const std::string agree = root ? "=IF(ABS(" + cell(coefficient_row) + "-" + cell(system_row) + ")<0.000000001,\"一致\",\"不一致\")"
                                     : "=IF(" + cell(coefficient_row) + "=" + cell(system_row) + ",\"一致\",\"不一致\")";
      sheet_.put_formula(check_row, column, {agree, "一致", true}, Look::centred);
    }
  }

  [[nodiscard]] CellArea wide(std::uint32_t row, std::uint32_t from) const { return {{row, from}, {row, sheet_.last_on_page()}}; }

  /// Schools to which the table does not apply, each with the reason.
  void put_left_out() {
    if (!result_.explain) return;
    ++row_;
    bool headed = false;
    for (const Verdict& verdict : result_.outcome.verdicts) {
      if (verdict.requirement != table_.requirement || verdict.status != Status::not_applicable) continue;
      if (!headed) sheet_.merge(wide(row_++, 0), "未列入本表的学校和原因", Look::subhead);
      headed = true;
      const Entity& entity = result_.facts.entities[verdict.entity];
      sheet_.put(row_, 1, std::string(entity.id), Look::centred);
      sheet_.put(row_, 2, std::string(entity.name));
      sheet_.merge(wide(row_, kFirstStated), result_.explain(verdict).sentence.zh, Look::plain);
      ++row_;
    }
  }

  [[nodiscard]] double deviation_of(std::size_t indicator, const Rational& mean) const {
    double sum = 0, weights = 0;
    const double middle = mean.approx();
    for (const ResourceRow& row : rows_) {
      const double weight = row.weight.low.approx();
      const double off = row.values[indicator].low.approx() - middle;
      sum += weight * off * off;
      weights += weight;
    }
    return std::sqrt(sum / weights);
  }

  const ResourceTable& table_;
  const Result& result_;
  const Program& program_;
  std::vector<ResourceRow> rows_;
  const TraceOf& trace_;
  SheetFormulas formulas_;
  LaidSheet sheet_;
  std::uint32_t row_ = 0;
  std::uint32_t first_row_ = 0;
};

}  // namespace

void add_recomputation(LaidBook& book, const Result& result, const TraceOf& trace) {
  for (const ResourceTable& table : resource_tables(result.head.program)) {
    auto rows = resource_rows(table, result, trace);
    if (!rows.empty()) book.sheets.push_back(Recomputation(table, result, std::move(rows), trace).make());
  }
}

}  // namespace zhunsheng::report
