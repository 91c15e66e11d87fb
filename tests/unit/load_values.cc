// Facts: the forms that a value may have, what each type takes, units, bounds, and what is refused.
#include "catch.h"
#include "load_scene.h"

namespace zhunsheng::load_test {

namespace {

/// The value of a fact of the county.
std::string value(std::string_view fact, std::string_view json) {
  const Loaded l = load_county("{\"" + std::string(fact) + "\":" + std::string(json) + "}");
  INFO(listing(l.diagnostics));
  CHECK(l.sound);
  return l.shown("c", fact);
}
/// The codes that a value is refused with.
std::string refused(std::string_view fact, std::string_view json) {
  const Loaded l = load_county("{\"" + std::string(fact) + "\":" + std::string(json) + "}");
  CHECK_FALSE(l.sound);
  return l.codes();
}

}  // namespace

TEST_CASE("numbers are read from their text, exactly", "[load]") {
  CHECK(value("rate", "0.95") == "0.95");
  CHECK(value("rate", "\"95%\"") == "0.95");
  CHECK(value("rate", "\"９５％\"") == "0.95");
  CHECK(value("funds", "\"1.2万元\"") == "12000");
  CHECK(value("funds", "12345678901234567.89") == "12345678901234567.89");
  CHECK(value("funds", "123456789012345678901234567890") == "123456789012345678901234567890");
  CHECK(value("funds", "0.0000000000000000000000001") == "0.0000000000000000000000001");
  CHECK(value("funds", "1e3") == "1000");
  CHECK(value("funds", "1E-2") == "0.01");
  CHECK(value("growth", "-0") == "0");
  CHECK(value("growth", "-0.05") == "-0.05");
  CHECK(value("teachers", "800.0") == "800");
  CHECK(value("per_pupil", "\"1/3\"") == "1/3");
  CHECK(value("teachers", "null").empty());
}

TEST_CASE("a number keeps the text's own digits as mantissa and scale", "[load]") {
  const FactCell cell = load_county(R"({"funds":0.950})").cell("c", "funds");
  CHECK(cell.tag == FactCell::Tag::number);
  CHECK(cell.mantissa == 950);
  CHECK(cell.scale == 3);
  CHECK(load_county(R"({"funds":99999999999999999999})").cell("c", "funds").tag == FactCell::Tag::large);
}

TEST_CASE("units convert within their dimension", "[load]") {
  CHECK(value("budget", "\"1.2万元\"") == "1.2");
  CHECK(value("budget", "\"12000元\"") == "1.2");
  CHECK(value("budget", "\"1.3亿元\"") == "13000");
  CHECK(value("land", "\"3亩\"") == "2000");
  CHECK(value("pupils", "\"20万人\"") == "200000");
  CHECK(value("per_pupil", "\"0.042人/生\"") == "4.2");
  CHECK(value("score", "\"85分\"") == "85");
  CHECK(value("rate", "\"六成\"") == "0.6");
  CHECK(value("growth", "\"-2个百分点\"") == "-0.02");
  CHECK(value("budget", R"({"value":1.2,"unit":"亿元"})") == "12000");
  CHECK(value("rate", R"({"value":95,"unit":"%"})") == "0.95");
  CHECK(value("rate", R"({"unit":"%","value":"95"})") == "0.95");
  CHECK(value("funds", R"({"value":"3万元","unit":"元"})") == "30000");
  CHECK(refused("funds", "\"3平方米\"") == "ZS5005");
  CHECK(refused("teachers", "\"3所\"") == "ZS5005");
  CHECK(refused("teachers", "\"3生\"") == "ZS5005");
  CHECK(refused("rate", "\"3人\"") == "ZS5005");
  CHECK(refused("funds", "\"95%\"") == "ZS5005");
  CHECK(refused("budget", "\"1.2万\"") == "ZS5005");
  CHECK(refused("funds", R"({"value":"3万元","unit":"平方米"})") == "ZS5005");
  CHECK(refused("coastal", R"({"value":true,"unit":"元"})") == "ZS5005");
}

TEST_CASE("bounds, whole numbers, shares", "[load]") {
  CHECK(refused("teachers", "-1") == "ZS5006");
  CHECK(refused("teachers", "1.5") == "ZS5004");
  CHECK(refused("teachers", "\"1.5人\"") == "ZS5004");
  CHECK(refused("score", "100.1") == "ZS5006");
  CHECK(value("score", "100") == "100");
  CHECK(refused("rate", "97.2") == "ZS5006");
  CHECK(refused("rate", "\"97.2\"") == "ZS5006");
  CHECK(refused("rate", "\"120%\"") == "ZS5006");
  CHECK(value("rate", "1") == "1");
  CHECK(value("rate", "\"100%\"") == "1");
  const Loaded share = load_county(R"({"rate":97.2})");
  CHECK(share.diagnostics.list()[0].help.zh.find("\"97.2%\"") != std::string::npos);
}

TEST_CASE("rounded values keep their last decimal, in the unit of the fact", "[load]") {
  CHECK(value("rate", R"({"value":"94.3%","rounded":true})") == "[0.943 rounded 3]");
  CHECK(value("rate", R"({"value":0.950,"rounded":true})") == "[0.95 rounded 3]");
  CHECK(value("funds", R"({"value":"1.2万元","rounded":true})") == "[12000 rounded -3]");
  CHECK(value("budget", R"({"rounded":true,"value":"1.2亿元"})") == "[12000 rounded -3]");
  CHECK(value("budget", R"({"value":12000,"unit":"元","rounded":true})") == "[1.2 rounded 4]");
  CHECK(value("per_pupil", R"({"value":"0.042人/生","rounded":true})") == "[4.2 rounded 1]");
  CHECK(value("teachers", R"({"value":10,"rounded":false})") == "10");
  CHECK(refused("land", R"({"value":"3亩","rounded":true})") == "ZS5004");
  CHECK(refused("rate", R"({"value":"三分之二","rounded":true})") == "ZS5004");
  CHECK(refused("coastal", R"({"value":true,"rounded":true})") == "ZS5002");
}

TEST_CASE("every type takes its values and no others", "[load]") {
  CHECK(value("coastal", "true") == "true");
  CHECK(value("coastal", "\"否\"") == "false");
  CHECK(value("remark", "\"好\\n\\u6821\\ud83d\\ude00\"") == "好\n校😀");
  CHECK(value("approved", "\"2026-03-01\"") == "2026-03-01");
  CHECK(value("approved", "\"2026年3月1日\"") == "2026-03-01");
  const std::string school =
      R"({"schema":"zhunsheng-facts/1","entities":[{"id":"s","type":"学校","facts":{"学段":"初中","在校生数":"45人"}}]})";
  const Loaded l = load(school);
  CHECK(l.sound);
  CHECK(l.shown("s", "stage") == "junior");
  CHECK(l.shown("s", "students") == "45");
  CHECK(refused("teachers", "true") == "ZS5004");
  CHECK(refused("teachers", "\"很多\"") == "ZS5004");
  CHECK(refused("coastal", "1") == "ZS5004");
  CHECK(refused("coastal", "\"或许\"") == "ZS5004");
  CHECK(refused("remark", "5") == "ZS5004");
  CHECK(refused("remark", "\" \"") == "ZS5004");
  CHECK(refused("approved", "\"2026-02-30\"") == "ZS5004");
  CHECK(refused("approved", "20260301") == "ZS5004");
  CHECK(load(R"({"schema":"zhunsheng-facts/1","entities":[{"id":"s","type":"school","facts":{"stage":"prymary"}}]})").codes() == "ZS5004");
}

TEST_CASE("objects, lists and series", "[load]") {
  CHECK(value("teachers", R"({"value":10,"on":"2026-09-01","note":"初报"})") == "[10 on 2026-09-01 note 初报]");
  CHECK(value("teachers", R"([10,{"value":11,"on":"2026-09-01"},null])") == "[10, 11 on 2026-09-01]");
  CHECK(value("funds", R"({"series":{"2024":"12.1亿元","2025":"13.0亿元","2026":null}})") == "[1210000000 @2024, 1300000000 @2025]");
  CHECK(value("budget", R"({"series":{"2024":12.1,"2025":{"value":13.0,"rounded":true,"note":"快报"}},"unit":"亿元","note":"决算"})") ==
        "[121000 @2024 note 决算, 130000 @2025 rounded -3 note 快报]");
  CHECK(value("teachers", R"({"series":{"2025/26":[10,11],"2026/27":12}})") == "[10 @2025/26, 11 @2025/26, 12 @2026/27]");
  CHECK(value("teachers", R"({"series":{"2025/26-1":1,"2025/26-2":2}})") == "[1 @2025/26-1, 2 @2025/26-2]");
  CHECK(value("teachers", R"({"series":{"2025-09":1,"2025年10月":2}})") == "[1 @2025-09, 2 @2025-10]");
  CHECK(value("teachers", R"([{"series":{"2024":1}},{"series":{"2025":2}}])") == "[1 @2024, 2 @2025]");
  CHECK(value("teachers", R"({"value":10})") == "10");
  CHECK(value("teachers", R"({"value":null,"note":"待补"})").empty());
  CHECK(value("teachers", R"([null])").empty());
}

TEST_CASE("forms that mean nothing are refused, not ignored", "[load]") {
  CHECK(refused("teachers", "[]") == "ZS5002");
  CHECK(refused("teachers", "[[1]]") == "ZS5002");
  CHECK(refused("teachers", "{}") == "ZS5002");
  CHECK(refused("teachers", R"({"valu":1})") == "ZS5002 ZS5002");
  CHECK(refused("teachers", R"({"value":1,"series":{"2024":2}})") == "ZS5002");
  CHECK(refused("teachers", R"({"series":{}})") == "ZS5002");
  CHECK(refused("teachers", R"({"series":[1]})") == "ZS5002");
  CHECK(refused("teachers", R"({"series":{"2024":{"series":{"2025":1}}}})") == "ZS5002");
  CHECK(refused("teachers", R"({"series":{"2024":1},"on":"2025-01-01"})") == "ZS5002");
  CHECK(refused("teachers", R"({"series":{"2024":1,"2024-05":2}})") == "ZS5004");
  CHECK(refused("teachers", R"({"series":{"2024":1,"2024年":2}})") == "ZS5007");
  CHECK(refused("teachers", R"({"series":{"24":1}})") == "ZS5004");
  CHECK(refused("teachers", R"({"value":{"value":1}})") == "ZS5002");
  CHECK(refused("teachers", R"({"value":1,"value":2})") == "ZS5007");
  CHECK(refused("teachers", R"({"value":1,"attested":true})") == "ZS5002");
  CHECK(refused("teachers", R"({"value":1,"on":"2026"})") == "ZS5004");
  CHECK(refused("teachers", R"({"value":1,"on":20260101})") == "ZS5002");
}

TEST_CASE("attestations and findings", "[load]") {
  CHECK(
      value(
          "plan_issued",
          R"({"attested":true,"on":"2026-03-01","by":"教育局人事股","evidence":["安教〔2026〕8号",{"title":"方案","number":"8号","page":3}],"until":"2027-12-31"})") ==
      "[yes on 2026-03-01 until 2027-12-31 by 教育局人事股 see 安教〔2026〕8号；《方案》，8号，第3页]");
  CHECK(value("plan_issued", R"({"attested":true,"evidence":""})") == "[yes]");  // incomplete: it counts for nothing
  CHECK(value("plan_issued", R"({"attested":null,"by":"教育局"})") == "[ by 教育局]");
  CHECK(value("plan_issued", R"([{"attested":true,"on":"2025-01-01"},{"attested":false}])") == "[yes on 2025-01-01, no]");
  CHECK(value("poaching", R"({"found":false,"on":"2026-03-01","by":"教育局"})") == "[no on 2026-03-01 by 教育局]");
  CHECK(refused("poaching", R"({"attested":false})") == "ZS5002");
  CHECK(refused("plan_issued", R"({"found":true})") == "ZS5002");
  CHECK(refused("plan_issued", "true") == "ZS5004");
  CHECK(refused("plan_issued", R"({"value":true})") == "ZS5002");
  CHECK(refused("plan_issued", R"({"attested":"maybe"})") == "ZS5004");
  CHECK(refused("plan_issued", R"({"attested":true,"on":"2026-03-01","until":"2026-02-01"})") == "ZS5004");
  CHECK(refused("plan_issued", R"({"attested":true,"evidence":{"titel":"x"}})") == "ZS5002");
  CHECK(refused("plan_issued", R"({"attested":true,"evidence":true})") == "ZS5002");
}

TEST_CASE("names of facts", "[load]") {
  CHECK(load_county(R"({"教师数":10})").shown("c", "teachers") == "10");
  CHECK(load_county(R"({"t\u0065achers":10})").shown("c", "teachers") == "10");
  const Loaded typo = load_county(R"({"techers":10})");
  CHECK(typo.codes() == "ZS5003");
  CHECK(typo.diagnostics.list()[0].help.en == "did you mean “teachers”?");
  const Loaded chinese = load_county(R"({"教帅数":10})");
  CHECK(chinese.diagnostics.list()[0].help.zh == "是不是要写“教师数”？");
  const Loaded elsewhere = load_county(R"({"students":10})");
  CHECK(elsewhere.codes() == "ZS5003");
  CHECK(elsewhere.diagnostics.list()[0].help.zh == "它填在：学校");
  CHECK(load_county(R"({"teachers":1,"教师数":1})").codes() == "ZS5007");
  CHECK(
      load(R"({"schema":"zhunsheng-facts/1","entities":[{"id":"s","type":"special_school","facts":{"students":1,"beds":"2个"}}]})").sound);
  CHECK(load(R"({"schema":"zhunsheng-facts/1","entities":[{"id":"s","type":"school","facts":{"beds":2}}]})").codes() == "ZS5003");
}

TEST_CASE("personal data are refused and never repeated", "[load]") {
  const char* const secrets[] = {"110101199003070016", "35052419900101123X", "13800138000"};
  for (const std::string secret : secrets) {
    for (const std::string& facts :
         {"{\"remark\":\"联系人 " + secret + "\"}", "{\"" + secret + "\":1}", "{\"teachers\":{\"value\":1,\"note\":\"" + secret + "\"}}",
          "{\"teachers\":{\"value\":1,\"" + secret + "\":2}}", "{\"plan_issued\":{\"attested\":true,\"by\":\"" + secret + "\"}}"}) {
      const Loaded l = load_county(facts);
      INFO(facts);
      CHECK(l.codes() == "ZS5013");
      CHECK(listing(l.diagnostics).find(secret) == std::string::npos);
    }
  }
  CHECK(refused("teachers", "350524199001011234") == "ZS5013");
  CHECK(refused("teachers", "13800138000") == "ZS5013");
  CHECK(refused("remark", "\"138-0013-8000\"") == "ZS5013");
  CHECK(load_county(R"({"姓名":"张三"})").codes() == "ZS5013");
  CHECK(value("funds", "13800138000") == "13800138000");  // an amount
  CHECK(value("remark", "\"安教〔2026〕13号\"") == "安教〔2026〕13号");
  CHECK(load(R"({"schema":"zhunsheng-facts/1","entities":[{"id":"130102-00001","type":"school"}]})").sound);  // a code of Hebei
  CHECK(load(R"({"schema":"zhunsheng-facts/1","entities":[{"id":"13800138000","type":"school"}]})").codes() == "ZS5013");
}

}  // namespace zhunsheng::load_test
