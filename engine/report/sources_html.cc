// The original as a page: a table of contents, each statement tinted by what became of it, its rules and their verdicts beneath.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/visible.h"
#include "outcome/words.h"
#include "report/sources.h"
#include "report/sources_page.h"

namespace zhunsheng::report {
namespace {

constexpr std::uint32_t kArticle = 2;  ///< Section::rank of 条
constexpr std::uint32_t kShownOfBeginning = 18;

class Page {
 public:
  Page(std::string& out, const Accounts& accounts, std::uint32_t id, std::uint32_t section, const VerdictsBeside& verdicts,
       const View& view)
      : out_(out),
        accounts_(accounts),
        original_(accounts.originals[id]),
        coverage_(accounts.coverage[id]),
        section_(section),
        span_(span_of(original_, section)),
        view_(view),
        page_(out, accounts, accounts.documents[id], verdicts, view) {}

  void write() {
    for (std::uint32_t i = 0; i < original_.sections.size(); ++i)
      if (!original_.sections[i].span.empty() && span_.holds(original_.sections[i].span)) shown_.push_back(i);
    constexpr std::size_t kFewToList = 4;
    const bool listed = shown_.size() >= kFewToList;
    page_.head();
    out_ += fmt::format("<div class=\"page{}\">\n<header>\n", listed ? " wide" : "");
    page_.about(section_ == kNone ? "" : original_.sections[section_].locator);
    legend();
    out_ += "</header>\n";
    if (listed) contents();
    out_ += "<main id=\"text\">\n";
    for (const std::uint32_t section : shown_) this->section(section);
    out_ += "</main>\n";
    footer();
    out_ += "</div>\n</body>\n</html>\n";
  }

 private:
  [[nodiscard]] std::string_view say(std::string_view zh, std::string_view en) const { return page_.say(zh, en); }

  /// The classes with how many statements each has.
  void legend() {
    std::array<std::size_t, kAccounts> counts{};
    for (const Statement& statement : coverage_.statements)
      if (span_.holds(statement.span)) ++counts[static_cast<std::size_t>(accounts_.claims[statement.claim].account)];
    out_ += fmt::format("<ul class=\"legend\" aria-label=\"{}\">\n", say("底色", "Tints"));
    for (std::size_t i = 0; i < kAccounts; ++i) {
      const auto account = static_cast<Account>(i);
      out_ += fmt::format("<li><mark class=\"{}\">{} {}</mark></li>\n", id_of(account), pick(account_words(account), view_), counts[i]);
    }
    out_ += fmt::format("<li><mark class=\"gap\">{} {}</mark></li>\n</ul>\n", say("没有着落", "unaccounted"), gaps_in(span_));
  }

  [[nodiscard]] std::size_t gaps_in(Span span) const {
    return static_cast<std::size_t>(
        std::count_if(coverage_.gaps.begin(), coverage_.gaps.end(), [&](const Unaccounted& gap) { return span.holds(gap.span); }));
  }

  [[nodiscard]] std::uint32_t depth_of(std::uint32_t section) const {
    const std::uint32_t top = section_ == kNone ? 0 : original_.sections[section_].depth;
    return original_.sections[section].depth - top;
  }

  void contents() {
    out_ += fmt::format("<nav aria-label=\"{0}\">\n<details open>\n<summary>{0}</summary>\n", say("目录", "Contents"));
    std::uint32_t at = 0;
    list(at, depth_of(shown_.front()));
    out_ += "</details>\n</nav>\n";
  }

