#include "compile/words.h"

namespace zhunsheng {

// The model and the program each have their own words for these; the casts below rest on the same order.
static_assert(static_cast<int>(model::FactType::finding) == static_cast<int>(FactType::finding));
static_assert(static_cast<int>(model::FactType::enumeration) == static_cast<int>(FactType::enumeration));
static_assert(static_cast<int>(model::Modality::may) == static_cast<int>(Modality::may));
static_assert(static_cast<int>(model::Modality::in_principle) == static_cast<int>(Modality::in_principle));
static_assert(static_cast<int>(model::DueKind::by) == static_cast<int>(DueKind::by));
static_assert(static_cast<int>(model::DueKind::each) == static_cast<int>(DueKind::each));
static_assert(static_cast<int>(model::RequirementKind::composite) == static_cast<int>(RequirementKind::composite));
static_assert(static_cast<int>(model::ConformsTo::ruleset) == static_cast<int>(Conformity::ruleset));
static_assert(static_cast<int>(model::ConformsTo::rule) == static_cast<int>(Conformity::rule));
static_assert(static_cast<int>(syntax::InForce::Kind::window) == static_cast<int>(InForceKind::window));
static_assert(static_cast<int>(syntax::InForce::Kind::published) == static_cast<int>(InForceKind::published));
static_assert(static_cast<int>(syntax::Change::not_concerned) == static_cast<int>(Change::not_concerned));
static_assert(static_cast<int>(syntax::DelegationState::not_concerned) == static_cast<int>(DelegationState::not_concerned));
static_assert(static_cast<int>(syntax::Quantifier::coefficient) == static_cast<int>(Quantifier::coefficient));
static_assert(static_cast<int>(syntax::Quantifier::sum) == static_cast<int>(Quantifier::sum));
static_assert(static_cast<int>(syntax::Quantifier::weighted_mean) == static_cast<int>(Quantifier::weighted_mean));

Op op_of(model::ExprKind kind) {
  using K = model::ExprKind;
  switch (kind) {
    case K::error:
    case K::truth:
      return Op::truth;
    case K::number:
      return Op::number;
    case K::value:
      return Op::value;
    case K::text:
      return Op::text;
    case K::date:
      return Op::date;
    case K::fact:
      return Op::fact;
    case K::previous:
      return Op::previous;
    case K::growth:
      return Op::growth;
    case K::add:
      return Op::add;
    case K::subtract:
      return Op::subtract;
    case K::multiply:
      return Op::multiply;
    case K::divide:
      return Op::divide;
    case K::minus:
      return Op::minus;
    case K::absolute:
      return Op::absolute;
    case K::ceiling:
      return Op::ceiling;
    case K::floor:
      return Op::floor;
    case K::round:
      return Op::round;
    case K::larger:
      return Op::larger;
    case K::smaller:
      return Op::smaller;
    case K::compare:
      return Op::compare;
    case K::one_of:
      return Op::one_of;
    case K::matches:
      return Op::matches;
    case K::all_of:
      return Op::all_of;
    case K::any_of:
      return Op::any_of;
    case K::at_least_of:
      return Op::at_least_of;
    case K::negation:
      return Op::negation;
    case K::choice:
      return Op::choice;
    case K::reading:
      return Op::reading;
    case K::quantify:
      return Op::quantify;
    case K::conforms:
      return Op::conforms;
    case K::attested:
      return Op::attested;
    case K::found:
      return Op::found;
    case K::judged:
      return Op::judged;
  }
  return Op::truth;
}

std::uint8_t comparison_of(syntax::Comparator comparator) {
  switch (comparator) {
    case syntax::Comparator::none:
    case syntax::Comparator::at_least:
      return static_cast<std::uint8_t>(Comparison::at_least);
    case syntax::Comparator::at_most:
      return static_cast<std::uint8_t>(Comparison::at_most);
    case syntax::Comparator::more_than:
      return static_cast<std::uint8_t>(Comparison::more_than);
    case syntax::Comparator::less_than:
      return static_cast<std::uint8_t>(Comparison::less_than);
    case syntax::Comparator::equal:
      return static_cast<std::uint8_t>(Comparison::equal);
    case syntax::Comparator::not_equal:
      return static_cast<std::uint8_t>(Comparison::not_equal);
  }
  return 0;
}

}  // namespace zhunsheng
