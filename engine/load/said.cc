#include "load/said.h"

#include "load/personal.h"

namespace zhunsheng::load {

namespace {

Words did_you_mean(const Names& like) {
  if (like.empty()) return {};
  return {"是不是要写“" + joined(like, "”或“") + "”？", "did you mean “" + joined(like, "” or “") + "”?"};
}

Words one_of(const Names& all, std::string_view zh, std::string_view en) {
  return {std::string(zh) + joined(all, "、"), std::string(en) + joined(all, ", ")};
}

}  // namespace

std::string joined(const Names& names, std::string_view separator) {
  std::string out;
  for (const auto& name : names) out.append(out.empty() ? "" : separator).append(name);
  return out;
}

Said said_of_unknown_key(std::string_view key, const Names& like, const Names& allowed) {
  const std::string shown = quoted(key);
  Said said{{"这里没有“" + shown + "”这个键", "there is no key “" + shown + "” here"}, did_you_mean(like)};
  if (like.empty()) said.help = one_of(allowed, "这里可以写的键：", "keys that can stand here: ");
  return said;
}

Said said_of_repeated_key(std::string_view key) {
  const std::string shown = quoted(key);
  return {{"“" + shown + "”写了两次", "“" + shown + "” stands twice"},
          {"只留一个；同一数据有两个来源时写成列表", "keep one; two sources of one figure are written as a list"}};
}

Words kind_words(JsonKind kind) {
  switch (kind) {
    case JsonKind::object:
      return {"一个对象 {…}", "an object {…}"};
    case JsonKind::array:
      return {"一个列表 […]", "a list […]"};
    case JsonKind::string:
      return {"双引号里的文字", "a text in quotation marks"};
    case JsonKind::number:
      return {"一个数", "a number"};
    case JsonKind::yes:
    case JsonKind::no:
      return {"是或否（true、false）", "true or false"};
    case JsonKind::null:
      return {"null", "null"};
    case JsonKind::word:
    case JsonKind::nothing:
      return {"别的内容", "something else"};
  }
  return {};
}

Said said_of_kind(std::string_view key, JsonKind wanted, JsonKind found) {
  const std::string shown = quoted(key);
  const Words want = kind_words(wanted);
  const Words have = kind_words(found);
  Said said{{"“" + shown + "”要写" + want.zh + "，这里是" + have.zh, "“" + shown + "” takes " + want.en + "; this is " + have.en}, {}};
  if (wanted == JsonKind::string && found == JsonKind::number) said.help = {"加上双引号", "put it in quotation marks"};
  return said;
}

Said said_of_document_kind(JsonKind found) {
  const Words have = kind_words(found);
  Said said{{"数据文件要写一个对象 {…}，这里是" + have.zh, "a document is an object {…}; this is " + have.en}, {}};
  if (found == JsonKind::array)
    said.help = {"把列表放进 {\"schema\":\"zhunsheng-facts/1\",\"entities\":[ … ]}",
                 "put the list into {\"schema\":\"zhunsheng-facts/1\",\"entities\":[ … ]}"};
  return said;
}

Said said_of_missing_key(std::string_view key, Words what) {
  const std::string shown(key);
  return {{what.zh + "缺少“" + shown + "”", what.en + " lacks “" + shown + "”"}, {"补上“" + shown + "”", "add “" + shown + "”"}};
}

Said said_of_personal() {
  return {
      {"这里像是个人信息（身份证号、手机号或者姓名一类的栏目），不予读入，也不重复显示",
       "this looks like a record of a person (an identity number, a phone number, a column of names); it is not read, and not repeated"},
      {"这里只要汇总数；请从文件里删去个人信息", "only totals belong here; take the personal data out of the file"}};
}

Said said_of_date(std::string_view text) {
  const std::string shown = quoted(text);
  return {{"“" + shown + "”不是一个完整的日期", "“" + shown + "” is no full date"},
          {"写作 2026-12-31 或 2026年12月31日", "write 2026-12-31"}};
}

Said said_of_truth(std::string_view text) {
  const std::string shown = quoted(text);
  return {{"“" + shown + "”不是是或否", "“" + shown + "” is neither true nor false"},
          {"写 true 或 false（也可以写“是”“否”）", "write true or false"},
          {},
          {"填“是”或“否”；还不知道的留空", "write 是 or 否; leave it empty where nobody knows yet"}};
}

Said said_of_schema(std::string_view found, std::string_view wanted) {
  const std::string want(wanted);
  if (found.empty())
    return {{"没有写明格式", "the format is not named"},
            {"在最前面写 \"schema\": \"" + want + "\"", "begin with \"schema\": \"" + want + "\""}};
  const std::string shown = quoted(found);
  const Words wrong = {"格式“" + shown + "”不是这里能读的“" + want + "”", "the format “" + shown + "” is not “" + want + "”"};
  if (found.starts_with("zhunsheng-result/"))
    return {
        wrong,
        {"这是已保存的测算结果；这里要的是测算用的数据文件", "this is a saved result; what is wanted here are the facts it was made from"}};
  if (found.starts_with("zhunsheng-overlay/")) return {wrong, {"这个文件用 --overlay 给出", "give this file with --overlay"}};
  if (found.starts_with("zhunsheng-facts/") && !wanted.starts_with("zhunsheng-facts/"))
    return {wrong, {"这是数据文件，不用 --overlay，直接写文件名", "these are facts: give the file without --overlay"}};
  return {wrong, {"写 \"schema\": \"" + want + "\"", "write \"schema\": \"" + want + "\""}};
}

Said said_of_line_as_document() {
  return {{"这像是数据流里的一行（一个实体），不是一份数据文件", "this looks like a line of a stream (one entity), not a document"},
          {"放进 {\"schema\":\"zhunsheng-facts/1\",\"entities\":[ … ]}，或者作为数据流（NDJSON）读入",
           "put it into {\"schema\":\"zhunsheng-facts/1\",\"entities\":[ … ]}, or read it as a stream (NDJSON)"}};
}

Said said_of_document_as_line() {
  return {
      {"这像是一份完整的数据文件，不是数据流里的一行", "this looks like a whole document, not a line of a stream"},
      {"数据流每行写一个实体：{\"id\":…,\"type\":…,\"facts\":{…}}，首行可以写不含 entities 的文件头；完整的文件不要按 NDJSON 读入",
       "a stream has one entity a line: {\"id\":…,\"type\":…,\"facts\":{…}}, and may begin with a header, which has no entities; read a "
       "whole document as a file, not as NDJSON"}};
}

Said said_of_late_header() {
  return {{"数据流的文件头只能写在第一行", "the header of a stream stands in its first line only"},
          {"把 schema、as_of、synthetic、sources 合并写进第一行，删去这一行",
           "put schema, as_of, synthetic and sources into the first line, and remove this one"}};
}

Said said_of_as_of(std::string_view here, std::string_view there, std::string_view where_there) {
  const std::string one(here);
  const std::string two(there);
  const std::string where(where_there);
  return {{"评估基准日这里是" + one + "，" + where + " 是" + two, "the as-of date is " + one + " here, and " + two + " at " + where},
          {"几份文件要写同一天，或者只在一份里写；先核实哪一天对，再改",
           "documents of one body state the same day, or only one states it; find out which day is right"}};
}

Said said_of_source(std::string_view id, std::size_t uses, const Names& like) {
  const std::string shown = quoted(id);
  Said said{{"来源“" + shown + "”没有在 sources 里列出", "the source “" + shown + "” is not listed in sources"}, did_you_mean(like)};
  if (uses > 1) {
    said.message.zh += "（用了" + std::to_string(uses) + "处，这是第一处）";
    said.message.en += " (used " + std::to_string(uses) + " times; this is the first)";
  }
  if (like.empty()) said.help = {"在 sources 里加上它的名称和日期", "list it in sources with its title and date"};
  return said;
}

Said said_of_source_twice(std::string_view id) {
  const std::string shown = quoted(id);
  return {{"来源“" + shown + "”列了两次，内容不同", "the source “" + shown + "” is listed twice, with different contents"},
          {"给两个来源不同的代号", "give the two sources ids of their own"}};
}

Said said_of_type(std::string_view name, const Names& like, const Names& all) {
  const std::string shown = quoted(name);
  Said said{{"没有“" + shown + "”这种实体", "there is no entity type “" + shown + "”"}, did_you_mean(like)};
  if (like.empty()) said.help = one_of(all, "可以写的类型：", "types: ");
  said.in_book = {"对象类型里没有“" + shown + "”", "there is no type “" + shown + "”"};
  return said;
}

Said said_of_entity_twice(std::string_view id, std::string_view first_where) {
  const std::string shown = quoted(id);
  const std::string where(first_where);
  return {{"实体“" + shown + "”列了两次，前一次在 " + where, "the entity “" + shown + "” is listed twice; first at " + where},
          {"合成一个，或者改正编号", "join them, or mend the id"}};
}

Said said_of_id_of_other_line(std::string_view id, std::string_view first_where) {
  const std::string shown = quoted(id);
  const std::string where(first_where);
  return {
      {"实体“" + shown + "”已在 " + where + " 列出；这一行不作判断，这两行也都不计入上级",
       "the entity “" + shown + "” is listed at " + where + " already; this line is not judged, and neither line counts for those above"},
      {"两行合成一行，或者改正编号", "make one line of the two, or mend the id"}};
}

Said said_of_other_type(std::string_view id, const Words& here, const Words& there, std::string_view where_there) {
  const std::string shown = quoted(id);
  const std::string where(where_there);
  return {{"“" + shown + "”在这里是" + here.zh + "，" + where + " 是" + there.zh,
           "“" + shown + "” is a " + here.en + " here and a " + there.en + " at " + where},
          {"同一代码只能是一个对象：核对代码和对象类型", "one id is one entity: check the ids and types"}};
}

Said said_of_other_parent(std::string_view id, std::string_view here, std::string_view there, std::string_view where_there) {
  const std::string shown = quoted(id);
  const std::string one = quoted(here);
  const std::string two = quoted(there);
  const std::string where(where_there);
  return {{"“" + shown + "”的上级在这里是“" + one + "”，" + where + " 是“" + two + "”",
           "the parent of “" + shown + "” is “" + one + "” here and “" + two + "” at " + where},
          {"只留一个上级", "keep one parent"}};
}

Said said_of_other_census(std::string_view type, std::int64_t here, std::int64_t there, std::string_view where_there) {
  const std::string shown(type);
  const std::string one = std::to_string(here);
  const std::string two = std::to_string(there);
  const std::string where(where_there);
  return {{shown + "应报数这里是" + one + "，" + where + " 是" + two,
           "the census of " + shown + " is " + one + " here and " + two + " at " + where},
          {"核对后只留一个", "check, and keep one"}};
}

Said said_of_cycle(const Names& ids) {
  const std::string chain = joined(ids, " → ");
  return {{"上级绕回了自己：" + chain, "an entity is above itself: " + chain},
          {"改正其中一个 parent", "mend one of these parents"},
          {},
          {"改正其中一个“上级代码”", "mend one of these codes of parents"}};
}

Said said_of_rank(Words child, Words parent) {
  return {{child.zh + "不能在" + parent.zh + "之下", "a " + child.en + " cannot stand below a " + parent.en},
          {"检查 type 和 parent", "check type and parent"},
          {},
          {"检查“对象类型”和“上级代码”", "check the type and the code of the parent"}};
}

Said said_of_census_type(std::string_view name, const Names& like) {
  const std::string shown = quoted(name);
  Said said{{"census 里没有“" + shown + "”这种实体", "census names no entity type “" + shown + "”"}, did_you_mean(like)};
  if (like.empty()) said.help = {"写类型的代码和应报数，如 {\"school\": 2}", "write a type's id and how many there are: {\"school\": 2}"};
  said.in_book = {"应报数：没有“" + shown + "”这类对象", "应报数: there is no type “" + shown + "”"};
  if (like.empty()) said.help_in_book = {"写成“应报数：学校”这样", "write it like 应报数：学校"};
  return said;
}

Said said_of_too_many_entities(std::size_t limit) {
  return {{"实体多于" + std::to_string(limit) + "个", "there are more than " + std::to_string(limit) + " entities"},
          {"按县拆开，作为数据流（NDJSON）读入", "split by county and read it as a stream (NDJSON)"}};
}

Said said_of_unknown_fact(std::string_view key, const Names& like) {
  const std::string shown = quoted(key);
  Said said{{"数据字典里没有“" + shown + "”", "the vocabulary has no fact “" + shown + "”"}, did_you_mean(like)};
  if (like.empty()) said.help = {"可用的数据见 zhunsheng facts", "zhunsheng facts lists them"};
  return said;
}

Said said_of_shared_name(std::string_view key, const Names& ids) {
  const std::string shown = quoted(key);
  return {{"有 " + std::to_string(ids.size()) + " 个数据都叫“" + shown + "”，不知道指哪一个",
           std::to_string(ids.size()) + " facts are called “" + shown + "”"},
          {"写代码：" + joined(ids, "、"), "write the id: " + joined(ids, ", ")}};
}

Said said_of_fact_elsewhere(Words fact, Words type, const std::vector<Words>& types) {
  Names zh;
  Names en;
  for (const auto& words : types) {
    zh.push_back(words.zh);
    en.push_back(words.en);
  }
  return {{"“" + fact.zh + "”不是" + type.zh + "的数据", "“" + fact.en + "” is not a fact of a " + type.en},
          {"它填在：" + joined(zh, "、"), "it belongs to: " + joined(en, ", ")}};
}

Said said_of_fact_twice(Words fact) {
  return {{"“" + fact.zh + "”写了两次", "“" + fact.en + "” stands twice"},
          {"只留一个（代码和中文名是同一个数据）；有两个来源时写成列表",
           "keep one (an id and its Chinese name are one fact); two sources are written as a list"}};
}

Said said_of_part_above(const SaidFigure& part, const SaidFigure& whole, std::pair<std::string_view, std::string_view> entity,
                        std::string_view where_whole) {
  const auto& [id, name] = entity;
  const std::string whose = quoted(name.empty() ? id : name);
  const std::string where(where_whole);
  return {{whose + "：分项“" + part.name.zh + "”是" + quoted(part.value.zh) + "，大于总数“" + whole.name.zh + "”的" +
               quoted(whole.value.zh) + "（" + where + "），按数据不一致待核对处理",
           whose + ": the part “" + part.name.en + "” is " + quoted(part.value.en) + ", above its whole “" + whole.name.en + "”, " +
               quoted(whole.value.en) + " (" + where + "): a contradiction"},
          {"核实哪个数对，改正另一个", "find out which is right and mend the other"}};
}

Said said_of_other_name(std::string_view id, std::string_view here, std::string_view there, std::string_view where_there) {
  const std::string shown = quoted(id);
  const std::string where(where_there);
  return {
      {"“" + shown + "”的名称这里是“" + quoted(here) + "”，" + where + " 是“" + quoted(there) + "”：可能填错了代码",
       "“" + shown + "” is called “" + quoted(here) + "” here and “" + quoted(there) + "” at " + where + ": one of the ids may be wrong"},
      {"核对代码和名称，改成一致", "check id and name, and make them agree"}};
}

Said said_of_same_name(std::string_view name, std::string_view other_id, std::string_view where_there) {
  const std::string id = quoted(other_id);
  const std::string where(where_there);
  return {{"“" + quoted(name) + "”在同一上级下有两个代码，另一个是“" + id + "”（" + where + "）：可能填错了代码，一个对象算成了两个",
           "“" + quoted(name) + "” has two ids under one parent, the other is “" + id + "” (" + where + "): one entity may count as two"},
          {"是同一个对象的，改成名录里的代码；确是两个的，不必理会", "if it is one, use its id; if there are two, leave them"}};
}

Said said_of_differing(const Words& fact, const Words& here, const Words& there, std::string_view where_there) {
  const std::string where(where_there);
  return {{"“" + fact.zh + "”这里是" + quoted(here.zh) + "，" + where + " 是" + quoted(there.zh) + "，两处不一致，按数据不一致待核对处理",
           "“" + fact.en + "” is " + quoted(here.en) + " here and " + quoted(there.en) + " at " + where + ": a contradiction"},
          {"核实哪一处对，改成一致；或在附加材料里写明以哪个来源为准",
           "find out which is right and mend the other, or say in an overlay which source counts"}};
}

}  // namespace zhunsheng::load
