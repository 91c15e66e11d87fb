// A stated value as people read it and as machines do: for what was reported beside what counts.
#pragma once

#include <optional>
#include <string>

#include "facts/facts.h"
#include "outcome/overlay.h"

namespace zhunsheng {

/// "8950人", "是", "小学"; of an attestation 已落实, 未落实.
Words stated_words(const Program& program, const Facts& facts, FactId fact, const Stated& stated);
/// "8950", "true", "primary", "2026-12-31".
std::string stated_exact(const Program& program, const Facts& facts, FactId fact, const Stated& stated);

/// What a verified number is more or less than the reported one; nothing of what is no number, or rounded.
struct Difference {
  Rational value;
  Words words;  ///< "−50人", "+0.5个百分点"
};
std::optional<Difference> difference_of(const Program& program, FactId fact, const Facts& reported_in, const Stated& reported,
                                        const Facts& verified_in, const Stated& verified);

/// A value that another one counts in place of.
struct OtherValue {
  Words display;
  std::string exact;
  std::string source;  ///< title or id; may be empty
  std::optional<Difference> difference;
};
OtherValue other_value(const Program& program, const Facts& facts, FactId fact, const Stated& other, const Stated& counts);

/// "国家级", "省级" …; empty where it is not known.
Words level_words(int level);
std::string_view id_of_level(int level);

}  // namespace zhunsheng
