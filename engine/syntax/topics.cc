#include "syntax/topics.h"

namespace zhunsheng::syntax {

namespace {

constexpr TableWord<TopicColumn> kTopicWords[] = {
    {TopicColumn::rule, "规则", "rule"},     {TopicColumn::quote, "原文", "quote"}, {TopicColumn::measure, "指标", "indicator"},
    {TopicColumn::change, "变化", "change"}, {TopicColumn::note, "说明", "note"},
};
constexpr TableWord<Change> kChanges[] = {
    {Change::weakened, "减弱", "weakened"},
    {Change::narrowed, "收窄", "narrowed"},
    {Change::widened, "扩大", "widened"},
    {Change::specified, "细化", "specified"},
    {Change::not_concerned, "不涉及", "not-concerned"},
};
constexpr TableWord<DelegationColumn> kDelegationWords[] = {
    {DelegationColumn::ruleset, "规则集", "ruleset"}, {DelegationColumn::state, "情况", "state"}, {DelegationColumn::cite, "依据", "cite"},
    {DelegationColumn::quote, "原文", "quote"},       {DelegationColumn::note, "说明", "note"},
};
constexpr TableWord<DelegationState> kStates[] = {
    {DelegationState::made, "已制定", "made"},
    {DelegationState::restated, "重申", "restated"},
    {DelegationState::passed_on, "转由下级", "passed-on"},
    {DelegationState::not_to_be_made, "不再制定", "not-to-be-made"},
    {DelegationState::not_concerned, "不涉及", "not-concerned"},
};

template <class Rows>
std::string words(const Rows& rows, bool english) {
  std::string out;
  for (const auto& row : rows) append_word(out, english ? row.en : row.zh, english);
  return out;
}

}  // namespace

const TableWord<TopicColumn>* find_topic_column(std::string_view word) { return find_word(kTopicWords, word); }
const TableWord<Change>* find_change(std::string_view word) { return find_word(kChanges, word); }
const TableWord<DelegationColumn>* find_delegation_column(std::string_view word) { return find_word(kDelegationWords, word); }
const TableWord<DelegationState>* find_delegation_state(std::string_view word) { return find_word(kStates, word); }

std::string topic_column_words(bool english) { return words(kTopicWords, english); }
std::string change_words(bool english) { return words(kChanges, english); }
std::string delegation_column_words(bool english) { return words(kDelegationWords, english); }
std::string delegation_state_words(bool english) { return words(kStates, english); }

}  // namespace zhunsheng::syntax
