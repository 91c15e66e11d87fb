#include <algorithm>

#include "embed/arguments.h"
#include "embed/table.h"
#include "report/json.h"

namespace zhunsheng::embed {
namespace {

/// Facts of documents, as a handle. `mend`: makes places of what was never a document the caller's own.
template <class Mend>
zs_status read(zs_program* program, const Limits& limits, const std::vector<api::NamedDocument>& documents, zs_facts** out,
               zs_diagnostics** diagnostics, Mend&& mend) {
  Notes notes(diagnostics);
  auto facts = std::make_unique<zs_facts>(program);
  Diagnostics said;
  said.set_limit(static_cast<std::size_t>(limits.diagnostics));
  const bool sound = api::read_body(program_of(program), limits, documents, facts->facts, said);
  std::vector<std::string> names;
  for (const api::NamedDocument& document : documents) names.emplace_back(document.name);
  notes.add(said, {}, names);
  if (!said.list().empty())
    if (zs_diagnostics* const kept = notes.kept(); kept != nullptr)
      for (zs_said& one : kept->list) mend(one);
  if (!sound) return ZS_UNSOUND;
  *out = facts.release();
  return ZS_OK;
}

void append_decimal(std::string& out, std::int64_t mantissa, std::int32_t scale) {
  std::string digits = std::to_string(mantissa);
  const std::size_t sign = mantissa < 0 ? 1 : 0;
  const auto places = static_cast<std::size_t>(scale);
  if (digits.size() - sign <= places) digits.insert(sign, places + 1 - (digits.size() - sign), '0');
  if (scale > 0) digits.insert(digits.size() - places, 1, '.');
  out += digits;
}

std::string_view id_of(const Program& program, const Name& name) { return program.text(name.id); }

/// The document that a table makes: the entities one after another, each value on a line of its own.
class TableWriter {
 public:
  TableWriter(zs_table& table, const Program& program) : table_(table), program_(program) {}

  std::string write() {
    std::stable_sort(table_.values.begin(), table_.values.end(), [](const auto& a, const auto& b) { return a.entity < b.entity; });
    out_ = "{\"schema\":\"zhunsheng-facts/1\"";
    if (!table_.as_of.empty()) member(",\"as_of\":", table_.as_of);
    if (table_.synthetic) out_ += ",\"synthetic\":true";
    out_ += ",\"entities\":[";
    std::size_t value = 0;
    for (std::uint32_t i = 0; i < table_.entities.size(); ++i) {
      if (i > 0) out_ += ',';
      line_break();
      entity(i);
      while (value < table_.values.size() && table_.values[value].entity == i) add(table_.values[value++]);
      out_ += "}}";
    }
    out_ += "]}";
    return std::move(out_);
  }

 private:
  void line_break() {
    out_ += '\n';
    ++line_;
  }
  void member(std::string_view key, std::string_view text) {
    out_ += key;
    report::append_json_string(out_, text);
  }
  void entity(std::uint32_t number) {
    TableEntity& at = table_.entities[number];
    at.line = line_;
    member("{\"id\":", at.id);
    member(",\"type\":", id_of(program_, program_.types[at.type].name));
    if (!at.name.empty()) member(",\"name\":", at.name);
    if (!at.parent.empty()) member(",\"parent\":", at.parent);
    for (std::size_t i = 0; i < at.census.size(); ++i) {
      member(i == 0 ? ",\"census\":{" : ",", id_of(program_, program_.types[at.census[i].first].name));
      out_ += ':' + std::to_string(at.census[i].second);
    }
    out_ += at.census.empty() ? ",\"facts\":{" : "},\"facts\":{";
    first_ = true;
  }
  void add(TableValue& value) {
    if (!std::exchange(first_, false)) out_ += ',';
    line_break();
    value.line = line_;
    member("", id_of(program_, program_.facts[value.fact].name));
    out_ += ':';
    switch (value.kind) {
      case TableValue::Kind::number:
        return append_decimal(out_, value.mantissa, value.scale);
      case TableValue::Kind::truth:
        out_ += value.mantissa != 0 ? "true" : "false";
        return;
      case TableValue::Kind::text:
        return report::append_json_string(out_, table_.texts[static_cast<std::size_t>(value.mantissa)]);
    }
  }

