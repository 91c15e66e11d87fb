// Expressions of the tree.
#include <algorithm>
#include <antlr4-runtime.h>

#include "Zhunsheng.h"
#include "parse/builder.h"

namespace zhunsheng::parsing {

using syntax::Comparator;
using syntax::Expr;
using syntax::ExprId;
using syntax::ExprKind;
using syntax::kNoExpr;

namespace {

constexpr int kNodesPerBracket = 4;  // a bracket may hold a few operators that nest

}  // namespace

ExprId Builder::add(Expr expr) {
  int depth = 0;
  for (const ExprId arg : expr.args)
    if (arg != kNoExpr) depth = std::max(depth, depths_[arg]);
  if (++depth > kNodesPerBracket * limits_.expression_depth) {
    complaints_.too_deep(expr.range, kNodesPerBracket * limits_.expression_depth);
    const Range place = expr.range;
    expr = {};
    expr.range = place;
    depth = 1;
  }
  depths_.push_back(depth);
  file_.exprs.push_back(std::move(expr));
  return static_cast<ExprId>(file_.exprs.size() - 1);
}

ExprId Builder::error(Context* context) {
  Expr expr;
  expr.range = range(context);
  return add(std::move(expr));
}

ExprId Builder::expr_in(Context* context) {
  Context* found = first_rule(context, Zhunsheng::RuleExpr);
  return found == nullptr ? kNoExpr : expr(found);
}

ExprId Builder::expr(Context* context) {
  // Most rungs of the ladder have one child and mean nothing.
  while (!broken(context) && context->children.size() == 1 && context->getRuleIndex() != Zhunsheng::RulePrimary) {
    Context* below = rule(context->children[0]);
    if (below == nullptr || below->getRuleIndex() == Zhunsheng::RuleTail) break;
    context = below;
  }
  if (broken(context) || context->children.empty()) return error(context);
  switch (context->getRuleIndex()) {
    case Zhunsheng::RuleExpr:
      return list(context, ExprKind::choice);
    case Zhunsheng::RuleDisjunction:
      return list(context, ExprKind::any_of);
    case Zhunsheng::RuleConjunction:
      return list(context, ExprKind::all_of);
    case Zhunsheng::RuleNegation:
      return prefix(context, ExprKind::negation);
    case Zhunsheng::RuleComparison:
      return comparison(context);
    case Zhunsheng::RuleShare:
      return list(context, ExprKind::share_of);
    case Zhunsheng::RuleSum:
    case Zhunsheng::RuleProduct:
      return chain(context);
    case Zhunsheng::RuleUnary:
      return prefix(context, ExprKind::minus);
    case Zhunsheng::RulePrimary:
      return primary(context);
    default:
      return error(context);
  }
}

// Operands with the same word between them.
ExprId Builder::list(Context* context, ExprKind kind) {
  Expr out;
  out.kind = kind;
  out.range = range(context);
  for (Tree* node : context->children) {
    if (Context* operand = rule(node))
      out.args.push_back(expr(operand));
    else if (out.keyword.empty())
      out.keyword = word(*token(node));
  }
  return add(std::move(out));
}

// Sums and products, from the left.
ExprId Builder::chain(Context* context) {
  const Range whole = range(context);
  ExprId left = expr(rule(context->children[0]));
  for (std::size_t i = 1; i + 1 < context->children.size(); i += 2) {
    const Token* sign = token(context->children[i]);
    Expr out;
    out.kind = sign->type == Zhunsheng::PLUS    ? ExprKind::add
               : sign->type == Zhunsheng::MINUS ? ExprKind::subtract
               : sign->type == Zhunsheng::STAR  ? ExprKind::multiply
                                                : ExprKind::divide;
    Context* operand = rule(context->children[i + 1]);
    out.args = {left, expr(operand)};
    out.range = {text_.source, whole.begin, range(operand).end};
    left = add(std::move(out));
    if (file_.exprs[left].kind == ExprKind::error) return left;
  }
  return left;
}

ExprId Builder::prefix(Context* context, ExprKind kind) {
  if (context->children.size() < 2) return error(context);
  Expr out;
  out.kind = kind;
  out.range = range(context);
  if (kind == ExprKind::negation) out.keyword = word(*token(context->children[0]));
  out.args = {expr(rule(context->children[1]))};
  return add(std::move(out));
}

ExprId Builder::number(const Token& token) {
  Expr out;
  out.kind = ExprKind::number;
  out.range = range(token);
  out.number = line_->numbers[token.literal];
  return add(std::move(out));
}

ExprId Builder::name(const Token& token) {
  Expr out;
  out.kind = ExprKind::name;
  out.range = range(token);
  out.word = word(token);
  return add(std::move(out));
}

// In brackets of any kind nothing continues the indicator.
ExprId Builder::primary(Context* context) {
  const bool continues = continues_;
  continues_ = false;
  const ExprId made = bare_primary(context);
  continues_ = continues;
  return made;
}

ExprId Builder::bare_primary(Context* context) {
  const Token* begins = token(context->children[0]);
  if (begins == nullptr) {
    Context* found = rule(context->children[0]);
    if (broken(found) || found->children.empty()) return error(found);
    switch (found->getRuleIndex()) {
      case Zhunsheng::RuleQuantifier:
        return quantifier(found);
      case Zhunsheng::RuleFunction:
        return function(found);
      case Zhunsheng::RuleAtLeastOf:
        return at_least_of(found);
      case Zhunsheng::RuleLookup:
        return lookup(found);
      default:
        return table_met(found);
    }
  }
  if (context->children.size() == 1) return single(*begins);
  if (begins->type == Zhunsheng::LP) return expr(rule(context->children[1]));
  Expr out;
  out.range = range(context);
  out.keyword = word(*begins);
  if (Context* name = rule(context->children[1])) {
    out.kind = ExprKind::conforms;
    out.word = path(name);
    return broken(name) ? error(context) : add(std::move(out));
  }
  const Token* about = token(context->children[1]);
  out.kind = begins->type == Zhunsheng::ATTESTED ? ExprKind::attested
             : begins->type == Zhunsheng::FOUND  ? ExprKind::found
                                                 : ExprKind::judged;
  out.word = word(*about);
  out.flag = about->type == Zhunsheng::QUOTE;
  return add(std::move(out));
}

ExprId Builder::single(const Token& token) {
  Expr out;
  out.range = range(token);
  out.word = word(token);
  switch (token.type) {
    case Zhunsheng::NUMBER:
      return number(token);
    case Zhunsheng::NAME:
      return name(token);
    case Zhunsheng::QUOTE:
      out.kind = ExprKind::text;
      break;
    case Zhunsheng::ITEM:
      out.kind = ExprKind::item;
      break;
    case Zhunsheng::ITEM_MET:
      out.kind = ExprKind::item_met;
      break;
    case Zhunsheng::DATE:
      out.kind = ExprKind::date;
      out.date = line_->dates[token.literal];
      break;
    case Zhunsheng::PERIOD:
      out.kind = ExprKind::period;
      out.period = line_->periods[token.literal];
      break;
    case Zhunsheng::TRUTH:
      out.kind = ExprKind::truth;
      out.flag = token.value != 0;
      break;
    default:
      out.word = {};
      break;
  }
  if (out.kind == ExprKind::truth || out.kind == ExprKind::item || out.kind == ExprKind::item_met)
    out.keyword = std::move(out.word), out.word = {};
  return add(std::move(out));
}

ExprId Builder::quantifier(Context* context) {
  const Token* head = token(context->children[0]);
  Expr out;
  out.kind = ExprKind::quantifier;
  out.range = range(context);
  out.keyword = word(*head);
  out.quantifier = static_cast<syntax::Quantifier>(head->value);
  out.classes = words(context, Zhunsheng::NAME);
  out.args = {kNoExpr, kNoExpr, kNoExpr};
  std::size_t role = 0;
  for (Tree* node : context->children) {
    if (const Token* mark = token(node)) {
      role = mark->type == Zhunsheng::WHERE ? 1 : mark->type == Zhunsheng::WEIGHT ? 2 : role;
    } else {
      out.args[role] = expr(rule(node));
    }
  }
  return add(std::move(out));
}

ExprId Builder::function(Context* context) {
  const Token* head = token(context->children[0]);
  Expr out;
  out.kind = ExprKind::function;
  out.range = range(context);
  out.keyword = word(*head);
  out.function = static_cast<syntax::Function>(head->value);
  for (Tree* node : context->children)
    if (Context* operand = rule(node)) out.args.push_back(expr(operand));
  return add(std::move(out));
}

// How many: a small whole number.
std::int64_t Builder::count(const Token& token) {
  const syntax::Number& number = line_->numbers[token.literal];
  constexpr std::int64_t kMost = 1000000;
  if (number.value.is_integer() && number.value >= 0 && number.value <= kMost) return std::stoll(number.value.text());
  complaints_.unexpected(range(token), {"这里要写一个整数：几项。", "A whole number belongs here: how many."}, {});
  return 0;
}

ExprId Builder::at_least_of(Context* context) {
  Expr out;
  out.kind = ExprKind::at_least_of;
  out.range = range(context);
  out.keyword = word(*token(context->children[0]));
  if (const Token* many = first(context, Zhunsheng::NUMBER)) out.count = count(*many);
  for (Tree* node : context->children)
    if (Context* operand = rule(node)) out.args.push_back(expr(operand));
  return add(std::move(out));
}

ExprId Builder::lookup(Context* context) {
  Expr out;
  out.kind = ExprKind::lookup;
  out.range = range(context);
  for (Tree* node : context->children) {
    const Token* found = token(node);
    if (found == nullptr || found->type != Zhunsheng::NAME) continue;
    if (out.word.empty())
      out.word = word(*found);
    else
      out.args.push_back(name(*found));
  }
  return add(std::move(out));
}

// 表 各项 达标; 表 7项 至少 6项 达标，其余 不低于 标准的85%
ExprId Builder::table_met(Context* context) {
  Expr out;
  out.range = range(context);
  out.word = word(*token(context->children[0]));
  if (const Token* all = first(context, Zhunsheng::ALL_MET)) {
    out.kind = ExprKind::table_met;
    out.keyword = word(*all);
    return add(std::move(out));
  }
  out.kind = ExprKind::table_most;
  out.args = {kNoExpr, kNoExpr};
  const Token* before = nullptr;
  for (Tree* node : context->children) {
    const Token* found = token(node);
    const std::size_t after = before == nullptr ? 0 : before->type;
    if (found->type == Zhunsheng::COMPARATOR && found->value != static_cast<int>(Comparator::at_least))
      complaints_.unexpected(range(*found), {"这里只能写「至少」「不低于」。", "Only \"at least\" can stand here."}, {});
    if (found->type == Zhunsheng::COMPARATOR && out.keyword.empty()) out.keyword = word(*found);
    if (found->type == Zhunsheng::NUMBER) {
      const bool rest = first(context, Zhunsheng::REST) != nullptr && first(context, Zhunsheng::REST)->begin < found->begin;
      if (rest)
        out.args[0] = number(*found);
      else if (after == Zhunsheng::COMPARATOR)
        out.count = count(*found);
      else
        out.args[1] = number(*found);
    }
    before = found;
  }
  return add(std::move(out));
}

}  // namespace zhunsheng::parsing
