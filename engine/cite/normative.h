// Which words of an original set a norm: what obliges, forbids, encourages or measures, and the verbs that give a task.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "original/original.h"

namespace zhunsheng::cite {

enum class Force : std::uint8_t {
  none,
  task,     ///< a verb that gives a task: 建立, 加强
  obliges,  ///< 应, 不得, 确保, 不低于, 以上; a number with its measure
};

struct NormWord {
  Force force = Force::none;
  Span span;
};

/// The words of one original. Titles of documents and what stands in quotation marks name something: no word in them counts, nor one that
/// is a part of another (重要, 适应).
class NormWords {
 public:
  explicit NormWords(const Original& original);

  /// The first word in the span that has at least this force.
  [[nodiscard]] NormWord first(Span span, Force least) const;
  /// Whether the span begins with such a word, behind links and adverbs (并, 积极, 进一步).
  [[nodiscard]] bool begins_with_one(Span span) const;
  /// The first word behind a link inside the span: 、开展, 并建立.
  [[nodiscard]] NormWord linked(Span span) const;
  /// The first number with its measure: 5万, 95%.
  [[nodiscard]] NormWord measure(Span span) const;
  [[nodiscard]] bool ends_with_link(Span span) const;
  /// Whether the word makes something else of what follows: forbids it (严禁), assures it (确保), weakens it (鼓励). 应, 必须, 负责 do not.
  [[nodiscard]] bool turns(Span word) const;
  /// Behind 积极, 认真, 进一步 that stand at the place.
  [[nodiscard]] std::uint32_t past_adverbs(std::uint32_t place) const;
  /// How many characters of the span are neither signs nor of a title.
  [[nodiscard]] std::uint32_t letters(Span span) const;

 private:
  [[nodiscard]] NormWord at(std::uint32_t place) const;
  [[nodiscard]] NormWord measure_at(std::uint32_t place) const;
  [[nodiscard]] bool is_part_of_a_word(std::uint32_t place, std::u32string_view word) const;

  std::u32string text_;  ///< a blank for each character of a title or in quotation marks
};

}  // namespace zhunsheng::cite
