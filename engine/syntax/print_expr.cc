// Expressions as text, with the brackets that they need and no others.
#include "syntax/keywords.h"
#include "syntax/print_words.h"
#include "syntax/syntax.h"

namespace zhunsheng::syntax {

namespace {

// The rungs of the grammar's ladder, from loosest to tightest.
enum Rung { kExpr, kOr, kAnd, kNot, kComparison, kShare, kSum, kProduct, kUnary, kPrimary };

Rung rung_of(ExprKind kind) {
  switch (kind) {
    case ExprKind::choice:
      return kExpr;
    case ExprKind::any_of:
      return kOr;
    case ExprKind::all_of:
      return kAnd;
    case ExprKind::negation:
      return kNot;
    case ExprKind::compare:
    case ExprKind::one_of:
    case ExprKind::read_as:
    case ExprKind::matches:
    case ExprKind::at_rate:
      return kComparison;
    case ExprKind::share_of:
      return kShare;
    case ExprKind::add:
    case ExprKind::subtract:
      return kSum;
    case ExprKind::multiply:
    case ExprKind::divide:
      return kProduct;
    case ExprKind::minus:
      return kUnary;
    case ExprKind::error:
    case ExprKind::number:
    case ExprKind::date:
    case ExprKind::period:
    case ExprKind::text:
    case ExprKind::truth:
    case ExprKind::name:
    case ExprKind::quantifier:
    case ExprKind::function:
    case ExprKind::at_least_of:
    case ExprKind::conforms:
    case ExprKind::attested:
    case ExprKind::found:
    case ExprKind::judged:
    case ExprKind::lookup:
    case ExprKind::table_met:
    case ExprKind::table_most:
    case ExprKind::item:
    case ExprKind::item_met:
      return kPrimary;
  }
  return kPrimary;
}

class Printer {
 public:
  explicit Printer(const File& file) : file_(file) {}

  std::string at(ExprId id, Rung least) const {
    const Expr& e = file_.at(id);
    const bool brackets = rung_of(e.kind) < least;
    const bool english = is_english(e.keyword.text);
    return (brackets ? english ? "(" : "（" : "") + one(e) + (brackets ? english ? ")" : "）" : "");
  }

 private:
  // The usual word in the language of the keyword that was written.
  static std::string word(const Expr& e, Keyword keyword, int value = 0) {
    return std::string(keyword_word(keyword, value, is_english(e.keyword.text)));
  }
  static std::string written(const Expr& e, Keyword keyword, int value = 0) {
    return e.keyword.empty() ? word(e, keyword, value) : e.keyword.text;
  }
  static const char* comma(const Expr& e) { return is_english(e.keyword.text) ? ", " : "，"; }
  static const char* semi(const Expr& e) { return is_english(e.keyword.text) ? "; " : "；"; }
  static std::string bracketed(const Expr& e, const std::string& inside) {
    return is_english(e.keyword.text) ? e.keyword.text + "(" + inside + ")" : e.keyword.text + "（" + inside + "）";
  }

  std::string one(const Expr& e) const {
    switch (e.kind) {
      case ExprKind::error:
        return "";
      case ExprKind::number:
        return e.number.written;
      case ExprKind::date:
      case ExprKind::period:
        return e.word.text;
      case ExprKind::text:
        return written_quote(e.word.text);
      case ExprKind::truth:
        return written(e, Keyword::TRUTH, e.flag ? 1 : 0);
      case ExprKind::name:
        return written_name(e.word.text);
      case ExprKind::any_of:
        return joined(e, " " + written(e, Keyword::OR) + " ", kAnd);
      case ExprKind::all_of:
        return joined(e, " " + written(e, Keyword::AND) + " ", kNot);
      case ExprKind::negation:
        return written(e, Keyword::NOT) + " " + at(e.args[0], kNot);
      case ExprKind::choice:
        return choice(e);
      case ExprKind::compare:
      case ExprKind::one_of:
        return left(e, kShare) + comparison(e);
      case ExprKind::read_as:
        return left(e, kShare) + read_as(e);
      case ExprKind::matches:
        return left(e, kShare) + written(e, Keyword::MATCHES) + " " + written_quote(e.word.text);
      case ExprKind::share_of:
        return joined(e, " " + written(e, Keyword::SHARE_OF) + " ", kSum);
      case ExprKind::at_rate:
        return left(e, kShare) + rate(e);
      case ExprKind::add:
        return binary(e, " + ", kSum, kProduct);
      case ExprKind::subtract:
        return binary(e, " - ", kSum, kProduct);
      case ExprKind::multiply:
        return binary(e, " * ", kProduct, kUnary);
      case ExprKind::divide:
        return binary(e, " / ", kProduct, kUnary);
      case ExprKind::minus:
        return "-" + at(e.args[0], kUnary);
      case ExprKind::quantifier:
        return bracketed(e, quantified(e));
      case ExprKind::function:
        return bracketed(e, joined(e, comma(e), kExpr));
      case ExprKind::at_least_of:
        return counted(e);
      case ExprKind::conforms:
        return written(e, Keyword::CONFORMS) + " " + written_id(e.word.text);
      case ExprKind::attested:
      case ExprKind::found:
        return e.keyword.text + " " + (e.flag ? written_quote(e.word.text) : written_name(e.word.text));
      case ExprKind::judged:
        return written(e, Keyword::JUDGED) + " " + written_quote(e.word.text);
      case ExprKind::lookup:
        return written_name(e.word.text) + "【" + joined(e, "，", kExpr) + "】";
      case ExprKind::table_met:
        return written_name(e.word.text) + " " + written(e, Keyword::ALL_MET);
      case ExprKind::table_most:
        return table_most(e);
      case ExprKind::item:
        return written(e, Keyword::ITEM);
      case ExprKind::item_met:
        return written(e, Keyword::ITEM_MET);
    }
    return "";
  }

