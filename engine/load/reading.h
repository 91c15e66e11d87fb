// What the readers of one text share, and the small pieces that all of them take.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/limits.h"
#include "base/sha256.h"
#include "facts/facts.h"
#include "load/json_cursor.h"
#include "load/reporter.h"
#include "load/source_book.h"
#include "load/text_store.h"
#include "load/vocabulary.h"

namespace zhunsheng::load {

struct Reading {
  const Vocabulary& vocabulary;
  const Limits& limits;
  Facts& facts;
  SourceBook& sources;
  JsonCursor& cursor;
  Reporter& reporter;
  TextStore texts;
  Sha256Trail* trail = nullptr;  ///< to be led along the text
};

/// Where a field stands and what its value must be, for pieces that report.
struct Field {
  JsonText key;
  [[nodiscard]] PathStep step() const { return {key.raw}; }
  [[nodiscard]] const char* at() const { return key.raw.data() - 1; }
};

/// A text in quotation marks, null (nothing), or an error. Personal data are refused.
std::optional<std::string> take_text(JsonCursor& cursor, Reporter& reporter, const Field& field);
/// A whole date, null, or an error.
std::optional<std::int32_t> take_date(JsonCursor& cursor, Reporter& reporter, const Field& field);
/// true, false, 是, 否: 1 or 0; null: nothing; or an error.
std::optional<bool> take_truth(JsonCursor& cursor, Reporter& reporter, const Field& field);
/// Steps over a value; reports scalars that JSON does not have.
void step_over(JsonCursor& cursor, Reporter& reporter);
/// A key that does not belong here: reported with the keys that do. Its value is stepped over.
void refuse_key(JsonCursor& cursor, Reporter& reporter, const Field& field, std::span<const std::string_view> allowed);
/// A key that stands twice in one object. Its value is stepped over.
void refuse_repeated(JsonCursor& cursor, Reporter& reporter, const Field& field);
/// True if the value here is an object (an array); else reports what it should be and steps over it.
bool expect(JsonCursor& cursor, Reporter& reporter, const Field& field, JsonKind kind);

/// Which keys of an object were seen: one bit each.
class SeenKeys {
 public:
  /// True the first time.
  bool first(unsigned key) {
    const std::uint64_t bit = std::uint64_t{1} << key;
    const bool fresh = (bits_ & bit) == 0;
    bits_ |= bit;
    return fresh;
  }
  [[nodiscard]] bool has(unsigned key) const { return (bits_ >> key & 1U) != 0; }

 private:
  std::uint64_t bits_ = 0;
};

/// The place of `key` among `keys`, or their number. `key` is compared without its escapes.
unsigned key_number(const JsonText& key, std::span<const std::string_view> keys);

/// What JSON calls it: "对象" / "an object".
Words kind_words(JsonKind kind);

}  // namespace zhunsheng::load
