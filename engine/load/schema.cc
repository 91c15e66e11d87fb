#include "load/schema.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "load/document_reader.h"
#include "load/vocabulary.h"

namespace zhunsheng {

namespace {

using namespace load;
using SchemaJson = nlohmann::ordered_json;

// ---- Forms, which rest on no program ------------------------------------------------------------------------------------------------------

/// Patterns of strings, as the reader takes them.
constexpr const char* kDatePattern =
    "^\\s*[0-9０-９]{4}[-－年]([0０]?[1-9１-９]|[1１][0-2０-２])[-－月]([0０]?[1-9１-９]|[12１２][0-9０-９]|[3３][01０１])日?\\s*$";
constexpr const char* kPeriodPattern =
    "^\\s*[0-9]{4}(年|-(0?[1-9]|1[0-2])|年(0?[1-9]|1[0-2])月|/[0-9]{2,4}(学年)?(-[12]|-?第?[一二12]学期)?)?\\s*$";
/// A digit, or a Chinese numeral, somewhere: the rest is for the reader.
constexpr const char* kQuantityPattern = "[0-9０-９零〇一二两三四五六七八九十百千万半]";
constexpr const char* kNegativePattern = "^\\s*[-－−].*[1-9１-９]";
constexpr const char* kBareAboveOnePattern = "^\\s*0*(1[.]0*[1-9]|[2-9]|[1-9][0-9])[0-9.]*\\s*$";
constexpr const char* kBareFractionPattern = "^\\s*[0-9]+[.]0*[1-9][0-9]*\\s*$";
constexpr const char* kNotBlankPattern = "[^\\s]";

SchemaJson reference(const std::string& name) { return {{"$ref", "#/$defs/" + name}}; }

SchemaJson object_of(SchemaJson properties, SchemaJson required) {
  SchemaJson out = {{"type", "object"}, {"properties", std::move(properties)}};
  if (!required.empty()) out["required"] = std::move(required);
  out["additionalProperties"] = false;
  return out;
}

SchemaJson any_of(std::initializer_list<SchemaJson> forms) {
  SchemaJson list = SchemaJson::array();
  for (const auto& form : forms) list.push_back(form);
  return {{"anyOf", list}};
}

SchemaJson list_of(const SchemaJson& item) { return {{"type", "array"}, {"items", item}, {"minItems", 1}}; }

SchemaJson statement(const char* answer) {
  SchemaJson one = object_of({{answer, reference("truth")},
                              {"on", reference("date")},
                              {"by", reference("text")},
                              {"evidence", reference("evidence")},
                              {"until", reference("date")},
                              {"period", {{"type", {"string", "null"}}, {"pattern", kPeriodPattern}}},
                              {"source", reference("text")},
                              {"note", reference("text")}},
                             SchemaJson::array());
  return any_of({{{"type", "null"}}, one, list_of(any_of({{{"type", "null"}}, one}))});
}

SchemaJson evidence() {
  const SchemaJson piece = {{"type", {"string", "number", "null"}}};
  const SchemaJson document = object_of({{"title", piece}, {"number", piece}, {"date", piece}, {"page", piece}}, SchemaJson::array());
  return any_of({piece, document, {{"type", "array"}, {"items", any_of({piece, document})}}});
}

SchemaJson source() {
  SchemaJson out = object_of({{"title", reference("text")},
                              {"date", reference("date")},
                              {"issuer", reference("text")},
                              {"url", reference("text")},
                              {"digest", object_of({{"alg", reference("text")}, {"value", reference("text")}}, SchemaJson::array())}},
                             SchemaJson::array());
  out["type"] = {"object", "null"};
  return out;
}

/// Definitions that every facts schema has.
SchemaJson common_definitions() {
  return {{"text", {{"type", {"string", "null"}}}},
          {"date", {{"type", {"string", "null"}}, {"pattern", kDatePattern}}},
          {"truth", {{"enum", {true, false, "是", "否", "true", "false", nullptr}}}},
          {"evidence", evidence()},
          {"source", source()},
          {"attestation", statement("attested")},
          {"finding", statement("found")}};
}

/// A value with what is said beside it. With a unit of its own the bounds of a bare number do not hold: {"value": 97.2, "unit": "%"}.
SchemaJson valued(const SchemaJson& scalar, bool numeric, bool dated) {
  SchemaJson properties = {{"value", scalar}, {"source", reference("text")}, {"note", reference("text")}};
  if (dated) properties["on"] = reference("date");
  if (!numeric) return object_of(properties, {"value"});
  properties["rounded"] = reference("truth");
  const SchemaJson bare = object_of(properties, {"value"});
  properties["value"] = {{"type", {"number", "string", "null"}}};
  properties["unit"] = reference("text");
  return any_of({bare, object_of(properties, {"value", "unit"})});
}

/// All forms around one kind of scalar: alone, in an object, as a series, in a list.
SchemaJson forms_of(const SchemaJson& scalar, bool numeric) {
  const SchemaJson in_period = any_of({scalar, valued(scalar, numeric, false)});
  SchemaJson series = {{"source", reference("text")}, {"note", reference("text")}};
  if (numeric) series.update({{"unit", reference("text")}, {"rounded", reference("truth")}});
  series["series"] = {{"type", "object"},
                      {"propertyNames", {{"pattern", kPeriodPattern}}},
                      {"additionalProperties", any_of({in_period, list_of(in_period)})},
                      {"minProperties", 1}};
  const SchemaJson one = any_of({scalar, valued(scalar, numeric, true), object_of(series, {"series"})});
  return any_of({one, list_of(one)});
}

// ---- The schema of a vocabulary -----------------------------------------------------------------------------------------------------------

/// A bound as a JSON number; nothing where no decimal says it exactly (then the reader alone holds it).
void add_bound(SchemaJson& schema, const char* key, const std::optional<Rational>& bound) {
  if (!bound) return;
  const std::string text = bound->text();
  if (text.find('/') != std::string::npos || text.size() > 15) return;
  schema[key] = SchemaJson::parse(text);
}

class FactsSchema {
 public:
  explicit FactsSchema(const Program& program) : program_(program), vocabulary_(program) {}

