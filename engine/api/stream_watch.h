// Between a stream's threads and the caller, whose functions are called one at a time: results, and how far the stream is.
#pragma once

#include <cstdint>
#include <mutex>
#include <vector>

#include "api/check.h"

namespace zhunsheng::api {

class StreamWatch {
 public:
  /// Watches the inputs too, which may have to be waited for.
  StreamWatch(CheckRun& run, std::vector<FactsInput>& inputs);
  /// Who takes pieces: tells how far the stream is, and asks whether it shall go on. False once the run is interrupted, or nobody reads the output.
  bool go_on();
  void read(std::size_t bytes) { progress_.bytes += bytes; }
  /// Who gives pieces: so many lines are judged in all, of which so many were refused.
  void judged(std::uint64_t lines, std::uint64_t refused);
  /// A line whose top is of this type.
  void count(TypeId top) { ++tops_[top]; }
  /// False: nobody reads the output any more.
  bool write(std::string_view text);

 private:
  CheckRun& run_;
  std::mutex mutex_;                 ///< of the caller's functions, and of what both sides know
  Progress progress_;                ///< bytes: of who takes
  TypeId most_ = kNone;              ///< what most lines are
  std::vector<std::uint64_t> tops_;  ///< [type]: lines that are of it; of who gives
};

}  // namespace zhunsheng::api
