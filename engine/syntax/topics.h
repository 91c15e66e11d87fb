// The tables of a 主题 and of a 另定: their columns, what a document changed, what became of a delegation; in both languages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "syntax/table_words.h"

namespace zhunsheng::syntax {

enum class TopicColumn : std::uint8_t { rule, quote, measure, change, note };
inline constexpr std::size_t kTopicColumns = 5;

/// What a document made of the one above it, where no number, date or modality shows it.
enum class Change : std::uint8_t { none, weakened, narrowed, widened, specified, not_concerned };

enum class DelegationColumn : std::uint8_t { ruleset, state, cite, quote, note };
inline constexpr std::size_t kDelegationColumns = 5;

/// What a document says of something that was left to be made. What it does not mention has no row.
enum class DelegationState : std::uint8_t { made, restated, passed_on, not_to_be_made, not_concerned };

/// By the word of the heading or of the cell; null if there is none such.
const TableWord<TopicColumn>* find_topic_column(std::string_view word);
const TableWord<Change>* find_change(std::string_view word);
const TableWord<DelegationColumn>* find_delegation_column(std::string_view word);
const TableWord<DelegationState>* find_delegation_state(std::string_view word);

/// All of them as a list: "减弱、收窄、…"
std::string topic_column_words(bool english);
std::string change_words(bool english);
std::string delegation_column_words(bool english);
std::string delegation_state_words(bool english);

}  // namespace zhunsheng::syntax
