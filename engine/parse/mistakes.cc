#include "parse/mistakes.h"

#include <antlr4-runtime.h>
#include <fmt/format.h>
#include <optional>

#include "Zhunsheng.h"
#include "parse/characters.h"
#include "parse/expectations.h"
#include "parse/label_names.h"
#include "syntax/stuck.h"

namespace zhunsheng::parsing {

namespace {

using fmt::format;

// One mistake of one line: each function knows one kind, and says whether it was that.
class Explanation {
 public:
  Explanation(const Mistake& mistake, const Line& line, const Text& text, Complaints& complaints)
      : expected_(mistake.expected), line_(line), text_(text), complaints_(complaints), at_(mistake.at), token_(line.tokens[mistake.at]) {}

  void give() {
    const bool known = bracket() || nothing_there() || at_line_start() || digits_read_as_items() || missing_comparator() ||
                       two_comparators() || stuck_words() || unfinished_choice() || missing_operand() || between_operands() ||
                       no_rate_base() || due_words();
    if (!known) otherwise();
  }

 private:
  [[nodiscard]] Range range(const Token& token) const { return {text_.source, token.begin, token.end}; }
  [[nodiscard]] bool expects(std::size_t type) const { return expected_.count(type) > 0; }
  [[nodiscard]] bool expects_operand() const { return expects(Zhunsheng::NAME) && expects(Zhunsheng::NUMBER) && expects(Zhunsheng::LP); }
  [[nodiscard]] bool ends_here() const {
    return token_.type == Zhunsheng::END || token_.type == Zhunsheng::SEMI || token_.type == Zhunsheng::BAR ||
           token_.type == Zhunsheng::COMMA;
  }
  [[nodiscard]] const Token& before() const { return line_.tokens[at_ - 1]; }
  static bool operand(const Token& token) {
    switch (token.type) {
      case Zhunsheng::NAME:
      case Zhunsheng::NUMBER:
      case Zhunsheng::DATE:
      case Zhunsheng::PERIOD:
      case Zhunsheng::RP:
      case Zhunsheng::RB:
      case Zhunsheng::ITEM:
      case Zhunsheng::TRUTH:
        return true;
      default:
        return false;
    }
  }
  [[nodiscard]] std::string shown(const Token& token) const {
    constexpr std::size_t kMost = 20;
    const std::u32string all = decode(text_.bytes.substr(token.begin, token.end - token.begin));
    std::string out;
    for (std::size_t i = 0; i < std::min(all.size(), kMost); ++i) append_utf8(out, all[i]);
    return all.size() > kMost ? out + "…" : out;
  }
  // The place of what is missing: just after the token before.
  [[nodiscard]] Range gap() const { return {text_.source, before().end, before().end}; }

  // The bracket still open before the token, if any.
  [[nodiscard]] const Token* open_bracket() const {
    int depth = 0;
    for (std::size_t i = at_; i-- > 0;) {
      const std::size_t type = line_.tokens[i].type;
      if (type == Zhunsheng::RP || type == Zhunsheng::RB) ++depth;
      if ((type == Zhunsheng::LP || type == Zhunsheng::LB) && depth-- == 0) return &line_.tokens[i];
    }
    return nullptr;
  }

  bool bracket() {
    const Token* open = open_bracket();
    if (open == nullptr && (token_.type == Zhunsheng::RP || token_.type == Zhunsheng::RB))
      return complaints_.stray_bracket(range(token_), shown(token_)), true;
    if (open == nullptr || !(expects(Zhunsheng::RP) || expects(Zhunsheng::RB))) return false;
    const bool round = open->type == Zhunsheng::LP;
    const bool wrong_partner = token_.type == (round ? Zhunsheng::RB : Zhunsheng::RP);
    if (!wrong_partner && token_.type != Zhunsheng::END && token_.type != Zhunsheng::SEMI && token_.type != Zhunsheng::QUOTE &&
        token_.type != Zhunsheng::BAR)
      return false;
    return complaints_.unclosed_bracket(range(*open), round ? "）" : "】"), true;
  }

  bool nothing_there() {
    if (at_ != 1 || token_.type != Zhunsheng::END) return false;
    const Words expected = expectation(expected_);
    complaints_.unexpected(line_.keyword.range,
                           {format("「{}」后面没有内容。", line_.keyword.text), format("Nothing follows \"{}\".", line_.keyword.text)},
                           {format("这里要写：{}。", expected.zh), format("Expected: {}.", expected.en)});
    return true;
  }

