// A duty of a 条款 as a rule of its own, in the words that 规则 would take.
#include <algorithm>

#include "resolve/clauses.h"
#include "resolve/denials.h"
#include "syntax/labels.h"
#include "values/fold.h"

namespace zhunsheng::resolving {

namespace {

bool is_id(std::string_view text) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  return letter(text[0]) && std::all_of(text.begin(), text.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

/// 县（市、区）、学校: the names of a list; brackets as names have them.
std::vector<Word> names_in(const Cell& cell) {
  std::vector<Word> out(1, Word{"", cell.range});
  int depth = 0;
  for (std::string_view rest = cell.text; !rest.empty();) {
    const auto takes = [&](std::string_view mark, std::string_view written) {
      if (!rest.starts_with(mark)) return false;
      out.back().text += written;
      rest.remove_prefix(mark.size());
      return true;
    };
    if (takes("（", "（") || takes("(", "（")) {
      ++depth;
    } else if (takes("）", "）") || takes(")", "）")) {
      --depth;
    } else if (depth == 0 && rest.starts_with("、")) {
      rest.remove_prefix(std::string_view("、").size());
      out.push_back({"", cell.range});
    } else {
      out.back().text += rest.front();
      rest.remove_prefix(1);
    }
  }
  return out;
}

/// 县 350524: where the code begins, behind a blank or as digits; the end of the text if there is none.
std::size_t code_of(const std::string& text) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto of_code = [&](char c) { return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'; };
  std::size_t begin = text.size();
  while (begin > 0 && of_code(text[begin - 1])) --begin;
  const bool is_code = begin > 0 && begin < text.size() && (text[begin - 1] == ' ' || digit(text[begin]));
  return is_code ? begin : text.size();
}

/// One class may be followed by the code of the one entity.
void read_subject(Cell cell, Label& out) {
  cell.text = fold_width(cell.text);
  const std::size_t code = code_of(cell.text);
  out.code = {cell.text.substr(code), cell.range};
  cell.text.erase(std::min(code, cell.text.find_last_not_of(' ', code == 0 ? 0 : code - 1) + 1));
  out.words = names_in(cell);
}

/// The expression and what is below it, in another file.
ExprId copied(const syntax::File& from, ExprId id, syntax::File& to) {
  if (id == syntax::kNoExpr) return id;
  syntax::Expr expr = from.at(id);
  for (ExprId& arg : expr.args) arg = copied(from, arg, to);
  to.exprs.push_back(std::move(expr));
  return static_cast<ExprId>(to.exprs.size() - 1);
}

Label label_from(LabelKind kind, const Cell& cell) {
  Label out;
  out.kind = kind;
  out.range = cell.range;
  out.text = cell.text;
  if (kind == LabelKind::subject) read_subject(cell, out);
  out.period_kind = kind == LabelKind::every ? syntax::period_kind(cell.text) : PeriodKind::none;
  return out;
}

}  // namespace

/// Writes the rule out: 对象, 期间 … of the row or else of the clause; 应：证明 “…” or 不得：发生 “…”.
bool Resolver::duty(ClauseDraft& draft, const syntax::File& file, const Row& row, LabelKind modality, bool advance) {
  const Cell* id = draft.cell(row, ClauseColumn::id);
  if (id == nullptr || !is_id(id->text)) {
    report(Code::missing_label, id == nullptr ? row.range : id->range,
           id == nullptr ? "职责要有编号" : "编号用英文字母、数字和 _，字母开头",
           id == nullptr ? "a duty needs an id" : "an id is letters, digits and `_`, and begins with a letter",
           "在「编号」一列写代码，例如 supply_mechanism", "write one in the column `id`, for example supply_mechanism");
    return false;
  }
  Block block;
  block.kind = syntax::BlockKind::rule;
  block.id = {id->text, id->range};
  block.range = row.range;
  duty_labels(draft, file, row, block);
  duty_condition(draft, file, row, block);
  const bool subject = std::any_of(block.labels.begin(), block.labels.end(), [](const Label& l) { return l.kind == LabelKind::subject; });
  if (!subject) {
    report(Code::missing_label, row.range, "职责「" + id->text + "」没有写对象", "the duty `" + id->text + "` has no subject",
           "在条款下写一行 对象：县（市、区），或加一列 对象", "write a line for: county below the clause, or a column `for`");
    return false;
  }
  if (!draft.subject_known && draft.cell(row, ClauseColumn::subject) == nullptr) return false;
  duty_requirement(draft, row, modality, block);
  if (advance) block.labels.emplace_back().kind = LabelKind::advance;
  draft.file->blocks.push_back(std::move(block));
  scopes_[draft.scope].blocks.emplace_back(draft.file, &draft.file->blocks.back());
  return true;
}

void Resolver::duty_labels(const ClauseDraft& draft, const syntax::File& file, const Row& row, Block& block) {
  constexpr std::pair<ClauseColumn, LabelKind> kTaken[] = {{ClauseColumn::subject, LabelKind::subject},
                                                           {ClauseColumn::every, LabelKind::every},
                                                           {ClauseColumn::responsible, LabelKind::responsible},
                                                           {ClauseColumn::english, LabelKind::english},
                                                           {ClauseColumn::reason, LabelKind::evidence}};
  for (const auto& [column, kind] : kTaken)
    if (const Cell* cell = draft.cell(row, column)) block.labels.push_back(label_from(kind, *cell));
  const std::size_t own = block.labels.size();
  for (const Label* label : draft.labels) {
    const bool told = std::any_of(block.labels.begin(), block.labels.begin() + static_cast<std::ptrdiff_t>(own), [&](const Label& l) {
      return l.kind == label->kind || (l.kind == LabelKind::every && label->kind == LabelKind::due);
    });
    if (told) continue;
    block.labels.push_back(*label);
    if (label->expr != syntax::kNoExpr) block.labels.back().expr = copied(file, label->expr, *draft.file);
  }
  const Cell* every = draft.cell(row, ClauseColumn::every);
  if (every != nullptr && syntax::period_kind(every->text) == PeriodKind::none)
    report(Code::wrong_word, every->range, "「" + every->text + "」不是一种期间", "`" + every->text + "` is no kind of period",
           "可以写：每年、每学年、每学期、每月", "write year, school-year, term or month");
}

/// Besides the conditions of the clause.
void Resolver::duty_condition(const ClauseDraft& draft, const syntax::File& file, const Row& row, Block& block) {
  const Cell* cell = draft.cell(row, ClauseColumn::condition);
  if (cell == nullptr) return;
  if (cell->expr == syntax::kNoExpr || cell->comparator != syntax::Comparator::none)
    return report(Code::unexpected_token, cell->range, "条件「" + cell->text + "」不是完整的表达式",
                  "the condition `" + cell->text + "` is no whole expression", "写出用哪个数据来比，例如 常住人口数 不低于 20万人",
                  "say which fact is compared: population at least 20万人");
  Label& label = block.labels.emplace_back();
  label.kind = LabelKind::condition;
  label.range = cell->range;
  label.expr = copied(file, cell->expr, *draft.file);
}

void Resolver::duty_requirement(const ClauseDraft& draft, const Row& row, LabelKind modality, Block& block) {
  const Cell& quote = *draft.cell(row, ClauseColumn::quote);
  const Cell* words = draft.cell(row, ClauseColumn::requirement);
  Cell said = words == nullptr ? quote : *words;
  if (modality == LabelKind::must_not && words == nullptr) {
    if (auto thing = without_denial(said.text))
      said.text = std::move(*thing);
    else if (denies(said.text))
      report_denied(said.text, said.range);
  }
  syntax::Expr expr;
  expr.kind = modality == LabelKind::must_not ? syntax::ExprKind::found : syntax::ExprKind::attested;
  expr.range = said.range;
  expr.word = {said.text, said.range};
  expr.flag = true;
  draft.file->exprs.push_back(std::move(expr));
  syntax::Requirement requirement;
  requirement.expr = static_cast<ExprId>(draft.file->exprs.size() - 1);
  requirement.range = row.range;
  block.title = words == nullptr ? Word{quote.text, quote.range} : Word{words->text, words->range};
  Label& label = block.labels.emplace_back();
  label.kind = modality;
  label.requirements.push_back(std::move(requirement));
  Label& cite = block.labels.emplace_back();
  cite.kind = LabelKind::cite;
  cite.citations.push_back({draft.cited->document, draft.cited->locator, {{quote.text, quote.range}}, quote.range});
}

void Resolver::report_denied(const std::string& text, Range range) {
  report(Code::prohibition_denied, range, "“" + text + "”本身是禁止的话，读作“不得发生‘" + text + "’”就反了",
         "“" + text + "” forbids something itself: a finding of it would say the contrary",
         "写出所禁止的事，不带 不得、严禁、禁止、不：条款写在「要求」一列，规则写 发生 “…”",
         "name what is forbidden, without 不得, 严禁, 禁止 or 不: in the column `requirement` of a clause, as found \"…\" in a rule");
}

}  // namespace zhunsheng::resolving
