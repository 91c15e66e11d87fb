// The parser with its prediction mode open, for the test that both modes give the same trees.
#pragma once

#include "parse/parse.h"

namespace zhunsheng::parsing {

enum class Prediction : std::uint8_t { sll, ll };

syntax::File parse(const Sources& sources, SourceId source, const Limits& limits, Diagnostics& diagnostics, Prediction prediction);

}  // namespace zhunsheng::parsing
