#include "report/paper_materials.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

#include "outcome/display.h"
#include "outcome/words.h"
#include "program/operands.h"

namespace zhunsheng::report {
namespace {

class Askings {
 public:
  explicit Askings(const Program& program) : program_(program) {}

  std::vector<Asked> of(const RequirementDef& requirement) {
    for (const NodeId root : roots(program_, requirement)) node(root);
    return std::move(found_);
  }

 private:
  void list(const Node& at) {
    for (const NodeId operand : program_.list(at.b, at.c)) node(operand);
  }
  void statement(const Node& at) {
    Asked one{at.a, at.op == Op::found, years_of(program_, at), name_words(program_, program_.facts[at.a].name).zh};
    const auto same = [&](const Asked& other) {
      return other.fact == one.fact && other.is_finding == one.is_finding && other.years == one.years;
    };
    if (std::none_of(found_.begin(), found_.end(), same)) found_.push_back(std::move(one));
  }
  void judged(const Node& at) { found_.push_back({kNone, false, 0, std::string(program_.text(Text{at.a, at.b}))}); }
  void node(NodeId id) {
    if (id == kNone || !seen_.insert(id).second) return;
    const Node& at = program_.nodes[id];
    switch (at.op) {
      case Op::attested:
      case Op::found:
        return statement(at);
      case Op::judged:
        return judged(at);
      case Op::all_of:
      case Op::any_of:
      case Op::at_least_of:
      case Op::reading:
        return list(at);
      case Op::choice:
        node(at.a);
        node(at.b);
        return node(at.c);
      case Op::negation:
      case Op::quantify:
        return node(at.a);
      case Op::conforms:
      case Op::fact:
      case Op::number:
      case Op::truth:
      case Op::value:
      case Op::text:
      case Op::date:
      case Op::add:
      case Op::subtract:
      case Op::multiply:
      case Op::divide:
      case Op::larger:
      case Op::smaller:
      case Op::compare:
      case Op::one_of:
      case Op::previous:
      case Op::growth:
      case Op::minus:
      case Op::absolute:
      case Op::ceiling:
      case Op::floor:
      case Op::round:
      case Op::matches:
        return;
    }
  }

  const Program& program_;
  std::set<NodeId> seen_;
  std::vector<Asked> found_;
};

class Materials {
 public:
  Materials(const Result& result, const Asked& asked) : result_(result), program_(result.head.program), asked_(asked) {}

  void add(const Trace& trace) {
    for (const auto* roots : {&trace.condition, &trace.exceptions, &trace.requirement})
      for (const TraceStep& root : *roots) add(root);
  }
  std::vector<Material> take() { return std::move(found_); }

 private:
  void add(const TraceStep& step) {
    if (step.requirement != kNone) return;
    if (step.node != kNone && is_asked(program_.nodes[step.node])) return put(step);
    for (const TraceStep& child : step.children) add(child);
  }
  [[nodiscard]] bool is_asked(const Node& node) const {
    return node.op == (asked_.is_finding ? Op::found : Op::attested) && node.a == asked_.fact && years_of(program_, node) == asked_.years;
  }
  void put(const TraceStep& step) {
    Material one{step.entity, step.period, step.state, step.truth, nullptr, step.last_day};
    if (step.stated != kNone) one.stated = &result_.facts.stated[step.stated];
    const auto [at, is_new] = places_.try_emplace({one.unit, one.period}, found_.size());
    if (is_new)
      found_.push_back(one);
    else if (is_shown(found_[at->second]) && !is_shown(one))
      found_[at->second] = one;
  }

  const Result& result_;
  const Program& program_;
  const Asked& asked_;
  std::map<std::pair<EntityId, Period>, std::size_t> places_;
  std::vector<Material> found_;
};

std::string incomplete(const Asked& asked, const Material& material) {
  std::string out;
  const auto lack = [&](bool missing, const char* what) {
    if (missing) out += (out.empty() ? "缺" : "、") + std::string(what);
  };
  if (material.stated != nullptr) {
    lack(!asked.is_finding && material.stated->evidence == kNone, "材料名称");
    lack(material.stated->on == kNoDay, "日期");
    lack(material.stated->by == kNone, "出具单位");
  }
  return out;
}

}  // namespace

std::vector<Asked> asked_by(const Program& program, const RequirementDef& requirement) { return Askings(program).of(requirement); }

std::vector<Material> materials_of(const Result& result, const std::vector<const Verdict*>& verdicts, const Asked& asked) {
  Materials out(result, asked);
  for (const Verdict* verdict : verdicts)
    if (verdict->status != Status::not_applicable) out.add(result.trace(*verdict));
  return out.take();
}

bool is_shown(const Material& material) { return material.state == FactState::known && material.truth != Truth::unknown; }

std::string material_state(const Asked& asked, const Material& material) {
  switch (material.state) {
    case FactState::known:
      if (asked.is_finding) return material.truth == Truth::yes ? "已核查（发现）" : "已核查（未发现）";
      return material.truth == Truth::yes ? "已提供" : "已提供（否定）";
    case FactState::missing:
      return "缺";
    case FactState::contradiction:
    case FactState::part_above_whole:
      return "前后不一致";
    case FactState::incomplete:
      return "不完整";
    case FactState::expired:
      return "已到期";
    case FactState::dated_later:
      return "日期晚于评定日";
  }
  return "";
}

std::string material_lack(const Asked& asked, const Material& material) {
  switch (material.state) {
    case FactState::known:
      return "";
    case FactState::missing:
      return asked.is_finding ? "尚未核查" : "尚未提供";
    case FactState::contradiction:
    case FactState::part_above_whole:
      return "各份说法不一，须核对";
    case FactState::incomplete:
      return incomplete(asked, material);
    case FactState::expired:
      return asked.is_finding ? "须重新核查" : "须重新提供";
    case FactState::dated_later:
      return "须提供评定日以前的";
  }
  return "";
}

}  // namespace zhunsheng::report