  // A new line that was to be a label or a head.
  bool at_line_start() {
    if (token_.type != Zhunsheng::NAME || token_.quoted_name || !text_.pieces[token_.piece].first || !operand_or_quote(before()))
      return false;
    const std::size_t next = line_.tokens[at_ + 1].type;
    if (syntax::find_label(token_.text, line_.block) != nullptr && next != Zhunsheng::COMPARATOR)
      return complaints_.label_without_colon(range(token_), token_.text), true;
    const syntax::HeadRow* head = guess_head(token_.text);
    if (next != Zhunsheng::NAME && next != Zhunsheng::QUOTE) return false;
    if (head == nullptr && !(next == Zhunsheng::NAME && line_.tokens[at_ + 2].type == Zhunsheng::QUOTE)) return false;
    return complaints_.unknown_head(range(token_), token_.text, head == nullptr ? "" : head_word(*head, token_.text)), true;
  }
  static bool operand_or_quote(const Token& token) {
    return operand(token) || token.type == Zhunsheng::QUOTE || token.type == Zhunsheng::CITATION;
  }

  // 教师数 95%; the number may be read before it is clear that nothing makes a comparison of it.
  bool missing_comparator() {
    const std::size_t number_at = token_.type == Zhunsheng::NUMBER ? at_ : before().type == Zhunsheng::NUMBER && ends_here() ? at_ - 1 : 0;
    if (number_at < 2) return false;
    const Token& number_token = line_.tokens[number_at];
    const Token& left = line_.tokens[number_at - 1];
    if (!operand(left) || left.type == Zhunsheng::NUMBER || line_.shape == syntax::Shape::names || line_.shape == syntax::Shape::head)
      return false;
    if (name_with_digits(left, number_token) || (left.type == Zhunsheng::NAME && offer_split(left))) return true;
    if (number_at == at_ && !expects(Zhunsheng::COMPARATOR)) return false;
    const std::string number = shown(number_token);
    complaints_.unexpected(range(number_token),
                           {format("门槛 {} 前面少比较词。", number), format("A comparator is missing before {}.", number)},
                           {format("是不是要写「达到 {}以上」「不低于 {}」或「不超过 {}」？", number, number, number),
                            format("Write \"at least {}\" or \"at most {}\".", number, number)});
    return true;
  }

  // 初中3年级: digits end a Chinese name.
  bool name_with_digits(const Token& name, const Token& number) {
    if (name.type != Zhunsheng::NAME || name.quoted_name || name.end != number.begin) return false;
    const std::string both = shown(name) + shown(number);
    complaints_.unexpected({text_.source, name.begin, number.end},
                           {format("「{}」里有数字。", both), format("\"{}\" has digits in it.", both)},
                           {format("名称里有数字的，写成 「{}」。", both), format("A name with digits is written 「{}」.", both)});
    return true;
  }

  // 初中3年级 不低于 5 reads as a table of 3年级 until the end.
  bool digits_read_as_items() {
    if (!expects(Zhunsheng::MET)) return false;
    for (std::size_t i = at_; i > 1 && i + 4 > at_; --i)
      if (line_.tokens[i].type == Zhunsheng::NUMBER && name_with_digits(line_.tokens[i - 1], line_.tokens[i])) return true;
    return false;
  }

  // 期限：2027
  bool due_words() {
    if (!expects(Zhunsheng::BEFORE) || expects(Zhunsheng::NAME)) return false;
    complaints_.unexpected(at_ > 1 ? range(before()) : range(token_), {"期限没有写完。", "The due date is not complete."},
                           {"写成 到2027年、2027年底前 或 2025年7月之前。", "Write: by 2027, or before 2025-07."});
    return true;
  }

  bool two_comparators() {
    if (token_.type != Zhunsheng::COMPARATOR || expects(Zhunsheng::COMPARATOR) || !operand(before())) return false;
    complaints_.unexpected(
        range(token_), {"一句里有两个比较词。", "One comparison has two comparators."},
        {"拆成两句，用「且」连起来：甲 不低于 1 且 甲 不超过 5。", "Join two comparisons: x at least 1 and x at most 5."});
    return true;
  }

  // Offered only: a name may contain such characters.
  bool offer_split(const Token& name) {
    if (name.type != Zhunsheng::NAME || name.quoted_name) return false;
    const std::string split = syntax::split_at_operator(name.text);
    if (split.empty()) return false;
    complaints_.stuck(range(name), name.text, split);
    return true;
  }

