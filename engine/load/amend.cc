#include "load/amend.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "load/personal.h"
#include "load/text_store.h"
#include "load/written_value.h"
#include "outcome/display.h"
#include "outcome/stated_words.h"

namespace zhunsheng::load {

namespace {

using Tag = FactCell::Tag;

bool says_something(const Stated& stated) { return stated.answer >= 0 || stated.value.tag != Tag::absent; }

void report(Diagnostics& diagnostics, Code code, const Authority& authority, Said said) {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.message = std::move(said.message);
  diagnostic.help = std::move(said.help);
  diagnostic.where = authority.where;
  diagnostics.add(std::move(diagnostic));
}

/// What a cell holds, as records.
std::vector<Stated> records_of(const Facts& facts, const FactCell& cell) {
  if (cell.tag == Tag::absent) return {};
  if (cell.tag == Tag::stated) {
    const auto first = facts.stated.begin() + cell.index;
    return {first, first + cell.count};
  }
  Stated one;
  one.value = cell;
  if (cell.tag == Tag::number) one.decimals = cell.scale;
  return {one};
}

/// The same record, with what it points to among other facts.
Stated moved(const Facts& from, const Stated& record, Facts& to) {
  Stated out = record;
  TextStore texts(to);
  const auto text = [&](std::uint32_t index) { return index == kNone ? kNone : texts.index(from.texts[index]); };
  out.by = text(record.by);
  out.evidence = text(record.evidence);
  if (record.value.tag == Tag::text) out.value.mantissa = text(static_cast<std::uint32_t>(record.value.mantissa));
  if (record.value.tag == Tag::large) out.value = number_cell(to, from.number(record.value));
  return out;
}

/// "45人、47人": every value once.
Words values_words(const Program& program, const Facts& facts, FactId fact, const std::vector<Stated>& records) {
  Words out;
  std::vector<std::string> said;
  for (const Stated& record : records) {
    const Words words = stated_words(program, facts, fact, record);
    if (std::find(said.begin(), said.end(), words.zh) != said.end()) continue;
    said.push_back(words.zh);
    out.zh += (out.zh.empty() ? "" : "、") + quoted(words.zh);
    out.en += (out.en.empty() ? "" : ", ") + quoted(words.en);
  }
  return out;
}

std::vector<std::string> exact_values(const Program& program, const Facts& facts, FactId fact, const std::vector<Stated>& records) {
  std::vector<std::string> all;
  for (const Stated& record : records) all.push_back(stated_exact(program, facts, fact, record));
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::string periods_text(const std::vector<Stated>& records) {
  std::string out;
  for (const Stated& record : records)
    if (record.period.kind != PeriodKind::none) out += (out.empty() ? "" : "、") + record.period.text();
  return out;
}

Words words_of(const Program& program, FactId fact) {
  const Name& name = program.facts[fact].name;
  return {std::string(program.text(name.zh)), std::string(program.text(name.id))};
}

}  // namespace

Amender::Amender(const Program& program, const Overlay* overlay) : program_(program), overlay_(overlay) {
  if (overlay == nullptr) return;
  by_entity_.resize(overlay->corrections.size());
  std::iota(by_entity_.begin(), by_entity_.end(), 0U);
  const auto& corrections = overlay->corrections;
  std::stable_sort(by_entity_.begin(), by_entity_.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return corrections[a].entity < corrections[b].entity; });
  for (const Preference& preference : overlay->preferences)
    if (std::find(preferred_.begin(), preferred_.end(), preference.fact) == preferred_.end()) preferred_.push_back(preference.fact);
}

bool Amender::amend(Facts& facts, Date day, Diagnostics& diagnostics) {
  if (overlay_ == nullptr) return true;
  const std::size_t before = diagnostics.errors();
  facts.synthetic = facts.synthetic || overlay_->synthetic;  // what rests on invented entries is marked like what rests on invented facts
  if (!preferred_.empty()) prefer(facts, day);
  if (!by_entity_.empty()) correct(facts, day, diagnostics);
  std::stable_sort(facts.amendments.begin(), facts.amendments.end(),
                   [](const Amendment& a, const Amendment& b) { return std::tie(a.entity, a.fact) < std::tie(b.entity, b.fact); });
  return diagnostics.errors() == before;
}

// ---- Preferences --------------------------------------------------------------------------------------------------------------------------

/// One about the entity counts before one about all.
std::uint32_t Amender::preference_for(FactId fact, std::string_view entity, Date day) const {
  std::uint32_t found = kNone;
  for (std::uint32_t i = 0; i < overlay_->preferences.size(); ++i) {
    const Preference& preference = overlay_->preferences[i];
    if (preference.fact != fact || !stands_on(preference.authority, day)) continue;
    if (preference.entity == entity) return i;
    if (preference.entity.empty()) found = i;
  }
  return found;
}

void Amender::prefer(Facts& facts, Date day) {
  for (const FactId fact : preferred_)
    for (const TypeId type : program_.list(program_.facts[fact].types)) {
      const std::uint32_t slot = program_.slot(type, fact);
      if (slot == kNone) continue;
      for (const EntityId id : facts.by_type[type]) {
        const Entity& entity = facts.entities[id];
        if (facts.cell(type, slot, entity.row).tag != Tag::stated) continue;
        const std::uint32_t entry = preference_for(fact, entity.id, day);
        if (entry != kNone) prefer(facts, {id, type, slot, entity.row}, fact, entry);
      }
    }
}

void Amender::prefer(Facts& facts, const Target& target, FactId fact, std::uint32_t entry) {
  const Preference& preference = overlay_->preferences[entry];
  const auto is = [&](const Stated& record, const std::string& name) {
    if (record.source == kNone) return false;
    const FactsSource& source = facts.sources[record.source];
    return source.id == name || source.title == name;
  };
  const FactCell& cell = facts.cell(target.type, target.slot, target.row);
  const auto* const end = facts.stated.data() + cell.index + cell.count;
  auto* const begin = facts.stated.data() + cell.index;
  const bool has_value =
      std::any_of(begin, begin + cell.count, [&](const Stated& record) { return says_something(record) && is(record, preference.source); });
  if (!has_value) return;
  for (Stated* record = begin; record != end; ++record) {
    const auto named = [&](const std::string& name) { return is(*record, name); };
    if (is(*record, preference.source))
      record->standing = Standing::preferred;
    else if (preference.over.empty() || std::any_of(preference.over.begin(), preference.over.end(), named))
      record->standing = Standing::yields;
  }
  facts.preferring = true;
  facts.amendments.push_back({target.entity, fact, true, entry, {cell.index, cell.count}, {}});
}

void report_idle_preferences(const Overlay& overlay, const Program& program, Date day, const std::vector<bool>& used,
                             Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < overlay.preferences.size(); ++i) {
    const Preference& preference = overlay.preferences[i];
    if (used[i] || !stands_on(preference.authority, day)) continue;
    report(diagnostics, Code::overlay_no_effect, preference.authority,
           said_of_idle_preference(words_of(program, preference.fact), preference.source));
  }
}

