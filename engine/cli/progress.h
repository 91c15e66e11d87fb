// How far a stream is, on one line of the terminal that is drawn over and cleared at the end.
#pragma once

#include <chrono>
#include <string>

#include "api/zhunsheng.h"

namespace zhunsheng::cli {

enum class ShowProgress : std::uint8_t {
  automatic,  ///< where standard error is a terminal and the result goes elsewhere
  always,     ///< where standard error is a terminal
  never,
};

class ProgressLine {
 public:
  ProgressLine(ShowProgress wanted, api::Language language, bool to_file);
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// Draws it, but not in the first half second, and a few times a second only.
  void show(const api::Progress& progress);
  /// Takes it away, for something else to be written.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  [[nodiscard]] std::string text(const api::Progress& progress, double seconds) const;

  api::Language language_;
  bool wanted_;
  bool drawn_ = false;
  Clock::time_point began_ = Clock::now();
  Clock::time_point next_;
};

}  // namespace zhunsheng::cli
