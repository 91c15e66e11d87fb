// 填报值、核实值、差异: every figure as it was filed, with room for what was found on the spot.
#include "report/form_values.h"
#include "report/result_book.h"

namespace zhunsheng::report {
namespace {

class FiguresSheet {
 public:
  explicit FiguresSheet(const Result& result) : result_(result), program_(result.head.program) {}

  LaidSheet make() {
    sheet_.name = "数据核实";
    row_ = begin_table(sheet_, "数据核实表", remark_of(result_),
                       {{"对象代码", 18},
                        {"对象", 24},
                        {"指标", 32},
                        {"单位", 9},
                        {"期间", 10},
                        {"填报值", 15},
                        {"核实值", 15},
                        {"差异", 12},
                        {"统计时点", 12},
                        {"来源", 30},
                        {"核实说明", 24}});
    sheet_.freeze = {row_, 3};
    sheet_.repeat_first = sheet_.repeat_last = row_ - 1;
    for (EntityId entity = 0; entity < result_.facts.entities.size(); ++entity)
      for (FactId fact = 0; fact < program_.facts.size(); ++fact)
        if (is_numeric(program_.facts[fact])) put(entity, fact);
    return std::move(sheet_);
  }

 private:
  /// Of two values for one date or period the second stands where the one that was found on the spot would.
  void put(EntityId entity, FactId fact) {
    if (result_.facts.entities[entity].type == kNone) return;
    const auto all = statements_of(program_, result_.facts, entity, fact);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool pair = i + 1 < all.size() && all[i].period == all[i + 1].period && all[i].on == all[i + 1].on;
      put_row(entity, fact, all[i], pair ? &all[i + 1] : nullptr);
      i += pair ? 1U : 0U;
    }
  }

  void put_value(std::uint32_t column, FactId fact, const Stated& stated, Look look) {
    const FactCell& cell = stated.value;
    if (cell.tag != FactCell::Tag::number && cell.tag != FactCell::Tag::large) return;
    sheet_.put_number(row_, column, result_.facts.number(cell).text(),
                      program_.facts[fact].type == FactType::share ? Look::percent2 : look);
  }

  void put_row(EntityId entity, FactId fact, const Stated& stated, const Stated* second) {
    const FactDef& def = program_.facts[fact];
    sheet_.put(row_, 0, std::string(result_.facts.entities[entity].id), Look::centred);
    sheet_.put(row_, 1, std::string(result_.facts.entities[entity].name));
    sheet_.put(row_, 2, std::string(program_.text(def.name.zh)));
    sheet_.put(row_, 3, def.unit == kNone ? "" : std::string(program_.text(program_.units[def.unit].text)), Look::centred);
    sheet_.put(row_, 4, stated.period.kind == PeriodKind::none ? "" : stated.period.text(), Look::centred);
    put_value(5, fact, stated, Look::number);
    if (second == nullptr)
      sheet_.put_blank(row_, 6, Look::entry_number);
    else
      put_value(6, fact, *second, Look::entry_number);
    const std::string number = std::to_string(row_ + 1);
    std::string difference;
    if (second != nullptr) difference = (result_.facts.number(second->value) - result_.facts.number(stated.value)).text();
    sheet_.put_formula(row_, 7, {"=IF(ISNUMBER(G" + number + "),G" + number + "-F" + number + ",\"\")", difference, second == nullptr},
                       program_.facts[fact].type == FactType::share ? Look::percent2 : Look::number);
    sheet_.put(row_, 8, day_text(stated.on), Look::centred);
    sheet_.put(row_, 9, title_of(stated.source) + (second == nullptr || second->source == kNone ? "" : "；" + title_of(second->source)));
    sheet_.put_blank(row_, 10, Look::entry);
    ++row_;
  }

  [[nodiscard]] std::string title_of(std::uint32_t source) const {
    if (source == kNone) return {};
    const FactsSource& of = result_.facts.sources[source];
    return of.title.empty() ? of.id : of.title;
  }

  const Result& result_;
  const Program& program_;
  LaidSheet sheet_;
  std::uint32_t row_ = 0;
};

}  // namespace

LaidSheet figures_sheet(const Result& result) { return FiguresSheet(result).make(); }

}  // namespace zhunsheng::report