// ---- Corrections --------------------------------------------------------------------------------------------------------------------------

void Amender::correct(Facts& facts, Date day, Diagnostics& diagnostics) {
  const auto& corrections = overlay_->corrections;
  for (EntityId id = 0; id < facts.entities.size(); ++id) {
    const std::string_view entity = facts.entities[id].id;
    auto at = std::partition_point(by_entity_.begin(), by_entity_.end(), [&](std::uint32_t i) { return corrections[i].entity < entity; });
    for (; at != by_entity_.end() && corrections[*at].entity == entity; ++at)
      if (stands_on(corrections[*at].authority, day)) correct(facts, id, *at, diagnostics);
  }
}

bool Amender::correct(Facts& facts, EntityId id, std::uint32_t entry, Diagnostics& diagnostics) {
  const Correction& correction = overlay_->corrections[entry];
  const Entity& entity = facts.entities[id];
  const std::uint32_t slot = program_.slot(entity.type, correction.fact);
  if (slot == kNone) {
    const Name& type = program_.types[entity.type].name;
    report(diagnostics, Code::overlay_figure, correction.authority,
           said_of_fact_not_there({words_of(program_, correction.fact), entity.id},
                                  {std::string(program_.text(type.zh)), std::string(program_.text(type.id))}));
    return false;
  }
  const std::vector<Stated> all = records_of(facts, facts.cell(entity.type, slot, entity.row));
  std::vector<Stated> meant;
  std::vector<Stated> others;
  for (const Stated& record : all) {
    if (record.period != correction.period)
      others.push_back(record);
    else if (says_something(record))
      meant.push_back(record);
  }
  if (!fits(facts, correction, all, meant, diagnostics)) return false;
  replace(facts, {id, entity.type, slot, entity.row}, entry, others, meant);
  return true;
}

