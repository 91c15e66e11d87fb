// One value a row: the figures of the cover's entity, values for which a table has no room, statements.
#include <algorithm>

#include "book/form.h"
#include "report/form_sheets.h"

namespace zhunsheng::report {
namespace {

constexpr std::uint32_t kHeadRow = 2;
constexpr std::uint32_t kSpareRows = 20;

struct ListColumn {
  Heading heading;
  double width;
  std::string_view shown = {};  ///< another of its names
};

class ListSheet {
 public:
  ListSheet(FormPlan& plan, std::string name, std::string title, std::string remark, std::vector<ListColumn> columns)
      : plan_(plan), program_(plan.request.program), known_(plan.request.known), columns_(std::move(columns)) {
    sheet.name = std::move(name);
    const auto last = static_cast<std::uint32_t>(columns_.size()) - 1;
    sheet.merge({{0, 0}, {0, last}}, plan.title(title), Look::title);
    sheet.merge({{1, 0}, {1, last}}, std::move(remark), Look::remark);
    sheet.heights = {{0, 36}, {kHeadRow, 30}};
    for (std::uint32_t i = 0; i < columns_.size(); ++i) {
      const std::string_view shown = columns_[i].shown;
      sheet.put(kHeadRow, i, shown.empty() ? heading_words(columns_[i].heading).zh : std::string(shown), Look::head);
      sheet.widths.push_back(columns_[i].width);
    }
    sheet.freeze = {kHeadRow + 1, 0};
    sheet.repeat_first = sheet.repeat_last = kHeadRow;
    sheet.locked = true;
  }

  void put(Heading heading, std::string text, Look look) {
    if (const auto at = column(heading)) sheet.put(row, *at, std::move(text), look);
  }
  void put_value(Heading heading, const FormValue& value) {
    const auto at = column(heading);
    if (!at) return;
    if (value.text.empty())
      sheet.put_blank(row, *at, Look::entry_number);
    else if (value.number)
      sheet.put_number(row, *at, value.text, Look::entry_number);
    else
      sheet.put(row, *at, value.text, Look::entry);
  }
  /// What people may say beside any value.
  void put_attributes(const Stated& stated) {
    put(Heading::on, day_text(stated.on), Look::entry);
    put(Heading::source, std::string(source_id(known_, stated.source)), Look::entry);
    put(Heading::by, std::string(text_at(known_, stated.by)), Look::entry);
    put(Heading::evidence, std::string(text_at(known_, stated.evidence)), Look::entry);
    put(Heading::until, day_text(stated.until), Look::entry);
    put(Heading::rounded, stated.rounded ? "是" : "", Look::entry);
    put(Heading::note, std::string(text_at(known_, stated.note)), Look::entry);
  }
  void put_entity(EntityId entity) {
    put(Heading::id, std::string(known_.entities[entity].id), Look::given);
    put(Heading::name, std::string(known_.entities[entity].name), Look::given);
  }
  void put_fact(FactId fact) {
    const FactDef& def = program_.facts[fact];
    put(Heading::number, std::to_string(++number_), Look::centred);
    put(Heading::fact, std::string(program_.text(def.name.zh)), Look::given);
    const std::string unit(def.unit == kNone ? std::string_view() : program_.text(program_.units[def.unit].text));
    put(Heading::unit, unit, unit.empty() || def.type == FactType::share ? Look::centred : Look::entry_unit);
    put(Heading::provider, std::string(program_.text(def.provider)), Look::plain);
    put(Heading::meaning, std::string(program_.text(def.meaning)), Look::plain);
  }
  void spare(std::uint32_t rows) {
    for (const std::uint32_t end = row + rows; row < end; ++row)
      for (std::uint32_t i = 0; i < columns_.size(); ++i) sheet.put_blank(row, i, Look::entry);
  }
  [[nodiscard]] CellArea cell(Heading heading) const {
    const std::uint32_t at = column(heading).value_or(0);
    return {{row, at}, {row, at}};
  }

