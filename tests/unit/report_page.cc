// What makes a page safe to open and the same for any number of threads: escaping, and the numbering of words.
#include "base/visible.h"
#include "catch.h"
#include "report/page_record.h"

using namespace zhunsheng;
using namespace zhunsheng::report;

TEST_CASE("text in a page is text") {
  CHECK(markup("<b a=\"1\" b='2'>&</b>") == "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;&lt;/b&gt;");
  CHECK(markup("安溪县 〔2019〕46号 “引文”—㎡") == "安溪县 〔2019〕46号 “引文”—㎡");
}

TEST_CASE("what cannot be seen is shown") {
  CHECK(visible("甲\u202e乙") == "甲⟨U+202E⟩乙");
  CHECK(visible("\u200b\u2066\ufeff\u061c") == "⟨U+200B⟩⟨U+2066⟩⟨U+FEFF⟩⟨U+061C⟩");
  CHECK(visible(std::string_view("a\x01\x05\x00z", 5)) == "a⟨U+0001⟩⟨U+0005⟩⟨U+0000⟩z");
  CHECK(visible("一\n二\t三") == "一\n二\t三");
  CHECK(visible("\xE2") == "\xE2");  // cut off: left as it is
}

TEST_CASE("words are numbered as they first come, and equal ones once") {
  PageRecord first;
  append_words_mark(first.entities, {"达标", "met"});
  first.entities += ',';
  append_words_mark(first.entities, {"未达标", "not met"});
  first.entities += ',';
  append_words_mark(first.entities, {"达标", "met"});
  first.entities += ',';
  append_words_mark(first.entities, {});
  first.count("a/1", 2);
  first.problems.emplace_back("<tr>甲</tr>", "<tr>A</tr>");
  PageRecord second;
  append_requirement_mark(second.entities, 7);
  second.entities += ',';
  append_requirement_mark(second.entities, 3);
  second.entities += ',';
  append_requirement_mark(second.entities, 7);
  second.count("a/1");
  std::string piece;
  first.append_to(piece);
  second.append_to(piece);

  PageBook book;
  book.take(piece);
  CHECK(book.entities == std::vector<std::string>{"1,2,1,0", "0,1,0"});
  CHECK(book.words == std::vector<std::string>{"\"\"", "[\"达标\",\"met\"]", "[\"未达标\",\"not met\"]"});
  CHECK(book.requirements == std::vector<RequirementId>{7, 3});
  CHECK(book.counted("a/1") == 3);
  CHECK(book.problems.size() == 1);
  CHECK(book.problems.front().second == "<tr>A</tr>");
}

TEST_CASE("words that facts bring cannot look like marks or end the element that they stand in") {
  PageRecord record;
  append_words_mark(record.entities, {"</script>\x01\x02\x03\x04\x05\x06", ""});
  std::string piece;
  record.append_to(piece);
  PageBook book;
  book.take(piece);
  REQUIRE(book.words.size() == 2);
  CHECK(book.words[1].find('<') == std::string::npos);
  CHECK(book.words[1].find("⟨U+0004⟩") != std::string::npos);
  CHECK(book.entities.front() == "1");
}
