// Headings, fixed sentences, the printed form of a clause, and the ids of the contract.
#include <array>
#include <fmt/format.h>

#include "outcome/clause_english.h"
#include "outcome/words.h"

namespace zhunsheng {

namespace {

struct TermRow {
  Term term;
  const char* zh;
  const char* en;
};
constexpr TermRow kTerms[] = {
    {Term::verdict, "测算结果", "result"},
    {Term::reading, "口径", "reading"},
    {Term::read_as, "按…掌握", "read as"},
    {Term::subject, "对象", "subject"},
    {Term::responsible, "责任单位", "responsible"},
    {Term::census, "应报数", "number due to report"},
    {Term::listed, "实报数", "number reported"},
    {Term::as_of, "评估基准日", "as-of date"},
    {Term::date_of_figure, "统计时点", "date of the figure"},
    {Term::vocabulary, "指标数据字典", "data dictionary"},
    {Term::evidence, "佐证材料", "evidence"},
    {Term::attestation, "情况说明（附佐证材料）", "statement with evidence"},
    {Term::margin, "差额", "margin"},
    {Term::percentage_points, "个百分点", "percentage points"},
    {Term::remedy, "缺口测算", "what is lacking"},
    {Term::ledger, "整改台账", "ledger of open items"},
    {Term::closing, "销号", "item closed"},
    {Term::bar, "一票否决事项", "bar"},
    {Term::coefficient, "校际差异系数", "difference coefficient between schools"},
    {Term::coverage, "条款落实对照", "coverage of clauses"},
    {Term::compare, "上下位文件衔接对照表", "comparison with the document above"},
    {Term::rules_diff, "修改对照表", "table of changes"},
    {Term::distribution, "分布", "distribution"},
    {Term::rulesets, "评估依据与标准", "grounds and standards"},
    {Term::requirement, "要求", "requirement"},
    {Term::arithmetic, "测算过程", "working"},
    {Term::used_facts, "所用数据", "figures used"},
    {Term::members, "分项情况", "one by one"},
    {Term::causes, "待核实原因", "why it is open"},
    {Term::settle, "需补报或核对", "what would settle it"},
    {Term::citation, "依据", "grounds"},
    {Term::document, "依据文件", "document"},
    {Term::note, "说明", "note"},
    {Term::reason, "理由", "reason"},
    {Term::due, "时限", "due"},
    {Term::source, "数据来源", "source"},
    {Term::provider, "提供单位", "provided by"},
    {Term::status, "测算结果", "result"},
    {Term::disclaimer, "本结果由系统依据所列规则和数据测算，供评估参考，以主管机构正式意见为准",
     "Measured by the system from the rules and figures listed, for reference in assessment; the competent authority's formal opinion "
     "prevails"},
    {Term::synthetic, "演示数据（虚构）", "demonstration data (invented)"},
};

/// 11 → 十一: headings of the first two levels are numbered in Chinese.
std::string chinese_number(std::string_view digits) {
  static constexpr std::array kDigits = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  if (digits.empty() || digits.size() > 2 || digits.find_first_not_of("0123456789") != std::string_view::npos) return std::string(digits);
  const int n = digits.size() == 1 ? digits[0] - '0' : (digits[0] - '0') * 10 + digits[1] - '0';
  if (n < 10) return kDigits[static_cast<std::size_t>(n)];
  return fmt::format("{}十{}", n < 20 ? "" : kDigits[static_cast<std::size_t>(n / 10)], kDigits[static_cast<std::size_t>(n % 10)]);
}

bool is_digits(std::string_view s) { return !s.empty() && s.find_first_not_of("0123456789") == std::string_view::npos; }

/// Where nothing but the locator is known: "11" → 第11条; "五" at the second level （五）; "二" at the first 二、.
std::string level_text(std::string_view level, int depth, bool last) {
  if (is_digits(level)) return fmt::format("第{}条", level);
  const bool is_number = std::string_view("一二三四五六七八九十").find(level.substr(0, 3)) != std::string_view::npos;
  if (!is_number) return fmt::format("“{}”", level);
  if (depth > 0) return fmt::format("（{}）", level);
  return last ? fmt::format("第{}部分", level) : fmt::format("{}、", level);
}

/// The levels of a path one after the other, in the numbers of the original. What stands below an article is 项, and below that 目.
class Levels {
 public:
  explicit Levels(Numberings numberings) : numberings_(numberings) {}

  void add(std::string_view level, bool last) {
    const auto numbering = static_cast<Numbering>(numberings_ >> (depth_ * kBitsANumbering) & ((1U << kBitsANumbering) - 1));
    out_ += numberings_ == 0 ? level_text(level, static_cast<int>(depth_), last) : numbered(level, numbering, last);
    ++depth_;
  }
  [[nodiscard]] const std::string& text() const { return out_; }
  [[nodiscard]] bool has_article() const { return below_article_ > 0; }

 private:
  std::string numbered(std::string_view level, Numbering numbering, bool last) {
    if (below_article_ > 0 || numbering == Numbering::article) ++below_article_;
    if (below_article_ > 1) return fmt::format("第{}{}", in_brackets(level, numbering), below_article_ == 2 ? "项" : "目");
    switch (numbering) {
      case Numbering::chapter:
        return fmt::format("第{}章", level);
      case Numbering::part:
        return fmt::format("第{}节", level);
      case Numbering::article:
      case Numbering::numbered:
        return fmt::format("第{}条", level);
      case Numbering::first:
        return last ? fmt::format("第{}部分", level) : fmt::format("{}、", level);
      case Numbering::item:
        return last ? std::string(level) : fmt::format("{}.", level);
      case Numbering::fourth:
        return fmt::format("{}）", level);
      default:
        return in_brackets(level, numbering);
    }
  }
  static std::string in_brackets(std::string_view level, Numbering numbering) {
    return numbering == Numbering::second || numbering == Numbering::third ? fmt::format("（{}）", level) : std::string(level);
  }

