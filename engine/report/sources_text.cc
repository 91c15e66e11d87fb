#include <algorithm>
#include <fmt/format.h>

#include "outcome/display.h"
#include "report/paper.h"
#include "report/punctuation.h"
#include "report/sources.h"

namespace zhunsheng::report {
namespace {

Words found_words(Found found) {
  switch (found) {
    case Found::found:
      return {"相符", "found"};
    case Found::moved:
      return {"不在所引条款", "in another clause"};
    case Found::ambiguous:
      return {"所引条款中不止一处", "in several sentences"};
    case Found::not_found:
      return {"原文中没有", "not found"};
  }
  return {};
}

std::string list_of(const std::vector<std::string>& items, const View& view) {
  std::string out;
  for (const std::string& item : items) out += (out.empty() ? "" : view.language == Language::zh ? "、" : ", ") + item;
  return out;
}

void append_problem(Paper& paper, const Accounts& accounts, const Checked& checked) {
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  const Claim& claim = accounts.claims[checked.claim];
  const Original& original = accounts.originals[checked.original];
  paper.paragraph(2, "✗ ",
                  fmt::format("{}#{}{}{}{}", original.document, claim.locator, claim.quote.empty() ? "" : fmt::format(" “{}”", claim.quote),
                              colon(view), pick(found_words(checked.finding.result), view)),
                  Ink::plain, Ink::red);
  std::vector<std::string> places;
  for (const std::uint32_t sentence : checked.finding.sentences) places.push_back(original.locator(original.sentences[sentence]));
  if (checked.finding.result != Found::not_found)
    paper.paragraph(6, zh ? "见于：" : "It stands in ", list_of(places, view));
  else if (!places.empty())
    paper.paragraph(6, zh ? "最接近：" : "Nearest: ", fmt::format("{} “{}”", places.front(), original.words(checked.finding.span)));
  if (checked.finding.result == Found::ambiguous)
    paper.paragraph(6, zh ? "请引得更长，或在条款后加 @句号数，如 二/五/11@2" : "Quote more words, or name the sentence: 二/五/11@2");
  if (!claim.cited_by.empty()) paper.paragraph(6, zh ? "引用者：" : "Cited by ", list_of(claim.cited_by, view), Ink::dim, Ink::dim);
}

void append_end(Paper& paper, const Accounts& accounts, std::size_t wrong) {
  const bool zh = paper.view().language == Language::zh;
  const std::size_t left = unchecked(accounts);
  const auto say = [&](const char* in_chinese, const char* in_english, std::size_t n) {
    paper.paragraph(0, fmt::format(fmt::runtime(zh ? in_chinese : in_english), n));
  };
  if (wrong > 0) say("{} 处引文与原文不符", "{} quotes do not stand where they say", wrong);
  if (left > 0) say("{} 处引文没有原文可核对", "{} quotes could not be checked: no original was given", left);
  if (wrong == 0 && left == 0) say("引文全部与原文相符", "every quote stands where it says", 0);
}

/// The words cited; of a citation without words that it means the clause as a whole.
std::string quoted(const Claim& claim, const View& view) {
  if (!claim.quote.empty()) return fmt::format("“{}”", claim.quote);
  return view.language == Language::zh ? "（整条）" : "(the clause as a whole)";
}

}  // namespace

std::size_t unchecked(const Accounts& accounts) {
  std::size_t out = 0;
  for (const Claim& claim : accounts.claims)
    out += accounts.program.documents[claim.document].paraphrased == 0 &&
                   std::find(accounts.documents.begin(), accounts.documents.end(), claim.document) == accounts.documents.end()
               ? 1U
               : 0U;
  return out;
}

std::string title_of(const Accounts& accounts, std::size_t i) {
  const std::string_view title = accounts.program.text(accounts.program.documents[accounts.documents[i]].title);
  return fmt::format("{} 《{}》", accounts.originals[i].document, title);
}

void append_missing(Paper& paper, const Accounts& accounts) {
  const bool zh = paper.view().language == Language::zh;
  std::vector<std::size_t> cited(accounts.program.documents.size());
  for (const Claim& claim : accounts.claims) ++cited[claim.document];
  for (const std::uint32_t document : accounts.documents) cited[document] = 0;
  for (std::size_t i = 0; i < cited.size(); ++i) {
    if (cited[i] == 0) continue;
    const DocumentDef& document = accounts.program.documents[i];
    const std::string_view id = accounts.program.text(document.id);
    paper.paragraph(
        2, "– ",
        document.paraphrased != 0
            ? fmt::format(fmt::runtime(zh ? "{}：{} 处引文为转述，没有原文可核对" : "{}: {} quotes are paraphrases; there is no original"),
                          id, cited[i])
            : fmt::format(
                  fmt::runtime(zh ? "{}：没有给出原文，{} 处引文未能核对" : "{}: no original was given; {} quotes were not checked"), id,
                  cited[i]));
  }
}

void append_verification_text(std::string& out, const Accounts& accounts, const View& view) {
  const bool zh = view.language == Language::zh;
  Paper paper(out, view);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < accounts.originals.size(); ++i) {
    std::size_t all = 0;
    std::size_t found = 0;
    for (const Checked& checked : accounts.checked)
      if (checked.original == i) {
        ++all;
        found += checked.finding.result == Found::found ? 1U : 0U;
      }
    paper.paragraph(
        0, found == all ? "✓ " : "✗ ",
        fmt::format(fmt::runtime(zh ? "{}：{} 处引文，{} 处相符" : "{}: {} quotes, {} found"), title_of(accounts, i), all, found),
        Ink::bold, found == all ? Ink::green : Ink::red);
    for (const Checked& checked : accounts.checked)
      if (checked.original == i && checked.finding.result != Found::found) append_problem(paper, accounts, checked);
    wrong += all - found;
  }
  append_missing(paper, accounts);
  append_end(paper, accounts, wrong);
}