  std::string write(TypeId wanted) {
    definitions_ = common_definitions();
    for (TypeId type = 0; type < program_.types.size(); ++type)
      if (wanted == kNone || type == wanted || may_stand_below(type, wanted)) definitions_[entity_name(type)] = entity(type);
    SchemaJson document = object_of(
        {{"schema", {{"const", kFactsSchema}}},
         {"as_of", reference("date")},
         {"synthetic", reference("truth")},
         {"sources", {{"type", {"object", "null"}}, {"additionalProperties", reference("source")}}},
         {"entities", {{"type", {"array", "null"}}, {"items", wanted == kNone ? any_entity(kNone) : reference(entity_name(wanted))}}}},
        {"schema", "entities"});
    SchemaJson out = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", kFactsSchema}};
    out.update(document);
    out["$defs"] = definitions_;
    return out.dump(2) + "\n";
  }

 private:
  [[nodiscard]] std::string text(Text t) const { return std::string(program_.text(t)); }
  [[nodiscard]] std::string entity_name(TypeId type) const { return "entity_" + text(program_.types[type].name.id); }
  [[nodiscard]] bool may_stand_below(TypeId type, TypeId above) const { return program_.types[type].rank > program_.types[above].rank; }

  [[nodiscard]] SchemaJson names(const Name& name) const {
    SchemaJson out = SchemaJson::array({text(name.id)});
    if (name.zh.length != 0 && text(name.zh) != text(name.id)) out.push_back(text(name.zh));
    return out;
  }

  /// An entity of any type below one (kNone: of any). Its `type` says which definition holds: trying each in turn, level below level, takes
  /// validators minutes, and what they then say is of no use.
  [[nodiscard]] SchemaJson any_entity(TypeId above) const {
    SchemaJson types = SchemaJson::array();
    SchemaJson all = SchemaJson::array();
    for (TypeId type = 0; type < program_.types.size(); ++type) {
      if (above != kNone && !may_stand_below(type, above)) continue;
      const SchemaJson written = names(program_.types[type].name);
      types.insert(types.end(), written.begin(), written.end());
      all.push_back({{"if", {{"properties", {{"type", {{"enum", written}}}}}}}, {"then", reference(entity_name(type))}});
    }
    if (all.empty()) return false;
    return {{"type", "object"}, {"required", {"type"}}, {"properties", {{"type", {{"enum", types}}}}}, {"allOf", all}};
  }

  SchemaJson entity(TypeId type) {
    SchemaJson census = SchemaJson::array();
    for (const TypeDef& other : program_.types)
      for (const auto& name : names(other.name)) census.push_back(name);
    const SchemaJson count = {
        {"anyOf", {{{"type", "integer"}, {"minimum", 0}}, {{"type", "string"}, {"pattern", kQuantityPattern}}, {{"type", "null"}}}}};
    SchemaJson out =
        object_of({{"id", {{"type", "string"}, {"pattern", kNotBlankPattern}}},
                   {"type", {{"enum", names(program_.types[type].name)}}},
                   {"name", reference("text")},
                   {"parent", reference("text")},
                   {"census", {{"type", {"object", "null"}}, {"propertyNames", {{"enum", census}}}, {"additionalProperties", count}}},
                   {"facts", facts(type)},
                   {"children", {{"type", {"array", "null"}}, {"items", any_entity(type)}}}},
                  {"id", "type"});
    out["title"] = text(program_.types[type].name.zh);
    return out;
  }

