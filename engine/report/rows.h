// `--format rows`: NDJSON of flat objects for a database, the same columns in every row of a kind. zhunsheng-rows/1.
// A row `run`, a row `verdict` for each verdict, and a row `end` last.
#pragma once

#include <memory>
#include <string>

#include "report/renderer.h"

namespace zhunsheng::report {

std::unique_ptr<Renderer> make_rows_renderer(const Program& program);

/// The id of a run: a digest of all that a verdict rests on but the facts, which have their own: rules, tool, overlay, as-of date.
std::string run_id(const Head& head);

}  // namespace zhunsheng::report
