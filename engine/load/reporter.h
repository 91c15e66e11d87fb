// Turns a place in a JSON text into a diagnostic: file, line and column, and the path of the value.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.h"

namespace zhunsheng::load {

/// What is wrong, and what to do.
struct Said {
  Words message;
  Words help;
  Words in_book = {};       ///< the message to who filled in a workbook; empty: the same
  Words help_in_book = {};  ///< likewise
};
Diagnostic diagnostic_of(Code code, Said said, bool in_book, std::string where);

/// Where something stands, without its text.
struct Place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// One step into a JSON value: the name of a field, or the number of an item (then `name` is empty).
struct PathStep {
  std::string_view name;
  std::uint32_t index = 0;
};
/// "/entities/0/facts/students" (JSON pointer). Names that look like personal data are left out.
std::string path_text(std::span<const PathStep> path);
/// A text and what its places are called. Of facts that were made from a workbook each line stands for a cell.
struct NamedText {
  std::string name;
  std::vector<std::string> lines;  ///< [line - 1]: "某校.xlsx「学校」!D7"; empty: the text was written by people
  [[nodiscard]] bool is_book() const { return !lines.empty(); }
};
/// "facts.json:12:8 /entities/0/facts/students", or the cell.
std::string where_text(const NamedText& text, Place place, std::string_view path);

class Reporter {
 public:
  Reporter(const NamedText& file, std::string_view text, std::uint32_t first_line, Diagnostics& diagnostics)
      : file_(file),
        begin_(text.data()),
        known_(text.data()),
        known_place_{first_line, 1},
        first_line_(first_line),
        diagnostics_(&diagnostics) {}

  /// `words` is called only while diagnostics are still kept: a file with a million faults costs a million counts.
  template <class Make>
  void add(Code code, const char* at, Make&& words) {
    ++count_;
    Diagnostic diagnostic;
    diagnostic.code = code;
    if (!full_) diagnostic = diagnostic_of(code, words(), file_.is_book(), where_text(file_, place(at), path_text(path())));
    const std::size_t dropped = diagnostics_->dropped();
    diagnostics_->add(std::move(diagnostic));
    if (diagnostics_->dropped() > dropped) full_ = true;
  }
  /// Something found at `at` that belongs to the field or item `step` below the present path.
  template <class Make>
  void add_below(Code code, const char* at, PathStep step, Make&& words) {
    enter(step);
    add(code, at, std::forward<Make>(words));
    leave();
  }

  void enter(PathStep step) {
    if (depth_ == path_.size()) path_.resize(depth_ + 16);
    path_[depth_++] = step;
  }
  void leave() { --depth_; }
  [[nodiscard]] std::span<const PathStep> path() const { return std::span(path_).first(depth_); }
  [[nodiscard]] std::size_t count() const { return count_; }  ///< reported through this reporter
  [[nodiscard]] const NamedText& file() const { return file_; }
  Place place(const char* at);
  [[nodiscard]] std::uint32_t first_line() const { return first_line_; }

 private:
  const NamedText& file_;
  const char* begin_;
  const char* known_;  ///< a position whose place is known: most requests come a little after the last one
  Place known_place_;
  std::uint32_t first_line_;
  Diagnostics* diagnostics_;
  std::vector<PathStep> path_;  ///< the first `depth_` of them count
  std::size_t depth_ = 0;
  std::size_t count_ = 0;
  bool full_ = false;
};

}  // namespace zhunsheng::load
