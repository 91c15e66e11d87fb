// What a mistyped label or head may have meant.
#pragma once

#include <string>
#include <string_view>

#include "syntax/labels.h"

namespace zhunsheng::parsing {

struct LabelGuess {
  const syntax::LabelRow* row = nullptr;
  std::string_view word;
};

/// The label of the block that the word most likely is; nothing if none or several are as near.
LabelGuess guess_label(std::string_view word, syntax::BlockKind block);
std::string_view guess_head(std::string_view word);

/// True if some block has the label.
bool is_label_anywhere(std::string_view word);
/// The heads of the blocks that have it: 规则、口径.
std::string blocks_with(std::string_view word);
/// The head word of a block in the language of `like`.
std::string_view block_word(syntax::BlockKind block, std::string_view like);

}  // namespace zhunsheng::parsing
