#include "report/paper_members.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/measured.h"
#include "report/paper_parts.h"

namespace zhunsheng::report {
namespace {

/// The outermost quantifications of a trace.
void collect(const Program& program, const TraceStep& step, std::vector<const TraceStep*>& found) {
  if (step.node != kNone && program.nodes[step.node].op == Op::quantify) {
    found.push_back(&step);
    return;
  }
  for (const TraceStep& child : step.children) collect(program, child, found);
}

const TraceStep* last_of(const TraceStep& step, NodeId node) {
  if (node == kNone) return nullptr;
  const auto at = std::find_if(step.children.rbegin(), step.children.rend(), [&](const TraceStep& child) { return child.node == node; });
  return at == step.children.rend() ? nullptr : &*at;
}

/// What one member adds to the whole.
struct Part {
  const TraceStep* step = nullptr;
  const TraceStep* measured = nullptr;  ///< the number of it: of a comparison the left side
  const TraceStep* weight = nullptr;
};

/// What the last column says: how much of the whole is this member's. Empty where that is no question.
std::string share_head(Quantifier quantifier) {
  switch (quantifier) {
    case Quantifier::sum:
      return "占合计";
    case Quantifier::mean:
    case Quantifier::weighted_mean:
      return "占加权合计";
    case Quantifier::deviation:
    case Quantifier::coefficient:
      return "占离差平方和";
    case Quantifier::every:
    case Quantifier::some:
    case Quantifier::count:
    case Quantifier::share:
    case Quantifier::min:
    case Quantifier::max:
      return "";
  }
  return "";
}

class MemberAnnex {
 public:
  MemberAnnex(Folio& folio, const PaperRequest& request, const TraceStep& whole, const Explanation& explanation)
      : folio_(folio),
        request_(request),
        program_(request.result.head.program),
        whole_(whole),
        node_(program_.nodes[whole.node]),
        quantification_(program_.quantifications[node_.b]),
        quantifier_(static_cast<Quantifier>(node_.sub)) {
    for (const MemberFinding& one : explanation.members) findings_.emplace(one.entity, &one);
    for (const LeftOutMembers& some : explanation.left_out)
      for (const LeftOut& one : some.members) reasons_.emplace(one.entity, one.reason.zh);
    for (const TraceStep& child : whole.children) parts_.push_back(part_of(child));
  }

  void write() {
    const std::string type = name_words(program_, program_.types[quantification_.type].name).zh;
    folio_.annex(fmt::format("{}逐一情况", type), true);
    folio_.put(ParagraphKind::remark, request_.phrasing.expression(whole_.node).zh + "。" + counts(type));
    FolioTable table{columns(), {}};
    const auto shares = shares_of();
    for (std::size_t i = 0; i < parts_.size(); ++i) table.rows.push_back(text_row(cells(i, shares)));
    folio_.put(std::move(table));
    put_left_out(type);
  }

 private:
  /// Those of the class that the filter leaves out, by name.
  void put_left_out(const std::string& type) {
    if (quantification_.filter == kNone || whole_.entity == kNone) return;
    const std::string reason = fmt::format("不符合范围：{}", request_.phrasing.expression(quantification_.filter).zh);
    const std::vector<Entity>& all = request_.result.facts.entities;
    FolioTable table{{{"序号", 0.7, Align::centre}, {"代码", 1.8, Align::centre}, {"名称", 2.6}, {"原因", 6}}, {}};
    for (EntityId id = whole_.entity + 1; id < all[whole_.entity].end; ++id) {
      const bool listed = std::any_of(parts_.begin(), parts_.end(), [&](const Part& part) { return part.step->entity == id; });
      if (listed || !program_.belongs(all[id].type, quantification_.type)) continue;
      const auto known = reasons_.find(std::string(all[id].id));
      table.rows.push_back(text_row({std::to_string(table.rows.size() + 1), std::string(all[id].id), entity_name(request_.result, id),
                                     known == reasons_.end() ? reason : known->second}));
    }
    if (table.rows.empty()) return;
    folio_.put(ParagraphKind::caption, fmt::format("未列入的{}", type));
    folio_.put(std::move(table));
  }

  Part part_of(const TraceStep& step) const {
    Part part{&step, nullptr, last_of(step, quantification_.weight)};
    if (!step.is_truth)
      part.measured = &step;
    else if (step.node != kNone && program_.nodes[step.node].op == Op::compare && !step.children.empty() && !step.children.front().is_truth)
      part.measured = &step.children.front();
    return part;
  }

  [[nodiscard]] bool has_values() const {
    return std::any_of(parts_.begin(), parts_.end(), [](const Part& part) { return part.measured != nullptr; });
  }
  [[nodiscard]] std::string counts(std::string_view type) const {
    std::string out = fmt::format("列出{}个{}", whole_.listed, type);
    if (whole_.declared >= 0) out = fmt::format("{}应报{}个，实报{}个", type, whole_.declared, whole_.listed);
    return fmt::format("{}；下表列入其中符合范围的{}个。", out, parts_.size());
  }

  [[nodiscard]] std::vector<TableColumn> columns() const {
    std::vector<TableColumn> out = {{"序号", 0.7, Align::centre}, {"代码", 1.8, Align::centre}, {"名称", 2.6}};
    if (has_values()) out.push_back({"数值", 1.6, Align::right});
    if (quantification_.weight != kNone)
      out.push_back({"权：" + request_.phrasing.expression(quantification_.weight).zh, 1.3, Align::right});
    if (!share_head(quantifier_).empty()) out.push_back({share_head(quantifier_), 1.3, Align::right});
    out.push_back({"测算结果", 1.4, Align::centre});
    out.push_back({"说明", 4.5});
    return out;
  }

