// The first line of a stream, where it is no entity but says something of all lines.
#include "api/stream.h"

namespace zhunsheng::api {
namespace {

constexpr std::size_t kLookAt = 4096;

/// The first line, without its line break, if it begins as a header does; else nothing. Not taken.
Result<std::string_view> header_line(LineReader& reader, std::size_t longest) {
  for (std::size_t wanted = kLookAt;; wanted *= 4) {
    const auto there = reader.peek(wanted);
    if (!there || !looks_like_header(there.value())) return there ? Result<std::string_view>(std::string_view()) : there;
    const std::size_t end = there.value().find('\n');
    if (end != std::string_view::npos) return there.value().substr(0, end);
    if (there.value().size() < wanted || there.value().size() > longest) return there;
  }
}

}  // namespace

bool take_headers(CheckRun& run, std::vector<FactsInput>& inputs, StreamHeader& header, End& end) {
  const Limits& limits = run.rules.state().limits;
  bool sound = true;
  for (FactsInput& input : inputs) {
    if (input.is_table) continue;
    const auto line = header_line(input.reader, limits.facts_line_bytes);
    if (!line) {
      run.output.message(cannot_read(line.error(), run.output.display));
      end.ending = Ending::failed;
      return false;
    }
    if (line.value().empty()) continue;
    input.header = std::string(line.value());
    input.reader.take(input.header.size());
    sound = read_stream_header(input.header, input.name, run.program(), limits, header, run.diagnostics) && sound;
  }
  if (!sound) end.ending = Ending::unsound;
  return sound;
}

}  // namespace zhunsheng::api