  bool stuck_words() {
    if (line_.shape == syntax::Shape::names || line_.shape == syntax::Shape::head) return false;
    if (token_.type == Zhunsheng::NAME && operand(before())) return offer_split(token_) || offer_split(before());
    return ends_here() && before().type == Zhunsheng::NAME && expects(Zhunsheng::COMPARATOR) && !expects(Zhunsheng::END) &&
           offer_split(before());
  }

  bool unfinished_choice() {
    const bool then = expects(Zhunsheng::THEN);
    if (!then && !expects(Zhunsheng::ELSE)) return false;
    complaints_.unexpected(ends_here() ? gap() : range(token_),
                           {format("「如…」后面少了「{}」。", then ? "则" : "否则"), format("\"{}\" is missing.", then ? "then" : "else")},
                           {"写全：如 条件 则 甲 否则 乙。", "Write it whole: if c then a else b."});
    return true;
  }

  bool missing_operand() {
    if (!expects_operand() || operand(before())) return false;
    const std::string after = shown(before());
    const Words expected = expectation(expected_);
    if (ends_here() || token_.type == Zhunsheng::RP || token_.type == Zhunsheng::RB) {
      complaints_.unexpected(range(before()), {format("「{}」后面少了内容。", after), format("Something is missing after \"{}\".", after)},
                             {format("这里要写：{}。", expected.zh), format("Expected: {}.", expected.en)});
      return true;
    }
    complaints_.unexpected(
        range(token_),
        {format("「{}」后面不能接「{}」。", after, shown(token_)), format("\"{}\" cannot follow \"{}\".", shown(token_), after)},
        {format("这里要写：{}。名称与用词相同的，写成 「…」。", expected.zh),
         format("Expected: {}. A name that is a keyword is written 「…」.", expected.en)});
    return true;
  }

  // Two names or numbers side by side.
  bool between_operands() {
    if (!operand(before()) || !operand(token_) || token_.type == Zhunsheng::RP || token_.type == Zhunsheng::RB) return false;
    if (line_.shape == syntax::Shape::names || line_.shape == syntax::Shape::place || line_.shape == syntax::Shape::head) return false;
    const std::string a = shown(before());
    const std::string b = shown(token_);
    const bool one_word = before().end == token_.begin;
    const Words help = one_word ? Words{format("名称里有数字或字母的，写成 「{}{}」。", a, b),
                                        format("A name with digits or letters is written 「{}{}」.", a, b)}
                                : Words{"是不是少了比较词、「占」「且」或顿号？", "Is a comparator, an operator or \"and\" missing?"};
    complaints_.unexpected(range(token_),
                           {format("「{}」和「{}」之间少了连接的词。", a, b), format("Nothing joins \"{}\" and \"{}\".", a, b)}, help);
    return true;
  }

  // 教室数 按 每12班 1间 配足 without 对 班级数
  bool no_rate_base() {
    if (token_.type != Zhunsheng::EACH && token_.type != Zhunsheng::RATE) return false;
    complaints_.unexpected(
        range(token_), {"少了按什么数来配：对 班级数 按 每12班 1间 配足。", "What the rate is applied to is missing."},
        {"写成：甲 对 班级数 按 每12班 1间 配足，尾数进一。", "Write: x for classes at the rate of 1间 per 12班, rounded up."});
    return true;
  }

  void otherwise() {
    const Words expected = expectation(expected_);
    const Words help = expected.zh.empty() ? Words{} : Words{format("这里可以写：{}。", expected.zh), format("Expected: {}.", expected.en)};
    if (ends_here() || token_.type == Zhunsheng::RP) {
      const std::string after = shown(before());
      complaints_.unexpected(gap_or_token(), {format("「{}」后面没有写完。", after), format("Something is missing after \"{}\".", after)},
                             help);
      return;
    }
    complaints_.unexpected(range(token_),
                           {format("这里不该有「{}」。", shown(token_)), format("\"{}\" does not belong here.", shown(token_))}, help);
  }
  [[nodiscard]] Range gap_or_token() const { return token_.type == Zhunsheng::END ? range(before()) : range(token_); }

  const std::set<std::size_t>& expected_;
  const Line& line_;
  const Text& text_;
  Complaints& complaints_;
  std::size_t at_;
  const Token& token_;
};

}  // namespace

void explain(const Mistake& mistake, const Line& line, const Text& text, Complaints& complaints) {
  Explanation(mistake, line, text, complaints).give();
}

}  // namespace zhunsheng::parsing