  /// The sections from `at` on that lie at this depth, each with the list of those below it.
  void list(std::uint32_t& at, std::uint32_t depth) {
    out_ += "<ul>\n";
    while (at < shown_.size() && depth_of(shown_[at]) >= depth) {
      const std::uint32_t id = shown_[at++];
      const Section& section = original_.sections[id];
      const std::size_t gaps = gaps_in({section.span.begin, std::max(section.own.end, section.span.begin)});
      const std::string left = gaps == 0 ? "" : fmt::format(" <span class=\"left\">{} {}</span>", say("没有着落", "unaccounted"), gaps);
      out_ += fmt::format("<li><a href=\"#{}\">{}</a>{}", anchor(id), markup(name_of(id)), left);
      if (at < shown_.size() && depth_of(shown_[at]) > depth_of(id)) list(at, depth_of(shown_[at]));
      out_ += "</li>\n";
    }
    out_ += "</ul>\n";
  }

  /// "第一章 总则", "（一）改善办学条件"; of a section without a heading its number and how it begins.
  [[nodiscard]] std::string name_of(std::uint32_t id) const {
    const Section& section = original_.sections[id];
    if (section.number.empty()) return section.locator;
    const std::string number = original_.words(section.number) + (section.rank <= kArticle ? " " : "");
    if (!section.heading.empty() && is_headed(id)) return number + section.heading;
    const auto first =
        std::find_if(original_.sentences.begin(), original_.sentences.end(), [&](const Sentence& s) { return s.section == id; });
    if (first == original_.sentences.end()) return number;
    const std::uint32_t begin = behind_number(*first);
    std::uint32_t end = std::min(first->span.end, begin + kShownOfBeginning);
    while (end < first->span.end && is_of_number(original_.text.characters[end])) ++end;
    return number + original_.words({begin, end}) + (end < first->span.end ? "…" : "");
  }

  /// Whether its first sentence is a heading: one that stands alone, or runs into a text that goes on. What a clause says is no heading.
  [[nodiscard]] bool is_headed(std::uint32_t id) const {
    const Section& section = original_.sections[id];
    if (!section.run_in) return true;
    const auto own =
        std::count_if(original_.sentences.begin(), original_.sentences.end(), [&](const Sentence& s) { return s.section == id; });
    return section.rank != kArticle && (own > 1 || section.own.end < section.span.end);
  }

  /// Where the words of a section's first sentence begin, behind its number; of another sentence its beginning.
  [[nodiscard]] std::uint32_t behind_number(const Sentence& sentence) const {
    const Section& section = original_.sections[sentence.section];
    if (section.number.empty() || section.number.begin != sentence.span.begin) return sentence.span.begin;
    const std::uint32_t end = section.number.end;
    return end < sentence.span.end && original_.text.characters[end] == kCell ? end + 1 : end;
  }

  /// Two sections may have one locator; ids are different.
  [[nodiscard]] std::string anchor(std::uint32_t id) const {
    const Section& section = original_.sections[id];
    return markup(section.locator) + (section.repeated ? "~" + std::to_string(id) : "");
  }

  void section(std::uint32_t id) {
    bool headed = false;
    for (std::uint32_t i = 0; i < original_.sentences.size(); ++i) {
      const Sentence& sentence = original_.sentences[i];
      if (sentence.section != id) continue;
      const bool heading = sentence.number == 0 || (original_.sections[id].run_in && sentence.number == 1 && is_headed(id));
      if (!headed) open_heading(id, heading ? i : kNone);
      headed = true;
      if (!heading) this->sentence(i);
      rests(i);
    }
  }

  /// The heading in its own words; a section without one has its number, and without that its locator.
  void open_heading(std::uint32_t id, std::uint32_t sentence) {
    const std::uint32_t level = std::min(depth_of(id) + 2, 6U);
    const Section& section = original_.sections[id];
    out_ += fmt::format("<h{} id=\"{}\">", level, anchor(id));
    if (!section.number.empty()) out_ += markup(original_.words(section.number));
    if (!section.number.empty() && sentence != kNone && section.rank <= kArticle) out_ += ' ';
    if (sentence != kNone) words(sentence);
    if (sentence == kNone && section.number.empty()) out_ += markup(section.locator);
    out_ += fmt::format(" <a class=\"at\" href=\"#{}\">#{}</a></h{}>\n", anchor(id), markup(section.locator), level);
  }

