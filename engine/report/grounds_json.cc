#include "report/grounds_json.h"

#include "outcome/words.h"
#include "report/json.h"
#include "report/ndjson.h"
#include "report/result_json.h"

namespace zhunsheng::report {
namespace {

std::string_view id_of(Quantifier quantifier) {
  switch (quantifier) {
    case Quantifier::every:
      return "every";
    case Quantifier::some:
      return "some";
    case Quantifier::count:
      return "count";
    case Quantifier::share:
      return "share";
    case Quantifier::sum:
      return "sum";
    case Quantifier::mean:
      return "mean";
    case Quantifier::min:
      return "min";
    case Quantifier::max:
      return "max";
    case Quantifier::weighted_mean:
      return "weighted_mean";
    case Quantifier::deviation:
      return "standard_deviation";
    case Quantifier::coefficient:
      return "coefficient_of_variation";
  }
  return "";
}

bool is_root(Quantifier q) { return q == Quantifier::deviation || q == Quantifier::coefficient; }

/// What stands on the left of a comparison, where it has a name: a fact, or one under a change of unit.
std::string_view name_of(const Program& program, NodeId id) {
  const Node* node = &program.nodes[id];
  if (node->op == Op::multiply && (node->flags & kConvert) != 0) {
    const Node& a = program.nodes[node->a];
    node = a.op == Op::number ? &program.nodes[node->b] : &a;
  }
  if (node->op == Op::fact) return program.text(program.facts[node->a].name.id);
  return node->op == Op::quantify ? id_of(static_cast<Quantifier>(node->sub)) : std::string_view();
}

void append_truth(std::string& out, Truth truth) {
  switch (truth) {
    case Truth::yes:
      out += "true";
      return;
    case Truth::no:
      out += "false";
      return;
    case Truth::unknown:
    case Truth::not_applicable:
      out += "null";
      return;
  }
}

/// A point or a root as in the short form, an interval as its ends.
void append_quantity(std::string& out, const Quantity& quantity) {
  const bool interval =
      quantity.kind == Quantity::Kind::interval && !quantity.is_point() && !(quantity.low_infinite && quantity.high_infinite);
  if (!interval) return append_short_value(out, quantity);
  const auto end = [&](bool infinite, const Rational& value) {
    infinite ? void(out += "null") : append_short_value(out, Quantity::point(value));
  };
  out += R"({"low":)";
  end(quantity.low_infinite, quantity.low);
  out += R"(,"high":)";
  end(quantity.high_infinite, quantity.high);
  out += '}';
}

std::string comparison_head(const Program& program, const Node& node) {
  std::string out;
  Json json(out);
  json.begin_object().member_if("of", name_of(program, node.a));
  json.member("op", zhunsheng::id_of(static_cast<Comparison>(node.sub))).key("value");
  return out;
}

std::string crowd_head(const Program& program, const Node& node) {
  std::string out;
  Json json(out);
  json.begin_object().member("quantifier", id_of(static_cast<Quantifier>(node.sub)));
  json.member("of", program.text(program.types[program.quantifications[node.b].type].name.id)).key("listed");
  return out;
}

std::string citations_of(const Program& program, const RequirementDef& requirement) {
  std::string out;
  for (const std::uint32_t id : program.list(requirement.citations)) {
    out += out.empty() ? R"(,"citations":[)" : ",";
    append_json_string(out, clause_id(program, program.citations[id]));
  }
  if (!out.empty()) out += ']';
  return out;
}

/// Opens a member of the object at hand.
void append_key(std::string& out, std::string_view name) {
  if (out.back() != '{') out += ',';
  out += '"';
  out += name;
  out += "\":";
}

}  // namespace

GroundsWriter::GroundsWriter(const Program& program)
    : program_(program), comparisons_(program.nodes.size()), crowds_(program.nodes.size()) {
  for (const FactDef& fact : program.facts) facts_.emplace_back(program.text(fact.name.id));
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    const Node& node = program.nodes[id];
    if (node.op == Op::compare) comparisons_[id] = comparison_head(program, node);
    if (node.op == Op::quantify) crowds_[id] = crowd_head(program, node);
  }
  for (const RequirementDef& requirement : program.requirements) citations_.push_back(citations_of(program, requirement));
}

void GroundsWriter::append(std::string& out, const Result& result, const Verdict& verdict) const {
  const Grounds& grounds = result.grounds(verdict);
  out += '{';
  append_scope(out, result, grounds, grounds.scope(0));
  if (verdict.readings_count > 0) {
    if (out.back() != '{') out += ',';
    Json json(out);
    append_readings(json, result, program_.requirements[verdict.requirement], verdict);
  }
  const std::string& citations = citations_[verdict.requirement];
  out += std::string_view(citations).substr(out.back() == '{' && !citations.empty() ? 1 : 0);
  out += '}';
}

