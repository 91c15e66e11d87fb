// What the reader of overlays says of corrections and preferences.
#include "load/personal.h"
#include "load/said_overlay.h"

namespace zhunsheng::load {

namespace {

Words whose(const Misfit& of) {
  const std::string id = quoted(of.entity);
  return {"对象“" + id + "”的“" + of.fact.zh + "”", "“" + of.fact.en + "” of the entity “" + id + "”"};
}

}  // namespace

Said said_of_too_few_people(std::size_t count) {
  const std::string shown = std::to_string(count);
  return {{"核实值要由两人以上核实，这里是" + shown + "人", "a verified value takes two people at least; here there is " + shown},
          {"在 by 里写出各人的单位和职务，如 [\"县教育局督导股\", \"县统计局社会科\"]",
           "write in by the unit and post of each, such as [\"county education office, inspector\", \"county statistics office, clerk\"]"}};
}

Said said_of_verified(const Words& fact, std::size_t values) {
  if (values == 0)
    return {{"“" + fact.zh + "”没有核实值", "“" + fact.en + "” has no verified value"},
            {"在 verified 里写核实的值；没有核实的，不写这一条",
             "write the value in verified; leave the entry out where nothing was verified"}};
  return {{"“" + fact.zh + "”的核实值只能有一个", "“" + fact.en + "” has one verified value only"},
          {"只留一个；各期间分别写成一条", "keep one; write an entry for each period"}};
}

Said said_of_series_value(const Words& fact) {
  return {{"“" + fact.zh + "”在这里不写 series", "“" + fact.en + "” takes no series here"},
          {"期间写在 period 里，一个期间一条", "write the period in period, and an entry for each"}};
}

Said said_of_value_source(const Words& fact) {
  return {{"“" + fact.zh + "”的核实值不写 source、note", "the verified value of “" + fact.en + "” takes no source or note"},
          {"来历写在 evidence、document 和 reason 里", "write where it is from in evidence, document and reason"}};
}

Said said_of_two_corrections(const Words& fact, std::string_view entity) {
  const std::string id = quoted(entity);
  return {{"“" + id + "”的“" + fact.zh + "”在同一时间有两个核实值",
           "“" + fact.en + "” of “" + id + "” has two verified values for the same time"},
          {"只留一个，或者把时间错开", "keep one, or set their dates apart"}};
}

Said said_of_two_preferences(const Words& fact) {
  return {{"“" + fact.zh + "”在同一时间定了两个优先的来源", "two sources are preferred for “" + fact.en + "” at the same time"},
          {"只留一个，或者把时间错开", "keep one, or set their dates apart"}};
}

Said said_of_same_source(std::string_view source) {
  const std::string shown = quoted(source);
  return {{"来源“" + shown + "”不能优先于它自己", "the source “" + shown + "” cannot stand above itself"},
          {"改正 source 或 over", "mend source or over"}};
}

Said said_of_other_reported(const Misfit& of, const Words& says, const Words& facts) {
  const Words it = whose(of);
  return {
      {it.zh + "填报的是" + facts.zh + "，附件写的填报值是" + says.zh + "：核实的是别的数",
       it.en + " is reported as " + facts.en + ", the correction says " + says.en + ": it is about other figures"},
      {"核对是否同一份数据；改了的数据要重新核实", "see whether it is the same body of facts; changed figures have to be verified anew"}};
}

Said said_of_nothing_reported(const Misfit& of, const Words& says) {
  const Words it = whose(of);
  return {{it.zh + "没有填报，附件写的填报值是" + says.zh, it.en + " was not reported, and the correction says that it was: " + says.en},
          {"核对实体和期间；确实没有填报的，不写 reported",
           "see to the entity and the period; where nothing was reported, leave reported out"}};
}

Said said_of_something_reported(const Misfit& of, const Words& facts) {
  const Words it = whose(of);
  return {{it.zh + "填报的是" + facts.zh + "，附件写的是没有填报（null）",
           it.en + " is reported as " + facts.en + ", the correction says that nobody did (null)"},
          {"写上填报值，或者不写 reported", "write what was reported, or leave reported out"}};
}

Said said_of_needed_period(const Misfit& of, const std::string& periods) {
  const Words it = whose(of);
  return {
      {it.zh + "按期间填报（" + periods + "），附件没有写期间", it.en + " is given by period (" + periods + "), the correction names none"},
      {"写明核实的是哪个期间：\"period\": \"…\"", "say which period is corrected: \"period\": \"…\""}};
}

Said said_of_needless_period(const Misfit& of, std::string_view period) {
  const Words it = whose(of);
  const std::string shown(period);
  return {{it.zh + "不是按期间填报的，附件写了期间" + shown, it.en + " is not given by period, the correction names " + shown},
          {"去掉 period", "leave period out"}};
}

Said said_of_other_kind_of_period(const Misfit& of, std::string_view period, const std::string& periods) {
  const Words it = whose(of);
  const std::string shown(period);
  return {{it.zh + "填报的期间是" + periods + "，附件的期间" + shown + "不是一类",
           it.en + " is given for " + periods + "; the correction's " + shown + " is a period of another kind"},
          {"写填报的那类期间", "write a period of the kind that is reported"}};
}

Said said_of_fact_not_there(const Misfit& of, const Words& type) {
  const std::string id = quoted(of.entity);
  return {{"对象“" + id + "”是" + type.zh + "，没有“" + of.fact.zh + "”这个数据",
           "the entity “" + id + "” is a " + type.en + " and has no fact “" + of.fact.en + "”"},
          {"写填报它的对象的编号", "write the id of the entity that it is reported for"}};
}

Said said_of_entity_not_there(std::string_view entity) {
  const std::string id = quoted(entity);
  return {{"附件核实的是对象“" + id + "”的数据，所给数据中没有它",
           "the overlay is about figures of the entity “" + id + "”, which is not in the facts"},
          {"附件的 entity 写实体的编号（id），不是名称；与这份数据无关的，不放在附件里",
           "in an overlay, entity is the id of an entity, not its name; leave out what is not about these facts"}};
}

Said said_of_idle_preference(const Words& fact, std::string_view source) {
  const std::string shown = quoted(source);
  return {{"来源“" + shown + "”没有“" + fact.zh + "”的值，或者它的值已由核实值代替，这一条不起作用",
           "the source “" + shown + "” gives no value of “" + fact.en + "”, or none that is not corrected: the preference has no effect"},
          {"source 写数据文件 sources 里的编号或标题，并核对填报的 source；已有核实值的，删去这一条",
           "write the id or title under which the facts list the source, and see which source the figures name; drop the preference where "
           "the figure is corrected"}};
}

}  // namespace zhunsheng::load
