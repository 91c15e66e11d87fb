// A tree as a rule file.
#include "syntax/keywords.h"
#include "syntax/labels.h"
#include "syntax/print_words.h"
#include "syntax/syntax.h"

namespace zhunsheng::syntax {

namespace {

// 一 … 九十九: the numbers of requirements.
std::string ordinal(std::size_t n) {
  static const char* const digits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  if (n > 99) return std::to_string(n);
  const std::size_t tens = n / 10;
  return std::string(tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[n % 10];
}

class FilePrinter {
 public:
  explicit FilePrinter(const File& file) : file_(file) {}

  std::string all() {
    for (const Block& block : file_.blocks) add(block);
    return std::move(out_);
  }

 private:
  void add(const Block& block) {
    if (!out_.empty()) out_ += '\n';
    out_ += block.keyword.text;
    if (!block.id.empty()) out_ += " " + written_id(block.id.text);
    if (!block.title.empty() || (block.id.empty() && block.kind != BlockKind::clause)) out_ += " " + written_quote(block.title.text);
    out_ += '\n';
    for (const Row& row : block.rows) add(row);
    for (const Label& label : block.labels) add(label, block.kind);
  }

  void add(const Row& row) {
    out_ += '|';
    for (const Cell& cell : row.cells) out_ += " " + written(cell) + " |";
    out_ += '\n';
  }

  std::string written(const Cell& cell) const {
    if (cell.expr == kNoExpr || cell.comparator != Comparator::none) return cell.text;
    const ExprKind kind = file_.at(cell.expr).kind;
    return kind == ExprKind::name || kind == ExprKind::text ? print(file_, cell.expr) : cell.text;
  }

  void add(const Label& label, BlockKind block) {
    english_ = is_english(label.keyword.text);
    const std::string value = content(label, block);
    const bool begins_a_line = !value.empty() && value.front() == '\n';
    out_ += label.keyword.text + (english_ ? begins_a_line || value.empty() ? ":" : ": " : "：") + value + "\n";
    for (const Row& row : label.rows) add(row);
  }

  std::string content(const Label& label, BlockKind block) const {
    switch (label_row(label.kind, block).shape) {
      case Shape::text:
        return written_text(label.text);
      case Shape::names:
        return names(label.words, "、");
      case Shape::type:
        return names(label.words, " ");
      case Shape::cites:
        return cites(label.citations);
      case Shape::values:
        return values(label.values);
      case Shape::number:
        return label.number ? label.number->written : "";
      case Shape::bound:
        return label.words.empty() ? print(file_, label.expr) : label.words[0].text;
      case Shape::expr:
        return print(file_, label.expr);
      case Shape::must:
        return requirements(label.requirements);
      case Shape::unless:
        return exceptions(label.exceptions);
      case Shape::readings:
        return alternatives(label.alternatives);
      case Shape::place:
        return place(label);
      case Shape::fan:
        return fan(label.words);
      case Shape::due:
        return label.due ? label.due->written.text : "";
      case Shape::date:
        return label.date ? label.date->text() : "";
      case Shape::in_force:
        return in_force(label.in_force);
      case Shape::given:
        return label.given ? given(*label.given) : "";
      case Shape::census:
        return names(label.words, " ") + (label.number ? " " + label.number->written : "");
      case Shape::expect:
        return label.expected ? expected(*label.expected) : "";
      case Shape::row:
      case Shape::head:
        break;
    }
    return "";
  }

  [[nodiscard]] const char* comma() const { return english_ ? ", " : "，"; }
  [[nodiscard]] const char* semi() const { return english_ ? ";" : "；"; }
  [[nodiscard]] std::string word(Keyword keyword, int value = 0) const { return std::string(keyword_word(keyword, value, english_)); }

  static std::string names(const std::vector<Word>& words, const char* between) {
    std::string out;
    for (const Word& one : words) out += (out.empty() ? "" : between) + written_id(one.text);
    return out;
  }

  static std::string quotes(const std::vector<Quote>& list) {
    std::string out;
    for (const Quote& quote : list) out += " " + written_quote(quote.text);
    return out;
  }

  std::string cites(const std::vector<Citation>& list) const {
    std::string out;
    for (const Citation& citation : list) {
      if (!out.empty()) out += english_ ? "; " : "；";
      out += citation.locator.empty() ? written_id(citation.document.text) : citation.document.text + "#" + citation.locator.text;
      out += quotes(citation.quotes);
    }
    return out;
  }

  static std::string values(const std::vector<EnumValue>& list) {
    std::string out;
    for (const EnumValue& value : list) {
      if (!out.empty()) out += "、";
      out += written_name(value.id.text);
      if (!value.title.empty()) out += " " + written_quote(value.title.text);
    }
    return out;
  }

  std::string place(const Label& label) const {
    std::string out = names(label.words, "、");
    if (label.code.empty()) return out;
    out += " " + written_id(label.code.text);
    return label.below.empty() ? out : out + " " + label.below.text;
  }

  static std::string fan(const std::vector<Word>& words) {
    if (words.empty()) return "";
    const std::vector<Word> rest(words.begin() + 1, words.end());
    return written_name(words[0].text) + (rest.empty() ? "" : "（" + names(rest, "、") + "）");
  }

  std::string in_force(const InForce& value) const {
    using Kind = InForce::Kind;
    if (value.kind == Kind::unknown) return word(Keyword::UNKNOWN);
    if (value.kind == Kind::window)
      return word(Keyword::BETWEEN) + " " + value.from.text() + " " + word(Keyword::TO) + " " + value.to.text();
    return value.from.text() + " " + word(Keyword::KNOWN_AS, static_cast<int>(value.kind));
  }

  // Several are numbered; one alone is not.
  template <class T, class Write>
  std::string numbered(const std::vector<T>& list, Write write) const {
    std::string out;
    std::size_t n = 0;
    const auto leads = [](const T& item) {
      if constexpr (std::is_same_v<T, Requirement>) return !item.among;
      return true;
    };
    std::size_t count = 0;
    for (const T& item : list) count += leads(item) ? 1U : 0U;
    for (const T& item : list) {
      if (!leads(item)) {
        out += std::string(english_ ? "," : "，") + "\n    " + word(Keyword::AMONG) + " " + write(item);
        continue;
      }
      if (n > 0) out += semi();
      if (count > 1) out += "\n  " + (english_ ? "(" + std::to_string(n + 1) + ") " : "（" + ordinal(n + 1) + "）");
      out += write(item);
      ++n;
    }
    return out;
  }

  [[nodiscard]] std::string id(const Word& name) const { return name.empty() ? "" : written_name(name.text) + (english_ ? ": " : "："); }

  // rotated “交流轮岗教师” “teachers rotated”：
  template <class T>
  std::string called(const T& r) const {
    if (r.title.empty()) return id(r.id);
    std::string out = r.id.empty() ? "" : written_name(r.id.text) + " ";
    out += written_quote(r.title.text);
    if (!r.english.empty()) out += " " + written_quote(r.english.text);
    return out + (english_ ? ": " : "：");
  }

  std::string requirement(const Requirement& r) const {
    return called(r) + (r.due ? r.due->written.text + comma() : "") + print(file_, r.expr) + quotes(r.quotes);
  }

  std::string requirements(const std::vector<Requirement>& list) const {
    return numbered(list, [this](const Requirement& r) { return requirement(r); });
  }

  std::string exceptions(const std::vector<Exception>& list) const {
    return numbered(list, [this](const Exception& e) {
      const std::string then = e.replacement ? word(Keyword::MUST) + " " + requirement(*e.replacement) : word(Keyword::NOT_APPLICABLE);
      return print(file_, e.condition) + comma() + then + quotes(e.quotes);
    });
  }

  std::string alternatives(const std::vector<Alternative>& list) const {
    return numbered(list, [this](const Alternative& a) { return called(a) + alternative(a) + quotes(a.quotes); });
  }

  std::string alternative(const Alternative& a) const {
    if (a.kind == Alternative::Kind::unlimited || a.kind == Alternative::Kind::never) return a.keyword.text;
    if (a.kind == Alternative::Kind::value) return print(file_, a.expr);
    return a.keyword.text + (a.keyword.empty() ? "" : " ") + print(file_, a.expr) + a.bound.text;
  }

  std::string given(const Given& g) const {
    std::string out = written_name(g.type.text) + " " + written_id(g.id.text);
    if (!g.title.empty()) out += " " + written_quote(g.title.text);
    if (g.assignments.empty()) return out;
    std::string inside;
    for (const Assignment& a : g.assignments) {
      if (!inside.empty()) inside += comma();
      inside += written_name(a.fact.text) + (a.period ? "【" + a.period->text() + "】" : "") + " = ";
      inside += a.kind == Assignment::Kind::value ? print(file_, a.value) : word(Keyword::STATE, static_cast<int>(a.kind));
    }
    return out + (english_ ? " (" : "（") + inside + (english_ ? ")" : "）");
  }

  std::string expected(const Expected& e) const {
    std::string out = written_id(e.requirement.text);
    if (!e.entity.empty()) out += " " + word(Keyword::AT) + " " + written_id(e.entity.text);
    if (e.period) out += " 【" + e.period->text() + "】";
    out += " " + written_id(e.status.text);
    if (e.margin) out += comma() + word(Keyword::SHORT) + " " + e.margin->written;
    return out;
  }

  const File& file_;
  std::string out_;
  bool english_ = false;
};

}  // namespace

std::string print(const File& file) { return FilePrinter(file).all(); }

}  // namespace zhunsheng::syntax
