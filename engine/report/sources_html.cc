// The original as a page: each statement tinted by what became of it, with its rules beneath.
#include <algorithm>
#include <fmt/format.h>

#include "report/sources.h"

namespace zhunsheng::report {
namespace {

constexpr std::string_view kStyle = R"(
body{font-family:"Noto Serif CJK SC","Source Han Serif SC","SimSun",serif;line-height:1.8;max-width:50em;margin:2em auto;padding:0 1em;color:#1a1a1a}
h1{font-size:1.4em}h2{font-size:1.1em;margin:1.6em 0 .3em}
p.sentence{margin:.4em 0;text-indent:0}
.at{color:#666;font-size:.8em;font-family:sans-serif;user-select:none}
mark{padding:.1em 0;color:inherit}
.rule{background:#cfe8cf}.duty{background:#d5e3f7}.judgement{background:#f6e7bd}.declaratory{background:#e6e6e6}.deferred{background:#eadcf2}
.gap{background:#fff;border-bottom:2px solid #b00020}
ul.rests{margin:.1em 0 .6em 2em;padding:0;font-size:.85em;font-family:sans-serif;list-style:none}
ul.rests code{color:#333}ul.rests .kind{display:inline-block;min-width:4em;color:#555}
.legend{font-family:sans-serif;font-size:.85em}.legend mark{margin-right:1em;padding:.1em .4em}
@media print{body{max-width:none;margin:0}mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}ul.rests{break-inside:avoid}}
)";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? ' ' : c;
    }
  return out;
}

class Page {
 public:
  Page(std::string& out, const Accounts& accounts, std::uint32_t id, const VerdictsBeside& verdicts, const View& view)
      : out_(out),
        accounts_(accounts),
        original_(accounts.originals[id]),
        coverage_(accounts.coverage[id]),
        verdicts_(verdicts),
        view_(view) {}

  void write(std::uint32_t document, std::uint32_t section) {
    const bool zh = view_.language == Language::zh;
    const std::string title = escaped(accounts_.program.text(accounts_.program.documents[document].title));
    out_ += fmt::format(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<title>{}</title>\n<style>{}</style>\n<h1>{}</h1>\n",
        zh ? "zh-CN" : "en", title, kStyle, title);
    legend();
    const Span span = span_of(original_, section);
    std::uint32_t last = kNone;
    for (std::uint32_t i = 0; i < original_.sentences.size(); ++i) {
      const Sentence& sentence = original_.sentences[i];
      if (!span.holds(sentence.span)) continue;
      if (sentence.section != last) heading(sentence.section);
      last = sentence.section;
      if (sentence.number > 0) this->sentence(i);
    }
    out_ += "</html>\n";
  }

 private:
  void legend() {
    out_ += "<p class=\"legend\">";
    for (std::size_t i = 0; i < kAccounts; ++i) {
      const auto account = static_cast<Account>(i);
      out_ += fmt::format("<mark class=\"{}\">{}</mark>", id_of(account), pick(account_words(account), view_));
    }
    out_ += fmt::format("<mark class=\"gap\">{}</mark></p>\n", view_.language == Language::zh ? "没有着落" : "unaccounted");
  }

  void heading(std::uint32_t id) {
    const Section& section = original_.sections[id];
    out_ += fmt::format("<h2 id=\"{0}\">{0} {1}</h2>\n", escaped(section.locator), escaped(section.heading));
  }

  /// The class of each normal character of the sentence, in stretches.
  void sentence(std::uint32_t id) {
    const Span span = original_.sentences[id].span;
    std::vector<std::string_view> tint(span.end - span.begin);
    for (const Gap& gap : coverage_.gaps)
      if (gap.sentence == id) std::fill(tint.begin() + (gap.span.begin - span.begin), tint.begin() + (gap.span.end - span.begin), "gap");
    for (const Statement& statement : coverage_.statements)
      if (statement.sentence == id)
        std::fill(tint.begin() + (statement.span.begin - span.begin), tint.begin() + (statement.span.end - span.begin),
                  id_of(accounts_.claims[statement.claim].account));
    out_ += fmt::format("<p class=\"sentence\"><span class=\"at\">@{} </span>", original_.sentences[id].number);
    for (std::uint32_t begin = 0; begin < tint.size();) {
      std::uint32_t end = begin;
      while (end < tint.size() && tint[end] == tint[begin]) ++end;
      const std::string words = escaped(original_.words({span.begin + begin, span.begin + end}));
      out_ += tint[begin].empty() ? words : fmt::format("<mark class=\"{}\">{}</mark>", tint[begin], words);
      begin = end;
    }
    out_ += "</p>\n";
    rests(id);
  }

  void rests(std::uint32_t id) {
    std::string items;
    for (const Statement& statement : coverage_.statements) {
      if (statement.sentence != id) continue;
      const Claim& claim = accounts_.claims[statement.claim];
      const std::string kind = fmt::format("<span class=\"kind\">{}</span> ", pick(account_words(claim.account), view_));
      if (claim.requirements.empty()) items += fmt::format("<li>{}{}</li>\n", kind, escaped(claim.reason));
      for (const std::uint32_t requirement : claim.requirements) {
        const RequirementDef& r = accounts_.program.requirements[requirement];
        items +=
            fmt::format("<li>{}<code>{}</code> {}", kind, escaped(accounts_.program.text(r.id)), escaped(accounts_.program.text(r.title)));
        if (const auto beside = verdicts_.find(requirement); beside != verdicts_.end())
          for (const std::string& words : beside->second) items += "<br>" + escaped(words);
        items += "</li>\n";
      }
    }
    if (!items.empty()) out_ += "<ul class=\"rests\">\n" + items + "</ul>\n";
  }

  std::string& out_;
  const Accounts& accounts_;
  const Original& original_;
  const Coverage& coverage_;
  const VerdictsBeside& verdicts_;
  const View& view_;
};

}  // namespace

void append_clause_html(std::string& out, const Accounts& accounts, std::uint32_t original, std::uint32_t section,
                        const VerdictsBeside& verdicts, const View& view) {
  Page(out, accounts, original, verdicts, view).write(accounts.documents[original], section);
}

}  // namespace zhunsheng::report
