#include "program/derived.h"

namespace zhunsheng {

std::vector<std::uint8_t> memberships_of(std::span<const TypeDef> types) {
  std::vector<std::uint8_t> out(types.size() * types.size());
  for (std::size_t type = 0; type < types.size(); ++type)
    for (TypeId up = static_cast<TypeId>(type); up != kNone && out[type * types.size() + up] == 0; up = types[up].kind_of)
      out[type * types.size() + up] = 1;
  return out;
}

Slots slots_of(std::span<const TypeDef> types, std::span<const FactDef> facts, std::span<const std::uint32_t> lists,
               std::span<const std::uint8_t> memberships) {
  Slots out{std::vector<std::uint32_t>(types.size() * facts.size(), kNone), std::vector<std::uint32_t>(types.size())};
  for (std::size_t type = 0; type < types.size(); ++type)
    for (std::size_t fact = 0; fact < facts.size(); ++fact)
      for (const TypeId declared : lists.subspan(facts[fact].types.begin, facts[fact].types.count))
        if (memberships[type * types.size() + declared] != 0) {
          out.slots[type * facts.size() + fact] = out.counts[type]++;
          break;
        }
  return out;
}

}  // namespace zhunsheng
