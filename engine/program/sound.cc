#include "program/sound.h"

#include <algorithm>
#include <climits>

#include "base/limits.h"
#include "program/derived.h"
#include "program/sound_nodes.h"
#include "source/source.h"

namespace zhunsheng {
namespace {

constexpr std::uint32_t kMostAlternatives = 255;  // a choice among them is kept in a byte
constexpr std::size_t kLongestNumber = 8192;      // over what the limits let a rule write, in lowest terms
constexpr std::uint32_t kMostYears = 100;

bool is_flag(std::uint32_t flag) { return flag <= 1; }
template <class Enumeration>
bool is_one(Enumeration value, Enumeration last) {
  return static_cast<std::uint32_t>(value) <= static_cast<std::uint32_t>(last);
}
bool is_there(std::uint32_t id, std::size_t count) { return id < count; }
bool is_there_or_none(std::uint32_t id, std::size_t count) { return id == kNone || id < count; }
bool is_within(Slice s, std::size_t count) { return s.begin <= count && s.count <= count - s.begin; }
bool is_never(Date date) { return date.days == INT32_MAX; }

bool is_utf8(std::span<const char> bytes) { return first_invalid_utf8({bytes.data(), bytes.size()}) == std::string_view::npos; }
/// Within the bytes, and no character cut.
bool is_text_in(std::span<const char> bytes, Text t) {
  const auto begins_character = [&](std::size_t at) {
    return at == bytes.size() || (static_cast<unsigned char>(bytes[at]) & 0xC0U) != 0x80U;
  };
  if (!is_within({t.offset, t.length}, bytes.size())) return false;
  return t.length == 0 || (begins_character(t.offset) && begins_character(t.offset + t.length));
}

/// Tables in the order of program.h; each function looks at one record.
class Records {
 public:
  explicit Records(const Program& program) : p_(program) {}

  bool all_sound() {
    const auto all = [this](const auto& table) {
      return std::all_of(table.begin(), table.end(), [this](const auto& record) { return sound(record); });
    };
    if (!is_utf8(p_.strings) || !is_utf8(p_.file_names)) return false;
    if (!std::all_of(p_.files.begin(), p_.files.end(), [this](Text name) { return is_text_in(p_.file_names, name); })) return false;
    return all(p_.constants) && all(p_.quantifications) && all(p_.units) && all(p_.facts) && all(p_.types) && all(p_.enumerations) &&
           all(p_.values) && all(p_.documents) && all(p_.citations) && all(p_.rulesets) && all(p_.rules) && all(p_.requirements) &&
           all(p_.exceptions) && all(p_.readings) && all(p_.alternatives) && all(p_.patterns) && all(p_.clauses) && all(p_.accounts) &&
           all(p_.alignments) && all(p_.topics) && all(p_.topic_rows) && all(p_.delegations) && all(p_.delegation_rows);
  }

 private:
  [[nodiscard]] bool sound(Text t) const { return is_text_in(p_.strings, t); }
  template <class... Texts>
  [[nodiscard]] bool texts(const Texts&... all) const {
    return (sound(all) && ...);
  }
  [[nodiscard]] bool sound(const Name& name) const { return texts(name.id, name.zh, name.en); }
  [[nodiscard]] bool sound(const SignOff& s) const { return texts(s.drafted, s.reviewed, s.confirmed); }
  /// A slice of `lists`, whose items are ids in a table of this size.
  [[nodiscard]] bool lists(Slice s, std::size_t count) const {
    if (!is_within(s, p_.lists.size())) return false;
    const auto items = p_.list(s);
    return std::all_of(items.begin(), items.end(), [count](std::uint32_t id) { return id < count; });
  }

