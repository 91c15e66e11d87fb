#include "load_scene.h"

#include "program/builder.h"

namespace zhunsheng::load_test {

namespace {

constexpr TypeId kProvince = 0, kCounty = 1, kSchool = 2, kSpecial = 3, kClass = 4;

class Scene {
 public:
  Program build() {
    types();
    values();
    facts();
    rules();
    return Program::own(b_.finish()).value();
  }

 private:
  Name name(std::string_view id, std::string_view zh) { return {b_.text(id), b_.text(zh), {}}; }

  void type(std::string_view id, std::string_view zh, std::uint32_t rank, std::string_view unit, TypeId kind_of = kNone) {
    TypeDef def;
    def.name = name(id, zh);
    def.rank = rank;
    def.kind_of = kind_of;
    if (!unit.empty()) def.unit = b_.unit(unit);
    b_.types.push_back(def);
  }
  void types() {
    type("province", "省", 0, "");
    type("county", "县", 1, "个县");
    type("school", "学校", 2, "校");
    type("special_school", "特殊教育学校", 2, "校", kSchool);
    type("class", "班级", 3, "班");
  }
  void values() {
    EnumDef stage;
    stage.name = name("stage", "学段");
    stage.values = {0, 2};
    b_.enumerations.push_back(stage);
    b_.values.push_back({name("primary", "小学"), 0});
    b_.values.push_back({name("junior", "初中"), 0});
  }

  FactDef& fact(std::string_view id, std::string_view zh, FactType type, TypeId on, std::string_view unit = "") {
    FactDef def;
    def.name = name(id, zh);
    def.type = type;
    def.types = b_.list({on});
    const bool numeric = type == FactType::integer || type == FactType::number || type == FactType::share || type == FactType::ratio;
    if (numeric) def.minimum = b_.constant(Rational(0), "");
    if (type == FactType::share) def.maximum = b_.constant(Rational(1), "");
    if (!unit.empty()) def.unit = b_.unit(unit);
    if (type == FactType::enumeration) def.enumeration = 0;
    b_.facts.push_back(def);
    return b_.facts.back();
  }
  void facts() {
    fact("teachers", "教师数", FactType::integer, kCounty, "人");
    fact("pupils", "学生数", FactType::integer, kCounty, "生");
    fact("funds", "经费", FactType::number, kCounty, "元");
    fact("budget", "预算", FactType::number, kCounty, "万元");
    fact("land", "占地面积", FactType::number, kCounty, "平方米");
    fact("per_pupil", "生均教师数", FactType::ratio, kCounty, "人/百生");
    fact("rate", "入学率", FactType::share, kCounty);
    fact("growth", "增长率", FactType::number, kCounty, "%").minimum = kNone;
    fact("score", "得分", FactType::number, kCounty, "分").maximum = b_.constant(Rational(100), "");
    fact("coastal", "沿海", FactType::boolean, kCounty);
    fact("remark", "备注", FactType::text, kCounty);
    fact("approved", "批准日期", FactType::date, kCounty);
    fact("plan_issued", "方案已印发", FactType::attestation, kCounty);
    fact("poaching", "抢挖教师", FactType::finding, kCounty);
    fact("stage", "学段", FactType::enumeration, kSchool);
    fact("students", "在校生数", FactType::integer, kSchool, "生");
    fact("beds", "床位数", FactType::integer, kSpecial, "个");
  }

  void requirement(std::string_view id, Modality modality) {
    RequirementDef def;
    def.id = b_.text(id);
    def.rule = static_cast<RuleId>(b_.rules.size());
    def.modality = modality;
    RuleDef rule;
    rule.id = def.id;
    b_.rules.push_back(rule);
    b_.requirements.push_back(def);
  }
  void rules() {
    requirement("demo.rotation", Modality::must);
    requirement("demo.no_poaching", Modality::must_not);
    requirement("demo.small_classes", Modality::in_principle);
    RequirementDef second = b_.requirements.front();  // a second one of the same rule
    second.id = b_.text("demo.rotation_backbone");
    b_.requirements.push_back(second);
    RuleDef several;
    several.id = b_.text("demo.both");
    b_.rules.push_back(several);
    for (const char* id : {"demo.both_1", "demo.both_2"}) {
      RequirementDef def;
      def.id = b_.text(id);
      def.rule = static_cast<RuleId>(b_.rules.size() - 1);
      b_.requirements.push_back(def);
    }
    ReadingDef about;
    about.name = name("demo.about_60", "60％左右");
    about.alternatives = {0, 2};
    b_.readings.push_back(about);
    b_.alternatives.push_back({b_.text("at_least"), b_.text("不低于 60%"), {}, {}});
    b_.alternatives.push_back({b_.text("no_limit"), b_.text("不设限"), {}, {}});
  }

