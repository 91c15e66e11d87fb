#include "load/json_cursor.h"

namespace zhunsheng::load {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int hex(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The four digits after \u, or -1.
int unit_at(std::string_view raw, std::size_t at) {
  if (at + 4 > raw.size()) return -1;
  int code = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    const int digit = hex(raw[i]);
    if (digit < 0) return -1;
    code = code * 16 + digit;
  }
  return code;
}

bool is_high(int unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low(int unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

/// Length of the escape at raw[at] ('\\'), or 0 if it is none. A surrogate must come with its other half.
std::size_t escape_length(std::string_view raw, std::size_t at) {
  if (at + 1 >= raw.size()) return 0;
  if (raw[at + 1] != 'u') return std::string_view("\"\\/bfnrt").find(raw[at + 1]) == std::string_view::npos ? 0 : 2;
  const int unit = unit_at(raw, at + 2);
  if (unit < 0 || is_low(unit)) return 0;
  if (!is_high(unit)) return 6;
  return raw.substr(at + 6).starts_with("\\u") && is_low(unit_at(raw, at + 8)) ? 12 : 0;
}

void append_utf8(std::string& out, int code) {
  const auto byte = [&](int value) { out += static_cast<char>(value); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0 | code >> 6);
    byte(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    byte(0xE0 | code >> 12);
    byte(0x80 | (code >> 6 & 0x3F));
    byte(0x80 | (code & 0x3F));
  } else {
    byte(0xF0 | code >> 18);
    byte(0x80 | (code >> 12 & 0x3F));
    byte(0x80 | (code >> 6 & 0x3F));
    byte(0x80 | (code & 0x3F));
  }
}

constexpr bool ends_word(char c) {
  return c == ',' || c == '}' || c == ']' || c == ':' || c == '"' || c == '{' || c == '[' || static_cast<unsigned char>(c) <= ' ';
}

}  // namespace

bool JsonCursor::fail(JsonFault fault, const char* at) {
  if (fault_ == JsonFault::none) {
    fault_ = fault;
    fault_at_ = at;
  }
  return false;
}

bool JsonCursor::is_next(std::string_view token) const {
  return begins_with(at_, end_, token) && (at_ + token.size() == end_ || ends_word(at_[token.size()]));
}

JsonKind JsonCursor::peek() {
  space();
  if (at_ >= end_) return JsonKind::nothing;
  switch (*at_) {
    case '{':
      return JsonKind::object;
    case '[':
      return JsonKind::array;
    case '"':
      return JsonKind::string;
    case 't':
      return is_next("true") ? JsonKind::yes : JsonKind::word;
    case 'f':
      return is_next("false") ? JsonKind::no : JsonKind::word;
    case 'n':
      return is_next("null") ? JsonKind::null : JsonKind::word;
    default:
      return *at_ == '-' || is_digit(*at_) ? JsonKind::number : ends_word(*at_) ? JsonKind::nothing : JsonKind::word;
  }
}

bool JsonCursor::open() {
  space();
  if (depth_ >= depth_limit_) return fail(JsonFault::too_deep);
  ++depth_;
  ++at_;
  return true;
}

bool JsonCursor::close(bool first, const char* before) {
  if (!first) return fail(JsonFault::trailing_comma, before - 1);
  ++at_;
  --depth_;
  return true;
}

bool JsonCursor::take_string(JsonText& text) {
  const char* const begin = at_ + 1;
  const char* p = begin;
  for (;;) {
    p = end_of_run(p, end_);
    if (p >= end_) return fail(JsonFault::open_string, begin - 1);
    if (*p == '"') break;
    if (*p != '\\')
      return fail(*p == '\n' || *p == '\r' ? JsonFault::open_string : JsonFault::control_in_string,
                  *p == '\n' || *p == '\r' ? begin - 1 : p);
    const std::string_view rest(begin, static_cast<std::size_t>(end_ - begin));
    const std::size_t length = escape_length(rest, static_cast<std::size_t>(p - begin));
    if (length == 0) return fail(JsonFault::bad_escape, p);
    text.escaped = true;
    p += length;
  }
  text.raw = {begin, static_cast<std::size_t>(p - begin)};
  at_ = p + 1;
  return true;
}

bool JsonCursor::take_key(JsonText& key) {
  space();
  if (at_ >= end_) return fail(JsonFault::ends_early);
  if (*at_ != '"') return fail(JsonFault::expected_key);
  return take_string(key) && take_colon();
}

bool JsonCursor::take_colon() {
  space();
  if (at_ >= end_) return fail(JsonFault::ends_early);
  if (*at_ != ':') return fail(JsonFault::expected_colon);
  ++at_;
  space();
  return true;
}

JsonScalar JsonCursor::word() {
  const char* const begin = at_;
  while (at_ < end_ && !ends_word(*at_)) ++at_;
  const std::string_view text(begin, static_cast<std::size_t>(at_ - begin));
  if (text == "true") return {JsonKind::yes, text, false};
  if (text == "false") return {JsonKind::no, text, false};
  if (text == "null") return {JsonKind::null, text, false};
  return {is_json_number(text) ? JsonKind::number : JsonKind::word, text, false};
}

JsonScalar JsonCursor::scalar() {
  space();
  if (at_ < end_ && *at_ == '"') {
    JsonText text;
    if (!take_string(text)) return {};
    return {JsonKind::string, text.raw, text.escaped};
  }
  if (at_ >= end_ || ends_word(*at_)) {
    fail(at_ >= end_ ? JsonFault::ends_early : JsonFault::expected_value);
    return {};
  }
  return word();
}

bool JsonCursor::skip() {
  const JsonKind kind = peek();
  if (kind == JsonKind::object) return each_field([this](JsonText) { skip(); });
  if (kind == JsonKind::array) return each_item([this](std::uint32_t) { skip(); });
  const JsonScalar value = scalar();
  return value.kind == JsonKind::word ? fail(JsonFault::expected_value, value.at()) : !broken();
}

bool JsonCursor::finish() {
  space();
  return at_ >= end_ || fail(JsonFault::more_after_end);
}

void unescape(std::string_view raw, std::string& out) {
  for (std::size_t i = 0; i < raw.size();) {
    if (raw[i] != '\\') {
      out += raw[i++];
      continue;
    }
    const char c = raw[i + 1];
    if (c != 'u') {
      static constexpr std::string_view from = "\"\\/bfnrt";
      static constexpr std::string_view to = "\"\\/\b\f\n\r\t";
      out += to[from.find(c)];
      i += 2;
      continue;
    }
    const int unit = unit_at(raw, i + 2);
    append_utf8(out, is_high(unit) ? 0x10000 + ((unit - 0xD800) << 10) + (unit_at(raw, i + 8) - 0xDC00) : unit);
    i += is_high(unit) ? 12 : 6;
  }
}

std::string plain(const JsonText& text) {
  if (!text.escaped) return std::string(text.raw);
  std::string out;
  unescape(text.raw, out);
  return out;
}

bool is_json_number(std::string_view text) {
  std::size_t i = 0;
  const auto digits = [&] {
    const std::size_t from = i;
    while (i < text.size() && is_digit(text[i])) ++i;
    return i - from;
  };
  if (i < text.size() && text[i] == '-') ++i;
  const std::size_t first = i;
  const std::size_t whole = digits();
  if (whole == 0 || (whole > 1 && text[first] == '0')) return false;
  if (i < text.size() && text[i] == '.') {
    ++i;
    if (digits() == 0) return false;
  }
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) ++i;
    if (digits() == 0) return false;
  }
  return i == text.size();
}

}  // namespace zhunsheng::load
