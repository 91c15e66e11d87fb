// The tree of a rule file: what was written, where, and with which words. It holds no meaning and is never annotated;
// resolve/ keeps meaning in its own tables. Every name, literal and keyword keeps its range.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "source/source.h"
#include "values/rational.h"
#include "values/time.h"

namespace zhunsheng::syntax {

/// A word as written (full-width folded), and where.
struct Word {
  std::string text;
  Range range;
  [[nodiscard]] bool empty() const { return text.empty(); }
};

using ExprId = std::uint32_t;
inline constexpr ExprId kNoExpr = 0xFFFFFFFF;

enum class Comparator : std::uint8_t { none, at_least, at_most, more_than, less_than, equal, not_equal };

enum class ExprKind : std::uint8_t {
  error,     ///< could not be parsed; a diagnostic exists; resolve stays silent about it
  number,    ///< literal: number
  date,      ///< literal: date
  period,    ///< literal: period
  text,      ///< literal in quotes: word
  truth,     ///< 是/yes, 否/no: flag
  name,      ///< word
  any_of,    ///< or: args
  all_of,    ///< and: args
  negation,  ///< not: args[0]
  choice,    ///< if: args condition, then, else
  compare,   ///< args left, right; comparator; left is kNoExpr where the rule's 指标 continues
  one_of,    ///< x 为 a、b: args x, a, b, … (args[0] may be kNoExpr); with comparator not_equal: none of
  read_as,   ///< x 按 word 掌握: args[0] (may be kNoExpr), word = reading; also `为 60％左右（r）`: args[0], args[1] = number
  matches,   ///< args[0], word = pattern
  share_of,  ///< 甲 占 乙: args
  at_rate,   ///< x 对 y 按 每12班 1间 配足: args x, y, 12班 (a number), 1间 (a number); rounding
  add,
  subtract,
  multiply,
  divide,       ///< args left, right
  minus,        ///< unary: args[0]
  quantifier,   ///< quantifier, classes (words), args: body (kNoExpr for a bare count), filter, weight (kNoExpr where absent)
  function,     ///< function, args
  at_least_of,  ///< 至少 n 项（…）: count, args
  conforms,     ///< 符合 word
  attested,     ///< 证明: word; flag = it is a quoted text that declares the fact
  found,        ///< 发生: likewise
  judged,       ///< 研判: word = text
  lookup,       ///< table【key，column】: word = table, args keys (names)
  table_met,    ///< table 各项 达标: word; count = 0
  table_most,  ///< table 7项 至少 6项 达标，其余 不低于 标准的85%: word, count = 6, args[0] = 85% (kNoExpr if absent), args[1] = 7 (or kNoExpr)
  item,        ///< 本项
  item_met,    ///< 本项 达标
};

enum class Quantifier : std::uint8_t { every, some, count, share, sum, mean, min, max, weighted_mean, deviation, coefficient };
enum class Function : std::uint8_t { previous, growth, larger, smaller, absolute, ceiling, floor, round };
enum class RateRounding : std::uint8_t { up, down, none };

/// A number literal. `value` has 万, 亿, % and Chinese numerals multiplied out; `unit` is the rest as written ("人/百生", "元", "" ).
struct Number {
  Rational value;
  std::string unit;     ///< for 95% it is "%", for 个百分点 "个百分点" (value already divided by 100)
  std::string written;  ///< as in the file, folded: "95%", "百分之六十", "20万人"
};

struct Expr {
  ExprKind kind = ExprKind::error;
  Range range;
  std::vector<ExprId> args;
  Word word;     ///< name, text, pattern, table, reading …
  Word keyword;  ///< the operator or quantifier as written ("不低于"); for printing and messages
  Word bound;    ///< 以上, 以下, 以内 after a number, if written
  Number number;
  Date date;
  Period period;
  std::vector<Word> classes;  ///< quantifier: the classes of the members
  Comparator comparator = Comparator::none;
  Quantifier quantifier = Quantifier::every;
  Function function = Function::previous;
  RateRounding rounding = RateRounding::up;
  std::int64_t count = 0;
  bool flag = false;
};

struct Quote {
  std::string text;
  Range range;  ///< without the quotation marks
};

struct Citation {
  Word document;
  Word locator;  ///< may be empty (a whole document)
  std::vector<Quote> quotes;
  Range range;
};

enum class DueKind : std::uint8_t { undated, by };
struct Due {
  DueKind kind = DueKind::undated;
  Date date;     ///< the last day on which it may be reached
  Word written;  ///< "到2027年"
};

struct Requirement {
  Word id;              ///< may be empty
  Word title, english;  ///< may be empty
  std::optional<Due> due;
  ExprId expr = kNoExpr;
  std::vector<Quote> quotes;
  bool among = false;  ///< 其中: the whole is the part of the requirement before
  Range range;
};

struct Exception {
  ExprId condition = kNoExpr;
  bool not_applicable = false;
  std::optional<Requirement> replacement;
  std::vector<Quote> quotes;
  Range range;
};

/// One alternative of a reading: a value, or a threshold (comparator and number), 不设限, 不成立.
struct Alternative {
  Word id;
  Word title, english;  ///< may be empty
  enum class Kind : std::uint8_t { value, threshold, unlimited, never } kind = Kind::value;
  Comparator comparator = Comparator::none;
  ExprId expr = kNoExpr;
  Word keyword;  ///< the comparator, 不设限 or 不成立 as written
  Word bound;    ///< threshold: 以上, 以下, 以内 after the number, if written
  std::vector<Quote> quotes;
  Range range;
};

struct EnumValue {
  Word id;
  Word title;
};

struct InForce {
  enum class Kind : std::uint8_t { unknown, stated, published, reported, window } kind = Kind::unknown;
  Date from;
  Date to;  ///< window only
};

struct Assignment {
  Word fact;
  std::optional<Period> period;
  enum class Kind : std::uint8_t { value, attested, not_attested, none_found, found, missing } kind = Kind::value;
  ExprId value = kNoExpr;
  Range range;
};

struct Given {
  Word type;
  Word id;
  Word title;
  std::vector<Assignment> assignments;
  Range range;
};

struct Expected {
  Word requirement;
  Word entity;  ///< may be empty
  std::optional<Period> period;
  Word status;
  std::optional<Number> margin;
  Range range;
};

struct Cell {
  std::string text;  ///< trimmed, folded
  Comparator comparator = Comparator::none;
  ExprId expr = kNoExpr;  ///< the cell read as an expression, where it is one
  Range range;
};

struct Row {
  std::vector<Cell> cells;
  Range range;
};

enum class LabelKind : std::uint8_t {
  version,
  cite,
  vocabulary,
  territory,
  kind,
  above,
  in_force,
  expires,
  note,
  number,
  issuer,
  interpreter,
  validity,
  state,
  short_title,
  drafted,
  reviewed,
  confirmed,
  responsible,
  date,
  text,
  parent,
  kind_of,
  alias,
  code_digits,
  unit,
  values,
  order,
  level,
  type,
  minimum,
  maximum,
  part_of,
  formula,
  period,
  decimals,
  provider,
  source,
  meaning,
  english,
  alternatives,
  reason,
  subject,
  condition,
  except,
  by,
  each,
  indicator,
  every,
  due,
  must,
  must_not,
  bar,
  strive,
  in_principle,
  encourage,
  may,
  unless,
  advance,
  evidence,
  valid,
  implements,
  cases,
  as_of,
  given,
  census,
  expect,
};

/// One labelled line. Which members are filled follows from `kind`:
///   text labels → text · lists of names → words · cite, implements → citations · formula, condition, except, indicator → expr
///   minimum, maximum → expr (kNoExpr and words[0] = 无 for none) · must … may, bar → requirements · unless → exceptions
///   alternatives → alternatives · values → values · type → words (kind of type, enumeration's name) · by → words (enumeration, values…)
///   subject, territory → words (classes or 全国), code, below (及其所辖) · every, period → period_kind · due → due · in_force → in_force · expires, as_of → date
///   given → given · census → words (class), number · expect → expected · valid → number (years) · code_digits, decimals → number
struct Label {
  LabelKind kind{};
  Word keyword;
  Range range;
  std::string text;
  std::vector<Word> words;
  Word code, below;
  std::vector<Citation> citations;
  ExprId expr = kNoExpr;
  std::vector<Requirement> requirements;
  std::vector<Exception> exceptions;
  std::vector<Alternative> alternatives;
  std::vector<EnumValue> values;
  PeriodKind period_kind = PeriodKind::none;
  std::optional<Due> due;
  InForce in_force;
  std::optional<Date> date;
  std::optional<Number> number;
  std::optional<Given> given;
  std::optional<Expected> expected;
  std::vector<Row> rows;  ///< rows that follow this label before the next one (table, test lists)
};

enum class BlockKind : std::uint8_t {
  vocabulary,
  ruleset,
  document,
  level,
  enumeration,
  fact,
  definition,
  table,
  reading,
  rule,
  test,
  clause,
  alignment,
  topic,
  delegation
};

struct Block {
  BlockKind kind{};
  Word keyword;
  Word id;
  Word title;
  std::vector<Label> labels;
  std::vector<Row> rows;  ///< rows before any label
  Range range;
};

struct File {
  SourceId source = kNoSource;
  std::vector<Block> blocks;
  std::vector<Expr> exprs;
  [[nodiscard]] const Expr& at(ExprId id) const { return exprs[id]; }
};

/// Writes the tree as a rule file; parsing that gives the same tree (but for ranges and comments).
std::string print(const File& file);
/// One expression, as in the file.
std::string print(const File& file, ExprId id);
/// Equal but for ranges.
bool same(const File& a, const File& b);

}  // namespace zhunsheng::syntax
