#include <zhunsheng/zhunsheng.hpp>

std::size_t rules_seen_again();
std::size_t rules_seen_again() {
  const auto program = zhunsheng::Program::bundled();
  return program ? program->digest().size() : 0;
}
