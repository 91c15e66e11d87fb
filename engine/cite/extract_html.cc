// Paragraphs of a web page: a block is a paragraph, <br> ends one, a row of a table is a line; scripts, styles and menus without text fall away.
#include <gumbo.h>
#include <memory>

#include "cite/extract_kinds.h"
#include "cite/extract_rows.h"

namespace zhunsheng::cite {
namespace {

bool is_hidden(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
      return true;
    default:
      return false;
  }
}

bool is_inline(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN:
      return true;
    default:
      return false;
  }
}

const GumboVector* children_of(const GumboNode& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  if (node.type == GUMBO_NODE_ELEMENT && !is_hidden(node.v.element.tag)) return &node.v.element.children;
  return nullptr;
}

/// Line breaks and tabs in the file are blanks, and several blanks are one.
void add_text(std::string& out, const char* text) {
  for (const char* c = text; *c != '\0'; ++c) {
    const bool blank = *c == ' ' || *c == '\n' || *c == '\r' || *c == '\t' || *c == '\f';
    if (!blank)
      out += *c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
}

bool is_row(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == GUMBO_TAG_TR; }
bool is_cell(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT && (node.v.element.tag == GUMBO_TAG_TD || node.v.element.tag == GUMBO_TAG_TH);
}

bool breaks(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT && !is_inline(node.v.element.tag); }

/// Around the tree without recursion, by each node's place among its sisters.
std::string walk(const GumboNode* root) {
  std::string out;
  TableRows rows(out);
  const GumboNode* at = root;
  for (bool down = true; at != nullptr;) {
    const GumboVector* children = children_of(*at);
    if (down) {
      if (at->type == GUMBO_NODE_TEXT || at->type == GUMBO_NODE_CDATA) add_text(out, at->v.text.text);
      if (at->type == GUMBO_NODE_WHITESPACE) add_text(out, " ");
      if (breaks(*at)) out += '\n';
      if (is_row(*at)) rows.begin_row();
      if (is_cell(*at)) rows.begin_cell();
      if (children != nullptr && children->length > 0) {
        at = static_cast<const GumboNode*>(children->data[0]);
        continue;
      }
    }
    if (is_cell(*at)) rows.end_cell();
    if (is_row(*at)) rows.end_row();
    if (breaks(*at)) out += '\n';
    if (at == root || at->parent == nullptr) break;
    const GumboVector* sisters = children_of(*at->parent);
    const std::size_t next = at->index_within_parent + 1;
    down = sisters != nullptr && next < sisters->length;
    at = down ? static_cast<const GumboNode*>(sisters->data[next]) : at->parent;
  }
  return out;
}

}  // namespace

std::string text_of_html(const std::string& html) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  const auto release = [&options](GumboOutput* output) { gumbo_destroy_output(&options, output); };
  const std::unique_ptr<GumboOutput, decltype(release)> parsed(gumbo_parse_with_options(&options, html.data(), html.size()), release);
  return parsed ? walk(parsed->root) : std::string();
}

}  // namespace zhunsheng::cite
