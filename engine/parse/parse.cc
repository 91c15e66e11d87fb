#include "parse/parse.h"

#include <fmt/format.h>

#include "parse/builder.h"
#include "parse/line_parser.h"
#include "parse/lines.h"
#include "parse/parse_mode.h"

namespace zhunsheng {

syntax::File parse(const Sources& sources, SourceId source, const Limits& limits, Diagnostics& diagnostics) {
  return parsing::parse(sources, source, limits, diagnostics, parsing::Prediction::sll);
}

namespace parsing {

namespace {

constexpr std::size_t kTokensOfALine = 1U << 16U;  // the parser's tree takes about a kilobyte a token

bool readable(const Source& file, SourceId source, const Limits& limits, Complaints& complaints) {
  if (file.text().size() > limits.rule_file_bytes) {
    complaints.too_large({source, 0, 0}, limits.rule_file_bytes);
    return false;
  }
  const std::size_t bad = first_invalid_utf8(file.text());
  if (bad == std::string_view::npos) return true;
  const auto place = static_cast<std::uint32_t>(bad);
  complaints.not_utf8({source, place, place + 1});
  return false;
}

}  // namespace

syntax::File parse(const Sources& sources, SourceId source, const Limits& limits, Diagnostics& diagnostics, Prediction prediction) {
  const Source& file = sources[source];
  Complaints complaints(diagnostics);
  syntax::File empty;
  empty.source = source;
  if (!readable(file, source, limits, complaints)) return empty;
  Text text{source, file.text(), read_characters(file.text()), {}};
  text.pieces = cut(text.characters);
  Lines lines(text, limits, complaints);
  LineParser parser(text, complaints, prediction);
  Builder builder(text, limits, complaints);
  Line line;
  while (lines.next(line)) {
    if (line.tokens.size() > kTokensOfALine && !line.unreadable) {
      complaints.too_long(line.keyword.range);
      line.unreadable = true;
    }
    builder.add(line, line.unreadable ? nullptr : parser.parse(line));
  }
  return builder.take();
}

}  // namespace parsing
}  // namespace zhunsheng
