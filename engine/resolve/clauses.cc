// 条款: every sentence of a clause in one table, and what it comes to.
#include "resolve/clauses.h"

#include <algorithm>

namespace zhunsheng::resolving {

namespace {

constexpr ClauseColumn kNeeded[] = {ClauseColumn::quote, ClauseColumn::row_class, ClauseColumn::reason};

struct Meaning {
  model::AccountClass account_class = model::AccountClass::duty;
  std::optional<LabelKind> label;  ///< of the rule that it becomes; none for a row that is no requirement
};

Meaning meaning_of(ClauseClass written) {
  using model::AccountClass;
  switch (written) {
    case ClauseClass::must:
    case ClauseClass::advance:
      return {AccountClass::duty, LabelKind::must};
    case ClauseClass::must_not:
      return {AccountClass::duty, LabelKind::must_not};
    case ClauseClass::strive:
      return {AccountClass::duty, LabelKind::strive};
    case ClauseClass::in_principle:
      return {AccountClass::duty, LabelKind::in_principle};
    case ClauseClass::encourage:
      return {AccountClass::duty, LabelKind::encourage};
    case ClauseClass::may:
      return {AccountClass::duty, std::nullopt};
    case ClauseClass::judgement:
      return {AccountClass::judgement, std::nullopt};
    case ClauseClass::declaratory:
      return {AccountClass::declaratory, std::nullopt};
    case ClauseClass::deferred:
      return {AccountClass::deferred, std::nullopt};
  }
  return {};
}

bool is_quote(const syntax::File& file, const Cell& cell) {
  return cell.expr != syntax::kNoExpr && file.at(cell.expr).kind == syntax::ExprKind::text;
}

}  // namespace

void Resolver::clause(std::size_t scope, const syntax::File& file, const Block& block) {
  if (scopes_[scope].ruleset == kNone)
    return report(Code::wrong_kind, block.keyword.range, "字典里不能写条款", "a vocabulary holds no clauses", "把条款写到规则集的文件里",
                  "move the clause to a rule set");
  ClauseDraft draft;
  draft.scope = scope;
  draft.block = &block;
  const std::vector<const Row*> rows = syntax::rows_of(block);
  if (!clause_head(draft)) return;
  if (rows.size() < 2)
    return report(Code::bad_table, block.range, "条款没有表头和各行", "the clause has no heading and rows",
                  "写 | 原文 | 归类 | 编号 | 凭据或理由 |，下面一句一行",
                  "write | quote | class | id | evidence or reason |, then a row for each sentence");
  if (!clause_columns(draft, *rows[0])) return;
  check_clause_due(draft, file, rows);
  draft.file = &clause_files_.emplace_back();
  draft.file->source = file.source;
  draft.file->blocks.reserve(rows.size());  // a scope keeps pointers to them
  for (std::size_t i = 1; i < rows.size(); ++i) clause_row(draft, file, *rows[i]);
}

/// Reads the labels once, so that a mistake in them is not told for every duty.
bool Resolver::clause_head(ClauseDraft& draft) {
  const Block& block = *draft.block;
  if (!block.id.empty())
    report(Code::unexpected_token, block.id.range, "条款没有代码，只写标题", "a clause has no id, only a title",
           "写 条款 “" + block.id.text + "”；代码写在「编号」一列", "write clause \"title\"; the ids stand in the rows");
  std::string english;
  for (const Label& label : block.labels) {
    if (label.kind == LabelKind::english) english = label.text;
    if (label.kind == LabelKind::cite && label.citations.size() == 1 && label.citations[0].quotes.empty())
      draft.cited = &label.citations[0];
    clause_label(draft, label);
  }
  if (draft.cited == nullptr) {
    report(Code::missing_label, block.range, "条款要写一处依据，不带引文", "a clause cites one place, without a quote",
           "写一行 依据：文件#位置；原文写在表里", "write a line cite: document#locator; the quotes stand in the table");
    return false;
  }
  const Id source = document(draft.cited->document);
  if (source == kNone) return false;
  draft.clause = static_cast<Id>(model_.clauses.size());
  model_.clauses.push_back({scopes_[draft.scope].ruleset, source, draft.cited->locator.text, block.title.text, english, block.range});
  return true;
}

void Resolver::clause_label(ClauseDraft& draft, const Label& label) {
  const auto holds = [&](LabelKind kind) {
    return std::any_of(draft.labels.begin(), draft.labels.end(), [&](const Label* l) { return l->kind == kind; });
  };
  switch (label.kind) {
    case LabelKind::subject:
      for (const Word& word : label.words) draft.subject_known = level(draft.scope, word) != kNone && draft.subject_known;
      break;
    case LabelKind::every:
    case LabelKind::due:
      if (holds(label.kind == LabelKind::due ? LabelKind::every : LabelKind::due))
        return report(Code::duplicate_label, label.range, "「期间」和「期限」不能同时写",
                      "duties are judged by period or by a date, not both", "留下其中一行", "keep one of the two lines");
      break;
    case LabelKind::condition:
    case LabelKind::except:
    case LabelKind::valid:
    case LabelKind::responsible:
      break;
    default:
      return;
  }
  draft.labels.push_back(&label);
}

bool Resolver::clause_columns(ClauseDraft& draft, const Row& head) {
  draft.columns.fill(std::string::npos);
  draft.width = head.cells.size();
  bool sound = true;
  for (std::size_t i = 0; i < head.cells.size(); ++i) {
    const auto* column = syntax::find_clause_column(head.cells[i].text);
    if (column != nullptr && draft.columns[static_cast<std::size_t>(column->value)] == std::string::npos) {
      draft.columns[static_cast<std::size_t>(column->value)] = i;
      continue;
    }
    sound = false;
    report(Code::bad_table, head.cells[i].range,
           column == nullptr ? "条款的表没有「" + head.cells[i].text + "」这一列" : "「" + head.cells[i].text + "」这一列写了两次",
           column == nullptr ? "the table of a clause has no column `" + head.cells[i].text + "`"
                             : "the column `" + head.cells[i].text + "` stands twice",
           "可以写的列：原文、归类、编号、凭据或理由、要求、英文、对象、条件、期间、责任单位",
           "columns: quote, class, id, evidence or reason, requirement, english, for, if, every, responsible");
  }
  for (const ClauseColumn needed : kNeeded) {
    if (draft.columns[static_cast<std::size_t>(needed)] != std::string::npos) continue;
    const auto& word = syntax::clause_column(needed);
    sound = false;
    report(Code::bad_table, head.range, "条款的表少了「" + std::string(word.zh) + "」一列",
           "the table of the clause has no column `" + std::string(word.en) + "`", "在表头里加上这一列", "add it to the heading");
  }
  return sound;
}

/// 期限 holds for all duties of the clause: its year stands in one of the quotes, or in the title.
void Resolver::check_clause_due(const ClauseDraft& draft, const syntax::File& file, const std::vector<const Row*>& rows) {
  for (const Label* label : draft.labels) {
    if (label->kind != LabelKind::due || !label->due || label->due->kind != syntax::DueKind::by) continue;
    std::vector<std::string> quotes{draft.block->title.text};
    for (const Row* row : rows)
      if (const Cell* quote = draft.cell(*row, ClauseColumn::quote); quote != nullptr && is_quote(file, *quote))
        quotes.push_back(quote->text);
    check_due_quoted(label->due->date, label->due->written.text, quotes, label->range);
  }
}

void Resolver::clause_row(ClauseDraft& draft, const syntax::File& file, const Row& row) {
  if (!fits_heading(row, draft.width)) return;
  const Cell* quote = draft.cell(row, ClauseColumn::quote);
  if (quote == nullptr || !is_quote(file, *quote))
    return report(Code::bad_table, quote == nullptr ? row.range : quote->range, "「原文」一格要写引号里的原文",
                  "the quote column holds the words of the original in quotation marks", "写 “…”，照录原文", "write “…”, word for word");
  const Cell* word = draft.cell(row, ClauseColumn::row_class);
  const auto* written = word == nullptr ? nullptr : syntax::find_clause_class(word->text);
  if (written == nullptr)
    return report(Code::wrong_word, word == nullptr ? row.range : word->range,
                  word == nullptr ? "这一行没有写归类" : "没有「" + word->text + "」这种归类",
                  word == nullptr ? "this row has no class" : "there is no class `" + word->text + "`",
                  "归类写：" + syntax::clause_class_words(false), "classes: " + syntax::clause_class_words(true));
  const Cell* reason = draft.cell(row, ClauseColumn::reason);
  if (reason == nullptr)
    return report(Code::missing_label, row.range, "这一行没有写凭据或理由", "this row gives no evidence or reason",
                  "职责写凭什么材料核对，其余写为什么这样归类", "of a duty write what shows it, of the others why they are no duty");
  const Meaning meaning = meaning_of(written->value);
  const Id account = static_cast<Id>(model_.accounts.size());
  model_.accounts.push_back({citation(draft.cited->document, draft.cited->locator.text, quote->text), draft.clause, meaning.account_class,
                             kNone, reason->text, row.range});
  if (meaning.label && duty(draft, file, row, *meaning.label, written->value == ClauseClass::advance))
    duties_.emplace(&draft.file->blocks.back(), Duty{draft.clause, account});
}

}  // namespace zhunsheng::resolving
