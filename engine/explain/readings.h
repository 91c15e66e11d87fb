// Which readings decide a verdict, what each of their alternatives gives, and where the status turns.
#pragma once

#include "explain/trace_view.h"

namespace zhunsheng::explaining {

/// Every combination of readings; empty where there is only one.
std::vector<ReadingFinding> readings_of(const Scene& scene);
/// The same with the readings that decide alone; empty where the status is the same under all.
std::vector<ReadingFinding> deciding_of(const Scene& scene);
/// The first combination of readings in which those that decide are read so.
const ReadingStatus* first_with(const Scene& scene, const ReadingFinding& deciding);
/// Whether what is measured is not the same under each; under one that sets no limit nothing is.
bool values_differ(const std::vector<ReadingFinding>& deciding);
/// Where what is measured is not the same under each, its value stands with the status: "按“甲式”掌握为未达标（94.98%）".
void name_values(std::vector<ReadingFinding>& deciding);
/// The readings (of Program::readings) that change the status while the others stay as they are.
std::vector<std::uint32_t> deciding_readings(const Scene& scene);
/// The thresholds between which the status changes, loosest first, where one reading decides.
std::vector<Rational> flips_of(const Scene& scene);
/// "结果取决于口径：按“不低于60%”掌握为未达标，按“不设限”掌握为达标"; of many combinations only how many come to what.
Words depends_words(const Scene& scene, const Explanation& explanation);
/// The status alone, in the words for the requirement.
Words status_alone(const Scene& scene, Status status);

}  // namespace zhunsheng::explaining
