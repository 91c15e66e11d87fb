#include <string>
#include <utility>

#include "load/personal.h"
#include "load/said.h"
#include "load/said_value.h"
#include "load/written_value.h"
#include "values/fold.h"

namespace zhunsheng::load {

namespace {

/// Understands what is no number.
class PlainReader {
 public:
  PlainReader(Reading& reading, const FactSpec& spec, const WrittenValue& written) : reading_(reading), spec_(spec), written_(written) {}

  bool read(FactCell& cell) {
    const JsonKind kind = written_.value.kind;
    if (written_.rounded.value_or(false)) return report(Code::facts_shape, [&] { return said_of_rounded_kind(fact()); });
    if (written_.unit) return report(Code::value_unit, [&] { return said_of_unit(fact(), *written_.unit, ""); });
    if (spec_.type == FactType::boolean && (kind == JsonKind::yes || kind == JsonKind::no)) {
      cell.tag = FactCell::Tag::boolean;
      cell.mantissa = kind == JsonKind::yes ? 1 : 0;
      return true;
    }
    if (kind != JsonKind::string) return report(Code::bad_value, [&] { return said_of_value_kind(fact(), spec_, kind); });
    const std::string text = plain({written_.value.text, written_.value.escaped});
    if (looks_personal(text)) return report(Code::personal_data, [] { return said_of_personal(); });
    return read_text(text, cell);
  }

 private:
  [[nodiscard]] Words fact() const { return fact_words(reading_.vocabulary, spec_); }
  template <class Make>
  bool report(Code code, Make&& make) {
    return report_value(reading_.reporter, written_, code, std::forward<Make>(make));
  }

  bool read_text(const std::string& text, FactCell& cell) {
    switch (spec_.type) {
      case FactType::text:
        if (trimmed(text).empty()) return report(Code::bad_value, [&] { return said_of_empty_text(fact()); });
        cell.tag = FactCell::Tag::text;
        cell.mantissa = reading_.texts.index(text);
        return true;
      case FactType::boolean:
        return read_truth(text, cell);
      case FactType::date:
        return read_date(text, cell);
      case FactType::enumeration:
        return read_value(text, cell);
      case FactType::integer:
      case FactType::number:
      case FactType::share:
      case FactType::ratio:
      case FactType::attestation:
      case FactType::finding:
        break;
    }
    return false;
  }

  bool read_truth(const std::string& text, FactCell& cell) {
    const std::string word(trimmed(text));
    if (word != "是" && word != "否" && word != "true" && word != "false")
      return report(Code::bad_value, [&] { return said_of_truth(text); });
    cell.tag = FactCell::Tag::boolean;
    cell.mantissa = word == "是" || word == "true" ? 1 : 0;
    return true;
  }

  bool read_date(const std::string& text, FactCell& cell) {
    const auto date = Date::from_text(trimmed(fold_width(text)));
    if (!date) return report(Code::bad_value, [&] { return said_of_date(text); });
    cell.tag = FactCell::Tag::date;
    cell.mantissa = date->days;
    return true;
  }

  bool read_value(const std::string& text, FactCell& cell) {
    const std::uint32_t value = reading_.vocabulary.value(spec_.enumeration, trimmed(text));
    if (value == kNone) return report(Code::bad_value, [&] { return unknown_value(text); });
    cell.tag = FactCell::Tag::value;
    cell.mantissa = value;
    return true;
  }

  Said unknown_value(const std::string& text) const {
    const Program& program = reading_.vocabulary.program();
    const Slice values = program.enumerations[spec_.enumeration].values;
    std::vector<std::string_view> names;
    Names shown;
    for (std::uint32_t i = values.begin; i < values.begin + values.count; ++i) {
      names.push_back(program.text(program.values[i].name.id));
      names.push_back(program.text(program.values[i].name.zh));
      shown.push_back(reading_.vocabulary.shown(program.values[i].name));
    }
    return said_of_enumeration(fact(), text, close_names(text, names), shown);
  }

  Reading& reading_;
  const FactSpec& spec_;
  const WrittenValue& written_;
};

}  // namespace

bool understand(Reading& reading, const FactSpec& spec, const WrittenValue& written, Stated& out) {
  out.period = written.period;
  out.on = written.on;
  out.until = written.until;
  out.source = written.source;
  out.by = written.by;
  out.evidence = written.evidence;
  out.note = written.note;
  out.answer = written.answer;
  if (is_statement(spec.type)) return true;
  const JsonKind kind = written.value.kind;
  if (!spec.numeric) return PlainReader(reading, spec, written).read(out.value);
  if (kind == JsonKind::number || kind == JsonKind::string) return understand_number(reading, spec, written, out);
  return report_value(reading.reporter, written, Code::bad_value,
                      [&] { return said_of_value_kind(fact_words(reading.vocabulary, spec), spec, kind); });
}

}  // namespace zhunsheng::load
