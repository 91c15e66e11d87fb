// zhunsheng-compile OUT PATH…: compiles rule files into the bundle that the command carries. Run by the build.
#include <cstdio>
#include <string>
#include <vector>

#include "api/zhunsheng.h"

namespace {

using namespace zhunsheng::api;

bool write_file(const std::string& path, const std::vector<std::byte>& bytes) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return false;
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  return (std::fclose(file) == 0) && written;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 2) {
    std::fputs("usage: zhunsheng-compile OUT PATH...\n", stderr);
    return 64;
  }
  const Rules rules = Rules::from_paths({arguments.begin() + 1, arguments.end()}, {});
  Display display;
  display.width = 120;
  std::fputs(rules.messages(display).c_str(), stderr);
  if (rules.ending() != Ending::done) return rules.ending() == Ending::unsound ? 3 : 1;
  if (write_file(arguments.front(), rules.bundle())) return 0;
  std::perror(arguments.front().c_str());
  std::remove(arguments.front().c_str());
  return 1;
}

}  // namespace

int main(int count, char** values) {
  try {
    return run({values + 1, values + count});
  } catch (...) {
    std::fputs("zhunsheng-compile: out of memory\n", stderr);
    return 1;
  }
}
