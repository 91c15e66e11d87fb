// Tables that follow from the others: which type belongs to which class, and where a type keeps each of its facts.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "program/program.h"

namespace zhunsheng {

/// [type][class]: whether the type is the class, or of a kind of it.
std::vector<std::uint8_t> memberships_of(std::span<const TypeDef> types);

struct Slots {
  std::vector<std::uint32_t> slots;   ///< [type][fact]
  std::vector<std::uint32_t> counts;  ///< [type]
};
/// A type has the facts declared on it and on what it is a kind of.
Slots slots_of(std::span<const TypeDef> types, std::span<const FactDef> facts, std::span<const std::uint32_t> lists,
               std::span<const std::uint8_t> memberships);

}  // namespace zhunsheng
