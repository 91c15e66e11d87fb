#include "syntax/keywords.h"

namespace zhunsheng::syntax {

namespace {

using enum Keyword;
using enum Beside;
using C = Comparator;
using Q = Quantifier;
using N = Function;
using R = RateRounding;
using K = InForce::Kind;
using A = Assignment::Kind;

template <class E>
constexpr int of(E e) {
  return static_cast<int>(e);
}

constexpr std::uint32_t kInExpr = bit(Shape::bound) | bit(Shape::expr) | bit(Shape::must) | bit(Shape::unless) | bit(Shape::readings) |
                                  bit(Shape::given) | bit(Shape::row);
constexpr std::uint32_t kInDue = bit(Shape::must) | bit(Shape::unless) | bit(Shape::due);

// The first row of a keyword and value in a language has its usual word.
constexpr KeywordRow kRows[] = {
    {OR, 0, anything, kInExpr, "或", "or"},
    {AND, 0, anything, kInExpr, "且", "and"},
    {NOT, 0, anything, kInExpr, "非", "not"},
    {IF, 0, anything, kInExpr, "如", "if"},
    {THEN, 0, anything, kInExpr, "则", "then"},
    {ELSE, 0, anything, kInExpr, "否则", "else"},

    {COMPARATOR, of(C::at_least), anything, kInExpr, "不低于", "at least"},
    {COMPARATOR, of(C::at_least), anything, kInExpr, "不少于", ">="},
    {COMPARATOR, of(C::at_least), anything, kInExpr, "不小于", ""},
    {COMPARATOR, of(C::at_least), anything, kInExpr, "至少", ""},
    {COMPARATOR, of(C::at_least), anything, kInExpr, "达到", ""},
    {COMPARATOR, of(C::at_least), anything, kInExpr, "保持在", ""},
    {COMPARATOR, of(C::at_least), anything, kInExpr, "≥", ""},
    {COMPARATOR, of(C::at_most), anything, kInExpr, "不超过", "at most"},
    {COMPARATOR, of(C::at_most), anything, kInExpr, "不高于", "<="},
    {COMPARATOR, of(C::at_most), anything, kInExpr, "不大于", ""},
    {COMPARATOR, of(C::at_most), anything, kInExpr, "不多于", ""},
    {COMPARATOR, of(C::at_most), anything, kInExpr, "至多", ""},
    {COMPARATOR, of(C::at_most), anything, kInExpr, "控制在", ""},
    {COMPARATOR, of(C::at_most), anything, kInExpr, "降至", ""},
    {COMPARATOR, of(C::at_most), anything, kInExpr, "≤", ""},
    {COMPARATOR, of(C::more_than), anything, kInExpr, "高于", "more than"},
    {COMPARATOR, of(C::more_than), anything, kInExpr, "大于", ">"},
    {COMPARATOR, of(C::more_than), anything, kInExpr, "超过", ""},
    {COMPARATOR, of(C::more_than), anything, kInExpr, "多于", ""},
    {COMPARATOR, of(C::less_than), anything, kInExpr, "低于", "less than"},
    {COMPARATOR, of(C::less_than), anything, kInExpr, "小于", "<"},
    {COMPARATOR, of(C::less_than), anything, kInExpr, "不足", ""},
    {COMPARATOR, of(C::less_than), anything, kInExpr, "不满", ""},
    {COMPARATOR, of(C::less_than), anything, kInExpr, "少于", ""},
    {COMPARATOR, of(C::equal), anything, kInExpr, "等于", "equals"},
    {COMPARATOR, of(C::equal), anything, kInExpr, "为", "is"},
    {COMPARATOR, of(C::equal), anything, kInExpr, "", "="},
    {COMPARATOR, of(C::not_equal), anything, kInExpr, "不等于", "differs from"},
    {COMPARATOR, of(C::not_equal), anything, kInExpr, "≠", "!="},

    {BOUND, of(C::at_least), anything, kInExpr, "以上", ""},
    {BOUND, of(C::at_most), anything, kInExpr, "以下", ""},
    {BOUND, of(C::at_most), anything, kInExpr, "以内", ""},
    {ABOUT, 0, anything, kInExpr, "左右", ""},
    {ABOUT, 0, number_after, kInExpr, "", "about"},
    {SHARE_OF, 0, anything, kInExpr, "占", "as share of"},
    {MATCHES, 0, anything, kInExpr, "匹配", "matches"},
    {BY_READING, 0, anything, kInExpr, "按", ""},
    {HOLD, 0, anything, kInExpr, "掌握", ""},
    {READ_AS, 0, anything, kInExpr, "", "read as"},
    {IN_PROPORTION, 0, anything, kInExpr, "对", "for"},
    {EACH, 0, number_after, kInExpr, "每", ""},
    {SUPPLY, 0, anything, kInExpr, "配足", ""},
    {RATE, 0, anything, kInExpr, "", "at the rate of"},
    {PER, 0, number_after, kInExpr, "", "per"},
    {ROUNDING, of(R::up), comma_before, kInExpr, "尾数进一", "rounded up"},
    {ROUNDING, of(R::down), comma_before, kInExpr, "尾数舍去", "rounded down"},
    {ROUNDING, of(R::none), comma_before, kInExpr, "尾数按比例", "unrounded"},

    {QUANTIFIER, of(Q::every), bracket_after, kInExpr, "每", "every"},
    {QUANTIFIER, of(Q::every), bracket_after, kInExpr, "每一", ""},
    {QUANTIFIER, of(Q::some), bracket_after, kInExpr, "存在", "some"},
    {QUANTIFIER, of(Q::count), bracket_after, kInExpr, "计数", "count"},
    {QUANTIFIER, of(Q::share), bracket_after, kInExpr, "占比", "share"},
    {QUANTIFIER, of(Q::sum), bracket_after, kInExpr, "合计", "sum"},
    {QUANTIFIER, of(Q::mean), bracket_after, kInExpr, "平均", "mean"},
    {QUANTIFIER, of(Q::min), bracket_after, kInExpr, "最小", "min"},
    {QUANTIFIER, of(Q::max), bracket_after, kInExpr, "最大", "max"},
    {QUANTIFIER, of(Q::weighted_mean), bracket_after, kInExpr, "加权平均", "wmean"},
    {QUANTIFIER, of(Q::deviation), bracket_after, kInExpr, "标准差", "stddev"},
    {QUANTIFIER, of(Q::coefficient), bracket_after, kInExpr, "差异系数", "cv"},
    {FUNCTION, of(N::previous), bracket_after, kInExpr, "上年", "previous"},
    {FUNCTION, of(N::growth), bracket_after, kInExpr, "增幅", "growth"},
    {FUNCTION, of(N::larger), bracket_after, kInExpr, "较大者", "larger"},
    {FUNCTION, of(N::smaller), bracket_after, kInExpr, "较小者", "smaller"},
    {FUNCTION, of(N::absolute), bracket_after, kInExpr, "绝对值", "abs"},
    {FUNCTION, of(N::ceiling), bracket_after, kInExpr, "进一", "ceil"},
    {FUNCTION, of(N::floor), bracket_after, kInExpr, "取整", "floor"},
    {FUNCTION, of(N::round), bracket_after, kInExpr, "四舍五入", "round"},
    {WHERE, 0, comma_before, kInExpr, "限", "where"},
    {WEIGHT, 0, comma_before, kInExpr, "权", "weight"},

    {CONFORMS, 0, operand_after, kInExpr, "符合", "conforms to"},
    {ATTESTED, 0, operand_after, kInExpr, "证明", "attested"},
    {FOUND, 0, operand_after, kInExpr, "发生", "found"},
    {JUDGED, 0, operand_after, kInExpr, "研判", "judged"},
    {ALL_MET, 0, anything, kInExpr, "各项 达标", "all met"},
    {ALL_MET, 0, anything, kInExpr, "各项达标", ""},
    {ITEM_MET, 0, anything, kInExpr, "本项 达标", "item met"},
    {ITEM_MET, 0, anything, kInExpr, "本项达标", ""},
    {MET, 0, number_before, kInExpr, "达标", "met"},
    {OF, 0, number_before, kInExpr, "", "of"},
    {REST, 0, comma_before, kInExpr, "其余", "the rest"},
    {OF_STANDARD, 0, number_after, kInExpr, "标准的", ""},
    {ITEM, 0, anything, kInExpr, "本项", "item"},
    {AMONG, 0, comma_before, kInExpr, "其中", "of which"},
    {NOT_APPLICABLE, 0, comma_before, bit(Shape::unless), "不适用", "not-applicable"},
    {MUST, 0, comma_before, bit(Shape::unless), "应", "must"},
    {MUST, 0, comma_before, bit(Shape::unless), "须", ""},
    {MUST, 0, comma_before, bit(Shape::unless), "必须", ""},
    {UNLIMITED, 0, anything, bit(Shape::readings), "不设限", "unlimited"},
    {NEVER, 0, anything, bit(Shape::readings), "不成立", "never"},
    {TRUTH, 1, anything, kInExpr, "是", "yes"},
    {TRUTH, 0, anything, kInExpr, "否", "no"},
    {STATE, of(A::attested), assign_before, bit(Shape::given), "已证明", "attested"},
    {STATE, of(A::not_attested), assign_before, bit(Shape::given), "未证明", "not-attested"},
    {STATE, of(A::none_found), assign_before, bit(Shape::given), "未发现", "none-found"},
    {STATE, of(A::found), assign_before, bit(Shape::given), "发现", "found"},
    {STATE, of(A::missing), assign_before, bit(Shape::given), "缺", "missing"},

    {NONE, 0, anything, bit(Shape::bound), "无", "none"},
    {UNTIL, 0, moment_after, kInDue, "到", ""},
    {BY, 0, moment_after, kInDue, "", "by"},
    {BEFORE, 0, anything, kInDue, "之前", ""},
    {BEFORE, 0, anything, kInDue, "前", ""},
    {BEFORE, 0, anything, kInDue, "以前", ""},
    {BEFORE, 0, moment_after, kInDue, "", "before"},
    {BEFORE_END, 0, anything, kInDue, "底前", ""},
    {BEFORE_END, 0, anything, kInDue, "年底前", ""},
    {BEFORE_END, 0, anything, kInDue, "末前", ""},
    {BEFORE_END, 0, anything, kInDue, "底之前", ""},
    {BELOW, 0, anything, bit(Shape::place), "及其所辖", "and below"},
    {UNKNOWN, 0, anything, bit(Shape::in_force), "未载明", "unknown"},
    {BETWEEN, 0, anything, bit(Shape::in_force), "推定", "between"},
    {TO, 0, anything, bit(Shape::in_force), "至", "to"},
    {TO, 0, anything, bit(Shape::in_force), "", "and"},
    {KNOWN_AS, of(K::stated), anything, bit(Shape::in_force), "载明", "stated"},
    {KNOWN_AS, of(K::published), anything, bit(Shape::in_force), "发布", "published"},
    {KNOWN_AS, of(K::reported), anything, bit(Shape::in_force), "报道", "reported"},
    {AT, 0, anything, bit(Shape::expect), "于", "at"},
    {SHORT, 0, comma_before, bit(Shape::expect), "差", "short"},
};

struct WrongWord {
  std::string_view wrong;
  std::string_view right;
};

// Only what can mean nothing else. 不抵于 and 不底于 sound as 不低于 does.
constexpr WrongWord kWrongWords[] = {
    {"不得低于", "不低于"},   {"不得少于", "不少于"},   {"不得小于", "不小于"}, {"不得超过", "不超过"},
    {"不得高于", "不高于"},   {"不得大于", "不大于"},   {"不得多于", "不多于"}, {"不能低于", "不低于"},
    {"不能少于", "不少于"},   {"不能超过", "不超过"},   {"不能高于", "不高于"}, {"不应低于", "不低于"},
    {"不应少于", "不少于"},   {"不应超过", "不超过"},   {"不应高于", "不高于"}, {"应不低于", "不低于"},
    {"应不少于", "不少于"},   {"应不超过", "不超过"},   {"不抵于", "不低于"},   {"不底于", "不低于"},
    {"大于等于", "不小于"},   {"大于或等于", "不小于"}, {"小于等于", "不大于"}, {"小于或等于", "不大于"},
    {"高于或等于", "不低于"}, {"低于或等于", "不高于"}, {"不大於", "不大于"},   {"不小於", "不小于"},
    {"不低於", "不低于"},     {"不高於", "不高于"},     {"等於", "等于"},       {"大於", "大于"},
    {"小於", "小于"},         {"並且", "且"},           {"并且", "且"},         {"而且", "且"},
    {"或者", "或"},           {"如果", "如"},           {"若", "如"},           {"那么", "则"},
};

}  // namespace

std::span<const KeywordRow> keyword_rows() { return kRows; }

std::string_view keyword_word(Keyword keyword, int value, bool english) {
  for (const KeywordRow& row : kRows) {
    if (row.keyword != keyword || row.value != value) continue;
    const std::string_view word = english ? row.en : row.zh;
    if (!word.empty()) return word;
  }
  return {};
}

std::string_view right_word(std::string_view wrong) {
  for (const WrongWord& row : kWrongWords)
    if (row.wrong == wrong) return row.right;
  return {};
}

}  // namespace zhunsheng::syntax