  ProgramBuilder b_;
};

std::string one(const Facts& facts, const Stated& s) {
  std::string out = shown(facts, s.value);
  if (s.answer >= 0) out += s.answer == 1 ? "yes" : "no";
  if (s.period.kind != PeriodKind::none) out += " @" + s.period.text();
  if (s.on != kNoDay) out += " on " + Date{s.on}.text();
  if (s.until != kNoDay) out += " until " + Date{s.until}.text();
  if (s.rounded) out += " rounded " + std::to_string(s.decimals);
  if (s.source != kNone) out += " from " + facts.sources[s.source].id;
  if (s.by != kNone) out.append(" by ").append(facts.texts[s.by]);
  if (s.evidence != kNone) out.append(" see ").append(facts.texts[s.evidence]);
  if (s.note != kNone) out.append(" note ").append(facts.texts[s.note]);
  if (s.standing != Standing::alike) out += s.standing == Standing::preferred ? " preferred" : " yields";
  return out;
}

}  // namespace

const Program& demo_program() {
  static const Program program = Scene().build();
  return program;
}

std::string shown(const Facts& facts, const FactCell& cell) {
  using Tag = FactCell::Tag;
  switch (cell.tag) {
    case Tag::absent:
      return "";
    case Tag::number:
    case Tag::large:
      return facts.number(cell).text();
    case Tag::boolean:
      return cell.mantissa != 0 ? "true" : "false";
    case Tag::value:
      return std::string(demo_program().text(demo_program().values[static_cast<std::size_t>(cell.mantissa)].name.id));
    case Tag::text:
      return std::string(facts.texts[static_cast<std::size_t>(cell.mantissa)]);
    case Tag::date:
      return Date{static_cast<std::int32_t>(cell.mantissa)}.text();
    case Tag::stated:
      break;
  }
  std::string out = "[";
  for (std::uint32_t i = 0; i < cell.count; ++i) out += (i == 0 ? "" : ", ") + one(facts, facts.stated[cell.index + i]);
  return out + "]";
}

const Entity* Loaded::entity(std::string_view id) const {
  for (const Entity& e : facts.entities)
    if (e.id == id) return &e;
  return nullptr;
}

FactCell Loaded::cell(std::string_view id, std::string_view fact) const {
  const Program& program = demo_program();
  const Entity* e = entity(id);
  if (e == nullptr || e->type == kNone) return {};
  for (FactId f = 0; f < program.facts.size(); ++f)
    if (program.text(program.facts[f].name.id) == fact && program.slot(e->type, f) != kNone)
      return facts.cell(e->type, program.slot(e->type, f), e->row);
  return {};
}

std::string Loaded::shown(std::string_view id, std::string_view fact) const { return load_test::shown(facts, cell(id, fact)); }

std::string Loaded::codes() const {
  std::string out;
  for (const Diagnostic& d : diagnostics.list()) out += (out.empty() ? "" : " ") + code_text(d.code);
  return out;
}

Loaded load(std::string_view document, const Limits& limits) {
  Loaded out;
  out.sound = load_facts(document, "facts.json", demo_program(), limits, out.facts, out.diagnostics);
  return out;
}

Loaded load_many(std::initializer_list<std::string_view> documents) {
  Loaded out;
  const Limits limits;
  FactsReader reader(demo_program(), limits);
  reader.begin(out.facts);
  int number = 0;
  for (const auto document : documents) reader.add(document, "facts" + std::to_string(++number) + ".json", out.diagnostics);
  out.sound = reader.finish(out.diagnostics);
  return out;
}

Loaded load_line(std::string_view line, const Limits& limits) {
  Loaded out;
  FactsReader reader(demo_program(), limits);
  out.sound = reader.read_line(line, "facts.ndjson", 7, out.facts, out.diagnostics);
  return out;
}

Loaded load_county(std::string_view facts, const Limits& limits) {
  return load(R"({"schema":"zhunsheng-facts/1","entities":[{"id":"c","type":"county","facts":)" + std::string(facts) + "}]}", limits);
}

std::string listing(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& d : diagnostics.list()) {
    out += code_text(d.code) + " " + d.where + "\n  " + d.message.zh + "\n  " + d.message.en + "\n";
    if (!d.help.zh.empty()) out += "  → " + d.help.zh + "\n  → " + d.help.en + "\n";
  }
  return out;
}

}  // namespace zhunsheng::load_test
