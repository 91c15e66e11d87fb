#include "load/written_value.h"

#include <algorithm>
#include <utility>

#include "load/evidence.h"
#include "load/personal.h"
#include "load/said.h"
#include "load/said_syntax.h"
#include "load/said_value.h"
#include "values/fold.h"

namespace zhunsheng::load {

namespace {

constexpr std::size_t kMostValues = 65535;  // FactCell::count

enum Key : unsigned { value, series, unit, source, on, note, rounded, attested, found, by, evidence, until, period, unknown };
constexpr std::string_view kKeys[] = {"value",    "series", "unit", "source",   "on",    "note",  "rounded",
                                      "attested", "found",  "by",   "evidence", "until", "period"};

/// Where in the forms of a fact we are: what may still be nested.
enum class Level { fact, item, period };

class WrittenReader {
 public:
  WrittenReader(Reading& reading, const FactSpec& spec, std::vector<WrittenValue>& out)
      : reading_(reading), spec_(spec), out_(out), base_(reading.reporter.path().size()) {}

  bool take(Level level) {
    const JsonKind kind = cursor().peek();
    if (kind == JsonKind::object) return take_object(level);
    if (kind == JsonKind::array) return take_list(level);
    const char* const at = cursor().at();
    const JsonScalar scalar = cursor().scalar();
    if (cursor().broken()) return false;
    if (scalar.kind == JsonKind::null) return true;
    if (scalar.kind == JsonKind::word) {
      report(Code::facts_syntax, at, [&] { return said_of_word(scalar.text); });
    } else if (is_statement(spec_.type)) {
      report(Code::bad_value, at, [&] { return said_of_plain_statement(fact(), spec_.type == FactType::finding); });
    } else {
      WrittenValue written;
      written.value = scalar;
      add(std::move(written), at);
    }
    return true;
  }

 private:
  [[nodiscard]] JsonCursor& cursor() const { return reading_.cursor; }
  [[nodiscard]] Words fact() const { return fact_words(reading_.vocabulary, spec_); }
  template <class Make>
  void report(Code code, const char* at, Make&& make) {
    reading_.reporter.add(code, at, std::forward<Make>(make));
  }

  void add(WrittenValue written, const char* at) {
    written.at = at;
    const auto path = reading_.reporter.path();
    written.steps.assign(path.begin() + static_cast<std::ptrdiff_t>(base_), path.end());
    if (period_.kind != PeriodKind::none) written.period = period_;
    if (out_.size() == kMostValues) report(Code::facts_too_large, at, [&] { return said_of_too_many_values(fact(), kMostValues); });
    if (out_.size() <= kMostValues) out_.push_back(std::move(written));
  }

  bool take_list(Level level) {
    const char* const at = cursor().at();
    if (level == Level::item) {
      report(Code::facts_shape, at, [&] { return said_of_nested_list(fact()); });
      return cursor().skip();
    }
    bool any = false;
    const bool sound = cursor().each_item([&](std::uint32_t index) {
      any = true;
      reading_.reporter.enter({{}, index});
      take(Level::item);
      reading_.reporter.leave();
    });
    if (sound && !any) report(Code::facts_shape, at, [&] { return said_of_empty_list(fact()); });
    return sound;
  }

  /// {"value": …} with what is said about it, {"series": {…}}, or a statement.
  bool take_object(Level level) {
    const char* const at = cursor().at();
    const std::size_t first = out_.size();
    WrittenValue said;
    SeenKeys seen;
    const bool sound = cursor().each_field([&](const JsonText& text) {
      const Field field{text};
      const unsigned key = key_number(text, kKeys);
      if (key == Key::unknown) return refuse_key(cursor(), reading_.reporter, field, kKeys);
      if (!seen.first(key)) return refuse_repeated(cursor(), reading_.reporter, field);
      take_key(static_cast<Key>(key), field, said, level);
    });
    if (!sound) return false;
    check_dates(said, at);
    if (is_statement(spec_.type)) {
      add(std::move(said), at);
    } else if (seen.has(Key::series)) {
      if (seen.has(Key::value)) report(Code::facts_shape, at, [&] { return said_of_two_values(fact()); });
      for (std::size_t i = first; i < out_.size(); ++i) inherit(out_[i], said);
    } else if (said.value.kind != JsonKind::nothing) {
      add(std::move(said), at);
    } else if (!seen.has(Key::value)) {
      report(Code::facts_shape, at, [&] { return said_of_no_value(fact()); });
    }
    return true;
  }

  void take_key(Key key, const Field& field, WrittenValue& said, Level level) {
    const bool of_statement =
        key == Key::attested || key == Key::found || key == Key::by || key == Key::evidence || key == Key::until || key == Key::period;
    const bool of_value = key == Key::value || key == Key::series || key == Key::unit || key == Key::rounded;
    const bool finding = spec_.type == FactType::finding;
    const bool other = (key == Key::attested && finding) || (key == Key::found && spec_.type == FactType::attestation);
    if (other || (of_statement && !is_statement(spec_.type))) {
      reading_.reporter.add_below(Code::facts_shape, field.at(), field.step(),
                                  [&] { return said_of_statement_key(fact(), field.key.raw, spec_); });
      return step_over(cursor(), reading_.reporter);
    }
    if (of_value && is_statement(spec_.type)) {
      reading_.reporter.add_below(Code::facts_shape, field.at(), field.step(),
                                  [&] { return said_of_value_key(fact(), field.key.raw, finding); });
      return step_over(cursor(), reading_.reporter);
    }
    if (key == Key::value) return take_value(field, said);
    if (key == Key::series) return take_series(field, level);
    take_attribute(key, field, said);
  }

