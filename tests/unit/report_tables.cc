// Text that others wrote, in tables of text files and of Markdown.
#include "book/csv.h"
#include "catch.h"
#include "report/markdown_text.h"

using namespace zhunsheng;

namespace {

std::string csv(std::string_view text) {
  std::string out;
  append_csv_text(out, text);
  return out;
}

}  // namespace

TEST_CASE("what a spreadsheet would run begins with an apostrophe") {
  for (const std::string begin : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
    CHECK(csv(begin + "1") == "'" + begin + "1");
    CHECK(csv(" " + begin + "1") == "' " + begin + "1");
    CHECK(csv("\t" + begin + "1") == "' " + begin + "1");
    CHECK(csv("a" + begin) == "a" + begin);
  }
  CHECK(csv("\n=1") == "\"'\n=1\"");
  CHECK(csv("\r=1") == "\"'\n=1\"");
  CHECK(csv("=\"a\",1") == "\"'=\"\"a\"\",1\"");
}

TEST_CASE("a cell holds what would end it") {
  CHECK(csv("") == "");
  CHECK(csv("安溪县") == "安溪县");
  CHECK(csv("a,b") == "\"a,b\"");
  CHECK(csv("a;b") == "\"a;b\"");
  CHECK(csv("a\r\nb") == "\"a\nb\"");
  CHECK(csv("a\"b") == "\"a\"\"b\"");
}

TEST_CASE("what nobody sees is shown in a cell") {
  CHECK(csv("a\x1b[2Jb") == "a‹U+001B›[2Jb");
  CHECK(csv("a\xC2\x9B"
            "b") == "a‹U+009B›b");
  CHECK(csv("a\xE2\x80\xAE"
            "b") == "a‹U+202E›b");
  CHECK(csv("\xE2\x81\xA6=1") == "‹U+2066›=1");
  CHECK(csv(std::string_view("a\0b", 3)) == "a‹U+0000›b");
}

TEST_CASE("a number stays a number") {
  std::string out;
  append_csv_number(out, "-12.5");
  CHECK(out == "-12.5");
}

TEST_CASE("Markdown has no markup of others") {
  CHECK(report::markdown("a|b") == "a\\|b");
  CHECK(report::markdown("a\nb\r\nc") == "a b‹U+000D› c");
  CHECK(report::markdown("`x` *y* _z_") == "\\`x\\` \\*y\\* \\_z\\_");
  CHECK(report::markdown("<script>&lt;") == "&lt;script&gt;&amp;lt;");
  CHECK(report::markdown("[a](b) ![c](d)") == "\\[a\\](b) \\!\\[c\\](d)");
  CHECK(report::markdown("# h") == "\\# h");
  CHECK(report::markdown("- l") == "\\- l");
  CHECK(report::markdown("12. l") == "12\\. l");
  CHECK(report::markdown("1.0.0") == "1.0.0");
  CHECK(report::markdown("2026年3月") == "2026年3月");
  CHECK(report::markdown("a\xE2\x80\xAE"
                         "b") == "a‹U+202E›b");
}
