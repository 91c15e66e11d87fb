#include "outcome/levels.h"

#include <array>

namespace zhunsheng {

namespace {

struct Row {
  std::string_view id;
  const char* zh;
  const char* en;
};
constexpr std::array kSameness = {Row{"same_indicator", "同一指标", "the same indicator"},
                                  Row{"same_name", "同名不同口径", "the same name, computed otherwise"},
                                  Row{"similar", "近似指标", "similar indicators"}};
constexpr std::array kStrictness = {Row{"equal", "要求相同", "asks the same"},
                                    Row{"stricter", "更严", "stricter"},
                                    Row{"looser", "更宽", "looser"},
                                    Row{"mixed", "宽严互见", "stricter in one, looser in another"},
                                    Row{"by_reading", "宽严视口径而定", "depends on the reading"},
                                    Row{"not_comparable", "不比宽严", "not compared"}};
constexpr std::array kTiming = {Row{"equal", "时限相同", "due at the same time"}, Row{"earlier", "时限提前", "due earlier"},
                                Row{"later", "时限推后", "due later"}, Row{"not_comparable", "不比先后", "times not compared"}};
constexpr std::array kStrength = {Row{"equal", "力度相同", "as binding"}, Row{"weaker", "力度减弱", "less binding"},
                                  Row{"stronger", "力度加强", "more binding"}, Row{"not_comparable", "力度不比", "not compared"}};
constexpr std::array kObstacles = {Row{"none", "", ""}, Row{"bearer", "对象不同", "other subjects"},
                                   Row{"condition", "适用条件不同", "other conditions"}, Row{"period", "评估期间不同", "other periods"},
                                   Row{"form", "要求的形式不同", "another form of requirement"}};
constexpr std::array kChanges = {Row{"none", "", ""},
                                 Row{"weakened", "减弱", "weakened"},
                                 Row{"narrowed", "收窄", "narrowed"},
                                 Row{"widened", "扩大", "widened"},
                                 Row{"specified", "细化", "made concrete"},
                                 Row{"not_concerned", "不涉及", "not concerned"}};
constexpr std::array kStates = {Row{"made", "已制定", "made"}, Row{"restated", "重申，文中未见内容", "said again, nothing in the text"},
                                Row{"passed_on", "转由下级", "passed on"}, Row{"not_to_be_made", "不再制定", "not to be made"},
                                Row{"not_concerned", "不涉及", "not concerned"}};

template <class Rows, class Value>
const Row& row(const Rows& rows, Value value) {
  return rows[static_cast<std::size_t>(value)];
}
Words words(const Row& of) { return {of.zh, of.en}; }

}  // namespace

RuleSetId ruleset_of(const Program& program, const TopicRowDef& row) {
  if (row.requirement != kNone) return program.rules[program.requirements[row.requirement].rule].ruleset;
  if (row.account != kNone) return program.clauses[program.accounts[row.account].clause].ruleset;
  return row.ruleset;
}

std::uint32_t citation_of(const Program& program, const TopicRowDef& row) {
  if (row.account != kNone) return program.accounts[row.account].citation;
  if (row.requirement == kNone) return kNone;
  const auto cited = program.list(program.requirements[row.requirement].citations);
  return cited.empty() ? kNone : cited.front();
}

std::string_view id_of(Sameness value) { return row(kSameness, value).id; }
std::string_view id_of(Strictness value) { return row(kStrictness, value).id; }
std::string_view id_of(Timing value) { return row(kTiming, value).id; }
std::string_view id_of(Strength value) { return row(kStrength, value).id; }
std::string_view id_of(Obstacle value) { return row(kObstacles, value).id; }
std::string_view id_of(Change value) { return row(kChanges, value).id; }
std::string_view id_of(DelegationState value) { return row(kStates, value).id; }

Words sameness_words(Sameness value) { return words(row(kSameness, value)); }
Words strictness_words(Strictness value) { return words(row(kStrictness, value)); }
Words timing_words(Timing value) { return words(row(kTiming, value)); }
Words strength_words(Strength value) { return words(row(kStrength, value)); }
Words obstacle_words(Obstacle value) { return words(row(kObstacles, value)); }
Words change_words(Change value) { return words(row(kChanges, value)); }
Words delegation_words(DelegationState value) { return words(row(kStates, value)); }

}  // namespace zhunsheng
