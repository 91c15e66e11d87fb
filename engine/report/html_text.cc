#include "report/html_text.h"

#include "base/visible.h"

namespace zhunsheng::report {

std::string html(std::string_view text) {
  std::string out;
  for (const char c : visible(text)) switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  return out;
}

}  // namespace zhunsheng::report
