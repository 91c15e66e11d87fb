// The words of the language, Chinese and English: read by the parser, written by the printer. One table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "syntax/labels.h"

namespace zhunsheng::syntax {

/// The keywords by the names that the grammar's tokens have.
#define ZHUNSHENG_KEYWORDS(X) \
  X(OR)                       \
  X(AND)                      \
  X(NOT)                      \
  X(IF)                       \
  X(THEN)                     \
  X(ELSE)                     \
  X(COMPARATOR)               \
  X(BOUND)                    \
  X(ABOUT)                    \
  X(SHARE_OF)                 \
  X(MATCHES)                  \
  X(BY_READING)               \
  X(HOLD)                     \
  X(READ_AS)                  \
  X(IN_PROPORTION)            \
  X(EACH)                     \
  X(SUPPLY)                   \
  X(RATE)                     \
  X(PER)                      \
  X(ROUNDING)                 \
  X(QUANTIFIER)               \
  X(FUNCTION)                 \
  X(WHERE)                    \
  X(WEIGHT)                   \
  X(AT_LEAST_OF)              \
  X(CONFORMS)                 \
  X(ATTESTED)                 \
  X(FOUND)                    \
  X(JUDGED)                   \
  X(ALL_MET)                  \
  X(MET)                      \
  X(OF)                       \
  X(REST)                     \
  X(OF_STANDARD)              \
  X(ITEM)                     \
  X(ITEM_MET)                 \
  X(AMONG)                    \
  X(NOT_APPLICABLE)           \
  X(MUST)                     \
  X(UNLIMITED)                \
  X(NEVER)                    \
  X(NONE)                     \
  X(UNTIL)                    \
  X(BY)                       \
  X(BEFORE)                   \
  X(BEFORE_END)               \
  X(BELOW)                    \
  X(UNKNOWN)                  \
  X(BETWEEN)                  \
  X(TO)                       \
  X(KNOWN_AS)                 \
  X(AT)                       \
  X(SHORT)                    \
  X(TRUTH)                    \
  X(STATE)

enum class Keyword : std::uint8_t {
#define X(name) name,
  ZHUNSHENG_KEYWORDS(X)
#undef X
};

/// What must stand beside a word for it to be the keyword; otherwise it is a name.
enum class Beside : std::uint8_t {
  anything,
  bracket_after,  ///< 平均（
  operand_after,  ///< found “…”, found x
  number_after,   ///< 每12班
  moment_after,   ///< by 2027
  comma_before,   ///< ，权 w
  number_before,  ///< 6项 达标
  assign_before,  ///< = 缺
};

struct KeywordRow {
  Keyword keyword;
  int value;  ///< of the enumeration that belongs to the keyword: Comparator, Quantifier, Function …; else 0
  Beside beside;
  std::uint32_t shapes;  ///< the labels after which it is one: a set of bits 1 << Shape
  std::string_view zh;   ///< may be empty; several words have a space between them
  std::string_view en;
};

std::span<const KeywordRow> keyword_rows();

/// The usual word; empty if the language has none.
std::string_view keyword_word(Keyword keyword, int value, bool english);

/// The word that the language uses for a usual one that it does not; empty if there is none. Only certain ones.
std::string_view right_word(std::string_view wrong);

}  // namespace zhunsheng::syntax
