// 缺口测算: how far each verdict that is not met is, as rows of figures to change.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcome/gap.h"
#include "report/listing.h"
#include "report/result.h"

namespace zhunsheng::report {

struct GapReport {
  const Result& result;
  const std::vector<Gap>& gaps;
  const Phrasing& phrasing;
};

/// zhunsheng-gap/1.
void append_gap_json(std::string& out, const GapReport& report);
void append_gap_text(std::string& out, const GapReport& report);
/// One line a row, for spreadsheets: with a byte order mark, and nothing in it that one would take for a formula.
void append_gap_csv(std::string& out, const GapReport& report);

// Words of them all.

/// "1485000元", "良好".
Words figure_words(const Program& program, FactId fact, const Rational& value);
/// "+315000元", "+0.66个百分点", "提高1级".
Words change_words(const Program& program, const FigureChange& change);
/// Of an enumeration the id of the value, else the exact number.
std::string figure_text(const Program& program, FactId fact, const Rational& value);
/// "达到2000元/生以上" as the requirement has it: "不低于2000元/生".
Words line_words(const Program& program, const GapItem& item, const GapRow& row);
/// "标准", "标准的85%".
Words target_words(const GapRow& row);
Words model_words(ChangeModel model);
std::string_view id_of(ChangeModel model);
std::string_view id_of(GapReason reason);
/// Why no row, or not the rows alone, bring it about.
Words reason_words(const GapReport& report, const Gap& gap);
/// "2025年（该期已结束，供下一期参照）", "2027年12月31日前（含当日）".
Words gap_due_words(const GapReport& report, const Verdict& verdict);
/// "至少须补齐1项（已逐一核对，不能更少）".
Words fewest_words(const GapReport& report, const Gap& gap);
/// "平均值24.1，标准差12.3，共60个单位；对方差的贡献最大的："
Words spread_words(const GapReport& report, const CoefficientGap& about);
/// How many units at least have to be lifted, or that lifting does not do it.
Words lifting_words(const GapReport& report, const Gap& gap, const CoefficientGap& about);
/// The comparison that a row of the item brings about.
Words indicator_words(const GapReport& report, const GapItem& item);
/// The value of an item as it is; never rounded over a line of its rows.
Words observed_words(const GapReport& report, const Gap& gap, std::uint32_t item);
/// What an overlay made of the figure before it is changed: "填报值 950人，核实值 949人，差异 −1人", and who decided it; empty where it is as filed.
struct FigureOrigin {
  Words words, by;
  std::optional<Words> reported;  ///< of a correction: "950人", "无"
};
std::optional<FigureOrigin> origin_of(const GapReport& report, const FigureChange& change);
const RequirementDef& requirement_of(const GapReport& report, const Gap& gap);
const Verdict& verdict_of(const GapReport& report, const Gap& gap);

}  // namespace zhunsheng::report
