// A document without an original: the rules that rest on it, clause by clause, and that the words cannot be held against anything.
#include <algorithm>
#include <fmt/format.h>

#include "base/visible.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/clause_order.h"
#include "report/sources.h"
#include "report/sources_page.h"

namespace zhunsheng::report {
namespace {

/// Its citations in the order of its clauses.
std::vector<const Claim*> claims_on(const Accounts& accounts, std::uint32_t document, std::string_view locator) {
  std::vector<const Claim*> out;
  for (const Claim& claim : accounts.claims)
    if (claim.document == document && lies_below(claim.locator, locator)) out.push_back(&claim);
  const Program& program = accounts.program;
  std::stable_sort(out.begin(), out.end(), [&](const Claim* a, const Claim* b) {
    return clause_place(program, document, a->locator) < clause_place(program, document, b->locator);
  });
  return out;
}

Words absent_words(const DocumentDef& document) {
  if (document.paraphrased != 0)
    return {"没有这份文件的原文：规则里的引文是转述，未与原文核对。下面按条款列出依据它的规则。",
            "There is no original of this document: its quotes are paraphrases and were compared with nothing. The rules that rest on it, "
            "by clause:"};
  return {"没有给出这份文件的原文（--sources 写原文所在的文件夹）。下面按条款列出依据它的规则。",
          "No original of this document was given (--sources names the folder of the originals). The rules that rest on it, by clause:"};
}

std::string titled(const Program& program, const DocumentDef& document, std::string_view locator) {
  return fmt::format("{} 《{}》{}{}", program.text(document.id), program.text(document.title), locator.empty() ? "" : " #", locator);
}

}  // namespace

bool lies_below(std::string_view locator, std::string_view above) {
  if (above.empty() || locator == above) return true;
  if (!locator.starts_with(above)) return false;
  const std::string_view rest = locator.substr(above.size());
  return rest[0] == '/' || rest[0] == '@' || rest.starts_with("¶");
}

void append_absent_text(std::string& out, const Accounts& accounts, std::uint32_t document, std::string_view locator,
                        const VerdictsBeside& verdicts, const View& view) {
  const Program& program = accounts.program;
  const DocumentDef& def = program.documents[document];
  Paper paper(out, view);
  paper.paragraph(0, titled(program, def, locator), Ink::bold);
  paper.paragraph(2, pick(absent_words(def), view), Ink::yellow);
  std::string_view shown;
  for (const Claim* claim : claims_on(accounts, document, locator)) {
    if (claim->locator != shown) paper.paragraph(2, fmt::format("{}#{}", program.text(def.id), claim->locator), Ink::cyan);
    shown = claim->locator;
    append_claim(paper, accounts, *claim, verdicts);
  }
}

void append_absent_json(std::string& out, const Accounts& accounts, std::uint32_t document, std::string_view locator,
                        const VerdictsBeside& verdicts, const View& view) {
  const Program& program = accounts.program;
  const DocumentDef& def = program.documents[document];
  Json json(out, 2);
  json.begin_object().member("document", program.text(def.id)).member_or_null("locator", locator).key("heading").null();
  json.member("original", def.paraphrased != 0 ? "paraphrased" : "not_given").key("sentences").begin_array().end_array();
  json.key("citations").begin_array();
  for (const Claim* claim : claims_on(accounts, document, locator)) {
    json.begin_object().member("document", program.text(def.id)).member("locator", claim->locator).member("quote", claim->quote);
    json.member("class", id_of(claim->account)).key("rules").begin_array();
    for (const std::uint32_t id : claim->requirements) json.string(program.text(program.requirements[id].id));
    json.end_array().member("reason", claim->reason).end_object();
  }
  json.end_array();
  append_verdicts_beside(json, accounts, verdicts, view);
  json.end_object();
  out += '\n';
}

void append_absent_html(std::string& out, const Accounts& accounts, std::uint32_t document, std::string_view locator,
                        const VerdictsBeside& verdicts, const View& view) {
  const Program& program = accounts.program;
  const DocumentDef& def = program.documents[document];
  SourcesPage page(out, accounts, document, verdicts, view);
  page.head();
  out += "<div class=\"page\">\n<header>\n";
  page.about(locator);
  out += fmt::format("<p class=\"synthetic\">{}</p>\n</header>\n<main id=\"text\">\n", markup(pick(absent_words(def), view)));
  const std::vector<const Claim*> claims = claims_on(accounts, document, locator);
  for (std::size_t i = 0; i < claims.size();) {
    const std::string& clause = claims[i]->locator;
    out += fmt::format("<h2 id=\"{0}\">{0}</h2>\n", markup(clause));
    for (; i < claims.size() && claims[i]->locator == clause; ++i) {
      if (!claims[i]->quote.empty())
        out += fmt::format("<p><mark class=\"{}\">{}</mark></p>\n", id_of(claims[i]->account), markup(claims[i]->quote));
      if (const std::string items = page.claim_items(*claims[i], ""); !items.empty()) out += "<ul class=\"rests\">\n" + items + "</ul>\n";
    }
  }
  out += "</main>\n";
  page.footer("");
  out += "</div>\n</body>\n</html>\n";
}

}  // namespace zhunsheng::report
