#include "report/reminders.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "outcome/words.h"
#include "report/paper.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kShown = 6;  // of a provider, in text

struct Key {
  std::string provider, entity, what;
  auto operator<=>(const Key&) const = default;
};

void take_away(std::string& from, const std::string& what) {
  const std::size_t at = what.empty() ? std::string::npos : from.find(what);
  if (at != std::string::npos) from.erase(at, what.size());
}

/// Without whose it is and who provides it: both stand beside it.
Words bare_words(const Cause& cause, const std::string& name) {
  Words out = cause.message;
  take_away(out.zh, "（由" + cause.provided_by + "提供）");
  take_away(out.en, " (from " + cause.provided_by + ")");
  if (!name.empty()) take_away(out.zh, name + "的");
  if (!name.empty()) take_away(out.en, " of " + name);
  return out;
}

/// Who provides most figures of such an entity says as well how many there should be below it.
std::string usual_provider(const Program& program, TypeId type) {
  std::map<std::string_view, std::size_t> counts;
  for (FactId fact = 0; fact < program.facts.size(); ++fact)
    if (program.facts[fact].provider.length != 0 && program.slot(type, fact) != kNone) ++counts[program.text(program.facts[fact].provider)];
  const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? std::string() : std::string(most->first);
}

/// A figure that is no series is one figure, whatever period a requirement asks about.
std::string what_of(const Program& program, const Cause& cause) {
  if (cause.fact == kNone) return cause.type == kNone ? cause.message.zh : "#" + std::to_string(cause.type);
  const bool series = program.facts[cause.fact].period != PeriodKind::none;
  return std::to_string(cause.fact) + (series ? " " + cause.period.text() : "");
}

}  // namespace

std::vector<Reminder> reminders_of(const Result& result, EntityId top) {
  std::map<Key, Reminder> found;
  const Program& program = result.head.program;
  std::map<std::string_view, const Entity*> entities;
  for (const Entity& entity : result.facts.entities) entities.emplace(entity.id, &entity);
  const EntityId begin = top == kNone ? 0 : top;
  const EntityId end = top == kNone ? kNone : std::max(result.facts.entities[top].end, top + 1);
  for (const Verdict& verdict : result.outcome.verdicts) {
    if (verdict.entity < begin || verdict.entity >= end || verdict.status != Status::open || !result.explain) continue;
    for (const Cause& cause : result.explain(verdict).causes) {
      if (cause.kind != CauseKind::missing && cause.kind != CauseKind::universe && cause.kind != CauseKind::contradiction) continue;
      const auto entity = entities.find(cause.entity);
      const std::string name(entity == entities.end() ? std::string_view() : entity->second->name);
      const bool counted = cause.fact == kNone && cause.type != kNone && entity != entities.end();
      const std::string provider = counted ? usual_provider(program, entity->second->type) : cause.provided_by;
      Reminder& one = found[{provider, cause.entity, what_of(program, cause)}];
      const Words words = bare_words(cause, name);
      if (one.verdicts == 0) one = {provider, cause.entity, name, words, 0};
      if (words.zh.size() < one.what.zh.size()) one.what = words;  // without the period that one requirement asks about
      ++one.verdicts;
    }
  }
  std::vector<Reminder> out;
  for (auto& [key, reminder] : found) out.push_back(std::move(reminder));
  std::stable_sort(out.begin(), out.end(), [](const Reminder& a, const Reminder& b) {
    return a.provider != b.provider ? a.provider < b.provider : a.verdicts > b.verdicts;
  });
  return out;
}

void append_reminders_text(std::string& out, const std::vector<Reminder>& reminders, const View& view) {
  if (reminders.empty()) return;
  const bool zh = view.language == Language::zh;
  std::string text;
  Paper paper(text, view);
  paper.gap();
  paper.paragraph(0, zh ? fmt::format("催报清单：{}项", reminders.size()) : fmt::format("Still owed: {}", reminders.size()), Ink::bold);
  for (std::size_t i = 0; i < reminders.size();) {
    std::size_t end = i;
    while (end < reminders.size() && reminders[end].provider == reminders[i].provider) ++end;
    const std::string provider = reminders[i].provider.empty() ? (zh ? "（未指明提供单位）" : "(nobody named)") : reminders[i].provider;
    paper.paragraph(2, zh ? fmt::format("{}：{}项", provider, end - i) : fmt::format("{}: {}", provider, end - i), Ink::bold);
    for (std::size_t k = i; k < end && k < i + kShown; ++k)
      paper.paragraph(
          4, zh ? "· " : "- ",
          (reminders[k].name.empty() ? reminders[k].entity : reminders[k].name) + (zh ? "：" : ": ") + pick(reminders[k].what, view));
    if (end - i > kShown) paper.paragraph(4, zh ? fmt::format("另有{}项", end - i - kShown) : fmt::format("and {} more", end - i - kShown));
    i = end;
  }
  out += text;
}

namespace {

/// "facts.json:12:8 /entities/0/facts/students": the line stands for the cell.
CellPart parts_of_text(const std::string& where) {
  static constexpr std::string_view digits = "0123456789";
  const std::size_t path = std::min(where.find(" /"), where.size());
  const std::size_t column = where.rfind(':', path);
  const std::size_t line = column == std::string::npos || column == 0 ? column : where.rfind(':', column - 1);
  if (line == std::string::npos || where.find_first_not_of(digits, line + 1) != column ||
      where.find_first_not_of(digits, column + 1) < path)
    return {where, {}, {}};
  return {where.substr(0, line), {}, where.substr(line + 1)};
}

}  // namespace

CellPart parts_of(const std::string& where) {
  const std::size_t open = where.find("「");
  const std::size_t bang = where.rfind('!');
  if (open != std::string::npos) {
    const std::size_t begin = open + std::string_view("「").size();
    const std::size_t close = where.rfind("」");
    if (close == std::string::npos || close < begin) return {where, {}, {}};
    return {where.substr(0, open), where.substr(begin, close - begin),
            bang != std::string::npos && bang > close ? where.substr(bang + 1) : ""};
  }
  if (bang != std::string::npos) return {where.substr(0, bang), {}, where.substr(bang + 1)};
  return parts_of_text(where);
}

void append_returns_text(std::string& out, const Diagnostics& diagnostics, const View& view) {
  std::vector<std::pair<std::string, std::size_t>> books;
  for (const Diagnostic& one : diagnostics.list()) {
    if (code_severity(one.code) != DiagnosticSeverity::error) continue;
    const std::string book = parts_of(one.where).book;
    const auto known = std::find_if(books.begin(), books.end(), [&](const auto& of) { return of.first == book; });
    if (known == books.end())
      books.emplace_back(book, 1);
    else
      ++known->second;
  }
  if (books.empty()) return;
  const bool zh = view.language == Language::zh;
  std::string text;
  Paper paper(text, view);
  paper.gap();
  paper.paragraph(0, zh ? fmt::format("退回修改单：{}个工作簿", books.size()) : fmt::format("To be mended: {} workbooks", books.size()),
                  Ink::bold);
  for (const auto& [book, count] : books)
    paper.paragraph(2, zh ? fmt::format("{}：{}处", book, count) : fmt::format("{}: {}", book, count));
  paper.paragraph(2,
                  zh ? "加 --format xlsx -o 退回修改单.xlsx，可生成逐格清单。" : "--format xlsx -o FILE.xlsx makes a list of the cells.");
  out += text;
}

}  // namespace zhunsheng::report
