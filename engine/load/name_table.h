// A flat hash table from names to numbers. Emptied in one step, so that one table serves line after line.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace zhunsheng::load {

class NameTable {
 public:
  static constexpr std::uint32_t kAbsent = 0xFFFFFFFF;

  /// The number kept for the name, or kAbsent.
  [[nodiscard]] std::uint32_t find(std::string_view name) const;
  /// Keeps `value` for the name unless one is kept already; returns the one that is kept. The name's bytes must stay.
  std::uint32_t insert(std::string_view name, std::uint32_t value);
  void clear();
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  struct Entry {
    std::string_view name;
    std::uint32_t hash = 0;
    std::uint32_t value = 0;
    std::uint32_t epoch = 0;  ///< the entry counts only in the present epoch
  };
  void grow();
  std::vector<Entry> entries_;
  std::size_t size_ = 0;
  std::uint32_t epoch_ = 1;
};

}  // namespace zhunsheng::load
