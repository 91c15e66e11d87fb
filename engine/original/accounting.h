// What became of an original: whether each citation's words stand where it says, and what each statement was made into.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "original/original.h"

namespace zhunsheng {

enum class Found : std::uint8_t {
  found,
  moved,      ///< elsewhere in the document
  ambiguous,  ///< in several sentences of the clause
  not_found,
};

struct Finding {
  Found result = Found::not_found;
  std::vector<std::uint32_t> sentences;  ///< where the words stand; for not_found the sentence nearest to them, if any is near
  Span span;                             ///< of the words in the first of them; for not_found what is nearest
};

enum class Account : std::uint8_t { rule, duty, judgement, declaratory, deferred };
inline constexpr std::size_t kAccounts = 5;

/// One citation of the rules, and what it makes of the words.
struct Claim {
  std::uint32_t document = 0;  ///< of the program
  std::string locator, quote;  ///< a quote may be empty: the clause as a whole
  Account account = Account::rule;
  std::vector<std::uint32_t> requirements;  ///< of the program
  std::vector<std::string> cited_by;        ///< ids of the rules, readings and facts that cite it, sorted
  std::string reason;                       ///< of what is no rule
};

/// A claim that was looked up in its original.
struct Checked {
  std::uint32_t claim = 0;
  std::uint32_t original = 0;
  Finding finding;
};

struct Statement {
  std::uint32_t claim = 0;
  std::uint32_t sentence = 0;  ///< of the original
  Span span;                   ///< of the words
};

/// A clause, or the rest of one behind a quote, that no claim accounts for.
struct Unaccounted {
  std::uint32_t sentence = 0;
  Span span;
  std::string word;  ///< the normative word; empty for a clause without one
};

/// A quote over several clauses that each set a norm, while fewer requirements rest on them.
struct Compound {
  std::uint32_t statement = 0;  ///< of the coverage
  std::uint32_t norms = 0;
  std::uint32_t requirements = 0;
};

struct Coverage {
  std::vector<Statement> statements;  ///< in the order of the original
  std::vector<Unaccounted> gaps;
  std::vector<Compound> compounds;
};

}  // namespace zhunsheng
