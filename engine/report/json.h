// Writes JSON by appending to one string: no tree, no copies, the same bytes for the same calls.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zhunsheng::report {

/// Appends `text` (UTF-8) as a JSON string with its quotes. Control characters and the ones that reorder text are escaped.
void append_json_string(std::string& out, std::string_view text);
void append_integer(std::string& out, std::int64_t value);

class Json {
 public:
  /// Objects and arrays down to `pretty_depth` put each member on a line of its own, those below stand on one line.
  /// `depth`: how deep the piece will stand in the document that it is a part of.
  explicit Json(std::string& out, int pretty_depth = 0, int depth = 0) : out_(out), pretty_depth_(pretty_depth), depth_(depth) {}

  Json& begin_object() { return begin('{'); }
  Json& end_object() { return end('}'); }
  Json& begin_array() { return begin('['); }
  Json& end_array() { return end(']'); }
  Json& key(std::string_view name);

  Json& string(std::string_view text);
  Json& integer(std::int64_t value);
  Json& boolean(bool value);
  Json& null();
  /// Text that is JSON already.
  Json& raw(std::string_view json);

  // A member of the object that is open.
  Json& member(std::string_view name, std::string_view text) { return key(name).string(text); }
  Json& member_or_null(std::string_view name, std::string_view text) { return text.empty() ? key(name).null() : member(name, text); }
  /// Nothing if the text is empty.
  Json& member_if(std::string_view name, std::string_view text) { return text.empty() ? *this : member(name, text); }

 private:
  Json& begin(char bracket);
  Json& end(char bracket);
  void before_value();
  void line_break();

  std::string& out_;
  int pretty_depth_;
  int depth_;
  bool first_ = true;  ///< nothing stands in the open object or array yet
  bool after_key_ = false;
};

}  // namespace zhunsheng::report
