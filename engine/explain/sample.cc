#include "explain/sample.h"

#include "explain/numbers.h"
#include "explain/phrase.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

struct Sample {
  Rational mean;
  Rational square;  ///< of the deviation: Σ(w/W)(x − mean)², the population form, which is Σ(w/W)x² − mean²
  std::int64_t count = 0;
};

using Weighted = std::pair<Rational, Rational>;

/// Values and weights; a member that is n/a or weighs nothing drops out. Nothing while one is not known.
std::optional<std::vector<Weighted>> values_of(const Scene& scene, const TraceStep& step) {
  std::vector<Weighted> out;
  for (const Member& member : members_of(scene, step)) {
    if (member.body == nullptr || member.body->quantity.kind == Quantity::Kind::not_applicable) continue;
    const Rational* x = point(member.body);
    const Rational one(1);
    const Rational* w = member.weight == nullptr ? &one : point(member.weight);
    if (x == nullptr || w == nullptr) return std::nullopt;
    if (!w->is_zero()) out.emplace_back(*x, *w);
  }
  return out;
}

/// Neighbours first, then their sums: numbers stay short for as long as they can.
Rational total(std::vector<Rational> terms) {
  if (terms.empty()) return {};
  while (terms.size() > 1) {
    for (std::size_t i = 0; i + 1 < terms.size(); i += 2) terms[i / 2] = terms[i] + terms[i + 1];
    if (terms.size() % 2 == 1) terms[terms.size() / 2] = std::move(terms.back());
    terms.resize((terms.size() + 1) / 2);
  }
  return std::move(terms.front());
}

std::optional<Sample> sample_of(const Scene& scene, const TraceStep& step) {
  const auto values = values_of(scene, step);
  if (!values) return std::nullopt;
  std::vector<Rational> weights, sums, squares;
  for (const auto& [x, w] : *values) {
    weights.push_back(w);
    sums.push_back(w * x);
    squares.push_back(w * x * x);
  }
  const Rational weight = total(std::move(weights));
  if (weight.is_zero()) return std::nullopt;
  const Rational mean = total(std::move(sums)) / weight;
  return Sample{mean, total(std::move(squares)) / weight - mean * mean, static_cast<std::int64_t>(values->size())};
}

bool is_coefficient(const Node& node) { return node.op == Op::quantify && static_cast<Quantifier>(node.sub) == Quantifier::coefficient; }

}  // namespace

std::optional<Words> sample_words(const Scene& scene, const TraceStep& step) {
  const Node& node = scene.node(step);
  const bool deviates = node.op == Op::quantify && static_cast<Quantifier>(node.sub) == Quantifier::deviation;
  if (!deviates && !is_coefficient(node)) return std::nullopt;
  const auto sample = sample_of(scene, step);
  if (!sample) return std::nullopt;
  const std::string_view unit = unit_of(scene.program, node.a);
  const Words values =
      say("平均值{}，标准差{}，共{}", "mean {}, standard deviation {}, {}", number_words(sample->mean, {unit, 3}),
          root_words(sample->square, 1, {unit}), count_words(scene.program, scene.program.quantifications[node.b].type, sample->count));
  if (deviates) return values;
  return say("{}；{}={}", "{}; {} = {}", values, *formula(scene, step, {}), quantity_words(step.quantity));
}

std::optional<CoefficientParts> coefficient_parts(const Scene& scene, const TraceStep& step, int decimals) {
  constexpr int kUsual = 3;
  if (!is_coefficient(scene.node(step))) return std::nullopt;
  const auto sample = sample_of(scene, step);
  if (!sample) return std::nullopt;
  return CoefficientParts{root_words(sample->square, 1, {{}, decimals}), bare_words(sample->mean, {{}, decimals < 0 ? kUsual : decimals})};
}

Words CoefficientParts::formula() const { return say("标准差{}÷平均值{}", "standard deviation {} ÷ mean {}", deviation, mean); }

}  // namespace zhunsheng::explaining
