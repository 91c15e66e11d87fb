// 达标情况: the items of the assessment as it counts them (7, 15, 9 and 1), each with what is asked, what was found, and on what it rests.
#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/form_values.h"
#include "report/item_words.h"
#include "report/page_readable.h"
#include "report/result_book.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

/// Each text once, in the order in which they come.
class Lines {
 public:
  /// More than `most` are counted only.
  void add(const std::string& text, std::size_t most = SIZE_MAX) {
    if (!text.empty() && seen_.insert(text).second && seen_.size() <= most) out_ += (out_.empty() ? "" : "\n") + text;
  }
  [[nodiscard]] std::size_t count() const { return seen_.size(); }
  [[nodiscard]] const std::string& text() const { return out_; }

 private:
  std::set<std::string> seen_;
  std::string out_;
};

/// Figures that verdicts used, each once, in the order in which they came.
struct Used {
  std::vector<std::pair<EntityId, FactId>> all;
  std::set<std::pair<EntityId, FactId>> seen;
};

class ItemSheet {
 public:
  ItemSheet(const std::vector<OfficialItem>& items, const Result& result) : items_(items), result_(result), program_(result.head.program) {
    result_.view.language = Language::zh;  // as all of the workbook
  }

  LaidSheet make(const std::vector<EntityId>& counties) {
    sheet_.name = "达标情况";
    row_ = begin_table(
        sheet_, "县域义务教育优质均衡发展达标情况表", remark_of(result_),
        {{"序号", 5}, {"项目", 26}, {"标准", 42}, {"实际情况", 44}, {"是否达标", 10}, {"佐证材料、数据来源", 38}, {"依据", 30}});
    sheet_.freeze = {row_, 2};
    sheet_.repeat_first = sheet_.repeat_last = row_ - 1;
    for (const EntityId county : counties) put_county(county);
    return std::move(sheet_);
  }

 private:
  void section(const std::string& text) { sheet_.merge({{row_, 0}, {row_, 6}}, text, Look::section), ++row_; }

  void put_county(EntityId county) {
    const auto results = item_results(items_, result_, county);
    section(entity_text(result_, county));
    sheet_.merge({{row_, 0}, {row_, 6}}, items_total(items_, results, result_.view), Look::remark), ++row_;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (i == 0 || items_[i].chapter != items_[i - 1].chapter) section(chapter_of(i, results));
      put_item(i, results[i], county);
    }
  }

  /// "政府保障程度（15项）：达标9，未达标4，待核实2"
  [[nodiscard]] std::string chapter_of(std::size_t first, const std::vector<ItemResult>& results) const {
    std::array<std::size_t, kStatuses> counts{};
    std::size_t none = 0;
    for (std::size_t i = first; i < items_.size() && items_[i].chapter == items_[first].chapter; ++i)
      results[i].status ? ++counts[static_cast<std::size_t>(*results[i].status)] : ++none;
    std::string out = chapter_text(items_, items_[first].chapter, result_.view);
    std::string separator = "：";
    for (const Status status : {Status::met, Status::not_met, Status::open, Status::review, Status::pending, Status::waived})
      if (const std::size_t count = counts[static_cast<std::size_t>(status)]; count > 0) {
        out += fmt::format("{}{}{}项", separator, status_words(WordKind::indicator, status).zh, count);
        separator = "，";
      }
    return none == 0 ? out : out + fmt::format("{}未测算{}项", separator, none);
  }

  void put_item(std::size_t index, const ItemResult& one, EntityId county) {
    const OfficialItem& item = items_[index];
    Lines standards, clauses;
    for (const RequirementId id : item.requirements)
      for (const std::uint32_t cited : program_.list(program_.requirements[id].citations)) {
        const CitationDef& citation = program_.citations[cited];
        standards.add("“" + std::string(program_.text(citation.quote)) + "”");
        clauses.add(cited_words(program_, citation).zh);
      }
    if (item.chapter == ItemChapter::beside)
      sheet_.put_blank(row_, 0, Look::centred);
    else
      sheet_.put_number(row_, 0, std::to_string(item.number), Look::centred);
    sheet_.put(row_, 1, item.title.zh);
    sheet_.put(row_, 2, standards.text());
    sheet_.put(row_, 3, item_note(item, one, result_));
    sheet_.put(row_, 4, one.status ? item_status_words(item, *one.status, program_).zh : not_measured_words().zh,
               one.status ? look_of(*one.status) : Look::centred);
    sheet_.put(row_, 5, grounds_of(index, county));
    sheet_.put(row_, 6, clauses.text());
    ++row_;
  }

  /// What was filed for the figures that the item's verdicts used: sources, and the documents that stand behind statements.
  [[nodiscard]] std::string grounds_of(std::size_t index, EntityId county) const {
    Used used;
    const auto& requirements = items_[index].requirements;
    for (const Verdict& verdict : result_.outcome.verdicts) {
      if (verdict.entity < county || verdict.entity >= std::max(result_.facts.entities[county].end, county + 1)) continue;
      if (std::find(requirements.begin(), requirements.end(), verdict.requirement) == requirements.end()) continue;
      for (const TraceStep& step : result_.trace(verdict).requirement) gather(step, used);
    }
    return grounds_text(used);
  }

  /// Where a figure is stated, what it could have been worked out of was not used.
  void gather(const TraceStep& step, Used& used) const {
    const Op op = step.node == kNone ? Op::number : program_.nodes[step.node].op;
    if (op == Op::fact || op == Op::attested || op == Op::found) {
      const EntityId holder = step.holder == kNone ? step.entity : step.holder;
      const FactId fact = program_.nodes[step.node].a;
      if (holder != kNone && !statements_of(program_, result_.facts, holder, fact).empty()) {
        if (used.seen.emplace(holder, fact).second) used.all.emplace_back(holder, fact);
        return;
      }
    }
    for (const TraceStep& child : step.children) gather(child, used);
  }

  [[nodiscard]] std::string grounds_text(const Used& used) const {
    const Facts& facts = result_.facts;
    Lines grounds;
    std::size_t unsaid = 0;
    for (const auto& [entity, fact] : used.all)
      for (const Stated& stated : statements_of(program_, facts, entity, fact)) {
        const bool figure = is_numeric(program_.facts[fact]) || is_statement(program_.facts[fact]);
        if (figure && stated.source == kNone && stated.evidence == kNone) ++unsaid;
        if (stated.source != kNone) grounds.add(title_of(facts.sources[stated.source]), kMostGrounds);
        if (stated.evidence != kNone) grounds.add(std::string(text_at(facts, stated.evidence)), kMostGrounds);
      }
    std::string out = grounds.text();
    if (grounds.count() > kMostGrounds) out += fmt::format("\n等{}份", grounds.count());
    if (unsaid > 0) out += (out.empty() ? "" : "\n") + fmt::format("{}个数没有写明来源", unsaid);
    return out;
  }

  static std::string title_of(const FactsSource& source) { return source.title.empty() ? source.id : source.title; }

  static constexpr std::size_t kMostGrounds = 8;
  const std::vector<OfficialItem>& items_;
  Result result_;
  const Program& program_;
  LaidSheet sheet_;
  std::uint32_t row_ = 0;
};

}  // namespace

void add_item_sheet(LaidBook& book, const Result& result) {
  const auto items = official_items(result.head.program);
  const auto counties = counties_of(items, result);
  if (!counties.empty()) book.sheets.push_back(ItemSheet(items, result).make(counties));
}

}  // namespace zhunsheng::report
