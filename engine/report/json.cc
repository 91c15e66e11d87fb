#include "report/json.h"

#include <array>
#include <charconv>
#include <fmt/format.h>

#include "base/unseen.h"

namespace zhunsheng::report {
namespace {

/// 1: escape, 2: perhaps (what begins marks that cannot be seen: controls of a terminal, line separators, what turns the direction of a text).
constexpr std::array<std::uint8_t, 256> kEscapes = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t c = 0; c < 0x20; ++c) table[c] = 1;
  table['"'] = table['\\'] = table[0x7F] = 1;
  for (const std::size_t begin : {0xC2U, 0xD8U, 0xE2U, 0xEFU}) table[begin] = 2;
  return table;
}();

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
    const unsigned mark = escape == 2 ? unseen(text, i) : 0;
    if (escape == 2 && mark == 0) continue;
    out.append(text, from, i - from);
    if (escape == 1) {
      append_escape(out, c);
    } else {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", mark);
      i += mark > 0x7FF ? 2 : 1;
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
