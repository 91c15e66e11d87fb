// The facts that a verdict used, and the members that keep it from being met.
#include <algorithm>
#include <set>
#include <tuple>

#include "explain/causes.h"
#include "explain/counted.h"
#include "explain/numbers.h"
#include "explain/phrase.h"
#include "explain/reason.h"
#include "explain/say.h"
#include "explain/steps.h"

namespace zhunsheng::explaining {

namespace {

std::string exact_of(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  if (step.is_truth)
    return step.truth == Truth::unknown || step.truth == Truth::not_applicable ? "" : step.truth == Truth::yes ? "true" : "false";
  if (is_numeric(scene.program, step.node)) {
    const Quantity& q = step.quantity;
    if (q.is_point()) return q.low.text();
    if (q.kind != Quantity::Kind::interval || step.state != FactState::known) return "";
    return fmt::format("{}..{}", q.low_infinite ? "" : q.low.text(), q.high_infinite ? "" : q.high.text());
  }
  if (step.state != FactState::known) return "";
  const FactType type = scene.program.facts[node.a].type;
  if (type == FactType::enumeration)
    return step.value == kNone ? "" : std::string(scene.program.text(scene.program.values[step.value].name.id));
  if (type == FactType::date) return step.date.text();
  return step.value == kNone ? "" : std::string(scene.facts.texts[step.value]);
}

void add_source(const Scene& scene, const TraceStep& step, UsedFact& out) {
  if (step.stated == kNone) return;
  const Stated& stated = scene.facts.stated[step.stated];
  if (stated.on != kNoDay) out.on = Date{stated.on}.text();
  if (stated.source == kNone) return;
  const FactsSource& source = scene.facts.sources[stated.source];
  out.source = source.title.empty() ? source.id : source.title;
  if (!source.date.empty()) out.source += "，" + source.date;
}

/// Of figures that disagree every one is told with its source.
void add_sources(const Scene& scene, const TraceStep& step, UsedFact& out) {
  const std::vector<Words> all = stated_words(scene, step);
  if (all.size() < 2) return;
  out.display = joined(all, "；", "; ");
  out.source.clear();
  for (const Stated* stated : stated_values(scene, step)) {
    if (stated->on == kNoDay || Date{stated->on}.text() != out.on) out.on.clear();  // not that of every one
    if (stated->source == kNone) continue;
    const FactsSource& source = scene.facts.sources[stated->source];
    out.source += (out.source.empty() ? "" : "；") + std::string(source.title.empty() ? source.id : source.title);
  }
}

/// The values of other sources that do not count beside the preferred one.
std::vector<OtherValue> yielding(const Scene& scene, const Amendment& amendment, FactId fact, const Stated& counts) {
  const Entity& entity = scene.facts.entities[amendment.entity];
  const FactCell& cell = scene.facts.cell(entity.type, scene.program.slot(entity.type, fact), entity.row);
  std::vector<OtherValue> out;
  for (std::uint32_t i = cell.index; i < cell.index + cell.count; ++i) {
    const Stated& other = scene.facts.stated[i];
    if (other.standing == Standing::yields && other.period == counts.period && other.says_something())
      out.push_back(other_value(scene.program, scene.facts, fact, other, counts));
  }
  return out;
}

/// What an overlay did to the record that answered.
std::optional<AmendedFact> amended(const Scene& scene, const TraceStep& step, EntityId holder) {
  if (step.stated == kNone || scene.facts.amendments.empty()) return std::nullopt;
  const FactId fact = scene.node(step).a;
  const Stated& counts = scene.facts.stated[step.stated];
  const auto& all = scene.facts.amendments;
  const auto before = [&](const Amendment& a) { return std::tie(a.entity, a.fact) < std::tie(holder, fact); };
  for (auto at = std::partition_point(all.begin(), all.end(), before); at != all.end(); ++at) {
    const Amendment& amendment = *at;
    if (amendment.entity != holder || amendment.fact != fact) break;
    if (amendment.preference) {
      if (counts.standing != Standing::preferred) continue;
      const FactsSource& source = scene.facts.sources[counts.source];
      return AmendedFact{true, source.title.empty() ? source.id : source.title, amendment.entry, yielding(scene, amendment, fact, counts)};
    }
    if (step.stated < amendment.records.begin || step.stated >= amendment.records.begin + amendment.records.count) continue;
    AmendedFact out{false, {}, amendment.entry, {}};
    for (std::uint32_t i = 0; i < amendment.reported.count; ++i)
      out.others.push_back(other_value(scene.program, scene.facts, fact, scene.facts.stated[amendment.reported.begin + i], counts));
    return out;
  }
  return std::nullopt;
}

/// Never rounded without saying so: what has been worked out and has no short end is about so much.
Words display_of(const Scene& scene, const TraceStep& step) {
  constexpr std::size_t kShort = 14;
  const FactDef& def = scene.program.facts[scene.node(step).a];
  const Rational* value = def.formula == kNone ? nullptr : point(&step);
  if (value == nullptr || step.is_truth) return value_of_fact(scene, step);
  if (ends(value) && value->text().size() <= kShort) return number_words(*value, {unit_of(scene.program, step.node), kAllDecimals});
  return say("约{}", "about {}", value_of_fact(scene, step));
}

/// Nobody stated the fact there, and it has a formula.
bool is_worked_out(const Scene& scene, FactId fact, EntityId holder) {
  if (holder == kNone || scene.program.facts[fact].formula == kNone) return false;
  const Entity& entity = scene.facts.entities[holder];
  const std::uint32_t slot = scene.program.slot(entity.type, fact);
  return slot == kNone || scene.facts.cell(entity.type, slot, entity.row).tag == FactCell::Tag::absent;
}

UsedFact used(const Scene& scene, const TraceStep& step, EntityId holder) {
  const FactId id = scene.node(step).a;
  UsedFact out;
  out.entity = entity_id(scene, holder);
  if (holder != kNone && !scene.facts.entities[holder].name.empty()) out.entity_name = entity_words(scene, holder).zh;
  out.fact = id;
  out.period = step.period;
  out.path = fmt::format("{}/{}", out.entity, scene.program.text(scene.program.facts[id].name.id));
  if (step.period.kind != PeriodKind::none) out.path += fmt::format("[{}]", step.period.text());
  out.display = display_of(scene, step);
  out.exact = exact_of(scene, step);
  out.provided_by = scene.program.text(scene.program.facts[id].provider);
  out.state = step.state;
  out.worked_out = is_worked_out(scene, id, holder);
  out.amended = amended(scene, step, holder);
  add_source(scene, step, out);
  if (step.state == FactState::contradiction) add_sources(scene, step, out);
  return out;
}

class Gather {
 public:
  explicit Gather(const Scene& scene) : scene_(scene) {}
  void step(const TraceStep& at) {
    if (at.node != kNone) {
      const Op op = scene_.node(at).op;
      if (op == Op::fact || op == Op::attested || op == Op::found) fact(at);
      // Stated itself: what its parts lack was of no account.
      const TraceStep* formula = formula_step(scene_, at);
      if (formula != nullptr && is_unknown(scene_, *formula) && !is_unknown(scene_, at)) return;
    }
    for (const TraceStep& child : at.children) step(child);
  }
  std::vector<UsedFact> take() { return std::move(out_); }

