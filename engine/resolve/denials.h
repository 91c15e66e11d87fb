// Words of prohibition in what a finding is called: 不得发生“严禁…” would be met by the very thing that is forbidden.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhunsheng::resolving {

/// 使用危房 of 不得使用危房: where the word stands first, alone, and over all that follows. Nothing where that is not certain.
std::optional<std::string> without_denial(std::string_view quote);

/// Whether the words forbid something themselves: 不得, 严禁, 禁止, 不准 anywhere in them, 杜绝, 严防 first.
bool forbids(std::string_view text);

/// Whether the words of an original deny what follows: they forbid it, or begin with 不.
bool denies(std::string_view quote);

}  // namespace zhunsheng::resolving