  std::string joined(const Expr& e, const std::string& between, Rung least, std::size_t from = 0) const {
    std::string out;
    for (std::size_t i = from; i < e.args.size(); ++i) out += (i == from ? "" : between) + at(e.args[i], least);
    return out;
  }

  std::string binary(const Expr& e, const char* sign, Rung left, Rung right) const {
    return at(e.args[0], left) + sign + at(e.args[1], right);
  }

  std::string left(const Expr& e, Rung least) const { return e.args[0] == kNoExpr ? "" : at(e.args[0], least) + " "; }

  std::string choice(const Expr& e) const {
    return written(e, Keyword::IF) + " " + at(e.args[0], kExpr) + " " + word(e, Keyword::THEN) + " " + at(e.args[1], kExpr) + " " +
           word(e, Keyword::ELSE) + " " + at(e.args[2], kExpr);
  }

  std::string comparison(const Expr& e) const {
    if (e.keyword.empty() && e.bound.empty())
      return word(e, Keyword::COMPARATOR, static_cast<int>(e.comparator)) + " " + joined(e, "、", kShare, 1);
    const std::string gap = !e.bound.empty() && file_.at(e.args[1]).kind != ExprKind::number ? " " : "";
    return e.keyword.text + (e.keyword.empty() ? "" : " ") + joined(e, "、", kShare, 1) + gap + e.bound.text;
  }

  std::string read_as(const Expr& e) const {
    const std::string reading = written_name(e.word.text);
    if (e.args.size() > 1) {
      const std::string number = at(e.args[1], kPrimary);
      if (is_english(e.bound.text)) return e.keyword.text + " " + e.bound.text + " " + number + " (" + reading + ")";
      return e.keyword.text + " " + number + e.bound.text + "（" + reading + "）";
    }
    if (is_english(e.keyword.text)) return e.keyword.text + " " + reading;
    return std::string(keyword_word(Keyword::BY_READING, 0, false)) + " " + reading + " " +
           std::string(keyword_word(Keyword::HOLD, 0, false));
  }

  std::string rate(const Expr& e) const {
    const std::string begin = written(e, Keyword::IN_PROPORTION) + " " + at(e.args[1], kShare) + " ";
    const std::string per = at(e.args[2], kPrimary);
    const std::string each = at(e.args[3], kPrimary);
    const std::string end = comma(e) + word(e, Keyword::ROUNDING, static_cast<int>(e.rounding));
    if (is_english(e.keyword.text)) return begin + word(e, Keyword::RATE) + " " + each + " " + word(e, Keyword::PER) + " " + per + end;
    return begin + word(e, Keyword::BY_READING) + " " + word(e, Keyword::EACH) + per + " " + each + " " + word(e, Keyword::SUPPLY) + end;
  }

  std::string quantified(const Expr& e) const {
    const bool english = is_english(e.keyword.text);
    std::string out;
    for (const Word& type : e.classes) out += (out.empty() ? "" : "、") + written_name(type.text);
    if (e.args[0] != kNoExpr) out += (english ? ": " : "：") + at(e.args[0], kExpr);
    if (e.args[1] != kNoExpr) out += comma(e) + word(e, Keyword::WHERE) + " " + at(e.args[1], kExpr);
    if (e.args[2] != kNoExpr) out += comma(e) + word(e, Keyword::WEIGHT) + " " + at(e.args[2], kExpr);
    return out;
  }

  std::string counted(const Expr& e) const {
    const std::string conditions = joined(e, semi(e), kExpr);
    if (is_english(e.keyword.text)) return e.keyword.text + " " + std::to_string(e.count) + " of (" + conditions + ")";
    return e.keyword.text + " " + std::to_string(e.count) + " 项（" + conditions + "）";
  }

  std::string table_most(const Expr& e) const {
    const bool english = is_english(e.keyword.text);
    const bool total = e.args[1] != kNoExpr;
    std::string out = written_name(e.word.text);
    if (total && !english) out += " " + at(e.args[1], kPrimary);
    out += " " + e.keyword.text + " " + std::to_string(e.count);
    if (!english) out += "项";
    if (total && english) out += " of " + at(e.args[1], kPrimary);
    out += " " + word(e, Keyword::MET);
    if (e.args[0] == kNoExpr) return out;
    out += comma(e) + word(e, Keyword::REST) + " " + word(e, Keyword::COMPARATOR, static_cast<int>(Comparator::at_least)) + " ";
    return out + word(e, Keyword::OF_STANDARD) + at(e.args[0], kPrimary);
  }

  const File& file_;
};

}  // namespace

std::string print(const File& file, ExprId id) { return id == kNoExpr ? "" : Printer(file).at(id, kExpr); }

}  // namespace zhunsheng::syntax
