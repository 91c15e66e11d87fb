// Reads facts as one body and judges them: what the verbs share that tell of single verdicts.
#pragma once

#include <string>
#include <vector>

#include "api/check.h"
#include "api/judge.h"

namespace zhunsheng::api {

/// Keeps the facts that the judge's result refers to. Messages are written as they come; where something is wrong `end` says how it ended.
class OneBody {
 public:
  OneBody(const Rules& rules, const Output& output, End& end) : rules_(rules), output_(output), end_(end) {}

  bool read(const std::vector<std::string>& paths);
  /// The result, or null. What the overlay names and nobody has is refused.
  const report::Result* judge(Judge& judge, const Chosen& chosen);
  [[nodiscard]] const Facts& facts() const { return facts_; }
  /// The entities that an id or a name stands for; where it stands for none, that is said and it is false.
  bool find(const std::vector<std::string>& names, std::vector<EntityId>& found);
  /// Says what is wrong with the choice.
  void refuse(Diagnostic diagnostic);

 private:
  const Rules& rules_;
  const Output& output_;
  End& end_;
  Facts facts_;
};

}  // namespace zhunsheng::api
