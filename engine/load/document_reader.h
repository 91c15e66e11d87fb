// Reads one document of zhunsheng-facts/1: what stands around the entities, and the entities.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/as_of_days.h"
#include "load/entity_reader.h"

namespace zhunsheng::load {

inline constexpr std::string_view kFactsSchema = "zhunsheng-facts/1";

enum class DocumentPart : std::uint8_t {
  whole,
  header,  ///< the first line of a stream: all but the entities
};

class DocumentReader {
 public:
  DocumentReader(Reading& reading, EntityReader& entities, AsOfDays& days, DocumentPart part = DocumentPart::whole)
      : reading_(reading), entities_(entities), days_(days), part_(part) {}
  void read();

 private:
  void take_key(unsigned key, const Field& field);
  void read_schema(const Field& field);
  void read_as_of(const Field& field);
  void read_sources(const Field& field);
  void read_source(const Field& field);
  void read_digest(const Field& field);
  void read_entities(const Field& field);

  Reading& reading_;
  EntityReader& entities_;
  AsOfDays& days_;
  DocumentPart part_;
  bool known_schema_ = true;  ///< until another is named: of that nothing can be read
};

/// Reports why the cursor stopped, if it did. Everything that is read ends with it.
void report_fault(JsonCursor& cursor, Reporter& reporter, int depth_limit);

}  // namespace zhunsheng::load
