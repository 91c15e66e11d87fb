// fixtures/facts: documents with what the reader says of them beside them. ZS_REWRITE=1 in the environment writes the expectations anew.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "catch.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Diagnostics, then the entities with their facts.
std::string said_of(const Loaded& l) {
  std::string out = l.sound ? "sound\n" : "unsound\n";
  out += listing(l.diagnostics);
  if (!l.sound) return out;
  for (const Entity& e : l.facts.entities) {
    out += std::string(e.id) + " line " + std::to_string(e.line);
    if (e.parent != kNone) out += " below " + std::string(l.facts.entities[e.parent].id);
    if (!e.outside_parent.empty()) out += " below (" + std::string(e.outside_parent) + ")";
    out += "\n";
    for (const FactDef& fact : demo_program().facts) {
      const std::string_view id = demo_program().text(fact.name.id);
      if (const std::string shown = l.shown(e.id, id); !shown.empty()) out += "  " + std::string(id) + " = " + shown + "\n";
    }
  }
  return out;
}

Loaded read(const fs::path& path) {
  const std::string text = content(path);
  Loaded out;
  if (path.extension() != ".ndjson") {
    out.sound = load_facts(text, path.filename().string(), demo_program(), Limits{}, out.facts, out.diagnostics);
    return out;
  }
  const Limits limits;
  FactsReader reader(demo_program(), limits);
  out.sound = true;
  std::uint32_t line = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    out.sound =
        reader.read_line(std::string_view(text).substr(at, end - at), path.filename().string(), ++line, out.facts, out.diagnostics) &&
        out.sound;
    at = end + 1;
  }
  return out;
}

}  // namespace

TEST_CASE("fixtures of facts say what stands beside them", "[load][golden]") {
  const fs::path folder = fs::path(ZS_SOURCE_DIR) / "fixtures" / "facts";
  std::vector<fs::path> files;
  for (const auto& file : fs::directory_iterator(folder))
    if (file.path().extension() == ".json" || file.path().extension() == ".ndjson") files.push_back(file.path());
  std::sort(files.begin(), files.end());
  REQUIRE(files.size() > 10);
  std::set<Code> seen;
  for (const auto& file : files) {
    const Loaded l = read(file);
    for (const Diagnostic& d : l.diagnostics.list()) seen.insert(d.code);
    const fs::path beside = fs::path(file).replace_extension(".expected");
    if (std::getenv("ZS_REWRITE") != nullptr) std::ofstream(beside, std::ios::binary) << said_of(l);
    INFO(file);
    CHECK(said_of(l) == content(beside));
  }
  for (const Code code : all_codes()) {
    const int number = static_cast<int>(code);
    if (number < 5001 || number > 5013) continue;
    INFO(code_text(code));
    CHECK(seen.count(code) == 1);  // every code of facts has a fixture
  }
}

TEST_CASE("every diagnostic of facts speaks both languages, says where, and never blames", "[load][golden]") {
  for (const auto& file : fs::directory_iterator(fs::path(ZS_SOURCE_DIR) / "fixtures" / "facts")) {
    if (file.path().extension() != ".json" && file.path().extension() != ".ndjson") continue;
    const Loaded l = read(file.path());
    for (const Diagnostic& d : l.diagnostics.list()) {
      INFO(d.message.en);
      CHECK_FALSE(d.message.zh.empty());
      CHECK_FALSE(d.message.en.empty());
      CHECK_FALSE(d.where.empty());
      CHECK(d.help.zh.empty() == d.help.en.empty());
      for (const char* word : {"invalid", "illegal", "非法", "无效"}) CHECK((d.message.zh + d.message.en).find(word) == std::string::npos);
    }
  }
}

}  // namespace zhunsheng::load_test
