// How a program lies in its block of bytes: a header, a table of sections, the sections. Shared by the builder and the reader.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/sha256.h"
#include "program/program.h"

namespace zhunsheng::layout {

inline constexpr std::array<char, 8> kMagic = {'Z', 'S', 'P', 'R', 'O', 'G', '\r', '\n'};
/// Raised whenever a record, an enumeration or the order of the sections changes: an old block is refused, not misread.
inline constexpr std::uint32_t kVersion = 7;
inline constexpr std::size_t kAlignment = 8;

struct Header {
  std::array<char, 8> magic{};
  std::uint32_t version = 0;
  std::uint32_t sections = 0;
  std::uint64_t size = 0;   ///< of the whole block
  Sha256::Digest digest{};  ///< of all that follows the header
};

struct Section {
  std::uint64_t offset = 0;  ///< from the beginning of the block; a multiple of kAlignment
  std::uint64_t count = 0;   ///< records
  std::uint64_t record = 0;  ///< bytes of one: another compiler's layout is refused
};

/// Calls `each(table)` for every table in the order of the block. Works on a Program, whose tables are spans, and on a ProgramBuilder.
template <class Tables, class Each>
void for_each_table(Tables& t, Each&& each) {
  each(t.nodes);
  each(t.lists);
  each(t.constants);
  each(t.quantifications);
  each(t.units);
  each(t.facts);
  each(t.types);
  each(t.enumerations);
  each(t.values);
  each(t.documents);
  each(t.citations);
  each(t.rulesets);
  each(t.rules);
  each(t.requirements);
  each(t.exceptions);
  each(t.readings);
  each(t.alternatives);
  each(t.patterns);
  each(t.clauses);
  each(t.accounts);
  each(t.alignments);
  each(t.topics);
  each(t.topic_rows);
  each(t.delegations);
  each(t.delegation_rows);
}
/// The tables above, then slots, slot counts, memberships and strings, then the files and their names.
inline constexpr std::uint32_t kSections = 25 + 6;

}  // namespace zhunsheng::layout
