#include "explain/sample.h"

#include "explain/numbers.h"
#include "explain/phrase.h"
#include "explain/say.h"

namespace zhunsheng::explaining {

namespace {

struct Sample {
  Rational mean;
  Rational square;  ///< of the deviation: Σ(w/W)(x − mean)², the population form
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

std::optional<Sample> sample_of(const Scene& scene, const TraceStep& step) {
  const auto values = values_of(scene, step);
  if (!values) return std::nullopt;
  Rational weights(0), sum(0);
  for (const auto& [x, w] : *values) {
    weights += w;
    sum = sum + w * x;
  }
  if (weights.is_zero()) return std::nullopt;
  Sample out{sum / weights, Rational(0), static_cast<std::int64_t>(values->size())};
  for (const auto& [x, w] : *values) out.square = out.square + w / weights * (x - out.mean) * (x - out.mean);
  return out;
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

namespace {

constexpr int kUsual = 3;

std::optional<std::pair<Words, Words>> parts_of(const Scene& scene, const TraceStep& step, int decimals) {
  if (!is_coefficient(scene.node(step))) return std::nullopt;
  const auto sample = sample_of(scene, step);
  if (!sample) return std::nullopt;
  return std::pair{root_words(sample->square, 1, {{}, decimals}), bare_words(sample->mean, {{}, decimals < 0 ? kUsual : decimals})};
}

}  // namespace

std::optional<Words> coefficient_formula(const Scene& scene, const TraceStep& step, int decimals) {
  const auto parts = parts_of(scene, step, decimals);
  if (!parts) return std::nullopt;
  return say("标准差{}÷平均值{}", "standard deviation {} ÷ mean {}", parts->first, parts->second);
}

std::optional<std::pair<std::string, std::string>> coefficient_parts(const Scene& scene, const TraceStep& step, int decimals) {
  const auto parts = parts_of(scene, step, decimals);
  if (!parts) return std::nullopt;
  return std::pair{parts->first.zh, parts->second.zh};
}

}  // namespace zhunsheng::explaining
