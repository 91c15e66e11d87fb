// Which way a number goes where some of the facts behind it rise, by the rules alone.
#pragma once

#include <vector>

#include "program/program.h"

namespace zhunsheng::gapping {

enum class Trend : std::uint8_t { still, rising, falling, unclear };

/// Of an expression, where all of these facts rise or stay: `rising` and `falling` include standing still.
Trend trend_of(const Program& program, NodeId node, const std::vector<FactId>& rising);
/// Of left side less right side of a comparison. Unless it is unclear, what the comparison is worth turns once at most.
Trend trend_of_margin(const Program& program, NodeId compare, const std::vector<FactId>& rising);

}  // namespace zhunsheng::gapping
