#include "load/said_overlay.h"

#include "load/personal.h"
#include "load/said.h"

namespace zhunsheng::load {

namespace {

Words did_you_mean(const std::vector<std::string>& like, Words otherwise) {
  if (like.empty()) return otherwise;
  return {"是不是要写“" + joined(like, "”或“") + "”？", "did you mean “" + joined(like, "” or “") + "”?"};
}

}  // namespace

Said said_of_unknown_requirement(std::string_view id, const std::vector<std::string>& like) {
  const std::string shown = quoted(id);
  return {{"没有“" + shown + "”这项要求", "there is no requirement “" + shown + "”"},
          did_you_mean(like, {"写要求的完整代码，见 zhunsheng rules", "write a requirement's full id; zhunsheng rules lists them"})};
}

Said said_of_rule_for_requirement(std::string_view id, const std::vector<std::string>& requirements) {
  const std::string shown = quoted(id);
  return {{"“" + shown + "”是一条规则，有几项要求", "“" + shown + "” is a rule with several requirements"},
          {"写明是哪一项：" + joined(requirements, "、"), "name one of them: " + joined(requirements, ", ")}};
}

Said said_of_unknown_reading(std::string_view id, const std::vector<std::string>& like) {
  const std::string shown = quoted(id);
  return {{"没有“" + shown + "”这个口径", "there is no reading “" + shown + "”"},
          did_you_mean(like, {"写口径的完整代码，见 zhunsheng rules --readings",
                              "write a reading's full id; zhunsheng rules --readings lists them"})};
}

Said said_of_unknown_alternative(std::string_view id, std::string_view reading, const std::vector<std::string>& all) {
  const std::string shown = quoted(id);
  const std::string of = quoted(reading);
  return {{"口径“" + of + "”没有“" + shown + "”这种掌握方式", "the reading “" + of + "” has no alternative “" + shown + "”"},
          {"可以写：" + joined(all, "、"), "alternatives: " + joined(all, ", ")}};
}

Said said_of_incomplete_entry(std::string_view key) {
  const std::string shown(key);
  return {{"这一条缺少“" + shown + "”，用不上", "this entry lacks “" + shown + "” and cannot apply"},
          {"写明由哪个机关、依据什么文件、何时、为什么", "say which body, by which document, when and why"}};
}

Said said_of_needless_reason(std::string_view id) {
  const std::string shown = quoted(id);
  return {
      {"“" + shown + "”不是原则性要求，写了理由也不改变结果", "“" + shown + "” is no requirement in principle; a reason changes nothing"},
      {"需要暂不评估时写在 waivers 里", "an approved exemption stands in waivers"}};
}

Said said_of_entry_dates(std::string_view on, std::string_view until) {
  const std::string first(on);
  const std::string last(until);
  return {{"截止日期" + last + "早于起始日期" + first, "it ends on " + last + ", before it begins on " + first},
          {"改正 on 或 until", "mend on or until"}};
}

Said said_of_two_alternatives(std::string_view reading) {
  const std::string shown = quoted(reading);
  return {{"口径“" + shown + "”在同一时间确认了两种掌握方式",
           "two alternatives of the reading “" + shown + "” are confirmed for the same time"},
          {"只留一种，或者把时间错开", "keep one, or set their dates apart"}};
}

// ---- Levels -------------------------------------------------------------------------------------------------------------------------------

Said said_of_unknown_level(std::string_view level) {
  const std::string shown = quoted(level);
  return {{"没有“" + shown + "”这个层级", "there is no level “" + shown + "”"},
          {"写数据字典里的层级，如 国家、省、市、县", "write a level of the vocabulary, such as nation, province, city, county"}};
}

Said said_of_lower_level(std::string_view body, const Words& has, const Words& needs, bool of_reading) {
  const std::string shown = quoted(body);
  const Words what = of_reading ? Words{"确认它的口径", "confirm a reading of it"} : Words{"批准暂不评估", "waive it"};
  return {{"“" + shown + "”是" + has.zh + "机关，依据由" + needs.zh + "机关制定，下级机关不能" + what.zh,
           "“" + shown + "” stands at the " + has.en + " level and the rule was made at the " + needs.en + " level: a lower body cannot " +
               what.en},
          {"由" + needs.zh + "或以上机关决定，写明它和它的文件；层级判断有误的，写 \"level\"",
           "a body of the " + needs.en +
               " level or above has to decide: write it and its document; if the level is mistaken, write \"level\""}};
}

Said said_of_unsettled_level(std::string_view body, const Words& needs) {
  const std::string shown = quoted(body);
  return {{"看不出“" + shown + "”是哪一级机关，未核对它能否就" + needs.zh + "机关制定的依据作决定",
           "the level of “" + shown + "” is not known: whether it may decide on a rule made at the " + needs.en + " level was not checked"},
          {"写上层级，如 \"level\": \"省\"", "write its level, such as \"level\": \"province\""}};
}

}  // namespace zhunsheng::load
