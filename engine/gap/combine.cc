#include "gap/combine.h"

namespace zhunsheng::gapping {

Combination::Part& Combination::part(const Figure& figure) {
  const auto [found, is_new] = places_.try_emplace({figure.entity, figure.fact, figure.period}, parts_.size());
  if (is_new) parts_.push_back({figure, Rational(0), Rational(0)});
  return parts_[found->second];
}

Combination::Combination(const std::vector<Decided>& moves) {
  for (const Decided& one : moves) {
    for (std::size_t i = 0; i < one.move->parts.size(); ++i) {
      const Rational by = one.move->part_after(i, one.steps) - one.move->parts[i].value;
      if (by.is_zero()) continue;
      Part& part = this->part(one.move->parts[i]);
      if (part.own.abs() < by.abs()) part.own = by;
    }
    for (std::size_t i = 0; i < one.move->figures.size(); ++i) {
      const Rational by = one.move->step * one.steps;
      Part& part = this->part(one.move->figures[i]);
      if (i > 0)
        part.followed += by;
      else if (part.own.abs() < by.abs())
        part.own = by;
    }
  }
}

void Combination::set(Figures& figures) const {
  for (const Part& part : parts_) figures.set(part.figure, part.after());
}

void Combination::restore(Figures& figures) const {
  for (const Part& part : parts_) figures.set(part.figure, part.figure.value);
}

std::vector<FigureChange> Combination::changes() const {
  std::vector<FigureChange> out;
  for (const Part& part : parts_)
    out.push_back({part.figure.entity, part.figure.fact, part.figure.period, part.figure.value, part.after()});
  return out;
}

}  // namespace zhunsheng::gapping
