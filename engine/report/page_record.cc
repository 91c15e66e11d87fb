#include "report/page_record.h"

#include <charconv>
#include <fmt/format.h>

#include "base/visible.h"
#include "report/json.h"
#include "report/page.h"

namespace zhunsheng::report {
namespace {

/// As JSON without its quotes, and without "<": the data stands in an element of the page.
std::string json_text(std::string_view text) {
  std::string quoted;
  append_json_string(quoted, visible(text));
  std::string out;
  for (std::size_t i = 1; i + 1 < quoted.size(); ++i)
    if (quoted[i] == '<')
      out += "\\u003c";
    else
      out += quoted[i];
  return out;
}

/// The text up to a sign, which is taken off with it.
std::string_view cut(std::string_view& rest, char sign) {
  const std::size_t at = rest.find(sign);
  const std::string_view text = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
  return text;
}

std::uint64_t number_in(std::string_view digits) {
  std::uint64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

}  // namespace

void append_words_mark(std::string& json, const Words& words) {
  if (words.zh.empty() && words.en.empty()) {
    json += '0';
    return;
  }
  json += kWordsBegin;
  json += json_text(words.zh.empty() ? words.en : words.zh);
  json += kWordsMiddle;
  if (!words.en.empty() && words.en != words.zh) json += json_text(words.en);
  json += kWordsEnd;
}

void append_requirement_mark(std::string& json, RequirementId id) {
  fmt::format_to(std::back_inserter(json), "{}{}{}", kRequirement, id, kRequirementEnd);
}

void PageRecord::append_to(std::string& piece) const {
  const auto append = [&](const std::vector<std::pair<std::string, std::string>>& texts) {
    piece += kSection;
    for (const auto& [zh, en] : texts) {
      piece += zh;
      piece += kWordsMiddle;
      piece += en;
      piece += kWordsEnd;
    }
  };
  piece += entities;
  piece += kSection;
  for (const auto& [key, times] : counts) fmt::format_to(std::back_inserter(piece), "{}\t{}\n", key, times);
  append(problems);
  append(gaps);
  append(items);
  piece += kRecordEnd;
}

void PageBook::take(std::string_view piece) {
  while (!piece.empty()) take_record(cut(piece, kRecordEnd));
}

void PageBook::take_record(std::string_view record) {
  if (const std::string_view json = cut(record, kSection); !json.empty()) entities.push_back(resolved(json));
  take_counts(cut(record, kSection));
  take_rows(cut(record, kSection), problems, problems_left_out);
  take_rows(cut(record, kSection), gaps, gaps_left_out);
  take_items(record);
}

void PageBook::take_items(std::string_view tables) {
  while (!tables.empty() && items.size() < 2) {
    std::string_view table = cut(tables, kWordsEnd);
    const std::string_view zh = cut(table, kWordsMiddle);
    items.emplace_back(zh, table);
  }
}

void PageBook::take_counts(std::string_view lines) {
  while (!lines.empty()) {
    std::string_view line = cut(lines, '\n');
    const std::string_view key = cut(line, '\t');
    counts[std::string(key)] += number_in(line);
  }
}

void PageBook::take_rows(std::string_view rows, std::vector<std::pair<std::string, std::string>>& kept, std::uint64_t& left_out) {
  while (!rows.empty()) {
    std::string_view row = cut(rows, kWordsEnd);
    const std::string_view zh = cut(row, kWordsMiddle);
    if (kept.size() < kMostPrinted)
      kept.emplace_back(zh, row);
    else
      ++left_out;
  }
}

std::uint64_t PageBook::counted(const std::string& key) const {
  const auto at = counts.find(key);
  return at == counts.end() ? 0 : at->second;
}

std::string PageBook::resolved(std::string_view json) {
  std::string out;
  out.reserve(json.size() / 2);
  while (!json.empty()) {
    const std::size_t mark = std::min(json.find(kWordsBegin), json.find(kRequirement));
    out += json.substr(0, mark);
    if (mark == std::string_view::npos) break;
    const bool is_words = json[mark] == kWordsBegin;
    json.remove_prefix(mark + 1);
    std::uint32_t number = 0;
    if (is_words) {
      const std::string_view zh = cut(json, kWordsMiddle);
      number = number_of_json(zh, cut(json, kWordsEnd));
    } else {
      number = number_of(static_cast<RequirementId>(number_in(cut(json, kRequirementEnd))));
    }
    fmt::format_to(std::back_inserter(out), "{}", number);
  }
  return out;
}

std::uint32_t PageBook::number_of(const Words& given) {
  std::string mark;
  append_words_mark(mark, given);
  return static_cast<std::uint32_t>(number_in(resolved(mark)));
}

std::uint32_t PageBook::number_of(RequirementId id) {
  const auto [at, is_new] = requirement_numbers_.try_emplace(id, static_cast<std::uint32_t>(requirements.size()));
  if (is_new) requirements.push_back(id);
  return at->second;
}

/// One text where both languages say the same.
std::uint32_t PageBook::number_of_json(std::string_view zh, std::string_view en) {
  std::string json = en.empty() ? fmt::format("\"{}\"", zh) : fmt::format("[\"{}\",\"{}\"]", zh, en);
  if (words.empty()) words.emplace_back("\"\"");
  const auto [at, is_new] = word_numbers_.try_emplace(json, static_cast<std::uint32_t>(words.size()));
  if (is_new) words.push_back(std::move(json));
  return at->second;
}

}  // namespace zhunsheng::report
