// One entity a row: schools, classes, rooms.
#include <algorithm>

#include "book/form.h"
#include "report/form_sheets.h"

namespace zhunsheng::report {
namespace {

constexpr std::uint32_t kHeadRow = 2;
constexpr std::uint32_t kFirstRow = 6;                        // below the headings: 单位, 统计时点, 来源
constexpr std::uint32_t kSpareRows = 30, kFewSpareRows = 10;  // where nobody is known yet, and below those who are
constexpr std::uint32_t kNarrow = 8;                          // columns that fit an upright page
constexpr double kKeyWidth = 15, kNameWidth = 22, kFactWidth = 10.5, kSizesWidth = 36;

/// What is said of whole columns.
struct Attributes {
  std::int32_t on = kNoDay;
  std::uint32_t source = kNone;
  friend auto operator<=>(const Attributes&, const Attributes&) = default;
};

class TableSheet {
 public:
  TableSheet(FormPlan& plan, TypeId type)
      : plan_(plan), program_(plan.request.program), known_(plan.request.known), type_(type), entities_(plan.entities_of(type)) {}

  LaidSheet make() {
    const TypeDef& type = program_.types[type_];
    sheet_.name = program_.text(type.name.zh);
    put_keys();
    for (const FactId fact : plan_.facts_of(type_, false)) put_fact(fact);
    for (const TypeId counted : plan_.counted_below(type_)) put_census(counted);
    put_sizes();
    for (const char* label : {"单位", "统计时点", "来源"}) sheet_.put(++labels_, 0, label, Look::subhead);
    const std::uint32_t last = sheet_.last_on_page();
    sheet_.merge({{0, 0}, {0, last}}, plan_.title(sheet_.name + "填报表"), Look::title);
    sheet_.merge({{1, 0}, {1, last}},
                 "黄色格填报，灰色格不改；没有的数留空，不要填0。同一列的统计时点、来源相同的填在表头，个别不同的填到“补充填报”。",
                 Look::remark);
    sheet_.heights = {{0, 36}, {kHeadRow, 64}, {5, 26}};
    sheet_.freeze = {kFirstRow, fixed_};
    sheet_.repeat_columns = fixed_;
    sheet_.landscape = column_ > kNarrow;
    sheet_.repeat_first = kHeadRow;
    sheet_.repeat_last = kFirstRow - 1;
    sheet_.locked = true;
    return std::move(sheet_);
  }

 private:
  [[nodiscard]] std::uint32_t end_row() const {
    return kFirstRow + static_cast<std::uint32_t>(entities_.size()) + (entities_.empty() ? kSpareRows : kFewSpareRows);
  }

  void head(std::string text, double width, std::string note = {}) {
    sheet_.put(kHeadRow, column_, std::move(text), Look::head).note = std::move(note);
    sheet_.widths.push_back(width);
  }
  /// Below the headings; the first column holds the labels of these rows.
  void below_head(const std::string& unit, const std::string& on, const std::string& source, bool open, Look unit_look = Look::subhead) {
    if (column_ == 0) return;
    sheet_.put(kHeadRow + 1, column_, unit, unit_look);
    sheet_.put(kHeadRow + 2, column_, on, open ? Look::entry : Look::subhead);
    sheet_.put(kHeadRow + 3, column_, source, open ? Look::entry : Look::subhead);
  }
  void spare() {
    for (std::uint32_t row = kFirstRow + static_cast<std::uint32_t>(entities_.size()); row < end_row(); ++row)
      sheet_.put_blank(row, column_, Look::entry);
  }

  template <class TextOf>
  void key_column(Heading heading, double width, TextOf&& text_of) {
    head(heading_words(heading).zh, width);
    below_head({}, {}, {}, false);
    for (std::size_t i = 0; i < entities_.size(); ++i)
      sheet_.put(kFirstRow + static_cast<std::uint32_t>(i), column_, std::string(text_of(known_.entities[entities_[i]])), Look::given);
    spare();
    ++column_;
  }

  void put_keys() {
    key_column(Heading::id, kKeyWidth, [](const Entity& entity) { return entity.id; });
    key_column(Heading::name, kNameWidth, [](const Entity& entity) { return entity.name; });
    fixed_ = 2;
    if (!needs_parent()) return;
    const auto parent = [&](const Entity& entity) {
      return entity.parent == kNone ? std::string_view(entity.outside_parent) : known_.entities[entity.parent].id;
    };
    key_column(Heading::parent, kKeyWidth, parent);
    key_column(Heading::parent_name, kNameWidth,
               [&](const Entity& entity) { return entity.parent == kNone ? std::string_view() : known_.entities[entity.parent].name; });
    fixed_ = 4;
  }
  /// Not where all stand right below the cover's entity.
  [[nodiscard]] bool needs_parent() const {
    const auto parents = program_.list(program_.types[type_].parents);
    const bool below_root =
        std::any_of(parents.begin(), parents.end(), [&](TypeId one) { return program_.belongs(plan_.request.root_type, one); });
    return !below_root ||
           std::any_of(entities_.begin(), entities_.end(), [&](EntityId id) { return known_.entities[id].parent != plan_.request.root; });
  }