  zs_table& table_;
  const Program& program_;
  std::string out_;
  std::uint32_t line_ = 1;
  bool first_ = true;
};

/// What the caller calls an entity, else its id, with its number behind it where others have that id too.
std::string called(const zs_table& table, std::uint32_t number) {
  const TableEntity& entity = table.entities[number];
  if (!entity.where.empty()) return entity.where;
  const auto same = std::count_if(table.entities.begin(), table.entities.end(), [&](const auto& one) { return one.id == entity.id; });
  return same == 1 ? entity.id : entity.id + " [" + std::to_string(number) + "]";
}

/// The step below an entity of "/entities/1/parent".
std::string field_of(std::string_view path) {
  constexpr std::ptrdiff_t kOfField = 3;
  return std::count(path.begin(), path.end(), '/') == kOfField ? std::string(path.substr(path.rfind('/') + 1)) : std::string();
}

/// A line of the document as what was set there: the entity's own name, and the fact or what is wrong of the entity.
void mend_place(const zs_table& table, const Program& program, zs_said& said) {
  if (said.file != kTableName) return;
  std::uint32_t entity = ZS_NONE;
  said.path = field_of(said.path);
  for (const TableValue& value : table.values)
    if (value.line == said.line) {
      entity = value.entity;
      said.path = id_of(program, program.facts[value.fact].name);
    }
  for (std::uint32_t i = 0; i < table.entities.size() && entity == ZS_NONE; ++i)
    if (table.entities[i].line == said.line) entity = i;
  said.line = said.column = 0;
  said.file = entity == ZS_NONE ? "" : called(table, entity);
}

/// The same of the places that a message names.
void mend_words(const zs_table& table, const Program& program, std::string& words) {
  constexpr std::string_view kEnds = " \xE3\xEF";  // a space, or a mark such as ，
  const std::string_view name = kTableName;
  for (std::size_t at = words.find(name); at != std::string::npos; at = words.find(name, at)) {
    std::size_t end = std::min(words.find_first_of(kEnds, at), words.size());
    if (words.compare(end, 2, " /") == 0) end = std::min(words.find_first_of(kEnds, end + 1), words.size());
    zs_said place;
    read_place(words.substr(at, end - at), {kTableName}, place);
    mend_place(table, program, place);
    const std::string mended = place.path.empty() ? place.file : place.file + " " + place.path;
    words.replace(at, end - at, mended);
    at += mended.size();
  }
}

void mend(const zs_table& table, const Program& program, zs_said& said) {
  mend_place(table, program, said);
  for (std::string* words : {&said.message_zh, &said.message_en, &said.help_zh, &said.help_en}) mend_words(table, program, *words);
}

zs_status finish(zs_table& table, zs_facts** out, zs_diagnostics** diagnostics) {
  const Program& program = program_of(table.program.get());
  std::string text;
  std::vector<api::NamedDocument> documents;
  for (const zs_table::Document& one : table.documents) documents.push_back({one.name, one.json});
  if (documents.empty() || !table.entities.empty()) {
    text = TableWriter(table, program).write();
    documents.push_back({kTableName, text});
  }
  const zs_status status =
      read(table.program.get(), table.limits, documents, out, diagnostics, [&](zs_said& said) { mend(table, program, said); });
  table.clear();
  return status;
}

/// Whether a value may be set there.
bool may_set(const zs_table* table, std::uint32_t entity, std::uint32_t fact) {
  return table != nullptr && entity < table->entities.size() && fact < program_of(table->program.get()).facts.size();
}

constexpr std::int32_t kMostDecimals = 18;

}  // namespace
}  // namespace zhunsheng::embed

using namespace zhunsheng::embed;

zs_status zs_facts_read(zs_program* program, const void* json, size_t size, zs_text name, const zs_limits* limits, zs_facts** out,
                        zs_diagnostics** diagnostics) noexcept {
  if (!sound(diagnostics, {{program != nullptr, "program", kGiven},
                           {json != nullptr, "json", kGiven},
                           {is_text(name), "name", kText},
                           {out != nullptr, "out", kGiven}}))
    return ZS_WRONG_USAGE;
  return guarded([&] {
    const auto bounds = limits_of(limits, diagnostics);
    if (!bounds) return ZS_WRONG_USAGE;
    const std::string called(name.size == 0 ? "-" : view(name));
    const std::vector<zhunsheng::api::NamedDocument> documents = {{called, {static_cast<const char*>(json), size}}};
    return read(program, *bounds, documents, out, diagnostics, [](zs_said&) {});
  });
}

size_t zs_facts_entity_count(const zs_facts* facts) noexcept { return facts == nullptr ? 0 : facts->facts.entities.size(); }

zs_text zs_facts_digest(const zs_facts* facts) noexcept { return text_of(facts == nullptr ? std::string_view() : facts->facts.digest); }

zs_facts* zs_facts_retain(zs_facts* facts) noexcept {
  if (facts != nullptr) facts->uses.fetch_add(1, std::memory_order_relaxed);
  return facts;
}

void zs_facts_release(zs_facts* facts) noexcept {
  if (was_last(facts)) delete facts;
}

uint32_t zs_program_type(const zs_program* program, zs_text name) noexcept {
  if (program == nullptr || !is_text(name)) return ZS_NONE;
  const zhunsheng::Program& p = program_of(program);
  for (std::uint32_t type = 0; type < p.types.size(); ++type)
    for (const zhunsheng::Text text : {p.types[type].name.id, p.types[type].name.zh})
      if (p.text(text) == view(name)) return type;
  return ZS_NONE;
}

uint32_t zs_program_fact(const zs_program* program, zs_text name, uint32_t type) noexcept {
  if (program == nullptr || !is_text(name)) return ZS_NONE;
  const zhunsheng::Program& p = program_of(program);
  std::uint32_t found = ZS_NONE;
  for (std::uint32_t fact = 0; fact < p.facts.size(); ++fact) {
    if (type < p.types.size() && p.slot(type, fact) == zhunsheng::kNone) continue;
    if (p.text(p.facts[fact].name.id) == view(name)) return fact;
    if (p.text(p.facts[fact].name.zh) != view(name)) continue;
    if (found != ZS_NONE) return ZS_NONE;  // a name of several facts says nothing
    found = fact;
  }
  return found;
}