  bool sound(const Constant& c) const {
    if (!texts(c.big, c.written) || c.denominator <= 0 || c.numerator == INT64_MIN || c.big.length > kLongestNumber) return false;
    const std::string_view big = p_.text(c.big);
    return big.empty() || (big.find_first_not_of("-/0123456789") == std::string_view::npos && Rational::from_text(big).has_value());
  }
  bool sound(const Quantification& q) const {
    return is_there(q.type, p_.types.size()) && is_there_or_none(q.filter, p_.nodes.size()) && is_there_or_none(q.weight, p_.nodes.size());
  }
  bool sound(const UnitDef& unit) const { return sound(unit.text); }
  bool sound(const FactDef& f) const {
    const bool listed = f.type != FactType::enumeration || is_there(f.enumeration, p_.enumerations.size());
    return sound(f.name) && texts(f.meaning, f.provider, f.source, f.owner) && is_one(f.type, FactType::finding) &&
           is_one(f.period, PeriodKind::month) && listed && is_there_or_none(f.enumeration, p_.enumerations.size()) &&
           is_there_or_none(f.unit, p_.units.size()) && is_there_or_none(f.minimum, p_.constants.size()) &&
           is_there_or_none(f.maximum, p_.constants.size()) && is_there_or_none(f.part_of, p_.facts.size()) &&
           is_there_or_none(f.formula, p_.nodes.size()) && lists(f.types, p_.types.size()) && lists(f.citations, p_.citations.size()) &&
           f.valid_years <= kMostYears && is_flag(f.shared);
  }
  bool sound(const TypeDef& t) const {
    return sound(t.name) && is_there_or_none(t.kind_of, p_.types.size()) && is_there_or_none(t.unit, p_.units.size()) &&
           lists(t.parents, p_.types.size());
  }
  bool sound(const EnumDef& e) const {
    if (!sound(e.name) || !is_within(e.values, p_.values.size())) return false;
    const auto own = static_cast<std::uint32_t>(&e - p_.enumerations.data());
    const auto values = p_.values.subspan(e.values.begin, e.values.count);
    return std::all_of(values.begin(), values.end(), [own](const ValueDef& value) { return value.enumeration == own; });
  }
  bool sound(const ValueDef& v) const { return sound(v.name) && is_there(v.enumeration, p_.enumerations.size()); }

  bool sound(const DocumentDef& d) const { return texts(d.id, d.title, d.number, d.issuer, d.date, d.fingerprint); }
  bool sound(const CitationDef& c) const {
    bool numbered = true;
    for (Numberings rest = c.numberings == kAsWritten ? 0 : c.numberings; rest != 0; rest >>= kBitsANumbering)
      numbered = numbered && is_one(static_cast<Numbering>(rest & ((1U << kBitsANumbering) - 1)), Numbering::item);
    return numbered && is_there(c.document, p_.documents.size()) && texts(c.locator, c.quote);
  }
  bool sound(const RuleSetDef& r) const {
    if (!is_within(r.rules, p_.rules.size())) return false;
    const auto own = static_cast<RuleSetId>(&r - p_.rulesets.data());
    const auto rules = p_.rules.subspan(r.rules.begin, r.rules.count);
    const bool all_own = std::all_of(rules.begin(), rules.end(), [own](const RuleDef& rule) { return rule.ruleset == own; });
    return all_own && texts(r.id, r.version, r.title, r.english, r.territory, r.short_title, r.issuer) &&
           texts(r.state, r.note, r.above, r.digest) && sound(r.sign_off) && is_one(r.kind, RuleSetKind::assessment) &&
           is_one(r.in_force, InForceKind::window) && is_flag(r.everywhere) && is_calendar_day(r.from) && is_calendar_day(r.to) &&
           (is_never(r.expires) || is_calendar_day(r.expires)) && is_there_or_none(r.territory_type, p_.types.size());
  }
  bool sound(const RuleDef& r) const {
    if (!is_there(r.ruleset, p_.rulesets.size()) || !is_within(r.requirements, p_.requirements.size())) return false;
    const auto own = static_cast<RuleId>(&r - p_.rules.data());
    const auto requirements = p_.requirements.subspan(r.requirements.begin, r.requirements.count);
    const bool all_own = std::all_of(requirements.begin(), requirements.end(), [own](const auto& one) { return one.rule == own; });
    return all_own && holds(p_.rulesets[r.ruleset].rules, own) && texts(r.id, r.title, r.english, r.note) &&
           is_there(r.file, p_.files.size()) && lists(r.citations, p_.citations.size()) && lists(r.implements, p_.citations.size()) &&
           is_there_or_none(r.clause, p_.clauses.size());
  }
  static bool holds(Slice s, std::uint32_t id) { return id >= s.begin && id - s.begin < s.count; }
  bool sound(const RequirementDef& r) const {
    const auto own = static_cast<RequirementId>(&r - p_.requirements.data());
    return is_there(r.rule, p_.rules.size()) && holds(p_.rules[r.rule].requirements, own) && is_there(r.subject, p_.types.size()) &&
           texts(r.id, r.title, r.english, r.item, r.item_en, r.due_text) && texts(r.code, r.responsible, r.evidence) &&
           is_one(r.modality, Modality::may) && is_one(r.due, DueKind::each) && is_one(r.period, PeriodKind::month) &&
           (r.due == DueKind::each) == (r.period != PeriodKind::none) && is_one(r.kind, RequirementKind::composite) && is_flag(r.bar) &&
           is_flag(r.advance) && is_flag(r.duty) && (r.duty == 0 || p_.rules[r.rule].duty()) && is_calendar_day(r.by) &&
           is_there_or_none(r.condition, p_.nodes.size()) && (is_there(r.root, p_.nodes.size()) || r.modality == Modality::may) &&
           is_within(r.exceptions, p_.exceptions.size()) && lists(r.citations, p_.citations.size()) && combines(r.readings);
  }
  /// No more combinations of readings than a compiler lets through.
  bool combines(Slice readings) const {
    if (!lists(readings, p_.readings.size())) return false;
    std::uint64_t combinations = 1;
    for (const std::uint32_t id : p_.list(readings)) {
      combinations *= std::max(1U, std::min(p_.readings[id].alternatives.count, kMostAlternatives));
      if (combinations > static_cast<std::uint64_t>(Limits{}.reading_combinations)) return false;
    }
    return true;
  }
  bool sound(const ExceptionDef& e) const {
    return is_there_or_none(e.condition, p_.nodes.size()) && is_there_or_none(e.replacement, p_.nodes.size()) &&
           lists(e.citations, p_.citations.size());
  }
  bool sound(const ReadingDef& r) const {
    return sound(r.name) && sound(r.reason) && is_within(r.alternatives, p_.alternatives.size()) && r.alternatives.count > 0 &&
           r.alternatives.count <= kMostAlternatives && lists(r.citations, p_.citations.size());
  }
  bool sound(const AlternativeDef& a) const { return texts(a.id, a.text, a.title, a.title_en); }

