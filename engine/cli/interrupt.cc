#include "cli/interrupt.h"

#include <atomic>
#include <csignal>
#include <signal.h>

namespace zhunsheng::cli {
namespace {

std::atomic<bool> asks = false;
std::atomic<int> came = 0;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free, "a signal handler may touch them");

void on_signal(int number) {
  if (!asks) ::raise(number);  // its action is the default one by now
  came = number;
}

}  // namespace

void catch_interrupts() {
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction before {};
    if (::sigaction(number, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) continue;  // nohup and the like
    struct sigaction action {};
    action.sa_handler = on_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
    ::sigaction(number, &action, nullptr);
  }
}

bool is_interrupted() {
  asks = true;
  return came != 0;
}

int interrupt_signal() { return came; }

}  // namespace zhunsheng::cli
