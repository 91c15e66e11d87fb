// What became of the rows of an old ledger.
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>

#include "outcome/display.h"
#include "report/ledger_book.h"
#include "values/fold.h"

namespace zhunsheng::report {
namespace {

constexpr std::string_view kClosed = "已销号";

/// "quality-balance.class_size@1.0.0/999901-1/2025" without the version: rules are revised while rows stay open.
std::string without_version(std::string_view key) {
  const std::size_t at = key.find('@');
  const std::size_t slash = key.find('/', std::min(at, key.size()));
  if (at == std::string_view::npos || slash == std::string_view::npos) return std::string(key);
  return std::string(key.substr(0, at)) + std::string(key.substr(slash));
}

struct KeyParts {
  std::string_view ruleset, rest;  ///< rest: the entity's id, and the period where it has one
};
KeyParts parts_of_key(std::string_view key) {
  const std::size_t slash = key.find('/');
  const std::string_view rule = key.substr(0, slash);
  return {rule.substr(0, std::min(rule.find('.'), rule.size())),
          slash == std::string_view::npos ? std::string_view() : key.substr(slash + 1)};
}

bool is_closed(const KeptLedger& old, const KeptRow& row) {
  const std::string text = old.text(row, LedgerColumn::closing);
  return text.starts_with(kClosed);
}

/// Why a row of the old ledger is not taken for the one whose number it has.
struct Doubt {
  bool of_another = false;           ///< the number is that of another problem than the row's own key says; else nobody's
  const LedgerRow* meant = nullptr;  ///< the row that it seems to be; null: none
};

/// Which rows of an old ledger are which of those worked out now. A number alone is not trusted: what people wrote must never come to stand
/// beside another problem.
class Matches {
 public:
  Matches(const std::vector<LedgerRow>& rows, const KeptLedger* old) : rows_(rows), old_(old) {
    for (const LedgerRow& row : rows) by_id_.try_emplace(row.id, &row);
    if (old != nullptr)
      for (const KeptRow& row : old->rows) kept_.insert(row.id);
  }

  [[nodiscard]] const LedgerRow* by_id(const std::string& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
  }
  [[nodiscard]] std::optional<Doubt> doubt(const KeptRow& row) const {
    const std::string key = without_version(old_->text(row, LedgerColumn::key));
    if (row.id.empty() || key.empty()) return {};
    const LedgerRow* named = by_id(row.id);
    if (named != nullptr && without_version(named->key) == key) return {};
    const LedgerRow* meant = resembling(row, key);
    if (named == nullptr && meant == nullptr) return {};
    return Doubt{named != nullptr, meant};
  }

 private:
  /// The one of the same problem and the very same change that the old ledger does not have. Only figures that stayed as they were tell: after
  /// a year the like of it may well be another row.
  [[nodiscard]] const LedgerRow* resembling(const KeptRow& row, const std::string& key) const {
    const std::string gap = old_->text(row, LedgerColumn::gap), target = old_->text(row, LedgerColumn::target);
    for (const LedgerRow& one : rows_)
      if (without_version(one.key) == key && one.gap.zh == gap && one.target.zh == target && !kept_.contains(one.id)) return &one;
    return nullptr;
  }

  const std::vector<LedgerRow>& rows_;
  const KeptLedger* old_;
  std::map<std::string_view, const LedgerRow*> by_id_;
  std::set<std::string_view> kept_;
};

class Lines {
 public:
  Lines(const std::vector<LedgerRow>& rows, const KeptLedger* old, const Result& result)
      : rows_(rows), old_(old), matches_(rows, old), result_(result), today_(result.head.as_of.text()) {
    const Program& program = result.head.program;
    for (const Verdict& verdict : result.outcome.verdicts)
      verdicts_.try_emplace(without_version(verdict_key(program, result.facts, verdict)), &verdict);
    for (const LedgerRow& row : rows) unmet_.insert(without_version(row.key));
  }

  std::vector<LedgerLine> make() {
    std::set<std::string_view> kept;
    if (old_ != nullptr)
      for (const KeptRow& row : old_->rows) {
        out_.push_back(of_kept(row));
        if (!row.id.empty() && out_.back().state != LedgerState::unchecked) kept.insert(row.id);
      }
    std::vector<LedgerLine> fresh;
    for (const LedgerRow& row : rows_)
      if (!kept.contains(row.id)) fresh.push_back({&row, nullptr, false, LedgerState::added, {}, today_});
    out_.insert(old_ == nullptr ? out_.end() : behind_last_of_ours(), fresh.begin(), fresh.end());
    return std::move(out_);
  }