  bool sound(const ClauseDef& c) const {
    return is_there(c.ruleset, p_.rulesets.size()) && is_there(c.document, p_.documents.size()) && texts(c.locator, c.title, c.title_en) &&
           is_there(c.file, p_.files.size());
  }
  bool sound(const AccountDef& a) const {
    return is_there(a.citation, p_.citations.size()) && is_there(a.clause, p_.clauses.size()) &&
           is_there_or_none(a.rule, p_.rules.size()) && sound(a.reason) && is_one(a.account_class, AccountClass::deferred);
  }
  bool sound(const AlignmentDef& a) const { return texts(a.id, a.version, a.title, a.english, a.state, a.note) && sound(a.sign_off); }
  bool sound(const TopicDef& t) const {
    return texts(t.id, t.title, t.english, t.note) && is_there(t.file, p_.files.size()) && is_there(t.alignment, p_.alignments.size()) &&
           is_within(t.rows, p_.topic_rows.size());
  }
  bool sound(const TopicRowDef& r) const {
    const int given = (r.requirement != kNone) + (r.account != kNone) + (r.ruleset != kNone);
    return given == 1 && is_there_or_none(r.requirement, p_.requirements.size()) && is_there_or_none(r.account, p_.accounts.size()) &&
           is_there_or_none(r.ruleset, p_.rulesets.size()) && texts(r.measure, r.note) && is_one(r.change, Change::not_concerned);
  }
  bool sound(const DelegationDef& d) const {
    return texts(d.id, d.title, d.english, d.note, d.due_text) && is_there(d.file, p_.files.size()) &&
           is_there(d.alignment, p_.alignments.size()) && is_there(d.citation, p_.citations.size()) && lists(d.types, p_.types.size()) &&
           (is_never(d.by) || is_calendar_day(d.by)) && is_within(d.rows, p_.delegation_rows.size());
  }
  bool sound(const DelegationRowDef& r) const {
    return is_there(r.ruleset, p_.rulesets.size()) && is_there_or_none(r.citation, p_.citations.size()) && sound(r.note) &&
           is_one(r.state, DelegationState::not_concerned);
  }

  const Program& p_;
};

/// Going up from a record by `up`, one comes to an end.
template <class Table, class Up>
bool end_somewhere(const Table& table, Up&& up) {
  std::vector<std::uint8_t> ends(table.size());
  for (std::uint32_t start = 0; start < table.size(); ++start) {
    std::size_t steps = 0;
    for (std::uint32_t at = start; at != kNone && ends[at] == 0; at = up(table[at]))
      if (++steps > table.size()) return false;
    for (std::uint32_t at = start; at != kNone && ends[at] == 0; at = up(table[at])) ends[at] = 1;
  }
  return true;
}

bool follow_as_they_must(const Program& p) {
  const std::size_t types = p.types.size();
  if (p.memberships.size() != types * types || p.slots.size() != types * p.facts.size() || p.slot_counts.size() != types) return false;
  const auto memberships = memberships_of(p.types);
  const Slots slots = slots_of(p.types, p.facts, p.lists, memberships);
  return std::ranges::equal(memberships, p.memberships) && std::ranges::equal(slots.slots, p.slots) &&
         std::ranges::equal(slots.counts, p.slot_counts);
}

}  // namespace

bool is_sound(const Program& program) {
  return Records(program).all_sound() && end_somewhere(program.types, [](const TypeDef& t) { return t.kind_of; }) &&
         end_somewhere(program.facts, [](const FactDef& f) { return f.part_of; }) && follow_as_they_must(program) &&
         has_sound_nodes(program);
}

}  // namespace zhunsheng
