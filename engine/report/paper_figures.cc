#include "report/paper_figures.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/paper_parts.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kMostSideBySide = 8;
constexpr std::size_t kMostOrigins = 4;  // sources of one figure that are named

std::string value_of(const UsedFact& used) {
  std::string shown = used.display.zh;
  if (used.state != FactState::known && fact_state_words(used.state).zh != shown)
    shown += fmt::format("（{}）", fact_state_words(used.state).zh);
  return shown;
}

struct Origin {
  std::string source, day;
  auto operator<=>(const Origin&) const = default;
};
Origin origin_of(const UsedFact& used) {
  const auto comma = used.source.rfind("，");
  const auto date = comma == std::string::npos
                        ? std::nullopt
                        : Date::from_text(std::string_view(used.source).substr(comma + std::string_view("，").size()));
  Origin out{date ? used.source.substr(0, comma) : used.source, {}};
  if (used.worked_out) out.source = "由填报数据计算";
  out.day = !used.on.empty() ? day_in_words(used.on) : date ? date_words(*date).zh : "";
  return out;
}

/// 填报值, 核实值, 差异, 来源, 日期.
std::vector<std::string> cells_of(const UsedFact& used) {
  std::string reported = value_of(used), verified, difference;
  if (is_corrected(used)) {
    verified = reported;
    reported = used.amended->others.empty() ? "未填报" : "";
    for (const OtherValue& other : used.amended->others) {
      reported += (reported.empty() ? "" : "；") + other.display.zh;
      if (other.difference) difference += (difference.empty() ? "" : "；") + other.difference->words.zh;
    }
  }
  Origin origin = origin_of(used);
  return {reported, verified, difference, std::move(origin.source), std::move(origin.day)};
}

/// 数据, 填报值, 核实值, 差异, 数据来源, 统计日期.
FolioTable figure_table() {
  return {{{"数据", 2.4},
           {"填报值", 1.4, Align::right},
           {"核实值", 1.3, Align::right},
           {"差异", 1.1, Align::right},
           {"数据来源", 2.4},
           {"统计日期", 1.5, Align::centre}},
          {}};
}

FolioRow figure_row(const Program& program, const UsedFact& used) {
  std::vector<std::string> row = cells_of(used);
  row.insert(row.begin(), figure_name(program, used));
  return text_row(std::move(row));
}

void put_worked_out(Folio& folio, const PaperRequest& request, const std::vector<const UsedFact*>& figures) {
  const Program& program = request.result.head.program;
  FolioTable table{{{"计算得出的数据", 2.4}, {"计算值", 1.4, Align::right}, {"算法", 6}}, {}};
  for (const UsedFact* used : figures)
    if (used->worked_out)
      table.rows.push_back(
          text_row({figure_name(program, *used), value_of(*used), request.phrasing.expression(program.facts[used->fact].formula).zh}));
  if (!table.rows.empty()) folio.put(std::move(table));
}

std::string name_of(const UsedFact& used) { return used.entity_name.empty() ? used.entity : used.entity_name; }

/// Figures of several units, arranged.
class UnitFigures {
 public:
  UnitFigures(Folio& folio, const Program& program, const std::vector<const UsedFact*>& figures)
      : folio_(folio), program_(program), figures_(figures) {
    for (const UsedFact* used : figures) {
      const auto [unit, is_new] = places_.try_emplace(used->entity, units_.size());
      if (is_new) units_.push_back({used, {}});
      std::string name = figure_name(program, *used);
      if (std::find(names_.begin(), names_.end(), name) == names_.end()) names_.push_back(name);
      units_[unit->second].values.emplace(std::move(name), used);
    }
  }

  void put() {
    corrected();
    fits_side_by_side() ? side_by_side() : one_a_row();
  }

 private:
  struct Unit {
    const UsedFact* first = nullptr;
    std::map<std::string, const UsedFact*> values;  ///< by the name of the figure
  };

  /// Nearly all units have nearly all of the figures.
  [[nodiscard]] bool fits_side_by_side() const {
    const std::size_t cells = units_.size() * names_.size();
    return names_.size() <= kMostSideBySide && figures_.size() * 4 >= cells * 3;
  }

