#include "values/value.h"

namespace zhunsheng {

std::string root_text(const Rational& square, int sign) {
  if (const auto exact = square.exact_root()) return (sign < 0 ? -*exact : *exact).text();
  return (sign < 0 ? "-sqrt(" : "sqrt(") + square.fraction_text() + ")";
}

}  // namespace zhunsheng
