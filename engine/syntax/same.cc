// Whether two trees say the same in the same words, wherever they stand.
#include <algorithm>

#include "syntax/syntax.h"

namespace zhunsheng::syntax {

namespace {

class Comparison {
 public:
  Comparison(const File& a, const File& b) : a_(a), b_(b) {}

  [[nodiscard]] bool files() const { return all(a_.blocks, b_.blocks); }

 private:
  template <class T>
  [[nodiscard]] bool all(const std::vector<T>& a, const std::vector<T>& b) const {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [this](const T& x, const T& y) { return eq(x, y); });
  }
  template <class T>
  [[nodiscard]] bool all(const std::optional<T>& a, const std::optional<T>& b) const {
    return a.has_value() == b.has_value() && (!a || eq(*a, *b));
  }

  [[nodiscard]] static bool eq(const Word& a, const Word& b) { return a.text == b.text; }
  [[nodiscard]] static bool eq(const Quote& a, const Quote& b) { return a.text == b.text; }
  [[nodiscard]] static bool eq(const Period& a, const Period& b) { return a == b; }
  [[nodiscard]] static bool eq(const Date& a, const Date& b) { return a == b; }
  [[nodiscard]] static bool eq(const Number& a, const Number& b) {
    return a.value == b.value && a.unit == b.unit && a.written == b.written;
  }
  [[nodiscard]] static bool eq(const Due& a, const Due& b) { return a.kind == b.kind && a.date == b.date && eq(a.written, b.written); }
  [[nodiscard]] static bool eq(const InForce& a, const InForce& b) { return a.kind == b.kind && a.from == b.from && a.to == b.to; }
  [[nodiscard]] static bool eq(const EnumValue& a, const EnumValue& b) { return eq(a.id, b.id) && eq(a.title, b.title); }
  [[nodiscard]] bool eq(const Citation& a, const Citation& b) const {
    return eq(a.document, b.document) && eq(a.locator, b.locator) && all(a.quotes, b.quotes);
  }
  [[nodiscard]] bool eq(const Requirement& a, const Requirement& b) const {
    return eq(a.id, b.id) && eq(a.title, b.title) && eq(a.english, b.english) && all(a.due, b.due) && exprs(a.expr, b.expr) &&
           all(a.quotes, b.quotes) && a.among == b.among;
  }
  [[nodiscard]] bool eq(const Exception& a, const Exception& b) const {
    return exprs(a.condition, b.condition) && a.not_applicable == b.not_applicable && all(a.replacement, b.replacement) &&
           all(a.quotes, b.quotes);
  }
  [[nodiscard]] bool eq(const Alternative& a, const Alternative& b) const {
    return eq(a.id, b.id) && eq(a.title, b.title) && eq(a.english, b.english) && a.kind == b.kind && a.comparator == b.comparator &&
           exprs(a.expr, b.expr) && eq(a.keyword, b.keyword) && eq(a.bound, b.bound) && all(a.quotes, b.quotes);
  }
  [[nodiscard]] bool eq(const Assignment& a, const Assignment& b) const {
    return eq(a.fact, b.fact) && all(a.period, b.period) && a.kind == b.kind && exprs(a.value, b.value);
  }
  [[nodiscard]] bool eq(const Given& a, const Given& b) const {
    return eq(a.type, b.type) && eq(a.id, b.id) && eq(a.title, b.title) && all(a.assignments, b.assignments);
  }
  [[nodiscard]] bool eq(const Expected& a, const Expected& b) const {
    return eq(a.requirement, b.requirement) && eq(a.entity, b.entity) && all(a.period, b.period) && eq(a.status, b.status) &&
           all(a.margin, b.margin);
  }
  [[nodiscard]] bool eq(const Cell& a, const Cell& b) const {
    return a.text == b.text && a.comparator == b.comparator && exprs(a.expr, b.expr);
  }
  [[nodiscard]] bool eq(const Row& a, const Row& b) const { return all(a.cells, b.cells); }
  [[nodiscard]] bool eq(const Label& a, const Label& b) const {
    return a.kind == b.kind && eq(a.keyword, b.keyword) && a.text == b.text && all(a.words, b.words) && eq(a.code, b.code) &&
           eq(a.below, b.below) && all(a.citations, b.citations) && exprs(a.expr, b.expr) && all(a.requirements, b.requirements) &&
           all(a.exceptions, b.exceptions) && all(a.alternatives, b.alternatives) && all(a.values, b.values) &&
           a.period_kind == b.period_kind && all(a.due, b.due) && eq(a.in_force, b.in_force) && all(a.date, b.date) &&
           all(a.number, b.number) && all(a.given, b.given) && all(a.expected, b.expected) && all(a.rows, b.rows);
  }
  [[nodiscard]] bool eq(const Block& a, const Block& b) const {
    return a.kind == b.kind && eq(a.keyword, b.keyword) && eq(a.id, b.id) && eq(a.title, b.title) && all(a.labels, b.labels) &&
           all(a.rows, b.rows);
  }

  [[nodiscard]] bool exprs(ExprId a, ExprId b) const {
    if (a == kNoExpr || b == kNoExpr) return a == b;
    const Expr& x = a_.at(a);
    const Expr& y = b_.at(b);
    return x.kind == y.kind && eq(x.word, y.word) && eq(x.keyword, y.keyword) && eq(x.bound, y.bound) && eq(x.number, y.number) &&
           x.date == y.date && x.period == y.period && all(x.classes, y.classes) && x.comparator == y.comparator &&
           x.quantifier == y.quantifier && x.function == y.function && x.rounding == y.rounding && x.count == y.count && x.flag == y.flag &&
           std::equal(x.args.begin(), x.args.end(), y.args.begin(), y.args.end(), [this](ExprId p, ExprId q) { return exprs(p, q); });
  }

  const File& a_;
  const File& b_;
};

}  // namespace

bool same(const File& a, const File& b) { return Comparison(a, b).files(); }

}  // namespace zhunsheng::syntax
