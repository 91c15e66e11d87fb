// A small vocabulary for the tests of the reader of facts: a province, counties, schools (and a kind of school), classes; a fact of each type.
#pragma once

#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "facts/facts.h"
#include "load/load.h"
#include "outcome/overlay.h"
#include "program/program.h"

namespace zhunsheng::load_test {

const Program& demo_program();

/// One reading of a text.
struct Loaded {
  Facts facts;
  Diagnostics diagnostics;
  bool sound = false;

  [[nodiscard]] const Entity* entity(std::string_view id) const;
  /// The cell of a fact of an entity; absent where there is none.
  [[nodiscard]] FactCell cell(std::string_view entity, std::string_view fact) const;
  /// "800", "0.95", "true", "primary", "[1 @2025, 2 @2026]": what stands for the fact; "" for nothing.
  [[nodiscard]] std::string shown(std::string_view entity, std::string_view fact) const;
  /// The codes, in order: "ZS5003 ZS5004".
  [[nodiscard]] std::string codes() const;
};

Loaded load(std::string_view document, const Limits& limits = {});
Loaded load_many(std::initializer_list<std::string_view> documents);
Loaded load_line(std::string_view line, const Limits& limits = {});
/// A document with one county "c" and these facts.
Loaded load_county(std::string_view facts, const Limits& limits = {});

/// Every diagnostic: code, place, both languages, help.
std::string listing(const Diagnostics& diagnostics);
std::string shown(const Facts& facts, const FactCell& cell);

}  // namespace zhunsheng::load_test