void append_claim(Paper& paper, const Accounts& accounts, const Claim& claim, const VerdictsBeside& verdicts) {
  const View& view = paper.view();
  paper.paragraph(6, pick(account_words(claim.account), view) + " ",
                  quoted(claim, view) + (claim.requirements.empty() && !claim.reason.empty() ? " " + claim.reason : ""), Ink::plain,
                  Ink::cyan);
  for (const std::uint32_t requirement : claim.requirements) {
    const RequirementDef& r = accounts.program.requirements[requirement];
    paper.paragraph(8, "→ ", fmt::format("{} {}", accounts.program.text(r.id), pick(requirement_title(accounts.program, r), view)));
    if (const auto beside = verdicts.of.find(requirement); beside != verdicts.of.end())
      for (const VerdictBeside& verdict : beside->second) paper.paragraph(10, line_of(verdict, view.language));
  }
}

void append_clause_text(std::string& out, const Accounts& accounts, std::uint32_t id, std::uint32_t section, const VerdictsBeside& verdicts,
                        const View& view) {
  const Original& original = accounts.originals[id];
  const Span span = span_of(original, section);
  Paper paper(out, view);
  paper.paragraph(0, title_of(accounts, id) + (section == kNone ? "" : " #" + original.sections[section].locator), Ink::bold);
  std::uint32_t shown = section;
  for (std::uint32_t i = 0; i < original.sentences.size(); ++i) {
    const Sentence& sentence = original.sentences[i];
    if (!span.holds(sentence.span)) continue;
    if (sentence.section != shown) {
      shown = sentence.section;
      paper.paragraph(2, fmt::format("{}#{}", original.document, original.sections[shown].locator), Ink::cyan);
    }
    paper.paragraph(2, sentence.number == 0 ? "" : fmt::format("@{} ", sentence.number), original.printed(sentence), Ink::plain, Ink::dim);
    for (const Statement& statement : accounts.coverage[id].statements)
      if (statement.sentence == i) append_claim(paper, accounts, accounts.claims[statement.claim], verdicts);
    for (const Unaccounted& gap : accounts.coverage[id].gaps)
      if (gap.sentence == i)
        paper.paragraph(6, view.language == Language::zh ? "✗ 没有着落 " : "✗ unaccounted ", fmt::format("“{}”", original.words(gap.span)),
                        Ink::plain, Ink::red);
  }
}

}  // namespace zhunsheng::report
