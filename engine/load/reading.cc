#include "load/reading.h"

#include <algorithm>

#include "load/personal.h"
#include "load/said.h"
#include "load/said_syntax.h"
#include "values/fold.h"
#include "values/time.h"

namespace zhunsheng::load {

namespace {

/// Takes a scalar of a kind that is wanted, or null; otherwise reports and steps over what is there.
template <class Wanted>
std::optional<JsonScalar> take_scalar(JsonCursor& cursor, Reporter& reporter, const Field& field, JsonKind named, Wanted&& wanted) {
  const JsonKind kind = cursor.peek();
  const char* const at = cursor.at();
  if (kind == JsonKind::object || kind == JsonKind::array) {
    reporter.add_below(Code::facts_shape, at, field.step(), [&] { return said_of_kind(field.key.raw, named, kind); });
    step_over(cursor, reporter);
    return std::nullopt;
  }
  const JsonScalar scalar = cursor.scalar();
  if (cursor.broken() || scalar.kind == JsonKind::null) return std::nullopt;
  if (scalar.kind == JsonKind::word) {
    reporter.add_below(Code::facts_syntax, at, field.step(), [&] { return said_of_word(scalar.text); });
    return std::nullopt;
  }
  if (wanted(scalar.kind)) return scalar;
  reporter.add_below(Code::facts_shape, at, field.step(), [&] { return said_of_kind(field.key.raw, named, scalar.kind); });
  return std::nullopt;
}

std::string text_of(const JsonScalar& scalar) { return plain({scalar.text, scalar.escaped}); }

}  // namespace

std::optional<std::string> take_text(JsonCursor& cursor, Reporter& reporter, const Field& field) {
  const auto scalar = take_scalar(cursor, reporter, field, JsonKind::string, [](JsonKind kind) { return kind == JsonKind::string; });
  if (!scalar) return std::nullopt;
  std::string text = text_of(*scalar);
  if (looks_personal(text)) {
    reporter.add_below(Code::personal_data, scalar->at(), field.step(), [] { return said_of_personal(); });
    return std::nullopt;
  }
  return text;
}

std::optional<std::int32_t> take_date(JsonCursor& cursor, Reporter& reporter, const Field& field) {
  const auto scalar = take_scalar(cursor, reporter, field, JsonKind::string, [](JsonKind kind) { return kind == JsonKind::string; });
  if (!scalar) return std::nullopt;
  const std::string text = text_of(*scalar);
  if (const auto date = Date::from_text(trimmed(fold_width(text)))) return date->days;
  reporter.add_below(Code::bad_value, scalar->at(), field.step(), [&] { return said_of_date(text); });
  return std::nullopt;
}

std::optional<bool> take_truth(JsonCursor& cursor, Reporter& reporter, const Field& field) {
  const auto scalar = take_scalar(cursor, reporter, field, JsonKind::yes,
                                  [](JsonKind kind) { return kind == JsonKind::yes || kind == JsonKind::no || kind == JsonKind::string; });
  if (!scalar) return std::nullopt;
  if (scalar->kind != JsonKind::string) return scalar->kind == JsonKind::yes;
  const std::string text = text_of(*scalar);
  if (text == "是" || text == "true") return true;
  if (text == "否" || text == "false") return false;
  reporter.add_below(Code::bad_value, scalar->at(), field.step(), [&] { return said_of_truth(text); });
  return std::nullopt;
}

void step_over(JsonCursor& cursor, Reporter& reporter) {
  const JsonKind kind = cursor.peek();
  if (kind == JsonKind::object || kind == JsonKind::array) {
    cursor.skip();
    return;
  }
  const JsonScalar scalar = cursor.scalar();
  if (scalar.kind == JsonKind::word) reporter.add(Code::facts_syntax, scalar.at(), [&] { return said_of_word(scalar.text); });
}

void refuse_key(JsonCursor& cursor, Reporter& reporter, const Field& field, std::span<const std::string_view> allowed) {
  const std::string key = plain(field.key);
  if (looks_personal(key) || names_a_person_column(key)) {
    reporter.add_below(Code::personal_data, field.at(), field.step(), [] { return said_of_personal(); });
  } else {
    reporter.add_below(Code::facts_shape, field.at(), field.step(), [&] {
      const std::vector<std::string_view> names(allowed.begin(), allowed.end());
      return said_of_unknown_key(key, close_names(key, names), Names(allowed.begin(), allowed.end()));
    });
  }
  step_over(cursor, reporter);
}

void refuse_repeated(JsonCursor& cursor, Reporter& reporter, const Field& field) {
  reporter.add_below(Code::duplicate_key, field.at(), field.step(), [&] { return said_of_repeated_key(plain(field.key)); });
  step_over(cursor, reporter);
}

bool expect(JsonCursor& cursor, Reporter& reporter, const Field& field, JsonKind kind) {
  const JsonKind found = cursor.peek();
  if (found == kind) return true;
  if (found == JsonKind::null || found == JsonKind::word || found == JsonKind::nothing) {
    step_over(cursor, reporter);  // null: nothing is said; the others are reported there
    return false;
  }
  reporter.add_below(Code::facts_shape, cursor.at(), field.step(), [&] { return said_of_kind(field.key.raw, kind, found); });
  step_over(cursor, reporter);
  return false;
}

unsigned key_number(const JsonText& key, std::span<const std::string_view> keys) {
  const auto find = [&](std::string_view text) { return static_cast<unsigned>(std::find(keys.begin(), keys.end(), text) - keys.begin()); };
  return key.escaped ? find(plain(key)) : find(key.raw);
}

}  // namespace zhunsheng::load
