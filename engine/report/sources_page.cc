#include "report/sources_page.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/visible.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/sources_style.h"

namespace zhunsheng::report {
namespace {

std::string_view colour_of(Status status) { return status == Status::met ? "met" : status == Status::not_met ? "not_met" : "other"; }

}  // namespace

std::string SourcesPage::text(Text id) const { return markup(accounts_.program.text(id)); }

void SourcesPage::head() {
  const std::string title = text(document_.title);
  out_ += fmt::format(
      "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
      "<link rel=\"icon\" href=\"data:,\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<a class=\"skip\" "
      "href=\"#text\">{}</a>\n",
      view_.language == Language::zh ? "zh-CN" : "en", title, kSourcesStyle, say("跳到正文", "Skip to the text"));
}

void SourcesPage::about(std::string_view locator) {
  out_ += fmt::format("<h1>{}</h1>\n", text(document_.title));
  std::string line = text(document_.id);
  if (!locator.empty()) line += " #" + markup(locator);
  for (const Text part : {document_.issuer, document_.number, document_.date})
    if (!accounts_.program.text(part).empty()) line += " · " + text(part);
  out_ += fmt::format("<p class=\"about\">{}</p>\n", line);
  if (!verdicts_.as_of) return;
  if (verdicts_.synthetic) out_ += fmt::format("<p class=\"synthetic\">{}</p>\n", markup(pick(term_words(Term::synthetic), view_)));
  out_ += fmt::format("<p class=\"about\">{}{}{}</p>\n", markup(pick(term_words(Term::as_of), view_)), say("：", ": "),
                      markup(pick(date_words(*verdicts_.as_of), view_)));
}

std::string SourcesPage::claim_items(const Claim& claim, std::string_view number) const {
  const std::string open = fmt::format("<li class=\"is-{}\"><span class=\"kind\">{}{}{}</span>", id_of(claim.account), number,
                                       number.empty() ? "" : " ", pick(account_words(claim.account), view_));
  if (claim.requirements.empty() && claim.reason.empty()) return {};
  if (claim.requirements.empty()) return fmt::format("{}{}</li>\n", open, markup(claim.reason));
  std::string out;
  for (const std::uint32_t requirement : claim.requirements) {
    const RequirementDef& r = accounts_.program.requirements[requirement];
    out += fmt::format("{}<code>{}</code> {}{}</li>\n", open, text(r.id), markup(pick(requirement_title(accounts_.program, r), view_)),
                       verdicts_of(requirement));
  }
  return out;
}

/// Of many, how many have which status; the list opens.
std::string SourcesPage::verdicts_of(std::uint32_t requirement) const {
  const auto beside = verdicts_.of.find(requirement);
  if (beside == verdicts_.of.end()) return {};
  std::string items;
  for (const VerdictBeside& verdict : beside->second)
    items += fmt::format("<li>{}{}<span class=\"{}\">{}</span></li>\n", markup(verdict.entity), say("：", ": "), colour_of(verdict.status),
                         markup(verdict.words));
  const std::string list = "<ul class=\"verdicts\">\n" + items + "</ul>";
  constexpr std::size_t kFew = 5;
  if (beside->second.size() <= kFew) return "\n" + list;
  return fmt::format("\n<details><summary>{}</summary>\n{}</details>", summary_of(beside->second), list);
}

std::string SourcesPage::summary_of(const std::vector<VerdictBeside>& verdicts) const {
  std::map<std::string, std::size_t> counts;
  for (const VerdictBeside& verdict : verdicts) ++counts[verdict.words];
  std::string out;
  for (const auto& [words, count] : counts) out += fmt::format("{}{} {}", out.empty() ? "" : say("，", ", "), markup(words), count);
  return out;
}

void SourcesPage::footer(std::string_view note) {
  if (verdicts_.as_of) out_ += fmt::format("<p class=\"about\">{}</p>\n", markup(pick(term_words(Term::disclaimer), view_)));
  if (!note.empty()) out_ += fmt::format("<footer>{}</footer>\n", note);
}

}  // namespace zhunsheng::report
