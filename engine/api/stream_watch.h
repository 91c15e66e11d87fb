// Tells the caller how far a stream is, and asks whether it shall go on.
#pragma once

#include <cstdint>
#include <vector>

#include "api/check.h"

namespace zhunsheng::api {

class StreamWatch {
 public:
  /// Watches the inputs too, which may have to be waited for.
  StreamWatch(CheckRun& run, std::vector<FactsInput>& inputs);
  void count(TypeId top) { ++tops_[top]; }
  void read(std::size_t bytes) { progress_.bytes += bytes; }
  /// Between rounds. Once it is false the run is interrupted.
  bool go_on();

 private:
  CheckRun& run_;
  Progress progress_;
  std::vector<std::uint64_t> tops_;  ///< [type]: lines that are of it
};

}  // namespace zhunsheng::api
