// All limits in one place. Each is tested at and over; going over is an error with its place, never a crash.
#pragma once

#include <cstddef>
#include <cstdint>

namespace zhunsheng {

struct Limits {
  std::size_t rule_file_bytes = 16U << 20U;      ///< one rule file
  std::size_t facts_line_bytes = 512U << 20U;    ///< one facts document, or one line of a stream
  int expression_depth = 100;                    ///< brackets within brackets in a rule (the parser recurses)
  int facts_depth = 64;                          ///< objects within objects in a facts file
  int number_digits = 1000;                      ///< digits of one number
  int number_exponent = 1000;                    ///< |exponent| of one number
  int evaluation_depth = 1000;                   ///< formulas within formulas, 符合 within 符合, written out (evaluation recurses)
  int reading_combinations = 64;                 ///< combinations of readings that reach one verdict
  int diagnostics = 100;                         ///< errors shown in one run; the rest are counted
  std::uint32_t entities = 64U << 20U;           ///< entities in one body of facts
  std::size_t book_bytes = 64U << 20U;           ///< one workbook or table, as a file
  std::size_t book_unpacked_bytes = 64U << 20U;  ///< a workbook, unpacked: as a tree it takes eight times as much
  std::size_t book_cells = 4U << 20U;            ///< cells that hold something, in one workbook
};

}  // namespace zhunsheng
