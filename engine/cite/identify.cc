#include "cite/identify.h"

namespace zhunsheng::cite {
namespace {

std::string_view stem_of(std::string_view file) {
  if (const auto slash = file.find_last_of('/'); slash != std::string_view::npos) file.remove_prefix(slash + 1);
  return file.substr(0, file.find('.'));
}

std::string_view without_year(std::string_view id) { return id.substr(0, id.find_last_of('-')); }

/// Whether the title stands in a line of its own before the first heading; a document that is only mentioned is named within a sentence.
bool is_titled(const Original& original, std::u32string_view title) {
  for (const Sentence& sentence : original.sentences) {
    if (original.sections[sentence.section].value != 0) break;
    const std::u32string_view line = original.characters(sentence.span);
    if (line.find(title) != std::u32string_view::npos && line.find(U'。') == std::u32string_view::npos) return true;
  }
  return false;
}

}  // namespace

std::uint32_t document_of(const Program& program, std::string_view file, const Original& original) {
  const std::string_view stem = stem_of(file);
  for (const auto& matches : {+[](std::string_view id, std::string_view name) { return id == name; },
                              +[](std::string_view id, std::string_view name) { return without_year(id) == name; }})
    for (std::uint32_t i = 0; i < program.documents.size(); ++i)
      if (matches(program.text(program.documents[i].id), stem)) return i;
  for (std::uint32_t i = 0; i < program.documents.size(); ++i) {
    const std::u32string title = normal(program.text(program.documents[i].title)).characters;
    if (!title.empty() && is_titled(original, title)) return i;
  }
  return kNone;
}

}  // namespace zhunsheng::cite
