// Facts that are put together call by call.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "embed/handles.h"

namespace zhunsheng::embed {

/// What the reader calls the document that a table makes; no caller's document has this name.
inline constexpr const char* kTableName = "\x01table";

struct TableEntity {
  std::string id, name, parent, where;
  std::uint32_t type = 0;
  std::vector<std::pair<std::uint32_t, std::int64_t>> census;
  std::uint32_t line = 0;  ///< of the document, when it is made
};
struct TableValue {
  enum class Kind : std::uint8_t { number, truth, text };
  std::uint32_t entity = 0, fact = 0;
  std::int64_t mantissa = 0;  ///< of a text its number
  std::uint32_t line = 0;     ///< of the document, when it is made
  std::uint8_t scale = 0;
  Kind kind = Kind::number;
};

}  // namespace zhunsheng::embed

struct zs_table {
  struct Document {
    std::string name, json;
  };
  zs_table(zs_program* of, const zhunsheng::Limits& within) : program(of), limits(within) {}
  void clear() {
    documents.clear();
    entities.clear();
    values.clear();
    texts.clear();
    as_of.clear();
    synthetic = false;
  }

  zhunsheng::embed::ProgramUse program;
  zhunsheng::Limits limits;
  std::vector<Document> documents;
  std::vector<zhunsheng::embed::TableEntity> entities;
  std::vector<zhunsheng::embed::TableValue> values;
  std::vector<std::string> texts;
  std::string as_of;
  bool synthetic = false;
};
