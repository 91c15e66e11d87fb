// Trees of ANTLR → the tree of the file: blocks, their labels, rows and expressions.
#pragma once

#include "base/limits.h"
#include "parse/complaints.h"
#include "parse/tokens.h"

namespace antlr4 {
class ParserRuleContext;
namespace tree {
class ParseTree;
}
}  // namespace antlr4

namespace zhunsheng::parsing {

class Builder {
 public:
  Builder(const Text& text, const Limits& limits, Complaints& complaints) : text_(text), limits_(limits), complaints_(complaints) {
    file_.source = text.source;
  }

  /// Adds a line; `tree` is null where the line could not be read.
  void add(const Line& line, antlr4::ParserRuleContext* tree);
  syntax::File take() { return std::move(file_); }

 private:
  using Context = antlr4::ParserRuleContext;
  using Tree = antlr4::tree::ParseTree;

  // what stands in the tree
  [[nodiscard]] const Token* token(Tree* node) const;  ///< null for a rule
  [[nodiscard]] const Token* first(Context* context, std::size_t type) const;
  [[nodiscard]] static Context* rule(Tree* node);  ///< null for a token
  [[nodiscard]] static Context* first_rule(Context* context, std::size_t rule);
  [[nodiscard]] Range range(Context* context) const;
  [[nodiscard]] Range range(const Token& token) const { return {text_.source, token.begin, token.end}; }
  [[nodiscard]] syntax::Word word(const Token& token) const { return {token.text, range(token)}; }
  [[nodiscard]] syntax::Word word(Context* context, std::size_t type) const;
  [[nodiscard]] std::string folded(Range range) const;
  [[nodiscard]] std::vector<syntax::Word> words(Context* context, std::size_t type) const;
  [[nodiscard]] std::vector<syntax::Quote> quotes(Context* context) const;
  static bool broken(Context* context);

  // lines
  void head(Context* context);
  void row(Context* context);
  void label(Context* context);
  void fill(syntax::Label& label, Context* context);
  void without_tree(syntax::Label& label);
  void place(syntax::Label& label, Context* context);
  void free_text(syntax::Label& label, const Token& text);
  void period_kind(syntax::Label& label);
  [[nodiscard]] std::vector<syntax::Citation> citations(Context* context) const;
  [[nodiscard]] std::vector<syntax::EnumValue> values(Context* context) const;
  syntax::InForce in_force(Context* context);
  std::optional<syntax::Due> due(Context* context);
  std::pair<Date, Date> moment(Context* context);  ///< first and last day
  std::optional<Period> period(Context* context);
  syntax::Cell cell(Context* context);

  // rules and tests
  std::vector<syntax::Requirement> requirements(Context* context);
  void requirement(Context* context, std::vector<syntax::Requirement>& out);
  template <class T>
  void called(Context* context, T& out) const;
  syntax::Requirement one_requirement(Context* context);
  syntax::Exception exception(Context* context);
  syntax::Alternative alternative(Context* context);
  syntax::Given given(Context* context);
  syntax::Assignment assignment(Context* context);
  syntax::Expected expected(Context* context);
  syntax::Word path(Context* context) const;

  // expressions
  syntax::ExprId expr(Context* context);
  syntax::ExprId expr_in(Context* context);  ///< the expression among the children, or none
  syntax::ExprId add(syntax::Expr expr);
  syntax::ExprId error(Context* context);
  syntax::ExprId number(const Token& token);
  syntax::ExprId name(const Token& token);
  syntax::ExprId list(Context* context, syntax::ExprKind kind);
  syntax::ExprId chain(Context* context);
  syntax::ExprId prefix(Context* context, syntax::ExprKind kind);
  syntax::ExprId comparison(Context* context);
  syntax::ExprId tail(Context* context, syntax::ExprId left, Range range);
  syntax::ExprId target(Context* context, syntax::ExprId left, const Token& comparator, Range range);
  syntax::ExprId rate(Context* context, syntax::ExprId left, Range range);
  syntax::ExprId primary(Context* context);
  syntax::ExprId bare_primary(Context* context);
  syntax::ExprId single(const Token& token);
  syntax::ExprId quantifier(Context* context);
  syntax::ExprId function(Context* context);
  syntax::ExprId at_least_of(Context* context);
  syntax::ExprId lookup(Context* context);
  syntax::ExprId table_met(Context* context);
  std::int64_t count(const Token& token);

  const Text& text_;
  const Limits& limits_;
  Complaints& complaints_;
  const Line* line_ = nullptr;
  syntax::File file_;
  std::vector<int> depths_;  ///< of each expression
  bool continues_ = false;   ///< a comparison may stand without its left side here
};

}  // namespace zhunsheng::parsing
