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

bool StreamWatch::go_on() {
  if (!run_.output.progress || run_.interrupted) return !run_.interrupted;
  progress_.lines = run_.end.lines;
  progress_.refused = run_.end.refused;
  if (const auto most = std::max_element(tops_.begin(), tops_.end()); most != tops_.end() && *most > 0) {
    const Name& name = run_.program().types[static_cast<std::size_t>(most - tops_.begin())].name;
    progress_.kind = visible(run_.program().text(run_.output.display.language == Language::zh ? name.zh : name.id));
    progress_.of_kind = *most;
  }
  run_.interrupted = !run_.output.progress(progress_);
  return !run_.interrupted;
}

}  // namespace zhunsheng::api
