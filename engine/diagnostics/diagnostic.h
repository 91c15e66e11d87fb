// What is wrong in a text that a user wrote: data only; report/ renders it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/words.h"
#include "source/source.h"

namespace zhunsheng {

/// The one table of codes. Numbers are never reused; each has a page in docs/diagnostics and a test that exercises it.
/// ZS1xxx syntax · 2 names · 3 types and units · 4 lint · 5 facts · 6 evaluation · 7 sources · 9 host
#define ZHUNSHENG_CODES(X)                                                                                      \
  X(1001, unexpected_token, error)      /* something else belongs here */                                       \
  X(1002, unclosed_quote, error)        /* a quote or bracket is not closed */                                  \
  X(1003, not_utf8, error)              /* the file is not UTF-8 */                                             \
  X(1004, unknown_label, error)         /* a label or head that does not exist here */                          \
  X(1005, stuck_keyword, error)         /* a keyword sticks to a name: a space is missing */                    \
  X(1006, too_deep, error)              /* brackets nested over the limit */                                    \
  X(1007, bad_number, error)            /* a number, date or period that cannot be read */                      \
  X(1008, wrong_word, error)            /* a word that the language does not use, with the one that it does */  \
  X(1009, file_too_large, error)        /* a rule file over the limit */                                        \
  X(2001, unknown_name, error)          /* no such fact, table, rule, level, value … */                       \
  X(2002, duplicate_name, error)        /* two things with one id or name in one scope */                       \
  X(2003, missing_label, error)         /* a label that the block needs */                                      \
  X(2004, wrong_kind, error)            /* the name is declared, but is something else */                       \
  X(2005, cycle, error)                 /* definitions or conformity that refer to themselves */                \
  X(2006, unknown_document, error)      /* a citation of a document that is not declared */                     \
  X(2007, duplicate_version, error)     /* one rule set and version twice, or overlapping versions */           \
  X(2008, duplicate_label, error)       /* a label that may stand once stands twice */                          \
  X(2009, nothing_reached, error)       /* a subject or fact that the place cannot reach */                     \
  X(3001, type_mismatch, error)         /* a number where a truth is needed, and the like */                    \
  X(3002, unit_mismatch, error)         /* units that cannot be compared or added */                            \
  X(3003, wrong_whole, error)           /* a share whose part does not belong to that whole */                  \
  X(3004, root_arithmetic, error)       /* arithmetic on a root beyond scaling */                               \
  X(3005, unordered_enumeration, error) /* an order asked of an enumeration that declares none */               \
  X(3006, comparator_conflict, error)   /* the comparator says one thing, its bound word another */             \
  X(3007, bad_pattern, error)           /* a pattern that re2 refuses */                                        \
  X(3008, too_many_readings, error)     /* more combinations of readings than the limit */                      \
  X(3009, bad_table, error)             /* a row or column of a table that does not fit */                      \
  X(3010, out_of_range, error)          /* a threshold that the value can never reach, or always does */        \
  X(4001, number_not_quoted, error)     /* a number in a rule that is not a number of its quote */              \
  X(4002, no_citation, warning)         /* a requirement without a citation and quote */                        \
  X(4004, untested_requirement, error)  /* test --strict: a requirement lacks a kind of test */                 \
  X(4005, failed_test, error)           /* a test of a rule file gave another result */                         \
  X(4006, comparator_not_quoted, error) /* a comparator that is not what the quote says of the number */        \
  X(4007, modality_not_quoted, warning) /* a modality that is not what the quote says */                        \
  X(4008, period_not_quoted, warning)   /* a quote that says how often, a rule that does not */                 \
  X(4009, prohibition_denied, warning)  /* a finding whose words deny it already */                             \
  X(5001, facts_syntax, error)          /* the facts file is not JSON */                                        \
  X(5002, facts_shape, error)           /* a key or value that the schema does not know */                      \
  X(5003, unknown_fact, error)          /* a fact key that the vocabulary does not have */                      \
  X(5004, bad_value, error)             /* a value that does not fit the fact's type */                         \
  X(5005, value_unit, error)            /* a unit that the fact does not take */                                \
  X(5006, out_of_bounds, error)         /* below the minimum, above the maximum, over 1 for a share */          \
  X(5007, duplicate_key, error)         /* a key or an entity id given twice */                                 \
  X(5008, cyclic_parent, error)         /* an entity that is its own ancestor */                                \
  X(5009, unknown_type, error)          /* an entity type that the vocabulary does not have */                  \
  X(5010, unknown_source, error)        /* a value names a source that is not listed */                         \
  X(5011, facts_too_large, error)       /* a line, number or nesting over the limit */                          \
  X(5012, facts_encoding, error)        /* the facts are not UTF-8 */                                           \
  X(5013, personal_data, error)         /* a cell that looks like a record of a person */                       \
  X(5014, book_unreadable, error)       /* a workbook or table that cannot be read */                           \
  X(5015, bad_cell, error)              /* a cell of a workbook without a value that can be read */             \
  X(5016, bad_form, error)              /* a sheet, row or column that does not say what it is about */         \
  X(5017, book_notice, warning)         /* what was read from a workbook and one might not expect */            \
  X(5018, result_unreadable, error)     /* a saved result that is none, or not whole */                         \
  X(6001, no_subject, warning)          /* a rule set or rule that matches no entity of the facts */            \
  X(6003, unknown_selection, error)     /* --rule, --entity, --ruleset that names nothing */                    \
  X(6004, overlay_entry, error)         /* an overlay entry that cannot apply */                                \
  X(6005, overlay_level, error)         /* a body below the one that made the rule */                           \
  X(6006, overlay_level_open, warning)  /* a body whose level is not known */                                   \
  X(6007, overlay_figure, error)        /* a correction that does not fit the facts */                          \
  X(6008, overlay_no_effect, warning)   /* a preference for a source without a value */                         \
  X(6011, paper_unverified, error)      /* a final paper whose citations were not compared with the original */ \
  X(6012, paper_unconfirmed, error)     /* a final paper that rests on a reading nobody confirmed */            \
  X(6013, paper_synthetic, error)       /* a final paper on invented facts */                                   \
  X(6014, paper_choice, error)          /* a paper about one thing, and several were chosen */                  \
  X(7001, original_unreadable, error)   /* an original without text that can be read */                         \
  X(7002, original_doubtful, warning)   /* an original that may not be whole */                                 \
  X(7003, citation_unverified, warning) /* citations that were not proven against the original */               \
  X(7004, citation_changed, error)      /* a citation whose words changed since they were proven */             \
  X(7005, lock_damaged, error)          /* a lock of sources that cannot be read */                             \
  X(7006, original_twice, error)        /* two files that could be the original of one document */              \
  X(9001, cannot_read, error)           /* a file that cannot be read */                                        \
  X(9002, nothing_to_check, error)      /* no rules, or no facts */

enum class Code {
#define X(number, name, severity) name = number,
  ZHUNSHENG_CODES(X)
#undef X
};

enum class DiagnosticSeverity { error, warning };

std::string_view code_name(Code code);  ///< "unknown_name"
DiagnosticSeverity code_severity(Code code);
std::string code_text(Code code);  ///< "ZS2001"
const std::vector<Code>& all_codes();

/// Replace the text of `range` by `text`. Offered only where it is certain.
struct Fix {
  Range range;
  std::string text;
};

struct Note {
  Range range;  ///< may be empty (no source)
  Words words;
};

struct Diagnostic {
  Code code{};
  Range range;    ///< where; kNoSource if there is no place
  Words message;  ///< what is wrong, in the reader's words
  Words help;     ///< what to do; may be empty
  std::vector<Note> notes;
  std::vector<Fix> fixes;
  std::string where;  ///< a place that is no range of a source: a JSON path with line ("facts.json:12 /entities/0/facts/students")
};

/// Collects; keeps reading order when sorted; counts what goes over the limit.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic);
  [[nodiscard]] const std::vector<Diagnostic>& list() const { return list_; }
  [[nodiscard]] bool has_errors() const { return errors_ > 0; }
  [[nodiscard]] std::size_t errors() const { return errors_; }
  [[nodiscard]] std::size_t dropped() const { return dropped_; }
  void sort();  ///< by source and place; stable
  void set_limit(std::size_t limit) { limit_ = limit; }
  void merge(Diagnostics&& other);
  void clear();

 private:
  std::vector<Diagnostic> list_;
  std::size_t errors_ = 0;
  std::size_t dropped_ = 0;
  std::size_t limit_ = 100;
};

}  // namespace zhunsheng
