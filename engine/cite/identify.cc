#include "cite/identify.h"

#include <fmt/format.h>

namespace zhunsheng::cite {
namespace {

std::string_view stem_of(std::string_view file) {
  if (const auto slash = file.find_last_of('/'); slash != std::string_view::npos) file.remove_prefix(slash + 1);
  return file.substr(0, file.rfind('.'));
}

std::string_view without_year(std::string_view id) { return id.substr(0, id.find_last_of('-')); }

/// Whether the title stands in a line of its own before the first heading; a document that is only mentioned is named within a sentence.
bool is_titled(const Original& original, std::u32string_view title) {
  for (const Sentence& sentence : original.sentences) {
    if (original.sections[sentence.section].value != 0) break;
    const std::u32string line = joined(original.characters(sentence.span));
    if (line.find(title) != std::u32string_view::npos && line.find(U'。') == std::u32string_view::npos) return true;
  }
  return false;
}

}  // namespace

Identity identify(const Program& program, std::string_view file, const Original& original) {
  const std::string_view stem = stem_of(file);
  const auto documents = static_cast<std::uint32_t>(program.documents.size());
  const auto id_of = [&](std::uint32_t i) { return program.text(program.documents[i].id); };
  for (std::uint32_t i = 0; i < documents; ++i)
    if (id_of(i) == stem) return {i, KnownBy::id};
  for (std::uint32_t i = 0; i < documents; ++i)
    if (without_year(id_of(i)) == stem) return {i, KnownBy::id_without_year};
  for (std::uint32_t i = 0; i < documents; ++i) {
    const std::u32string title = joined(normal(program.text(program.documents[i].title)).characters);
    if (!title.empty() && is_titled(original, title)) return {i, KnownBy::title};
  }
  return {};
}

void doubt_identity(const std::vector<Original>& originals, const std::vector<Claim>& claims, const std::vector<Checked>& checked,
                    Diagnostics& diagnostics) {
  constexpr std::size_t kFewest = 4;  // quotes that tell anything
  for (std::size_t i = 0; i < originals.size(); ++i) {
    std::size_t quotes = 0;
    std::size_t missing = 0;
    for (const Checked& c : checked) {
      if (c.original != i || claims[c.claim].quote.empty()) continue;
      ++quotes;
      missing += c.finding.result == Found::not_found ? 1U : 0U;
    }
    if (quotes < kFewest || missing * 2 <= quotes) continue;
    Diagnostic out;
    out.code = Code::original_doubtful;
    out.where = originals[i].file;
    out.message = {fmt::format("「{}」的 {} 处引文有 {} 处不在这份原文里", originals[i].document, quotes, missing),
                   fmt::format("{} of the {} quotes of `{}` are not in this original", missing, quotes, originals[i].document)};
    out.help = {"可能给错了文件，或者不是同一个版本；请核对文件名和标题。",
                "It may be another document, or another version of it: check the file's name and its title."};
    diagnostics.add(std::move(out));
  }
}

}  // namespace zhunsheng::cite
