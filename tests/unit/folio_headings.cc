// The numbers of an official paper: 一、（一）1.（1）, each level begun anew under the one above it.
#include "base/visible.h"
#include "catch.h"
#include "folio/folio.h"

using namespace zhunsheng;

TEST_CASE("numerals as headings have them") {
  CHECK(chinese_numeral(1) == "一");
  CHECK(chinese_numeral(10) == "十");
  CHECK(chinese_numeral(11) == "十一");
  CHECK(chinese_numeral(20) == "二十");
  CHECK(chinese_numeral(99) == "九十九");
  CHECK(chinese_numeral(100) == "一百");
  CHECK(chinese_numeral(105) == "一百零五");
  CHECK(chinese_numeral(110) == "一百一十");
  CHECK(chinese_numeral(115) == "一百一十五");
  CHECK(chinese_numeral(320) == "三百二十");
  CHECK(chinese_numeral(1000) == "1000");
}

TEST_CASE("headings are numbered by level") {
  HeadingNumbers numbers;
  CHECK(numbers.next(HeadingLevel::first, "甲") == "一、甲");
  CHECK(numbers.next(HeadingLevel::second, "乙") == "（一）乙");
  CHECK(numbers.next(HeadingLevel::third, "丙") == "1.丙");
  CHECK(numbers.next(HeadingLevel::fourth, "丁") == "（1）丁");
  CHECK(numbers.next(HeadingLevel::fourth, "戊") == "（2）戊");
  CHECK(numbers.next(HeadingLevel::third, "己") == "2.己");
  CHECK(numbers.next(HeadingLevel::fourth, "庚") == "（1）庚");
  CHECK(numbers.next(HeadingLevel::first, "辛") == "二、辛");
  CHECK(numbers.next(HeadingLevel::second, "壬") == "（一）壬");
}

TEST_CASE("an annex begins its numbers anew, on a page of its own") {
  Folio folio;
  folio.heading(HeadingLevel::first, "甲");
  folio.annex("附表", true);
  folio.heading(HeadingLevel::first, "乙");
  CHECK(folio.annexes() == 1);
  CHECK(std::get<FolioHeading>(folio.blocks.front()).text == "一、甲");
  CHECK(std::get<NewPart>(folio.blocks[1]).landscape);
  CHECK(text_of(std::get<Paragraph>(folio.blocks[2]).line) == "附件1");
  CHECK(std::get<FolioHeading>(folio.blocks.back()).text == "一、乙");
}

TEST_CASE("what XML cannot hold is shown, not lost") {
  CHECK(visible("\uFFFE\uFFFF") == "⟨U+FFFE⟩⟨U+FFFF⟩");
  CHECK(visible("甲\u0085乙") == "甲⟨U+0085⟩乙");
}
