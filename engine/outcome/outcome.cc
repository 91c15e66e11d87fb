#include "outcome/outcome.h"

namespace zhunsheng {

void Outcome::clear() {
  verdicts.clear();
  conclusions.clear();
  rulesets.clear();
  readings.clear();
}

}  // namespace zhunsheng
