// The lines of a stream that were refused, as they came and in order, to be mended and read again.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/document.h"
#include "api/files.h"

namespace zhunsheng::api {

class Rejects {
 public:
  /// Makes the file, if one is asked for. False where it cannot be, or must not: `end` says how it ends.
  bool open(const std::string& path, const std::vector<FactsInput>& inputs, const Output& output, End& end);
  /// Where a run ended before the file was made: what an earlier run left there is not taken for this one's.
  void empty(const std::string& path, const Output& output, End& end);
  [[nodiscard]] bool wanted() const { return file_.has_value(); }
  /// Adds lines; before the first goes the header of the streams, where they have one. One longer than `longest` is not whole, and left out.
  Result<bool> add(const std::vector<std::string_view>& lines, std::size_t longest);

 private:
  bool make(const std::string& path, const Output& output, End& end);

  bool tried_ = false;  ///< to make the file
  std::optional<LineFile> file_;
  std::string header_;
};

}  // namespace zhunsheng::api
