// What a call was given: whether it may be so, and what is said where it may not.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "embed/handles.h"

namespace zhunsheng::embed {

/// Behind the name of an argument: what it has to be.
struct Expected {
  const char* zh;
  const char* en;
};
inline constexpr Expected kGiven = {"不能是 NULL", "must not be NULL"};
inline constexpr Expected kText = {"有长度而没有数据", "has a size and no data"};
inline constexpr Expected kList = {"要给出，其中各项不能有长度而没有数据", "must be given, and no item of it may have a size and no data"};
inline constexpr Expected kSized = {"要设为 sizeof，本库不认识的成员要为 0",
                                    "must be sizeof, and members that this library does not know 0"};

struct Argument {
  bool sound;
  std::string_view name;
  Expected expected;
};

/// Whether all may be so. Says the first that may not; nothing of an earlier call is left in `out`.
bool sound(zs_diagnostics** out, std::initializer_list<Argument> arguments) noexcept;

/// What a caller limits; nothing where that may not be so, and then it is said.
std::optional<Limits> limits_of(const zs_limits* given, zs_diagnostics** out);

}  // namespace zhunsheng::embed
