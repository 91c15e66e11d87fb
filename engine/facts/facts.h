// The facts of one body (a file, several files, or one line of a stream): entities in pre-order, facts as columns by type and fact.
// Filled by load/, read by evaluate/. Reused for line after line without giving memory back.
#pragma once

#include <climits>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "program/program.h"
#include "values/rational.h"
#include "values/time.h"

namespace zhunsheng {

using EntityId = std::uint32_t;
inline constexpr std::int32_t kNoDay = INT32_MIN;

/// One stated value in 16 bytes. Numbers are in the fact's declared unit: mantissa × 10^-scale.
struct FactCell {
  enum class Tag : std::uint8_t {
    absent,
    number,   ///< mantissa, scale 0..18
    large,    ///< a number that does not fit: index into Facts::large
    boolean,  ///< mantissa 0 or 1
    value,    ///< enumeration: mantissa = index into Program::values
    text,     ///< mantissa = index into Facts::texts
    date,     ///< mantissa = days
    stated,   ///< index: first of `count` records in Facts::stated (attributes, series, several sources, attestations)
  };
  std::int64_t mantissa = 0;
  std::uint32_t index = 0;
  std::uint16_t count = 0;
  Tag tag = Tag::absent;
  std::uint8_t scale = 0;
};

/// How a record stands to others of its figure, by a preference between sources.
enum class Standing : std::uint8_t {
  alike,
  preferred,  ///< where it answers, it counts
  yields,     ///< does not count where a preferred one answers
};

/// A value with what was said about it.
struct Stated {
  FactCell value;                  ///< never `stated`; absent for null and for attestations
  Period period;                   ///< of a series; kind none otherwise
  std::int32_t on = kNoDay;        ///< date of the figure
  std::int32_t until = kNoDay;     ///< attestation: holds to this day
  std::uint32_t source = kNone;    ///< index into Facts::sources
  std::uint32_t by = kNone;        ///< text: unit and post
  std::uint32_t evidence = kNone;  ///< text, items joined by "；"
  std::uint32_t note = kNone;      ///< text
  bool rounded = false;            ///< stands for the interval that rounds to it at `decimals`
  std::int16_t decimals = 0;       ///< decimals written, in the fact's unit (negative for 万 and the like)
  std::int8_t answer = -1;         ///< attestation `attested` / finding `found`: 1, 0, or -1 not given
  Standing standing = Standing::alike;

  /// Else it is null, or an attestation without an answer.
  [[nodiscard]] bool says_something() const { return answer >= 0 || value.tag != FactCell::Tag::absent; }
};

/// What an overlay changed in the facts of a body: load/amend.h.
struct Amendment {
  EntityId entity = kNone;
  FactId fact = kNone;
  bool preference = false;  ///< else a correction
  std::uint32_t entry = 0;  ///< index of the overlay's correction or preference
  Slice records;            ///< of `stated`: what counts now (of a preference: all records of the fact)
  Slice reported;           ///< of `stated`: what was reported in its place; none of a preference
};

struct Census {
  TypeId type = kNone;
  std::int64_t count = 0;
};

struct FactsSource {
  std::string id, title, date, issuer, url;
};

struct Entity {
  std::string_view id;
  std::string_view name;  ///< may be empty
  TypeId type = kNone;
  EntityId parent = kNone;          ///< listed parent
  std::string_view outside_parent;  ///< the parent's id where it is not listed
  EntityId end = 0;                 ///< descendants are the entities this+1 … end-1
  std::uint32_t row = 0;            ///< its row in the columns of its type
  Slice census;                     ///< of Facts::census
  std::uint32_t line = 0;           ///< where it stands, for messages
};

struct Facts {
  std::vector<Entity> entities;                           ///< pre-order: parents before children, subtrees contiguous
  std::vector<std::vector<EntityId>> by_type;             ///< [type] → its entities, ascending
  std::vector<std::vector<std::vector<FactCell>>> cells;  ///< [type][slot][row]; a column may be shorter than the rows (absent)
  std::vector<Stated> stated;
  std::vector<Rational> large;
  std::vector<std::string_view> texts;
  std::vector<Census> census;
  std::vector<FactsSource> sources;
  std::vector<Amendment> amendments;  ///< by entity, then fact
  std::deque<std::string> arena;      ///< owns what the views above point to
  std::int32_t as_of = kNoDay;
  bool synthetic = false;
  bool preferring = false;  ///< some records stand above others
  std::string digest;       ///< "sha-256:…" of the bytes read

  /// Empties for the next body; keeps the memory.
  void reset(const Program& program);
  /// The cell of a fact that the entity's own type declares (slot from Program::slot).
  [[nodiscard]] const FactCell& cell(TypeId type, std::uint32_t slot, std::uint32_t row) const {
    static const FactCell absent;
    const auto& column = cells[type][slot];
    return row < column.size() ? column[row] : absent;
  }
  FactCell& cell_for_writing(TypeId type, std::uint32_t slot, std::uint32_t row) {
    auto& column = cells[type][slot];
    if (row == column.size()) return column.emplace_back();
    if (row > column.size()) column.resize(row + 1);
    return column[row];
  }
  [[nodiscard]] Rational number(const FactCell& cell) const {
    return cell.tag == FactCell::Tag::large ? large[cell.index] : Rational::scaled(cell.mantissa, cell.scale);
  }
};

}  // namespace zhunsheng
