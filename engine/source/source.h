// The texts that users wrote, and places in them. Every diagnostic, rule and citation points into a Source.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhunsheng {

using SourceId = std::uint32_t;
inline constexpr SourceId kNoSource = 0xFFFFFFFF;

/// Half-open byte range of one source.
struct Range {
  SourceId source = kNoSource;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// 1-based line and column; the column counts code points.
struct LineColumn {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

class Source {
 public:
  /// `name` is what people see (a path, or "-"); `text` is UTF-8 without a byte order mark.
  Source(std::string name, std::string text);
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] LineColumn line_column(std::uint32_t byte) const;
  /// The line (1-based) without its line break.
  [[nodiscard]] std::string_view line(std::uint32_t number) const;

 private:
  std::string name_;
  std::string text_;
  std::vector<std::uint32_t> line_starts_;
};

/// All sources of a run; ids are indices and stay.
class Sources {
 public:
  SourceId add(std::string name, std::string text);
  [[nodiscard]] const Source& operator[](SourceId id) const { return sources_[id]; }
  [[nodiscard]] std::size_t size() const { return sources_.size(); }
  [[nodiscard]] std::string_view slice(Range range) const;

 private:
  std::vector<Source> sources_;
};

/// The byte offset of the first byte that is not valid UTF-8, or npos.
std::size_t first_invalid_utf8(std::string_view text);

}  // namespace zhunsheng
