// Rule files beside what is read of them: name.tree where it reads well, name.diagnostics where it does not.
// ZS_UPDATE=1 writes those files anew.
#include <cstdlib>

#include "catch.h"
#include "parse_testing.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;

namespace {

void compare(std::filesystem::path path, const char* extension, const std::string& found) {
  path.replace_extension(extension);
  if (std::getenv("ZS_UPDATE") != nullptr) std::ofstream(path, std::ios::binary) << found;
  INFO(path.string());
  CHECK(read(path) == found);
}

}  // namespace

TEST_CASE("fixtures read as the files beside them say", "[parse]") {
  for (const auto& path : rule_files("fixtures/syntax")) {
    const Parsed parsed = parse_text(read(path));
    if (parsed.diagnostics.list().empty())
      compare(path, ".tree", parsed.outline());
    else
      compare(path, ".diagnostics", parsed.complaints());
  }
}

TEST_CASE("what is printed reads back as the same tree", "[parse]") {
  for (const auto& path : all_rule_files()) {
    const Parsed first = parse_text(read(path));
    if (!first.diagnostics.list().empty()) continue;
    const std::string printed = syntax::print(first.file);
    const Parsed second = parse_text(printed);
    INFO(path.string() << "\n" << printed);
    CHECK(second.complaints() == "");
    CHECK(first.outline() == second.outline());
    CHECK(syntax::same(first.file, second.file));
    CHECK(syntax::print(second.file) == printed);
  }
}

TEST_CASE("both prediction modes give the same trees and the same mistakes", "[parse]") {
  for (const auto& path : all_rule_files()) {
    INFO(path.string());
    const Parsed fast = parse_text(read(path), {}, parsing::Prediction::sll);
    const Parsed full = parse_text(read(path), {}, parsing::Prediction::ll);
    CHECK(fast.outline() == full.outline());
    CHECK(fast.complaints() == full.complaints());
  }
}

TEST_CASE("every expression has its place in the file", "[parse]") {
  for (const auto& path : all_rule_files()) {
    const Parsed parsed = parse_text(read(path));
    INFO(path.string());
    for (const syntax::Expr& e : parsed.file.exprs) {
      REQUIRE(e.range.source == parsed.id);
      REQUIRE(e.range.begin <= e.range.end);
      REQUIRE(e.range.end <= parsed.sources[parsed.id].text().size());
      const std::string text = syntax::fold(parsed.sources.slice(e.range));
      if (e.kind == syntax::ExprKind::number) CHECK(text == e.number.written);
      if (e.kind == syntax::ExprKind::name && text.find("县") == std::string::npos)
        CHECK(text.find(syntax::fold(e.word.text)) != std::string::npos);
      if (parsed.diagnostics.list().empty() && !e.keyword.empty() && e.keyword.text.find(' ') == std::string::npos)
        CHECK(syntax::fold(parsed.sources.slice(e.keyword.range)) == e.keyword.text);
      for (const syntax::ExprId arg : e.args) {
        if (arg == syntax::kNoExpr) continue;
        CHECK(parsed.file.at(arg).range.begin >= e.range.begin);
        CHECK(parsed.file.at(arg).range.end <= e.range.end);
      }
    }
  }
}
