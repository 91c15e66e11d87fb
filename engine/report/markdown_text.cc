#include "report/markdown_text.h"

#include "report/width.h"

namespace zhunsheng::report {

std::string markdown(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
    if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '&')
      out += "&amp;";
    else {
      const bool begins_list = out.empty() && (c == '-' || c == '+' || c == '=');
      if (begins_list || std::string_view("\\`*_[]|#~!").find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
  }
  // "1. " and "1) " begin a list.
  const std::size_t digits = out.find_first_not_of("0123456789");
  const bool is_item = digits != std::string::npos && digits > 0 && (out[digits] == '.' || out[digits] == ')');
  if (is_item && (digits + 1 == out.size() || out[digits + 1] == ' ')) out.insert(digits, 1, '\\');
  return out;
}

}  // namespace zhunsheng::report
