// What arithmetic cannot do.
#pragma once

#include <cstddef>
#include <string>

namespace zhunsheng {

/// Digits of a number that is worked out, its denominator's with them. What rules and facts write is far shorter; only what multiplies again and
/// again comes near, and GMP ends the process where it gets no memory for a number.
inline constexpr std::size_t kComputedDigits = 1000000;

/// A number grew over that. The one failure of arithmetic; thrown, for any operation may meet it, and caught where running out of memory is.
struct NumberTooLong {
  std::string verdict;  ///< whose it was, where it is known
};

}  // namespace zhunsheng