 private:
  void fact(const TraceStep& at) {
    const EntityId holder = holder_of(scene_, at);
    if (holder == kNone && at.entity == kNone) return;  // of an unlisted member
    if (seen_.emplace(holder, scene_.node(at).a, at.period).second) out_.push_back(used(scene_, at, holder));
  }
  const Scene& scene_;
  std::set<std::tuple<EntityId, FactId, Period>> seen_;
  std::vector<UsedFact> out_;
};

MemberFinding finding(const Scene& scene, const Failing& failing, bool row) {
  MemberFinding out;
  out.entity = entity_id(scene, failing.entity);
  out.name = row ? failing.name.zh : entity_words(scene, failing.entity).zh;
  if (out.name.empty()) out.name = out.entity;
  out.truth = failing.truth;
  out.text = row ? row_value_words(scene, *failing.step) : reason(scene, *failing.step);
  out.ratio = failing.ratio;
  if (const TraceStep* compare = single_comparison(scene, *failing.step))
    if (const auto sides = sides_of(scene, *compare)) out.near_threshold = sides->near;
  return out;
}

void gather_lists(const Scene& scene, const TraceStep& step, std::vector<MemberFinding>& out);

/// The verdicts that a conformity rests on and that fail or are open.
void gather_verdicts(const Scene& scene, const TraceStep& step, std::vector<MemberFinding>& out) {
  for (const TraceStep& child : step.children) {
    if (child.requirement == kNone || (child.truth != Truth::no && child.truth != Truth::unknown)) continue;
    MemberFinding finding;
    finding.entity = entity_id(scene, child.entity);
    finding.name = requirement_title(scene.program, scene.program.requirements[child.requirement]).zh;
    finding.truth = child.truth;
    finding.text = row_words(scene, child);
    if (!child.children.empty()) finding.text = finding.text + say("：{}", ": {}", reason_below(scene, child));
    out.push_back(std::move(finding));
  }
}

void gather_lists(const Scene& scene, const TraceStep& step, std::vector<MemberFinding>& out) {
  const Node& node = scene.node(step);
  const TraceStep* rows = nullptr;
  if (const auto rest = table_rest(scene.program, step.node)) rows = operand(step, rest->at_least, 0);
  if ((node.op == Op::all_of || node.op == Op::at_least_of) && (node.flags & kTable) != 0) rows = &step;
  if (rows != nullptr) {
    for (const Failing& failing : failing_rows(scene, *rows)) out.push_back(finding(scene, failing, true));
    return;
  }
  // Of a count that is to stay low those that do not count are in order.
  if (node.op == Op::compare && wanted_of(scene, step) == Wanted::fewer) return;
  const auto quantifier = static_cast<Quantifier>(node.sub);
  if (node.op == Op::quantify && quantifier <= Quantifier::share) {
    if (scene.verdict.status == Status::met && quantifier != Quantifier::every) return;
    for (const Failing& failing : failing_members(scene, step)) out.push_back(finding(scene, failing, false));
    return;
  }
  if (node.op == Op::conforms) return gather_verdicts(scene, step, out);
  for (const TraceStep& child : step.children)
    if (child.node != kNone) gather_lists(scene, child, out);
}

}  // namespace

std::vector<UsedFact> facts_of(const Scene& scene) {
  Gather gather(scene);
  for (const auto* steps : {&scene.trace.condition, &scene.trace.exceptions, &scene.trace.requirement})
    for (const TraceStep& step : *steps) gather.step(step);
  return gather.take();
}

std::vector<MemberFinding> members_of_verdict(const Scene& scene) {
  std::vector<MemberFinding> out;
  for (const TraceStep& step : scene.trace.requirement) gather_lists(scene, step, out);
  return out;
}

}  // namespace zhunsheng::explaining
