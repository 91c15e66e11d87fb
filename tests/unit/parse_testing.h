// What the tests of the parser share.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "parse/parse_mode.h"
#include "syntax/code_points.h"
#include "syntax/outline.h"

namespace zhunsheng::testing {

struct Parsed {
  Sources sources;
  SourceId id = 0;
  syntax::File file;
  Diagnostics diagnostics;

  [[nodiscard]] std::string outline() const { return syntax::outline(file); }
  /// "line:column code message | help", one a line, with the fixes.
  [[nodiscard]] std::string complaints() const {
    std::string out;
    for (const Diagnostic& d : diagnostics.list()) {
      const LineColumn place = sources[d.range.source].line_column(d.range.begin);
      out += fmt::format("{}:{} {} {} | {}\n  {} | {}\n", place.line, place.column, code_text(d.code), d.message.zh, d.help.zh,
                         d.message.en, d.help.en);
      for (const Fix& fix : d.fixes) out += fmt::format("  fix: {} -> {}\n", sources.slice(fix.range), fix.text);
    }
    return out;
  }
  [[nodiscard]] std::vector<std::string> codes() const {
    std::vector<std::string> out;
    for (const Diagnostic& d : diagnostics.list()) out.push_back(code_text(d.code));
    return out;
  }
};

inline Parsed parse_text(std::string text, const Limits& limits = {}, parsing::Prediction prediction = parsing::Prediction::sll) {
  Parsed out;
  out.id = out.sources.add("test.zs", std::move(text));
  out.file = parsing::parse(out.sources, out.id, limits, out.diagnostics, prediction);
  out.diagnostics.sort();
  return out;
}

inline std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream all;
  all << in.rdbuf();
  return all.str();
}

/// The .zs files below a folder of the project, in order.
inline std::vector<std::filesystem::path> rule_files(const std::string& folder) {
  std::vector<std::filesystem::path> out;
  const std::filesystem::path root = std::filesystem::path(ZS_SOURCE_DIR) / folder;
  if (std::filesystem::exists(root))
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
      if (entry.path().extension() == ".zs") out.push_back(entry.path());
  std::sort(out.begin(), out.end());
  return out;
}

/// Every rule file of the project: what this test writes holds for all of them.
inline std::vector<std::filesystem::path> all_rule_files() {
  std::vector<std::filesystem::path> out = rule_files("fixtures");
  for (auto& path : rule_files("rules")) out.push_back(path);
  return out;
}

}  // namespace zhunsheng::testing
