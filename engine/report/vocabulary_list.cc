#include <algorithm>
#include <fmt/format.h>
#include <vector>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/listing.h"
#include "report/members.h"
#include "report/paper.h"
#include "report/punctuation.h"

namespace zhunsheng::report {
namespace {

std::string_view id_of(FactType type) {
  static constexpr std::string_view ids[] = {"integer", "number", "share",       "ratio",       "boolean",
                                             "text",    "date",   "enumeration", "attestation", "finding"};
  return ids[static_cast<std::size_t>(type)];
}

void append_name(Json& json, const Program& program, const Name& name) {
  json.member("id", program.text(name.id)).member("zh", program.text(name.zh)).member_if("en", program.text(name.en));
}

void append_types(Json& json, const Program& program) {
  json.key("types").begin_array();
  for (const TypeDef& type : program.types) {
    json.begin_object();
    append_name(json, program, type.name);
    json.key("parents").begin_array();
    for (const TypeId parent : program.list(type.parents)) json.string(program.text(program.types[parent].name.id));
    json.end_array();
    json.member_or_null("kind_of", type.kind_of == kNone ? std::string_view() : program.text(program.types[type.kind_of].name.id));
    if (type.code_digits > 0) json.key("code_digits").integer(type.code_digits);
    if (type.unit != kNone) json.member_if("unit", program.text(program.units[type.unit].text));
    json.end_object();
  }
  json.end_array();
}

void append_enumerations(Json& json, const Program& program) {
  json.key("enumerations").begin_array();
  for (const EnumDef& enumeration : program.enumerations) {
    json.begin_object();
    append_name(json, program, enumeration.name);
    json.key("ordered").boolean(enumeration.ordered != 0).key("values").begin_array();
    for (std::uint32_t i = 0; i < enumeration.values.count; ++i) {
      json.begin_object();
      append_name(json, program, program.values[enumeration.values.begin + i].name);
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
}

void append_bound(Json& json, std::string_view name, const Program& program, std::uint32_t constant) {
  json.member_or_null(name, constant == kNone ? "" : program.constant(constant).text());
}

void append_fact(Json& json, const Program& program, const FactDef& fact, const Phrasing& phrasing, const View& view) {
  json.begin_object();
  append_name(json, program, fact.name);
  json.key("entity").begin_array();
  for (const TypeId type : program.list(fact.types)) json.string(program.text(program.types[type].name.id));
  json.end_array().member("type", id_of(fact.type));
  if (fact.enumeration != kNone) json.member("enumeration", program.text(program.enumerations[fact.enumeration].name.id));
  json.member("unit", fact.unit == kNone ? std::string_view() : program.text(program.units[fact.unit].text));
  append_bound(json, "minimum", program, fact.minimum);
  append_bound(json, "maximum", program, fact.maximum);
  json.member_or_null("period", fact.period == PeriodKind::none ? std::string_view() : zhunsheng::id_of(fact.period));
  json.member_or_null("part_of", fact.part_of == kNone ? std::string_view() : program.text(program.facts[fact.part_of].name.id));
  if (fact.formula != kNone) json.member("formula", pick(phrasing.expression(fact.formula), view));
  json.member_or_null("provider", program.text(fact.provider))
      .member_if("source", program.text(fact.source))
      .member_if("meaning", program.text(fact.meaning));
  json.key("declared_by").begin_object();
  json.member("kind", fact.shared != 0 ? "vocabulary" : "ruleset").member("id", program.text(fact.owner)).end_object();
  append_citations(json, program, fact.citations);
  if (fact.duty != 0) json.key("duty").boolean(true);
  json.end_object();
}

/// "整数，人；每学年；由学校提供。全校在册学生数。"
std::string fact_line(const Program& program, const FactDef& fact, const View& view) {
  static constexpr std::string_view zh[] = {"整数", "数", "占比", "比率", "是否", "文本", "日期", "枚举", "证明", "发生"};
  const bool chinese = view.language == Language::zh;
  const auto type = static_cast<std::size_t>(fact.type);
  std::string text(chinese ? zh[type] : id_of(fact.type));
  const auto add = [&](const std::string& part) {
    if (!part.empty()) text += (chinese ? "；" : "; ") + part;
  };
  if (fact.enumeration != kNone) text += " " + pick(name_words(program, program.enumerations[fact.enumeration].name), view);
  if (fact.unit != kNone)
    if (const std::string unit = pick(unit_words(program.text(program.units[fact.unit].text)), view); !unit.empty())
      text += std::string(comma(view)) + unit;
  add(pick(period_kind_words(fact.period), view));
  if (fact.formula != kNone) add(chinese ? "可由算式得出" : "may be computed");
  if (fact.part_of != kNone) {
    const Words whole = name_words(program, program.facts[fact.part_of].name);
    add(chinese ? fmt::format("属于“{}”", whole.zh) : fmt::format("part of “{}”", whole.en));
  }
  if (fact.provider.length > 0)
    add(chinese ? fmt::format("由{}提供", program.text(fact.provider)) : fmt::format("from {}", program.text(fact.provider)));
  add(chinese ? fmt::format("见{}{}", fact.shared != 0 ? "字典" : "规则集", program.text(fact.owner))
              : fmt::format("{} {}", fact.shared != 0 ? "vocabulary" : "rule set", program.text(fact.owner)));
  if (fact.meaning.length > 0) text += (chinese ? "。" : ". ") + std::string(program.text(fact.meaning));
  return text;
}

/// What duties rest on comes after all others.
std::vector<const FactDef*> duties_last(const Program& program, const std::vector<bool>& wanted) {
  std::vector<const FactDef*> out;
  for (FactId id = 0; id < program.facts.size(); ++id)
    if (wanted[id]) out.push_back(&program.facts[id]);
  std::stable_partition(out.begin(), out.end(), [](const FactDef* fact) { return fact->duty == 0; });
  return out;
}

bool declares(const Program& program, const FactDef& fact, TypeId type) {
  for (const TypeId one : program.list(fact.types))
    if (one == type) return true;
  return false;
}

}  // namespace

void append_vocabulary_json(std::string& out, const Program& program, const Phrasing& phrasing, const View& view,
                            const std::vector<bool>& wanted) {
  Json json(out, 2);
  json.begin_object();
  append_types(json, program);
  append_enumerations(json, program);
  json.key("facts").begin_array();
  for (const FactDef* fact : duties_last(program, wanted)) append_fact(json, program, *fact, phrasing, view);
  json.end_array().end_object();
  out += '\n';
}

void append_vocabulary_text(std::string& out, const Program& program, const View& view, const std::vector<bool>& wanted) {
  Paper paper(out, view);
  const auto listed = duties_last(program, wanted);
  const auto types = std::count_if(program.types.begin(), program.types.end(), [&](const TypeDef& type) {
    const auto id = static_cast<TypeId>(&type - program.types.data());
    return std::any_of(listed.begin(), listed.end(), [&](const FactDef* fact) { return declares(program, *fact, id); });
  });
  for (TypeId type = 0; type < program.types.size(); ++type) {
    bool first = true;
    for (const FactDef* one : listed) {
      const FactDef& fact = *one;
      if (!declares(program, fact, type)) continue;
      if (first) {
        paper.blank();
        paper.paragraph(
            0, bracketed(pick(name_words(program, program.types[type].name), view), program.text(program.types[type].name.id), view),
            Ink::bold);
      }
      first = false;
      paper.paragraph(2, pick(name_words(program, fact.name), view) + "  ", program.text(fact.name.id), Ink::cyan, Ink::plain);
      paper.paragraph(4, fact_line(program, fact, view), Ink::dim);
    }
  }
  paper.blank();
  paper.paragraph(0,
                  view.language == Language::zh ? fmt::format("共 {} 类对象，{} 项数据", types, listed.size())
                                                : fmt::format("{} entity {}, {} {}", types, types == 1 ? "type" : "types", listed.size(),
                                                              listed.size() == 1 ? "fact" : "facts"),
                  Ink::bold);
}

}  // namespace zhunsheng::report
