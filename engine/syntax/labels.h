// Heads and labels: their words in both languages, the blocks that have them, and what follows them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "syntax/syntax.h"

namespace zhunsheng::syntax {

/// What follows a label.
enum class Shape : std::uint8_t {
  text,
  names,
  type,
  cites,
  values,
  number,
  bound,
  expr,
  must,
  unless,
  readings,
  place,
  fan,
  due,
  date,
  in_force,
  given,
  census,
  expect,
  row,   ///< no label: the cells of a row
  head,  ///< no label: what follows a head
};

[[nodiscard]] constexpr std::uint32_t bit(Shape shape) { return 1U << static_cast<unsigned>(shape); }
[[nodiscard]] constexpr std::uint32_t bit(BlockKind block) { return 1U << static_cast<unsigned>(block); }

/// The cells of its rows are words, not expressions; but for a quote.
[[nodiscard]] constexpr bool rows_hold_words(BlockKind block) {
  return block == BlockKind::clause || block == BlockKind::topic || block == BlockKind::delegation;
}

struct LabelRow {
  LabelKind kind;
  Shape shape;
  std::uint32_t blocks;  ///< a set of bits 1 << BlockKind
  std::string_view zh;
  std::string_view en;
};

struct HeadRow {
  BlockKind kind;
  std::string_view zh;
  std::string_view en;
};

std::span<const LabelRow> label_rows();
std::span<const HeadRow> head_rows();

/// The label that the word is in the block; null if the block has none such.
const LabelRow* find_label(std::string_view word, BlockKind block);
const HeadRow* find_head(std::string_view word);
/// 每年, year, yearly …; none for another word.
PeriodKind period_kind(std::string_view word);
/// The row of a label by its kind and the block it stands in.
const LabelRow& label_row(LabelKind kind, BlockKind block);

}  // namespace zhunsheng::syntax
