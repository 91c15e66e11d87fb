// 填报值、核实值、差异: every figure as it was filed, one row for each source; what was verified, or room for what is found on the spot.
#include <algorithm>

#include "report/form_values.h"
#include "report/overlay_entries.h"
#include "report/result_book.h"
#include "report/result_text.h"

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
                        {"核实说明", 34}});
    sheet_.freeze = {row_, 3};
    sheet_.repeat_first = sheet_.repeat_last = row_ - 1;
    for (EntityId entity = 0; entity < result_.facts.entities.size(); ++entity)
      for (FactId fact = 0; fact < program_.facts.size(); ++fact)
        if (is_numeric(program_.facts[fact])) put(entity, fact);
    return std::move(sheet_);
  }

 private:
  /// A figure as one source has it, and what an overlay says of it.
  struct Line {
    const Stated* reported = nullptr;  ///< null: it was verified, and nobody had reported it
    const Stated* verified = nullptr;  ///< null: nobody corrected it
    std::string note;                  ///< who decided, or that the sources do not agree
  };

  void put(EntityId entity, FactId fact) {
    if (result_.facts.entities[entity].type == kNone) return;
    const std::vector<Stated> all = statements_of(program_, result_.facts, entity, fact);
    const std::vector<const Amendment*> amendments = amendments_of(entity, fact);
    for (const Amendment* one : amendments)
      if (!one->preference) put_corrected(entity, fact, *one);
    for (const Stated& stated : all)
      if (!is_corrected(stated, amendments)) put_row(entity, fact, {&stated, nullptr, note_of(stated, all, amendments)});
  }

  [[nodiscard]] std::vector<const Amendment*> amendments_of(EntityId entity, FactId fact) const {
    std::vector<const Amendment*> out;
    for (const Amendment& one : result_.facts.amendments)
      if (one.entity == entity && one.fact == fact) out.push_back(&one);
    return out;
  }
  /// A correction takes the place of all that was said for its period.
  [[nodiscard]] bool is_corrected(const Stated& stated, const std::vector<const Amendment*>& amendments) const {
    return std::any_of(amendments.begin(), amendments.end(), [&](const Amendment* one) {
      return !one->preference && result_.facts.stated[one->records.begin].period == stated.period;
    });
  }

  /// Every value that was reported, each beside the verified one.
  void put_corrected(EntityId entity, FactId fact, const Amendment& amendment) {
    const Correction& correction = result_.head.overlay->corrections[amendment.entry];
    std::string note = authority_words(correction.authority).zh;
    for (const std::string& by : correction.by) note += (&by == correction.by.data() ? "；核实人：" : "、") + by;
    if (!correction.evidence.empty()) note += "；佐证材料：" + correction.evidence;
    const Stated& verified = result_.facts.stated[amendment.records.begin];
    for (std::uint32_t i = 0; i < amendment.reported.count; ++i)
      put_row(entity, fact, {&result_.facts.stated[amendment.reported.begin + i], &verified, note});
    if (amendment.reported.count == 0) put_row(entity, fact, {nullptr, &verified, note});
  }

  [[nodiscard]] std::string note_of(const Stated& stated, const std::vector<Stated>& all,
                                    const std::vector<const Amendment*>& amendments) const {
    const auto same = [&](const Stated& other) { return other.period == stated.period && other.on == stated.on; };
    const auto differs = [&](const Stated& other) {
      return same(other) && other.says_something() && stated.says_something() && other.standing == stated.standing &&
             result_.facts.number(other.value) != result_.facts.number(stated.value);
    };
    if (stated.standing == Standing::alike || amendments.empty())
      return std::any_of(all.begin(), all.end(), differs) ? "各来源的值不一致，须核实" : "";
    const Preference& preference = result_.head.overlay->preferences[amendments.back()->entry];
    const std::string who = "；" + authority_words(preference.authority).zh;
    return (stated.standing == Standing::preferred ? "以此来源的值为准" : "以“" + title_named(preference.source) + "”的值为准") + who;
  }

  static bool is_number(const Stated& stated) {
    return stated.value.tag == FactCell::Tag::number || stated.value.tag == FactCell::Tag::large;
  }
  void put_value(std::uint32_t column, const Stated* stated, Look look) {
    if (stated == nullptr || !is_number(*stated))
      sheet_.put_blank(row_, column, look);
    else
      sheet_.put_number(row_, column, result_.facts.number(stated->value).text(), look);
  }

  void put_row(EntityId entity, FactId fact, const Line& line) {
    const FactDef& def = program_.facts[fact];
    const Stated& any = line.reported != nullptr ? *line.reported : *line.verified;
    sheet_.put(row_, 0, std::string(result_.facts.entities[entity].id), Look::centred);
    sheet_.put(row_, 1, unit_name(result_, entity));
    sheet_.put(row_, 2, std::string(program_.text(def.name.zh)));
    sheet_.put(row_, 3, def.unit == kNone ? "" : std::string(program_.text(program_.units[def.unit].text)), Look::centred);
    sheet_.put(row_, 4, any.period.kind == PeriodKind::none ? "" : any.period.text(), Look::centred);
    const bool share = def.type == FactType::share;
    put_value(5, line.reported, share ? Look::percent2 : Look::number);
    put_value(6, line.verified, share ? Look::entry_percent2 : Look::entry_number);
    put_difference(line, share);
    sheet_.put(row_, 8, day_text(any.on), Look::centred);
    sheet_.put(row_, 9, line.reported == nullptr ? "" : title_of(line.reported->source));
    sheet_.put(row_, 10, line.note, Look::entry);
    ++row_;
  }

  /// Worked out by the workbook: it follows what is typed on the spot.
  void put_difference(const Line& line, bool share) {
    const std::string number = std::to_string(row_ + 1);
    const bool both = line.reported != nullptr && line.verified != nullptr && is_number(*line.reported) && is_number(*line.verified);
    std::string difference;
    if (both) difference = (result_.facts.number(line.verified->value) - result_.facts.number(line.reported->value)).text();
    sheet_.put_formula(
        row_, 7, {"=IF(AND(ISNUMBER(F" + number + "),ISNUMBER(G" + number + ")),G" + number + "-F" + number + ",\"\")", difference, !both},
        share ? Look::percent2 : Look::number);
  }

  /// Preferences name sources by id or by title.
  [[nodiscard]] std::string title_named(const std::string& name) const {
    for (std::uint32_t i = 0; i < result_.facts.sources.size(); ++i)
      if (result_.facts.sources[i].id == name) return title_of(i);
    return name;
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
