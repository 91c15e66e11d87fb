#include "load/arrange.h"

#include <algorithm>
#include <numeric>

#include "load/said.h"

namespace zhunsheng::load {

namespace {

constexpr std::size_t kShownChain = 20;  // ids of a cycle in a message

}  // namespace

void Arranger::arrange() {
  stands_for_.resize(facts_.entities.size());
  std::iota(stands_for_.begin(), stands_for_.end(), 0U);
  ids_.clear();
  join_same();
  if (places_.wanted()) tell_parts_above_wholes();
  check_nested_parents();
  find_parents();
  if (places_.wanted()) tell_same_names();
  break_cycles();
  check_ranks();
  const auto ordered = order();
  const bool in_order = ordered.size() == facts_.entities.size() && std::is_sorted(ordered.begin(), ordered.end());
  if (!in_order) reorder(ordered);
  // Subtrees end where the next entity is that is not below.
  auto& entities = facts_.entities;
  for (std::size_t i = entities.size(); i-- > 0;) {
    Entity& entity = entities[i];
    entity.end = std::max(entity.end, static_cast<EntityId>(i + 1));
    if (entity.parent != kNone) entities[entity.parent].end = std::max(entities[entity.parent].end, entity.end);
  }
}

void Arranger::check_line(Reporter& reporter) {
  line_ = &reporter;
  auto& entities = facts_.entities;
  ids_.clear();
  for (EntityId i = 0; i < entities.size(); ++i) {
    if (entities[i].id.empty()) continue;
    const EntityId kept = ids_.insert(entities[i].id, i);
    if (kept != i) report(Code::duplicate_key, i, "id", said_of_entity_twice(entities[i].id, where(kept, "")));
  }
  check_nested_parents();
  check_ranks();
  if (entities.empty() || origins_.front().parent.empty()) return;
  entities.front().outside_parent = origins_.front().parent;
  if (ids_.find(origins_.front().parent) == NameTable::kAbsent) return;
  const std::string id(entities.front().id);
  const std::string parent(origins_.front().parent);
  report(Code::cyclic_parent, 0, "parent", said_of_cycle(parent == id ? Names{id, id} : Names{id, parent, id}));
}

// ---- Parents ------------------------------------------------------------------------------------------------------------------------------

/// An entity among another's children may repeat its parent, not name another.
void Arranger::check_nested_parents() {
  for (EntityId i = 0; i < origins_.size(); ++i) {
    const Origin& origin = origins_[i];
    if (origin.nested_in == kNone || origin.parent.empty()) continue;
    const std::string_view around = facts_.entities[origin.nested_in].id;
    if (around != origin.parent)
      report(Code::facts_shape, i, "parent",
             said_of_other_parent(facts_.entities[i].id, origin.parent, around, where(origin.nested_in, "")));
  }
}

void Arranger::find_parents() {
  auto& entities = facts_.entities;
  for (EntityId i = 0; i < entities.size(); ++i) {
    const Origin& origin = origins_[i];
    entities[i].parent = origin.nested_in == kNone ? kNone : stands_for_[origin.nested_in];
    if (entities[i].parent != kNone || origin.parent.empty()) continue;
    entities[i].parent = ids_.find(origin.parent);
    if (entities[i].parent == kNone) entities[i].outside_parent = origin.parent;
  }
}

void Arranger::break_cycles() {
  auto& entities = facts_.entities;
  std::vector<EntityId> walked(entities.size(), kNone);  // the walk that came by
  in_cycle_.assign(entities.size(), false);
  for (EntityId start = 0; start < entities.size(); ++start) {
    if (stands_for_[start] != start) continue;
    EntityId at = start;
    while (at != kNone && walked[at] == kNone) {
      walked[at] = start;
      at = entities[at].parent;
    }
    if (at == kNone || walked[at] != start) continue;
    Names chain{std::string(entities[at].id)};
    in_cycle_[at] = true;
    for (EntityId up = entities[at].parent; up != at; up = entities[up].parent) {
      in_cycle_[up] = true;
      if (chain.size() < kShownChain) chain.emplace_back(entities[up].id);
    }
    chain.push_back(chain.front());
    report(Code::cyclic_parent, at, "parent", said_of_cycle(chain));
    entities[at].parent = kNone;
  }
}

void Arranger::check_ranks() {
  const auto& entities = facts_.entities;
  const auto& types = vocabulary_.program().types;
  for (EntityId i = 0; i < entities.size(); ++i) {
    const EntityId parent = entities[i].parent;
    if (i < in_cycle_.size() && in_cycle_[i]) continue;  // said already
    if (parent == kNone || entities[i].type == kNone || entities[parent].type == kNone) continue;
    if (types[entities[i].type].rank > types[entities[parent].type].rank) continue;
    report(Code::facts_shape, i, "type", said_of_rank(type_words(entities[i].type), type_words(entities[parent].type)));
  }
}

// ---- Order --------------------------------------------------------------------------------------------------------------------------------

/// Pre-order; children in the order in which they were written.
std::vector<EntityId> Arranger::order() const {
  const auto& entities = facts_.entities;
  std::vector<EntityId> first(entities.size(), kNone);
  std::vector<EntityId> next(entities.size(), kNone);
  EntityId top = kNone;
  for (EntityId i = static_cast<EntityId>(entities.size()); i-- > 0;) {
    if (stands_for_[i] != i) continue;
    EntityId& head = entities[i].parent == kNone ? top : first[entities[i].parent];
    next[i] = head;
    head = i;
  }
  std::vector<EntityId> out;
  out.reserve(entities.size());
  std::vector<EntityId> open;  // entities whose next sister is still to come
  for (EntityId at = top; at != kNone || !open.empty();) {
    if (at == kNone) {
      at = next[open.back()];
      open.pop_back();
      continue;
    }
    out.push_back(at);
    open.push_back(at);
    at = first[at];
  }
  return out;
}

void Arranger::reorder(const std::vector<EntityId>& ordered) {
  auto& entities = facts_.entities;
  std::vector<EntityId> now(entities.size(), kNone);
  for (EntityId i = 0; i < ordered.size(); ++i) now[ordered[i]] = i;
  std::vector<Entity> moved;
  moved.reserve(ordered.size());
  for (const EntityId old : ordered) {
    moved.push_back(entities[old]);
    if (moved.back().parent != kNone) moved.back().parent = now[moved.back().parent];
    moved.back().end = 0;
  }
  entities = std::move(moved);
  reorder_rows();
}

/// Rows follow the order of the entities again: the n-th entity of a type has row n.
void Arranger::reorder_rows() {
  for (auto& sisters : facts_.by_type) sisters.clear();
  std::vector<std::vector<std::uint32_t>> rows(facts_.by_type.size());  // [type][new row] → old row
  for (EntityId i = 0; i < facts_.entities.size(); ++i) {
    Entity& entity = facts_.entities[i];
    if (entity.type == kNone) continue;
    rows[entity.type].push_back(entity.row);
    entity.row = static_cast<std::uint32_t>(facts_.by_type[entity.type].size());
    facts_.by_type[entity.type].push_back(i);
  }
  for (TypeId type = 0; type < rows.size(); ++type) {
    for (auto& column : facts_.cells[type]) {
      if (column.empty()) continue;
      std::vector<FactCell> moved(rows[type].size());
      for (std::size_t row = 0; row < moved.size(); ++row)
        if (rows[type][row] < column.size()) moved[row] = column[rows[type][row]];
      column = std::move(moved);
    }
  }
}

// ---- Messages -----------------------------------------------------------------------------------------------------------------------------

Words Arranger::type_words(TypeId type) const { return vocabulary_.words(vocabulary_.program().types[type].name); }

std::string Arranger::where(EntityId entity, std::string_view field) const {
  std::vector<PathStep> path;
  if (!field.empty()) path.push_back({field});
  EntityId at = entity;
  for (; origins_[at].nested_in != kNone; at = origins_[at].nested_in) {
    path.push_back({{}, origins_[at].ordinal});
    path.push_back({"children"});
  }
  if (origins_[at].ordinal != kNone) {  // kNone: the entity of a line
    path.push_back({{}, origins_[at].ordinal});
    path.push_back({"entities"});
  }
  std::reverse(path.begin(), path.end());
  if (line_ != nullptr) return where_text(line_->file(), line_->place(origins_[entity].at), path_text(path));
  return where_text(files_[origins_[entity].file], origins_[entity].place, path_text(path));
}

void Arranger::report(Code code, EntityId at, std::string_view field, Said said) {
  const bool in_book = line_ == nullptr && files_[origins_[at].file].is_book();
  diagnostics_.add(diagnostic_of(code, std::move(said), in_book, where(at, field)));
}

}  // namespace zhunsheng::load
