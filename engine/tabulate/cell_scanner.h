// Goes over the cells of a table in a text file. Whoever looks for rows and whoever reads them must agree on where they end.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhunsheng::tabulate {

class CellScanner {
 public:
  CellScanner(std::string_view text, char separator, std::size_t at = 0) : text_(text), separator_(separator), at_(at) {}

  enum class Stop {
    separator,  ///< another cell of the row follows
    row,        ///< the row ends, with \n, \r\n or \r
    text,       ///< the text ends
    in_quotes,  ///< the text ends within quotation marks
  };
  /// Past the next cell; `raw` is the cell with its quotation marks. A cell is quoted if it begins with one; what follows the closing one
  /// belongs to it too.
  Stop next(std::string_view& raw) {
    const std::size_t begin = at_;
    if (at_ < text_.size() && text_[at_] == '"' && !skip_quoted()) {
      raw = text_.substr(begin);
      return Stop::in_quotes;
    }
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
    raw = text_.substr(begin, at_ - begin);
    if (at_ == text_.size()) return Stop::text;
    const char stop = text_[at_++];
    if (stop == separator_) return Stop::separator;
    if (stop == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
    return Stop::row;
  }
  [[nodiscard]] std::size_t at() const { return at_; }

 private:
  bool skip_quoted() {
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] != '"') continue;
      if (at_ + 1 == text_.size() || text_[at_ + 1] != '"') {
        ++at_;
        return true;
      }
      ++at_;  // a doubled one stands for itself
    }
    return false;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_;
};

}  // namespace zhunsheng::tabulate
