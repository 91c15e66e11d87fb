#include "book/ledger.h"

#include <algorithm>
#include <array>

#include "book/form.h"
#include "values/fold.h"

namespace zhunsheng {
namespace {

constexpr std::array<std::string_view, kLedgerColumns> kLedgerHeadings = {
    "序号",     "编号",     "问题",     "依据",     "对象",   "现值",     "目标",     "差距",     "单独即可达标", "规定时限",
    "核对情况", "首次列入", "整改措施", "责任单位", "责任人", "完成时限", "整改进展", "销号情况", "备注",         "结果键",
};

struct StateWords {
  LedgerState state;
  std::string_view text;
  bool dated;
};
constexpr std::array<StateWords, 11> kStates = {{
    {LedgerState::added, "新增", false},
    {LedgerState::going_on, "继续", false},
    {LedgerState::again, "重新出现", true},
    {LedgerState::closed_early, "已销号，仍未达标", false},
    {LedgerState::closable, "拟销号", true},
    {LedgerState::idle, "不再适用，拟销号", true},
    {LedgerState::moved, "要求仍未达标，见其他行", false},
    {LedgerState::open, "待核实，不能销号", false},
    {LedgerState::waived, "暂不评估", false},
    {LedgerState::not_measured, "本次未测算", false},
    {LedgerState::unchecked, "未核对", false},
}};

}  // namespace

std::string_view ledger_heading(LedgerColumn column) { return kLedgerHeadings[static_cast<std::size_t>(column)]; }

std::optional<LedgerColumn> ledger_column_of(std::string_view text) {
  const std::string plain = plain_heading(text);
  for (int i = 0; i < kLedgerColumns; ++i)
    if (plain == kLedgerHeadings[static_cast<std::size_t>(i)]) return static_cast<LedgerColumn>(i);
  return {};
}

std::string ledger_state_text(LedgerState state, const std::string& day) {
  for (const StateWords& words : kStates)
    if (words.state == state) return std::string(words.text) + (words.dated && !day.empty() ? "（" + day + "）" : "");
  return {};
}

std::optional<LedgerStateText> ledger_state_of(std::string_view text) {
  const std::string_view plain = trimmed(text);
  const std::size_t open = plain.find("（");
  const std::string_view words = plain.substr(0, open);
  for (const StateWords& known : kStates) {
    if (words != known.text) continue;
    LedgerStateText out{known.state, {}};
    if (open == std::string_view::npos) return out;
    const std::string_view rest = plain.substr(open + std::string_view("（").size());
    if (const auto day = Date::from_text(rest.substr(0, rest.find("）")))) out.day = day->text();
    return out;
  }
  return {};
}

bool is_ledger_id(std::string_view text) {
  if (!text.starts_with("zg-") && !text.starts_with("zv-")) return false;
  const std::string_view rest = text.substr(3);
  return !rest.empty() && rest.find_first_not_of("0123456789abcdef-") == std::string_view::npos;
}

const FilledCell* KeptRow::at(std::uint32_t column) const {
  const auto found = std::find_if(cells.begin(), cells.end(), [&](const FilledCell& cell) { return cell.place.column == column; });
  return found == cells.end() ? nullptr : &*found;
}

std::string KeptLedger::text(const KeptRow& row, LedgerColumn column) const {
  const auto at = columns.find(column);
  const FilledCell* cell = at == columns.end() ? nullptr : row.at(at->second);
  return cell == nullptr ? std::string() : std::string(trimmed(cell->text));
}

}  // namespace zhunsheng
