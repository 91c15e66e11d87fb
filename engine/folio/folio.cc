#include "folio/folio.h"

#include <fmt/format.h>

namespace zhunsheng {

void Folio::annex(std::string_view name, bool landscape_page) {
  headings_.restart();
  blocks.emplace_back(NewPart{landscape_page});
  put(ParagraphKind::annex, fmt::format("附件{}", ++annexes_));
  put(ParagraphKind::caption, std::string(name));
}

FolioSpan blank(std::string_view what) {
  return {FolioSpan::Kind::blank, what.empty() ? "［待填写］" : fmt::format("［待填写：{}］", what)};
}

std::string text_of(const Line& line) {
  std::string out;
  for (const FolioSpan& span : line) out += span.text;
  return out;
}

}  // namespace zhunsheng
