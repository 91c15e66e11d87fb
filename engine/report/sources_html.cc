// The original as a page: a table of contents, each statement tinted by what became of it, its rules and their verdicts beneath.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/visible.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/sources.h"
#include "report/sources_style.h"

namespace zhunsheng::report {
namespace {

class Page {
 public:
  Page(std::string& out, const Accounts& accounts, std::uint32_t id, std::uint32_t section, const VerdictsBeside& verdicts,
       const View& view)
      : out_(out),
        accounts_(accounts),
        original_(accounts.originals[id]),
        coverage_(accounts.coverage[id]),
        document_(accounts.program.documents[accounts.documents[id]]),
        section_(section),
        span_(span_of(original_, section)),
        verdicts_(verdicts),
        view_(view) {}

  void write() {
    for (std::uint32_t i = 0; i < original_.sections.size(); ++i)
      if (!original_.sections[i].span.empty() && span_.holds(original_.sections[i].span)) shown_.push_back(i);
    constexpr std::size_t kFewToList = 4;
    const bool listed = shown_.size() >= kFewToList;
    head();
    out_ += fmt::format("<div class=\"page{}\">\n<header>\n", listed ? " wide" : "");
    about();
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
  [[nodiscard]] std::string_view say(std::string_view zh, std::string_view en) const { return view_.language == Language::zh ? zh : en; }
  [[nodiscard]] std::string text(Text id) const { return markup(accounts_.program.text(id)); }

  void head() {
    const std::string title = text(document_.title);
    out_ += fmt::format(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        "<link rel=\"icon\" href=\"data:,\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<a class=\"skip\" "
        "href=\"#text\">{}</a>\n",
        view_.language == Language::zh ? "zh-CN" : "en", title, kSourcesStyle, say("跳到正文", "Skip to the text"));
  }

  void about() {
    out_ += fmt::format("<h1>{}</h1>\n", text(document_.title));
    std::string line = markup(original_.document);
    if (section_ != kNone) line += " #" + markup(original_.sections[section_].locator);
    for (const Text part : {document_.issuer, document_.number, document_.date})
      if (!accounts_.program.text(part).empty()) line += " · " + text(part);
    out_ += fmt::format("<p class=\"about\">{}</p>\n", line);
    if (!verdicts_.as_of) return;
    if (verdicts_.synthetic) out_ += fmt::format("<p class=\"synthetic\">{}</p>\n", markup(pick(term_words(Term::synthetic), view_)));
    out_ += fmt::format("<p class=\"about\">{}{}{}</p>\n", markup(pick(term_words(Term::as_of), view_)), say("：", ": "),
                        markup(pick(date_words(*verdicts_.as_of), view_)));
  }

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
      out_ += fmt::format("<li><a href=\"#{}\">{} {}</a>{}", anchor(id), number_of(section), markup(section.heading), left);
      if (at < shown_.size() && depth_of(shown_[at]) > depth_of(id)) list(at, depth_of(shown_[at]));
      out_ += "</li>\n";
    }
    out_ += "</ul>\n";
  }

  /// The last number of the locator: 二/五/11 is 11.
  [[nodiscard]] static std::string number_of(const Section& section) {
    const std::size_t slash = section.locator.find_last_of('/');
    return markup(slash == std::string::npos ? section.locator : section.locator.substr(slash + 1));
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
      const bool heading = sentence.number == 0 || (original_.sections[id].run_in && sentence.number == 1);
      if (!headed) open_heading(id, heading ? i : kNone);
      headed = true;
      if (!heading) this->sentence(i);
      rests(i);
    }
  }

  /// The heading in its own words; a section without one is named by its locator.
  void open_heading(std::uint32_t id, std::uint32_t sentence) {
    const std::uint32_t level = std::min(depth_of(id) + 2, 6U);
    const std::string locator = markup(original_.sections[id].locator);
    out_ += fmt::format("<h{} id=\"{}\">", level, anchor(id));
    if (sentence == kNone)
      out_ += locator;
    else
      words(sentence);
    out_ += fmt::format(" <a class=\"at\" href=\"#{}\">{}</a></h{}>\n", anchor(id), sentence == kNone ? "#" : "#" + locator, level);
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
    const Span span = original_.sentences[id].span;
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
    for (const Statement* statement : statements_of(id)) {
      const Claim& claim = accounts_.claims[statement->claim];
      const std::string open = fmt::format("<li class=\"is-{}\"><span class=\"kind\">{} {}</span>", id_of(claim.account), ++number,
                                           pick(account_words(claim.account), view_));
      if (claim.requirements.empty()) items += fmt::format("{}{}</li>\n", open, markup(claim.reason));
      for (const std::uint32_t requirement : claim.requirements) {
        const RequirementDef& r = accounts_.program.requirements[requirement];
        items += fmt::format("{}<code>{}</code> {}{}</li>\n", open, text(r.id),
                             markup(pick(requirement_title(accounts_.program, r), view_)), verdicts_of(requirement));
      }
    }
    if (!items.empty()) out_ += "<ul class=\"rests\">\n" + items + "</ul>\n";
  }

  /// Of many, how many have which status; the list opens.
  [[nodiscard]] std::string verdicts_of(std::uint32_t requirement) const {
    const auto beside = verdicts_.of.find(requirement);
    if (beside == verdicts_.of.end()) return {};
    std::string items;
    for (const VerdictBeside& verdict : beside->second)
      items += fmt::format("<li>{}{}<span class=\"{}\">{}</span></li>\n", markup(verdict.entity), say("：", ": "),
                           colour_of(verdict.status), markup(verdict.words));
    const std::string list = "<ul class=\"verdicts\">\n" + items + "</ul>";
    constexpr std::size_t kFew = 5;
    if (beside->second.size() <= kFew) return "\n" + list;
    return fmt::format("\n<details><summary>{}</summary>\n{}</details>", summary_of(beside->second), list);
  }

  [[nodiscard]] std::string summary_of(const std::vector<VerdictBeside>& verdicts) const {
    std::map<std::string, std::size_t> counts;
    for (const VerdictBeside& verdict : verdicts) ++counts[verdict.words];
    std::string out;
    for (const auto& [words, count] : counts) out += fmt::format("{}{} {}", out.empty() ? "" : say("，", ", "), markup(words), count);
    return out;
  }

  [[nodiscard]] static std::string_view colour_of(Status status) {
    return status == Status::met ? "met" : status == Status::not_met ? "not_met" : "other";
  }

  void footer() {
    if (verdicts_.as_of) out_ += fmt::format("<p class=\"about\">{}</p>\n", markup(pick(term_words(Term::disclaimer), view_)));
    out_ +=
        fmt::format("<footer>{}</footer>\n",
                    say("底色表示这些字写成了什么；没有底色的字是标题、连接词或同一小句里引文之外的部分。",
                        "A tint says what became of the words; words without one are headings, links, or the rest of a quoted clause."));
  }

  std::string& out_;
  const Accounts& accounts_;
  const Original& original_;
  const Coverage& coverage_;
  const DocumentDef& document_;
  std::uint32_t section_;
  Span span_;
  const VerdictsBeside& verdicts_;
  const View& view_;
  std::vector<std::uint32_t> shown_;
};

}  // namespace

void append_clause_html(std::string& out, const Accounts& accounts, std::uint32_t original, std::uint32_t section,
                        const VerdictsBeside& verdicts, const View& view) {
  Page(out, accounts, original, section, verdicts, view).write();
}

}  // namespace zhunsheng::report
