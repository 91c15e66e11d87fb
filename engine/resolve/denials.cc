#include "resolve/denials.h"

#include <algorithm>

namespace zhunsheng::resolving {

namespace {

constexpr std::string_view kForbidding[] = {"不得", "严禁", "禁止", "不准", "不允许"};
constexpr std::string_view kPreventing[] = {"杜绝", "严防"};
constexpr std::string_view kBreaks[] = {"，", ",", "；", ";", "。", "：", ":"};

template <class Words>
bool holds_any(std::string_view text, const Words& words) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

template <class Words>
bool begins_with_any(std::string_view text, const Words& words) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view w) { return text.starts_with(w); });
}

}  // namespace

std::optional<std::string> without_denial(std::string_view quote) {
  for (const std::string_view word : kForbidding) {
    if (!quote.starts_with(word)) continue;
    const std::string_view rest = quote.substr(word.size());
    const bool plain = !rest.empty() && !holds_any(rest, kBreaks) && rest.find("不") == std::string_view::npos && !forbids(rest);
    return plain ? std::optional(std::string(rest)) : std::nullopt;
  }
  return std::nullopt;
}

bool forbids(std::string_view text) { return holds_any(text, kForbidding) || begins_with_any(text, kPreventing); }

bool denies(std::string_view quote) { return forbids(quote) || quote.starts_with("不"); }

}  // namespace zhunsheng::resolving
