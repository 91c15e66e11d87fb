// A main for a harness where libFuzzer is not: runs every file of the corpus, and so many changed ones, the same in each run.
//
//   fuzz_NAME CORPUS CHANGED [SEED]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "harness.h"

namespace {

std::string read(const std::filesystem::path& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> out;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) out.push_back(entry.path());
  std::sort(out.begin(), out.end());
  return out;
}

/// One to four changes: a piece, word or line out, doubled, from another file; a byte or bit other.
class Changer {
 public:
  Changer(const std::vector<std::string>& all, std::uint64_t seed) : all_(all), random_(seed) {}
  std::string next() {
    std::string text = all_[below(all_.size())];
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) change(text);
    return text;
  }

 private:
  /// Not a distribution of the library: those give other numbers elsewhere.
  std::size_t below(std::size_t n) { return n == 0 ? 0 : static_cast<std::size_t>(random_() % n); }
  void change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t length = 1 + below(16);
    const std::string& other = all_[below(all_.size())];
    switch (below(10)) {
      case 6:
      case 7:
        return exchange(text, at, other, kBetweenWords);
      case 8:
      case 9:
        return exchange(text, at, other, "\n");
      case 0:
        text.erase(at, length);
        return;
      case 1:
        text.insert(at, text.substr(below(text.size() + 1), length));
        return;
      case 2:
        text.insert(at, other.substr(below(other.size() + 1), length * 4));
        return;
      case 3:
        text.insert(at, 1, static_cast<char>(below(256)));
        return;
      case 4:
        if (at < text.size()) text[at] = static_cast<char>(below(256));
        return;
      default:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
    }
  }

  static constexpr std::string_view kBetweenWords = " \t\r\n\",:;{}[]()";
  struct Span {
    std::size_t begin = 0, length = 0;
  };
  /// What stands around a place, up to one of these on both sides.
  static Span around(const std::string& text, std::size_t at, std::string_view between) {
    if (text.empty()) return {};
    at = std::min(at, text.size() - 1);
    const std::size_t before = text.find_last_of(between, at);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    return {begin, std::min(text.find_first_of(between, begin), text.size()) - begin};
  }
  /// A word or line goes, or makes way for another, or gets a neighbour.
  void exchange(std::string& text, std::size_t at, const std::string& other, std::string_view between) {
    const Span here = around(text, at, between);
    const Span there = around(other, below(other.size() + 1), between);
    const std::string piece = other.substr(there.begin, there.length);
    switch (below(3)) {
      case 0:
        text.erase(here.begin, here.length);
        return;
      case 1:
        text.replace(here.begin, here.length, piece);
        return;
      default:
        text.insert(here.begin, piece + between[0]);
    }
  }

  const std::vector<std::string>& all_;
  std::mt19937_64 random_;
};

/// In memory of its own size, so that a sanitizer sees a step over its end.
void run(const std::string& text) {
  const std::vector<std::uint8_t> exact(text.begin(), text.end());
  LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

/// What ran when the process ended early.
void note(const char* path, const std::string& text) {
  if (path != nullptr) std::ofstream(path, std::ios::binary | std::ios::trunc) << text;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return std::fprintf(stderr, "fuzz_NAME CORPUS CHANGED [SEED]\n"), 64;
  std::vector<std::string> all;
  for (const auto& path : files_in(arguments[1])) all.push_back(read(path));
  if (all.empty()) return std::fprintf(stderr, "%s: no files\n", arguments[1]), 1;
  const char* const last = std::getenv("ZS_FUZZ_LAST");
  for (const std::string& text : all) {
    note(last, text);
    run(text);
  }
  const long changed = std::atol(arguments[2]);
  Changer changer(all, count > 3 ? std::strtoull(arguments[3], nullptr, 10) : 1);
  for (long i = 0; i < changed; ++i) {
    const std::string text = changer.next();
    note(last, text);
    run(text);
  }
  std::printf("%zu files, %ld changed\n", all.size(), changed);
  return 0;
}
