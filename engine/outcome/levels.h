// What documents of several levels make of the same matters (上下位文件衔接对照), and what became of what they left for others to make.
// Worked out by align/ from the compiled rules alone: no facts are read.
#pragma once

#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "program/program.h"

namespace zhunsheng {

/// Whether two statements measure the same.
enum class Sameness : std::uint8_t {
  same,       ///< 同一指标: the same computation
  same_name,  ///< 同名不同口径: the documents call it alike, and compute it otherwise
  similar,    ///< 近似指标
};

/// What the second document asks, against the first. Claimed only of one and the same indicator.
enum class Strictness : std::uint8_t { equal, stricter, looser, mixed, by_reading, not_comparable };
enum class Timing : std::uint8_t { equal, earlier, later, not_comparable };
/// Of modality: 应 over 原则上, 力争 and what is only to be advanced, over 鼓励 and 支持, over 可.
enum class Strength : std::uint8_t { equal, weaker, stronger, not_comparable };

/// Why no more is claimed.
enum class Obstacle : std::uint8_t { none, bearer, condition, period, form };

/// One indicator of one document against one of another: rows are indexes into Program::topic_rows.
struct MeasurePair {
  std::vector<std::uint32_t> first, second;
  Sameness sameness = Sameness::similar;
  Strictness strictness = Strictness::not_comparable;
  Timing timing = Timing::not_comparable;
  Obstacle obstacle = Obstacle::none;
};

/// Two documents in one topic: one of a level above the other, or two of the same level.
struct DocumentPair {
  RuleSetId first = kNone, second = kNone;
  bool above = false;     ///< the first is a plan of a level above the second
  bool standard = false;  ///< the first is an assessment standard of a level above: nothing has to carry it out
  bool older = false;     ///< the second is older than the first: it could not know it
  bool nearest = false;   ///< the first is the plan right above of those that speak; where none does, the assessment standard above
  Strength strength = Strength::not_comparable;
  std::vector<MeasurePair> measures;
};

/// A document that says nothing of what the one above it says.
struct Silence {
  RuleSetId above = kNone, silent = kNone;
};

struct TopicLevels {
  std::uint32_t topic = kNone;
  std::vector<std::uint32_t> rows;  ///< of Program::topic_rows, the highest level first
  std::vector<DocumentPair> pairs;
  std::vector<Silence> silences;
  std::vector<RuleSetId> additions;  ///< documents that speak of it while none above them does
  std::size_t unpaired = 0;          ///< documents that are too many of their level to be held against each other
};

/// What a document says of a delegation: a row, or nothing (未见).
struct DelegationAnswer {
  RuleSetId ruleset = kNone;
  std::uint32_t row = kNone;  ///< of Program::delegation_rows
};
struct DelegationLevels {
  std::uint32_t delegation = kNone;
  RuleSetId ruleset = kNone;          ///< of the document that delegates; kNone: none here
  std::vector<RequirementId> duties;  ///< that measure it
  std::vector<DelegationAnswer> answers;
};

struct Levels {
  std::vector<RuleSetId> order;     ///< the highest level first
  std::vector<RuleSetId> compared;  ///< [rule set] → the version of it that is compared
  std::vector<TopicLevels> topics;
  std::vector<DelegationLevels> delegations;
  std::vector<RequirementId> outside;  ///< requirements of the documents compared that stand in no topic
};

/// The rule set of a row, and its citation (kNone where it has none).
RuleSetId ruleset_of(const Program& program, const TopicRowDef& row);
std::uint32_t citation_of(const Program& program, const TopicRowDef& row);

std::string_view id_of(Sameness sameness);
std::string_view id_of(Strictness strictness);
std::string_view id_of(Timing timing);
std::string_view id_of(Strength strength);
std::string_view id_of(Obstacle obstacle);
std::string_view id_of(Change change);
std::string_view id_of(DelegationState state);

Words sameness_words(Sameness sameness);
Words strictness_words(Strictness strictness);
Words timing_words(Timing timing);
Words strength_words(Strength strength);
Words obstacle_words(Obstacle obstacle);
Words change_words(Change change);
Words delegation_words(DelegationState state);

}  // namespace zhunsheng
