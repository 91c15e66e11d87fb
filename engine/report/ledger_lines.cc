// What became of the rows of an old ledger.
#include <algorithm>
#include <fmt/format.h>
#include <map>
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

class Lines {
 public:
  Lines(const std::vector<LedgerRow>& rows, const KeptLedger* old, const Result& result)
      : rows_(rows), old_(old), result_(result), today_(result.head.as_of.text()) {
    const Program& program = result.head.program;
    for (const Verdict& verdict : result.outcome.verdicts)
      verdicts_.try_emplace(without_version(verdict_key(program, result.facts, verdict)), &verdict);
    for (const LedgerRow& row : rows) {
      by_id_.try_emplace(row.id, &row);
      unmet_.insert(without_version(row.key));
    }
  }

  std::vector<LedgerLine> make() {
    std::set<std::string_view> kept;
    if (old_ != nullptr)
      for (const KeptRow& row : old_->rows) {
        out_.push_back(of_kept(row));
        if (!row.id.empty()) kept.insert(row.id);
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
    if (line.own) return line;
    const auto found = by_id_.find(row.id);
    line.row = found == by_id_.end() ? nullptr : found->second;
    line.first = old_->text(row, LedgerColumn::first);
    if (line.first.empty()) line.first = today_;
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
  const Result& result_;
  std::string today_;
  std::map<std::string, const Verdict*> verdicts_;
  std::map<std::string_view, const LedgerRow*> by_id_;
  std::set<std::string> unmet_;
  std::vector<LedgerLine> out_;
};

void report_at(Diagnostics& diagnostics, Code code, const KeptLedger& old, Words message, Words help) {
  Diagnostic one;
  one.code = code;
  one.where = sheet_where(old.book, old.sheet);
  one.message = std::move(message);
  one.help = std::move(help);
  diagnostics.add(std::move(one));
}

/// How many of the rows are of entities, and of rule sets, that were measured now.
struct Fit {
  std::size_t rows = 0, entities = 0, rulesets = 0;
};
Fit fit_of(const KeptLedger& old, const Result& result) {
  const Program& program = result.head.program;
  std::set<std::string_view> rulesets, entities;
  for (const RuleSetOutcome& one : result.outcome.rulesets)
    if (one.status == RuleSetStatus::used) rulesets.insert(program.text(program.rulesets[one.ruleset].id));
  for (const Entity& entity : result.facts.entities) entities.insert(entity.id);
  Fit fit;
  for (const KeptRow& row : old.rows) {
    if (row.id.empty()) continue;
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

bool fits_ledger(const KeptLedger& old, const Result& result, Diagnostics& diagnostics) {
  const Fit fit = fit_of(old, result);
  if (fit.rows > 0 && fit.entities == 0) {
    report_at(
        diagnostics, Code::book_unreadable, old,
        {"台账里的对象，数据里一个也没有：像是另一个县（市、区）的台账",
         "none of the ledger's entities is in the facts: it seems to be another county's"},
        {"请核对台账和数据是不是同一个县（市、区）的；没有写出新台账", "check that ledger and facts belong together; nothing was written"});
    return false;
  }
  if (fit.rows > 0 && fit.rulesets == 0) {
    report_at(diagnostics, Code::book_unreadable, old,
              {"台账是按别的评估依据列的，本次一条也没有测算", "the ledger was made by other rule sets; none of its rows was measured"},
              {"请用原来的 --ruleset 更新，或另建一份台账；没有写出新台账",
               "update it with its own --ruleset, or begin another; nothing was written"});
    return false;
  }
  const std::size_t least = std::min(fit.entities, fit.rulesets);
  if (least < fit.rows)
    report_at(diagnostics, Code::book_notice, old,
              {fmt::format("有{}行的对象或评估依据不在本次测算之内，原样保留，记为“本次未测算”", fit.rows - least),
               fmt::format("{} rows are of entities or rule sets that were not measured; they are kept as they are", fit.rows - least)},
              {"少给了数据文件或 --ruleset 的，补上再更新", "add what was left out, and update again"});
  if (!old.as_of.empty() && old.as_of > result.head.as_of.text())
    report_at(diagnostics, Code::book_notice, old,
              {fmt::format("台账的评估基准日是{}，本次是{}，更早", old.as_of, result.head.as_of.text()),
               fmt::format("the ledger is of {}, later than {}", old.as_of, result.head.as_of.text())},
              {"请核对是不是用了旧数据", "check that the facts are not the old ones"});
  return true;
}

}  // namespace zhunsheng::report
