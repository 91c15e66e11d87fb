// Reads one entity with its subtree into the columns of Facts.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/reading.h"
#include "load/value_places.h"
#include "load/written_value.h"

namespace zhunsheng::load {

/// Where an entity stands and what it says of its parent; the tables of Facts do not keep these.
struct Origin {
  const char* at = nullptr;  ///< only while its text is there
  std::uint32_t file = 0;
  std::uint32_t ordinal = 0;   ///< its number among the children or entities it was written with
  EntityId nested_in = kNone;  ///< whose children it was written among
  std::string_view parent;     ///< as written; empty: not written
  Place place;
};

/// What is kept from entity to entity: it saves looking names up, never decides anything.
class Habits {
 public:
  explicit Habits(const Vocabulary& vocabulary);

  /// What follows a fact among the entities of a type, as it was written last time.
  struct Guess {
    std::string token;  ///< the key in quotation marks, and the colon
    const FactSpec* spec = nullptr;
    std::uint32_t slot = kNone;
  };
  [[nodiscard]] std::vector<Guess>& guesses(TypeId type) { return guesses_[type]; }
  Guess unguessed;  ///< of an entity without a type
  /// True the first time that the fact is seen since the last begin_facts().
  bool first(FactId fact) {
    const bool fresh = seen_[fact] != epoch_;
    seen_[fact] = epoch_;
    return fresh;
  }
  void begin_facts() { ++epoch_; }

  static constexpr unsigned kEntityKeys = 7;
  std::array<unsigned, kEntityKeys + 1> next_key{};  ///< of an entity: which key came after which; the last: came first
  std::string last_type_text;                        ///< as written, in quotation marks
  TypeId last_type = kNone;

 private:
  std::vector<std::vector<Guess>> guesses_;  ///< [type][slot + 1]: after that slot; [0]: at the beginning
  std::vector<std::uint64_t> seen_;
  std::uint64_t epoch_ = 0;
};

class EntityReader {
 public:
  EntityReader(Reading& reading, Habits& habits, std::vector<Origin>& origins, ValuePlaces& value_places, std::uint32_t file, bool places)
      : reading_(reading), habits_(habits), origins_(origins), value_places_(value_places), file_(file), places_(places) {}

  /// The cursor stands at a value that should be an entity. False if the text is broken.
  bool read(EntityId nested_in, std::uint32_t ordinal);

 private:
  struct Later {
    Field facts, children;
    const char* facts_at = nullptr;
    const char* children_at = nullptr;
  };
  bool begin(EntityId& entity, EntityId nested_in, std::uint32_t ordinal);
  bool read_fields(EntityId entity, SeenKeys& seen, Later& later);
  bool take_entity_key(unsigned& key, JsonText& text);
  void take_key(unsigned key, const Field& field, EntityId entity, Later& later);
  std::optional<std::string_view> take_and_keep(const Field& field);
  void read_id(EntityId entity, const Field& field);
  void read_type(EntityId entity, const Field& field);
  bool take_type(const Field& field);
  void read_census(EntityId entity, const Field& field);
  void read_census_of(EntityId entity, const Field& field);
  void read_children(EntityId entity, const Field& field);
  void read_facts(EntityId entity, const Field& field);
  bool take_fact_key(TypeId type, std::uint32_t& after, JsonText& key, const Habits::Guess*& found);
  bool look_up(TypeId type, const JsonText& key, Habits::Guess& found);
  void refuse_fact(TypeId type, const JsonText& key);
  bool read_expected(EntityId entity, std::uint32_t& after);
  const char* read_quickly(const FactSpec& spec, const char* p, const char* end, FactCell& cell) const;
  void read_value(const FactSpec& spec, const JsonText& key, FactCell& cell);
  [[nodiscard]] ValuePlace place_of(const char* at) const { return {file_, reading_.reporter.place(at)}; }

  Reading& reading_;
  Habits& habits_;
  std::vector<Origin>& origins_;
  ValuePlaces& value_places_;
  std::vector<WrittenValue> written_;
  std::uint32_t file_;
  bool places_;  ///< note the place of every entity: a document's text is gone when parents are resolved
  bool over_limit_ = false;
};

}  // namespace zhunsheng::load
