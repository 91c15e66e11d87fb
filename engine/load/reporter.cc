#include "load/reporter.h"

#include <algorithm>
#include <cstring>

#include "load/personal.h"

namespace zhunsheng::load {

namespace {

constexpr std::size_t kPathStepBytes = 80;  // a key of a megabyte is not repeated in a message

std::uint32_t characters(const char* from, const char* to) {
  std::uint32_t count = 0;
  for (const char* p = from; p < to; ++p) count += (static_cast<unsigned char>(*p) & 0xC0U) != 0x80U ? 1U : 0U;
  return count;
}

std::uint32_t line_breaks(const char* from, const char* to) { return static_cast<std::uint32_t>(std::count(from, to, '\n')); }

const char* line_start(const char* begin, const char* at) {
  while (at > begin && at[-1] != '\n') --at;
  return at;
}

void append_name(std::string& out, std::string_view name) {
  if (looks_personal(name)) {
    out += "…";
    return;
  }
  for (const char c : shortened(name, kPathStepBytes)) {
    if (c == '~')
      out += "~0";
    else if (c == '/')
      out += "~1";
    else
      out += c;
  }
}

}  // namespace

Diagnostic diagnostic_of(Code code, Said said, bool in_book, std::string where) {
  Diagnostic out;
  out.code = code;
  out.message = std::move(in_book && !said.in_book.zh.empty() ? said.in_book : said.message);
  out.help = std::move(in_book && !said.help_in_book.zh.empty() ? said.help_in_book : said.help);
  out.where = std::move(where);
  return out;
}

std::string path_text(std::span<const PathStep> path) {
  std::string out;
  for (const auto& step : path) {
    out += '/';
    if (step.name.empty())
      out += std::to_string(step.index);
    else
      append_name(out, step.name);
  }
  return out;
}

std::string where_text(const NamedText& text, Place place, std::string_view path) {
  if (place.line > 0 && place.line <= text.lines.size()) return text.lines[place.line - 1];
  std::string out(text.name);
  out += ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
  if (!path.empty()) out.append(" ").append(path);
  return out;
}

Place Reporter::place(const char* at) {
  const std::uint32_t breaks = at >= known_ ? line_breaks(known_, at) : line_breaks(at, known_);
  Place found = known_place_;
  if (breaks == 0) {
    found.column = at >= known_ ? found.column + characters(known_, at) : found.column - characters(at, known_);
  } else {
    found.line = at >= known_ ? found.line + breaks : found.line - breaks;
    found.column = 1 + characters(line_start(begin_, at), at);
  }
  known_ = at;
  known_place_ = found;
  return found;
}

}  // namespace zhunsheng::load
