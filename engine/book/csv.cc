#include "book/csv.h"

#include <algorithm>

#include "base/code_points.h"

namespace zhunsheng {
namespace {

std::string shown(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t c = next_code_point(text, at);
    if (c == U'\n')
      out += '\n';
    else if (c == U'\t')
      out += ' ';
    else if (c == U'\r')
      out += at < text.size() && text[at] == '\n' ? "" : "\n";
    else if (is_hidden(c))
      out += name_of_hidden(c);
    else
      out += text.substr(here, at - here);
  }
  return out;
}

bool is_run(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \n");
  if (first == std::string_view::npos) return false;
  constexpr std::string_view begins[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};
  const std::string_view rest = text.substr(first);
  return std::any_of(std::begin(begins), std::end(begins), [&](std::string_view one) { return rest.starts_with(one); });
}

void append_quoted(std::string& out, std::string_view text) {
  if (text.find_first_of(",;\"\n") == std::string_view::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace

void append_csv_text(std::string& out, std::string_view text) {
  const std::string clean = shown(text);
  append_quoted(out, is_run(clean) ? "'" + clean : clean);
}

void append_csv_number(std::string& out, std::string_view number) { append_quoted(out, number); }

}  // namespace zhunsheng