  void put_fact(FactId fact) {
    const FactDef& def = program_.facts[fact];
    const std::string unit(def.unit == kNone ? std::string_view() : program_.text(program_.units[def.unit].text));
    std::string note(program_.text(def.meaning));
    if (def.provider.length != 0) note += "\n提供：" + std::string(program_.text(def.provider));
    if (def.source.length != 0) note += "\n来源：" + std::string(program_.text(def.source));
    head(std::string(program_.text(def.name.zh)), kFactWidth, std::move(note));
    const Attributes common = common_of(fact);
    below_head(unit, day_text(common.on), std::string(source_id(known_, common.source)), true,
               unit.empty() || def.type == FactType::share ? Look::subhead : Look::entry_unit);
    for (std::size_t i = 0; i < entities_.size(); ++i) put_known(kFirstRow + static_cast<std::uint32_t>(i), fact, entities_[i], common);
    spare();
    add_entry_rule(plan_, sheet_, fact, {{kFirstRow, column_}, {end_row() - 1, column_}});
    ++column_;
  }

  /// The attributes that most entities' values have, if each has just one value.
  Attributes common_of(FactId fact) const {
    std::map<Attributes, std::size_t> counts;
    for (const EntityId entity : entities_) {
      const auto all = statements_of(program_, known_, entity, fact);
      if (all.size() == 1) ++counts[{all[0].on, all[0].source}];
    }
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? Attributes() : most->first;
  }

  void put_known(std::uint32_t row, FactId fact, EntityId entity, const Attributes& common) {
    const auto all = statements_of(program_, known_, entity, fact);
    if (all.size() != 1 || Attributes{all[0].on, all[0].source} != common || all[0].rounded || all[0].note != kNone ||
        all[0].period.kind != PeriodKind::none) {
      for (const Stated& stated : all) plan_.more.push_back({entity, fact, stated});
      sheet_.put_blank(row, column_, look_of(fact));
      return;
    }
    const FormValue value = form_value(program_, known_, fact, all[0].value);
    if (value.number)
      sheet_.put_number(row, column_, value.text, look_of(fact));
    else
      sheet_.put(row, column_, value.text, look_of(fact));
  }

  [[nodiscard]] Look look_of(FactId fact) const {
    const FactDef& def = program_.facts[fact];
    return is_numeric(def) ? Look::entry_number : def.type == FactType::date ? Look::entry_date : Look::entry;
  }

  void put_census(TypeId counted) {
    const TypeDef& type = program_.types[counted];
    head(census_heading_text(program_.text(type.name.zh)), kFactWidth, "应有的总数，用来判断是否报全。");
    below_head(type.unit == kNone ? std::string() : std::string(program_.text(program_.units[type.unit].text)), {}, {}, false);
    for (std::size_t i = 0; i < entities_.size(); ++i) {
      const Slice census = known_.entities[entities_[i]].census;
      const std::uint32_t row = kFirstRow + static_cast<std::uint32_t>(i);
      const auto begin = known_.census.begin() + census.begin;
      const auto found = std::find_if(begin, begin + census.count, [&](const Census& one) { return one.type == counted; });
      if (found == begin + census.count)
        sheet_.put_blank(row, column_, Look::entry_number);
      else
        sheet_.put_number(row, column_, std::to_string(found->count), Look::entry_number);
    }
    spare();
    ++column_;
  }

  /// Where classes stand below: all their sizes in one cell, for who has no list of classes.
  void put_sizes() {
    const auto below = plan_.counted_below(type_);
    const bool classes =
        std::any_of(below.begin(), below.end(), [&](TypeId one) { return program_.text(program_.types[one].name.id) == "class"; });
    if (!classes) return;
    head(heading_words(Heading::sizes).zh, kSizesWidth,
         "每班一个数，用顿号隔开，如 42、43、45；人数相同的可写 45×3。已逐班填“班级”表的，这里留空。");
    below_head("生", {}, {}, false);
    for (std::size_t i = 0; i < entities_.size(); ++i) sheet_.put_blank(kFirstRow + static_cast<std::uint32_t>(i), column_, Look::entry);
    spare();
    ++column_;
  }

  FormPlan& plan_;
  const Program& program_;
  const Facts& known_;
  TypeId type_;
  std::vector<EntityId> entities_;
  LaidSheet sheet_;
  std::uint32_t column_ = 0;
  std::uint32_t fixed_ = 0;
  std::uint32_t labels_ = kHeadRow;
};

}  // namespace

LaidSheet table_sheet(FormPlan& plan, TypeId type) { return TableSheet(plan, type).make(); }

}  // namespace zhunsheng::report
