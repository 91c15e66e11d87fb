#include "report/explanation_figures.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <unordered_map>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/punctuation.h"
#include "report/result_text.h"
#include "report/width.h"

namespace zhunsheng::report {
namespace {

class Figures {
 public:
  Figures(Paper& paper, const Result& result, const std::vector<UsedFact>& facts, const std::set<EntityId>& folded)
      : paper_(paper), result_(result), view_(result.view), zh_(view_.language == Language::zh), folded_(folded) {
    know_ids();
    choose(facts);
  }

  void write(std::size_t all) {
    paper_.blank();
    paper_.paragraph(0, pick(term_words(Term::used_facts), view_), Ink::bold);
    for (const UsedFact* used : shown_) {
      ++count_[used->entity];
      columns_ = std::max(columns_, columns_of(fact_name(*used)));
    }
    columns_ = std::min(columns_, view_.width / 2);
    std::string_view holder;
    for (const UsedFact* used : shown_) {
      figure(*used, used->entity != holder);
      holder = used->entity;
    }
    if (const std::size_t left = all - shown_.size(); left > 0)
      paper_.paragraph(2, "· ",
                       zh_ ? fmt::format("符合要求、没有逐一列出的对象另有{}个数（--format json 全部列出）", left)
                           : fmt::format("{} more figures of those that comply and are not listed (--format json lists all)", left),
                       Ink::dim);
  }

 private:
  void figure(const UsedFact& used, bool is_first) {
    const std::string& holder = used.entity_name.empty() ? used.entity : used.entity_name;
    const std::string name = fact_name(used);
    const Ink ink = used.state == FactState::known ? Ink::plain : Ink::yellow;
    const bool alone = count_[used.entity] == 1 && count_.size() > kMostOneByOne;
    if (is_first && !alone) paper_.paragraph(2, holder);
    if (alone)
      paper_.paragraph(2, holder + "  " + name + "  ", fact_text(used), ink);
    else if (columns_of(name) > columns_)  // the figure would be squeezed against the edge
      paper_.paragraph(4, name + std::string(colon(view_)) + fact_text(used), ink);
    else
      paper_.paragraph(4, padded(name, columns_) + "  ", fact_text(used), ink);
    if (used.amended) paper_.paragraph(6, "← ", amended_text(result_, used), Ink::plain, Ink::cyan);
  }

  void know_ids() {
    if (folded_.empty()) return;
    for (EntityId id = 0; id < result_.facts.entities.size(); ++id) ids_.emplace(result_.facts.entities[id].id, id);
  }
  /// Inside one that was only counted, and not settled by an overlay.
  [[nodiscard]] bool is_folded(const UsedFact& used) const {
    if (used.amended || folded_.empty()) return false;
    const auto found = ids_.find(used.entity);
    for (EntityId at = found == ids_.end() ? kNone : found->second; at != kNone; at = result_.facts.entities[at].parent)
      if (folded_.contains(at)) return true;
    return false;
  }
  /// Those of one entity together, the entities in the order in which they were met.
  void choose(const std::vector<UsedFact>& facts) {
    std::unordered_map<std::string_view, std::size_t> met;
    for (const UsedFact& used : facts) {
      if (is_folded(used)) continue;
      met.try_emplace(used.entity, met.size());
      shown_.push_back(&used);
    }
    std::stable_sort(shown_.begin(), shown_.end(), [&](const UsedFact* a, const UsedFact* b) { return met[a->entity] < met[b->entity]; });
  }

  [[nodiscard]] std::string fact_name(const UsedFact& used) const {
    if (used.fact == kNone) return "";
    std::string name = pick(name_words(result_.head.program, result_.head.program.facts[used.fact].name), view_);
    if (used.period.kind != PeriodKind::none)
      name += zh_ ? fmt::format("【{}】", period_words(used.period).zh) : fmt::format(" [{}]", used.period.text());
    return name;
  }
  [[nodiscard]] std::string fact_text(const UsedFact& used) const {
    std::string text = pick(used.display, view_);
    const std::string& state = pick(fact_state_words(used.state), view_);
    if (used.state != FactState::known && state != text) text = bracketed(text, state, view_);
    const bool said = used.state == FactState::contradiction && used.source.find("；") != std::string::npos;  // each beside its value
    if (!used.source.empty() && !said) text += "  " + used.source;
    if (!used.on.empty()) text += "  " + pick(term_words(Term::date_of_figure), view_) + std::string(colon(view_)) + used.on;
    return text;
  }

  Paper& paper_;
  const Result& result_;
  const View& view_;
  bool zh_;
  const std::set<EntityId>& folded_;
  std::unordered_map<std::string_view, EntityId> ids_;  ///< where some are folded
  std::vector<const UsedFact*> shown_;
  std::map<std::string_view, std::size_t> count_;  ///< figures of an entity
  int columns_ = 0;
};

/// "甲校、乙校等12个"
std::string some_of(const std::vector<std::string_view>& names, bool zh) {
  constexpr std::size_t kNamed = 6;
  std::string out;
  const std::size_t shown = names.size() > kNamed + 1 ? kNamed : names.size();
  for (std::size_t i = 0; i < shown; ++i) out += (i == 0 ? "" : zh ? "、" : ", ") + std::string(names[i]);
  if (shown < names.size()) out += zh ? fmt::format("等{}个", names.size()) : fmt::format(" … ({} in all)", names.size());
  return out;
}

}  // namespace

void append_figures_text(Paper& paper, const Result& result, const std::vector<UsedFact>& facts, const std::set<EntityId>& folded) {
  if (!facts.empty()) Figures(paper, result, facts, folded).write(facts.size());
}

void append_left_out_text(Paper& paper, const std::vector<LeftOutMembers>& left_out) {
  if (left_out.empty()) return;
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  paper.blank();
  paper.paragraph(0, zh ? "未计入的对象" : "left out", Ink::bold);
  for (const LeftOutMembers& one : left_out) {
    paper.paragraph(
        2, zh ? fmt::format("不属于{}的{}个：", one.from.zh, one.count) : fmt::format("not among the {}: {}", one.from.en, one.count));
    std::vector<std::pair<std::string, std::vector<std::string_view>>> by_reason;
    for (const LeftOut& member : one.members) {
      const std::string& reason = pick(member.reason, view);
      auto found = std::find_if(by_reason.begin(), by_reason.end(), [&](const auto& other) { return other.first == reason; });
      if (found == by_reason.end()) found = by_reason.insert(found, {reason, {}});
      found->second.push_back(member.name);
    }
    for (const auto& [reason, names] : by_reason) paper.paragraph(4, "· ", bracketed(some_of(names, zh), reason, view));
    if (const std::size_t more = one.count - one.members.size(); more > 0)
      paper.paragraph(4, "· ", zh ? fmt::format("另有{}个没有列出", more) : fmt::format("{} more are not listed", more));
  }
}

}  // namespace zhunsheng::report
