#include "harness.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <unistd.h>

extern "C" {
extern const unsigned char zhunsheng_bundled_begin[];
extern const unsigned char zhunsheng_bundled_end[];
}

namespace zhunsheng::fuzz {
namespace {

std::string read(const char* path) {
  std::ostringstream out;
  out << std::ifstream(std::string(ZS_SOURCE_DIR) + path, std::ios::binary).rdbuf();
  require(!out.str().empty(), "the fixtures are where they were");
  return out.str();
}

/// Goes away with the process.
struct Folder {
  Folder() {
    std::error_code none;
    const bool in_memory = std::filesystem::is_directory("/dev/shm", none) && access("/dev/shm", W_OK) == 0;
    path =
        (in_memory ? std::filesystem::path("/dev/shm") : std::filesystem::temp_directory_path()) / ("zs-fuzz-" + std::to_string(getpid()));
    std::filesystem::create_directories(path);
  }
  ~Folder() {
    std::error_code none;
    std::filesystem::remove_all(path, none);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::filesystem::path path;
};

}  // namespace

std::span<const std::byte> bundle() {
  return {reinterpret_cast<const std::byte*>(zhunsheng_bundled_begin),
          static_cast<std::size_t>(zhunsheng_bundled_end - zhunsheng_bundled_begin)};
}

const api::Rules& demo_rules() {
  static const api::Rules rules = api::Rules::from_texts({{"demo.zs", read("/fixtures/golden/rules.zs")}}, {});
  require(rules.ending() == api::Ending::done, "the demonstration rules are sound");
  return rules;
}

const std::string& demo_facts() {
  static const std::string facts = read("/fixtures/golden/facts.json");
  return facts;
}

std::string file(const std::string& name, std::string_view content) {
  static const Folder folder;
  std::string path = (folder.path / name).string();
  std::ofstream(path, std::ios::binary | std::ios::trunc).write(content.data(), static_cast<std::streamsize>(content.size()));
  return path;
}

api::Output Said::output(api::Language language) {
  result.clear();
  messages.clear();
  api::Output out;
  out.result = [this](std::string_view text) {
    result += text;
    return true;
  };
  out.message = [this](std::string_view text) {
    messages += text;
    return true;
  };
  out.display.language = language;
  return out;
}

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

void require_json(std::string_view text) { require(nlohmann::json::accept(text), "the result is JSON"); }

void require_json_lines(std::string_view text) {
  if (nlohmann::json::accept(text)) return;  // nothing could be judged: diagnostics in the place of a result
  require(text.empty() || text.back() == '\n', "the last line is whole");
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    require_json(text.substr(at, end - at));
    at = end + 1;
  }
}

}  // namespace zhunsheng::fuzz
