#include "load/evidence.h"

#include <array>
#include <string>

#include "load/personal.h"
#include "load/said.h"
#include "load/said_value.h"
#include "values/fold.h"

namespace zhunsheng::load {

namespace {

constexpr std::string_view kKeys[] = {"title", "number", "date", "page"};

/// A text, or a number as it stands (a page); nothing for null; otherwise reported.
std::string take_piece(Reading& reading) {
  const JsonKind kind = reading.cursor.peek();
  const char* const at = reading.cursor.at();
  const JsonScalar scalar = kind == JsonKind::object || kind == JsonKind::array ? JsonScalar{} : reading.cursor.scalar();
  if (scalar.kind == JsonKind::null || reading.cursor.broken()) return {};
  if (scalar.kind != JsonKind::string && scalar.kind != JsonKind::number) {
    reading.reporter.add(Code::facts_shape, at, [] { return said_of_evidence(); });
    if (scalar.kind == JsonKind::nothing) reading.cursor.skip();
    return {};
  }
  std::string text = plain({scalar.text, scalar.escaped});
  if (!looks_personal(text)) return std::string(trimmed(text));
  reading.reporter.add(Code::personal_data, at, [] { return said_of_personal(); });
  return {};
}

/// 《title》，number，date，第3页.
std::string take_document(Reading& reading) {
  std::array<std::string, 4> parts;
  SeenKeys seen;
  reading.cursor.each_field([&](const JsonText& text) {
    const Field field{text};
    const unsigned key = key_number(text, kKeys);
    if (key == parts.size()) return refuse_key(reading.cursor, reading.reporter, field, kKeys);
    if (!seen.first(key)) return refuse_repeated(reading.cursor, reading.reporter, field);
    reading.reporter.enter(field.step());
    parts[key] = take_piece(reading);
    reading.reporter.leave();
  });
  if (!parts[0].empty() && !parts[0].starts_with("《")) parts[0] = "《" + parts[0] + "》";
  if (!parts[3].empty() && parts[3].find_first_not_of("0123456789") == std::string::npos) parts[3] = "第" + parts[3] + "页";
  std::string out;
  for (const auto& part : parts)
    if (!part.empty()) out.append(out.empty() ? "" : "，").append(part);
  return out;
}

void append(std::string& all, const std::string& item) {
  if (!item.empty()) all.append(all.empty() ? "" : "；").append(item);
}

}  // namespace

std::uint32_t take_evidence(Reading& reading, const Field& field) {
  std::string all;
  reading.reporter.enter(field.step());
  const JsonKind kind = reading.cursor.peek();
  if (kind == JsonKind::object) {
    append(all, take_document(reading));
  } else if (kind == JsonKind::array) {
    reading.cursor.each_item([&](std::uint32_t index) {
      reading.reporter.enter({{}, index});
      append(all, reading.cursor.peek() == JsonKind::object ? take_document(reading) : take_piece(reading));
      reading.reporter.leave();
    });
  } else {
    append(all, take_piece(reading));
  }
  reading.reporter.leave();
  return all.empty() ? kNone : reading.texts.index(all);
}

}  // namespace zhunsheng::load
