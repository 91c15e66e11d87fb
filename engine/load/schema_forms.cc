#include "load/schema_forms.h"

namespace zhunsheng::load {

namespace {

SchemaJson any_of(std::initializer_list<SchemaJson> forms) {
  SchemaJson list = SchemaJson::array();
  for (const auto& form : forms) list.push_back(form);
  return {{"anyOf", list}};
}

SchemaJson list_of(const SchemaJson& item) { return {{"type", "array"}, {"items", item}, {"minItems", 1}}; }

/// What may be said beside a value.
SchemaJson attributes(bool numeric) {
  SchemaJson properties = {{"source", reference("text")}, {"note", reference("text")}};
  if (numeric) {
    properties["unit"] = reference("text");
    properties["rounded"] = reference("truth");
  }
  return properties;
}

SchemaJson statement(const char* answer) {
  SchemaJson one = object_of({{answer, reference("truth")}, {"on", reference("date")}, {"by", reference("text")}, {"evidence", reference("evidence")}, {"until", reference("date")},
                              {"source", reference("text")}, {"note", reference("text")}},
                             SchemaJson::array());
  return any_of({{{"type", "null"}}, one, list_of(any_of({{{"type", "null"}}, one}))});
}

SchemaJson evidence() {
  const SchemaJson piece = {{"type", {"string", "number", "null"}}};
  const SchemaJson document = object_of({{"title", piece}, {"number", piece}, {"date", piece}, {"page", piece}}, SchemaJson::array());
  return any_of({piece, document, {{"type", "array"}, {"items", any_of({piece, document})}}});
}

SchemaJson source() {
  return object_of({{"title", reference("text")}, {"date", reference("date")}, {"issuer", reference("text")}, {"url", reference("text")},
                    {"digest", object_of({{"alg", reference("text")}, {"value", reference("text")}}, SchemaJson::array())}},
                   SchemaJson::array());
}

}  // namespace

SchemaJson reference(const std::string& name) { return {{"$ref", "#/$defs/" + name}}; }

SchemaJson object_of(SchemaJson properties, SchemaJson required) {
  SchemaJson out = {{"type", "object"}, {"properties", std::move(properties)}};
  if (!required.empty()) out["required"] = std::move(required);
  out["additionalProperties"] = false;
  return out;
}

SchemaJson common_definitions() {
  return {{"text", {{"type", {"string", "null"}}}},
          {"date", {{"type", {"string", "null"}}, {"pattern", kDatePattern}}},
          {"truth", {{"enum", {true, false, "是", "否", "true", "false", nullptr}}}},
          {"evidence", evidence()},
          {"source", source()},
          {"attestation", statement("attested")},
          {"finding", statement("found")}};
}

SchemaJson forms_of(const SchemaJson& scalar, bool numeric) {
  SchemaJson valued = attributes(numeric);
  SchemaJson dated = valued;
  valued["value"] = scalar;
  dated["value"] = scalar;
  dated["on"] = reference("date");
  const SchemaJson of_period = any_of({scalar, object_of(valued, {"value"}), list_of(any_of({scalar, object_of(valued, {"value"})}))});
  SchemaJson series = attributes(numeric);
  series["series"] = {{"type", "object"}, {"propertyNames", {{"pattern", kPeriodPattern}}}, {"additionalProperties", of_period}, {"minProperties", 1}};
  const SchemaJson one = any_of({scalar, object_of(dated, {"value"}), object_of(series, {"series"})});
  return any_of({one, list_of(one)});
}

}  // namespace zhunsheng::load
