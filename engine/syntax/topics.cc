#include "syntax/topics.h"

#include <algorithm>
#include <iterator>

namespace zhunsheng::syntax {

namespace {

constexpr ClauseWord<TopicColumn> kTopicWords[] = {
    {TopicColumn::rule, "规则", "rule"},     {TopicColumn::quote, "原文", "quote"}, {TopicColumn::measure, "指标", "indicator"},
    {TopicColumn::change, "变化", "change"}, {TopicColumn::note, "说明", "note"},
};
constexpr ClauseWord<Change> kChanges[] = {
    {Change::weakened, "减弱", "weakened"},
    {Change::narrowed, "收窄", "narrowed"},
    {Change::widened, "扩大", "widened"},
    {Change::specified, "细化", "specified"},
    {Change::not_concerned, "不涉及", "not-concerned"},
};
constexpr ClauseWord<DelegationColumn> kDelegationWords[] = {
    {DelegationColumn::ruleset, "规则集", "ruleset"}, {DelegationColumn::state, "情况", "state"}, {DelegationColumn::cite, "依据", "cite"},
    {DelegationColumn::quote, "原文", "quote"},       {DelegationColumn::note, "说明", "note"},
};
constexpr ClauseWord<DelegationState> kStates[] = {
    {DelegationState::made, "已制定", "made"},
    {DelegationState::restated, "重申", "restated"},
    {DelegationState::passed_on, "转由下级", "passed-on"},
    {DelegationState::not_to_be_made, "不再制定", "not-to-be-made"},
    {DelegationState::not_concerned, "不涉及", "not-concerned"},
};

template <class Rows>
auto find(const Rows& rows, std::string_view word) {
  const auto at = std::find_if(std::begin(rows), std::end(rows), [&](const auto& row) { return row.zh == word || row.en == word; });
  return at == std::end(rows) ? nullptr : &*at;
}

template <class Rows>
std::string words(const Rows& rows, bool english) {
  std::string out;
  for (const auto& row : rows) out.append(out.empty() ? "" : english ? ", " : "、").append(english ? row.en : row.zh);
  return out;
}

}  // namespace

const ClauseWord<TopicColumn>* find_topic_column(std::string_view word) { return find(kTopicWords, word); }
const ClauseWord<Change>* find_change(std::string_view word) { return find(kChanges, word); }
const ClauseWord<DelegationColumn>* find_delegation_column(std::string_view word) { return find(kDelegationWords, word); }
const ClauseWord<DelegationState>* find_delegation_state(std::string_view word) { return find(kStates, word); }

std::string topic_column_words(bool english) { return words(kTopicWords, english); }
std::string change_words(bool english) { return words(kChanges, english); }
std::string delegation_column_words(bool english) { return words(kDelegationWords, english); }
std::string delegation_state_words(bool english) { return words(kStates, english); }

}  // namespace zhunsheng::syntax
