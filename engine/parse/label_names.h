// What a mistyped label or head may have meant.
#pragma once

#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "syntax/labels.h"

namespace zhunsheng::parsing {

struct LabelGuess {
  const syntax::LabelRow* row = nullptr;
  std::string_view word;
};

/// The label of the block that the word most likely is; nothing if none or several are as near.
LabelGuess guess_label(std::string_view word, syntax::BlockKind block);
/// The head one slip away, in the language of the word; null if there is none.
const syntax::HeadRow* guess_head(std::string_view word);

/// True if some block has the label.
bool is_label_anywhere(std::string_view word);
/// The heads of the blocks that have it: 规则、口径.
Words blocks_with(std::string_view word);
/// The head word of a block.
Words block_word(syntax::BlockKind block);
/// The word of a head in the language of `like`.
std::string_view head_word(const syntax::HeadRow& head, std::string_view like);

}  // namespace zhunsheng::parsing