  LaidSheet sheet;
  std::uint32_t row = kHeadRow + 1;

 private:
  [[nodiscard]] std::optional<std::uint32_t> column(Heading heading) const {
    for (std::uint32_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].heading == heading) return i;
    return {};
  }

  FormPlan& plan_;
  const Program& program_;
  const Facts& known_;
  std::vector<ListColumn> columns_;
  int number_ = 0;
};

void put_census_rows(FormPlan& plan, ListSheet& list) {
  const FormRequest& request = plan.request;
  for (const TypeId counted : plan.counted_below(request.root_type)) {
    const TypeDef& type = request.program.types[counted];
    if (type.kind_of != kNone) continue;
    list.put(Heading::fact, census_heading_text(request.program.text(type.name.zh)), Look::given);
    list.put(Heading::unit, type.unit == kNone ? "" : std::string(request.program.text(request.program.units[type.unit].text)),
             Look::centred);
    FormValue value;
    if (request.root != kNone) {
      const Slice census = request.known.entities[request.root].census;
      for (std::uint32_t i = census.begin; i < census.begin + census.count; ++i)
        if (request.known.census[i].type == counted) value = {std::to_string(request.known.census[i].count), true};
    }
    list.put_value(Heading::value, value);
    list.put(Heading::meaning, "应有的总数，用来判断是否报全；学段单元计入“学校”。", Look::plain);
    for (const Heading heading : {Heading::period, Heading::on, Heading::source, Heading::rounded, Heading::note})
      list.put(heading, "", Look::plain);
    list.put(Heading::number, "", Look::plain);
    list.put(Heading::provider, "", Look::plain);
    ++list.row;
  }
}

std::vector<Stated> known_of(const FormPlan& plan, EntityId entity, FactId fact) {
  return entity == kNone ? std::vector<Stated>() : statements_of(plan.request.program, plan.request.known, entity, fact);
}

/// Rows for one fact of the root: what is known, and every period that is asked for and not known yet.
void put_rows_of(FormPlan& plan, ListSheet& list, FactId fact) {
  const FormRequest& request = plan.request;
  std::vector<Stated> known = known_of(plan, request.root, fact);
  std::stable_sort(known.begin(), known.end(), [](const Stated& a, const Stated& b) { return a.period > b.period; });
  const bool single =
      !known.empty() && std::none_of(known.begin(), known.end(), [](const Stated& one) { return one.period.kind != PeriodKind::none; });
  for (const Period period : plan.periods[fact])
    if (!single && std::none_of(known.begin(), known.end(), [&](const Stated& one) { return one.period == period; })) {
      Stated asked;
      asked.period = period;
      known.push_back(asked);
    }
  if (known.empty()) known.emplace_back();
  for (const Stated& stated : known) {
    list.put_fact(fact);
    list.put(Heading::period, stated.period.kind == PeriodKind::none ? std::string() : stated.period.text(), Look::entry);
    list.put_value(Heading::value, form_value(request.program, request.known, fact, stated.value));
    list.put_attributes(stated);
    add_entry_rule(plan, list.sheet, fact, list.cell(Heading::value));
    ++list.row;
  }
}

/// What is known of the root, and has no row of its own since it follows from others.
void put_stated_formulas(FormPlan& plan) {
  const FormRequest& request = plan.request;
  if (request.root == kNone) return;
  for (EntityId entity = request.root; entity < request.known.entities[request.root].end; ++entity)
    for (FactId fact = 0; fact < request.program.facts.size(); ++fact)
      if (request.wanted[fact] && request.program.facts[fact].formula != kNone && request.share != FormShare::of_school &&
          !plan.has_room(request.known.entities[entity].type, fact))
        for (const Stated& stated : statements_of(request.program, request.known, entity, fact))
          plan.more.push_back({entity, fact, stated});
}

}  // namespace

