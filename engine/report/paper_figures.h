// Figures in a paper: as filed and as verified, with where they are from.
#pragma once

#include <string>
#include <vector>

#include "folio/folio.h"
#include "report/papers.h"

namespace zhunsheng::report {

/// "在校生数【2026年】".
std::string figure_name(const Program& program, const UsedFact& used);
/// Whether a verified value stands in the place of what was reported.
bool is_corrected(const UsedFact& used);

/// The figures of one unit: what was reported, and apart from it what is worked out from that, with its formula.
void put_own_figures(Folio& folio, const PaperRequest& request, const std::vector<const UsedFact*>& figures);

/// An annex of the figures of many units: corrected ones first; then a unit a row with its figures side by side, or a figure a row where the units
/// have different ones or too many.
void put_unit_figures(Folio& folio, const Result& result, const std::vector<const UsedFact*>& figures);

}  // namespace zhunsheng::report
