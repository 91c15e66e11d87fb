#include "syntax/outline.h"

#include <fmt/format.h>

#include "syntax/labels.h"

namespace zhunsheng::syntax {

namespace {

class Outline {
 public:
  explicit Outline(const File& file) : file_(file) {}

  std::string all() {
    for (const Block& block : file_.blocks) add(block);
    return std::move(out_);
  }

 private:
  void line(int indent, std::string_view text) { out_.append(static_cast<std::size_t>(indent) * 2, ' ').append(text).append("\n"); }
  std::string of(ExprId id) const { return outline(file_, id); }

  static std::string quoted(const std::vector<Quote>& quotes) {
    std::string out;
    for (const Quote& quote : quotes) out += " “" + quote.text + "”";
    return out;
  }

  void add(const Block& block) {
    line(0, fmt::format("{} {} “{}”", head_rows()[static_cast<std::size_t>(block.kind)].en, block.id.text, block.title.text));
    for (const Row& row : block.rows) add(row, 1);
    for (const Label& label : block.labels) add(label, block.kind);
  }

  void add(const Row& row, int indent) {
    std::string text = "|";
    for (const Cell& cell : row.cells) {
      text += fmt::format(" {}", cell.text);
      if (cell.comparator != Comparator::none) text += fmt::format(" ={}", static_cast<int>(cell.comparator));
      if (cell.expr != kNoExpr && file_.at(cell.expr).kind != ExprKind::name) text += fmt::format(" ={}", of(cell.expr));
      text += " |";
    }
    line(indent, text);
  }

  void add(const Label& label, BlockKind block) {
    std::string text = fmt::format("{}:{}", label_row(label.kind, block).en, label.keyword.text);
    if (!label.text.empty()) text += fmt::format(" “{}”", label.text);
    for (const Word& word : label.words) text += " " + word.text;
    if (!label.code.empty()) text += " #" + label.code.text;
    if (!label.below.empty()) text += " " + label.below.text;
    if (label.expr != kNoExpr) text += " " + of(label.expr);
    if (label.number) text += fmt::format(" {} {}", label.number->value.text(), label.number->unit);
    if (label.date) text += " " + label.date->text();
    if (label.due) text += due(*label.due);
    if (label.kind == LabelKind::in_force)
      text += fmt::format(" {} {} {}", static_cast<int>(label.in_force.kind), label.in_force.from.text(), label.in_force.to.text());
    line(1, text);
    for (const EnumValue& value : label.values) line(2, fmt::format("{} “{}”", value.id.text, value.title.text));
    for (const Citation& c : label.citations) line(2, fmt::format("{} # {}{}", c.document.text, c.locator.text, quoted(c.quotes)));
    for (const Requirement& r : label.requirements) line(2, requirement(r));
    for (const Exception& e : label.exceptions) exception(e);
    for (const Alternative& a : label.alternatives)
      line(2, fmt::format("[{}] {} {} {}{}{}", called(a), static_cast<int>(a.kind), a.keyword.text, of(a.expr), a.bound.text,
                          quoted(a.quotes)));
    if (label.given) given(*label.given);
    if (label.expected) expected(*label.expected);
    for (const Row& row : label.rows) add(row, 2);
  }

  static std::string due(const Due& due) { return fmt::format(" by {} ({})", due.date.text(), due.written.text); }

  template <class T>
  static std::string called(const T& named) {
    std::string out = named.id.text;
    for (const Word& title : {named.title, named.english})
      if (!title.empty()) out += (out.empty() ? "“" : " “") + title.text + "”";
    return out;
  }

  std::string requirement(const Requirement& r) const {
    return fmt::format("[{}]{}{} {}{}", called(r), r.among ? " among" : "", r.due ? due(*r.due) : "", of(r.expr), quoted(r.quotes));
  }

  void exception(const Exception& e) {
    line(2, fmt::format("{}{}{}", of(e.condition), e.not_applicable ? " not applicable" : "", quoted(e.quotes)));
    if (e.replacement) line(3, requirement(*e.replacement));
  }

  void given(const Given& g) {
    line(2, fmt::format("{} {} “{}”", g.type.text, g.id.text, g.title.text));
    for (const Assignment& a : g.assignments)
      line(3, fmt::format("{}{}{} = {} {}", a.fact.text, a.period ? " @" : "", a.period ? a.period->text() : "", static_cast<int>(a.kind),
                          of(a.value)));
  }

  void expected(const Expected& e) {
    line(2, fmt::format("{} at [{}]{}{} is {}{}{}", e.requirement.text, e.entity.text, e.period ? " @" : "",
                        e.period ? e.period->text() : "", e.status.text, e.margin ? " short " : "", e.margin ? e.margin->written : ""));
  }

  const File& file_;
  std::string out_;
};

}  // namespace

std::string outline(const File& file) { return Outline(file).all(); }

}  // namespace zhunsheng::syntax
