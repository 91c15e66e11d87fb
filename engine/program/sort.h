// What expressions and facts are worth.
#pragma once

#include <cstdint>

#include "program/program.h"

namespace zhunsheng {

enum class Sort : std::uint8_t { number, truth, value, text, date };

inline Sort sort_of(FactType type) {
  switch (type) {
    case FactType::integer:
    case FactType::number:
    case FactType::share:
    case FactType::ratio:
      break;
    case FactType::boolean:
    case FactType::attestation:
    case FactType::finding:
      return Sort::truth;
    case FactType::text:
      return Sort::text;
    case FactType::date:
      return Sort::date;
    case FactType::enumeration:
      return Sort::value;
  }
  return Sort::number;
}

}  // namespace zhunsheng
