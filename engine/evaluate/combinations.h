// The alternatives of readings that stand while something is judged.
#pragma once

#include <span>
#include <vector>

#include "evaluate/session.h"

namespace zhunsheng::evaluation {

/// Steps through the combinations of a requirement's readings, the last reading fastest, and puts back what stood before.
class Combinations {
 public:
  /// `confirmed`: [reading] the alternatives that overlays confirm; empty, or none of a reading: all stand.
  Combinations(Session& session, Slice readings, const std::vector<std::vector<std::uint8_t>>& confirmed)
      : s_(session), readings_(session.program.list(readings)), at_(readings_.size()) {
    for (const std::uint32_t id : readings_) {
      before_.push_back(s_.chosen[id]);
      choices_.push_back(confirmed.empty() ? std::vector<std::uint8_t>() : confirmed[id]);
      if (choices_.back().empty())
        for (std::uint32_t i = 0; i < s_.program.readings[id].alternatives.count; ++i)
          choices_.back().push_back(static_cast<std::uint8_t>(i));
    }
    choose();
  }
  ~Combinations() {
    for (std::size_t i = 0; i < readings_.size(); ++i) s_.chosen[readings_[i]] = before_[i];
  }
  Combinations(const Combinations&) = delete;
  Combinations& operator=(const Combinations&) = delete;

  bool next() {
    for (std::size_t i = at_.size(); i-- > 0;) {
      if (++at_[i] < choices_[i].size()) {
        choose();
        return true;
      }
      at_[i] = 0;
    }
    return false;
  }
  [[nodiscard]] std::vector<std::uint32_t> alternatives() const {
    std::vector<std::uint32_t> out;
    for (const std::uint32_t id : readings_) out.push_back(s_.program.readings[id].alternatives.begin + s_.chosen[id]);
    return out;
  }

 private:
  void choose() {
    for (std::size_t i = 0; i < readings_.size(); ++i) s_.chosen[readings_[i]] = choices_[i][at_[i]];
  }
  Session& s_;
  std::span<const std::uint32_t> readings_;
  std::vector<std::size_t> at_;
  std::vector<std::vector<std::uint8_t>> choices_;
  std::vector<std::uint8_t> before_;
};

}  // namespace zhunsheng::evaluation
