// Requirements, exceptions, alternatives and tests of the tree; due dates and periods.
#include <antlr4-runtime.h>

#include "Zhunsheng.h"
#include "parse/builder.h"

namespace zhunsheng::parsing {

using syntax::kNoExpr;

namespace {

Period year_of(const syntax::Number& number) {
  const bool whole = number.unit.empty() && number.value.is_small() && number.value.is_integer() && number.written.size() == 4;
  return Period::from_text(whole ? number.written : "").value_or(Period{});
}

}  // namespace

std::vector<syntax::Requirement> Builder::requirements(Context* context) {
  std::vector<syntax::Requirement> out;
  for (Tree* node : context->children)
    if (Context* found = rule(node)) requirement(found, out);
  return out;
}

void Builder::requirement(Context* context, std::vector<syntax::Requirement>& out) {
  out.push_back(one_requirement(context));
  if (Context* when = first_rule(context, Zhunsheng::RuleDue)) out.back().due = due(when);
  for (Tree* node : context->children) {
    Context* among = rule(node);
    if (among == nullptr || among->getRuleIndex() != Zhunsheng::RuleAmong) continue;
    out.push_back(one_requirement(among));
    out.back().among = true;
  }
}

/// rotated “交流轮岗教师” “teachers rotated”：
template <class T>
void Builder::called(Context* context, T& out) const {
  Context* called = first_rule(context, Zhunsheng::RuleCalled);
  if (called == nullptr) return;
  const std::vector<syntax::Word> titles = words(called, Zhunsheng::QUOTE);
  out.id = word(called, Zhunsheng::NAME);
  if (!titles.empty()) out.title = titles[0];
  if (titles.size() > 1) out.english = titles[1];
}

syntax::Requirement Builder::one_requirement(Context* context) {
  syntax::Requirement out;
  called(context, out);
  out.quotes = quotes(context);
  out.range = range(context);
  continues_ = true;
  out.expr = expr_in(context);
  continues_ = false;
  if (out.expr == kNoExpr || broken(context)) out.expr = error(context);
  return out;
}

syntax::Exception Builder::exception(Context* context) {
  syntax::Exception out;
  out.condition = expr_in(context);
  if (out.condition == kNoExpr || broken(context)) out.condition = error(context);
  out.not_applicable = first(context, Zhunsheng::NOT_APPLICABLE) != nullptr;
  out.quotes = quotes(context);
  out.range = range(context);
  if (Context* found = first_rule(context, Zhunsheng::RuleRequirement)) {
    std::vector<syntax::Requirement> list;
    requirement(found, list);
    out.replacement = std::move(list[0]);
    if (list.size() > 1)
      complaints_.unexpected(list[1].range, {"「但」的要求里不能有「其中」。", "The requirement of an exception has no part \"of which\"."},
                             {"另写一条规则。", "Write a rule of its own."});
  }
  return out;
}

syntax::Alternative Builder::alternative(Context* context) {
  syntax::Alternative out;
  called(context, out);
  out.quotes = quotes(context);
  out.range = range(context);
  if (const Token* unlimited = first(context, Zhunsheng::UNLIMITED))
    return out.kind = syntax::Alternative::Kind::unlimited, out.keyword = word(*unlimited), out;
  if (const Token* never = first(context, Zhunsheng::NEVER))
    return out.kind = syntax::Alternative::Kind::never, out.keyword = word(*never), out;
  continues_ = true;
  out.expr = expr_in(context);
  continues_ = false;
  if (out.expr == kNoExpr || broken(context)) return out.expr = error(context), out;
  const syntax::Expr& found = file_.exprs[out.expr];
  if (found.kind != syntax::ExprKind::compare || found.args[0] != kNoExpr) return out;
  out.kind = syntax::Alternative::Kind::threshold;
  out.comparator = found.comparator;
  out.keyword = found.keyword;
  out.bound = found.bound;
  out.expr = found.args[1];
  return out;
}

std::pair<Date, Date> Builder::moment(Context* context) {
  if (context == nullptr || context->children.empty() || broken(context)) return {};
  const Token* found = token(context->children[0]);
  if (found->type == Zhunsheng::DATE) return {line_->dates[found->literal], line_->dates[found->literal]};
  const auto period = this->period(context);
  if (!period) return {};
  return {period->first_day(), period->last_day()};
}

std::optional<Period> Builder::period(Context* context) {
  if (context == nullptr || context->children.empty() || broken(context)) return std::nullopt;
  const Token* found = token(context->children[0]);
  if (found->type == Zhunsheng::PERIOD) return line_->periods[found->literal];
  const Period year = found->type == Zhunsheng::NUMBER ? year_of(line_->numbers[found->literal]) : Period{};
  if (year.kind != PeriodKind::none) return year;
  complaints_.bad_moment(range(*found), found->text);
  return std::nullopt;
}

// 到2027年 and 2027年底前 end with the year; 2027年前 and 2025年7月之前 with the day before.
std::optional<syntax::Due> Builder::due(Context* context) {
  if (broken(context)) return std::nullopt;
  const auto [begins, ends] = moment(first_rule(context, Zhunsheng::RuleMoment));
  const bool before = first(context, Zhunsheng::BEFORE) != nullptr;
  syntax::Due out;
  out.kind = syntax::DueKind::by;
  out.date = before ? Date{begins.days - 1} : ends;
  out.written = {folded(range(context)), range(context)};
  return out;
}

syntax::InForce Builder::in_force(Context* context) {
  using Kind = syntax::InForce::Kind;
  syntax::InForce out;
  Context* window = first_rule(context, Zhunsheng::RuleWindow);
  if (window != nullptr && !broken(window)) {
    out.kind = Kind::window;
    std::vector<Context*> moments;
    for (Tree* node : window->children)
      if (Context* found = rule(node)) moments.push_back(found);
    if (moments.size() == 2) out.from = moment(moments[0]).first, out.to = moment(moments[1]).second;
  } else if (Context* found = first_rule(context, Zhunsheng::RuleMoment)) {
    const Token* known = first(context, Zhunsheng::KNOWN_AS);
    out.kind = known == nullptr ? Kind::stated : static_cast<Kind>(known->value);
    out.from = moment(found).first;
  }
  return out;
}

syntax::Word Builder::path(Context* context) const {
  syntax::Word out;
  out.range = range(context);
  for (const syntax::Word& part : words(context, Zhunsheng::NAME)) {
    if (!out.text.empty()) out.text += '.';
    out.text += part.text;
  }
  return out;
}

syntax::Given Builder::given(Context* context) {
  syntax::Given out;
  out.type = word(context, Zhunsheng::NAME);
  out.title = word(context, Zhunsheng::QUOTE);
  out.range = range(context);
  if (Context* code = first_rule(context, Zhunsheng::RuleCode); code != nullptr && !code->children.empty() && !broken(code))
    out.id = word(*token(code->children[0]));
  for (Tree* node : context->children)
    if (Context* found = rule(node); found != nullptr && found->getRuleIndex() == Zhunsheng::RuleAssignment && !broken(found))
      out.assignments.push_back(assignment(found));
  return out;
}

syntax::Assignment Builder::assignment(Context* context) {
  syntax::Assignment out;
  out.fact = word(context, Zhunsheng::NAME);
  out.period = period(first_rule(context, Zhunsheng::RuleMoment));
  out.range = range(context);
  if (const Token* state = first(context, Zhunsheng::STATE))
    out.kind = static_cast<syntax::Assignment::Kind>(state->value);
  else
    out.value = expr_in(context);
  return out;
}

syntax::Expected Builder::expected(Context* context) {
  syntax::Expected out;
  out.range = range(context);
  if (Context* name = first_rule(context, Zhunsheng::RulePath)) out.requirement = path(name);
  if (Context* code = first_rule(context, Zhunsheng::RuleCode); code != nullptr && !code->children.empty() && !broken(code))
    out.entity = word(*token(code->children[0]));
  out.period = period(first_rule(context, Zhunsheng::RuleMoment));
  out.status = word(context, Zhunsheng::NAME);
  if (const Token* margin = first(context, Zhunsheng::NUMBER)) out.margin = line_->numbers[margin->literal];
  return out;
}

}  // namespace zhunsheng::parsing