  void sentence(std::uint32_t id) {
    const Sentence& sentence = original_.sentences[id];
    const std::string place = fmt::format("{}@{}", anchor(sentence.section), sentence.number);
    out_ += fmt::format("<p id=\"{0}\"><a class=\"at\" href=\"#{0}\">@{1}</a>", place, sentence.number);
    words(id);
    out_ += "</p>\n";
  }

  /// The statements of a sentence have numbers, which stand behind their words and before what they became.
  [[nodiscard]] std::vector<const Statement*> statements_of(std::uint32_t sentence) const {
    std::vector<const Statement*> out;
    for (const Statement& statement : coverage_.statements)
      if (statement.sentence == sentence) out.push_back(&statement);
    return out;
  }

  void words(std::uint32_t id) {
    const Span span{behind_number(original_.sentences[id]), original_.sentences[id].span.end};
    const std::vector<std::string_view> tint = tints(span);
    const std::vector<const Statement*> statements = statements_of(id);
    const auto numbers_at = [&](std::uint32_t end) {
      std::string out;
      for (std::size_t i = 0; i < statements.size(); ++i)
        if (statements[i]->span.end == end) out += fmt::format("{}{}", out.empty() ? "" : ",", i + 1);
      return out;
    };
    for (std::uint32_t begin = span.begin; begin < span.end;) {
      const std::string_view name = tint[begin - span.begin];
      std::uint32_t end = begin;
      std::string numbers;
      while (end < span.end && tint[end - span.begin] == name && numbers.empty()) numbers = numbers_at(++end);
      const std::string part = numbers.empty() ? markup(original_.words({begin, end})) : numbered({begin, end}, numbers);
      out_ += name.empty() ? part : fmt::format("<mark class=\"{}\">{}</mark>", name, part);
      begin = end;
    }
  }

  /// The numbers stay on the line of the last character.
  [[nodiscard]] std::string numbered(Span part, const std::string& numbers) const {
    return fmt::format("{}<span class=\"last\">{}<sup>{}</sup></span>", markup(original_.words({part.begin, part.end - 1})),
                       markup(original_.words({part.end - 1, part.end})), numbers);
  }

  /// The class of each normal character.
  [[nodiscard]] std::vector<std::string_view> tints(Span span) const {
    std::vector<std::string_view> out(span.end - span.begin);
    const auto paint = [&](Span part, std::string_view name) {
      for (std::uint32_t i = std::max(part.begin, span.begin); i < std::min(part.end, span.end); ++i) out[i - span.begin] = name;
    };
    for (const Unaccounted& gap : coverage_.gaps) paint(gap.span, "gap");
    for (const Statement& statement : coverage_.statements) paint(statement.span, id_of(accounts_.claims[statement.claim].account));
    return out;
  }

  void rests(std::uint32_t id) {
    std::string items;
    std::size_t number = 0;
    for (const Statement* statement : statements_of(id))
      items += page_.claim_items(accounts_.claims[statement->claim], std::to_string(++number));
    if (!items.empty()) out_ += "<ul class=\"rests\">\n" + items + "</ul>\n";
  }

  void footer() {
    page_.footer(say("底色表示这些字写成了什么；没有底色的字是标题、连接词或同一小句里引文之外的部分。",
                     "A tint says what became of the words; words without one are headings, links, or the rest of a quoted clause."));
  }

  std::string& out_;
  const Accounts& accounts_;
  const Original& original_;
  const Coverage& coverage_;
  std::uint32_t section_;
  Span span_;
  const View& view_;
  SourcesPage page_;
  std::vector<std::uint32_t> shown_;
};

}  // namespace

void append_clause_html(std::string& out, const Accounts& accounts, std::uint32_t original, std::uint32_t section,
                        const VerdictsBeside& verdicts, const View& view) {
  Page(out, accounts, original, section, verdicts, view).write();
}

}  // namespace zhunsheng::report