 private:
  /// What people wrote below the table (who filled it in, signatures) stays below it.
  std::vector<LedgerLine>::iterator behind_last_of_ours() {
    const auto last = std::find_if(out_.rbegin(), out_.rend(), [](const LedgerLine& line) { return !line.own; });
    return last == out_.rend() ? out_.end() : last.base();
  }

  LedgerLine of_kept(const KeptRow& row) {
    LedgerLine line;
    line.kept = &row;
    line.own = row.id.empty();
    if (line.own && !old_->text(row, LedgerColumn::key).empty()) line.state = LedgerState::unchecked;
    if (line.own) return line;
    line.first = old_->text(row, LedgerColumn::first);
    if (line.first.empty()) line.first = today_;
    if (matches_.doubt(row)) {
      line.state = LedgerState::unchecked;
      return line;
    }
    line.row = matches_.by_id(row.id);
    const auto before = ledger_state_of(old_->text(row, LedgerColumn::state));
    const LedgerStateText was = before.value_or(LedgerStateText());
    line.state = line.row != nullptr ? unmet(row, was, line) : settled(row);
    if (line.state == was.state && !was.day.empty())
      line.since = was.day;
    else
      line.since = today_;
    return line;
  }

  LedgerState unmet(const KeptRow& row, const LedgerStateText& was, const LedgerLine& line) {
    const bool could_be_closed = was.state == LedgerState::closable || was.state == LedgerState::idle;
    if (could_be_closed || was.state == LedgerState::again) return LedgerState::again;
    if (is_closed(*old_, row)) return LedgerState::closed_early;
    return line.first == today_ ? LedgerState::added : LedgerState::going_on;
  }

  LedgerState settled(const KeptRow& row) {
    const std::string key = without_version(old_->text(row, LedgerColumn::key));
    const auto found = verdicts_.find(key);
    if (found == verdicts_.end()) return LedgerState::not_measured;
    if (unmet_.contains(key)) return LedgerState::moved;
    const Verdict& verdict = *found->second;
    switch (verdict.status) {
      case Status::met:
        return LedgerState::closable;
      case Status::not_applicable:
        return LedgerState::idle;
      case Status::waived:
        return LedgerState::waived;
      case Status::pending:
        return verdict.attained == 1 ? LedgerState::closable : LedgerState::open;
      case Status::not_met:
        return LedgerState::moved;
      case Status::open:
      case Status::review:
        break;
    }
    return LedgerState::open;
  }

