// The rules with their meaning: names resolved, types and units checked, fan-outs written out. Made by resolve/, lowered by compile/.
// Expressions are typed trees in one table; every reference is an index into a table below.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "source/source.h"
#include "syntax/syntax.h"
#include "syntax/topics.h"
#include "values/rational.h"
#include "values/time.h"
#include "values/unit.h"

namespace zhunsheng::model {

using Id = std::uint32_t;
inline constexpr Id kNone = 0xFFFFFFFF;

enum class FactType : std::uint8_t { integer, number, share, ratio, boolean, text, date, enumeration, attestation, finding };

struct ValueType {
  enum class Kind : std::uint8_t { error, number, root, truth, value, text, date };
  Kind kind = Kind::error;
  Unit unit;               ///< numbers and roots
  std::string unit_text;   ///< as it is shown: "人/百生"; "%" for a share
  bool literal = false;    ///< a literal (or arithmetic of such): its unit adapts
  Id enumeration = kNone;  ///< values
};

enum class ExprKind : std::uint8_t {
  error,
  number,
  truth,
  value,
  text,
  date,
  fact,
  previous,
  growth,
  add,
  subtract,
  multiply,
  divide,
  minus,
  absolute,
  ceiling,
  floor,
  round,
  larger,
  smaller,
  compare,
  one_of,
  matches,
  all_of,
  any_of,
  at_least_of,
  negation,
  choice,
  reading,
  quantify,
  conforms,
  attested,
  found,
  judged,
};

enum class ConformsTo : std::uint8_t { requirement, rule, ruleset };

struct Expr {
  ExprKind kind = ExprKind::error;
  ValueType type;
  std::vector<Id> args;  ///< operands; quantify: body, filter, weight (kNone where absent); reading: one an alternative
  Id ref = kNone;        ///< fact, value, reading, class of a quantifier, target of conforms
  Rational number;       ///< number; at_least_of, round: count; attested, found: years it holds, 0 as the fact says
  std::string text;      ///< text, pattern, judged; number: as written
  Date date;
  syntax::Comparator comparator = syntax::Comparator::none;
  syntax::Quantifier quantifier = syntax::Quantifier::every;
  ConformsTo conforms_to = ConformsTo::rule;
  bool share = false;       ///< divide: written 占
  bool negated = false;     ///< one_of
  bool table = false;       ///< all_of, at_least_of: rows of a table
  bool conversion = false;  ///< multiply: a change of unit
  bool truth = false;       ///< truth
  Range range;
};

struct Level {
  std::string id, zh, en;
  std::vector<std::string> aliases;
  std::vector<Id> parents;
  Id kind_of = kNone;
  int code_digits = 0;
  std::string unit_text;
  Unit unit;
  int rank = 0;
  Range range;
};

struct Value {
  std::string id, zh;
  Id enumeration = kNone;
};
struct Enumeration {
  std::string id, zh;
  std::vector<Id> values;
  bool ordered = false;
  Range range;
};

struct Document {
  std::string id, title, number, issuer, date;
  bool paraphrased = false;  ///< the original was not seen
  bool checkable = false;    ///< its quotes are said to be proven against the original
  std::string fingerprint;   ///< of the original, by the lock of the sources
  Range range;
};
struct Citation {
  Id document = kNone;
  std::string locator, quote;
  bool verified = false;         ///< by the lock of the sources
  std::uint32_t numberings = 0;  ///< of the levels of the locator, as the program has them; by the lock of the sources
  auto operator<=>(const Citation&) const = default;
};

struct Fact {
  std::string id, zh, en, meaning, provider, source, unit_text;
  std::string owner;    ///< id of the vocabulary or rule set that declares it
  bool shared = false;  ///< declared by a vocabulary
  FactType type = FactType::number;
  Unit unit;
  std::vector<Id> levels;  ///< with their kinds
  Id enumeration = kNone;
  std::optional<Rational> minimum, maximum;
  PeriodKind period = PeriodKind::none;
  int decimals = -1;
  Id part_of = kNone;
  Id formula = kNone;  ///< expression
  std::vector<Id> citations;
  int valid_years = 0;
  bool duty = false;      ///< of a 条款
  bool implicit = false;  ///< declared by 证明 “…” or 发生 “…”
  Range range;
};

struct Alternative {
  std::string id, text, title, english;
};
struct Reading {
  std::string id, zh, en, reason;
  std::vector<Alternative> alternatives;
  std::vector<Id> citations;
  Range range;
};

/// 起草, 审核, 确认.
struct SignOff {
  std::string drafted, reviewed, confirmed;
};

struct RuleSet {
  std::string id, version, title, english, short_title, issuer, state, note, above, digest;
  bool assessment = false;
  bool everywhere = false;
  Id territory_level = kNone;
  std::string territory;
  syntax::InForce in_force;
  std::optional<Date> expires;
  SignOff sign_off;
  Range range;
};

enum class Modality : std::uint8_t { must, must_not, strive, in_principle, encourage, may };
enum class DueKind : std::uint8_t { undated, always, by, each };
enum class RequirementKind : std::uint8_t { numeric, attestation, composite };

struct Exception {
  Id condition = kNone;
  Id replacement = kNone;     ///< kNone: not applicable
  std::vector<Id> citations;  ///< its own words; the requirement has them too
};

struct Requirement {
  std::string id;  ///< with the rule set
  std::string title, english;
  std::string item, item_english;  ///< what tells it from its sisters
  Id rule = kNone;
  Modality modality = Modality::must;
  RequirementKind kind = RequirementKind::numeric;
  bool duty = false;  ///< of a 条款
  bool bar = false, advance = false;
  DueKind due = DueKind::undated;
  Date by;
  std::string due_text;
  PeriodKind period = PeriodKind::none;
  Id subject = kNone;
  std::string code;
  Id condition = kNone;
  Id root = kNone;
  std::vector<Exception> exceptions;
  std::vector<Id> citations;
  std::vector<Id> readings;
  std::string responsible, evidence;
  Range range;
};

struct Rule {
  std::string id;  ///< with the rule set
  std::string title, english, note;
  Id ruleset = kNone;
  Id first_requirement = 0;
  Id requirement_count = 0;
  std::vector<Id> citations;
  std::vector<Id> implements;  ///< citations of the document above
  Id clause = kNone;           ///< of a duty
  Range range;
};

/// A 条款: a place in a document, all of whose sentences are accounted for.
struct Clause {
  Id ruleset = kNone;
  Id document = kNone;
  std::string locator, title, english;
  Range range;
};

enum class AccountClass : std::uint8_t { duty, judgement, declaratory, deferred };

/// What a sentence comes to. A duty has its rule, but for 可, which asks for nothing.
struct Account {
  Id citation = kNone;
  Id clause = kNone;
  AccountClass account_class = AccountClass::duty;
  Id rule = kNone;
  std::string reason;  ///< of a duty its evidence
  Range range;
};

/// A 对照: which statements of several documents speak of the same matter, and what was left for others to make.
struct Alignment {
  std::string id, version, title, english, state, note;
  SignOff sign_off;
  Range range;
};

/// One statement in a topic: a requirement, or what a 条款 says is none, or a rule set that the matter does not concern.
struct TopicRow {
  Id requirement = kNone;
  Id account = kNone;
  Id ruleset = kNone;
  std::string measure;  ///< the indicator, as the documents call it
  syntax::Change change = syntax::Change::none;
  std::string note;
  Range range;
};
struct Topic {
  Id alignment = kNone;
  std::string id, title, english, note;
  std::vector<TopicRow> rows;
  Range range;
};

struct DelegationRow {
  Id ruleset = kNone;
  Id citation = kNone;
  syntax::DelegationState state = syntax::DelegationState::made;
  std::string note;
  Range range;
};
/// Something that a document leaves for another level to make.
struct Delegation {
  Id alignment = kNone;
  std::string id, title, english, note;
  Id citation = kNone;
  std::vector<Id> levels;  ///< that owe it
  std::optional<Date> by;
  std::string due_text;
  std::vector<DelegationRow> rows;
  Range range;
};

struct Model {
  std::vector<Level> levels;
  std::vector<Enumeration> enumerations;
  std::vector<Value> values;
  std::vector<Fact> facts;
  std::vector<Document> documents;
  std::vector<Citation> citations;
  std::vector<Reading> readings;
  std::vector<RuleSet> rulesets;
  std::vector<Rule> rules;
  std::vector<Requirement> requirements;
  std::vector<Clause> clauses;
  std::vector<Account> accounts;
  std::vector<Alignment> alignments;
  std::vector<Topic> topics;
  std::vector<Delegation> delegations;
  std::vector<Expr> exprs;
};

}  // namespace zhunsheng::model
