// SIGINT, SIGTERM and SIGHUP (the terminal was closed). A stream ends at whole lines; everything else, and a second signal, ends at once as usual.
#pragma once

namespace zhunsheng::cli {

void catch_interrupts();
/// Asked by a stream between lines; from the first time on a signal waits until it is asked again.
bool is_interrupted();
/// The signal that came, or 0.
int interrupt_signal();

}  // namespace zhunsheng::cli
