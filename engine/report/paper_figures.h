// Figures in a paper: as filed and as verified, with where they are from.
#pragma once

#include <string>
#include <vector>

#include "folio/folio.h"
#include "report/result.h"

namespace zhunsheng::report {

/// "在校生数【2026年】".
std::string figure_name(const Program& program, const UsedFact& used);
/// 数据, 填报值, 核实值, 差异, 数据来源, 统计日期.
FolioTable figure_table();
FolioRow figure_row(const Program& program, const UsedFact& used);

/// An annex of the figures of many units: corrected ones first; then a unit a row with its figures side by side, or a figure a row where the units
/// have different ones or too many.
void put_unit_figures(Folio& folio, const Result& result, const std::vector<const UsedFact*>& figures);

}  // namespace zhunsheng::report
