#include "report/clause_order.h"

#include <optional>

namespace zhunsheng::report {
namespace {

constexpr std::uint32_t kNamed = 1000;  // behind every number: the first citation of the name, counted from here

std::optional<std::uint32_t> digits_in(std::string_view text) {
  std::uint32_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || number >= kNamed) return std::nullopt;
    number = number * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return text.empty() ? std::nullopt : std::optional(number);
}

/// 三 → 3, 十 → 10, 二十一 → 21.
std::optional<std::uint32_t> numeral_in(std::string_view text) {
  static constexpr std::string_view kNumerals = "一二三四五六七八九";
  constexpr std::size_t kBytes = 3;
  std::uint32_t number = 0;
  std::uint32_t ones = 0;
  for (; !text.empty(); text.remove_prefix(kBytes)) {
    if (text.size() < kBytes) return std::nullopt;
    const std::string_view sign = text.substr(0, kBytes);
    if (sign == "十") {
      number += (ones == 0 ? 1 : ones) * 10;
      ones = 0;
      continue;
    }
    const auto at = kNumerals.find(sign);
    if (at == std::string_view::npos || ones != 0) return std::nullopt;
    ones = static_cast<std::uint32_t>(at / kBytes) + 1;
  }
  return number + ones == 0 ? std::nullopt : std::optional(number + ones);
}

std::uint32_t first_citation(const Program& program, std::uint32_t document, std::string_view path) {
  for (std::uint32_t id = 0; id < program.citations.size(); ++id)
    if (program.citations[id].document == document && program.text(program.citations[id].locator).starts_with(path)) return id;
  return 0;
}

}  // namespace

ClausePlace place_of(const Program& program, const RequirementDef& requirement) {
  const auto citations = program.list(requirement.citations);
  if (citations.empty()) return {kNone};
  const CitationDef& citation = program.citations[citations[0]];
  return clause_place(program, citation.document, program.text(citation.locator));
}

ClausePlace clause_place(const Program& program, std::uint32_t document, std::string_view locator) {
  ClausePlace place{document};
  for (std::size_t begin = 0; begin < locator.size();) {
    std::size_t end = begin;
    const auto ends = [&] {
      const std::string_view rest = locator.substr(end);
      return rest.empty() || rest[0] == '/' || rest[0] == '@' || rest.starts_with("¶");
    };
    while (!ends()) ++end;
    const std::string_view level = locator.substr(begin, end - begin);
    if (!level.empty()) {
      const auto number = digits_in(level);
      const auto numeral = number ? number : numeral_in(level);
      const bool before_all = level == "前言";
      place.push_back(before_all ? 0 : numeral ? *numeral : kNamed + first_citation(program, document, locator.substr(0, end)));
    }
    begin = end + (locator.substr(end).starts_with("¶") ? std::string_view("¶").size() : 1);
  }
  return place;
}

}  // namespace zhunsheng::report