  void corrected() {
    FolioTable table = figure_table();
    table.columns.insert(table.columns.begin(), {"对象", 2.4});
    for (const UsedFact* used : figures_) {
      if (!is_corrected(*used)) continue;
      table.rows.push_back(figure_row(program_, *used));
      auto& cells = table.rows.back().cells;
      cells.insert(cells.begin(), line_of(name_of(*used)));
    }
    if (table.rows.empty()) return;
    folio_.put(ParagraphKind::caption, "经核实更正的数据");
    folio_.put(std::move(table));
    folio_.put(ParagraphKind::caption, "测算所用的数据");
  }

  void side_by_side() {
    FolioTable table{{{"序号", 0.7, Align::centre}, {"对象", 3}}, {}};
    for (const std::string& name : names_) table.columns.push_back({name, 1.7, Align::right});
    bool blanks = false, marks = false;
    for (const Unit& unit : units_) {
      std::vector<std::string> cells = {std::to_string(table.rows.size() + 1), name_of(*unit.first)};
      for (const std::string& name : names_) {
        const auto found = unit.values.find(name);
        blanks = blanks || found == unit.values.end();
        const bool mark = found != unit.values.end() && is_corrected(*found->second);
        marks = marks || mark;
        cells.push_back(found == unit.values.end() ? "—" : value_of(*found->second) + (mark ? "※" : ""));
      }
      table.rows.push_back(text_row(std::move(cells)));
    }
    for (const std::string& name : names_) origins(name);
    if (marks) folio_.put(ParagraphKind::remark, "带※的是核实值，其填报值见上表。");
    if (blanks) folio_.put(ParagraphKind::remark, "“—”：本项没有用到该对象的这一数据。");
    folio_.put(std::move(table));
  }

  /// "在校生数：教育事业统计，2026年10月20日（63个）。"
  void origins(const std::string& name) {
    std::map<Origin, std::size_t> counts;
    for (const Unit& unit : units_)
      if (const auto found = unit.values.find(name); found != unit.values.end()) ++counts[origin_of(*found->second)];
    std::string text;
    std::size_t named = 0;
    for (const auto& [origin, count] : counts) {
      if (origin.source.empty() && origin.day.empty()) continue;
      if (++named > kMostOrigins) continue;
      text += text.empty() ? name + "：" : "；";
      text += origin.source + (origin.source.empty() || origin.day.empty() ? "" : "，") + origin.day;
      if (counts.size() > 1) text += fmt::format("（{}个）", count);
    }
    if (named > kMostOrigins) text += fmt::format("；另有{}种来源或日期", named - kMostOrigins);
    if (!text.empty()) folio_.put(ParagraphKind::remark, text + "。");
  }

  void one_a_row() {
    FolioTable table{{{"序号", 0.7, Align::centre},
                      {"对象", 2.4},
                      {"数据", 2.8},
                      {"数值", 1.6, Align::right},
                      {"数据来源", 2.6},
                      {"统计日期", 1.6, Align::centre}},
                     {}};
    for (const UsedFact* used : figures_) {
      Origin origin = origin_of(*used);
      table.rows.push_back(text_row({std::to_string(table.rows.size() + 1), name_of(*used), figure_name(program_, *used), value_of(*used),
                                     std::move(origin.source), std::move(origin.day)}));
    }
    folio_.put(std::move(table));
  }

  Folio& folio_;
  const Program& program_;
  const std::vector<const UsedFact*>& figures_;
  std::vector<Unit> units_;
  std::map<std::string, std::size_t> places_;  ///< of units_, by id
  std::vector<std::string> names_;
};

}  // namespace

std::string figure_name(const Program& program, const UsedFact& used) {
  std::string name = used.fact == kNone ? used.path : name_words(program, program.facts[used.fact].name).zh;
  if (used.period.kind != PeriodKind::none) name += fmt::format("【{}】", period_words(used.period).zh);
  return name;
}

bool is_corrected(const UsedFact& used) { return used.amended && !used.amended->preference; }

void put_own_figures(Folio& folio, const PaperRequest& request, const std::vector<const UsedFact*>& figures) {
  FolioTable table = figure_table();
  for (const UsedFact* used : figures)
    if (!used->worked_out) table.rows.push_back(figure_row(request.result.head.program, *used));
  folio.put(ParagraphKind::caption, name_of(*figures.front()) + "的数据");
  if (!table.rows.empty()) folio.put(std::move(table));
  put_worked_out(folio, request, figures);
}

void put_unit_figures(Folio& folio, const Result& result, const std::vector<const UsedFact*>& figures) {
  folio.annex("所属单位的数据", true);
  UnitFigures(folio, result.head.program, figures).put();
}

}  // namespace zhunsheng::report