  [[nodiscard]] std::string shown(const TraceStep* step) const {
    if (step == nullptr) return "";
    return quantity_words(step->quantity, style_of(program_, step->node)).zh;
  }

  /// Of each part the piece of the whole that is its own; empty where not all is known, or there is no whole.
  [[nodiscard]] std::vector<Rational> shares_of() const {
    if (share_head(quantifier_).empty()) return {};
    std::vector<Rational> values, weights;
    for (const Part& part : parts_) {
      if (part.measured == nullptr || !part.measured->quantity.is_point() || part.step->membership != Truth::yes) return {};
      if (part.weight != nullptr && !part.weight->quantity.is_point()) return {};
      if (part.weight == nullptr && quantification_.weight != kNone) return {};
      values.push_back(part.measured->quantity.low);
      weights.push_back(part.weight == nullptr ? Rational(1) : part.weight->quantity.low);
    }
    return quantifier_ == Quantifier::deviation || quantifier_ == Quantifier::coefficient ? of_squares(values, weights)
                                                                                          : of_sum(values, weights);
  }
  static std::vector<Rational> of_sum(std::vector<Rational> values, const std::vector<Rational>& weights) {
    Rational sum;
    for (std::size_t i = 0; i < values.size(); ++i) sum += values[i] = values[i] * weights[i];
    return divided(std::move(values), sum);
  }
  static std::vector<Rational> of_squares(std::vector<Rational> values, const std::vector<Rational>& weights) {
    Rational sum, weight, squares;
    for (std::size_t i = 0; i < values.size(); ++i) {
      sum += values[i] * weights[i];
      weight += weights[i];
    }
    if (weight.is_zero()) return {};
    const Rational mean = sum / weight;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const Rational off = values[i] - mean;
      squares += values[i] = off * off * weights[i];
    }
    return divided(std::move(values), squares);
  }
  static std::vector<Rational> divided(std::vector<Rational> values, const Rational& whole) {
    if (whole.is_zero()) return {};
    for (Rational& value : values) value = value / whole;
    return values;
  }

  [[nodiscard]] std::string status(const Part& part) const {
    const TraceStep& step = *part.step;
    if (step.membership == Truth::unknown) return step.entity == kNone ? "未列出" : "是否列入待核实";
    if (step.entity == kNone) return "未列出";
    if (!step.is_truth) return step.quantity.is_point() || step.quantity.kind == Quantity::Kind::root ? "已计入" : "待核实";
    const auto judged =
        std::find_if(step.children.begin(), step.children.end(), [](const TraceStep& child) { return child.requirement != kNone; });
    if (judged != step.children.end() && step.node != kNone && program_.nodes[step.node].op == Op::conforms && alone(step))
      return status_words(word_kind(program_, program_.requirements[judged->requirement]), judged->status).zh;
    switch (step.truth) {
      case Truth::yes:
        return "符合";
      case Truth::no:
        return "不符合";
      case Truth::unknown:
        return truth_words(Truth::unknown).zh;
      case Truth::not_applicable:
        return truth_words(Truth::not_applicable).zh;
    }
    return "";
  }
  static bool alone(const TraceStep& step) {
    return std::count_if(step.children.begin(), step.children.end(), [](const TraceStep& child) { return child.requirement != kNone; }) ==
           1;
  }

  [[nodiscard]] std::vector<std::string> cells(std::size_t i, const std::vector<Rational>& shares) const {
    const Part& part = parts_[i];
    const EntityId entity = part.step->entity;
    std::vector<std::string> out = {std::to_string(i + 1)};
    if (entity == kNone) {
      out.insert(out.end(), {"", "（未列出的）"});
    } else {
      out.insert(out.end(), {std::string(request_.result.facts.entities[entity].id), entity_name(request_.result, entity)});
    }
    if (has_values()) out.push_back(shown(part.measured));
    if (quantification_.weight != kNone) out.push_back(shown(part.weight));
    if (!share_head(quantifier_).empty()) out.push_back(shares.empty() ? "待核实" : number_words(shares[i], {"%", 2}).zh);
    out.push_back(status(part));
    const auto found = entity == kNone ? findings_.end() : findings_.find(request_.result.facts.entities[entity].id);
    out.push_back(found == findings_.end() ? "" : found->second->text.zh);
    return out;
  }

  Folio& folio_;
  const PaperRequest& request_;
  const Program& program_;
  const TraceStep& whole_;
  const Node& node_;
  const Quantification& quantification_;
  Quantifier quantifier_;
  std::map<std::string, std::string> reasons_;  ///< by id: why a member is left out
  std::map<std::string_view, const MemberFinding*> findings_;
  std::vector<Part> parts_;
};

}  // namespace

int put_members(Folio& folio, const PaperRequest& request, const Trace& trace, const Explanation& explanation) {
  std::vector<const TraceStep*> wholes;
  for (const TraceStep& root : trace.requirement) collect(request.result.head.program, root, wholes);
  int added = 0;
  for (const TraceStep* whole : wholes) {
    if (whole->children.empty()) continue;
    MemberAnnex(folio, request, *whole, explanation).write();
    ++added;
  }
  return added;
}

}  // namespace zhunsheng::report
