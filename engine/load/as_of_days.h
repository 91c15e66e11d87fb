// The as-of dates that the documents of one body state: they must be one day.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "load/reporter.h"

namespace zhunsheng::load {

class AsOfDays {
 public:
  void clear() { stated_.clear(); }
  void add(std::int32_t day, const NamedText& file, std::string where);
  /// Where days differ: each document of the fewer against the first of the most; where none are the most, that one too.
  void report(Diagnostics& diagnostics) const;
  [[nodiscard]] std::string first_where() const { return stated_.empty() ? std::string() : stated_.front().where; }

 private:
  struct Statement {
    std::int32_t day;
    bool in_book;
    std::string where;
  };
  std::vector<Statement> stated_;
};

}  // namespace zhunsheng::load
