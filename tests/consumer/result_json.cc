// zhunsheng-result/1 of a facts file, to be compared with what the command writes: result_json FACTS AS-OF [OVERLAY]
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <zhunsheng/zhunsheng.hpp>

namespace {
std::string read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}
}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return 64;
  const auto program = zhunsheng::Program::bundled();
  if (!program) return 1;
  const auto facts = zhunsheng::Facts::read(*program, read(arguments[1]), arguments[1]);
  if (!facts) return 1;
  zhunsheng::Evaluator evaluator(*program);
  zhunsheng::Options options;
  options.as_of = arguments[2];
  options.explain = zhunsheng::Explained::failed;
  const std::string overlay = count > 3 ? read(arguments[3]) : "";
  options.overlay = overlay;
  if (count > 3) options.overlay_name = arguments[3];
  const auto verdicts = evaluator.evaluate(*facts, options);
  if (!verdicts) return 1;
  const auto json = verdicts->json();
  if (!json) return 1;
  std::cout << json->text();
}
