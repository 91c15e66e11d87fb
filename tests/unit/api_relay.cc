// Pieces through several threads: in order, whole, and ended when somebody says so.
#include <atomic>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include "api/relay.h"
#include "catch.h"

namespace zhunsheng::api {

namespace {

using Taken = Relay::Taken;

/// Numbers up to `last`, and what became of them.
struct Numbers {
  static constexpr std::size_t kThreads = 5;
  int last = 500;
  int throw_in_take = -1, throw_in_work = -1, stop_at = -1;
  int next = 0;
  std::vector<int> hand = std::vector<int>(kThreads);
  std::vector<int> observed, given;
  std::atomic<int> in_order = 0;  // threads inside a step that one at a time may enter
  bool alone = true;              // written by who has the turn to give

  void run(std::size_t threads) {
    const Relay::Steps steps{
        [this](std::size_t thread) {
          if (next == throw_in_take) throw std::runtime_error("take");
          if (next == last) return Taken::none;
          hand[thread] = next++;
          return Taken::one;
        },
        [this](std::size_t thread) { observed.push_back(hand[thread]); },
        [this](std::size_t thread) {
          if (hand[thread] == throw_in_work) throw std::runtime_error("work");
          volatile int sum = 0;
          for (int i = 0; i < hand[thread] % 7 * 1000; ++i) sum = sum + i;  // some take longer
        },
        [this](std::size_t thread) {
          alone = alone && ++in_order == 1;
          given.push_back(hand[thread]);
          --in_order;
          return hand[thread] != stop_at;
        },
    };
    Relay::run(threads, steps);
  }
};

std::vector<int> up_to(int end) {
  std::vector<int> out(static_cast<std::size_t>(end));
  std::iota(out.begin(), out.end(), 0);
  return out;
}

std::string thrown(Numbers& numbers, std::size_t threads) {
  try {
    numbers.run(threads);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("pieces are given in the order in which they were taken, by any number of threads", "[relay]") {
  for (const std::size_t threads : {1U, 2U, 5U}) {
    Numbers numbers;
    numbers.run(threads);
    CHECK(numbers.given == up_to(500));
    CHECK(numbers.observed == up_to(500));
    CHECK(numbers.alone);
  }
}

TEST_CASE("no pieces, one, and fewer than threads", "[relay]") {
  for (const int last : {0, 1, 3}) {
    Numbers numbers;
    numbers.last = last;
    numbers.run(Numbers::kThreads);
    CHECK(numbers.given == up_to(last));
  }
}

TEST_CASE("after a piece with which nothing more is wanted, none is given", "[relay]") {
  for (const std::size_t threads : {1U, 2U, 5U}) {
    Numbers numbers;
    numbers.stop_at = 123;
    numbers.run(threads);
    CHECK(numbers.given == up_to(124));
  }
}

TEST_CASE("an exception comes out when all before it was given", "[relay]") {
  for (const std::size_t threads : {1U, 2U, 5U}) {
    Numbers work;
    work.throw_in_work = 77;
    CHECK(thrown(work, threads) == "work");
    CHECK(work.given == up_to(77));
    Numbers take;
    take.throw_in_take = 77;
    CHECK(thrown(take, threads) == "take");
    CHECK(take.given == up_to(77));
  }
}

}  // namespace zhunsheng::api
