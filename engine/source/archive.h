// One member of a zip archive in memory: of a .docx, of a workbook.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zhunsheng {

enum class MemberFault : std::uint8_t { none, no_archive, absent, too_large, locked, damaged };

struct Member {
  std::string bytes;
  MemberFault fault = MemberFault::none;
};

/// A member over `limit` bytes is not unpacked, nor one that claims to have been packed further than the format can.
Member read_member(std::string_view archive, const char* name, std::size_t limit);

/// The same where it does not matter why there is nothing.
std::optional<std::string> member_of(std::string_view archive, const char* name, std::size_t limit);

}  // namespace zhunsheng
