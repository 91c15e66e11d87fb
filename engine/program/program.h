// The compiled rules: immutable, flat, position-independent, printable, shared between threads.
// A Program is a view over one block of bytes (a file, or a part of the executable); every table below is an array of plain records in it.
// Nothing here was parsed at run time and nothing points outside the block.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "values/rational.h"
#include "values/time.h"

namespace zhunsheng {

inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

using TypeId = std::uint32_t;
using FactId = std::uint32_t;
using NodeId = std::uint32_t;
using RequirementId = std::uint32_t;
using RuleId = std::uint32_t;
using RuleSetId = std::uint32_t;

/// A piece of the string table.
struct Text {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};
/// A slice of another table.
struct Slice {
  std::uint32_t begin = 0;
  std::uint32_t count = 0;
};
struct Name {
  Text id;
  Text zh;
  Text en;  ///< may be empty
};

enum class Op : std::uint8_t {
  number,    ///< a: constant
  truth,     ///< sub: 0 false, 1 true
  value,     ///< an enumeration value; a: value
  text,      ///< a, b: Text
  date,      ///< a: days since 1970-01-01 (two's complement)
  fact,      ///< a: fact, of the nearest entity, from the member outwards, whose type declares it
  previous,  ///< a, asked one year earlier
  growth,    ///< a over a one year earlier, less 1
  add,
  subtract,
  multiply,
  divide,  ///< a, b. divide: flag share if it was written 占
  minus,
  absolute,
  ceiling,
  floor,  ///< a
  round,  ///< a; b: digits
  larger,
  smaller,  ///< a, b
  compare,  ///< sub: Comparison; a, b; both numbers, or both of one other kind
  one_of,   ///< a; b, c: slice of `lists` with the nodes of the values; flag negated
  matches,  ///< a; b: pattern (index into `patterns`)
  all_of,
  any_of,       ///< b, c: slice of `lists`
  at_least_of,  ///< a: how many; b, c: slice of `lists`
  negation,     ///< a
  choice,       ///< a: condition; b, c
  reading,      ///< a: reading; b, c: slice of `lists`, one node an alternative
  quantify,     ///< sub: Quantifier; a: body (kNone: a bare count); b: quantification
  conforms,     ///< sub: Conformity; a: requirement, rule or rule set
  attested,     ///< a: fact; b: how many years it holds where no `until` is given (kNone: as FactDef::valid_years says)
  found,        ///< a: fact; b: likewise
  judged,       ///< a, b: Text of what a person looks at
};

enum class Comparison : std::uint8_t { at_least, at_most, more_than, less_than, equal, not_equal };
enum class Quantifier : std::uint8_t { every, some, count, share, sum, mean, min, max, weighted_mean, deviation, coefficient };
enum class Conformity : std::uint8_t { requirement, rule, ruleset };

inline constexpr std::uint8_t kShare = 1;    ///< divide: written 占
inline constexpr std::uint8_t kNegated = 2;  ///< one_of
inline constexpr std::uint8_t kTable = 4;    ///< all_of, at_least_of: from a table (its rows)
inline constexpr std::uint8_t kConvert = 8;  ///< multiply: a change of unit only, not to be shown

/// One operation. Nodes are in an order in which every operand comes before its user.
struct Node {
  Op op = Op::number;
  std::uint8_t sub = 0;
  std::uint8_t flags = 0;
  std::uint8_t reserved = 0;
  std::uint32_t unit = kNone;  ///< of a number's value; kNone for others
  std::uint32_t a = kNone;
  std::uint32_t b = kNone;
  std::uint32_t c = kNone;
};

struct Quantification {
  TypeId type = kNone;  ///< class of the members
  NodeId filter = kNone;
  NodeId weight = kNone;
};

struct Constant {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
  Text big;      ///< "p/q" if it does not fit the above (length 0 otherwise)
  Text written;  ///< as in the rule: "95%", "4.2人/百生"; may be empty
};

/// A unit for display and for reading values: `factor` base units make one of it.
struct UnitDef {
  Text text;  ///< "人/百生", "元", "%", "" (pure number)
};

enum class FactType : std::uint8_t { integer, number, share, ratio, boolean, text, date, enumeration, attestation, finding };

struct FactDef {
  Name name;
  Text meaning, provider, source;
  FactType type = FactType::number;
  PeriodKind period = PeriodKind::none;
  std::int8_t decimals = -1;  ///< for display; -1: as many as needed
  std::uint8_t duty = 0;      ///< what a duty rests on
  std::uint32_t enumeration = kNone;
  std::uint32_t unit = kNone;
  std::uint32_t minimum = kNone;  ///< constant, in the fact's unit
  std::uint32_t maximum = kNone;
  FactId part_of = kNone;
  NodeId formula = kNone;  ///< its value from other facts, in the fact's unit
  Slice types;             ///< of `lists`: the types that declare it
  Slice citations;
  std::uint32_t valid_years = 0;  ///< attestation, finding: how long it holds where no `until` is given; 0: no end
  Text owner;                     ///< id of the vocabulary or rule set that declares it
  std::uint32_t shared = 0;       ///< declared by a vocabulary
};

struct TypeDef {
  Name name;
  TypeId kind_of = kNone;
  std::uint32_t code_digits = 0;  ///< significant digits of its division code; 0: none
  std::uint32_t rank = 0;         ///< 0 for the highest level; a parent's is smaller
  std::uint32_t unit = kNone;     ///< in which its members are counted
  Slice parents;                  ///< of `lists`
};

struct EnumDef {
  Name name;
  Slice values;  ///< of `values`
  std::uint32_t ordered = 0;
};
struct ValueDef {
  Name name;
  std::uint32_t enumeration = kNone;
};

struct DocumentDef {
  Text id, title, number, issuer, date;
  std::uint32_t paraphrased = 0;  ///< the original was not seen; quotes are paraphrases
  Text fingerprint;               ///< of the original by which its quotes were proven; empty: none
};
/// How the original writes the number of a heading. `item`: 1．, begun anew under each heading; `numbered`: 1． that goes on over them.
enum class Numbering : std::uint8_t { unknown, chapter, part, article, first, second, numbered, third, fourth, item };
/// The numbering of each level of a locator, four bits a level, the highest level lowest.
using Numberings = std::uint32_t;
inline constexpr std::uint32_t kBitsANumbering = 4;
/// The original was never at hand: nothing is known but the locator.
inline constexpr Numberings kAsWritten = 0xFFFFFFFF;

struct CitationDef {
  std::uint32_t document = kNone;
  Text locator, quote;
  std::uint32_t verified = 0;
  Numberings numberings = 0;  ///< 0: as the shape of the locator suggests
};

enum class RuleSetKind : std::uint8_t { binding, assessment };
enum class InForceKind : std::uint8_t { unknown, stated, published, reported, window };

/// Who wrote, read over and confirmed a text of rules, as written; may be empty.
struct SignOff {
  Text drafted, reviewed, confirmed;
};

struct RuleSetDef {
  Text id, version, title, english;
  RuleSetKind kind = RuleSetKind::binding;
  InForceKind in_force = InForceKind::unknown;
  std::uint8_t everywhere = 0;
  std::uint8_t reserved = 0;
  Date from, to;  ///< a single date: from = to; window: both
  Date expires;   ///< days = INT32_MAX: none
  TypeId territory_type = kNone;
  Text territory;    ///< code
  Text short_title;  ///< as one calls it in a table: "福建方案"; without one its id
  Text issuer, state, note, above, digest;
  SignOff sign_off;
  Slice rules;  ///< of `rules`
};

struct RuleDef {
  Text id, title, english;  ///< id with the rule set: "anxi.teacher_rotation"
  Text note;                ///< as written; may be empty
  RuleSetId ruleset = kNone;
  Slice requirements;          ///< of `requirements`
  Slice citations;             ///< of `lists`: citations of the whole rule
  Slice implements;            ///< of `lists`: citations of the document above
  std::uint32_t file = kNone;  ///< see Program::file
  std::uint32_t line = 0;
  std::uint32_t clause = kNone;  ///< of a duty; the duties of a rule set come after its targets, clause by clause
  [[nodiscard]] bool duty() const { return clause != kNone; }
};

/// A 条款: a place in a document, all of whose sentences are accounted for.
struct ClauseDef {
  RuleSetId ruleset = kNone;
  std::uint32_t document = kNone;
  Text locator, title, title_en;  ///< titles may be empty
  std::uint32_t file = kNone;     ///< see Program::file
  std::uint32_t line = 0;
};

enum class AccountClass : std::uint8_t { duty, judgement, declaratory, deferred };

/// What a sentence of a clause comes to. A duty has its rule, but for 可, which asks for nothing.
struct AccountDef {
  std::uint32_t citation = kNone;
  std::uint32_t clause = kNone;
  RuleId rule = kNone;
  Text reason;  ///< of a duty its evidence
  std::uint32_t line = 0;
  AccountClass account_class = AccountClass::duty;
  std::uint8_t reserved = 0, reserved2 = 0, reserved3 = 0;
};

enum class Modality : std::uint8_t { must, must_not, strive, in_principle, encourage, may };
enum class DueKind : std::uint8_t { undated, always, by, each };
enum class RequirementKind : std::uint8_t { numeric, attestation, composite };

struct RequirementDef {
  Text id, title, english;  ///< id with the rule set: "anxi.teacher_rotation_rotated"
  Text item, item_en;       ///< what tells it from its sisters: "小学 · 生均教学及辅助用房面积"; may be empty
  RuleId rule = kNone;
  Modality modality = Modality::must;
  DueKind due = DueKind::undated;
  PeriodKind period = PeriodKind::none;  ///< due each
  RequirementKind kind = RequirementKind::numeric;
  std::uint8_t bar = 0;
  std::uint8_t advance = 0;  ///< only to be advanced: severity shortfall
  std::uint8_t duty = 0;     ///< judged only when asked
  std::uint8_t reserved = 0;
  Date by;        ///< due by
  Text due_text;  ///< as written: "到2027年"
  TypeId subject = kNone;
  Text code;                 ///< the one entity, if named
  NodeId condition = kNone;  ///< kNone: none
  NodeId root = kNone;       ///< truth; for must_not the negation is already in it
  Slice exceptions;          ///< of `exceptions`
  Slice citations;           ///< of `lists`: its own, else the rule's
  Slice readings;            ///< of `lists`: readings that it reaches
  Text responsible, evidence;
  std::uint32_t line = 0;
};

struct ExceptionDef {
  NodeId condition = kNone;
  NodeId replacement = kNone;  ///< kNone: not applicable
  Slice citations;             ///< of `lists`: its own words; those of the requirement hold them too
};

struct ReadingDef {
  Name name;  ///< id with the rule set
  Text reason;
  Slice alternatives;  ///< of `alternatives`
  Slice citations;
};
struct AlternativeDef {
  Text id, text;         ///< text: as in the rule
  Text title, title_en;  ///< may be empty
};

/// A 对照: what several documents say of the same matters.
struct AlignmentDef {
  Text id, version, title, english, state, note;
  SignOff sign_off;
};

/// What a document made of the one above it, where no number, date or modality shows it.
enum class Change : std::uint8_t { none, weakened, narrowed, widened, specified, not_concerned };
/// What a document says of something that was left to be made.
enum class DelegationState : std::uint8_t { made, restated, passed_on, not_to_be_made, not_concerned };

/// One matter of which documents speak.
struct TopicDef {
  Text id, title, english, note;
  std::uint32_t alignment = kNone;
  Slice rows;                  ///< of `topic_rows`
  std::uint32_t file = kNone;  ///< see Program::file
  std::uint32_t line = 0;
};
/// A statement: exactly one of the first three is given.
struct TopicRowDef {
  RequirementId requirement = kNone;
  std::uint32_t account = kNone;  ///< a statement that is no requirement
  RuleSetId ruleset = kNone;      ///< not concerned
  Text measure;                   ///< the indicator as the document calls it; may be empty
  Text note;
  std::uint32_t line = 0;
  Change change = Change::none;
  std::uint8_t reserved = 0, reserved2 = 0, reserved3 = 0;
};

/// Something that a document leaves for another level to make.
struct DelegationDef {
  Text id, title, english, note;
  std::uint32_t alignment = kNone;
  std::uint32_t citation = kNone;
  Slice types;  ///< of `lists`: the levels that owe it
  Date by;      ///< days = INT32_MAX: no date is stated
  Text due_text;
  Slice rows;                  ///< of `delegation_rows`
  std::uint32_t file = kNone;  ///< see Program::file
  std::uint32_t line = 0;
};
struct DelegationRowDef {
  RuleSetId ruleset = kNone;
  std::uint32_t citation = kNone;  ///< kNone: not concerned
  Text note;
  std::uint32_t line = 0;
  DelegationState state = DelegationState::made;
  std::uint8_t reserved = 0, reserved2 = 0, reserved3 = 0;
};

class ProgramBuilder;

class Program {
 public:
  /// Whether the digest of a block is worked out, or who hands it over knows already that nothing in it was altered.
  enum class Digest : std::uint8_t { checked, known_good };
  /// Checks sizes and the digest; a block that is cut, altered or of another version is refused.
  /// The bytes must stay alive and unchanged, and be aligned to 8.
  static Result<Program> view(std::span<const std::byte> bytes, Digest digest = Digest::checked);
  /// Takes the bytes.
  static Result<Program> own(std::vector<std::byte> bytes);

