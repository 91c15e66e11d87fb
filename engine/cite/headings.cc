#include "cite/headings.h"

#include <algorithm>

namespace zhunsheng::cite {
namespace {

constexpr std::u32string_view kTitleEnds[] = {U"通知", U"意见", U"方案", U"办法", U"规划", U"纲要", U"决定", U"细则", U"规定", U"计划",
                                              U"条例", U"通告", U"公告", U"批复", U"决议", U"函",   U"标准", U"要点", U"措施", U"清单"};
constexpr std::u32string_view kIssuerEnds[] = {U"办公室", U"人民政府", U"委员会", U"小组", U"厅", U"局", U"部", U"院", U"会"};
constexpr std::u32string_view kBelow[] = {U"附件", U"附:", U"抄送", U"(此件", U"(联系"};
constexpr std::u32string_view kColumns[] = {U"序号", U"指标",     U"项目",     U"名称",     U"性质", U"备注", U"内容",
                                            U"单位", U"责任单位", U"牵头单位", U"配合单位", U"任务", U"类别", U"完成时限"};
constexpr std::u32string_view kCaptionEnds[] = {U"表", U"指标", U"清单", U"分工", U"标准", U"目录", U"情况", U"任务"};
constexpr std::u32string_view kCaptionBegins[] = {U"附表", U"表", U"附件"};
constexpr std::uint32_t kArticle = 2;  ///< rank of 第三条, whose first sentence is no heading

template <std::size_t N>
bool ends_with_one(std::u32string_view text, const std::u32string_view (&ends)[N]) {
  return std::any_of(std::begin(ends), std::end(ends), [&](std::u32string_view end) { return text.ends_with(end); });
}

/// 2025年9月1日, 二〇二五年九月一日, 发布时间:2025-09-01.
bool is_date(std::u32string_view text) {
  if (const auto colon = text.find(U':'); colon != std::u32string_view::npos && colon < 6) text.remove_prefix(colon + 1);
  constexpr std::u32string_view kOf = U"0123456789年月日一二三四五六七八九十〇零-/.:";
  return text.size() >= 6 && text.find_first_not_of(kOf) == std::u32string_view::npos;
}

bool is_whole_sentence(std::u32string_view line) { return line.ends_with(U'。') || line.ends_with(U'!') || line.ends_with(U'?'); }

class Headings {
 public:
  Headings(const Original& original, const NormWords& words) : original_(original), words_(words) {
    filled_.resize(original.sections.size());
    for (const Sentence& sentence : original.sentences) ++filled_[sentence.section];
    for (const Section& section : original.sections)
      if (section.parent != kNoSection) filled_[section.parent] += 2;
    find_titled();
  }