LaidSheet list_sheet(FormPlan& plan) {
  const Program& program = plan.request.program;
  const std::string type(program.text(program.types[plan.request.root_type].name.zh));
  ListSheet list(plan, type, "数据填报表",
                 "黄色格填报；没有的数留空，不要填0。分年度、学年的，期间写 2026、2025/26 等；一项有两个来源的，插在下面“补充填报”表里。",
                 {{Heading::number, 6},
                  {Heading::fact, 30},
                  {Heading::unit, 9},
                  {Heading::period, 10},
                  {Heading::value, 15},
                  {Heading::on, 13},
                  {Heading::source, 14},
                  {Heading::rounded, 7},
                  {Heading::note, 16},
                  {Heading::provider, 20},
                  {Heading::meaning, 46}});
  put_census_rows(plan, list);
  for (const FactId fact : plan.facts_of(plan.request.root_type, false)) put_rows_of(plan, list, fact);
  put_stated_formulas(plan);
  return std::move(list.sheet);
}

LaidSheet more_sheet(FormPlan& plan) {
  ListSheet list(plan, std::string(kMoreSheet), "补充填报",
                 "各表放不下的数填在这里，一行一个：统计时点或来源与表头不同的、分期间的、一项有几个来源的、直接填报的合计和比例。",
                 {{Heading::id, 16},
                  {Heading::name, 24},
                  {Heading::fact, 30},
                  {Heading::unit, 9},
                  {Heading::period, 10},
                  {Heading::value, 15},
                  {Heading::on, 13},
                  {Heading::source, 14},
                  {Heading::rounded, 7},
                  {Heading::note, 20}});
  for (const MoreValue& more : plan.more) {
    list.put_entity(more.entity);
    list.put_fact(more.fact);
    list.put(Heading::period, more.stated.period.kind == PeriodKind::none ? std::string() : more.stated.period.text(), Look::entry);
    list.put_value(Heading::value, form_value(plan.request.program, plan.request.known, more.fact, more.stated.value));
    list.put_attributes(more.stated);
    ++list.row;
  }
  list.spare(kSpareRows);
  return std::move(list.sheet);
}

LaidSheet statement_sheet(FormPlan& plan) {
  const FormRequest& request = plan.request;
  const Program& program = request.program;
  ListSheet list(
      plan, std::string(kStatementSheet), "情况说明及佐证材料",
      "逐项填结论、认定日期、认定单位（到单位和岗位，不写个人姓名）和佐证材料（文件名称、文号、日期、页码）；禁止事项未发现的填“未发现”。",
      {{Heading::number, 6},
       {Heading::id, 15},
       {Heading::name, 22},
       {Heading::fact, 34, "事项"},
       {Heading::answer, 9},
       {Heading::on, 13, "认定日期"},
       {Heading::by, 26},
       {Heading::evidence, 36},
       {Heading::until, 13},
       {Heading::note, 16},
       {Heading::provider, 22}});
  const auto put = [&](EntityId entity, FactId fact) {
    std::vector<Stated> all = known_of(plan, entity, fact);
    if (all.empty()) all.emplace_back();
    for (const Stated& stated : all) {
      if (entity != kNone) list.put_entity(entity);
      list.put_fact(fact);
      const bool finding = program.facts[fact].type == FactType::finding;
      const std::string answer = stated.answer < 0    ? ""
                                 : finding            ? (stated.answer == 1 ? "发现" : "未发现")
                                 : stated.answer == 1 ? "是"
                                                      : "否";
      list.put(Heading::answer, answer, Look::entry);
      list.put_attributes(stated);
      add_entry_rule(plan, list.sheet, fact, list.cell(Heading::answer));
      ++list.row;
    }
  };
  for (const FactId fact : plan.facts_of(request.root_type, true)) put(request.root, fact);
  if (request.root != kNone)
    for (EntityId entity = request.root + 1; entity < request.known.entities[request.root].end; ++entity)
      for (const FactId fact : plan.facts_of(request.known.entities[entity].type, true)) put(entity, fact);
  return std::move(list.sheet);
}

}  // namespace zhunsheng::report
