// Numbers as Chinese documents write them. How a quantity is read is decided in values/quantity_text.h, for rules and facts alike;
// here, which words of a rule are quantities.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/limits.h"
#include "syntax/syntax.h"

namespace zhunsheng::parsing {

/// A whole word that is a number: 百分之九十五, 六成, 三分之二, 一所, 十二. Nothing if it is any other word (一级达标).
std::optional<syntax::Number> chinese_number(std::string_view word, const Limits& limits);

/// True of 一, 十二, 二十一: what may number a clause.
bool is_chinese_numeral(std::string_view word);

/// Digits with what follows them without a space: "20万人" is 200000 人, "0.5个百分点" is 1/200.
std::optional<syntax::Number> written_number(std::string_view written, const Limits& limits);

}  // namespace zhunsheng::parsing
