#include "load/vocabulary.h"

#include <algorithm>

#include "values/fold.h"

namespace zhunsheng::load {

namespace {

bool is_numeric(FactType type) {
  return type == FactType::integer || type == FactType::number || type == FactType::share || type == FactType::ratio;
}

Unit unit_from(std::string_view text) {
  if (auto unit = parse_unit(text)) return *unit;
  return {{{std::string(text), 1}}, 1};  // a noun of its own: only the same text, or a bare number, fits it
}

}  // namespace

Vocabulary::Vocabulary(const Program& program) : program_(&program) {
  const auto keep = [&](NameTable& table, const Name& name, std::uint32_t id) {
    for (const Text text : {name.id, name.zh})
      if (text.length != 0) table.insert(program.text(text), id);
  };
  for (TypeId type = 0; type < program.types.size(); ++type) {
    keep(types_, program.types[type].name, type);
    FactSpec census;
    census.type = FactType::integer;
    census.numeric = true;
    census.minimum = Rational(0);
    census.plain_bounds = true;
    if (program.types[type].unit != kNone) census.unit_text = program.text(program.units[program.types[type].unit].text);
    census.unit = unit_from(census.unit_text);
    census_specs_.push_back(std::move(census));
  }
  for (FactId fact = 0; fact < program.facts.size(); ++fact) {
    const Name& name = program.facts[fact].name;
    keep(facts_, name, fact);
    if (name.zh.length != 0 && facts_.find(program.text(name.zh)) != fact) shared_.insert(program.text(name.zh), fact);
    specs_.push_back(spec_of(fact));
  }
}

FactSpec Vocabulary::spec_of(FactId id) const {
  const FactDef& def = program_->facts[id];
  FactSpec spec;
  spec.fact = id;
  spec.type = def.type;
  spec.numeric = is_numeric(def.type);
  spec.enumeration = def.enumeration;
  if (def.minimum != kNone) spec.minimum = program_->constant(def.minimum);
  if (def.maximum != kNone) spec.maximum = program_->constant(def.maximum);
  if (def.unit != kNone) spec.unit_text = program_->text(program_->units[def.unit].text);
  if (spec.numeric) spec.unit = unit_from(spec.unit_text);
  if (def.type == FactType::enumeration) {
    const Slice values = program_->enumerations[def.enumeration].values;
    for (std::uint32_t i = values.begin; i < values.begin + values.count; ++i)
      spec.tokens.push_back('"' + std::string(program_->text(program_->values[i].name.id)) + '"');
  }
  const bool share = def.type == FactType::share;
  spec.plain_bounds = (!spec.minimum || spec.minimum->sign() <= 0) && (share ? spec.maximum == Rational(1) : !spec.maximum);
  return spec;
}

TypeId Vocabulary::type(std::string_view name) const { return types_.find(name); }

FactId Vocabulary::fact(std::string_view name, TypeId type) const {
  const FactId found = facts_.find(name);
  if (found == kNone || type == kNone) return found;
  if (shared_.find(name) != NameTable::kAbsent && namesakes(name, type).size() > 1) return kNone;
  if (program_->slot(type, found) != kNone) return found;
  for (FactId other = found + 1; other < program_->facts.size(); ++other) {
    const Name& names = program_->facts[other].name;
    if (program_->slot(type, other) != kNone && (program_->text(names.id) == name || program_->text(names.zh) == name)) return other;
  }
  return found;
}

std::vector<FactId> Vocabulary::namesakes(std::string_view name, TypeId type) const {
  std::vector<FactId> out;
  for (FactId fact = 0; type != kNone && fact < program_->facts.size(); ++fact)
    if (program_->slot(type, fact) != kNone && program_->text(program_->facts[fact].name.zh) == name) out.push_back(fact);
  return out;
}

std::uint32_t Vocabulary::value(std::uint32_t enumeration, std::string_view name) const {
  const Slice values = program_->enumerations[enumeration].values;
  for (std::uint32_t i = values.begin; i < values.begin + values.count; ++i) {
    const Name& known = program_->values[i].name;
    if (program_->text(known.id) == name || program_->text(known.zh) == name) return i;
  }
  return kNone;
}

Words Vocabulary::words(const Name& name) const {
  return {std::string(program_->text(name.zh.length != 0 ? name.zh : name.id)), std::string(program_->text(name.id))};
}

std::string Vocabulary::shown(const Name& name) const {
  std::string out(program_->text(name.id));
  if (name.zh.length != 0 && program_->text(name.zh) != out) out.append("（").append(program_->text(name.zh)).append("）");
  return out;
}

std::vector<std::string> Vocabulary::facts_like(std::string_view name, TypeId type) const {
  std::vector<std::string_view> names;
  for (FactId fact = 0; fact < program_->facts.size(); ++fact) {
    if (type != kNone && program_->slot(type, fact) == kNone) continue;
    names.push_back(program_->text(program_->facts[fact].name.id));
    names.push_back(program_->text(program_->facts[fact].name.zh));
  }
  return close_names(name, names);
}

std::vector<std::string> Vocabulary::types_like(std::string_view name) const {
  std::vector<std::string_view> names;
  for (const TypeDef& type : program_->types) {
    names.push_back(program_->text(type.name.id));
    names.push_back(program_->text(type.name.zh));
  }
  return close_names(name, names);
}

}  // namespace zhunsheng::load
