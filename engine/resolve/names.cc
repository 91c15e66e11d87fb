#include "resolve/names.h"

#include <algorithm>

namespace zhunsheng::resolving {

namespace {

std::vector<std::string> code_points(std::string_view s) {
  std::vector<std::string> out;
  for (const char c : s) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) out.emplace_back();
    if (!out.empty()) out.back().push_back(c);
  }
  return out;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  const auto x = code_points(a);
  const auto y = code_points(b);
  std::vector<std::size_t> row(y.size() + 1);
  for (std::size_t j = 0; j <= y.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= x.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= y.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (x[i - 1] == y[j - 1] ? 0U : 1U)});
      diagonal = above;
    }
  }
  return row[y.size()];
}

std::string one_word(const Label& label) { return label.words.empty() ? label.text : label.words[0].text; }

void Resolver::report(Code code, Range range, std::string zh, std::string en, std::string help_zh, std::string help_en) {
  if (!reported_.insert({range.source, range.begin, zh}).second) return;  // fan-outs come to one place again and again
  Diagnostic d;
  d.code = code;
  d.range = range;
  d.message = {std::move(zh), std::move(en)};
  d.help = {std::move(help_zh), std::move(help_en)};
  out_.add(std::move(d));
}

bool Resolver::declare(std::unordered_map<std::string, Id>& names, const std::string& name, Id id, Range range) {
  if (name.empty()) return true;
  const auto [at, fresh] = names.emplace(name, id);
  if (fresh || at->second == id) return true;
  report(Code::duplicate_name, range, "「" + name + "」已经声明过", "`" + name + "` is declared twice", "改名，或删去其中一处",
         "rename one or delete it");
  return false;
}

Id Resolver::level(std::size_t scope, const Word& word) {
  const Id id = find(
      scope, word.text, [](const Scope& s) -> const auto& { return s.levels; });
  if (id == kNone && !word.empty())
    report(Code::unknown_name, word.range, "没有叫「" + word.text + "」的层级", "there is no level `" + word.text + "`",
           "层级在数据字典里用 层级 声明", "levels are declared in the vocabulary");
  return id;
}

Id Resolver::enumeration(std::size_t scope, const Word& word) {
  const Id id = find(
      scope, word.text, [](const Scope& s) -> const auto& { return s.enumerations; });
  if (id != kNone) return id;
  // A fact of an enumeration names it as well.
  const Id fact = find(
      scope, word.text, [](const Scope& s) -> const auto& { return s.facts; });
  if (fact != kNone && model_.facts[fact].enumeration != kNone) return model_.facts[fact].enumeration;
  report(Code::unknown_name, word.range, "没有叫「" + word.text + "」的枚举", "there is no enumeration `" + word.text + "`",
         "用 枚举 " + word.text + " 声明它，或核对名称", "declare it: enum " + word.text + ", or compare the name");
  return kNone;
}

Id Resolver::fact(std::size_t scope, const Word& word) {
  const Id id = find(
      scope, word.text, [](const Scope& s) -> const auto& { return s.facts; });
  if (id != kNone) return id;
  const std::string near = nearest(scope, word.text);
  report(Code::unknown_name, word.range, "数据字典里没有「" + word.text + "」", "the vocabulary has no `" + word.text + "`",
         near.empty() ? "在数据字典里用 数据 声明它" : "是不是要写「" + near + "」？",
         near.empty() ? "declare it as a fact" : "did you mean `" + near + "`?");
  return kNone;
}

Id Resolver::value_of(Id enumeration, const std::string& name) const {
  if (enumeration == kNone) return kNone;
  for (const Id value : model_.enumerations[enumeration].values)
    if (model_.values[value].id == name || model_.values[value].zh == name) return value;
  return kNone;
}

/// The values of an enumeration, for help.
std::string Resolver::values_of(Id enumeration) const {
  std::string out;
  for (const Id value : model_.enumerations[enumeration].values) out += (out.empty() ? "" : "、") + model_.values[value].zh;
  return out;
}

Id Resolver::document(const Word& word) {
  const auto at = documents_.find(word.text);
  if (at != documents_.end()) return at->second;
  report(Code::unknown_document, word.range, "没有声明文件「" + word.text + "」", "the document `" + word.text + "` is not declared",
         "用 文件 " + word.text + " “标题” 声明它", "declare it: document " + word.text + " \"title\"");
  return kNone;
}

std::string Resolver::nearest(std::size_t scope, const std::string& name) const {
  constexpr std::size_t kLongest = 240;  // bytes; longer is no slip of a name, and the distance takes the product of the lengths
  if (name.size() > kLongest) return "";
  std::string best;
  std::size_t least = std::max<std::size_t>(2, name.size() / 9) + 1;
  const auto look = [&](const Scope& s) {
    for (const auto* names : {&s.facts, &s.readings, &s.tables})
      for (const auto& [candidate, id] : *names) {
        if (candidate.size() > kLongest) continue;
        const std::size_t distance = edit_distance(name, candidate);
        if (distance < least || (distance == least && !best.empty() && candidate < best)) {
          least = distance;
          best = candidate;
        }
      }
  };
  look(scopes_[scope]);
  for (const auto used : scopes_[scope].uses) look(scopes_[used]);
  return best;
}

}  // namespace zhunsheng::resolving