void GroundsWriter::append_scope(std::string& out, const Result& result, const Grounds& grounds, const Grounds::Scope& scope) const {
  append_figures(out, result, scope);
  append_comparisons(out, scope);
  append_crowds(out, result, grounds, scope);
  append_below(out, scope);
}

void GroundsWriter::append_figures(std::string& out, const Result& result, const Grounds::Scope& scope) const {
  bool any = false;
  for (const Grounds::Figure& figure : scope.figures) {
    if (figure.computed) continue;
    if (!any) append_key(out, "facts");
    out += any ? ",\"" : "{\"";
    any = true;
    if (figure.holder != scope.entity && figure.holder != kNone) {
      std::string id;
      append_json_string(id, result.facts.entities[figure.holder].id);
      out += std::string_view(id).substr(1, id.size() - 2);
      out += '/';
    }
    out += facts_[figure.fact];
    if (figure.period.kind != PeriodKind::none) {
      out += '@';
      out += figure.period.text();
    } else if (figure.asked_day.days != kNoDay) {
      out += '@';
      out += figure.asked_day.text();
    }
    out += "\":";
    append_figure(out, result, figure);
  }
  if (any) out += '}';
}

void GroundsWriter::append_figure(std::string& out, const Result& result, const Grounds::Figure& figure) const {
  if (figure.state != FactState::known) {
    if (figure.state == FactState::missing) {
      out += "null";
      return;
    }
    out += R"({"state":")";
    out += zhunsheng::id_of(figure.state);
    out += "\"}";
    return;
  }
  switch (program_.facts[figure.fact].type) {
    case FactType::integer:
    case FactType::number:
    case FactType::share:
    case FactType::ratio:
      return append_quantity(out, figure.number);
    case FactType::boolean:
    case FactType::attestation:
    case FactType::finding:
      return append_truth(out, figure.truth);
    case FactType::text:
      return append_json_string(out, result.facts.texts[figure.value]);
    case FactType::date:
      return append_json_string(out, Date{static_cast<std::int32_t>(figure.value)}.text());
    case FactType::enumeration:
      return append_json_string(out, program_.text(program_.values[figure.value].name.id));
  }
}

void GroundsWriter::append_comparisons(std::string& out, const Grounds::Scope& scope) const {
  if (scope.comparisons.empty()) return;
  append_key(out, "comparisons");
  char before = '[';
  for (const Grounds::Comparison& comparison : scope.comparisons) {
    out += before;
    before = ',';
    out += comparisons_[comparison.node];
    append_quantity(out, comparison.left);
    out += R"(,"required":)";
    append_quantity(out, comparison.right);
    out += R"(,"holds":)";
    append_truth(out, comparison.holds);
    out += '}';
  }
  out += ']';
}

void GroundsWriter::append_crowds(std::string& out, const Result& result, const Grounds& grounds, const Grounds::Scope& scope) const {
  if (scope.crowds.empty()) return;
  append_key(out, "members");
  char before = '[';
  const auto count = [&](std::string_view name, std::int64_t value) {
    append_key(out, name);
    append_integer(out, value);
  };
  for (const Grounds::Crowd& crowd : scope.crowds) {
    const auto quantifier = static_cast<Quantifier>(program_.nodes[crowd.node].sub);
    out += before;
    before = ',';
    out += crowds_[crowd.node];
    append_integer(out, crowd.listed);
    if (crowd.declared >= 0) count("declared", crowd.declared);
    count("members", crowd.members);
    if (crowd.optional > 0) count("optional", crowd.optional);
    if (is_over_truths(quantifier)) {
      count("yes", crowd.yes);
      count("no", crowd.no);
      if (crowd.unknown > 0) count("unknown", crowd.unknown);
    } else {
      append_key(out, is_root(quantifier) ? "mean" : "value");
      append_quantity(out, crowd.value);
    }
    char separator = '[';
    if (!crowd.scopes.empty()) append_key(out, "deciding");
    for (const std::uint32_t id : crowd.scopes) {
      const Grounds::Scope& member = grounds.scope(id);
      out += separator;
      separator = ',';
      out += R"({"id":)";
      append_json_string(out, result.facts.entities[member.entity].id);
      out += R"(,"holds":)";
      append_truth(out, member.holds);
      if (member.optional) out += R"(,"optional":true)";
      append_scope(out, result, grounds, member);
      out += '}';
    }
    out += separator == ',' ? "]}" : "}";
  }
  out += ']';
}

void GroundsWriter::append_below(std::string& out, const Grounds::Scope& scope) const {
  if (scope.below.empty()) return;
  append_key(out, "rests_on");
  Json json(out);
  json.begin_object();
  for (const Grounds::Below& below : scope.below) {
    std::string name(program_.text(program_.requirements[below.requirement].id));
    if (below.period.kind != PeriodKind::none) name += "/" + below.period.text();
    json.member(name, zhunsheng::id_of(below.status));
  }
  json.end_object();
}

}  // namespace zhunsheng::report
