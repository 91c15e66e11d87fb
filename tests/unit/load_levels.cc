// Levels of bodies: as given, as their names say, and of rule sets.
#include "catch.h"
#include "load/body_level.h"
#include "program/builder.h"

namespace zhunsheng::load {

namespace {

/// "2", "4-6" where two are possible, "" where the name does not say.
std::string levels(std::string_view body) {
  const auto found = levels_of_body(body);
  if (!found) return "";
  if (found->highest == found->lowest) return std::to_string(found->highest);
  return std::to_string(found->highest) + "-" + std::to_string(found->lowest);
}

}  // namespace

TEST_CASE("the level of a body by its name", "[load]") {
  for (const char* body : {"国务院", "国务院办公厅", "中共中央办公厅", "教育部", "教育部基础教育司", "国家发展改革委"})
    CHECK(levels(body) == "0");
  for (const char* body : {"福建省教育厅", "中共福建省委", "广西壮族自治区教育厅", "上海市教育委员会", "重庆市人民政府", "演示教育厅",
                           "福建省市场监督管理局", "福建省城市管理局"})
    CHECK(levels(body) == "2");
  for (const char* body : {"泉州市教育局", "福建省泉州市人民政府", "景德镇市教育局", "石狮市教育局", "福建省厦门市教育局", "厦门市人民政府",
                           "荆门市教育局", "盐城市教育局", "福建省福州市政府", "福建省福州市民政局"})
    CHECK(levels(body) == "4-6");
  CHECK(levels("恩施土家族苗族自治州教育局") == "4");
  for (const char* body :
       {"安溪县人民政府", "福建省安溪县教育局", "泉州市丰泽区教育局", "北京市海淀区教育委员会", "长阳土家族自治县教育局"})
    CHECK(levels(body) == "6");
  for (const char* body : {"湖头镇人民政府", "安溪县第一小学", "某街道办事处"}) CHECK(levels(body) == "9");
  for (const char* body : {"教育局", "教育部门", "演示机关", "经济技术开发区管委会", "各县教育局", "社区服务站", ""})
    CHECK(levels(body).empty());
}

TEST_CASE("a level by its name, and that of a rule set", "[load]") {
  ProgramBuilder b;
  TypeDef province;
  province.name = {b.text("prov"), b.text("一级区"), {}};
  province.code_digits = 2;
  TypeDef site;
  site.name = {b.text("site"), b.text("教学点"), {}};
  site.rank = 3;
  b.types = {province, site};
  const Program program = Program::own(b.finish()).value();
  CHECK(level_named(program, "省") == kProvince);
  CHECK(level_named(program, "县级") == kCounty);
  CHECK(level_named(program, "county") == kCounty);
  CHECK(level_named(program, "prov") == kProvince);
  CHECK(level_named(program, "一级区") == kProvince);
  CHECK(level_named(program, "教学点") == kBelowCounty);
  CHECK(!level_named(program, "班"));
}

}  // namespace zhunsheng::load
