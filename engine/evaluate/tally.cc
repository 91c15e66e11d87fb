#include "evaluate/tally.h"

namespace zhunsheng::evaluation {

Truth every(const Tally& t) {
  if (t.no > 0) return Truth::no;
  if (t.unknown + t.optional_no + t.optional_unknown > 0 || t.endless) return Truth::unknown;
  if (t.yes > 0) return Truth::yes;
  return t.optional_yes > 0 ? Truth::unknown : Truth::not_applicable;
}

Truth some(const Tally& t) {
  if (t.yes > 0) return Truth::yes;
  return t.unknown + t.optional_yes + t.optional_unknown > 0 || t.endless ? Truth::unknown : Truth::no;
}

Number count(const Tally& t, Scratch& scratch) {
  const std::int64_t most = t.yes + t.unknown + t.optional_yes + t.optional_unknown;
  if (!t.endless && most == t.yes) return {t.yes, 1};
  return scratch.keep({Quantity::Kind::interval, false, t.endless, t.yes, t.endless ? Rational() : Rational(most)});
}

// A member whose truth is unknown may yet be n/a and drop out, so only members known to be true or false make sure that there is a share.
Number share(const Tally& t, Scratch& scratch) {
  const bool may_exist = t.unknown + t.optional_yes + t.optional_no + t.optional_unknown > 0 || t.endless;
  if (t.yes + t.no == 0) return may_exist ? Number::maybe() : Number::none();
  if (!may_exist) return {t.yes, t.yes + t.no};
  if (t.endless) return scratch.keep({Quantity::Kind::interval, false, false, Rational(0), Rational(1)});
  const std::int64_t certain = t.yes + t.no + t.unknown;
  const Rational low(t.yes, certain + t.optional_no + t.optional_unknown);
  const Rational high(t.yes + t.unknown + t.optional_yes + t.optional_unknown, certain + t.optional_yes + t.optional_unknown);
  return scratch.keep({Quantity::Kind::interval, false, false, low, high});
}

}  // namespace zhunsheng::evaluation
