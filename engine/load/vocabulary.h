// What a facts file may say, prepared once per program: names of types, facts and enumeration values, the units and bounds of facts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "load/name_table.h"
#include "program/program.h"
#include "values/unit.h"

namespace zhunsheng::load {

/// How to read one fact.
struct FactSpec {
  FactId fact = kNone;
  FactType type = FactType::number;
  bool numeric = false;
  /// Nothing but "not negative" (and, for a share, "not above 1") bounds it: the quick way of reading may judge it.
  bool plain_bounds = false;
  std::optional<Rational> minimum;
  std::optional<Rational> maximum;
  Unit unit;
  std::string_view unit_text;
  std::uint32_t enumeration = kNone;
  std::vector<std::string> tokens;  ///< the ids of the enumeration's values as JSON has them, in quotation marks
};

class Vocabulary {
 public:
  explicit Vocabulary(const Program& program);

  [[nodiscard]] const Program& program() const { return *program_; }
  /// By id or Chinese name; kNone if there is none. Of facts that share a name, the one that the type declares (kNone: the first);
  /// none where it declares several, for there is no telling which is meant.
  [[nodiscard]] TypeId type(std::string_view name) const;
  [[nodiscard]] FactId fact(std::string_view name, TypeId type) const;
  /// All facts of the type with this Chinese name; none of kNone.
  [[nodiscard]] std::vector<FactId> namesakes(std::string_view name, TypeId type) const;
  [[nodiscard]] std::uint32_t value(std::uint32_t enumeration, std::string_view name) const;
  [[nodiscard]] const FactSpec& spec(FactId fact) const { return specs_[fact]; }
  /// How the members of a type are counted: a census is read like a fact that is an integer in this unit.
  [[nodiscard]] const FactSpec& census_spec(TypeId type) const { return census_specs_[type]; }
  /// Up to three names close to `name` for "did you mean": of facts that the type declares (kNone: of any).
  [[nodiscard]] std::vector<std::string> facts_like(std::string_view name, TypeId type) const;
  [[nodiscard]] std::vector<std::string> types_like(std::string_view name) const;
  /// "students（在校生数）": both names of a fact, type or value.
  [[nodiscard]] std::string shown(const Name& name) const;
  /// What people call it: its Chinese name, its id.
  [[nodiscard]] Words words(const Name& name) const;

 private:
  FactSpec spec_of(FactId fact) const;
  const Program* program_;
  NameTable types_;
  NameTable facts_;
  NameTable shared_;  ///< Chinese names of several facts
  std::vector<FactSpec> specs_;
  std::vector<FactSpec> census_specs_;
};

/// Names of `candidates` within reach of a slip of the finger, the nearest first, at most three.
std::vector<std::string> close_names(std::string_view name, const std::vector<std::string_view>& candidates);

}  // namespace zhunsheng::load
