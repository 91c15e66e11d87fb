#include "api/relay.h"

#include <system_error>

namespace zhunsheng::api {

void Relay::Turn::await(std::uint32_t number) {
  for (std::uint32_t now = now_.load(std::memory_order_acquire); now != number; now = now_.load(std::memory_order_acquire))
    now_.wait(now, std::memory_order_acquire);
}

void Relay::Turn::pass() {
  now_.fetch_add(1, std::memory_order_release);
  now_.notify_all();
}

void Relay::run(std::size_t threads, const Steps& steps) {
  Relay relay(threads, steps);
  relay.pieces(0);
  relay.others_.clear();  // none is begun after the first found nothing to take; waits for all
  if (relay.error_) std::rethrow_exception(relay.error_);
  if (relay.no_more_) std::rethrow_exception(relay.no_more_);
}

/// The machine may have no more threads to give: those that are there go on.
void Relay::begin_another() {
  const std::size_t fresh = others_.size() + 1;
  if (fresh >= threads_) return;
  try {
    others_.emplace_back([this, fresh] { pieces(fresh); });
  } catch (const std::system_error&) {
    threads_ = fresh;
  }
}

/// Takes a piece; gives its number, from 0.
std::optional<std::uint32_t> Relay::next(std::size_t thread) {
  const std::lock_guard lock(taking_);
  if (is_empty_ || ended_) return {};
  Taken taken = Taken::none;
  try {
    taken = steps_.take(thread);
  } catch (...) {
    no_more_ = std::current_exception();
  }
  if (taken == Taken::one) begin_another();
  is_empty_ = taken == Taken::none || no_more_;
  if (taken == Taken::none) return {};
  return taken_++;
}

void Relay::pieces(std::size_t thread) {
  while (const auto number = next(thread)) {
    std::exception_ptr error;
    const auto attempt = [&error](const auto& step) {
      if (error) return;
      try {
        step();
      } catch (...) {
        error = std::current_exception();
      }
    };
    observing_.await(*number);
    attempt([&] { steps_.observe(thread); });
    observing_.pass();
    attempt([&] { steps_.work(thread); });
    giving_.await(*number);
    if (!ended_) {
      bool more = false;
      attempt([&] { more = steps_.give(thread); });
      error_ = error;
      ended_ = !more;
    }
    giving_.pass();
  }
}

}  // namespace zhunsheng::api
