#include "load/result_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace zhunsheng {
namespace {

using Json = nlohmann::json;

std::string text_of(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found == json.end() || !found->is_string() ? std::string() : found->get<std::string>();
}

Words words_of(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found == json.end() || !found->is_object() ? Words{} : Words{text_of(*found, "zh"), text_of(*found, "en")};
}

SavedFact fact_of(const Json& json) {
  SavedFact out;
  out.path = json.at("path");
  out.value = text_of(json, "value");
  out.state = text_of(json, "state");
  if (out.value.empty()) out.value = out.state;
  out.entity = text_of(json, "entity");
  out.entity_name = text_of(json, "entity_name");
  out.fact = text_of(json, "fact");
  out.period = text_of(json, "period");
  out.display = words_of(json, "display");
  return out;
}

SavedVerdict verdict_of(const Json& json, const Json& entity) {
  SavedVerdict out;
  out.key = json.at("key");
  out.requirement = json.at("requirement");
  out.ruleset = json.at("ruleset");
  out.status = json.at("status");
  out.is_prohibition = text_of(json, "modality") == "must_not";
  out.title = {text_of(json.at("title"), "zh"), text_of(json.at("title"), "en")};
  out.entity = entity.at("id");
  out.entity_name = text_of(entity, entity.contains("full_name") ? "full_name" : "name");
  out.period = text_of(json.at("due"), "period");
  if (const auto observed = json.find("observed"); observed != json.end() && observed->is_object()) {
    out.observed = text_of(*observed, "display");
    out.observed_words = words_of(*observed, "display_words");
  }
  const auto explanation = json.find("explanation");
  out.explained = explanation != json.end() && explanation->is_object();
  if (!out.explained) return out;
  for (const Json& fact : explanation->at("facts")) out.facts.push_back(fact_of(fact));
  std::sort(out.facts.begin(), out.facts.end(), [](const SavedFact& a, const SavedFact& b) { return a.path < b.path; });
  return out;
}

void add_entity(const Json& entity, SavedResult& result) {
  for (const Json& verdict : entity.at("verdicts")) result.verdicts.push_back(verdict_of(verdict, entity));
}

void read_head(const Json& json, SavedResult& result) {
  if (json.at("schema") != "zhunsheng-result/1") throw std::invalid_argument("schema");
  result.as_of = json.at("as_of");
  result.tool = json.at("tool").at("version");
  for (const Json& one : json.at("rulesets"))
    result.rulesets.push_back({one.at("id"), one.at("version"), one.at("digest"), text_of(one, "status")});
  for (const Json& one : json.at("overlays")) result.overlays.push_back(one.at("digest"));
}

void read_end(const Json& json, SavedResult& result) {
  result.facts_digest = json.at("facts").at("digest");
  result.synthetic = json.at("synthetic");
}

void read_document(const Json& json, SavedResult& result) {
  read_head(json, result);
  read_end(json, result);
  for (const Json& entity : json.at("entities")) add_entity(entity, result);
}

/// A header, a line for each entity, and a last line with the totals and the parents.
void read_lines(std::string_view text, SavedResult& result) {
  bool head = false, end = false;
  while (!text.empty()) {
    const std::size_t cut = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, cut);
    text.remove_prefix(std::min(cut + 1, text.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const Json json = Json::parse(line);
    if (!head) {
      read_head(json, result);
      head = true;
    } else if (json.contains("summary")) {
      read_end(json, result);
      for (const Json& parent : json.value("parents", Json::array())) add_entity(parent, result);
      end = true;
    } else if (json.contains("verdicts") || !json.contains("diagnostics")) {  // a line that was refused holds diagnostics alone
      add_entity(json, result);
    }
  }
  if (!head || !end) throw std::invalid_argument("cut");
}

}  // namespace

bool read_result(std::string_view text, std::string_view name, SavedResult& result, Diagnostics& diagnostics) {
  result.name = name;
  try {
    const Json whole = Json::parse(text, nullptr, false);
    if (whole.is_discarded())
      read_lines(text, result);
    else
      read_document(whole, result);
    return true;
  } catch (const std::exception&) {
    Diagnostic out;
    out.code = Code::result_unreadable;
    out.where = name;
    out.message = {"不是 check 写出的完整结果", "not a whole result of check"};
    out.help = {"请用 zhunsheng check … --format json（或不带 --columns 的 ndjson）写出的文件。",
                "Take a file written by zhunsheng check … --format json (or ndjson without --columns)."};
    diagnostics.add(std::move(out));
    return false;
  }
}

}  // namespace zhunsheng
