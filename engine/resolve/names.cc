#include "resolve/names.h"

#include <algorithm>

#include "syntax/code_points.h"
#include "values/edit_distance.h"

namespace zhunsheng::resolving {

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
  if (const auto elsewhere = declared_elsewhere(word.text)) {
    report_elsewhere(word, *elsewhere);
    return kNone;
  }
  const std::string near = nearest(scope, word.text);
  report(Code::unknown_name, word.range, "数据字典里没有「" + word.text + "」", "the vocabulary has no `" + word.text + "`",
         near.empty() ? "在数据字典里用 数据 声明它" : "是不是要写「" + near + "」？",
         near.empty() ? "declare it as a fact" : "did you mean `" + near + "`?");
  return kNone;
}

/// A fact of that name that the scope does not see.
std::optional<DeclaredFact> Resolver::declared_elsewhere(const std::string& name) const {
  for (const Scope& other : scopes_) {
    const auto at = other.facts.find(name);
    if (at == other.facts.end()) continue;
    const Range& range = model_.facts[at->second].range;
    const Source& source = sources_[range.source];
    return DeclaredFact{other.vocabulary, other.id, source.name() + ":" + std::to_string(source.line_column(range.begin).line)};
  }
  const auto at = elsewhere_.find(name);
  return at == elsewhere_.end() ? std::nullopt : std::optional(at->second);
}

void Resolver::report_elsewhere(const Word& word, const DeclaredFact& fact) {
  const Words place = fact.place.empty() ? Words{} : Words{"（" + fact.place + "）", " (" + fact.place + ")"};
  const Words help =
      fact.vocabulary
          ? Words{"它在字典「" + fact.owner + "」里" + place.zh + "：在规则集开头写 字典：" + fact.owner + "，已写有别的字典的用 、 并列",
                  "it is in the vocabulary `" + fact.owner + "`" + place.en + ": write vocabulary: " + fact.owner +
                      " at the head of the rule set, beside those already named"}
          : Words{"它是规则集「" + fact.owner + "」自己的数据" + place.zh +
                      "：在这里用另一个代码和名称声明 数据，或把它移到几个规则集共用的字典里",
                  "it is a fact of the rule set `" + fact.owner + "`" + place.en +
                      ": declare one here under another id and name, or move it to a vocabulary that both use"};
  report(Code::unknown_name, word.range, "这里用不了「" + word.text + "」：它在别处声明",
         "`" + word.text + "` is declared elsewhere, not here", help.zh, help.en);
}

void Resolver::report_unread_vocabulary(const Word& word) {
  std::set<std::string> read;
  for (const Scope& scope : scopes_)
    if (scope.vocabulary) read.insert(scope.id);
  for (const auto& [name, fact] : elsewhere_)
    if (fact.vocabulary) read.insert(fact.owner);
  Words all;
  for (const std::string& id : read) {
    all.zh += (all.zh.empty() ? "" : "、") + id;
    all.en += (all.en.empty() ? "" : ", ") + id;
  }
  const Words known =
      read.empty() ? Words{} : Words{"可以用的字典：" + all.zh + "；别的字典，", "vocabularies that can be used: " + all.en + "; else "};
  report(Code::unknown_name, word.range, "没有读到字典「" + word.text + "」", "the vocabulary `" + word.text + "` was not read",
         known.zh + "用 --rules 把它的文件一并给出", known.en + "give its file with --rules as well");
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
  const std::u32string wanted = syntax::decode(name);
  std::string best;
  std::size_t least = std::max<std::size_t>(2, name.size() / 9) + 1;
  const auto look = [&](const Scope& s) {
    for (const auto* names : {&s.facts, &s.readings, &s.tables})
      for (const auto& [candidate, id] : *names) {
        if (candidate.size() > kLongest) continue;
        const std::size_t distance = edit_distance(wanted, syntax::decode(candidate));
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