  void take_value(const Field& field, WrittenValue& said) {
    const JsonKind kind = cursor().peek();
    const char* const at = cursor().at();
    if (kind == JsonKind::object || kind == JsonKind::array) {
      reading_.reporter.add_below(Code::facts_shape, at, field.step(), [&] { return said_of_nested_value(fact()); });
      cursor().skip();
      return;
    }
    const JsonScalar scalar = cursor().scalar();
    if (scalar.kind == JsonKind::word)
      reading_.reporter.add_below(Code::facts_syntax, at, field.step(), [&] { return said_of_word(scalar.text); });
    else if (scalar.kind != JsonKind::null)
      said.value = scalar;
  }

  void take_attribute(Key key, const Field& field, WrittenValue& said) {
    Reporter& reporter = reading_.reporter;
    if (key == Key::on || key == Key::until) {
      (key == Key::on ? said.on : said.until) = take_date(cursor(), reporter, field).value_or(kNoDay);
    } else if (key == Key::rounded) {
      said.rounded = take_truth(cursor(), reporter, field);
    } else if (key == Key::attested || key == Key::found) {
      if (const auto answer = take_truth(cursor(), reporter, field)) said.answer = *answer ? 1 : 0;
    } else if (key == Key::evidence) {
      said.evidence = take_evidence(reading_, field);
    } else {
      cursor().space();
      const char* const at = cursor().at();
      const auto text = take_text(cursor(), reporter, field);
      if (!text || trimmed(*text).empty()) return;
      if (key == Key::unit) said.unit = *text;
      if (key == Key::source) said.source = reading_.sources.named(*text, reporter, at);
      if (key == Key::by) said.by = reading_.texts.index(*text);
      if (key == Key::period) said.period = period_named(*text, at);
      if (key == Key::note) said.note = reading_.texts.index(*text);
    }
  }

  /// The period of which a statement speaks.
  Period period_named(const std::string& text, const char* at) {
    const auto period = Period::from_text(trimmed(fold_width(text)));
    if (!period) report(Code::bad_value, at, [&] { return said_of_period(text); });
    return period.value_or(Period{});
  }

  void take_series(const Field& field, Level level) {
    Reporter& reporter = reading_.reporter;
    if (level == Level::period) {
      reporter.add_below(Code::facts_shape, field.at(), field.step(), [&] { return said_of_nested_series(fact()); });
      return step_over(cursor(), reporter);
    }
    if (!expect(cursor(), reporter, field, JsonKind::object)) return;
    const std::size_t first = periods_.size();
    const char* const at = cursor().at();
    bool any = false;
    reporter.enter(field.step());
    const bool sound = cursor().each_field([&](const JsonText& key) {
      any = true;
      take_period({key});
    });
    if (sound && !any) report(Code::facts_shape, at, [&] { return said_of_empty_list(fact()); });
    check_periods(first);
    reporter.leave();
    periods_.resize(first);
  }

  void take_period(const Field& field) {
    const std::string text = plain(field.key);
    const auto period = Period::from_text(trimmed(fold_width(text)));
    if (!period) {
      reading_.reporter.add_below(Code::bad_value, field.at(), field.step(), [&] { return said_of_period(text); });
      return step_over(cursor(), reading_.reporter);
    }
    periods_.push_back({*period, field.key});
    period_ = *period;
    reading_.reporter.enter(field.step());
    take(Level::period);
    reading_.reporter.leave();
    period_ = {};
  }

  /// One kind of period to a series, and each period once (2025 and 2025年 are one).
  void check_periods(std::size_t first) {
    const auto begin = periods_.begin() + static_cast<std::ptrdiff_t>(first);
    const auto other = std::find_if(begin, periods_.end(), [&](const SeriesKey& key) { return key.period.kind != begin->period.kind; });
    if (other != periods_.end())
      reading_.reporter.add_below(Code::bad_value, Field{other->key}.at(), Field{other->key}.step(),
                                  [&] { return said_of_mixed_periods(fact(), begin->period.text(), other->period.text()); });
    std::stable_sort(begin, periods_.end(), [](const SeriesKey& a, const SeriesKey& b) { return a.period < b.period; });
    for (auto i = begin; i != periods_.end() && i + 1 != periods_.end(); ++i) {
      const Field again{(i + 1)->key};
      if (i->period == (i + 1)->period)
        reading_.reporter.add_below(Code::duplicate_key, again.at(), again.step(), [&] { return said_of_period_twice(plain(again.key)); });
    }
  }

  void check_dates(const WrittenValue& said, const char* at) {
    if (said.on != kNoDay && said.until != kNoDay && said.until < said.on)
      report(Code::bad_value, at, [&] { return said_of_until(Date{said.on}.text(), Date{said.until}.text()); });
  }

  /// What stands beside a series holds for each of its values that says nothing else.
  void inherit(WrittenValue& written, const WrittenValue& said) {
    if (written.on != kNoDay || said.on != kNoDay) report(Code::facts_shape, written.at, [&] { return said_of_series_on(fact()); });
    if (written.source == kNone) written.source = said.source;
    if (written.note == kNone) written.note = said.note;
    if (!written.unit) written.unit = said.unit;
    if (!written.rounded) written.rounded = said.rounded;
  }

  struct SeriesKey {
    Period period;
    JsonText key;
  };
  Reading& reading_;
  const FactSpec& spec_;
  std::vector<WrittenValue>& out_;
  std::vector<SeriesKey> periods_;
  Period period_;
  std::size_t base_;  ///< length of the path of the fact
};

}  // namespace

bool take_written(Reading& reading, const FactSpec& spec, std::vector<WrittenValue>& out) {
  out.clear();
  return WrittenReader(reading, spec, out).take(Level::fact) && !reading.cursor.broken();
}

}  // namespace zhunsheng::load
