// The engine inside a C++ program (C++17 or later): zhunsheng.h with handles that release themselves. Nothing but this header and the C
// interface is between the two, so a program goes on working with a later library of the same major version, whatever compiler made it.
//
//   const auto program = zhunsheng::Program::bundled();
//   if (!program) return 1;
//   const auto facts = zhunsheng::Facts::read(*program, json, "facts.json");
//   if (!facts) return 1;
//   zhunsheng::Evaluator evaluator(*program);
//   const auto verdicts = evaluator.evaluate(*facts);
//   if (!verdicts) return 1;
//   for (const zhunsheng::Verdict verdict : *verdicts)
//     std::cout << verdict.entity() << ' ' << verdict.title() << ' ' << verdict.observed().shown() << '\n';
//
// Nothing here throws. What can fail gives a Result: true if there is a value; else status() and diagnostics() say what is the matter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "zhunsheng.h"

namespace zhunsheng {
inline namespace v0 {

enum class Language : std::int32_t { zh = ZS_ZH, en = ZS_EN };
enum class Status : std::int32_t {
  met = ZS_MET,
  not_met = ZS_NOT_MET,
  pending = ZS_PENDING,
  open = ZS_OPEN,
  review = ZS_REVIEW,
  not_applicable = ZS_NOT_APPLICABLE,
  waived = ZS_WAIVED,
  no_verdict = ZS_NO_VERDICT  ///< of an index beyond the last
};
enum class Severity : std::int32_t {
  none = ZS_NO_FINDING,
  suggestion = ZS_SUGGESTION,
  deviation = ZS_DEVIATION,
  shortfall = ZS_SHORTFALL,
  gap = ZS_GAP,
  violation = ZS_VIOLATION
};
enum class Explained : std::int32_t { none = ZS_EXPLAIN_NONE, failed = ZS_EXPLAIN_FAILED, all = ZS_EXPLAIN_ALL };
enum class Listing : std::int32_t { rules = ZS_LIST_RULES, readings = ZS_LIST_READINGS, facts = ZS_LIST_FACTS, schema = ZS_LIST_SCHEMA };

inline std::string_view view(zs_text text) noexcept { return {text.data, text.size}; }
inline zs_text text(std::string_view view) noexcept { return {view.data() == nullptr ? "" : view.data(), view.size()}; }
inline std::string_view version() noexcept { return view(zs_version()); }

/// A handle with one owner.
template <class Handle, void (*Release)(Handle*) noexcept>
class Owned {
 public:
  Owned() noexcept = default;
  explicit Owned(Handle* handle) noexcept : handle_(handle) {}
  Owned(Owned&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Owned& operator=(Owned&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~Owned() { Release(handle_); }
  Handle* get() const noexcept { return handle_; }

 private:
  Handle* handle_ = nullptr;
};

/// A handle that copies share.
template <class Handle, Handle* (*Retain)(Handle*) noexcept, void (*Release)(Handle*) noexcept>
class Shared {
 public:
  Shared() noexcept = default;
  explicit Shared(Handle* handle) noexcept : handle_(handle) {}
  Shared(const Shared& other) noexcept : handle_(Retain(other.handle_)) {}
  Shared(Shared&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Shared& operator=(Shared other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~Shared() { Release(handle_); }
  Handle* get() const noexcept { return handle_; }

 private:
  Handle* handle_ = nullptr;
};

/// Bytes that were made.
class Buffer {
 public:
  Buffer() noexcept = default;
  explicit Buffer(zs_buffer* made) noexcept : made_(made) {}
  std::string_view text() const noexcept { return view(zs_buffer_text(made_.get())); }

 private:
  Owned<zs_buffer, zs_buffer_release> made_;
};

/// What is wrong, or to be minded. Texts live as long as the Diagnostics.
struct Diagnostic {
  std::string_view code, name;  ///< "ZS5003", "unknown_fact"
  bool error = true;            ///< else a warning
  std::string_view file, path;
  std::uint32_t line = 0, column = 0;  ///< 0: no place
  std::string_view message_zh, message_en, help_zh, help_en;

  std::string_view message(Language language = Language::zh) const noexcept { return language == Language::zh ? message_zh : message_en; }
  std::string_view help(Language language = Language::zh) const noexcept { return language == Language::zh ? help_zh : help_en; }
};

class Diagnostics {
 public:
  Diagnostics() noexcept = default;
  explicit Diagnostics(zs_diagnostics* list) noexcept : list_(list) {}
  std::size_t size() const noexcept { return zs_diagnostics_count(list_.get()); }
  bool empty() const noexcept { return size() == 0; }
  std::size_t dropped() const noexcept { return zs_diagnostics_dropped(list_.get()); }
  Diagnostic operator[](std::size_t index) const noexcept {
    zs_diagnostic d{};
    d.struct_size = sizeof d;
    if (zs_diagnostics_at(list_.get(), index, &d) != ZS_OK) return {};
    return {view(d.code), view(d.name),       d.severity == ZS_ERROR, view(d.file),    view(d.path),   d.line,
            d.column,     view(d.message_zh), view(d.message_en),     view(d.help_zh), view(d.help_en)};
  }

 private:
  Owned<zs_diagnostics, zs_diagnostics_release> list_;
};

/// A value, or why there is none; warnings come with a value too.
template <class T>
class Result {
 public:
  Result(T value, Diagnostics diagnostics = {}) noexcept : value_(std::move(value)), diagnostics_(std::move(diagnostics)) {}
  Result(zs_status status, Diagnostics diagnostics) noexcept : status_(status), diagnostics_(std::move(diagnostics)) {}
  explicit operator bool() const noexcept { return value_.has_value(); }
  /// Only where there is one. Of a Result that nobody keeps `*` gives the value itself, and `->` is good until the end of the expression.
  T& operator*() & noexcept { return *value_; }
  const T& operator*() const& noexcept { return *value_; }
  T operator*() && noexcept { return *std::move(value_); }
  const T& operator*() const&& = delete;
  T* operator->() noexcept { return &*value_; }
  const T* operator->() const noexcept { return &*value_; }
  zs_status status() const noexcept { return status_; }
  std::string_view reason(Language language = Language::zh) const noexcept {
    return view(zs_status_text(status_, static_cast<std::int32_t>(language)));
  }
  const Diagnostics& diagnostics() const noexcept { return diagnostics_; }

 private:
  std::optional<T> value_;
  zs_status status_ = ZS_OK;
  Diagnostics diagnostics_;
};

namespace detail {
template <class T, class Handle>
Result<T> result(zs_status status, Handle* handle, zs_diagnostics* said) noexcept {
  if (status != ZS_OK) return Result<T>(status, Diagnostics(said));
  return Result<T>(T(handle), Diagnostics(said));
}
template <class Work>
zs_status guarded(Work&& work) noexcept {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return ZS_OUT_OF_MEMORY;
  }
}
inline std::vector<zs_text> texts(const std::vector<std::string_view>& list) {
  std::vector<zs_text> out;
  for (const std::string_view one : list) out.push_back(text(one));
  return out;
}
}  // namespace detail

struct Source {
  std::string_view name, text;
};

/// Rules, compiled. Immutable: threads share it, and copies are the same.
class Program {
 public:
  explicit Program(zs_program* handle) noexcept : handle_(handle) {}
  /// The rules that come with the library.
  static Result<Program> bundled() noexcept {
    return made([](auto... to) { return zs_program_bundled(to...); });
  }
  /// A file of compiled rules (`zhunsheng build`), mapped.
  static Result<Program> open(std::string_view path) noexcept {
    return made([&](auto... to) { return zs_program_open(zhunsheng::text(path).data, path.size(), to...); });
  }
  static Result<Program> from_bytes(std::string_view bytes) noexcept {
    return made([&](auto... to) { return zs_program_from_bytes(zhunsheng::text(bytes).data, bytes.size(), to...); });
  }
  static Result<Program> compile(std::initializer_list<Source> sources) noexcept { return compile(sources.begin(), sources.size()); }
  static Result<Program> compile(const std::vector<Source>& sources) noexcept { return compile(sources.data(), sources.size()); }
  static Result<Program> compile(const Source* sources, std::size_t count) noexcept {
    return made([&](auto... to) {
      return detail::guarded([&] {
        std::vector<zs_source> list;
        for (std::size_t i = 0; i < count; ++i) list.push_back({zhunsheng::text(sources[i].name), zhunsheng::text(sources[i].text)});
        return zs_program_compile(list.data(), list.size(), to...);
      });
    });
  }
  /// Rule files, and folders of them; or one file of compiled rules.
  static Result<Program> load(const std::vector<std::string_view>& paths) noexcept {
    return made([&](auto... to) {
      return detail::guarded([&] {
        const auto list = detail::texts(paths);
        return zs_program_load(list.data(), list.size(), to...);
      });
    });
  }
  /// Compares the digest too, not only the checksum.
  bool verify() const noexcept { return zs_program_verify(get()) == ZS_OK; }
  Result<Buffer> write() const noexcept {
    zs_buffer* made = nullptr;
    const zs_status status = zs_program_write(get(), &made);
    return detail::result<Buffer>(status, made, nullptr);
  }
  Result<Buffer> list(Listing what, Language language = Language::zh) const noexcept {
    zs_buffer* made = nullptr;
    const zs_status status = zs_program_list(get(), static_cast<std::int32_t>(what), static_cast<std::int32_t>(language), &made);
    return detail::result<Buffer>(status, made, nullptr);
  }
  std::string_view digest() const noexcept { return view(zs_program_digest(get())); }
  /// By id or Chinese name; nothing where there is none.
  std::optional<std::uint32_t> type(std::string_view name) const noexcept { return number(zs_program_type(get(), text(name))); }
  std::optional<std::uint32_t> fact(std::string_view name, std::uint32_t type = ZS_NONE) const noexcept {
    return number(zs_program_fact(get(), text(name), type));
  }
  zs_program* get() const noexcept { return handle_.get(); }

 private:
  template <class Make>
  static Result<Program> made(Make&& make) noexcept {
    zs_program* handle = nullptr;
    zs_diagnostics* said = nullptr;
    const zs_status status = make(&handle, &said);
    return detail::result<Program>(status, handle, said);
  }
  static std::optional<std::uint32_t> number(std::uint32_t found) noexcept {
    return found == ZS_NONE ? std::nullopt : std::optional<std::uint32_t>(found);
  }
  Shared<zs_program, zs_program_retain, zs_program_release> handle_;
};

/// Limits{} are the usual ones; 0 is the usual one.
struct Limits : zs_limits {
  Limits() noexcept : zs_limits{} { struct_size = sizeof(zs_limits); }
};

/// One body of facts, read. Immutable: threads share it, and copies are the same.
class Facts {
 public:
  explicit Facts(zs_facts* handle) noexcept : handle_(handle) {}
  static Result<Facts> read(const Program& program, std::string_view json, std::string_view name = {}, const Limits& limits = {}) noexcept {
    zs_facts* handle = nullptr;
    zs_diagnostics* said = nullptr;
    const zs_status status = zs_facts_read(program.get(), zhunsheng::text(json).data, json.size(), text(name), &limits, &handle, &said);
    return detail::result<Facts>(status, handle, said);
  }
  std::size_t entity_count() const noexcept { return zs_facts_entity_count(get()); }
  std::string_view digest() const noexcept { return view(zs_facts_digest(get())); }
  zs_facts* get() const noexcept { return handle_.get(); }

 private:
  Shared<zs_facts, zs_facts_retain, zs_facts_release> handle_;
};

/// Facts put together without JSON. What does not go well is remembered: finish() says it. A table that refused a call gives no facts any
/// more, since they would be without what was refused.
class Table {
 public:
  explicit Table(const Program& program, const Limits& limits = {}) noexcept {
    zs_table* made = nullptr;
    note(zs_table_new(program.get(), &limits, &made));
    handle_ = Owned<zs_table, zs_table_release>(made);
  }
  Table& as_of(std::string_view day) noexcept { return note(zs_table_as_of(handle_.get(), text(day))); }
  Table& synthetic(bool invented = true) noexcept { return note(zs_table_synthetic(handle_.get(), invented ? 1 : 0)); }
  Table& add_json(std::string_view json, std::string_view name = {}) noexcept {
    return note(zs_table_add_json(handle_.get(), zhunsheng::text(json).data, json.size(), text(name)));
  }
  /// The number of the entity, for the calls below.
  std::uint32_t entity(std::string_view id, std::uint32_t type, std::string_view name = {}, std::string_view parent = {},
                       std::string_view where = {}) noexcept {
    std::uint32_t number = ZS_NONE;
    note(zs_table_entity(handle_.get(), text(id), type, text(name), text(parent), text(where), &number));
    return number;
  }
  Table& census(std::uint32_t entity, std::uint32_t type, std::int64_t count) noexcept {
    return note(zs_table_census(handle_.get(), entity, type, count));
  }
  Table& number(std::uint32_t entity, std::uint32_t fact, std::int64_t mantissa, std::int32_t scale = 0) noexcept {
    return note(zs_table_number(handle_.get(), entity, fact, mantissa, scale));
  }
  Table& truth(std::uint32_t entity, std::uint32_t fact, bool value) noexcept {
    return note(zs_table_truth(handle_.get(), entity, fact, value ? 1 : 0));
  }
  Table& text_value(std::uint32_t entity, std::uint32_t fact, std::string_view value) noexcept {
    return note(zs_table_text(handle_.get(), entity, fact, text(value)));
  }
  Result<Facts> finish() noexcept {
    if (status_ != ZS_OK) return Result<Facts>(status_, Diagnostics());
    zs_facts* facts = nullptr;
    zs_diagnostics* said = nullptr;
    const zs_status status = zs_table_finish(handle_.get(), &facts, &said);
    return detail::result<Facts>(status, facts, said);
  }

 private:
  Table& note(zs_status status) noexcept {
    if (status_ == ZS_OK) status_ = status;
    return *this;
  }
  Owned<zs_table, zs_table_release> handle_;
  zs_status status_ = ZS_OK;
};

/// Any thread may cancel.
class Cancellation {
 public:
  Cancellation() noexcept {
    zs_cancellation* made = nullptr;
    status_ = zs_cancellation_new(&made);
    handle_ = Owned<zs_cancellation, zs_cancellation_release>(made);
  }
  /// ZS_WRONG_USAGE of one that was moved from.
  zs_status status() const noexcept { return status_ == ZS_OK && handle_.get() == nullptr ? ZS_WRONG_USAGE : status_; }
  void cancel() noexcept { zs_cancellation_cancel(handle_.get()); }
  zs_cancellation* get() const noexcept { return handle_.get(); }

 private:
  Owned<zs_cancellation, zs_cancellation_release> handle_;
  zs_status status_ = ZS_OK;
};

/// What is judged, when, and what of it is explained. Its texts are not needed after the call.
struct Options {
  std::string_view as_of;                                   ///< empty: that of the facts
  std::vector<std::string_view> rulesets, rules, entities;  ///< empty: all
  bool duties = false;
  Explained explain = Explained::none;
  Language language = Language::zh;
  std::string_view overlay, overlay_name;
  std::uint64_t most_verdicts = 0;  ///< 0: any number
  const Cancellation* cancellation = nullptr;
};

/// One side of a comparison. Texts live as long as the verdict's.
struct Quantity {
  enum class Kind : std::int32_t { none = ZS_NO_VALUE, number = ZS_NUMBER, root = ZS_ROOT, range = ZS_RANGE };
  Kind kind = Kind::none;
  bool has_fraction = false;  ///< then numerator and denominator, in lowest terms
  std::int64_t numerator = 0, denominator = 0;
  std::string_view exact, low, high, comparison, unit, shown_zh, shown_en;
  bool near_threshold = false;  ///< of what was observed: rounded as usual it would be on the other side
  std::string_view shown(Language language = Language::zh) const noexcept { return language == Language::zh ? shown_zh : shown_en; }
};

struct Citation {
  std::string_view document, title, locator, quote, clause_zh, clause_en;
  bool verified = false;
};

/// A view of one verdict: until the evaluator's next evaluate().
class Verdict {
 public:
  Verdict(zs_evaluator* evaluator, std::size_t index) noexcept : evaluator_(evaluator), index_(index) {
    said_.struct_size = sizeof said_;
    zs_verdict_at(evaluator, index, &said_);
  }
  Status status() const noexcept { return static_cast<Status>(said_.status); }
  Severity severity() const noexcept { return static_cast<Severity>(said_.severity); }
  std::string_view key() const noexcept { return view(said_.key); }
  std::string_view rule() const noexcept { return view(said_.rule); }
  std::string_view requirement() const noexcept { return view(said_.requirement); }
  std::string_view ruleset() const noexcept { return view(said_.ruleset); }
  std::string_view version() const noexcept { return view(said_.version); }
  std::string_view entity() const noexcept { return view(said_.entity); }
  std::string_view entity_name() const noexcept { return view(said_.entity_name); }
  std::string_view title(Language language = Language::zh) const noexcept {
    return view(language == Language::zh ? said_.title_zh : said_.title_en);
  }
  std::string_view modality() const noexcept { return view(said_.modality); }
  std::string_view period() const noexcept { return view(said_.period); }
  bool late() const noexcept { return has(ZS_LATE); }
  bool justified() const noexcept { return has(ZS_JUSTIFIED); }
  bool bar() const noexcept { return has(ZS_BAR); }
  bool duty() const noexcept { return has(ZS_DUTY); }
  Quantity observed() const noexcept { return side(zs_verdict_observed); }
  Quantity required() const noexcept { return side(zs_verdict_required); }
  std::size_t citation_count() const noexcept { return said_.citation_count; }
  Citation citation(std::size_t number) const noexcept {
    zs_citation c{};
    c.struct_size = sizeof c;
    if (zs_verdict_citation(evaluator_, index_, number, &c) != ZS_OK) return {};
    return {view(c.document), view(c.title), view(c.locator), view(c.quote), view(c.clause_zh), view(c.clause_en), c.verified != 0};
  }
  /// The whole reasoning, as text for people.
  Result<Buffer> explain(Language language = Language::zh, int width = 80) const noexcept { return explained(language, ZS_AS_TEXT, width); }
  Result<Buffer> explain_json(Language language = Language::zh) const noexcept { return explained(language, ZS_AS_JSON, 0); }

 private:
  bool has(std::uint32_t flag) const noexcept { return (said_.flags & flag) != 0; }
  Quantity side(zs_status (*get)(zs_evaluator*, std::size_t, zs_quantity*) noexcept) const noexcept {
    zs_quantity q{};
    q.struct_size = sizeof q;
    if (get(evaluator_, index_, &q) != ZS_OK) return {};
    return {static_cast<Quantity::Kind>(q.kind),
            q.has_fraction != 0,
            q.numerator,
            q.denominator,
            view(q.exact),
            view(q.low),
            view(q.high),
            view(q.comparison),
            view(q.unit),
            view(q.shown_zh),
            view(q.shown_en),
            q.near_threshold != 0};
  }
  Result<Buffer> explained(Language language, std::int32_t format, int width) const noexcept {
    zs_buffer* made = nullptr;
    const zs_status status = zs_explain(evaluator_, index_, static_cast<std::int32_t>(language), format, width, &made);
    return detail::result<Buffer>(status, made, nullptr);
  }
  zs_evaluator* evaluator_;
  std::size_t index_;
  zs_verdict said_{};
};

/// The verdicts of one evaluation: by entity in the order of the facts, then by requirement and period.
class Verdicts {
 public:
  explicit Verdicts(zs_evaluator* evaluator) noexcept : evaluator_(evaluator) {}
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;  // verdicts are made as they are asked for
    using value_type = Verdict;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Verdict;
    Iterator() noexcept = default;
    Iterator(zs_evaluator* evaluator, std::size_t index) noexcept : evaluator_(evaluator), index_(index) {}
    Verdict operator*() const noexcept { return {evaluator_, index_}; }
    Iterator& operator++() noexcept {
      ++index_;
      return *this;
    }
    Iterator operator++(int) noexcept { return {evaluator_, index_++}; }
    bool operator==(const Iterator& other) const noexcept { return index_ == other.index_; }
    bool operator!=(const Iterator& other) const noexcept { return index_ != other.index_; }

   private:
    zs_evaluator* evaluator_ = nullptr;
    std::size_t index_ = 0;
  };
  std::size_t size() const noexcept { return zs_verdict_count(evaluator_); }
  Verdict operator[](std::size_t index) const noexcept { return {evaluator_, index}; }
  Iterator begin() const noexcept { return {evaluator_, 0}; }
  Iterator end() const noexcept { return {evaluator_, size()}; }
  /// The whole result: zhunsheng-result/1.
  Result<Buffer> json() const noexcept {
    zs_buffer* made = nullptr;
    const zs_status status = zs_result_json(evaluator_, &made);
    return detail::result<Buffer>(status, made, nullptr);
  }

 private:
  zs_evaluator* evaluator_;
};

/// Judges, one thread at a time; keeps its memory from one call to the next.
class Evaluator {
 public:
  explicit Evaluator(const Program& program) noexcept {
    zs_evaluator* made = nullptr;
    status_ = zs_evaluator_new(program.get(), &made);
    handle_ = Owned<zs_evaluator, zs_evaluator_release>(made);
  }
  Result<Verdicts> evaluate(const Facts& facts, const Options& options = {}) noexcept {
    if (status_ != ZS_OK) return Result<Verdicts>(status_, Diagnostics());
    zs_diagnostics* said = nullptr;
    const zs_status status = detail::guarded([&] { return evaluated(facts, options, &said); });
    return detail::result<Verdicts>(status, handle_.get(), said);
  }
  zs_evaluator* get() const noexcept { return handle_.get(); }

 private:
  zs_status evaluated(const Facts& facts, const Options& options, zs_diagnostics** said) {
    if (options.cancellation != nullptr && options.cancellation->status() != ZS_OK) {
      zs_evaluate(handle_.get(), nullptr, nullptr, nullptr);  // no result of before is left
      return options.cancellation->status();
    }
    const auto rulesets = detail::texts(options.rulesets);
    const auto rules = detail::texts(options.rules);
    const auto entities = detail::texts(options.entities);
    zs_options given{};
    given.struct_size = sizeof given;
    given.as_of = text(options.as_of);
    given.rulesets = rulesets.data();
    given.ruleset_count = rulesets.size();
    given.rules = rules.data();
    given.rule_count = rules.size();
    given.entities = entities.data();
    given.entity_count = entities.size();
    given.duties = options.duties ? 1 : 0;
    given.explain = static_cast<std::int32_t>(options.explain);
    given.language = static_cast<std::int32_t>(options.language);
    given.overlay = text(options.overlay);
    given.overlay_name = text(options.overlay_name);
    given.most_verdicts = options.most_verdicts;
    given.cancellation = options.cancellation == nullptr ? nullptr : options.cancellation->get();
    return zs_evaluate(handle_.get(), facts.get(), &given, said);
  }
  Owned<zs_evaluator, zs_evaluator_release> handle_;
  zs_status status_ = ZS_OK;
};

}  // namespace v0
}  // namespace zhunsheng
