// One member of a zip archive in memory.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zhunsheng::cite {

/// Nothing if the archive is damaged, has no such member, or the member is larger than `limit` bytes or locked by a password.
std::optional<std::string> member_of(std::string_view archive, const char* name, std::size_t limit);

}  // namespace zhunsheng::cite