/// Periods where the facts have periods, and of their kind.
bool Amender::fits_periods(const Correction& correction, const std::vector<Stated>& all, const Misfit& of, Diagnostics& diagnostics) const {
  const Period& wanted = correction.period;
  const auto refuse = [&](Said said) {
    report(diagnostics, Code::overlay_figure, correction.authority, std::move(said));
    return false;
  };
  for (const Stated& record : all) {
    if (!says_something(record)) continue;
    if (wanted.kind == PeriodKind::none && record.period.kind != PeriodKind::none)
      return refuse(said_of_needed_period(of, periods_text(all)));
    if (wanted.kind != PeriodKind::none && record.period.kind == PeriodKind::none)
      return refuse(said_of_needless_period(of, wanted.text()));
    if (wanted.kind != record.period.kind) return refuse(said_of_other_kind_of_period(of, wanted.text(), periods_text(all)));
  }
  return true;
}

bool Amender::fits(const Facts& facts, const Correction& correction, const std::vector<Stated>& all, const std::vector<Stated>& meant,
                   Diagnostics& diagnostics) const {
  const Misfit of{words_of(program_, correction.fact), correction.entity};
  if (!fits_periods(correction, all, of, diagnostics)) return false;
  if (!correction.says_reported) return true;
  const FactId fact = correction.fact;
  if (exact_values(program_, *overlay_->figures, fact, correction.reported) == exact_values(program_, facts, fact, meant)) return true;
  const Words says = values_words(program_, *overlay_->figures, fact, correction.reported);
  const Words have = values_words(program_, facts, fact, meant);
  report(diagnostics, Code::overlay_figure, correction.authority,
         meant.empty()                 ? said_of_nothing_reported(of, says)
         : correction.reported.empty() ? said_of_something_reported(of, have)
                                       : said_of_other_reported(of, says, have));
  return false;
}

/// The verified value takes the dates of what was reported, unless it has its own. What was reported stays, out of the column.
void Amender::replace(Facts& facts, const Target& target, std::uint32_t entry, const std::vector<Stated>& others,
                      const std::vector<Stated>& meant) const {
  const Correction& correction = overlay_->corrections[entry];
  Stated verified = moved(*overlay_->figures, correction.verified, facts);
  verified.period = correction.period;
  std::vector<Stated> now;
  for (const Stated& record : meant) {
    Stated one = verified;
    if (one.on == kNoDay && one.answer < 0) one.on = record.on;
    const auto same = [&](const Stated& other) { return other.on == one.on; };
    if (std::none_of(now.begin(), now.end(), same)) now.push_back(one);
  }
  if (now.empty()) now.push_back(verified);
  const auto reported = static_cast<std::uint32_t>(facts.stated.size());
  facts.stated.insert(facts.stated.end(), meant.begin(), meant.end());
  const auto first = static_cast<std::uint32_t>(facts.stated.size());
  facts.stated.insert(facts.stated.end(), now.begin(), now.end());
  facts.stated.insert(facts.stated.end(), others.begin(), others.end());
  FactCell& cell = facts.cell_for_writing(target.type, target.slot, target.row);
  cell = {0, first, static_cast<std::uint16_t>(now.size() + others.size()), Tag::stated, 0};
  facts.amendments.push_back({target.entity,
                              correction.fact,
                              false,
                              entry,
                              {first, static_cast<std::uint32_t>(now.size())},
                              {reported, static_cast<std::uint32_t>(meant.size())}});
}

}  // namespace zhunsheng::load
