// What one body gives to the page, as text: pieces of a stream are strings. Words and requirements stand in it as marks, and are numbered when the
// record is taken, so that the same input gives the same page however many threads rendered it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/words.h"
#include "program/program.h"

namespace zhunsheng::report {

// Control characters: neither JSON nor HTML made by us has them (see visible()).
inline constexpr char kWordsBegin = '\x01', kWordsMiddle = '\x02', kWordsEnd = '\x03';
inline constexpr char kSection = '\x04', kRecordEnd = '\x05', kRequirement = '\x06', kRequirementEnd = '\x0E';

/// A mark for words; 0 (no words) for empty ones. Both languages are made visible and escaped for JSON.
void append_words_mark(std::string& json, const Words& words);
void append_requirement_mark(std::string& json, RequirementId id);

/// A record while it is made.
struct PageRecord {
  std::string entities;                                       ///< JSON objects, joined by commas
  std::map<std::string, std::uint64_t> counts;                ///< "status/fujian/3" → how many
  std::vector<std::pair<std::string, std::string>> problems;  ///< rows of a table, Chinese and English
  std::vector<std::pair<std::string, std::string>> gaps;      ///< rows of a table, likewise
  std::vector<std::pair<std::string, std::string>> items;     ///< tables of the items of a county, likewise

  void count(const std::string& key, std::uint64_t times = 1) { counts[key] += times; }
  /// Appends the record to a piece.
  void append_to(std::string& piece) const;
};

/// Everything that was taken.
class PageBook {
 public:
  /// All records of a piece, in order.
  void take(std::string_view piece);
  /// The number of words, giving them one.
  std::uint32_t number_of(const Words& words);
  std::uint32_t number_of(RequirementId id);
  [[nodiscard]] std::uint64_t counted(const std::string& key) const;

  std::vector<std::string> entities;  ///< JSON, marks replaced
  std::map<std::string, std::uint64_t> counts;
  std::vector<std::pair<std::string, std::string>> problems;
  std::uint64_t problems_left_out = 0;
  std::vector<std::pair<std::string, std::string>> gaps;
  std::uint64_t gaps_left_out = 0;
  std::vector<std::pair<std::string, std::string>> items;  ///< of the first two counties: of more, only the counts are shown
  std::vector<std::string> words;                          ///< JSON, by number; 0 is ""
  std::vector<RequirementId> requirements;                 ///< by number

 private:
  void take_record(std::string_view record);
  void take_counts(std::string_view lines);
  static void take_rows(std::string_view rows, std::vector<std::pair<std::string, std::string>>& kept, std::uint64_t& left_out);
  void take_items(std::string_view tables);
  std::string resolved(std::string_view json);
  std::uint32_t number_of_json(std::string_view zh, std::string_view en);

  std::unordered_map<std::string, std::uint32_t> word_numbers_;
  std::unordered_map<RequirementId, std::uint32_t> requirement_numbers_;
};

}  // namespace zhunsheng::report
