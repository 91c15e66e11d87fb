#include "report/json.h"

#include <array>
#include <charconv>
#include <fmt/format.h>

namespace zhunsheng::report {
namespace {

/// 1: escape, 2: perhaps (0xE2 begins the line separators and the bidirectional controls).
constexpr std::array<std::uint8_t, 256> kEscapes = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t c = 0; c < 0x20; ++c) table[c] = 1;
  table['"'] = table['\\'] = table[0x7F] = 1;
  table[0xE2] = 2;
  return table;
}();

/// U+2028..202E and U+2066..2069: they end lines or turn the direction of what follows.
bool reorders(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size()) return false;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  const auto third = static_cast<unsigned char>(text[at + 2]);
  return (second == 0x80 && third >= 0xA8 && third <= 0xAE) || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
}

void append_escape(std::string& out, unsigned char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", c);
  }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const std::uint8_t escape = kEscapes[c];
    if (escape == 0) [[likely]]
      continue;
    if (escape == 2 && !reorders(text, i)) continue;
    out.append(text, from, i - from);
    if (escape == 1) {
      append_escape(out, c);
    } else {
      const unsigned low = (static_cast<unsigned char>(text[i + 1]) & 0x3FU) << 6U | (static_cast<unsigned char>(text[i + 2]) & 0x3FU);
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", 0x2000U | low);
      i += 2;
    }
    from = i + 1;
  }
  out.append(text, from);
  out += '"';
}

void append_integer(std::string& out, std::int64_t value) {
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void Json::line_break() {
  if (depth_ == 0 || depth_ > pretty_depth_) return;
  out_ += '\n';
  out_.append(static_cast<std::size_t>(depth_) * 2, ' ');
}

void Json::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!first_) out_ += ',';
  first_ = false;
  line_break();
}

Json& Json::begin(char bracket) {
  before_value();
  out_ += bracket;
  ++depth_;
  first_ = true;
  return *this;
}

Json& Json::end(char bracket) {
  const bool empty = first_;
  --depth_;
  if (!empty && depth_ < pretty_depth_) {
    out_ += '\n';
    out_.append(static_cast<std::size_t>(depth_) * 2, ' ');
  }
  out_ += bracket;
  first_ = false;
  return *this;
}

Json& Json::key(std::string_view name) {
  before_value();
  append_json_string(out_, name);
  out_ += ':';
  if (depth_ <= pretty_depth_) out_ += ' ';
  after_key_ = true;
  return *this;
}

Json& Json::string(std::string_view text) {
  before_value();
  append_json_string(out_, text);
  return *this;
}

Json& Json::integer(std::int64_t value) {
  before_value();
  append_integer(out_, value);
  return *this;
}

Json& Json::boolean(bool value) { return raw(value ? "true" : "false"); }
Json& Json::null() { return raw("null"); }

Json& Json::raw(std::string_view json) {
  before_value();
  out_ += json;
  return *this;
}

}  // namespace zhunsheng::report
