// Comparisons of the tree.
#include <antlr4-runtime.h>

#include "Zhunsheng.h"
#include "parse/builder.h"

namespace zhunsheng::parsing {

using syntax::Comparator;
using syntax::Expr;
using syntax::ExprId;
using syntax::ExprKind;
using syntax::kNoExpr;

ExprId Builder::comparison(Context* context) {
  Context* last = rule(context->children.back());
  const bool has_left = context->children.size() == 2;
  if (!has_left && !continues_) {
    complaints_.unexpected(range(context), {"比较词前面少了要比较的量。", "There is nothing before the comparison."},
                           {"写出是哪一项数据：甲 不低于 5。", "Say which fact is compared: x at least 5."});
    return error(context);
  }
  if (last == nullptr || broken(last) || last->children.empty()) return error(context);
  return tail(last, has_left ? expr(rule(context->children[0])) : kNoExpr, range(context));
}

ExprId Builder::tail(Context* context, ExprId left, Range range) {
  const bool continues = continues_;
  continues_ = false;
  const Token* first = token(context->children[0]);
  ExprId made = kNoExpr;
  if (first == nullptr) {
    made = rate(rule(context->children[0]), left, range);
  } else if (first->type == Zhunsheng::COMPARATOR) {
    made = target(rule(context->children[1]), left, *first, range);
  } else {
    Expr out;
    out.range = range;
    out.args = {left};
    const Token* second = token(context->children[1]);
    if (first->type == Zhunsheng::NUMBER) {
      out.kind = ExprKind::compare;
      out.comparator = static_cast<Comparator>(second->value);
      out.args.push_back(number(*first));
      out.bound = word(*second);
    } else {
      out.kind = first->type == Zhunsheng::MATCHES ? ExprKind::matches : ExprKind::read_as;
      out.keyword = word(*first);
      out.word = word(*second);
    }
    made = add(std::move(out));
  }
  continues_ = continues;
  return made;
}

ExprId Builder::target(Context* context, ExprId left, const Token& comparator, Range range) {
  if (broken(context) || context->children.empty()) return error(context);
  Expr out;
  out.kind = ExprKind::compare;
  out.range = range;
  out.comparator = static_cast<Comparator>(comparator.value);
  out.keyword = word(comparator);
  out.args = {left};
  const bool equality = out.comparator == Comparator::equal || out.comparator == Comparator::not_equal;
  if (const Token* about = first(context, Zhunsheng::ABOUT)) {
    if (out.comparator != Comparator::equal)
      complaints_.unexpected(this->range(comparator), {"「左右」前面只能写「为」。", "Only \"is\" can stand before \"about\"."}, {});
    out.kind = ExprKind::read_as;
    out.args.push_back(number(*first(context, Zhunsheng::NUMBER)));
    out.word = word(context, Zhunsheng::NAME);
    out.bound = word(*about);
    return add(std::move(out));
  }
  for (Tree* node : context->children)
    if (Context* operand = rule(node)) out.args.push_back(expr(operand));
  if (out.args.size() > 2) out.kind = ExprKind::one_of;
  if (out.kind == ExprKind::one_of && !equality)
    complaints_.unexpected(
        range, {"列举只能跟在「为」「等于」「不等于」后面。", "A list follows only \"is\", \"equals\" or \"differs from\"."}, {});
  out.bound = word(context, Zhunsheng::BOUND);
  return add(std::move(out));
}

// x 对 y 按 每12班 1间 配足，尾数进一
ExprId Builder::rate(Context* context, ExprId left, Range range) {
  std::vector<const Token*> numbers;
  for (Tree* node : context->children)
    if (const Token* found = token(node); found != nullptr && found->type == Zhunsheng::NUMBER) numbers.push_back(found);
  Context* counted = first_rule(context, Zhunsheng::RuleShare);
  const Token* rounding = first(context, Zhunsheng::ROUNDING);
  if (broken(context) || counted == nullptr || rounding == nullptr || numbers.size() != 2) return error(context);
  if (first(context, Zhunsheng::RATE) != nullptr) std::swap(numbers[0], numbers[1]);
  Expr out;
  out.kind = ExprKind::at_rate;
  out.range = range;
  out.keyword = word(*token(context->children[0]));
  out.rounding = static_cast<syntax::RateRounding>(rounding->value);
  const ExprId y = expr(counted);
  out.args = {left, y};
  for (const Token* found : numbers) out.args.push_back(number(*found));
  return add(std::move(out));
}

}  // namespace zhunsheng::parsing