  const std::vector<LedgerRow>& rows_;
  const KeptLedger* old_;
  Matches matches_;
  const Result& result_;
  std::string today_;
  std::map<std::string, const Verdict*> verdicts_;
  std::set<std::string> unmet_;
  std::vector<LedgerLine> out_;
};

void report_at(Diagnostics& diagnostics, Code code, std::string where, Words message, Words help) {
  Diagnostic one;
  one.code = code;
  one.where = std::move(where);
  one.message = std::move(message);
  one.help = std::move(help);
  diagnostics.add(std::move(one));
}

void report_doubt(Diagnostics& diagnostics, const KeptLedger& old, const KeptRow& row, const Doubt& doubt) {
  Words message =
      doubt.of_another
          ? Words{fmt::format("编号 {} 是另一个问题的，与这一行的结果键对不上；整行原样保留，记为“未核对”", row.id),
                  fmt::format("{} is the number of another problem than the key of this row says; the row is kept as it is, unchecked",
                              row.id)}
          : Words{fmt::format("编号 {} 不是任何一行的，像是改动过；整行原样保留，记为“未核对”", row.id),
                  fmt::format("{} is no row's number, it seems to have been changed; the row is kept as it is, unchecked", row.id)};
  Words help =
      doubt.meant != nullptr
          ? Words{fmt::format("结果键和差距与 {} 相同，本次另列为新增：请把这一格改回 {} 再更新", doubt.meant->id, doubt.meant->id),
                  fmt::format("key and gap are those of {}, which is listed once more as new: put that number back and update again",
                              doubt.meant->id)}
          : Words{"请从原台账抄回编号和结果键再更新", "copy number and key back from the older ledger, and update again"};
  const std::string where = cell_where(old.book, old.sheet, {row.row, old.columns.at(LedgerColumn::id)});
  report_at(diagnostics, Code::book_notice, where, std::move(message), std::move(help));
}

/// How many of the rows are of entities, and of rule sets, that were measured now.
struct Fit {
  std::size_t rows = 0, entities = 0, rulesets = 0;
};
Fit fit_of(const KeptLedger& old, const Result& result, const Matches& matches) {
  const Program& program = result.head.program;
  std::set<std::string_view> rulesets, entities;
  for (const RuleSetOutcome& one : result.outcome.rulesets)
    if (one.status == RuleSetStatus::used) rulesets.insert(program.text(program.rulesets[one.ruleset].id));
  for (const Entity& entity : result.facts.entities) entities.insert(entity.id);
  Fit fit;
  for (const KeptRow& row : old.rows) {
    if (row.id.empty() || matches.doubt(row)) continue;
    const std::string key = old.text(row, LedgerColumn::key);
    if (key.empty()) continue;
    const KeyParts parts = parts_of_key(key);
    std::string_view entity = parts.rest;
    while (!entity.empty() && !entities.contains(entity))  // behind the id may stand a period
      entity = entity.substr(0, entity.find_last_of('/') == std::string_view::npos ? 0 : entity.find_last_of('/'));
    ++fit.rows;
    fit.entities += entity.empty() ? 0 : 1;
    fit.rulesets += rulesets.contains(parts.ruleset) ? 1 : 0;
  }
  return fit;
}

}  // namespace

std::vector<LedgerLine> ledger_lines(const std::vector<LedgerRow>& rows, const KeptLedger* old, const Result& result) {
  return Lines(rows, old, result).make();
}

bool fits_ledger(const KeptLedger& old, const GapReport& report, Diagnostics& diagnostics) {
  const Result& result = report.result;
  const std::string whole = sheet_where(old.book, old.sheet);
  const std::vector<LedgerRow> rows = ledger_rows(report);
  const Matches matches(rows, &old);
  if (std::all_of(old.rows.begin(), old.rows.end(), [](const KeptRow& row) { return row.id.empty(); })) {
    report_at(
        diagnostics, Code::book_unreadable, whole,
        {"台账里没有一行有编号的事项，没有可以接着登记的", "the ledger has no row with a number: there is nothing to go on from"},
        {"不用 --update，另建一份台账；编号一列被清空的，从原台账抄回编号和结果键再更新；没有写出新台账",
         "leave --update away and begin one; if the numbers were lost, copy them and the keys back and update again; nothing was written"});
    return false;
  }
  const Fit fit = fit_of(old, result, matches);
  if (fit.rows > 0 && fit.entities == 0) {
    report_at(
        diagnostics, Code::book_unreadable, whole,
        {"台账里的对象，数据里一个也没有：像是另一个县（市、区）的台账",
         "none of the ledger's entities is in the facts: it seems to be another county's"},
        {"请核对台账和数据是不是同一个县（市、区）的；没有写出新台账", "check that ledger and facts belong together; nothing was written"});
    return false;
  }
  if (fit.rows > 0 && fit.rulesets == 0) {
    report_at(diagnostics, Code::book_unreadable, whole,
              {"台账是按别的评估依据列的，本次一条也没有测算", "the ledger was made by other rule sets; none of its rows was measured"},
              {"请用原来的 --ruleset 更新，或另建一份台账；没有写出新台账",
               "update it with its own --ruleset, or begin another; nothing was written"});
    return false;
  }
  for (const KeptRow& row : old.rows)
    if (const auto doubt = matches.doubt(row)) report_doubt(diagnostics, old, row, *doubt);
  const std::size_t least = std::min(fit.entities, fit.rulesets);
  if (least < fit.rows)
    report_at(diagnostics, Code::book_notice, whole,
              {fmt::format("有{}行的对象或评估依据不在本次测算之内，原样保留，记为“本次未测算”", fit.rows - least),
               fmt::format("{} rows are of entities or rule sets that were not measured; they are kept as they are", fit.rows - least)},
              {"少给了数据文件或 --ruleset 的，补上再更新", "add what was left out, and update again"});
  if (!old.as_of.empty() && old.as_of > result.head.as_of.text())
    report_at(diagnostics, Code::book_notice, whole,
              {fmt::format("台账的评估基准日是{}，本次是{}，更早", old.as_of, result.head.as_of.text()),
               fmt::format("the ledger is of {}, later than {}", old.as_of, result.head.as_of.text())},
              {"请核对是不是用了旧数据", "check that the facts are not the old ones"});
  return true;
}

}  // namespace zhunsheng::report
