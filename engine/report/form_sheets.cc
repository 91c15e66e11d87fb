#include "report/form_sheets.h"

#include <algorithm>

#include "book/form.h"

namespace zhunsheng::report {
namespace {

std::string_view zh(const Program& program, const Name& name) { return program.text(name.zh.length != 0 ? name.zh : name.id); }

/// A provider that names schools first is one: "学校、县级教育部门（县级数）" below the county.
bool is_of_school(const Program& program, const FactDef& fact) {
  const std::string_view provider = program.text(fact.provider);
  return provider.starts_with("学校");
}

/// What follows from a list of classes (the largest, how many are over the limit) is asked for too: not every office has the list.
bool stands_for_classes(const Program& program, const FactDef& def) {
  const Node& formula = program.nodes[def.formula];
  if (def.provider.length == 0 || formula.op != Op::quantify || formula.a == kNone) return false;
  return program.text(program.types[program.quantifications[formula.b].type].name.id) == "class";
}

}  // namespace

std::string FormLists::formula(const Program& program, std::uint32_t enumeration) {
  std::size_t at = 0;
  while (at < columns_.size() && columns_[at].first != enumeration) ++at;
  if (at == columns_.size()) {
    std::vector<std::string> values;
    if (enumeration == kTruth) values = {"是", "否"};
    if (enumeration == kFinding) values = {"未发现", "发现"};
    if (values.empty()) {
      const Slice all = program.enumerations[enumeration].values;
      for (std::uint32_t i = all.begin; i < all.begin + all.count; ++i) values.emplace_back(zh(program, program.values[i].name));
    }
    columns_.emplace_back(enumeration, std::move(values));
  }
  const std::string column = column_text(static_cast<std::uint32_t>(at));
  return "=" + std::string(kListSheet) + "!$" + column + "$1:$" + column + "$" + std::to_string(columns_[at].second.size());
}

LaidSheet FormLists::sheet() const {
  LaidSheet out;
  out.name = kListSheet;
  out.hidden = true;
  for (std::uint32_t column = 0; column < columns_.size(); ++column)
    for (std::uint32_t row = 0; row < columns_[column].second.size(); ++row) out.put(row, column, columns_[column].second[row]);
  return out;
}

bool FormPlan::has_room(TypeId type, FactId fact) const {
  const Program& program = request.program;
  const FactDef& def = program.facts[fact];
  if (!request.wanted[fact] || program.slot(type, fact) == kNone) return false;
  if (def.formula != kNone && !stands_for_classes(program, def)) return false;
  if (request.share == FormShare::all || (request.share == FormShare::of_county && type == request.root_type)) return true;
  return (request.share == FormShare::of_school) == is_of_school(program, def);
}

std::vector<FactId> FormPlan::facts_of(TypeId type, bool statements) const {
  std::vector<FactId> out;
  for (const FactId fact : order)
    if (has_room(type, fact) && is_statement(request.program.facts[fact]) == statements) out.push_back(fact);
  return out;
}

std::vector<EntityId> FormPlan::entities_of(TypeId type) const {
  std::vector<EntityId> out;
  if (request.root == kNone) return out;
  for (EntityId i = request.root + 1; i < request.known.entities[request.root].end; ++i)
    if (request.known.entities[i].type == type) out.push_back(i);
  return out;
}

/// Types of which there is something to fill in, that may stand below this one and are no kind of another of them.
std::vector<TypeId> FormPlan::counted_below(TypeId type) const {
  const Program& program = request.program;
  std::vector<TypeId> out;
  for (TypeId below = 0; below < program.types.size(); ++below) {
    const auto parents = program.list(program.types[below].parents);
    const bool may = std::any_of(parents.begin(), parents.end(), [&](TypeId one) { return program.belongs(type, one); });
    bool asked = false;
    for (FactId fact = 0; fact < program.facts.size() && !asked; ++fact)
      asked = request.wanted[fact] && program.slot(below, fact) != kNone && program.facts[fact].formula == kNone;
    if (may && asked && below != type) out.push_back(below);
  }
  return out;
}

std::string FormPlan::title(std::string_view what) const {
  std::string name = request.root == kNone ? std::string() : std::string(request.known.entities[request.root].name);
  return name + std::string(what);
}

void add_entry_rule(FormPlan& plan, LaidSheet& sheet, FactId fact, CellArea area) {
  const Program& program = plan.request.program;
  const FactDef& def = program.facts[fact];
  const std::string name(zh(program, def.name));
  if (def.type == FactType::boolean || def.type == FactType::enumeration) {
    const std::uint32_t list = def.type == FactType::boolean ? FormLists::kTruth : def.enumeration;
    sheet.choices.push_back({area, plan.lists.formula(program, list), name.substr(0, 30), "请从下拉列表中选取；没有的留空。"});
  } else if (def.type == FactType::attestation || def.type == FactType::finding) {
    sheet.choices.push_back({area, plan.lists.formula(program, def.type == FactType::finding ? FormLists::kFinding : FormLists::kTruth),
                             "结论", "请从下拉列表中选取；没有的留空。"});
  } else if (is_numeric(def)) {
    const auto kind = def.type == FactType::integer ? EntryRule::Kind::whole : EntryRule::Kind::decimal;
    sheet.entries.push_back({area, kind, "请核对", "这里一般填不小于0的数。确要这样填吗？"});
  }
}

LaidSheet source_sheet(const FormPlan& plan) {
  LaidSheet sheet;
  sheet.name = kSourceSheet;
  sheet.widths = {16, 44, 16, 32, 40};
  sheet.merge({{0, 0}, {0, 4}}, plan.title("数据来源"), Look::title);
  sheet.heights = {{0, 36}};
  sheet.merge({{1, 0}, {1, 4}}, "各表“来源”栏填这里的代号，也可以直接填材料名称。", Look::remark);
  std::uint32_t column = 0;
  for (const std::string_view head : {"代号", "来源名称", "日期", "制发单位", "网址"})
    sheet.put(2, column++, std::string(head), Look::head);
  std::uint32_t row = 3;
  for (const FactsSource& source : plan.request.known.sources) {
    column = 0;
    for (const std::string& text : {source.id, source.title, source.date, source.issuer, source.url})
      sheet.put(row, column++, text, Look::entry);
    ++row;
  }
  constexpr std::uint32_t kSpare = 10;
  for (const std::uint32_t end = row + kSpare; row < end; ++row)
    for (column = 0; column < 5; ++column) sheet.put_blank(row, column, Look::entry);
  sheet.freeze = {3, 0};
  return sheet;
}

}  // namespace zhunsheng::report