  [[nodiscard]] std::string_view text(Text t) const { return {strings.data() + t.offset, t.length}; }
  [[nodiscard]] std::span<const std::uint32_t> list(Slice s) const { return lists.subspan(s.begin, s.count); }
  [[nodiscard]] std::span<const std::uint32_t> list(std::uint32_t begin, std::uint32_t count) const { return lists.subspan(begin, count); }
  [[nodiscard]] Rational constant(std::uint32_t id) const;
  /// Index of the fact among those that the type declares, or kNone.
  [[nodiscard]] std::uint32_t slot(TypeId type, FactId fact) const { return slots[type * facts.size() + fact]; }
  [[nodiscard]] bool belongs(TypeId type, TypeId to_class) const { return memberships[type * types.size() + to_class] != 0; }
  [[nodiscard]] std::uint32_t slot_count(TypeId type) const { return slot_counts[type]; }
  [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }
  /// The name of a rule file, as it was given when the rules were compiled.
  [[nodiscard]] std::string_view file(std::uint32_t id) const { return {file_names.data() + files[id].offset, files[id].length}; }
  /// Of all but the names of the files, which are typed in one way or another: "sha-256:…".
  [[nodiscard]] std::string digest() const;

  std::span<const Node> nodes;
  std::span<const std::uint32_t> lists;
  std::span<const Constant> constants;
  std::span<const Quantification> quantifications;
  std::span<const UnitDef> units;
  std::span<const FactDef> facts;
  std::span<const TypeDef> types;
  std::span<const EnumDef> enumerations;
  std::span<const ValueDef> values;
  std::span<const DocumentDef> documents;
  std::span<const CitationDef> citations;
  std::span<const RuleSetDef> rulesets;
  std::span<const RuleDef> rules;
  std::span<const RequirementDef> requirements;
  std::span<const ExceptionDef> exceptions;
  std::span<const ReadingDef> readings;
  std::span<const AlternativeDef> alternatives;
  std::span<const Text> patterns;
  std::span<const ClauseDef> clauses;
  std::span<const AccountDef> accounts;
  std::span<const AlignmentDef> alignments;
  std::span<const TopicDef> topics;
  std::span<const TopicRowDef> topic_rows;
  std::span<const DelegationDef> delegations;
  std::span<const DelegationRowDef> delegation_rows;
  std::span<const std::uint32_t> slots;
  std::span<const std::uint32_t> slot_counts;
  std::span<const std::uint8_t> memberships;
  std::span<const char> strings;  ///< all texts, but
  std::span<const Text> files;    ///< within `file_names`
  std::span<const char> file_names;

 private:
  friend class ProgramBuilder;
  std::span<const std::byte> bytes_;
  std::shared_ptr<const std::vector<std::byte>> owned_;
};

/// The program as text, one line a record: for people, tests and diffs.
std::string print(const Program& program);
/// One node and its operands as an expression: "(>= (/ fact:a fact:b) 0.95)".
std::string print(const Program& program, NodeId node);

}  // namespace zhunsheng
