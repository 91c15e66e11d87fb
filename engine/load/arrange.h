// Brings the entities of a body into order: one record an id, each below its parent, parents before children, subtrees together.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "load/entity_reader.h"
#include "load/name_table.h"

namespace zhunsheng::load {

class Arranger {
 public:
  Arranger(const Vocabulary& vocabulary, Facts& facts, std::vector<Origin>& origins, const std::deque<NamedText>& files, NameTable& ids,
           ValuePlaces& places, Diagnostics& diagnostics)
      : vocabulary_(vocabulary), facts_(facts), origins_(origins), files_(files), ids_(ids), places_(places), diagnostics_(diagnostics) {}

  /// Entities of documents: merges what stands in several, resolves parents, reorders.
  void arrange();
  /// Entities of a line: they stand in order already; what would break it is reported, with the line's reporter, while its text is there.
  void check_line(Reporter& reporter);

 private:
  void join_same();
  void join(EntityId kept, EntityId other);
  void join_cells(EntityId kept, EntityId other);
  void tell_parts_above_wholes();
  void tell_same_names();
  void tell_part_above_whole(EntityId entity, FactId part, FactId whole);
  struct PlacedRecord {
    Stated record;
    ValuePlace place;
  };
  [[nodiscard]] std::vector<PlacedRecord> records_of(const FactCell& cell, EntityId entity, std::uint32_t slot);
  void append_records(const std::vector<PlacedRecord>& records);
  void tell_differences(FactId fact, const std::vector<PlacedRecord>& first, const std::vector<PlacedRecord>& here);
  void join_census(EntityId kept, EntityId other);
  void join_parent(EntityId kept, EntityId other);
  void find_parents();
  void break_cycles();
  void check_ranks();
  std::vector<EntityId> order() const;
  void reorder(const std::vector<EntityId>& order);
  void reorder_rows();
  void check_nested_parents();

  void report(Code code, EntityId at, std::string_view field, Said said);
  [[nodiscard]] std::string where(EntityId entity, std::string_view field) const;
  [[nodiscard]] Words type_words(TypeId type) const;
  [[nodiscard]] FactId fact_at(TypeId type, std::uint32_t slot) const;
  [[nodiscard]] std::string where_of(const ValuePlace& place) const { return where_text(files_[place.file], place.place, {}); }

  const Vocabulary& vocabulary_;
  Facts& facts_;
  std::vector<Origin>& origins_;
  const std::deque<NamedText>& files_;
  NameTable& ids_;
  ValuePlaces& places_;
  Diagnostics& diagnostics_;
  Reporter* line_ = nullptr;
  std::vector<bool> in_cycle_;
  std::vector<EntityId> stands_for_;  ///< [entity] → the record that it was joined into (itself)
};

}  // namespace zhunsheng::load
