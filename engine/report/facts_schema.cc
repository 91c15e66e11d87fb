// The JSON Schema (2020-12) of facts files, from the vocabulary: for editors, and for programs that write facts.
#include <fmt/format.h>

#include "outcome/display.h"
#include "report/listing.h"
#include "report/punctuation.h"
#include "report/json.h"

namespace zhunsheng::report {
namespace {

/// Which of the shared definitions a fact's value has.
std::string_view shape_of(FactType type) {
  switch (type) {
    case FactType::integer:
    case FactType::number:
    case FactType::share:
    case FactType::ratio: return "number";
    case FactType::boolean: return "boolean";
    case FactType::text: return "text";
    case FactType::date: return "date";
    case FactType::enumeration: return "text";
    case FactType::attestation: return "attestation";
    case FactType::finding: return "finding";
  }
  return "text";
}

/// Shapes that are the same for every vocabulary. A value may stand alone, with what is said about it, as a series, or as a list from several sources.
constexpr std::string_view kShapes =
    R"("name":{"type":"string","minLength":1},"day":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},)"
    R"("evidence":{"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}}]},)"
    R"("census":{"type":"object","additionalProperties":{"type":["integer","string"],"minimum":0}},)"
    R"("attestation":{"anyOf":[{"type":"null"},{"type":"object","required":["attested"],"additionalProperties":false,"properties":{"attested":{"type":["boolean","null"]},)"
    R"("evidence":{"$ref":"#/$defs/evidence"},"by":{"type":"string"},"on":{"$ref":"#/$defs/day"},"until":{"$ref":"#/$defs/day"},"source":{"type":"string"},"note":{"type":"string"}}}]},)"
    R"("finding":{"anyOf":[{"type":"null"},{"type":"object","required":["found"],"additionalProperties":false,"properties":{"found":{"type":["boolean","null"]},)"
    R"("evidence":{"$ref":"#/$defs/evidence"},"by":{"type":"string"},"on":{"$ref":"#/$defs/day"},"until":{"$ref":"#/$defs/day"},"source":{"type":"string"},"note":{"type":"string"}}}]})";

void append_shape(Json& json, std::string_view name, std::string_view scalar) {
  const std::string said = fmt::format(
      R"({{"type":"object","required":["value"],"additionalProperties":false,"properties":{{"value":{0},"source":{{"type":"string"}},"on":{{"$ref":"#/$defs/day"}},)"
      R"("note":{{"type":"string"}},"rounded":{{"type":"boolean"}}}}}})", scalar);
  const std::string one = fmt::format(R"({{"anyOf":[{},{}]}})", scalar, said);
  json.key(name).raw(fmt::format(
      R"({{"anyOf":[{{"type":"null"}},{0},{1},{{"type":"array","minItems":1,"items":{2}}},{{"type":"object","required":["series"],"properties":{{"series":{{"type":"object",)"
      R"("additionalProperties":{{"anyOf":[{{"type":"null"}},{2},{{"type":"array","items":{2}}}]}}}}}}}}]}})", scalar, said, one));
}

class Schema {
 public:
  Schema(Json& json, const Program& program, const View& view) : json_(json), program_(program), view_(view) {}