zs_status zs_table_new(zs_program* program, const zs_limits* limits, zs_table** out) noexcept {
  if (program == nullptr || out == nullptr) return ZS_WRONG_USAGE;
  return guarded([&] {
    const auto bounds = limits_of(limits, nullptr);
    if (!bounds) return ZS_WRONG_USAGE;
    *out = new zs_table(program, *bounds);
    return ZS_OK;
  });
}

void zs_table_release(zs_table* table) noexcept { delete table; }

zs_status zs_table_as_of(zs_table* table, zs_text day) noexcept {
  if (table == nullptr || !is_text(day)) return ZS_WRONG_USAGE;
  return guarded([&] {
    table->as_of = view(day);
    return ZS_OK;
  });
}

zs_status zs_table_synthetic(zs_table* table, int32_t invented) noexcept {
  if (table == nullptr) return ZS_WRONG_USAGE;
  table->synthetic = invented != 0;
  return ZS_OK;
}

zs_status zs_table_add_json(zs_table* table, const void* json, size_t size, zs_text name) noexcept {
  if (table == nullptr || json == nullptr || !is_text(name)) return ZS_WRONG_USAGE;
  return guarded([&] {
    table->documents.push_back({std::string(name.size == 0 ? "-" : view(name)), std::string(static_cast<const char*>(json), size)});
    return ZS_OK;
  });
}

zs_status zs_table_entity(zs_table* table, zs_text id, uint32_t type, zs_text name, zs_text parent, zs_text where, uint32_t* out) noexcept {
  if (table == nullptr || out == nullptr || !is_text(id) || !is_text(name) || !is_text(parent) || !is_text(where)) return ZS_WRONG_USAGE;
  if (type >= program_of(table->program.get()).types.size() || table->entities.size() >= ZS_NONE) return ZS_WRONG_USAGE;
  return guarded([&] {
    table->entities.push_back(
        {std::string(view(id)), std::string(view(name)), std::string(view(parent)), std::string(view(where)), type, {}, 0});
    *out = static_cast<std::uint32_t>(table->entities.size() - 1);
    return ZS_OK;
  });
}

zs_status zs_table_census(zs_table* table, uint32_t entity, uint32_t type, int64_t count) noexcept {
  if (table == nullptr || entity >= table->entities.size() || type >= program_of(table->program.get()).types.size()) return ZS_WRONG_USAGE;
  return guarded([&] {
    table->entities[entity].census.emplace_back(type, count);
    return ZS_OK;
  });
}

zs_status zs_table_number(zs_table* table, uint32_t entity, uint32_t fact, int64_t mantissa, int32_t scale) noexcept {
  return zs_table_numbers(table, &entity, fact, &mantissa, scale, nullptr, 1);
}

zs_status zs_table_numbers(zs_table* table, const uint32_t* entities, uint32_t fact, const int64_t* mantissas, int32_t scale,
                           const uint8_t* present, size_t count) noexcept {
  if (table == nullptr || entities == nullptr || mantissas == nullptr || scale < 0 || scale > kMostDecimals) return ZS_WRONG_USAGE;
  if (!std::all_of(entities, entities + count, [&](std::uint32_t entity) { return may_set(table, entity, fact); })) return ZS_WRONG_USAGE;
  return guarded([&] {
    table->values.reserve(std::max(table->values.size() + count, table->values.capacity()));
    for (std::size_t i = 0; i < count; ++i)
      if (present == nullptr || present[i] != 0)
        table->values.push_back({entities[i], fact, mantissas[i], 0, static_cast<std::uint8_t>(scale), TableValue::Kind::number});
    return ZS_OK;
  });
}

zs_status zs_table_truth(zs_table* table, uint32_t entity, uint32_t fact, int32_t truth) noexcept {
  if (!may_set(table, entity, fact)) return ZS_WRONG_USAGE;
  return guarded([&] {
    table->values.push_back({entity, fact, truth != 0 ? 1 : 0, 0, 0, TableValue::Kind::truth});
    return ZS_OK;
  });
}

zs_status zs_table_text(zs_table* table, uint32_t entity, uint32_t fact, zs_text text) noexcept {
  if (!may_set(table, entity, fact) || !is_text(text)) return ZS_WRONG_USAGE;
  return guarded([&] {
    table->texts.emplace_back(view(text));
    table->values.push_back({entity, fact, static_cast<std::int64_t>(table->texts.size() - 1), 0, 0, TableValue::Kind::text});
    return ZS_OK;
  });
}

zs_status zs_table_finish(zs_table* table, zs_facts** out, zs_diagnostics** diagnostics) noexcept {
  if (!sound(diagnostics, {{table != nullptr, "table", kGiven}, {out != nullptr, "out", kGiven}})) return ZS_WRONG_USAGE;
  return guarded([&] { return finish(*table, out, diagnostics); });
}
