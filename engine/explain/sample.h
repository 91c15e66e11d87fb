// Mean, deviation and count behind a standard deviation or a difference coefficient.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "explain/trace_view.h"

namespace zhunsheng::explaining {

/// "平均值6.334，标准差3.263，共5所学校", and of a coefficient what it comes to. Nothing for other steps, and while a member is not known.
std::optional<Words> sample_words(const Scene& scene, const TraceStep& step);
/// "标准差3.263÷平均值6.334" of a coefficient; `decimals`: -1 the usual ones.
std::optional<Words> coefficient_formula(const Scene& scene, const TraceStep& step, int decimals);
/// The two numbers as they stand there.
std::optional<std::pair<std::string, std::string>> coefficient_parts(const Scene& scene, const TraceStep& step, int decimals);

}  // namespace zhunsheng::explaining
