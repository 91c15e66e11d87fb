// The words of a table's headings and cells, in both languages, and how they are looked up.
#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace zhunsheng::syntax {

template <class Value>
struct TableWord {
  Value value;
  std::string_view zh, en;
};

/// Null if no row has the word.
template <class Rows>
auto find_word(const Rows& rows, std::string_view word) {
  const auto at = std::find_if(std::begin(rows), std::end(rows), [&](const auto& row) { return row.zh == word || row.en == word; });
  return at == std::end(rows) ? nullptr : &*at;
}

inline void append_word(std::string& list, std::string_view word, bool english) {
  list.append(list.empty() ? "" : english ? ", " : "、").append(word);
}

}  // namespace zhunsheng::syntax
