// Heads, labels and rows of the tree.
#include <algorithm>
#include <antlr4-runtime.h>

#include "Zhunsheng.h"
#include "parse/builder.h"
#include "parse/characters.h"
#include "syntax/keywords.h"

namespace zhunsheng::parsing {

using syntax::Label;
using syntax::LabelKind;
using syntax::Shape;
using syntax::Word;

const Token* Builder::token(Tree* node) const {
  auto* leaf = dynamic_cast<antlr4::tree::TerminalNode*>(node);
  return leaf == nullptr ? nullptr : &line_->tokens[leaf->getSymbol()->getTokenIndex()];
}

Builder::Context* Builder::rule(Tree* node) { return dynamic_cast<Context*>(node); }

const Token* Builder::first(Context* context, std::size_t type) const {
  for (Tree* child : context->children)
    if (const Token* found = token(child); found != nullptr && found->type == type) return found;
  return nullptr;
}

Builder::Context* Builder::first_rule(Context* context, std::size_t wanted) {
  for (Tree* child : context->children)
    if (Context* found = rule(child); found != nullptr && found->getRuleIndex() == wanted) return found;
  return nullptr;
}

Range Builder::range(Context* context) const {
  const std::size_t start = context->start->getTokenIndex();
  const std::size_t stop = context->stop == nullptr ? start : std::max(start, context->stop->getTokenIndex());
  return {text_.source, line_->tokens[start].begin, line_->tokens[std::min(stop, line_->tokens.size() - 1)].end};
}

Word Builder::word(Context* context, std::size_t type) const {
  const Token* found = first(context, type);
  return found == nullptr ? Word{} : word(*found);
}

std::string Builder::folded(Range range) const {
  std::string out;
  for (const char32_t c : decode(text_.bytes.substr(range.begin, range.end - range.begin))) append_utf8(out, fold(c));
  return out;
}

std::vector<Word> Builder::words(Context* context, std::size_t type) const {
  std::vector<Word> out;
  for (Tree* child : context->children)
    if (const Token* found = token(child); found != nullptr && found->type == type) out.push_back(word(*found));
  return out;
}

std::vector<syntax::Quote> Builder::quotes(Context* context) const {
  constexpr std::uint32_t kMark = 3;  // bytes of “
  std::vector<syntax::Quote> out;
  for (Tree* child : context->children) {
    const Token* found = token(child);
    if (found == nullptr || found->type != Zhunsheng::QUOTE) continue;
    const std::uint32_t mark = static_cast<unsigned char>(text_.bytes[found->begin]) < 0x80 ? 1 : kMark;
    out.push_back({found->text, {text_.source, found->begin + mark, found->begin + mark + static_cast<std::uint32_t>(found->text.size())}});
  }
  return out;
}

// A mistake inside: what was read of it may not be what was meant.
bool Builder::broken(Context* context) { return context->exception != nullptr; }

void Builder::add(const Line& line, Context* tree) {
  line_ = &line;
  continues_ = false;
  Context* context = tree == nullptr || tree->children.empty() ? nullptr : rule(tree->children[0]);
  switch (line.kind) {
    case Line::Kind::head:
      return head(context);
    case Line::Kind::row:
      return row(context);
    case Line::Kind::label:
      return label(context);
  }
}

void Builder::head(Context* context) {
  syntax::Block block;
  block.kind = line_->block;
  block.keyword = line_->keyword;
  block.range = {text_.source, line_->tokens.front().begin, line_->tokens.back().end};
  if (context != nullptr) {
    block.id = word(context, Zhunsheng::NAME);
    block.title = word(context, Zhunsheng::QUOTE);
  }
  file_.blocks.push_back(std::move(block));
}

void Builder::row(Context* context) {
  if (file_.blocks.empty() || context == nullptr) return;
  syntax::Row row;
  row.range = {text_.source, line_->tokens.front().begin, line_->tokens.back().end};
  for (Tree* child : context->children)
    if (Context* found = rule(child)) row.cells.push_back(cell(found));
  const auto ruled = [](const syntax::Cell& cell) { return cell.text.find_first_not_of("-:") == std::string::npos; };
  if (line_->tokens.size() > 3 && std::all_of(row.cells.begin(), row.cells.end(), ruled)) return;  // a line drawn under the heading
  // The last bar closes the last cell.
  if (!row.cells.empty() && row.cells.back().text.empty() && line_->tokens.size() >= 3 &&
      line_->tokens[line_->tokens.size() - 2].type == Zhunsheng::BAR)
    row.cells.pop_back();
  auto& block = file_.blocks.back();
  block.range.end = row.range.end;
  if (block.labels.empty()) return block.rows.push_back(std::move(row));
  block.labels.back().range.end = row.range.end;
  block.labels.back().rows.push_back(std::move(row));
}

// The comparator that a cell of several words names, or none.
static syntax::Comparator comparator_of(std::string_view text) {
  for (const syntax::KeywordRow& row : syntax::keyword_rows())
    if (row.keyword == syntax::Keyword::COMPARATOR && (row.en == text || row.zh == text)) return static_cast<syntax::Comparator>(row.value);
  return syntax::Comparator::none;
}

syntax::Cell Builder::cell(Context* context) {
  syntax::Cell out;
  out.range = range(context);
  if (context->children.empty() && !broken(context)) return out.range.end = out.range.begin, out;
  out.text = folded(out.range);
  const bool clause = !file_.blocks.empty() && syntax::rows_hold_words(file_.blocks.back().kind);
  if (broken(context)) return out.expr = error(context), out;
  const Token* only = token(context->children[0]);
  if (only != nullptr && clause) {
    out.text = text_.bytes.substr(out.range.begin, out.range.end - out.range.begin);
  } else if (only != nullptr && only->type == Zhunsheng::COMPARATOR) {
    out.comparator = static_cast<syntax::Comparator>(only->value);
  } else if (only != nullptr) {
    out.comparator = comparator_of(out.text);  // at least: two words side by side
  } else {
    continues_ = true;
    out.expr = expr(rule(context->children[0]));
    continues_ = false;
    const syntax::Expr& found = file_.exprs[out.expr];
    if (found.kind == syntax::ExprKind::name || found.kind == syntax::ExprKind::text) out.text = found.word.text;
    if (found.kind == syntax::ExprKind::compare && found.args[0] == syntax::kNoExpr) {
      out.comparator = found.comparator;
      out.expr = found.args[1];
    }
  }
  return out;
}

void Builder::label(Context* context) {
  if (file_.blocks.empty()) return;
  Label out;
  out.kind = line_->label->kind;
  out.keyword = line_->keyword;
  out.range = {text_.source, line_->tokens.front().begin, line_->tokens.back().end};
  if (context == nullptr || line_->unreadable)
    without_tree(out);
  else
    fill(out, context);
  file_.blocks.back().range.end = out.range.end;
  file_.blocks.back().labels.push_back(std::move(out));
}

// An error in the place of what could not be read, so that nobody misses it.
void Builder::without_tree(Label& label) {
  syntax::Expr expr;
  expr.range = label.range;
  switch (line_->shape) {
    case Shape::must:
      label.requirements.emplace_back();
      label.requirements.back().expr = add(std::move(expr));
      label.requirements.back().range = label.range;
      break;
    case Shape::expr:
    case Shape::bound:
      label.expr = add(std::move(expr));
      break;
    default:
      break;
  }
}

void Builder::fill(Label& label, Context* context) {
  Context* child = context->children.size() > 1 ? rule(context->children[1]) : nullptr;
  const bool bad = broken(context) || (child != nullptr && broken(child));
  switch (line_->shape) {
    case Shape::text:
      if (const Token* text = first(context, Zhunsheng::TEXT)) free_text(label, *text);
      return;
    case Shape::names:
      for (Tree* node : child == nullptr ? std::vector<Tree*>{} : child->children)
        if (Context* name = rule(node); name != nullptr && !name->children.empty() && !broken(name))
          label.words.push_back(word(*token(name->children[0])));
      return period_kind(label);
    case Shape::type:
      label.words = words(context, Zhunsheng::NAME);
      return;
    case Shape::cites:
      if (child != nullptr) label.citations = citations(child);
      return;
    case Shape::values:
      label.values = values(context);
      return;
    case Shape::number:
      if (const Token* found = first(context, Zhunsheng::NUMBER)) label.number = line_->numbers[found->literal];
      return;
    case Shape::bound:
      if (const Token* none = first(context, Zhunsheng::NONE)) label.words = {word(*none)};
      [[fallthrough]];
    case Shape::expr:
      label.expr = expr_in(context);
      if (label.expr == syntax::kNoExpr && label.words.empty()) without_tree(label);
      return;
    case Shape::must:
      if (child != nullptr) label.requirements = requirements(child);
      if (label.requirements.empty()) without_tree(label);
      return;
    case Shape::unless:
      for (Tree* node : child == nullptr ? std::vector<Tree*>{} : child->children)
        if (Context* found = rule(node)) label.exceptions.push_back(exception(found));
      return;
    case Shape::readings:
      for (Tree* node : child == nullptr ? std::vector<Tree*>{} : child->children)
        if (Context* found = rule(node)) label.alternatives.push_back(alternative(found));
      return;
    case Shape::place:
      return place(label, context);
    case Shape::fan:
      label.words = words(context, Zhunsheng::NAME);
      if (Context* names = first_rule(context, Zhunsheng::RuleNames))
        for (Tree* node : names->children)
          if (Context* name = rule(node); name != nullptr && !name->children.empty())
            label.words.push_back(word(*token(name->children[0])));
      return;
    case Shape::due:
      if (child != nullptr) label.due = due(child);
      return;
    case Shape::date:
      if (child != nullptr && !bad) label.date = moment(child).second;
      return;
    case Shape::in_force:
      if (child != nullptr && !bad) label.in_force = in_force(child);
      return;
    case Shape::given:
      if (child != nullptr) label.given = given(child);
      return;
    case Shape::census:
      label.words = words(context, Zhunsheng::NAME);
      if (const Token* found = first(context, Zhunsheng::NUMBER)) label.number = line_->numbers[found->literal];
      return;
    case Shape::expect:
      if (child != nullptr && !bad) label.expected = expected(child);
      return;
    case Shape::row:
    case Shape::head:
      return;
  }
}

void Builder::free_text(Label& label, const Token& text) {
  label.text = text.text;
  if (label.kind == LabelKind::unit) label.text = folded(range(text));
  if (label.kind != LabelKind::responsible) return;
  constexpr std::string_view kComma = "、";
  for (std::size_t at = 0; at < label.text.size();) {
    const std::size_t end = std::min(label.text.find(kComma, at), label.text.size());
    label.words.push_back({label.text.substr(at, end - at), range(text)});
    at = end + kComma.size();
  }
}

void Builder::period_kind(Label& label) {
  if ((label.kind != LabelKind::every && label.kind != LabelKind::period) || label.words.empty()) return;
  label.period_kind = syntax::period_kind(label.words[0].text);
  if (label.period_kind != PeriodKind::none) return;
  complaints_.unexpected(label.words[0].range,
                         {"「" + label.words[0].text + "」不是一种期间。", "\"" + label.words[0].text + "\" is no kind of period."},
                         {"可以写：每年、每学年、每学期、每月。",
                          "Write year, school-year, term or month (of a fact: yearly, school-yearly, termly, monthly)."});
}

void Builder::place(Label& label, Context* context) {
  label.words = words(context, Zhunsheng::NAME);
  if (Context* code = first_rule(context, Zhunsheng::RuleCode); code != nullptr && !code->children.empty() && !broken(code))
    label.code = word(*token(code->children[0]));
  if (const Token* below = first(context, Zhunsheng::BELOW)) label.below = word(*below);
}

std::vector<syntax::Citation> Builder::citations(Context* context) const {
  std::vector<syntax::Citation> out;
  for (Tree* node : context->children) {
    Context* found = rule(node);
    if (found == nullptr || found->children.empty() || broken(found)) continue;
    const Token* whole = token(found->children[0]);
    syntax::Citation citation;
    const std::size_t hash = whole->type == Zhunsheng::CITATION ? whole->text.find('#') : std::string::npos;
    citation.document = {whole->text.substr(0, hash), range(*whole)};
    if (hash != std::string::npos) {
      const std::string_view raw = text_.bytes.substr(whole->begin, whole->end - whole->begin);
      const bool wide = raw.find('#') == std::string_view::npos;
      const auto at = whole->begin + static_cast<std::uint32_t>(wide ? raw.find("＃") : raw.find('#'));
      citation.document.range.end = at;
      citation.locator = {whole->text.substr(hash + 1), {text_.source, at + (wide ? 3U : 1U), whole->end}};
    }
    citation.quotes = quotes(found);
    citation.range = range(found);
    out.push_back(std::move(citation));
  }
  return out;
}

std::vector<syntax::EnumValue> Builder::values(Context* context) const {
  std::vector<syntax::EnumValue> out;
  for (Tree* node : context->children) {
    Context* found = rule(node);
    if (found == nullptr || found->children.empty() || broken(found)) continue;
    out.push_back({word(found, Zhunsheng::NAME), word(found, Zhunsheng::QUOTE)});
  }
  return out;
}

}  // namespace zhunsheng::parsing
