#include "load/amend.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "load/personal.h"
#include "load/said_value.h"
#include "load/text_store.h"
#include "load/written_value.h"
#include "outcome/display.h"
#include "outcome/stated_words.h"

namespace zhunsheng::load {

namespace {

using Tag = FactCell::Tag;

void report(Diagnostics& diagnostics, Code code, const Authority& authority, Said said) {
  diagnostics.add(diagnostic_of(code, std::move(said), false, authority.where));
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

/// "2024、2025、…": a few tell which kind they are of.
std::string periods_text(const std::vector<Stated>& records) {
  constexpr std::size_t kMost = 6;
  std::string out;
  std::size_t count = 0;
  for (const Stated& record : records) {
    if (record.period.kind == PeriodKind::none) continue;
    if (++count > kMost) return out + "、…";
    out += (out.empty() ? "" : "、") + record.period.text();
  }
  return out;
}

Words words_of(const Program& program, FactId fact) {
  const Name& name = program.facts[fact].name;
  return {std::string(program.text(name.zh)), std::string(program.text(name.id))};
}

}  // namespace

Amender::Amender(const Program& program, const Overlay* overlay) : program_(program), overlay_(overlay) {
  if (overlay == nullptr) return;
  by_figure_.resize(overlay->corrections.size());
  std::iota(by_figure_.begin(), by_figure_.end(), 0U);
  const auto& corrections = overlay->corrections;
  std::stable_sort(by_figure_.begin(), by_figure_.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(corrections[a].entity, corrections[a].fact) < std::tie(corrections[b].entity, corrections[b].fact);
  });
  for (std::uint32_t i = 0; i < overlay->preferences.size(); ++i) {
    const Preference& preference = overlay->preferences[i];
    preferences_[{preference.fact, preference.entity}].push_back(i);
    if (preferred_.empty() || preferred_.back() != preference.fact) preferred_.push_back(preference.fact);
  }
  std::sort(preferred_.begin(), preferred_.end());
  preferred_.erase(std::unique(preferred_.begin(), preferred_.end()), preferred_.end());
}

bool Amender::amend(Facts& facts, Date day, Diagnostics& diagnostics) {
  if (overlay_ == nullptr) return true;
  const std::size_t before = diagnostics.errors();
  facts.synthetic = facts.synthetic || overlay_->synthetic;  // what rests on invented entries is marked like what rests on invented facts
  // A figure that is corrected is no longer what any source says: preferences come after.
  if (!by_figure_.empty()) correct(facts, day, diagnostics);
  if (!preferred_.empty()) prefer(facts, day);
  std::stable_sort(facts.amendments.begin(), facts.amendments.end(),
                   [](const Amendment& a, const Amendment& b) { return std::tie(a.entity, a.fact) < std::tie(b.entity, b.fact); });
  return diagnostics.errors() == before;
}

// ---- Preferences --------------------------------------------------------------------------------------------------------------------------

/// One about the entity counts before one about all.
std::uint32_t Amender::preference_for(FactId fact, std::string_view entity, Date day) const {
  for (const std::string_view about : {entity, std::string_view()}) {
    const auto at = preferences_.find({fact, about});
    if (at == preferences_.end()) continue;
    for (const std::uint32_t i : at->second)
      if (stands_on(overlay_->preferences[i].authority, day)) return i;
  }
  return kNone;
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
  const bool has_value = std::any_of(begin, begin + cell.count,
                                     [&](const Stated& record) { return record.says_something() && is(record, preference.source); });
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

void report_idle_preferences(const Overlay& overlay, const Program& program, Date day, const std::set<std::uint32_t>& used,
                             Diagnostics& diagnostics) {
  for (std::uint32_t i = 0; i < overlay.preferences.size(); ++i) {
    const Preference& preference = overlay.preferences[i];
    if (used.count(i) != 0 || !stands_on(preference.authority, day)) continue;
    report(diagnostics, Code::overlay_no_effect, preference.authority,
           said_of_idle_preference(words_of(program, preference.fact), preference.source));
  }
}

// ---- Corrections --------------------------------------------------------------------------------------------------------------------------

void Amender::correct(Facts& facts, Date day, Diagnostics& diagnostics) {
  const auto& corrections = overlay_->corrections;
  for (EntityId id = 0; id < facts.entities.size(); ++id) {
    const std::string_view entity = facts.entities[id].id;
    auto at = std::partition_point(by_figure_.begin(), by_figure_.end(), [&](std::uint32_t i) { return corrections[i].entity < entity; });
    while (at != by_figure_.end() && corrections[*at].entity == entity) {
      const FactId fact = corrections[*at].fact;
      std::vector<std::uint32_t> entries;
      for (; at != by_figure_.end() && corrections[*at].entity == entity && corrections[*at].fact == fact; ++at)
        if (stands_on(corrections[*at].authority, day)) entries.push_back(*at);
      if (!entries.empty()) correct(facts, id, fact, entries, diagnostics);
    }
  }
}

/// All corrections of one fact of one entity at once: of a series there may be thousands, one for each period.
void Amender::correct(Facts& facts, EntityId id, FactId fact, const std::vector<std::uint32_t>& entries, Diagnostics& diagnostics) const {
  const Entity& entity = facts.entities[id];
  const std::uint32_t slot = program_.slot(entity.type, fact);
  if (slot == kNone) {
    const Name& type = program_.types[entity.type].name;
    for (const std::uint32_t entry : entries)
      report(diagnostics, Code::overlay_figure, overlay_->corrections[entry].authority,
             said_of_fact_not_there({words_of(program_, fact), entity.id},
                                    {std::string(program_.text(type.zh)), std::string(program_.text(type.id))}));
    return;
  }
  const Target target{id, entity.type, slot, entity.row};
  const Given given = given_of(facts, target);
  std::vector<std::uint32_t> fitting;
  for (const std::uint32_t entry : entries)
    if (fits(facts, overlay_->corrections[entry], given, diagnostics)) fitting.push_back(entry);
  if (!fitting.empty()) replace(facts, target, fitting, given, diagnostics);
}

Amender::Given Amender::given_of(const Facts& facts, const Target& target) {
  Given out;
  out.all = records_of(facts, facts.cell(target.type, target.slot, target.row));
  for (const Stated& record : out.all) {
    if (!record.says_something()) continue;
    out.kinds.insert(record.period.kind);
    out.by_period[record.period].push_back(record);
  }
  return out;
}

const std::vector<Stated>& Amender::Given::of(Period period) const {
  static const std::vector<Stated> none;
  const auto at = by_period.find(period);
  return at == by_period.end() ? none : at->second;
}

/// Periods where the facts have periods, and of their kind.
bool Amender::fits_periods(const Correction& correction, const Given& given, const Misfit& of, Diagnostics& diagnostics) const {
  const Period& wanted = correction.period;
  const auto refuse = [&](Said said) {
    report(diagnostics, Code::overlay_figure, correction.authority, std::move(said));
    return false;
  };
  for (const PeriodKind kind : given.kinds) {
    if (wanted.kind == PeriodKind::none && kind != PeriodKind::none) return refuse(said_of_needed_period(of, periods_text(given.all)));
    if (wanted.kind != PeriodKind::none && kind == PeriodKind::none) return refuse(said_of_needless_period(of, wanted.text()));
    if (wanted.kind != kind) return refuse(said_of_other_kind_of_period(of, wanted.text(), periods_text(given.all)));
  }
  return true;
}

bool Amender::fits(const Facts& facts, const Correction& correction, const Given& given, Diagnostics& diagnostics) const {
  const Misfit of{words_of(program_, correction.fact), correction.entity};
  if (!fits_periods(correction, given, of, diagnostics)) return false;
  if (!correction.says_reported) return true;
  const FactId fact = correction.fact;
  const std::vector<Stated>& meant = given.of(correction.period);
  if (exact_values(program_, *overlay_->figures, fact, correction.reported) == exact_values(program_, facts, fact, meant)) return true;
  const Words says = values_words(program_, *overlay_->figures, fact, correction.reported);
  const Words have = values_words(program_, facts, fact, meant);
  report(diagnostics, Code::overlay_figure, correction.authority,
         meant.empty()                 ? said_of_nothing_reported(of, says)
         : correction.reported.empty() ? said_of_something_reported(of, have)
                                       : said_of_other_reported(of, says, have));
  return false;
}

/// What was reported stays, out of the column; in it stand the verified values, and what was reported for other periods.
void Amender::replace(Facts& facts, const Target& target, const std::vector<std::uint32_t>& entries, const Given& given,
                      Diagnostics& diagnostics) const {
  std::set<Period> corrected;
  std::vector<Slice> reported;
  for (const std::uint32_t entry : entries) {
    const std::vector<Stated>& meant = given.of(overlay_->corrections[entry].period);
    reported.push_back({static_cast<std::uint32_t>(facts.stated.size()), static_cast<std::uint32_t>(meant.size())});
    facts.stated.insert(facts.stated.end(), meant.begin(), meant.end());
    corrected.insert(overlay_->corrections[entry].period);
  }
  const auto first = static_cast<std::uint32_t>(facts.stated.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Correction& correction = overlay_->corrections[entries[i]];
    const std::vector<Stated> now = verified_of(facts, correction, given.of(correction.period));
    const Slice records{static_cast<std::uint32_t>(facts.stated.size()), static_cast<std::uint32_t>(now.size())};
    facts.stated.insert(facts.stated.end(), now.begin(), now.end());
    facts.amendments.push_back({target.entity, correction.fact, false, entries[i], records, reported[i]});
  }
  for (const Stated& record : given.all)
    if (corrected.count(record.period) == 0) facts.stated.push_back(record);
  const std::size_t count = facts.stated.size() - first;
  const Correction& last = overlay_->corrections[entries.back()];
  if (count > UINT16_MAX)
    return report(diagnostics, Code::overlay_figure, last.authority, said_of_too_many_values(words_of(program_, last.fact), UINT16_MAX));
  facts.cell_for_writing(target.type, target.slot, target.row) = {0, first, static_cast<std::uint16_t>(count), Tag::stated, 0};
}

/// It takes the dates of what was reported, unless it has its own.
std::vector<Stated> Amender::verified_of(Facts& facts, const Correction& correction, const std::vector<Stated>& meant) const {
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
  return now;
}

}  // namespace zhunsheng::load
