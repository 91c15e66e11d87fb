// Numbers as Chinese documents write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "syntax/syntax.h"

namespace zhunsheng::parsing {

/// A whole word that is a number: 百分之九十五, 六成, 三分之二, 一所, 十二. Nothing if it is any other word (一级达标).
std::optional<syntax::Number> chinese_number(std::string_view word);

/// True of 一, 十二, 二〇: what may number a clause.
bool is_chinese_numeral(std::string_view word);

/// A number from its digits and what follows them without a space: "20" "万人" is 200000 人, "0.5" "个百分点" is 1/200.
/// `digits` are digits with at most one dot.
syntax::Number number_with_unit(std::string_view digits, std::string_view suffix);

}  // namespace zhunsheng::parsing
