// Files that mean harm, or were never rule files: an answer each time, soon, with its place.
#include <random>

#include "catch.h"
#include "parse_testing.h"

using namespace zhunsheng;
using namespace zhunsheng::testing;
using Strings = std::vector<std::string>;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  out.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

std::string must(const std::string& text) { return "规则 a “标题”\n应：" + text + "\n说明：后面还有\n"; }

/// The rest of the file was read all the same.
void reads_on(const Parsed& parsed) {
  REQUIRE(parsed.file.blocks.size() == 1);
  REQUIRE(parsed.file.blocks[0].labels.size() == 2);
  CHECK(parsed.file.blocks[0].labels[1].text == "后面还有");
  REQUIRE(parsed.file.blocks[0].labels[0].requirements.size() == 1);
}

constexpr std::size_t kMany = 100000;

}  // namespace

TEST_CASE("brackets nest as deep as the limit, and no deeper", "[parse]") {
  for (const auto& [open, close] :
       {std::pair<const char*, const char*>{"（", "）"}, {"(", ")"}, {"绝对值（", "）"}, {"每（学校：", "）"}}) {
    CHECK(parse_text(must(repeated(open, 100) + "甲" + repeated(close, 100))).codes().empty());
    const Parsed over = parse_text(must(repeated(open, 101) + "甲" + repeated(close, 101)));
    CHECK(over.codes() == Strings{"ZS1006"});
    reads_on(over);
    const Parsed far = parse_text(must(repeated(open, kMany) + "甲" + repeated(close, kMany)));
    CHECK(far.codes() == Strings{"ZS1006"});
    reads_on(far);
    CHECK(parse_text(must(repeated(open, kMany))).codes() == Strings{"ZS1006"});
  }
}

TEST_CASE("prefixes and chains nest as brackets do", "[parse]") {
  CHECK(parse_text(must(repeated("非 ", 100) + "甲")).codes().empty());
  CHECK(parse_text(must(repeated("非 ", 101) + "甲")).codes() == Strings{"ZS1006"});
  CHECK(parse_text(must(repeated("- ", 101) + "甲 > 1")).codes() == Strings{"ZS1006"});
  CHECK(parse_text(must(repeated("如 甲 则 乙 否则 ", 100) + "丙")).codes().empty());
  CHECK(parse_text(must(repeated("如 ", 101) + "甲 则 乙 否则 丙")).codes() == Strings{"ZS1006"});
  CHECK(parse_text(must(repeated("非 ", kMany) + "甲")).codes() == Strings{"ZS1006"});
  CHECK(parse_text(must(repeated("甲 + ", 300) + "甲 > 1")).codes().empty());
  CHECK(parse_text(must(repeated("甲 + ", 500) + "甲 > 1")).codes() == Strings{"ZS1006"});
  CHECK(parse_text(must(repeated("甲 且 ", 5000) + "甲")).codes().empty());
  const Parsed line = parse_text(must(repeated("甲 且 ", kMany) + "甲"));
  CHECK(line.codes() == Strings{"ZS1006"});
  reads_on(line);
}

TEST_CASE("a number has as many digits as the limit, and no more", "[parse]") {
  CHECK(parse_text(must("甲 > " + repeated("9", 1000))).codes().empty());
  CHECK(parse_text(must("甲 > 1." + repeated("9", 999) + "%")).codes().empty());
  CHECK(parse_text(must("甲 > " + repeated("9", 1001))).codes() == Strings{"ZS1007"});
  CHECK(parse_text(must("甲 > 1." + repeated("9", 1000))).codes() == Strings{"ZS1007"});
  CHECK(parse_text(must("甲 > " + repeated("9", 10000000) + "人")).codes() == Strings{"ZS1007"});
  CHECK(parse_text(must("甲 > 1" + repeated(".1", kMany))).codes() == Strings{"ZS1007"});
  CHECK(parse_text(must("甲 > " + repeated("一", kMany))).codes().empty());  // a name, if a long one
  CHECK(parse_text(must("甲 > 1e999999999")).codes() == Strings{"ZS1007"});
  CHECK(parse_text(must("甲 > 1-" + repeated("9", 1001))).codes() == Strings{"ZS1007"});
}

