// Keeps texts of facts in Facts::arena, many to a block: a line of seventy schools takes one allocation.
#pragma once

#include <string>
#include <string_view>

#include "facts/facts.h"
#include "load/json_cursor.h"

namespace zhunsheng::load {

class TextStore {
 public:
  explicit TextStore(Facts& facts) : facts_(&facts) {}

  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    std::string& block = room_for(text.size());
    const std::size_t at = block.size();
    block.append(text);
    return std::string_view(block).substr(at);
  }
  std::string_view keep(const JsonText& text) {
    if (!text.escaped) return keep(text.raw);
    std::string& block = room_for(text.raw.size());  // escapes only ever shrink
    const std::size_t at = block.size();
    unescape(text.raw, block);
    return std::string_view(block).substr(at);
  }
  /// Keeps it and gives its index in Facts::texts.
  std::uint32_t index(std::string_view text) {
    facts_->texts.push_back(keep(text));
    return static_cast<std::uint32_t>(facts_->texts.size() - 1);
  }

 private:
  static constexpr std::size_t kBlock = 16U << 10U;
  std::string& room_for(std::size_t bytes) {
    auto& arena = facts_->arena;
    if (arena.empty() || arena.back().capacity() - arena.back().size() < bytes) {
      arena.emplace_back();
      arena.back().reserve(bytes > kBlock ? bytes : kBlock);  // never grows afterwards: views into it stay
    }
    return arena.back();
  }
  Facts* facts_;
};

}  // namespace zhunsheng::load
