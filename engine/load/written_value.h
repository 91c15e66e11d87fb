// A value as written, and what was said about it: taken from the JSON first, understood when everything about it is known
// (the unit may stand after the value, and outside the series that it belongs to).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "load/reading.h"
#include "values/time.h"

namespace zhunsheng::load {

struct WrittenValue {
  JsonScalar value;             ///< kind nothing: none (an attestation)
  std::vector<PathStep> steps;  ///< from the fact to the value: "series", the period, the number of the item
  Period period;
  const char* at = nullptr;  ///< of the value or the object
  std::int32_t on = kNoDay;
  std::int32_t until = kNoDay;
  std::uint32_t source = kNone;
  std::uint32_t by = kNone;
  std::uint32_t evidence = kNone;
  std::uint32_t note = kNone;
  std::optional<std::string> unit;
  std::optional<bool> rounded;
  std::int8_t answer = -1;

  /// Nothing is said about it: it fits a cell of its own.
  [[nodiscard]] bool is_plain() const {
    return period.kind == PeriodKind::none && on == kNoDay && until == kNoDay && source == kNone && by == kNone && evidence == kNone &&
           note == kNone && !rounded.value_or(false);
  }
};

/// Of these a record is kept with what is said about it, never a value alone.
inline bool is_statement(FactType type) { return type == FactType::attestation || type == FactType::finding; }

/// Takes all that stands for one fact: a value, an object, a list of these, a series. False if the text is broken.
bool take_written(Reading& reading, const FactSpec& spec, std::vector<WrittenValue>& out);

/// What the value is worth, as a cell with its decimals; reports what does not fit.
bool understand(Reading& reading, const FactSpec& spec, const WrittenValue& written, Stated& out);

/// The same for numbers.
bool understand_number(Reading& reading, const FactSpec& spec, const WrittenValue& written, Stated& out);

/// Reports at a value that was taken before, when the path has gone back to its fact.
template <class Make>
bool report_value(Reporter& reporter, const WrittenValue& written, Code code, Make&& make) {
  for (const auto& step : written.steps) reporter.enter(step);
  reporter.add(code, written.value.kind == JsonKind::nothing ? written.at : written.value.at(), std::forward<Make>(make));
  for (std::size_t i = 0; i < written.steps.size(); ++i) reporter.leave();
  return false;
}

/// Puts a number into a cell: scaled where it ends within eighteen decimals and fits, else among Facts::large.
FactCell number_cell(Facts& facts, const Rational& value);

}  // namespace zhunsheng::load