  SchemaJson facts(TypeId type) {
    SchemaJson properties = SchemaJson::object();
    SchemaJson once = SchemaJson::array();
    for (FactId fact = 0; fact < program_.facts.size(); ++fact) {
      if (program_.slot(type, fact) == kNone) continue;
      const SchemaJson both = names(program_.facts[fact].name);
      for (const auto& name : both) properties[name.get<std::string>()] = property(fact);
      if (both.size() == 2) once.push_back({{"not", {{"type", "object"}, {"required", both}}}});
    }
    SchemaJson out = {{"type", {"object", "null"}}, {"properties", properties}, {"additionalProperties", false}};
    if (!once.empty()) out["allOf"] = once;
    return out;
  }

  SchemaJson property(FactId fact) {
    const FactDef& def = program_.facts[fact];
    const FactSpec& spec = vocabulary_.spec(fact);
    SchemaJson out = {{"title", text(def.name.zh)}};
    std::string description = text(def.meaning);
    if (!spec.unit_text.empty())
      description += (description.empty() ? "单位：" : "（单位：") + std::string(spec.unit_text) + (description.empty() ? "" : "）");
    if (!description.empty()) out["description"] = description;
    out.update(reference(form(spec)));
    return out;
  }

  /// The name of the definition for values of this kind; made when it is first wanted. Facts with equal types and bounds share one.
  std::string form(const FactSpec& spec) {
    if (spec.type == FactType::attestation) return "attestation";
    if (spec.type == FactType::finding) return "finding";
    const SchemaJson scalar = scalar_of(spec);
    for (const auto& [known, name] : forms_)
      if (known == scalar) return name;
    const std::string name = "value_" + std::to_string(forms_.size() + 1);
    forms_.emplace_back(scalar, name);
    definitions_["scalar_" + std::to_string(forms_.size())] = scalar;
    definitions_[name] = forms_of(reference("scalar_" + std::to_string(forms_.size())), spec.numeric);
    return name;
  }

  SchemaJson scalar_of(const FactSpec& spec) const {
    switch (spec.type) {
      case FactType::integer:
      case FactType::number:
      case FactType::share:
      case FactType::ratio:
        return number_of(spec);
      case FactType::boolean:
        return reference("truth");
      case FactType::text:
        return {{"type", {"string", "null"}}, {"pattern", kNotBlankPattern}};
      case FactType::date:
        return reference("date");
      case FactType::enumeration:
        return values_of(spec.enumeration);
      case FactType::attestation:
      case FactType::finding:
        break;
    }
    return {};
  }

  static SchemaJson number_of(const FactSpec& spec) {
    SchemaJson number = {{"type", spec.type == FactType::integer ? "integer" : "number"}};
    add_bound(number, "minimum", spec.minimum);
    add_bound(number, "maximum", spec.maximum);
    if (spec.type == FactType::share) number["maximum"] = 1;  // above 1 it is written as a percentage
    SchemaJson refused = SchemaJson::array();
    if (spec.minimum && spec.minimum->sign() >= 0) refused.push_back({{"pattern", kNegativePattern}});
    if (spec.type == FactType::share) refused.push_back({{"pattern", kBareAboveOnePattern}});
    if (spec.type == FactType::integer) refused.push_back({{"pattern", kBareFractionPattern}});
    SchemaJson quantity = {{"type", "string"}, {"pattern", kQuantityPattern}};
    if (!refused.empty()) quantity["not"] = {{"anyOf", refused}};
    return {{"anyOf", {number, quantity, {{"type", "null"}}}}};
  }

  SchemaJson values_of(std::uint32_t enumeration) const {
    SchemaJson all = SchemaJson::array();
    const Slice values = program_.enumerations[enumeration].values;
    for (std::uint32_t i = values.begin; i < values.begin + values.count; ++i)
      for (const auto& name : names(program_.values[i].name)) all.push_back(name);
    all.push_back(nullptr);
    return {{"enum", all}};
  }

  const Program& program_;
  Vocabulary vocabulary_;
  SchemaJson definitions_;
  std::vector<std::pair<SchemaJson, std::string>> forms_;
};

}  // namespace

std::string facts_schema(const Program& program, TypeId type) { return FactsSchema(program).write(type); }

}  // namespace zhunsheng
