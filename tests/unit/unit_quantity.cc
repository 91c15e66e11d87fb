// Quantities as people write them: value, unit and decimals, or why not.
#include <string>
#include <variant>

#include "catch.h"
#include "values/quantity_text.h"

namespace zhunsheng {

namespace {

/// "12000 [元] -3": value, unit, decimals ("-" for none); or "no: why".
std::string read(std::string_view text) {
  const auto result = read_quantity(text, Limits{});
  if (const auto* no = std::get_if<NotQuantity>(&result)) return (no->over_limit ? "over: " : "no: ") + no->why.en;
  const auto& q = std::get<QuantityText>(result);
  return q.value.text() + " [" + q.unit + "] " + (q.decimals ? std::to_string(*q.decimals) : "-");
}
bool refused(std::string_view text) { return read(text).starts_with("no: "); }

}  // namespace

TEST_CASE("digits", "[quantity]") {
  CHECK(read("0.95") == "0.95 [] 2");
  CHECK(read("-3") == "-3 [] 0");
  CHECK(read("＋５") == "5 [] 0");
  CHECK(read("−3") == "-3 [] 0");
  CHECK(read("1e3") == "1000 [] -3");
  CHECK(read("1.2e3") == "1200 [] -2");
  CHECK(read("1e-3") == "0.001 [] 3");
  CHECK(read("279册") == "279 [册] 0");
  CHECK(read("4.2人/百生") == "4.2 [人/百生] 1");
  CHECK(read("1,200,000.5元") == "1200000.5 [元] 1");
  CHECK(read("47/50") == "0.94 [] -");
  CHECK(read("2/3亩") == "2/3 [亩] -");
}

TEST_CASE("percentages are divided out", "[quantity]") {
  CHECK(read("95%") == "0.95 [%] 2");
  CHECK(read("９５％") == "0.95 [%] 2");
  CHECK(read("94.30 %") == "0.943 [%] 4");
  CHECK(read("百分之九十五") == "0.95 [%] 2");
  CHECK(read("百分之九十五点五") == "0.955 [%] 3");
  CHECK(read("百分之百") == "1 [%] 0");
  CHECK(read("千分之三") == "0.003 [] 3");
  CHECK(read("三分之二") == "2/3 [] -");
  CHECK(read("六成") == "0.6 [%] 1");
  CHECK(read("八成五") == "0.85 [%] 2");
  CHECK(read("三成半") == "0.35 [%] 2");
  CHECK(read("0.5个百分点") == "0.005 [个百分点] 3");
  CHECK(read("3百分点") == "0.03 [百分点] 2");
  CHECK(read("5‰") == "0.005 [‰] 3");
}

TEST_CASE("万 and 亿 are multiplied out", "[quantity]") {
  CHECK(read("1.2万元") == "12000 [元] -3");
  CHECK(read("12.1亿元") == "1210000000 [元] -7");
  CHECK(read("20万人") == "200000 [人] -4");
  CHECK(read("12亿3000万") == "1230000000 [] -4");
  CHECK(read("1万2000元") == "12000 [元] 0");
  CHECK(read("一万亿") == "1000000000000 [] -12");
}

TEST_CASE("Chinese numerals", "[quantity]") {
  CHECK(read("一所") == "1 [所] 0");
  CHECK(read("两年") == "2 [年] 0");
  CHECK(read("十人") == "10 [人] -1");
  CHECK(read("十五") == "15 [] 0");
  CHECK(read("二十五") == "25 [] 0");
  CHECK(read("一百零五人") == "105 [人] 0");
  CHECK(read("一千二百") == "1200 [] -2");
  CHECK(read("一千零五十") == "1050 [] -1");
  CHECK(read("二十万三千人") == "203000 [人] -3");
  CHECK(read("叁佰") == "300 [] -2");
  CHECK(read("三点五") == "3.5 [] 1");
  CHECK(read("十二点五") == "12.5 [] 1");
  CHECK(read("零点五") == "0.5 [] 1");
  CHECK(read("负三") == "-3 [] 0");
  CHECK(read("半小时") == "0.5 [小时] -");
  CHECK(read("一半") == "0.5 [] -");
}

TEST_CASE("a unit that begins with a scale word is a unit", "[quantity]") {
  CHECK(read("5千米") == "5 [千米] 0");
  CHECK(read("5千克") == "5 [千克] 0");
  CHECK(read("12个班") == "12 [个班] 0");
  CHECK(read("5e") == "5 [e] 0");
}

TEST_CASE("what can be read in two ways is not read", "[quantity]") {
  for (const char* text : {"一万二", "1万2", "一百五", "三五", "一二百", "二〇二六"}) {
    INFO(text);
    CHECK(read(text).find("more than one way") != std::string::npos);
  }
}

TEST_CASE("approximations and ranges are not figures", "[quantity]") {
  for (const char* text : {"约95%", "95%以上", "20多人", "100余所", "10-20", "10～20", "3至5", "不低于95%", ">5", "60％左右", "5+"}) {
    INFO(text);
    CHECK(read(text).find("exact figure") != std::string::npos);
  }
}

TEST_CASE("what is no quantity", "[quantity]") {
  for (const char* text : {"",   " ",    "—",   "无",     "N/A", "NaN", "-Infinity", "∞",     "人",  "万元", "百",  "1.",
                           ".5", "1,20", "5三", "一亿亿", "0/0", "1/0", "1 2",       "0.5.3", "--3", "+-3",  "1e+", "点五"}) {
    INFO(text);
    CHECK(refused(text));
  }
}

TEST_CASE("limits", "[quantity]") {
  CHECK(read("1e1000").size() > 1000);
  CHECK(read("1e1001").starts_with("over"));
  CHECK(read("1e99999999999999999999").starts_with("over"));
  CHECK(read(std::string(1000, '7')).starts_with("777"));
  CHECK(read(std::string(1001, '7')).starts_with("over"));
  CHECK(read(std::string(10000000, '7')).starts_with("over"));
  CHECK(read("0." + std::string(1001, '0')).starts_with("over"));
}

}  // namespace zhunsheng