  void write(TypeId top) {
    json_.begin_object().member("$schema", "https://json-schema.org/draft/2020-12/schema").member("title", "zhunsheng-facts/1");
    json_.member("type", "object").key("required").raw(R"(["schema","entities"])").key("additionalProperties").boolean(false);
    json_.key("properties").begin_object();
    json_.key("schema").raw(R"({"const":"zhunsheng-facts/1"})").key("as_of").raw(R"({"$ref":"#/$defs/day"})").key("synthetic").raw(R"({"type":"boolean"})");
    json_.key("sources").raw(R"({"type":"object","additionalProperties":{"type":"object"}})").key("entities").begin_object().member("type", "array").key("items");
    entity_of(top);
    json_.end_object().end_object().key("$defs").begin_object();
    for (TypeId type = 0; type < program_.types.size(); ++type) entity(type);
    shapes();
    json_.end_object().end_object();
  }

 private:
  void reference(TypeId type) {
    json_.begin_object().member("$ref", fmt::format("#/$defs/type:{}", program_.text(program_.types[type].name.id))).end_object();
  }
  void entity_of(TypeId top) {
    if (top != kNone) return reference(top);
    json_.begin_object().key("anyOf").begin_array();
    for (TypeId type = 0; type < program_.types.size(); ++type) reference(type);
    json_.end_array().end_object();
  }

  void entity(TypeId type) {
    const Name& name = program_.types[type].name;
    json_.key(fmt::format("type:{}", program_.text(name.id))).begin_object();
    json_.member("title", pick(name_words(program_, name), view_)).member("type", "object");
    json_.key("required").raw(R"(["id","type"])").key("additionalProperties").boolean(false).key("properties").begin_object();
    json_.key("id").raw(R"({"$ref":"#/$defs/name"})").key("type").begin_object().key("enum").begin_array();
    json_.string(program_.text(name.id)).string(program_.text(name.zh)).end_array().end_object();
    json_.key("name").raw(R"({"type":"string"})").key("parent").raw(R"({"type":"string"})").key("census").raw(R"({"$ref":"#/$defs/census"})");
    json_.key("facts").begin_object().member("type", "object").key("additionalProperties").boolean(false).key("properties").begin_object();
    for (FactId fact = 0; fact < program_.facts.size(); ++fact)
      if (program_.slot(type, fact) != kNone) fact_property(program_.facts[fact]);
    json_.end_object().end_object();
    json_.key("children").begin_object().member("type", "array").key("items");
    entity_of(kNone);
    json_.end_object().end_object().end_object();
  }

  void fact_property(const FactDef& fact) {
    std::string description(program_.text(fact.meaning));
    if (fact.unit != kNone)
      if (const std::string unit = pick(unit_words(program_.text(program_.units[fact.unit].text)), view_); !unit.empty()) description += (description.empty() ? "" : " · ") + unit;
    const std::string_view id = program_.text(fact.name.id);
    const std::string_view zh = program_.text(fact.name.zh);
    for (const std::string_view key : {id, zh == id ? std::string_view() : zh}) {
      if (key.empty()) continue;
      json_.key(key).begin_object().member("title", pick(name_words(program_, fact.name), view_)).member_if("description", description);
      json_.member("$ref", fact.enumeration == kNone ? fmt::format("#/$defs/{}", shape_of(fact.type))
                                                     : fmt::format("#/$defs/values:{}", program_.text(program_.enumerations[fact.enumeration].name.id)));
      json_.end_object();
    }
  }

  void shapes() {
    append_shape(json_, "number", R"({"type":["number","string"]})");
    append_shape(json_, "boolean", R"({"enum":[true,false,"是","否","yes","no"]})");
    append_shape(json_, "text", R"({"type":"string"})");
    append_shape(json_, "date", R"({"$ref":"#/$defs/day"})");
    for (const EnumDef& enumeration : program_.enumerations) {
      std::string values;
      Json list(values);
      list.begin_object().key("enum").begin_array();
      for (std::uint32_t i = 0; i < enumeration.values.count; ++i) {
        const Name& name = program_.values[enumeration.values.begin + i].name;
        list.string(program_.text(name.id));
        if (program_.text(name.zh) != program_.text(name.id)) list.string(program_.text(name.zh));
      }
      list.end_array().end_object();
      append_shape(json_, fmt::format("values:{}", program_.text(enumeration.name.id)), values);
    }
    json_.members(kShapes);
  }

  Json& json_;
  const Program& program_;
  const View& view_;
};

}  // namespace

void append_facts_schema(std::string& out, const Program& program, TypeId type, const View& view) {
  constexpr int kPretty = 5;
  Json json(out, kPretty);
  Schema(json, program, view).write(type);
  out += '\n';
}

}  // namespace zhunsheng::report
