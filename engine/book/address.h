// Addresses of cells as people write them: "D7".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zhunsheng {

/// Both count from 0.
struct CellPlace {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

inline constexpr std::uint32_t kMostRows = 1048576;
inline constexpr std::uint32_t kMostColumns = 16384;

std::string column_text(std::uint32_t column);  ///< "D", "AA"
std::string address_text(CellPlace place);      ///< "D7"
/// "D7", "$D$7"; nothing for what is no address, or lies outside a sheet.
std::optional<CellPlace> address_from(std::string_view text);

}  // namespace zhunsheng
