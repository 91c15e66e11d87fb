#include "api/originals.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <map>

#include "api/files.h"
#include "cite/extract.h"
#include "cite/identify.h"
#include "cite/structure.h"

namespace zhunsheng::api {

Diagnostic host_diagnostic(Code code, std::string where, Words message, Words help) {
  Diagnostic out;
  out.code = code;
  out.where = std::move(where);
  out.message = std::move(message);
  out.help = std::move(help);
  return out;
}

namespace {

constexpr std::size_t kLargestOriginal = 256U << 20U;

std::string ending_of(const std::string& file) {
  std::string out = std::filesystem::path(file).extension().string();
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

bool is_one_of(const std::string& ending, std::initializer_list<std::string_view> endings) {
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

bool may_be_original(const std::string& file) { return is_one_of(ending_of(file), {".txt", ".docx", ".html", ".htm"}); }

class Reading {
 public:
  Reading(const Program& program, std::string path, Diagnostics& diagnostics)
      : program_(program), path_(std::move(path)), diagnostics_(diagnostics) {}

  Originals run() {
    for (const std::string& file : files()) read(file);
    std::map<std::string, std::uint32_t> in_order;  // by the file
    for (auto& [document, found] : found_)
      if (const Candidate* one = chosen(document, found)) in_order.emplace(one->original.file, document);
    Originals out;
    for (const auto& [file, document] : in_order)
      for (Candidate& one : found_[document]) {
        if (one.original.file != file) continue;
        cite::doubt_structure(one.original, diagnostics_);
        out.documents.push_back(document);
        out.list.push_back(std::move(one.original));
        break;
      }
    tell_left_out();
    return out;
  }

 private:
  struct Candidate {
    Original original;
    cite::KnownBy by{};
  };

  /// In order of their names; those that begin with a dot are no originals.
  std::vector<std::string> files() {
    std::vector<std::string> out;
    std::error_code error;
    if (std::filesystem::is_regular_file(path_, error)) return alone();
    for (std::filesystem::directory_iterator at(path_, error), end; !error && at != end; at.increment(error)) {
      const std::string file = at->path().string();
      if (!at->is_regular_file(error) || at->path().filename().string().starts_with('.')) continue;
      (may_be_original(file) ? out : left_out_).push_back(file);
    }
    if (error || out.empty())
      diagnostics_.add(host_diagnostic(Code::cannot_read, path_, {"没有找到原文", "no originals were found"},
                                       {"请检查 --sources 后的文件夹；原文是 .txt、.docx 或 .html。",
                                        "Check the folder after --sources; originals are .txt, .docx or .html."}));
    std::sort(out.begin(), out.end());
    return out;
  }

  /// The one file that was named. A PDF and an old .doc are told by what they are.
  std::vector<std::string> alone() {
    if (may_be_original(path_) || is_one_of(ending_of(path_), {".pdf", ".doc", ".wps"})) return {path_};
    diagnostics_.add(
        host_diagnostic(Code::original_unreadable, path_,
                        {"不是原文：原文是 .txt、.docx 或 .html 文件", "no original: originals are .txt, .docx or .html files"},
                        {"请给出原文的文件或文件夹。", "Name the file of the original, or its folder."}));
    return {};
  }

  void read(const std::string& file) {
    auto bytes = read_whole(file, kLargestOriginal);
    if (!bytes) {
      diagnostics_.add(host_diagnostic(Code::cannot_read, file, {"无法读取", "cannot be read"}, {}));
      return;
    }
    auto text = cite::paragraphs_of(bytes.value(), file, diagnostics_);
    if (!text) return;
    Original original = structure_of("", file, std::move(*text));
    const cite::Identity identity = cite::identify(program_, file, original);
    if (identity.document == kNone) {
      diagnostics_.add(
          host_diagnostic(Code::original_doubtful, file,
                          {"不是所用规则引用的文件的原文，没有用", "of no document that the rules at hand cite; it was not used"},
                          {"依据它的规则不是内置规则的，用 --rules 带上；文件名不是文件编号的，改成编号，如 fujian-2025.txt。",
                           "If the rules that rest on it are not the bundled ones, give them with --rules; if its name is not the "
                           "document's id, name it so: "
                           "fujian-2025.txt."}));
      return;
    }
    original.document = program_.text(program_.documents[identity.document].id);
    found_[identity.document].push_back({std::move(original), identity.by});
  }

  const Candidate* chosen(std::uint32_t document, const std::vector<Candidate>& found) {
    const auto is_named = [](const Candidate& c) { return c.by == cite::KnownBy::id; };
    const auto named = std::count_if(found.begin(), found.end(), is_named);
    if (found.size() == 1) return found.data();
    if (named != 1) return twice(document, found), nullptr;
    for (const Candidate& c : found)
      if (!is_named(c)) left_out_.push_back(c.original.file);
    return &*std::find_if(found.begin(), found.end(), is_named);
  }

  void twice(std::uint32_t document, const std::vector<Candidate>& found) {
    Words files;
    for (const Candidate& c : found) {
      const std::string name = std::filesystem::path(c.original.file).filename().string();
      files.zh += (files.zh.empty() ? "" : "、") + name;
      files.en += (files.en.empty() ? "" : ", ") + name;
    }
    const std::string_view id = program_.text(program_.documents[document].id);
    diagnostics_.add(
        host_diagnostic(Code::original_twice, path_,
                        {fmt::format("「{}」的原文有 {} 份：{}", id, found.size(), files.zh),
                         fmt::format("`{}` has {} originals: {}", id, found.size(), files.en)},
                        {fmt::format("只留一份，或者把要用的一份命名为 {0}.txt（.docx、.html），其余改名移开。", id),
                         fmt::format("Keep one, or name the one to use {0}.txt (.docx, .html) and move the others away.", id)}));
  }

  void tell_left_out() {
    if (left_out_.empty()) return;
    Words files;
    std::sort(left_out_.begin(), left_out_.end());
    for (const std::string& file : left_out_) {
      const std::string name = std::filesystem::path(file).filename().string();
      files.zh += (files.zh.empty() ? "" : "、") + name;
      files.en += (files.en.empty() ? "" : ", ") + name;
    }
    diagnostics_.add(host_diagnostic(
        Code::original_doubtful, path_, {"没有用的文件：" + files.zh, "files that were not used: " + files.en},
        {"原文是 .txt、.docx 或 .html，文件名是文件的编号。", "Originals are .txt, .docx or .html files, named by the document's id."}));
  }

  const Program& program_;
  std::string path_;
  Diagnostics& diagnostics_;
  std::map<std::uint32_t, std::vector<Candidate>> found_;  ///< by document
  std::vector<std::string> left_out_;
};

}  // namespace

Originals read_originals(const Program& program, const std::string& path, Diagnostics& diagnostics) {
  return Reading(program, path, diagnostics).run();
}

void doubt_version(const Program& program, const Originals& originals, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < originals.list.size(); ++i) {
    const Original& original = originals.list[i];
    const std::string_view pinned = program.text(program.documents[originals.documents[i]].fingerprint);
    if (pinned.empty() || pinned == fingerprint(joined(original.text.characters))) continue;
    diagnostics.add(host_diagnostic(
        Code::original_doubtful, original.file,
        {fmt::format("全文与上次核对时不同（「{}」，sources.lock）", original.document),
         fmt::format("the whole text is not the one that was proven last (`{}`, sources.lock)", original.document)},
        {"引文之外的文字有增删：请看是不是另一个版本，有没有新的条款；确认后用 --write-lock 重新核对。",
         "Words outside the quotes differ: see whether it is another version, with new clauses; then prove it anew with --write-lock."}));
  }
}

}  // namespace zhunsheng::api
