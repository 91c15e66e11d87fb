// What the parser has to say to the writer of a rule file, in both languages, in one place.
#pragma once

#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"

namespace zhunsheng::parsing {

class Complaints {
 public:
  explicit Complaints(Diagnostics& to) : to_(to) {}

  void not_utf8(Range place);
  void too_large(Range place, std::size_t most);
  void unclosed_quote(Range place, std::string_view mark, std::string_view partner);
  void stray_quote(Range place, std::string_view mark);
  void unclosed_bracket(Range bracket, std::string_view partner);
  void stray_bracket(Range place, std::string_view mark);
  void odd_character(Range place, std::string_view character);
  void range_of_numbers(Range place);
  void lone_percent(Range place);
  void bar_inside(Range place);
  void stop_inside(Range place);
  void bad_number(Range place, std::string_view written, std::size_t most_digits);
  void bad_moment(Range place, std::string_view written);
  void too_deep(Range place, int limit);
  void too_long(Range place);
  void stuck(Range word, std::string_view written, std::string_view split);
  void wrong_word(Range place, std::string_view wrong, std::string_view right, bool certain);
  void unknown_label(Range place, std::string_view word, const Words& block, std::string_view suggestion, bool certain);
  void label_elsewhere(Range place, std::string_view word, const Words& block, const Words& where);
  void outside_block(Range place, std::string_view word);
  void head_with_colon(Range place, Range colon, std::string_view word);
  void label_without_colon(Range place, std::string_view word);
  void unknown_head(Range place, std::string_view word, std::string_view suggestion);
  void text_before_head(Range place, std::string_view word);
  void unexpected(Range place, Words message, Words help, std::vector<Fix> fixes = {});

 private:
  void add(Code code, Range place, Words message, Words help = {}, std::vector<Fix> fixes = {}, std::vector<Note> notes = {});
  Diagnostics& to_;
};

}  // namespace zhunsheng::parsing