  std::vector<bool> run() {
    std::vector<bool> out(original_.sentences.size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = is_heading(i);
    for (std::size_t i = 0; i < out.size(); ++i)
      if (begins_table(i)) table(out, i);
    for (std::size_t i = out.size(); i > 0 && !out[i - 1] && stands_below(line(i - 1)); --i) out[i - 1] = true;
    return out;
  }

 private:
  [[nodiscard]] bool begins_table(std::size_t i) const {
    const auto& all = original_.sentences;
    return all[i].row && (i == 0 || !all[i - 1].row || all[i - 1].section != all[i].section);
  }

  /// The row that names the columns, one of years below it, and the lines above that name the table.
  void table(std::vector<bool>& out, std::size_t first) const {
    const auto& all = original_.sentences;
    for (std::size_t i = first; i > 0 && is_caption(i - 1) && all[i - 1].section == all[first].section; --i) out[i - 1] = true;
    const auto goes_on = [&](std::size_t i) { return i < all.size() && all[i].row && all[i].section == all[first].section; };
    if (!goes_on(first + 1) || !names_columns(first)) return;
    out[first] = true;
    if (goes_on(first + 2) && names_columns(first + 1) && line(first + 1).find(U'年') != std::u32string_view::npos) out[first + 1] = true;
  }

  /// No number but years, and no word that sets a norm; a word that gives a task may name a column beside 序号 or 指标.
  [[nodiscard]] bool names_columns(std::size_t i) const {
    const std::vector<Span> cells = cells_of(original_, original_.sentences[i].span);
    bool known = false;
    for (const Span cell : cells) {
      const std::u32string_view words = original_.characters(cell);
      known = known || std::find(std::begin(kColumns), std::end(kColumns), words) != std::end(kColumns);
      std::size_t digits = 0;
      for (const char32_t c : words) digits += is_digit(c) ? 1U : 0U;
      const bool year = digits == 4 && words.size() <= 6 && is_digit(words.front()) && words.find(U'年') != std::u32string_view::npos;
      if (digits > 0 && !year) return false;
    }
    const Span whole = original_.sentences[i].span;
    return words_.first(whole, Force::obliges).force == Force::none && (known || words_.first(whole, Force::task).force == Force::none);
  }

  static bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

  /// 附表, and the title of a table: a short line of its own that asks for nothing.
  [[nodiscard]] bool is_caption(std::size_t i) const {
    constexpr std::size_t kLongest = 45;
    const Sentence& sentence = original_.sentences[i];
    const std::u32string_view words = line(i);
    if (sentence.row || words.size() > kLongest || is_whole_sentence(words) || words.find_first_of(U",;:") != std::u32string_view::npos)
      return false;
    if (words_.first(sentence.span, Force::obliges).force != Force::none) return false;
    const bool titled = ends_with_one(words, kCaptionEnds) || std::any_of(std::begin(kCaptionBegins), std::end(kCaptionBegins),
                                                                          [&](std::u32string_view b) { return words.starts_with(b); });
    return titled || words_.first(sentence.span, Force::task).force == Force::none;
  }

  [[nodiscard]] std::u32string_view line(std::size_t i) const { return original_.characters(original_.sentences[i].span); }

  [[nodiscard]] bool is_heading(std::size_t i) const {
    const Sentence& sentence = original_.sentences[i];
    const Section& section = original_.sections[sentence.section];
    if (section.value == 0) return !is_whole_sentence(line(i)) && is_title(i);
    const bool stands_so = sentence.number == 0 || (section.run_in && sentence.number == 1);
    if (!stands_so || section.rank == kArticle || filled_[sentence.section] < 2) return false;
    return words_.first(sentence.span, Force::obliges).force == Force::none && !line(i).ends_with(U';');
  }

  /// Title, number, issuer, date and addressees, before the first heading. A title may go over lines.
  [[nodiscard]] bool is_title(std::size_t i) const {
    if (line(i).find_first_of(U",;") != std::u32string_view::npos && !line(i).ends_with(U':')) return false;
    if (words_.first(original_.sentences[i].span, Force::task).force == Force::none) return true;
    if (ends_with_one(line(i), kIssuerEnds)) return true;
    return titled_[i];
  }

  /// Of each line before the first heading, whether it or the lines below it end a title; from the end, so that each is read once.
  void find_titled() {
    const auto& all = original_.sentences;
    titled_.resize(all.size());
    for (std::size_t i = all.size(); i-- > 0;) {
      if (original_.sections[all[i].section].value != 0) continue;
      if (is_whole_sentence(line(i)) || line(i).find_first_of(U",;") != std::u32string_view::npos) continue;
      std::u32string_view title = line(i);
      if (title.ends_with(U')')) title = title.substr(0, title.rfind(U'('));  // (试行)
      const bool below = i + 1 < all.size() && all[i + 1].section == all[i].section && titled_[i + 1];
      titled_[i] = ends_with_one(title, kTitleEnds) || below;
    }
  }

  const Original& original_;
  const NormWords& words_;
  std::vector<bool> titled_;           ///< before the first heading
  std::vector<std::uint32_t> filled_;  ///< how much each section holds: sentences of its own and sections below it
};

}  // namespace

bool stands_below(std::u32string_view line) {
  if (is_whole_sentence(line) || line.find_first_of(U",;") != std::u32string_view::npos) return false;
  const bool annexed =
      std::any_of(std::begin(kBelow), std::end(kBelow), [&](std::u32string_view begin) { return line.starts_with(begin); });
  constexpr std::size_t kLongestName = 30;
  return annexed || is_date(line) || (line.size() <= kLongestName && ends_with_one(line, kIssuerEnds));
}

std::vector<bool> headings_of(const Original& original, const NormWords& words) { return Headings(original, words).run(); }

}  // namespace zhunsheng::cite
