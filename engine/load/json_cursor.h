// Walks one JSON text, forwards, strictly, and never past its end. Gives raw pieces of the text: nothing is copied, nothing is a double.
// Why not a general parser: what a facts file says must be read exactly, every fault needs its place and what stands there, and a line of
// 200 MB must not cost another 800 MB of index. Knowing which key comes next makes up for what vector instructions would save.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "load/bytes.h"

namespace zhunsheng::load {

/// Why the text is no JSON. One is enough: nothing after it can be trusted.
enum class JsonFault : std::uint8_t {
  none,
  empty,         ///< nothing but white space
  ends_early,    ///< the text ends inside something
  expected_key,  ///< something else where a key in quotes belongs
  expected_colon,
  expected_comma,  ///< neither a comma nor the closing bracket
  expected_value,
  trailing_comma,
  open_string,  ///< a line or the text ends inside a string
  control_in_string,
  bad_escape,
  too_deep,
  more_after_end,
};

/// What lies between two quotation marks, as written.
struct JsonText {
  std::string_view raw;
  bool escaped = false;  ///< contains a backslash
};

enum class JsonKind : std::uint8_t { object, array, string, number, yes, no, null, word, nothing };

/// A scalar. `word` is something that stands where a value belongs and is none: NaN, 01, None, 9５.
struct JsonScalar {
  JsonKind kind = JsonKind::nothing;
  std::string_view text;  ///< of a string: between the quotes
  bool escaped = false;
  [[nodiscard]] const char* at() const { return kind == JsonKind::string ? text.data() - 1 : text.data(); }
};

/// The next quotation mark, backslash or control character, or the end.
inline const char* end_of_run(const char* p, const char* end) {
  for (; end - p >= 8; p += 8) {
    const std::uint64_t word = word_at(p);
    const std::uint64_t marks = equal(word, '"') | equal(word, '\\') | below(word, 0x20);
    if (marks != 0) return p + first_marked(marks);
  }
  while (p < end && *p != '"' && *p != '\\' && static_cast<unsigned char>(*p) >= 0x20) ++p;
  return p;
}

class JsonCursor {
 public:
  JsonCursor() = default;
  JsonCursor(std::string_view text, int depth_limit) : at_(text.data()), end_(text.data() + text.size()), depth_limit_(depth_limit) {}

  [[nodiscard]] const char* at() const { return at_; }
  [[nodiscard]] const char* end() const { return end_; }
  [[nodiscard]] JsonFault fault() const { return fault_; }
  [[nodiscard]] bool broken() const { return fault_ != JsonFault::none; }
  [[nodiscard]] const char* fault_at() const { return fault_at_; }
  /// Takes these very bytes, if they come next.
  bool take(std::string_view token) {
    if (!begins_with(at_, end_, token)) return false;
    at_ += token.size();
    return true;
  }
  /// Takes a string without escapes, if one comes next; nothing otherwise.
  bool take_plain_string(std::string_view& text) {
    if (at_ >= end_ || *at_ != '"') return false;
    const char* const close = end_of_run(at_ + 1, end_);
    if (close == end_ || *close != '"') return false;
    text = {at_ + 1, static_cast<std::size_t>(close - at_ - 1)};
    at_ = close + 1;
    return true;
  }
  /// Goes on to where a value ends that was read by other means.
  void move_to(const char* at) { at_ = at; }
  /// Reads a value of the object just left once more: visit() consumes it, then the cursor stands where it stood.
  template <class Visit>
  void revisit(const char* at, Visit&& visit) {
    const char* const here = at_;
    at_ = at;
    ++depth_;
    visit();
    --depth_;
    if (!broken()) at_ = here;
  }

  void space() {
    while (at_ < end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
  }
  /// What the value here is: by its first character, but true, false and null only where they stand there.
  JsonKind peek();
  /// Takes a value that is no container.
  JsonScalar scalar();
  /// Steps over a value of any kind, checking it.
  bool skip();
  /// Only white space may be left.
  bool finish();

  /// Calls visit(JsonText key) at each value of the object here; visit must consume the value. False if broken.
  template <class Visit>
  bool each_field(Visit&& visit) {
    if (!open()) return false;
    for (bool first = true;; first = false) {
      const char* const before = at_;
      space();
      if (at_ < end_ && *at_ == '}') return close(first, before);
      JsonText key;
      if (!take_key(key)) return false;
      visit(key);
      if (broken()) return false;
      if (!separator('}')) return !broken();
    }
  }
  /// Calls visit(index) at each value of the array here.
  template <class Visit>
  bool each_item(Visit&& visit) {
    if (!open()) return false;
    for (std::uint32_t index = 0;; ++index) {
      const char* const before = at_;
      space();
      if (at_ < end_ && *at_ == ']') return close(index == 0, before);
      visit(index);
      if (broken()) return false;
      if (!separator(']')) return !broken();
    }
  }

  /// For loops of their own: the pieces of each_field. open() takes the bracket; close() takes it when nothing or (wrongly) a comma came before.
  bool open();
  bool close(bool first, const char* before);
  bool take_key(JsonText& key);
  bool take_colon();
  /// After a value: true if another follows, false at the closing bracket (or when broken).
  bool separator(char closing) {
    space();
    if (at_ < end_) [[likely]] {
      if (*at_ == ',') {
        ++at_;
        return true;
      }
      if (*at_ == closing) {
        ++at_;
        --depth_;
        return false;
      }
    }
    return fail(at_ < end_ ? JsonFault::expected_comma : JsonFault::ends_early);
  }
  bool fail(JsonFault fault) { return fail(fault, at_); }
  bool fail(JsonFault fault, const char* at);

 private:
  [[nodiscard]] bool is_next(std::string_view word) const;
  bool take_string(JsonText& text);
  JsonScalar word();

  const char* at_ = nullptr;
  const char* end_ = nullptr;
  const char* fault_at_ = nullptr;
  int depth_ = 0;
  int depth_limit_ = 64;
  JsonFault fault_ = JsonFault::none;
};

/// The text with its escapes resolved. The escapes were checked when it was taken.
void unescape(std::string_view raw, std::string& out);
std::string plain(const JsonText& text);

/// Whether the whole text is a number as JSON writes it.
bool is_json_number(std::string_view text);

}  // namespace zhunsheng::load
