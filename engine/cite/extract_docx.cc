// Paragraphs of WordprocessingML (ECMA-376 part 1, 17.3): the text of w:t in each w:p; a row of a table is a line.
#include <cstring>
#include <pugixml.hpp>

#include "cite/extract_kinds.h"
#include "cite/extract_rows.h"
#include "source/archive.h"
#include "source/xml_bytes.h"

namespace zhunsheng::cite {
namespace {

constexpr std::size_t kLargestMember = 256U << 20U;

bool is(const pugi::xml_node& node, const char* name) { return std::strcmp(node.name(), name) == 0; }

class Paragraphs {
 public:
  void body(const pugi::xml_node& top) {
    // Depth first without recursion: a hostile file nests as deep as it likes.
    pugi::xml_node at = top.first_child();
    while (at) {
      const bool enter = begin(at);
      if (enter && at.first_child()) {
        at = at.first_child();
        continue;
      }
      end(at);
      while (at && !at.next_sibling()) {
        at = at.parent();
        if (!at || at == top) return;
        end(at);
      }
      at = at.next_sibling();
    }
  }

  [[nodiscard]] DocxText take() { return std::move(out_); }

 private:
  /// Whether to look inside.
  bool begin(const pugi::xml_node& node) {
    if (is(node, "w:t")) out_.text += node.text().get();
    if (is(node, "w:tab")) out_.text += '\t';
    if (is(node, "w:br") || is(node, "w:cr")) out_.text += '\n';
    if (is(node, "w:noBreakHyphen")) out_.text += '-';
    if (is(node, "w:numPr")) ++out_.numbered;
    if (is(node, "w:tr")) rows_.begin_row();
    if (is(node, "w:tc")) rows_.begin_cell();
    if (is(node, "w:vMerge") && std::strcmp(node.attribute("w:val").value(), "restart") != 0) rows_.goes_on();
    if (is(node, "w:drawing") || is(node, "w:pict")) ++out_.pictures;
    return !is(node, "w:t") && !is(node, "w:del") && !is(node, "w:instrText") && !is(node, "mc:Fallback");
  }
  void end(const pugi::xml_node& node) {
    if (is(node, "w:p")) out_.text += '\n';
    if (is(node, "w:tc")) rows_.end_cell();
    if (is(node, "w:tr")) rows_.end_row();
  }

  DocxText out_;
  TableRows rows_{out_.text};
};

}  // namespace

std::optional<DocxText> text_of_docx(std::string_view bytes) {
  const auto document = member_of(bytes, "word/document.xml", kLargestMember);
  if (!document) return {};
  pugi::xml_document xml;
  if (!holds_characters(*document)) return {};
  if (!xml.load_buffer(document->data(), document->size(), pugi::parse_default | pugi::parse_ws_pcdata)) return {};
  Paragraphs paragraphs;
  paragraphs.body(xml);
  return paragraphs.take();
}

}  // namespace zhunsheng::cite
