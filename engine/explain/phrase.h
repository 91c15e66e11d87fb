// Expressions of the compiled rules in words, without any numbers from the facts.
#pragma once

#include <optional>

#include "diagnostics/diagnostic.h"
#include "program/comparison.h"
#include "program/program.h"
#include "values/rational.h"

namespace zhunsheng::explaining {

Words phrase(const Program& program, NodeId node);

/// "每所学校" is said with the counting unit; "学校数" without.
Words type_words(const Program& program, TypeId type);
Words types_words(const Program& program, TypeId type);    ///< English in the plural
Words counting_unit(const Program& program, TypeId type);  ///< "所", "个"
/// "4所学校", "1 school"
Words count_words(const Program& program, TypeId type, std::int64_t n);
/// "4所", "4"
Words counted(const Program& program, TypeId type, std::int64_t n);
/// The members of a quantifier with its filter: "学校（限城镇学校）".
Words members_words(const Program& program, const Quantification& quantification);
Words target_title(const Program& program, Conformity conformity, std::uint32_t id);
/// "不低于60%", "不设限", "2000人": what an alternative of a reading comes to (an index into Program::alternatives).
Words alternative_words(const Program& program, std::uint32_t alternative);
/// Its title; without one what it comes to.
Words alternative_name(const Program& program, std::uint32_t alternative);
/// "“60％左右”有2种口径：不低于60%；不设限"
Words readings_words(const Program& program, std::uint32_t reading);
Words fact_words(const Program& program, FactId fact);

/// The unit in which both sides of a comparison are shown; "%" for shares and growth.
std::string_view unit_of(const Program& program, NodeId node);
std::string_view comparison_unit(const Program& program, const Node& compare);
bool is_numeric(const Program& program, NodeId node);
std::optional<Rational> constant_value(const Program& program, NodeId node);
/// A number of a rule in the rule's own words, where they are not those of number_words().
std::optional<Words> as_written(const Program& program, const Node& node);

/// N of a list of indicators, and the others at least a part of their standard.
struct TableRest {
  NodeId at_least = kNone;  ///< the at_least_of over the rows
  Rational part;            ///< 0.85
};
/// Recognises `7项 至少 6项 达标，其余 不低于 标准的85%` in its compiled form.
std::optional<TableRest> table_rest(const Program& program, NodeId node);

}  // namespace zhunsheng::explaining
