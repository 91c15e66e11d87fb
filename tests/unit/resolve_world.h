// A vocabulary and a rule set made from a few lines, for the tests of the resolver.
#pragma once

#include <string>

#include "catch.h"
#include "compile/compile.h"
#include "parse/parse.h"
#include "program/program.h"
#include "resolve/resolve.h"

namespace resolve_world {

using namespace zhunsheng;

inline const char* const kVocabulary = R"(
字典 demo “示例字典”
层级 county “县（市、区）”
别名：县
层级 school “学校”
上级：县
单位：校
层级 stage_unit “学段单元”
类属：学校
上级：县
层级 class “班级”
上级：学校
枚举 stage “学段”
值：primary “小学”、junior “初中”
数据 stage “学段”
层级：学校
类型：枚举 学段
数据 students “在校生数”
层级：学校
类型：整数
单位：生
数据 area “用房面积”
层级：学校
类型：数
单位：平方米
数据 in_class “班级学生数”
层级：班级
类型：整数
单位：人
数据 teachers “教师数”
层级：县
类型：整数
单位：人
数据 rotated “轮岗教师数”
层级：县
类型：整数
单位：人
属于：教师数
数据 backbone “骨干轮岗教师数”
层级：县
类型：整数
单位：人
属于：轮岗教师数
数据 funds “经费”
层级：县
类型：数
单位：万元
定义 area_per_student “生均面积”
层级：学校
单位：平方米/生
算法：用房面积 / 在校生数
定义 per_hundred “百生面积”
层级：学校
单位：平方米/百生
算法：用房面积 / 在校生数
)";

struct Compiled {
  Sources sources;
  Diagnostics diagnostics;
  Program program;
  bool ok = false;

  explicit Compiled(const std::string& rules, const std::string& vocabulary = "") {
    const Limits limits;
    const SourceId id =
        sources.add("demo.zs", std::string(kVocabulary) + vocabulary + "规则集 d “示例”\n版本：1\n适用：全国\n文件 x “示例文件”\n" + rules);
    std::vector<syntax::File> files;
    files.push_back(parse(sources, id, limits, diagnostics));
    const model::Model model = resolve(sources, files, limits, diagnostics);
    if (diagnostics.has_errors()) return;
    auto made = Program::own(compile(model, sources));
    REQUIRE(made.ok());
    program = std::move(made).value();
    ok = true;
  }
  /// "ZS2004 ZS4001": of each mistake, in order of finding.
  std::string codes() const {
    std::string out;
    for (const auto& d : diagnostics.list()) out += (out.empty() ? "" : " ") + code_text(d.code);
    return out;
  }
  bool helps() const {
    for (const auto& d : diagnostics.list())
      if (d.help.zh.empty() || d.help.en.empty()) return false;
    return true;
  }
  std::string errors() const {
    std::string out;
    for (const auto& d : diagnostics.list()) out += code_text(d.code) + " " + d.message.zh + "\n";
    return out;
  }
  std::string ids() const {
    std::string out;
    for (const auto& r : program.requirements) out += std::string(program.text(r.id)) + " ";
    return out;
  }
  std::string root(std::size_t i) const { return print(program, program.requirements[i].root); }
};

inline std::string rule(const std::string& lines) { return "规则 r “规则”\n依据：x#一 “示例：不少于0”\n" + lines; }

}  // namespace resolve_world
