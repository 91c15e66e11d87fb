// 主题 and 另定: which statements of several documents speak of the same matter, and what one document left for others to make.
#include "syntax/topics.h"

#include <algorithm>

#include "resolve/names.h"
#include "syntax/clauses.h"

namespace zhunsheng::resolving {

using syntax::Cell;
using syntax::Change;
using syntax::DelegationColumn;
using syntax::Row;
using syntax::TopicColumn;

namespace {

/// Null for an empty cell or a column that the table does not have.
template <class Column>
const Cell* cell_of(const Row& row, const std::vector<std::size_t>& columns, Column column) {
  const std::size_t at = columns[static_cast<std::size_t>(column)];
  return at < row.cells.size() && !row.cells[at].text.empty() ? &row.cells[at] : nullptr;
}

template <class Column>
std::string text_of(const Row& row, const std::vector<std::size_t>& columns, Column column) {
  const Cell* cell = cell_of(row, columns, column);
  return cell == nullptr ? "" : cell->text;
}

template <class Thing>
void read_titles(Thing& thing, const Block& block) {
  thing.id = block.id.text;
  thing.title = block.title.text.empty() ? block.id.text : block.title.text;
  thing.range = block.range;
  for (const Label& label : block.labels) {
    if (label.kind == LabelKind::english) thing.english = label.text;
    if (label.kind == LabelKind::note) thing.note = label.text;
  }
}

}  // namespace

/// Where the heading has each column; nothing if it cannot be read, which is then reported.
template <class Find>
std::optional<std::vector<std::size_t>> Resolver::columns_of(const Row& head, std::size_t count, Find column_named, const std::string& zh,
                                                             const std::string& en) {
  std::vector<std::size_t> columns(count, std::string::npos);
  bool sound = true;
  for (std::size_t i = 0; i < head.cells.size(); ++i) {
    const auto* column = column_named(head.cells[i].text);
    if (column != nullptr && columns[static_cast<std::size_t>(column->value)] == std::string::npos) {
      columns[static_cast<std::size_t>(column->value)] = i;
      continue;
    }
    sound = false;
    const std::string& word = head.cells[i].text;
    report(Code::bad_table, head.cells[i].range, column == nullptr ? "这张表没有「" + word + "」这一列" : "「" + word + "」这一列写了两次",
           column == nullptr ? "this table has no column `" + word + "`" : "the column `" + word + "` stands twice", "可以写的列：" + zh,
           "columns: " + en);
  }
  if (sound && columns[0] == std::string::npos) {
    sound = false;
    report(Code::bad_table, head.range, "表头少了第一列", "the heading lacks its first column", "要写的列：" + zh, "columns: " + en);
  }
  return sound ? std::optional(columns) : std::nullopt;
}

void Resolver::topic(std::size_t scope, const syntax::File& /*file*/, const Block& block) {
  model::Topic topic;
  topic.alignment = scopes_[scope].alignment;
  read_titles(topic, block);
  const bool twice = std::any_of(model_.topics.begin(), model_.topics.end(), [&](const auto& other) { return other.id == topic.id; });
  if (twice)
    report(Code::duplicate_name, block.id.range, "主题「" + topic.id + "」写了两次", "the topic `" + topic.id + "` is declared twice",
           "合并，或改一个代码", "join them, or rename one");
  const auto rows = syntax::rows_of(block);
  if (rows.size() < 2)
    return report(Code::bad_table, block.range, "主题没有表头和各行", "the topic has no heading and rows",
                  "写 | 规则 | 指标 | 变化 | 说明 |，下面一条规定一行",
                  "write | rule | indicator | change | note |, then a row for each statement");
  const auto columns = columns_of(*rows[0], syntax::kTopicColumns, syntax::find_topic_column, syntax::topic_column_words(false),
                                  syntax::topic_column_words(true));
  if (!columns) return;
  Spoken spoken;
  for (std::size_t i = 1; i < rows.size(); ++i)
    if (fits_heading(*rows[i], rows[0]->cells.size())) topic_row(topic, *rows[i], *columns, spoken);
  model_.topics.push_back(std::move(topic));
}

bool Resolver::fits_heading(const Row& row, std::size_t width) {
  if (row.cells.size() == width) return true;
  report(Code::bad_table, row.range, "这一行有 " + std::to_string(row.cells.size()) + " 格，表头有 " + std::to_string(width) + " 格",
         "this row has " + std::to_string(row.cells.size()) + " cells, the head " + std::to_string(width), "空着的格子也要写出竖线",
         "an empty cell needs its bar too");
  return false;
}

void Resolver::topic_row(model::Topic& topic, const Row& row, const std::vector<std::size_t>& columns, Spoken& spoken) {
  model::TopicRow out;
  out.range = row.range;
  out.measure = text_of(row, columns, TopicColumn::measure);
  out.note = text_of(row, columns, TopicColumn::note);
  if (const Cell* change = cell_of(row, columns, TopicColumn::change)) {
    const auto* word = syntax::find_change(change->text);
    if (word == nullptr)
      return report(Code::wrong_word, change->range, "没有「" + change->text + "」这种变化", "there is no change `" + change->text + "`",
                    "可以写：" + syntax::change_words(false) + "；更严、更宽、更早、更晚和没有提到由系统得出，不写",
                    "changes: " + syntax::change_words(true) + "; stricter, looser, earlier, later and silent are worked out, not written");
    out.change = word->value;
    if (out.note.empty())
      return report(Code::missing_label, row.range, "写了变化，没有写说明", "a change without a note", "在「说明」一格写凭哪些字这样说",
                    "write in the note which words show it");
  }
  const Cell* rule = cell_of(row, columns, TopicColumn::rule);
  if (rule == nullptr)
    return report(Code::missing_label, row.range, "这一行没有写规则", "this row names no rule",
                  "写规则或要求的编号，如 fujian.safety_drills", "write the id of a rule or requirement, such as fujian.safety_drills");
  const std::size_t before = topic.rows.size();
  if (!topic_statement(topic, out, *rule, cell_of(row, columns, TopicColumn::quote))) return;
  for (std::size_t i = before; i < topic.rows.size(); ++i) {
    const model::TopicRow& one = topic.rows[i];
    if (!spoken.insert({one.requirement, one.account, one.ruleset}).second)
      return report(Code::duplicate_name, row.range, "「" + rule->text + "」在这个主题里写了两次",
                    "`" + rule->text + "` stands twice in this topic", "删去一行", "delete one of the rows");
  }
}

/// The requirements of that id, and those of the rule of that id: in every version of its rule set.
const std::vector<Id>& Resolver::requirements_named(const std::string& name) {
  if (requirement_names_.empty())
    for (Id i = 0; i < model_.requirements.size(); ++i) {
      const std::string& rule = model_.rules[model_.requirements[i].rule].id;
      requirement_names_[model_.requirements[i].id].push_back(i);
      if (rule != model_.requirements[i].id) requirement_names_[rule].push_back(i);
    }
  static const std::vector<Id> none;
  const auto at = requirement_names_.find(name);
  return at == requirement_names_.end() ? none : at->second;
}

/// Adds a row for each requirement that the cell names; false if it names nothing.
bool Resolver::topic_statement(model::Topic& topic, const model::TopicRow& row, const Cell& rule, const Cell* quote) {
  const std::string& name = rule.text;
  if (name.find('#') != std::string::npos) return topic_account(row, topic, rule, quote == nullptr ? "" : quote->text);
  if (quote != nullptr) {
    report(Code::bad_table, quote->range, "写规则编号的一行不写原文：原文在规则里", "a row that names a rule has no quote: the rule has it",
           "把「原文」一格空着；条款里不成规则的一句，「规则」一格写 文件#位置",
           "leave the column quote empty; for a statement of a clause that is no rule, write document#locator in the column rule");
    return false;
  }
  const std::size_t before = topic.rows.size();
  for (const Id i : requirements_named(name)) topic.rows.emplace_back(row).requirement = i;
  for (Id i = 0; i < model_.rulesets.size(); ++i)
    if (model_.rulesets[i].id == name) topic.rows.emplace_back(row).ruleset = i;
  if (topic.rows.size() == before) {
    report(Code::unknown_name, rule.range, "没有「" + name + "」这条规则", "there is no rule `" + name + "`",
           "写带规则集的编号；编号见 zhunsheng rules，另一规则集要用 --rules 一并给出",
           "write the id with its rule set, as zhunsheng rules lists it; give the other rule set with --rules as well");
    return false;
  }
  const bool bare = topic.rows.back().ruleset != kNone;
  if (bare == (row.change == Change::not_concerned)) return true;
  topic.rows.resize(before);
  report(Code::wrong_kind, rule.range, bare ? "只写规则集的一行，变化要写「不涉及」" : "「不涉及」一行只写规则集，不写规则",
         bare ? "a row with a bare rule set has the change `not-concerned`" : "a row with `not-concerned` names the rule set alone",
         "写了规定就不是不涉及；没有提到的不写，系统会列为未提及", "what a document does not mention needs no row");
  return false;
}

/// document#locator and the words of a row of a 条款 that is no requirement; one row for each version of the rule set.
bool Resolver::topic_account(model::TopicRow row, model::Topic& topic, const Cell& rule, const std::string& quote) {
  const std::size_t hash = rule.text.find('#');
  std::set<Id> found;  // rule sets
  for (Id i = 0; i < model_.accounts.size(); ++i) {
    const model::Citation& cited = model_.citations[model_.accounts[i].citation];
    if (cited.document == kNone || model_.documents[cited.document].id != rule.text.substr(0, hash)) continue;
    if (cited.locator != rule.text.substr(hash + 1) || cited.quote != quote) continue;
    if (!found.insert(model_.clauses[model_.accounts[i].clause].ruleset).second) continue;
    row.account = i;
    if (model_.accounts[i].rule != kNone) {
      const std::string& id = model_.rules[model_.accounts[i].rule].id;
      report(Code::wrong_kind, rule.range, "这一句是职责 " + id, "this statement is the duty " + id, "规则一格写 " + id, "write " + id);
      return false;
    }
    topic.rows.push_back(row);
  }
  if (!found.empty()) return true;
  report(Code::unknown_name, rule.range, "条款里没有 " + rule.text + " “" + quote + "”", "no clause has " + rule.text + " “" + quote + "”",
         "照录条款表里的原文，写在「原文」一格", "write the words of the row in the clause's table in the column quote");
  return false;
}

Id Resolver::ruleset_named(const Word& word) {
  for (Id i = 0; i < model_.rulesets.size(); ++i)
    if (model_.rulesets[i].id == word.text) return i;
  report(Code::unknown_name, word.range, "没有规则集「" + word.text + "」", "there is no rule set `" + word.text + "`",
         "写规则集的代码；另一规则集要用 --rules 一并给出", "write the id of a rule set; give the other one with --rules as well");
  return kNone;
}

void Resolver::delegation(std::size_t scope, const syntax::File& /*file*/, const Block& block) {
  model::Delegation delegation;
  delegation.alignment = scopes_[scope].alignment;
  read_titles(delegation, block);
  const bool twice =
      std::any_of(model_.delegations.begin(), model_.delegations.end(), [&](const auto& other) { return other.id == delegation.id; });
  if (twice)
    report(Code::duplicate_name, block.id.range, "另定「" + delegation.id + "」写了两次",
           "the delegation `" + delegation.id + "` is declared twice", "合并，或改一个代码", "join them, or rename one");
  delegation_labels(delegation, scope, block);
  const auto rows = syntax::rows_of(block);
  if (!rows.empty()) {
    const auto columns = columns_of(*rows[0], syntax::kDelegationColumns, syntax::find_delegation_column,
                                    syntax::delegation_column_words(false), syntax::delegation_column_words(true));
    if (!columns) return;
    for (std::size_t i = 1; i < rows.size(); ++i)
      if (fits_heading(*rows[i], rows[0]->cells.size())) delegation_row(delegation, *rows[i], *columns);
  }
  model_.delegations.push_back(std::move(delegation));
}

void Resolver::delegation_labels(model::Delegation& delegation, std::size_t scope, const Block& block) {
  for (const Label& label : block.labels) {
    if (label.kind == LabelKind::cite && label.citations.size() == 1 && label.citations[0].quotes.size() == 1)
      delegation.citation = citations(label.citations).front();
    if (label.kind == LabelKind::subject)
      for (const Word& word : label.words)
        if (const Id id = level(scope, word); id != kNone) delegation.levels.push_back(id);
    if (label.kind == LabelKind::due && label.due && label.due->kind == syntax::DueKind::by) {
      delegation.by = label.due->date;
      delegation.due_text = label.due->written.text;
      const model::Citation* cited = delegation.citation == kNone ? nullptr : &model_.citations[delegation.citation];
      check_due_quoted(label.due->date, delegation.due_text, {cited == nullptr ? "" : cited->quote}, label.range);
    }
  }
  if (delegation.citation == kNone)
    report(Code::missing_label, block.range, "另定要写一处依据和原文", "a delegation cites one place with its words",
           "写一行 依据：文件#位置 “原文”", "write a line cite: document#locator \"quote\"");
  const bool named = std::any_of(block.labels.begin(), block.labels.end(), [](const Label& l) { return l.kind == LabelKind::subject; });
  if (!named)
    report(Code::missing_label, block.range, "另定没有写对象：由哪一级来定", "the delegation does not say who owes it", "写一行 对象：省",
           "write a line for: province");
}

void Resolver::delegation_row(model::Delegation& delegation, const Row& row, const std::vector<std::size_t>& columns) {
  const Cell* ruleset = cell_of(row, columns, DelegationColumn::ruleset);
  if (ruleset == nullptr)
    return report(Code::missing_label, row.range, "这一行没有写规则集", "this row names no rule set", "写规则集的代码",
                  "write the id of a rule set");
  model::DelegationRow out;
  out.range = row.range;
  out.note = text_of(row, columns, DelegationColumn::note);
  out.ruleset = ruleset_named({ruleset->text, ruleset->range});
  if (out.ruleset == kNone || !delegation_state(row, columns, out) || !delegation_citation(row, columns, out)) return;
  const bool twice = std::any_of(delegation.rows.begin(), delegation.rows.end(),
                                 [&](const model::DelegationRow& other) { return other.ruleset == out.ruleset; });
  if (twice)
    return report(Code::duplicate_name, row.range, "规则集「" + ruleset->text + "」在这里写了两次",
                  "the rule set `" + ruleset->text + "` stands twice here", "一个文件只写一行", "one row a document");
  delegation.rows.push_back(std::move(out));
}

bool Resolver::delegation_state(const Row& row, const std::vector<std::size_t>& columns, model::DelegationRow& out) {
  const Cell* state = cell_of(row, columns, DelegationColumn::state);
  const auto* word = state == nullptr ? nullptr : syntax::find_delegation_state(state->text);
  if (word != nullptr) {
    out.state = word->value;
    return true;
  }
  report(Code::wrong_word, state == nullptr ? row.range : state->range,
         state == nullptr ? "这一行没有写情况" : "没有「" + state->text + "」这种情况",
         state == nullptr ? "this row has no state" : "there is no state `" + state->text + "`",
         "情况写：" + syntax::delegation_state_words(false), "states: " + syntax::delegation_state_words(true));
  return false;
}

/// Its words, or for 不涉及 at least the reason.
bool Resolver::delegation_citation(const Row& row, const std::vector<std::size_t>& columns, model::DelegationRow& out) {
  const Cell* cite = cell_of(row, columns, DelegationColumn::cite);
  const std::string quote = text_of(row, columns, DelegationColumn::quote);
  const std::size_t hash = cite == nullptr ? std::string::npos : cite->text.find('#');
  const bool cited = hash != std::string::npos && !quote.empty();
  const bool begun = cite != nullptr || !quote.empty();
  if (!cited && (begun || out.state != syntax::DelegationState::not_concerned)) {
    report(Code::missing_label, row.range, "这一行要写依据和原文", "this row needs a citation and its words",
           "依据一格写 文件#位置，原文一格写引号里的原文", "write document#locator in the column cite, and the words in the column quote");
    return false;
  }
  if (cited) out.citation = citation({cite->text.substr(0, hash), cite->range}, cite->text.substr(hash + 1), quote);
  if (cited || !out.note.empty()) return true;
  report(Code::missing_label, row.range, "「不涉及」要写说明", "`not-concerned` needs a note", "写为什么不涉及", "write why");
  return false;
}

}  // namespace zhunsheng::resolving
