// What pages about a document share: head, what it is, the rules beneath its words, and the end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/sources.h"

namespace zhunsheng::report {

class SourcesPage {
 public:
  SourcesPage(std::string& out, const Accounts& accounts, std::uint32_t document, const VerdictsBeside& verdicts, const View& view)
      : out_(out), accounts_(accounts), document_(accounts.program.documents[document]), verdicts_(verdicts), view_(view) {}

  void head();
  void about(std::string_view locator);
  /// The list items of a citation: what it was made into. `number`: behind the words.
  [[nodiscard]] std::string claim_items(const Claim& claim, std::string_view number) const;
  /// `note`: how the page is to be read.
  void footer(std::string_view note);
  [[nodiscard]] std::string_view say(std::string_view zh, std::string_view en) const { return view_.language == Language::zh ? zh : en; }

 private:
  [[nodiscard]] std::string text(Text id) const;
  [[nodiscard]] std::string verdicts_of(std::uint32_t requirement) const;
  [[nodiscard]] std::string summary_of(const std::vector<VerdictBeside>& verdicts) const;

  std::string& out_;
  const Accounts& accounts_;
  const DocumentDef& document_;
  const VerdictsBeside& verdicts_;
  const View& view_;
};

}  // namespace zhunsheng::report
