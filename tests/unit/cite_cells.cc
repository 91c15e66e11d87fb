// Gaps between cells in normal text, quotes over them, and the numbers of clauses in print.
#include "catch.h"
#include "cite/find.h"
#include "cite/numbering.h"

using namespace zhunsheng;

namespace {

Found found(const std::string& text, std::string_view quote) {
  return cite::find(structure_of("d", "d.txt", "一、目标\n" + text + "\n"), "一", quote).result;
}

}  // namespace

TEST_CASE("gaps stay in normal text, once, and not at the ends of a line", "[cite]") {
  CHECK(utf8(normal("\t甲 乙\t丙   丁｜戊 1 2 ").characters) == "甲乙\t丙\t丁\t戊1\t2");
  CHECK(utf8(normal("|甲| |乙|\n  丙").characters) == "甲\t乙\n丙");
  CHECK(utf8(joined(normal("甲\t乙\t1\t2\t%\t3").characters)) == "甲乙1\t2\t%3");
  CHECK(fingerprint(joined(normal("甲\t乙").characters)) == fingerprint(joined(normal("甲乙").characters)));
  CHECK(fingerprint(joined(normal("1\t2").characters)) != fingerprint(joined(normal("12").characters)));
}

TEST_CASE("no number is read over a gap, and none out of another", "[cite]") {
  for (const auto* text : {"甲\t12\t3.5", "甲  12  3.5", "甲|12|3.5", "甲 12 3.5"}) {
    CHECK(found(text, "甲123.5") == Found::not_found);
    CHECK(found(text, "123.5") == Found::not_found);
    CHECK(found(text, "甲12 3.5") == Found::found);
    CHECK(found(text, "甲 12　3.5") == Found::found);
    CHECK(found(text, "3.5") == Found::found);
  }
  CHECK(found("甲\t12\t万", "12万") == Found::not_found);
  CHECK(found("甲 12 万", "12万") == Found::found);
  CHECK(found("达到95%以上", "5%以上") == Found::not_found);
  CHECK(found("达到95%以上", "达到95") == Found::not_found);
  CHECK(found("达到95%以上", "达到9 5%以上") == Found::not_found);
  CHECK(found("达到 95 %以上", "达到95%以上") == Found::found);
  CHECK(found("1．2026年达到", "2026年达到") == Found::found);
}

TEST_CASE("a line in cells is a row; a number and its gap make no cell", "[cite]") {
  const auto rows = [](const std::string& text) {
    std::string out;
    for (const Sentence& sentence : structure_of("d", "d.txt", text).sentences) out += sentence.row ? 'r' : '.';
    return out;
  };
  CHECK(rows("甲\t乙\n甲|乙\n甲  乙  丙\n1\t甲\t2") == "rrrr");
  CHECK(rows("第一条\t甲\n一、  甲\n（1）\t甲\n甲  乙\n甲\t乙。丙。") == "......");
  CHECK(rows("甲\x1F乙。丙。") == "r");
}

TEST_CASE("the numbering of a locator is that of the original", "[cite]") {
  LockedDocument document;
  document.numbering = cite::numbering_of(structure_of("d", "d.txt", "第一章 甲\n第一条 乙\n（一）丙\n第二条 丁\n（一）戊\n1．己"));
  const auto at = [](Numbering a, Numbering b) { return static_cast<Numberings>(a) | static_cast<Numberings>(b) << kBitsANumbering; };
  CHECK(cite::numberings_of(document, "一/二") == at(Numbering::chapter, Numbering::article));
  CHECK(cite::numberings_of(document, "一/二¶2") == at(Numbering::chapter, Numbering::article));
  CHECK(cite::numberings_of(document, "一/二/一/1") >> 2 * kBitsANumbering == at(Numbering::second, Numbering::item));
  CHECK(cite::numberings_of(document, "三") == kAsWritten);
  CHECK(cite::numberings_of(document, "前言") == 0);
}
