// The sources that values name. They may be named before they are listed, and listed in another document of the same body.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/facts.h"
#include "load/name_table.h"
#include "load/reporter.h"

namespace zhunsheng::load {

class SourceBook {
 public:
  void begin(Facts& facts);
  /// Lists these in every body that names them; they must outlive the book.
  void know(const std::vector<FactsSource>& sources);
  /// The index of a source that a value names; notes where it was first named.
  std::uint32_t named(std::string_view id, Reporter& reporter, const char* at);
  /// Enters a listed source. False if one of this id is listed already, and says something else.
  bool listed(FactsSource source);
  /// Reports every source that was named and never listed.
  void report_unlisted(Diagnostics& diagnostics) const;
  /// A source that the book lists, close to the name; empty if none.
  [[nodiscard]] std::vector<std::string> like(std::string_view id) const;

 private:
  struct Entry {
    bool listed = false;
    std::size_t uses = 0;
    std::string where;  ///< of the first use
  };
  std::uint32_t entry(std::string_view id);
  Facts* facts_ = nullptr;
  const std::vector<FactsSource>* known_ = nullptr;
  NameTable known_ids_;
  NameTable ids_;
  std::deque<std::string> names_;  ///< what the table's keys point to: Facts::sources moves
  std::vector<Entry> entries_;
};

}  // namespace zhunsheng::load
