// Work that comes in pieces, for several threads: pieces are taken one at a time, worked on side by side, and given out one at a time in the order in
// which they were taken. A thread keeps its piece from the first step to the last, so that it stays in the caches nearest to it.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace zhunsheng::api {

class Relay {
 public:
  enum class Taken : std::uint8_t {
    none,  ///< there are no more
    last,  ///< there are probably no more: not worth another thread
    one,
  };
  /// What is done with each piece, in this order. Each is told the number of the thread, from 0.
  struct Steps {
    std::function<Taken(std::size_t)> take;    ///< one thread at a time
    std::function<void(std::size_t)> observe;  ///< one at a time and in order, beside the taking of later pieces
    std::function<void(std::size_t)> work;     ///< side by side
    std::function<bool(std::size_t)> give;     ///< one at a time and in order; false: nothing more is wanted
  };

  /// Until there are no more pieces, or no more are wanted. The calling thread works too; others begin as pieces come. An exception ends the run
  /// when it is its piece's turn, and comes out here.
  static void run(std::size_t threads, const Steps& steps);

 private:
  /// Whose turn it is in a step that goes in order.
  class Turn {
   public:
    void await(std::uint32_t number);
    void pass();

   private:
    std::atomic<std::uint32_t> now_ = 0;
  };

  Relay(std::size_t threads, const Steps& steps) : threads_(threads), steps_(steps) {}
  void pieces(std::size_t thread);
  std::optional<std::uint32_t> next(std::size_t thread);
  void begin_another();

  std::size_t threads_;  ///< at most; guarded by taking_
  const Steps& steps_;
  std::mutex taking_;
  bool is_empty_ = false;       ///< guarded by taking_
  std::uint32_t taken_ = 0;     ///< guarded by taking_
  std::exception_ptr no_more_;  ///< why nothing more could be taken; guarded by taking_
  std::vector<std::jthread> others_;
  Turn observing_, giving_;
  std::atomic<bool> ended_ = false;  ///< nothing more is wanted; written by who has the turn to give
  std::exception_ptr error_;         ///< likewise
};

}  // namespace zhunsheng::api
