#include "parse/label_names.h"

#include <algorithm>

#include "parse/characters.h"
#include "values/edit_distance.h"

namespace zhunsheng::parsing {

namespace {

bool is_ascii(std::string_view word) { return !word.empty() && static_cast<unsigned char>(word[0]) < 0x80; }

// Near enough to be a slip: one character of a Chinese word of two or more, two of a long English one.
bool near(std::u32string_view word, std::u32string_view candidate) {
  if (candidate.size() < 2 || word.size() < 2) return false;
  const std::size_t most = candidate.size() >= 6 ? 2 : 1;
  if (word.size() > candidate.size() + most || candidate.size() > word.size() + most) return false;
  return edit_distance(word, candidate) <= most;
}

struct Synonym {
  std::string_view word;
  std::string_view label;
};

// Words that documents use for the labels.
constexpr Synonym kSynonyms[] = {
    {"否决", "一票否决"}, {"要求", "应"},           {"必需", "应"},           {"需", "应"},       {"备注", "说明"},     {"注", "说明"},
    {"公式", "算法"},     {"计算", "算法"},         {"适用对象", "对象"},     {"主体", "对象"},   {"除外", "不含"},     {"例外", "但"},
    {"前提", "条件"},     {"时限", "期限"},         {"完成时限", "期限"},     {"佐证", "凭据"},   {"佐证材料", "凭据"}, {"出处", "依据"},
    {"引用", "依据"},     {"牵头单位", "责任单位"}, {"发文机关", "制定机关"}, {"版本号", "版本"}, {"原则", "原则上"},   {"禁止", "不得"},
    {"可以", "可"},       {"应当", "应"},           {"逐年", "期间"},         {"频次", "期间"},   {"给定", "设"},       {"预期", "应得"},
    {"期望", "应得"},     {"日期", "截至"},         {"上限", "最大"},         {"下限", "最小"}};

}  // namespace

LabelGuess guess_label(std::string_view word, syntax::BlockKind block) {
  for (const Synonym& synonym : kSynonyms)
    if (synonym.word == word)
      if (const auto* row = syntax::find_label(synonym.label, block)) return {row, synonym.label};
  const std::u32string letters = decode(word);
  LabelGuess best;
  std::size_t least = 99;
  for (const syntax::LabelRow& row : syntax::label_rows()) {
    if ((row.blocks & bit(block)) == 0) continue;
    const std::string_view candidate = is_ascii(word) ? row.en : row.zh;
    const std::u32string target = decode(candidate);
    if (!near(letters, target)) continue;
    const std::size_t far = edit_distance(letters, target);
    if (far < least) best = {&row, candidate};
    if (far == least) best = {};
    least = std::min(least, far);
  }
  return best;
}

const syntax::HeadRow* guess_head(std::string_view word) {
  const std::u32string letters = decode(word);
  for (const syntax::HeadRow& row : syntax::head_rows())
    if (near(letters, decode(head_word(row, word)))) return &row;
  return nullptr;
}

bool is_label_anywhere(std::string_view word) {
  const auto rows = syntax::label_rows();
  return std::any_of(rows.begin(), rows.end(), [&](const syntax::LabelRow& row) { return row.zh == word || row.en == word; });
}

Words blocks_with(std::string_view word) {
  std::uint32_t blocks = 0;
  for (const syntax::LabelRow& row : syntax::label_rows())
    if (row.zh == word || row.en == word) blocks |= row.blocks;
  Words out;
  for (const syntax::HeadRow& head : syntax::head_rows()) {
    if ((blocks & bit(head.kind)) == 0) continue;
    out.zh.append(out.zh.empty() ? "" : "、").append(head.zh);
    out.en.append(out.en.empty() ? "" : ", ").append(head.en);
  }
  return out;
}

Words block_word(syntax::BlockKind block) {
  for (const syntax::HeadRow& head : syntax::head_rows())
    if (head.kind == block) return {std::string(head.zh), std::string(head.en)};
  return {};
}

std::string_view head_word(const syntax::HeadRow& head, std::string_view like) { return is_ascii(like) ? head.en : head.zh; }

}  // namespace zhunsheng::parsing