  Numberings numberings_;
  std::uint32_t depth_ = 0;
  std::uint32_t below_article_ = 0;  ///< levels from the article on
  std::string out_;
};

}  // namespace

Words term_words(Term term) {
  for (const TermRow& row : kTerms)
    if (row.term == term) return {row.zh, row.en};
  return {};
}

/// The levels of a locator as print has them; ¶ and @ pick a paragraph and a sentence.
std::string printed_locator(std::string_view locator, Numberings numberings) {
  if (numberings == kAsWritten) return std::string(locator);
  std::string_view path = locator.substr(0, std::min(locator.find("¶"), locator.find('@')));
  std::string_view rest = locator.substr(path.size());
  Levels levels(numberings);
  while (!path.empty()) {
    const auto slash = path.find('/');
    levels.add(path.substr(0, slash), slash == std::string_view::npos);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
  }
  std::string out = levels.text();
  if (rest.starts_with("¶")) {
    const auto number = rest.substr(2, rest.find('@') == std::string_view::npos ? rest.size() : rest.find('@') - 2);
    out += fmt::format("第{}{}", chinese_number(number), levels.has_article() ? "款" : "段");
    rest = rest.substr(2 + number.size());
  }
  if (rest.starts_with("@")) out += fmt::format("第{}句", chinese_number(rest.substr(1)));
  return out;
}

Words citation_words(const Program& program, const CitationDef& citation) {
  const std::string_view locator = program.text(citation.locator);
  const auto* document = citation.document == kNone ? nullptr : &program.documents[citation.document];
  if (document == nullptr) return clause_words(program, citation);
  const Words clause = clause_words(program, citation);
  const std::string_view title = program.text(document->title);
  return {fmt::format("《{}》{}", title, clause.zh), fmt::format("“{}”{}{}", title, locator.empty() ? "" : " ", clause.en)};
}

Words clause_words(const Program& program, const CitationDef& citation) {
  const std::string_view locator = program.text(citation.locator);
  const std::string printed = printed_locator(locator, citation.numberings);
  const std::string english = clause_english(locator, citation.numberings);
  return {printed, english.empty() ? printed : fmt::format("{} [{}]", english, printed)};
}

std::string_view id_of(Status status) {
  static constexpr std::string_view kIds[] = {"met", "not_met", "pending", "open", "review", "not_applicable", "waived"};
  return kIds[static_cast<std::size_t>(status)];
}
std::string_view id_of(Severity severity) {
  static constexpr std::string_view kIds[] = {"none", "suggestion", "deviation", "shortfall", "gap", "violation"};
  return kIds[static_cast<std::size_t>(severity)];
}
std::string_view id_of(Modality modality) {
  static constexpr std::string_view kIds[] = {"must", "must_not", "strive", "in_principle", "encourage", "may"};
  return kIds[static_cast<std::size_t>(modality)];
}
std::string_view id_of(DueKind due) {
  static constexpr std::string_view kIds[] = {"undated", "always", "by", "each"};
  return kIds[static_cast<std::size_t>(due)];
}
std::string_view id_of(RequirementKind kind) {
  static constexpr std::string_view kIds[] = {"numeric", "attestation", "composite"};
  return kIds[static_cast<std::size_t>(kind)];
}
std::string_view id_of(RuleSetKind kind) { return kind == RuleSetKind::binding ? "binding" : "assessment"; }
std::string_view id_of(RuleSetStatus status) {
  static constexpr std::string_view kIds[] = {"used", "not_in_force", "superseded", "outside", "not_selected"};
  return kIds[static_cast<std::size_t>(status)];
}
std::string_view id_of(InForceKind kind) {
  static constexpr std::string_view kIds[] = {"unknown", "stated", "published", "reported", "window"};
  return kIds[static_cast<std::size_t>(kind)];
}
std::string_view id_of(CauseKind kind) {
  static constexpr std::string_view kIds[] = {"missing", "contradiction", "universe", "reading", "judgement", "version", "late"};
  return kIds[static_cast<std::size_t>(kind)];
}
std::string_view id_of(FactState state) {
  static constexpr std::string_view kIds[] = {"known",      "missing", "contradiction", "part_above_whole",
                                              "incomplete", "expired", "dated_later"};
  return kIds[static_cast<std::size_t>(state)];
}
std::string_view id_of(Truth truth) {
  static constexpr std::string_view kIds[] = {"no", "yes", "unknown", "not_applicable"};
  return kIds[static_cast<std::size_t>(truth)];
}
std::string_view id_of(PeriodKind kind) {
  static constexpr std::string_view kIds[] = {"none", "year", "school_year", "term", "month"};
  return kIds[static_cast<std::size_t>(kind)];
}
std::string_view id_of(Comparison comparison) {
  static constexpr std::string_view kIds[] = {">=", "<=", ">", "<", "=", "!="};
  return kIds[static_cast<std::size_t>(comparison)];
}

}  // namespace zhunsheng
