// 整改台账: the words of its columns and states, which who writes it and who reads it again must agree on; and an old one as it was found.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/words.h"
#include "book/filled.h"
#include "values/time.h"

namespace zhunsheng {

/// In the order in which they stand.
enum class LedgerColumn : std::uint8_t {
  number,       ///< 序号
  id,           ///< 编号
  problem,      ///< 问题
  basis,        ///< 依据
  entity,       ///< 对象
  now,          ///< 现值
  target,       ///< 目标
  gap,          ///< 差距
  alone,        ///< 单独即可达标
  due,          ///< 规定时限
  state,        ///< 核对情况
  first,        ///< 首次列入
  measures,     ///< 整改措施: from here on people's
  responsible,  ///< 责任单位
  person,       ///< 责任人
  deadline,     ///< 完成时限
  progress,     ///< 整改进展
  closing,      ///< 销号情况
  note,         ///< 备注: behind it stand the columns that people added
  key,          ///< 结果键: the last
};
inline constexpr int kLedgerColumns = 20;

std::string_view ledger_heading(LedgerColumn column);
std::optional<LedgerColumn> ledger_column_of(std::string_view text);
/// What stands there was typed, or may be: it is never written over.
constexpr bool is_peoples(LedgerColumn column) { return column >= LedgerColumn::measures && column != LedgerColumn::key; }

inline constexpr std::string_view kLedgerSheet = "整改台账";
inline constexpr std::string_view kLedgerHelpSheet = "台账说明";
inline constexpr std::string_view kOwedSheet = "催报清单";
inline constexpr std::string_view kResultSheet = "测算结果";  ///< the first of a result's workbook, which holds a ledger too and is none

/// What became of a row since the ledger was last made. Only people close rows: 已销号 is theirs.
enum class LedgerState : std::uint8_t {
  added,         ///< 新增
  going_on,      ///< 继续
  again,         ///< 重新出现: it could be closed, or was, and is not met again
  closed_early,  ///< 已销号，仍未达标: people closed it, and it never was met
  closable,      ///< 拟销号
  idle,          ///< 拟销号（不再适用）
  moved,         ///< 要求仍未达标，见其他行
  open,          ///< 待核实，不能销号
  waived,        ///< 暂不评估
  not_measured,  ///< 本次未测算
  unchecked,     ///< 未核对: its number was lost or is another row's
};
/// "拟销号（2027-06-30）"; the day is left out where it says nothing.
std::string ledger_state_text(LedgerState state, const std::string& day);
struct LedgerStateText {
  LedgerState state = LedgerState::going_on;
  std::string day;
};
std::optional<LedgerStateText> ledger_state_of(std::string_view text);

/// Whether it looks like the number of one of our rows: "zg-…", "zv-…".
bool is_ledger_id(std::string_view text);

/// A row of an old ledger.
struct KeptRow {
  std::uint32_t row = 0;          ///< in its sheet
  std::string id;                 ///< empty: people's own row
  std::vector<FilledCell> cells;  ///< all of them, by column
  [[nodiscard]] const FilledCell* at(std::uint32_t column) const;
};

/// An old ledger, as it was found.
struct KeptLedger {
  std::string book, sheet;  ///< for messages
  std::string as_of;        ///< "2026-12-31"; empty: not said any more
  std::map<LedgerColumn, std::uint32_t> columns;
  std::vector<std::pair<std::uint32_t, std::string>> own_columns;  ///< that people added: where, and the heading
  std::vector<KeptRow> rows;
  std::vector<std::pair<CellPlace, std::string>> notes;  ///< beside cells of the rows
  std::vector<FilledSheet> sheets;                       ///< that are none of ours

  /// The text of a row in one of our columns; empty where there is none.
  [[nodiscard]] std::string text(const KeptRow& row, LedgerColumn column) const;
};

/// Where the as-of day stands on the sheet that explains the ledger.
inline constexpr std::string_view kLedgerAsOf = "评估基准日";

}  // namespace zhunsheng
