// Why a verdict is what it is, in words and numbers. Made by explain/ from a Trace; rendered by report/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "outcome/outcome.h"
#include "outcome/stated_words.h"

namespace zhunsheng {

enum class CauseKind : std::uint8_t { missing, contradiction, universe, reading, judgement, version, late };

/// Something that keeps a verdict open or uncertain, and who can settle it.
struct Cause {
  CauseKind kind = CauseKind::missing;
  std::string entity;  ///< id; of an unlisted member: of the entity whose census says that there are more
  FactId fact = kNone;
  TypeId type = kNone;  ///< universe: the class
  Period period;
  std::string provided_by;  ///< from the vocabulary
  Words message;            ///< "缺少「…」（县教育局提供）"
};

/// An entry of an overlay that a used fact rests on.
struct AmendedFact {
  bool preference = false;         ///< else a correction
  std::string source;              ///< of a preference: title or id of the source that counts
  std::uint32_t entry = 0;         ///< index of the overlay's preference or correction
  std::vector<OtherValue> others;  ///< what was reported in its place, or by the other sources
};

/// A fact that the verdict used.
struct UsedFact {
  std::string entity, entity_name;
  FactId fact = kNone;
  std::string path;  ///< "350524/migrant_children_enrolled" or with "[2025]"
  Period period;
  Words display;       ///< "8950人", "缺"
  std::string exact;   ///< "8950"
  std::string source;  ///< title of the source, and its date
  std::string on;
  std::string provided_by;  ///< from the vocabulary
  FactState state = FactState::known;
  bool worked_out = false;  ///< nobody stated it: it is what its formula comes to
  std::optional<AmendedFact> amended;
};

struct ExplanationStep {
  Words text;                                   ///< "8437÷8950=94.27%，低于95%"
  std::optional<Truth> truth = Truth::unknown;  ///< nothing for a value: it neither holds nor fails
  bool decisive = true;                         ///< false: the result would be the same without it
  std::vector<ExplanationStep> children;
  EntityId entity = kNone;  ///< of a member of a requirement over many, or of the verdict of another entity
};

/// A member that fails (or is open) in a requirement over many.
struct MemberFinding {
  std::string entity, name;
  Truth truth = Truth::unknown;
  Words text;                     ///< what it lacks, with numbers
  std::optional<Rational> ratio;  ///< value ÷ threshold where there is one: for worst first
  bool near_threshold = false;    ///< rounded, it would be on the other side
};

/// The status under one combination of readings.
struct ReadingFinding {
  std::vector<std::uint32_t> alternatives;  ///< indices into Program::alternatives
  Status status = Status::open;
  std::vector<Words> names;  ///< of the alternatives, in short
  Words text;                ///< "按“不低于60%”掌握为达标"
  Words value;               ///< of those that decide: what is measured under it, "94.98%"; empty where it is no number
  Words gap;                 ///< "差0.02个百分点；达到95%还需1人，即…"; empty where the requirement holds
};

/// One that is listed and that a requirement over many leaves out by its filter.
struct LeftOut {
  std::string entity, name;
  Words reason;  ///< "学段为初中"
};
struct LeftOutMembers {
  Words from;                    ///< what it would have to be: "学校（限学段为小学）"
  std::size_t count = 0;         ///< all of them
  std::vector<LeftOut> members;  ///< the first of them
};

/// How far from the threshold, in whole units where the facts are counts.
struct Margin {
  Rational value;                  ///< observed − required, in the unit of the left side; negative where short of a "≥"
  Words gap;                       ///< "差0.73个百分点", "超出2人"; empty where the requirement holds
  Words text;                      ///< the gap and what closes it: "差0.73个百分点；达到95%还需66人，即…达到8503人"
  std::optional<Rational> amount;  ///< smallest whole change of the part (or of the single fact) that just meets the requirement
  std::string amount_unit;
  FactId amount_fact = kNone;
};

struct Explanation {
  Words sentence;     ///< the result in one sentence
  Words requirement;  ///< what is required, in words, from the compiled rule
  std::vector<ExplanationStep> steps;
  std::vector<UsedFact> facts;
  std::vector<MemberFinding> members;  ///< worst first
  std::vector<LeftOutMembers> left_out;
  std::optional<Margin> margin;
  std::vector<ReadingFinding> readings;  ///< each combination, where there are several
  std::vector<ReadingFinding> deciding;  ///< the alternatives of the readings that decide; empty where none does. Where some do, steps are
                                         ///< told under each of them, and members and margin are those under the first
  std::vector<Rational> flips;           ///< the boundary values between which the status changes, in the unit of the left side
  bool near_threshold = false;           ///< rounded, the value (or that of a member) would be on the other side
  std::vector<Cause> causes;
  std::vector<Cause> settle;  ///< the smallest set of facts that would settle an open verdict
};

}  // namespace zhunsheng
