#include "load/lock_reader.h"

#include <nlohmann/json.hpp>

namespace zhunsheng {
namespace {

using Json = nlohmann::json;

LockedDocument document_of(const Json& json) {
  LockedDocument out;
  out.id = json.at("id");
  out.title = json.at("title");
  out.issuer = json.at("issuer");
  out.number = json.at("number");
  out.date = json.at("date");
  out.date_known = json.at("date_known");
  out.fingerprint = json.at("fingerprint");
  if (json.contains("numbering"))  // a lock of before has none
    for (const auto& [sign, sections] : json.at("numbering").items())
      out.numbering.push_back({sign, sections.get<std::vector<std::string>>()});
  return out;
}

LockedCitation citation_of(const Json& json) {
  LockedCitation out;
  out.document = json.at("document");
  out.locator = json.at("locator");
  out.sentence = json.at("sentence");
  out.sentence_fingerprint = json.at("sentence_fingerprint");
  out.quote_fingerprint = json.at("quote_fingerprint");
  out.offset = json.at("offset");
  out.length = json.at("length");
  out.cited_by = json.at("cited_by").get<std::vector<std::string>>();
  return out;
}

}  // namespace

bool read_lock(std::string_view text, std::string_view name, Lock& lock, Diagnostics& diagnostics) {
  try {
    const Json json = Json::parse(text);
    if (json.at("schema") != "zhunsheng-sources-lock/1") throw std::invalid_argument("schema");
    for (const Json& document : json.at("documents")) lock.documents.push_back(document_of(document));
    for (const Json& citation : json.at("citations")) lock.citations.push_back(citation_of(citation));
    return true;
  } catch (const std::exception&) {
    Diagnostic out;
    out.code = Code::lock_damaged;
    out.where = name;
    out.message = {"不是完整的原文核对记录（sources.lock）", "not a whole lock of sources"};
    out.help = {"它由 zhunsheng sources verify --write-lock 写成，不要手改；请恢复或重新生成。",
                "It is written by zhunsheng sources verify --write-lock; restore it or write it anew."};
    diagnostics.add(std::move(out));
    return false;
  }
}

}  // namespace zhunsheng
