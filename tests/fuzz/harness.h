// What the harnesses share. Each defines LLVMFuzzerTestOneInput: libFuzzer calls it, or replay.cc, which needs nothing but a compiler.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "api/zhunsheng.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace zhunsheng::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

/// The bundled rules.
std::span<const std::byte> bundle();
/// The rules in fixtures/golden, and facts for them.
const api::Rules& demo_rules();
const std::string& demo_facts();

/// A file of this content, in a folder of this process in memory; one of that name before is overwritten.
std::string file(const std::string& name, std::string_view content);

/// What a call wrote.
struct Said {
  std::string result, messages;
  api::Output output(api::Language language = api::Language::zh);
};

/// Ends the process with a word, unless it holds.
void require(bool holds, const char* what);
/// Of a result that a call gave in full: that it is JSON, or that each of its lines is.
void require_json(std::string_view text);
void require_json_lines(std::string_view text);

}  // namespace zhunsheng::fuzz
