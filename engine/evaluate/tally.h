// What a quantifier over truths comes to, from how many of its members are true, false and unknown. docs/semantics.md section 5.
#pragma once

#include "evaluate/number.h"

namespace zhunsheng::evaluation {

struct Tally {
  // Members that are certain.
  std::int64_t yes = 0;
  std::int64_t no = 0;
  std::int64_t unknown = 0;
  // Members that may be none: their filter is unknown.
  std::int64_t optional_yes = 0;
  std::int64_t optional_no = 0;
  std::int64_t optional_unknown = 0;
  /// Unknown many more may exist, or none: 0, 1, 2, … optional members, each unknown.
  bool endless = false;

  void add(Truth body, bool certain, std::int64_t times = 1) {
    if (body == Truth::yes) (certain ? yes : optional_yes) += times;
    if (body == Truth::no) (certain ? no : optional_no) += times;
    if (body == Truth::unknown) (certain ? unknown : optional_unknown) += times;
  }
};

Truth every(const Tally& t);
Truth some(const Tally& t);
Number count(const Tally& t, Scratch& scratch);
Number share(const Tally& t, Scratch& scratch);

}  // namespace zhunsheng::evaluation
