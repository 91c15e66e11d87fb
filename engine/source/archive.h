// Zip archives in memory: one member of a .docx or a workbook, and an archive to be written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

struct NewMember {
  std::string name, bytes;
};
/// An archive of these members in their order, packed. No clock is asked: the same members give the same bytes. Nothing where there is no memory.
std::optional<std::string> archive_of(const std::vector<NewMember>& members);

}  // namespace zhunsheng