TEST_CASE("what is not UTF-8 is refused with its place", "[parse]") {
  for (const char* bad : {"\xFF", "\xC0\x80", "\xE4\xB8", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xB8"}) {
    const Parsed parsed = parse_text(std::string("规则 a “甲”\n应：") + bad);
    REQUIRE(parsed.codes() == Strings{"ZS1003"});
    CHECK(parsed.diagnostics.list()[0].range.begin == std::string("规则 a “甲”\n应：").size());
    CHECK(parsed.file.blocks.empty());
  }
}

TEST_CASE("a file over the limit is refused", "[parse]") {
  Limits limits;
  limits.rule_file_bytes = 40;
  CHECK(parse_text("规则 a “甲”\n应：甲", limits).codes().empty());
  CHECK(parse_text("规则 a “甲”\n应：甲 且 乙 且 丙 且 丁", limits).codes() == Strings{"ZS1009"});
}

TEST_CASE("files with nothing in them", "[parse]") {
  for (const char* text : {"", "\n\n", " \t　", "// 只有注释", "// a\r\n// b\r\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF// a\n"}) {
    const Parsed parsed = parse_text(text);
    CHECK(parsed.complaints() == "");
    CHECK(parsed.file.blocks.empty());
  }
}

TEST_CASE("line ends and a byte order mark change nothing", "[parse]") {
  const std::string text = read(std::string(ZS_SOURCE_DIR) + "/fixtures/syntax/documents.zs");
  std::string windows;
  for (const char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  CHECK(parse_text(windows).outline() == parse_text(text).outline());
  CHECK(parse_text("\xEF\xBB\xBF" + windows).outline() == parse_text(text).outline());
}

TEST_CASE("control characters are told once a line", "[parse]") {
  const Parsed nul = parse_text(must("甲 " + std::string(3, '\0') + " 不低于 5"));
  CHECK(nul.codes() == Strings{"ZS1001"});
  CHECK(nul.diagnostics.list()[0].message.zh == "「U+0000」不能写在这里。");
  CHECK(parse_text(std::string(kMany, '\0')).codes() == Strings{"ZS1001"});
  CHECK(parse_text(must(std::string(kMany, '\x01'))).codes() == Strings{"ZS1001"});
}

// A quadratic step would take hours here.
TEST_CASE("long files of one thing take time in proportion", "[parse]") {
  constexpr std::size_t kLong = 20000;
  for (const char* piece : {"“",   "”",        "\"",     "「", "（", "【", "|",    "：",     "甲：",   "规则 ", "甲 ",       "且 ",
                            "；",  "\n",       "a-",     "1-", "9/", "ah", "县（", "//",     "应：\n", "\"\n",  "“\n",       "甲\n",
                            "|\n", "规则 a\n", "（一）", "‘",  "%",  "#",  "a#",   "2027年", "至少 ",  "at ",   "as share ", "不"}) {
    CHECK(parse_text(repeated(piece, kLong)).diagnostics.dropped() <= kLong);
    CHECK(parse_text(must(repeated(piece, kLong))).diagnostics.dropped() <= kLong);
    CHECK(parse_text("规则 a “甲”\n说明：" + repeated(piece, kLong)).diagnostics.dropped() <= kLong);
  }
}

TEST_CASE("shuffled pieces of rule files never crash it", "[parse]") {
  std::mt19937 random(20261122);
  std::vector<std::string> files;
  for (const auto& path : rule_files("fixtures/syntax")) files.push_back(read(path));
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int part = 0; part < 30; ++part) {
      const std::string& from = files[random() % files.size()];
      std::size_t begin = random() % from.size();
      while (begin > 0 && (static_cast<unsigned char>(from[begin]) & 0xC0U) == 0x80U) --begin;
      std::size_t end = std::min(begin + random() % 60, from.size());
      while (end < from.size() && (static_cast<unsigned char>(from[end]) & 0xC0U) == 0x80U) ++end;
      text += from.substr(begin, end - begin);
    }
    const Parsed parsed = parse_text(text);
    const Parsed again = parse_text(syntax::print(parsed.file));
    CHECK(parsed.outline().size() + again.outline().size() < 100 * text.size() + 100);
  }
}
