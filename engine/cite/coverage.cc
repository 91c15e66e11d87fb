#include "cite/coverage.h"

#include <algorithm>

#include "cite/find.h"

namespace zhunsheng::cite {
namespace {

/// Words that oblige, forbid, encourage, or set a measure. The longer of two that begin alike stands first.
constexpr std::u32string_view kNormative[] = {
    U"不得",   U"不准", U"不能", U"不再", U"不低于", U"不高于", U"不超过", U"不少于", U"不大于", U"不小于", U"必须",
    U"严禁",   U"禁止", U"严格", U"严防", U"确保",   U"力争",   U"原则上", U"鼓励",   U"支持",   U"至少",   U"达到",
    U"全覆盖", U"保持", U"应当", U"务必", U"有序",   U"优先",   U"保障",   U"落实",   U"推进",   U"推动",   U"建立",
    U"健全",   U"完善", U"加强", U"加快", U"加大",   U"实施",   U"实行",   U"开展",   U"强化",   U"深化",   U"提高",
    U"提升",   U"优化", U"规范", U"探索", U"推行",   U"实现",   U"巩固",   U"要",     U"应",     U"须",     U"均"};

/// 要 in 重要, 主要, 必要 and 需要 obliges nobody; nor do 应 in 适应, 相应, 供应, 反应, 对应 and 均 in 均衡, 平均, 人均, 生均.
bool is_part_of_a_word(std::u32string_view text, std::size_t at) {
  const char32_t c = text[at];
  const char32_t before = at > 0 ? text[at - 1] : U' ';
  const char32_t after = at + 1 < text.size() ? text[at + 1] : U' ';
  const auto among = [](char32_t one, std::u32string_view list) { return list.find(one) != std::u32string_view::npos; };
  if (c == U'要') return among(before, U"重主必需简摘首将纲提险") || among(after, U"求素点素闻");
  if (c == U'应') return among(before, U"适相供反对响顺呼") || among(after, U"用急对变届");
  if (c == U'均') return among(before, U"平人生户地年") || among(after, U"衡等价");
  if (c == U'须') return before == U'必';
  return false;
}

std::u32string_view normative_word(std::u32string_view clause) {
  std::size_t first = std::u32string_view::npos;
  std::u32string_view out;
  for (const std::u32string_view word : kNormative)
    for (std::size_t at = clause.find(word); at != std::u32string_view::npos; at = clause.find(word, at + 1)) {
      if (word.size() == 1 && is_part_of_a_word(clause, at)) continue;
      if (at < first) {
        first = at;
        out = word;
      }
      break;
    }
  return out;
}

bool touched(const std::vector<Statement>& statements, Span span) {
  return std::any_of(statements.begin(), statements.end(), [&](const Statement& s) { return s.span.touches(span); });
}

void add_gaps(const Original& original, std::uint32_t id, Coverage& out) {
  const Sentence& sentence = original.sentences[id];
  if (is_heading(original, sentence)) return;
  const std::size_t before = out.gaps.size();
  for (const Span clause : clauses_of(original, sentence)) {
    if (touched(out.statements, clause)) continue;
    const std::u32string_view word = normative_word(original.characters(clause));
    if (!word.empty()) out.gaps.push_back({id, clause, utf8(word)});
  }
  if (out.gaps.size() == before && !touched(out.statements, sentence.span)) out.gaps.push_back({id, sentence.span, ""});
}

}  // namespace

bool is_heading(const Original& original, const Sentence& sentence) {
  const Section& section = original.sections[sentence.section];
  if (sentence.number == 0) return true;
  if (section.run_in && sentence.number == 1) return true;
  const char32_t end = original.text.characters[sentence.span.end - 1];
  return section.value == 0 && end != U'。' && end != U'!' && end != U'?';  // title, number, addressees, signature
}

std::vector<Checked> check_claims(const std::vector<Claim>& claims, const std::vector<Original>& originals,
                                  const std::vector<std::uint32_t>& documents) {
  std::vector<Checked> out;
  for (std::uint32_t i = 0; i < claims.size(); ++i)
    for (std::uint32_t k = 0; k < originals.size(); ++k)
      if (documents[k] == claims[i].document) out.push_back({i, k, find(originals[k], claims[i].locator, claims[i].quote)});
  return out;
}

Coverage coverage(const Original& original, std::uint32_t id, const std::vector<Claim>& claims, const std::vector<Checked>& checked) {
  Coverage out;
  for (const Checked& c : checked) {
    const bool there = c.finding.result == Found::found || c.finding.result == Found::ambiguous;
    if (c.original != id || !there || claims[c.claim].quote.empty()) continue;
    out.statements.push_back({c.claim, c.finding.sentences.front(), c.finding.span});
  }
  std::stable_sort(out.statements.begin(), out.statements.end(),
                   [](const Statement& a, const Statement& b) { return a.span.begin < b.span.begin; });
  for (std::uint32_t i = 0; i < original.sentences.size(); ++i) add_gaps(original, i, out);
  return out;
}

}  // namespace zhunsheng::cite
