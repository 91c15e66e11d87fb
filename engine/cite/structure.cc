#include "cite/structure.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "cite/headings.h"

namespace zhunsheng::cite {
namespace {

class Doubts {
 public:
  Doubts(const Original& original, Diagnostics& diagnostics) : original_(original), diagnostics_(diagnostics) {}

  void run() {
    if (original_.sections.size() < 2)
      add(0, {"没有找到编号的条款（一、（一）1. 等）", "no numbered clause was found"},
          {"请确认是全文，编号没有丢失。", "See whether this is the whole text and its numbers were kept."});
    for (const Section& section : original_.sections) {
      repeated(section);
      left_out(section);
    }
    cut_off();
  }

 private:
  void add(std::uint32_t at, Words message, Words help) {
    Diagnostic out;
    out.code = Code::original_doubtful;
    out.where = fmt::format("{}:{}", original_.file, line_of(at));
    out.message = std::move(message);
    out.help = std::move(help);
    diagnostics_.add(std::move(out));
  }

  /// Of characters that come one behind the other: lines are counted once.
  std::ptrdiff_t line_of(std::uint32_t character) {
    const auto begin = original_.raw.begin();
    const std::size_t at = original_.text.origin[character];
    line_ += std::count(begin + static_cast<std::ptrdiff_t>(std::min(counted_, at)), begin + static_cast<std::ptrdiff_t>(at), '\n');
    counted_ = std::max(counted_, at);
    return line_;
  }

  void repeated(const Section& section) {
    if (!section.repeated) return;
    add(section.span.begin,
        {fmt::format("条款编号重复：{} 前面已经有了", section.locator), fmt::format("clause {} is numbered twice", section.locator)},
        {"引用这一条时要用 ¶ 或 @ 指明，或者核对原文编号。", "Check the numbering; a citation of it has to say which by ¶ or @."});
  }

  /// A number goes on from the last of its kind, or begins at 1.
  void left_out(const Section& section) {
    if (section.value == 0) return;
    std::uint32_t& last = last_[section.rank];
    if (section.value != 1 && section.value != last + 1 && !section.repeated)
      add(section.span.begin,
          {fmt::format("条款编号不连续：{} 前面没有第 {} 项", section.locator, section.value - 1),
           fmt::format("clause {}: number {} before it is missing", section.locator, section.value - 1)},
          {"原文可能缺页，请核对。", "Pages may be missing: check the original."});
    last = section.value;
  }

  void cut_off() {
    if (original_.sentences.empty()) return;
    const Sentence& last = original_.sentences.back();
    const char32_t end = original_.text.characters[last.span.end - 1];
    const bool whole = last.row || end == U'。' || end == U'"' || end == U')' || end == U'!' || end == U'?' ||
                       stands_below(original_.characters(last.span));
    const bool in_clause = original_.sections[last.section].value != 0;
    if (whole || !in_clause) return;
    add(last.span.begin, {"原文在一句话中间结束", "the original ends in the middle of a sentence"},
        {"原文可能不完整，请核对结尾。", "It may be cut off: check its end."});
  }

  const Original& original_;
  Diagnostics& diagnostics_;
  std::map<std::uint32_t, std::uint32_t> last_;
  std::ptrdiff_t line_ = 1;  ///< at `counted_`
  std::size_t counted_ = 0;
};

}  // namespace

void doubt_structure(const Original& original, Diagnostics& diagnostics) { Doubts(original, diagnostics).run(); }

}  // namespace zhunsheng::cite
