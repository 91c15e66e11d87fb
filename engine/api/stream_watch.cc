#include "api/stream_watch.h"

#include <algorithm>

#include "base/visible.h"

namespace zhunsheng::api {

StreamWatch::StreamWatch(CheckRun& run, std::vector<FactsInput>& inputs) : run_(run), tops_(run.program().types.size()) {
  bool sized = true;
  for (FactsInput& input : inputs) {
    const std::uint64_t size = input.reader.size();
    sized = sized && size > 0;
    progress_.all_bytes += size;
    progress_.bytes += input.header.size();
    if (run.output.progress) input.reader.watch([this] { return go_on(); });
  }
  if (!sized) progress_.all_bytes = 0;
}

void StreamWatch::judged(std::uint64_t lines, std::uint64_t refused) {
  const std::lock_guard lock(mutex_);
  progress_.lines = lines;
  progress_.refused = refused;
  const auto most = std::max_element(tops_.begin(), tops_.end());
  if (most == tops_.end() || *most == 0) return;
  most_ = static_cast<TypeId>(most - tops_.begin());
  progress_.of_kind = *most;
}

bool StreamWatch::go_on() {
  const std::lock_guard lock(mutex_);
  if (!run_.output.progress || run_.interrupted || run_.stopped) return !run_.interrupted && !run_.stopped;
  if (most_ != kNone) {
    const Name& name = run_.program().types[most_].name;
    progress_.kind = visible(run_.program().text(run_.output.display.language == Language::zh ? name.zh : name.id));
  }
  run_.interrupted = !run_.output.progress(progress_);
  return !run_.interrupted;
}

bool StreamWatch::write(std::string_view text) {
  const std::lock_guard lock(mutex_);
  run_.write(text);
  return !run_.stopped;
}

}  // namespace zhunsheng::api
