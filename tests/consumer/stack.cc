// The most that rules and facts may ask for, in a thread with as much stack as docs/embedding says. Usage: stack KIBIBYTES
#include <cstdlib>
#include <iostream>
#include <pthread.h>
#include <string>
#include <zhunsheng/zhunsheng.hpp>

namespace {

std::string times(int count, const char* text) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

/// Brackets in brackets, and definitions that rest on definitions.
std::string rules() {
  std::string out =
      "规则集 demo “演示规则”\n版本：1.0.0\n依据：demo-doc\n适用：全国\n性质：约束性\n施行：2020-01-01 载明\n"
      "文件 demo-doc “演示文件”\n文号：演示〔2020〕1号\n日期：2020-01-01\n"
      "层级 county “县”\n区划位数：6\n数据 pupils “在校生数”\n层级：县\n类型：整数\n单位：人\n";
  for (int i = 0; i < 498; ++i)
    out += "定义 c" + std::to_string(i) + "_ “链" + std::to_string(i) + "”\n层级：县\n单位：人\n算法：" +
           (i == 0 ? std::string("在校生数") : "c" + std::to_string(i - 1) + "_ + 1人") + "\n";
  out += "规则 chain “链”\n依据：demo-doc#一\n对象：县\n应：c497_ 不超过 2人\n";
  out += "规则 brackets “括号”\n依据：demo-doc#二\n对象：县\n应：" + times(99, "（") + "在校生数 不超过 2人" + times(99, "）") + "\n";
  return out;
}

bool said(const zhunsheng::Diagnostics& diagnostics, bool good) {
  for (std::size_t i = 0; i < diagnostics.size() && !good; ++i) std::cout << diagnostics[i].message(zhunsheng::Language::en) << '\n';
  return good;
}

bool judged(const zhunsheng::Program& program) {
  const auto facts = zhunsheng::Facts::read(program, R"({"schema":"zhunsheng-facts/1","as_of":"2026-12-31","entities":[
    {"id":"999901","type":"county","facts":{"pupils":3}}]})");
  if (!said(facts.diagnostics(), static_cast<bool>(facts))) return false;
  zhunsheng::Evaluator evaluator(program);
  const auto verdicts = evaluator.evaluate(*facts);
  if (!said(verdicts.diagnostics(), verdicts && verdicts->size() == 2)) return false;
  bool good = true;
  for (const zhunsheng::Verdict verdict : *verdicts)
    good = good && verdict.status() == zhunsheng::Status::not_met && verdict.explain() && verdict.explain_json();
  return good && verdicts->json();
}

bool deep_facts(const zhunsheng::Program& program) {
  zhunsheng::Limits limits;
  limits.depth = ZS_MOST_DEPTH;
  const int deep = ZS_MOST_DEPTH - 1;
  const std::string json = R"({"schema":"zhunsheng-facts/1","entities":[],"x":)" + times(deep, "[") + times(deep, "]") + "}";
  const auto read = zhunsheng::Facts::read(program, json, "f", limits);
  return read.diagnostics().size() == 1 && read.diagnostics()[0].code != "ZS5011";  // there is no x, and it was read all the same
}

void* work(void* good) {
  const std::string text = rules();
  const auto program = zhunsheng::Program::compile({{"demo.zs", text}});
  *static_cast<bool*>(good) = said(program.diagnostics(), static_cast<bool>(program)) && judged(*program) && deep_facts(*program);
  return nullptr;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 64;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  if (pthread_attr_setstacksize(&attributes, std::strtoul(arguments[1], nullptr, 10) << 10U) != 0) return 64;
  pthread_t thread;
  bool good = false;
  if (pthread_create(&thread, &attributes, work, &good) != 0) return 64;
  pthread_join(thread, nullptr);
  return good ? 0 : 1;
}
