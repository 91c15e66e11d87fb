// The forms that a value may have, as JSON Schema: parts of schema.cc that rest on no program.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace zhunsheng::load {

using SchemaJson = nlohmann::ordered_json;

/// Patterns of strings, as the reader takes them.
inline constexpr const char* kDatePattern = "^\\s*[0-9]{4}(-|年)[0-9]{1,2}(-|月)[0-9]{1,2}日?\\s*$";
inline constexpr const char* kPeriodPattern =
    "^\\s*[0-9]{4}(年|-[0-9]{1,2}|年[0-9]{1,2}月|/[0-9]{2,4}(学年)?(-[12]|-?第?[一二12]学期)?)?\\s*$";
/// A digit, or a Chinese numeral, somewhere: the rest is for the reader.
inline constexpr const char* kQuantityPattern = "[0-9０-９零〇一二两三四五六七八九十百千万半]";

SchemaJson reference(const std::string& name);
SchemaJson object_of(SchemaJson properties, SchemaJson required);
/// Definitions that every facts schema has: text, date, truth, evidence, source, attestation, finding.
SchemaJson common_definitions();
/// All forms around one kind of scalar: alone, in an object, as a series, in a list.
SchemaJson forms_of(const SchemaJson& scalar, bool numeric);

}  // namespace zhunsheng::load
