// Lines of files, whole, and those over the limit.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "api/files.h"
#include "catch.h"

namespace zhunsheng::api {

namespace {

/// The pieces of a file with this content.
std::vector<std::string> pieces(const std::string& content, std::size_t bytes, std::size_t longest) {
  const std::string path = std::filesystem::temp_directory_path() / "zhunsheng-files-test";
  std::ofstream(path, std::ios::binary) << content;
  std::vector<std::string> out;
  auto reader = LineReader::open(path);
  std::remove(path.c_str());
  std::string memory;
  while (true) {
    const auto piece = reader.value().next(bytes, longest, memory);
    REQUIRE(piece);
    if (piece.value().empty()) return out;
    out.emplace_back(piece.value());
  }
}

}  // namespace

TEST_CASE("a file in pieces of whole lines", "[files]") {
  CHECK(pieces("", 4, 100).empty());
  CHECK(pieces("one\ntwo\nthree", 4, 100) == std::vector<std::string>{"one\n", "two\n", "three"});
  CHECK(pieces("one\ntwo\n", 100, 100) == std::vector<std::string>{"one\ntwo\n"});
}

TEST_CASE("of a line over the limit the begin is given, and reading goes on behind it", "[files]") {
  const auto some = pieces("one\n" + std::string(1000, 'x') + "\ntwo\n", 4, 20);
  REQUIRE(some.size() >= 3);
  CHECK(some[0] == "one\n");
  CHECK(some[1].size() > 20 + 1);
  CHECK(some[1].find_first_not_of('x') ==
        some[1].size() - 1);  // each piece but the last ends with its line: lines behind it keep their numbers
  std::string rest;
  for (std::size_t i = 2; i < some.size(); ++i) rest += some[i];
  CHECK(rest == "two\n");
  CHECK(pieces(std::string(1000, 'x'), 4, 20).size() == 1);
  for (const std::size_t bytes : {1U, 4U, 16U, 64U}) {
    std::string all;
    for (const std::string& piece :
         pieces("one\n" + std::string(100, 'x') + "\n" + std::string(100, 'y') + "\n\nfive\n" + std::string(100, 'z'), bytes, 20))
      all += piece;
    CAPTURE(bytes, all);
    CHECK(std::count(all.begin(), all.end(), '\n') >= 5);
    CHECK(all.find("\n\nfive\nz") != std::string::npos);
    CHECK(std::count(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.find("five")), '\n') == 4);
  }
}

TEST_CASE("why a file cannot be read, in both languages", "[files]") {
  const auto absent = read_whole("/nonexistent.json", 100);
  REQUIRE_FALSE(absent);
  CHECK(absent.error().message.zh == "/nonexistent.json：没有这个文件或文件夹");
  CHECK(absent.error().message.en == "/nonexistent.json: No such file or directory");
}

}  // namespace zhunsheng::api
