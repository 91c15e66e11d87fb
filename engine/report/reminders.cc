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

}  // namespace

std::vector<Reminder> reminders_of(const Result& result, EntityId top) {
  std::map<Key, Reminder> found;
  std::map<std::string_view, std::string_view> names;
  for (const Entity& entity : result.facts.entities) names.emplace(entity.id, entity.name);
  const EntityId begin = top == kNone ? 0 : top;
  const EntityId end = top == kNone ? kNone : std::max(result.facts.entities[top].end, top + 1);
  for (const Verdict& verdict : result.outcome.verdicts) {
    if (verdict.entity < begin || verdict.entity >= end || verdict.status != Status::open || !result.explain) continue;
    for (const Cause& cause : result.explain(verdict).causes) {
      if (cause.kind != CauseKind::missing && cause.kind != CauseKind::universe && cause.kind != CauseKind::contradiction) continue;
      const std::string what = cause.fact == kNone ? cause.message.zh : std::to_string(cause.fact) + " " + cause.period.text();
      Reminder& one = found[{cause.provided_by, cause.entity, what}];
      if (one.verdicts++ > 0) continue;
      const auto name = names.find(cause.entity);
      one = {cause.provided_by, cause.entity, name == names.end() ? std::string() : std::string(name->second), cause.message, 1};
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
