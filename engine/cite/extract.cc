#include "cite/extract.h"

#include <algorithm>
#include <fmt/format.h>

#include "cite/extract_kinds.h"
#include "original/original.h"
#include "source/convert.h"
#include "source/source.h"

namespace zhunsheng::cite {

namespace {

Diagnostic unreadable(const std::string& file, Words message, Words help) {
  Diagnostic out;
  out.code = Code::original_unreadable;
  out.where = file;
  out.message = std::move(message);
  out.help = std::move(help);
  return out;
}

const Words kSaveAs = {"请另存为 .docx 或纯文本（.txt）再试。", "Save it as .docx or plain text (.txt)."};

bool looks_like_html(std::string_view bytes) {
  std::string head(bytes.substr(0, 4096));
  std::transform(head.begin(), head.end(), head.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return head.find("<html") != std::string::npos || head.find("<!doctype html") != std::string::npos ||
         head.find("<body") != std::string::npos;
}

/// UTF-8 to its last character, of which only the beginning is there.
bool is_cut_off(std::string_view bytes, std::size_t bad) {
  constexpr std::size_t kLongest = 4;
  const auto first = static_cast<unsigned char>(bytes[bad]);
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
  return bad > kLongest && bytes.size() - bad < length;
}

Diagnostic cut_off(const std::string& file) {
  Diagnostic out;
  out.code = Code::original_doubtful;
  out.where = file;
  out.message = {"文件的最后一个字不完整", "the last character of the file is not whole"};
  out.help = {"文件可能没有传完，请重新取得全文。", "It may be cut off: get the whole file."};
  return out;
}

/// The encoding is known by what the bytes can be: UTF-8 first, it is the strictest.
std::optional<std::string> decoded(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    if (auto text = converted(bytes, "UTF-16")) return text;
  } else {
    const std::size_t bad = first_invalid_utf8(bytes);
    if (bad == std::string_view::npos) return std::string(bytes);
    if (is_cut_off(bytes, bad)) {
      diagnostics.add(cut_off(file));
      return std::string(bytes.substr(0, bad));
    }
    if (auto text = converted(bytes, "GB18030")) return text;
  }
  diagnostics.add(unreadable(file, {"文字编码无法识别（不是 UTF-8、UTF-16 或 GB18030）", "the encoding is none of UTF-8, UTF-16, GB18030"},
                             {"请用记事本另存为 UTF-8。", "Save it as UTF-8."}));
  return {};
}

std::optional<std::string> docx(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) {
  auto found = text_of_docx(bytes);
  if (!found) {
    diagnostics.add(unreadable(file, {"不是完整的 .docx 文件，或加了密码", "not a whole .docx file, or locked by a password"},
                               {"请用 Word 或 WPS 打开，另存为 .docx。", "Open it in a word processor and save it as .docx."}));
    return {};
  }
  if (found->numbered > 0) {
    Diagnostic lost;
    lost.code = Code::original_doubtful;
    lost.where = file;
    lost.message = {fmt::format("{} 个段落用了自动编号，编号不在文字里", found->numbered),
                    fmt::format("{} paragraphs are numbered by the word processor; the numbers are not in the text", found->numbered)};
    lost.help = {"请把自动编号转换为文本后另存，否则条款定位会缺少这些编号。",
                 "Turn automatic numbers into text, else locators lack them."};
    diagnostics.add(std::move(lost));
  }
  return std::move(found->text);
}

bool has_text(std::string_view text) {
  const std::u32string characters = normal(text).characters;
  return std::any_of(characters.begin(), characters.end(), [](char32_t c) { return c != U'\n'; });
}

}  // namespace

std::optional<std::string> paragraphs_of(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) {
  std::optional<std::string> text;
  if (bytes.starts_with("%PDF")) {
    diagnostics.add(unreadable(file, {"是 PDF 文件，不能读取", "a PDF cannot be read"}, kSaveAs));
  } else if (bytes.starts_with("\xD0\xCF\x11\xE0")) {
    diagnostics.add(unreadable(file, {"是旧版 .doc（或 .wps）文件，不能读取", "an old .doc file cannot be read"}, kSaveAs));
  } else if (bytes.starts_with("PK\x03\x04")) {
    text = docx(bytes, file, diagnostics);
  } else {
    text = decoded(bytes, file, diagnostics);
    if (text && looks_like_html(*text)) text = text_of_html(*text);
  }
  if (text && (!has_text(*text) || text->find('\0') != std::string::npos)) {
    diagnostics.add(
        unreadable(file, {"没有文字：可能是扫描件或图片", "no text: perhaps a scan or a picture"},
                   {"请使用带文字的版本，或先做文字识别并核对。", "Use a version with text, or have it recognised and proofread."}));
    return {};
  }
  return text;
}

}  // namespace zhunsheng::cite
