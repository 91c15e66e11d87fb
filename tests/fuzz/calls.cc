// The C interface, by a script of calls: each byte says which, and what follows says with what. Handles are used as the header says they may be,
// in any order; whatever comes of a call must be what it promises.
#include <array>
#include <cstring>
#include <utility>
#include <zhunsheng/zhunsheng.h>

#include "harness.h"

using namespace zhunsheng;

namespace {

constexpr std::array<const char*, 24> kWords = {
    "999901",   "999901-1",      "county", "school",   "县",        "教师数",        "teachers",   "pupils",
    "在校生数", "demo.rotation", "demo",   "轮岗",     "97.2%",     "2026-12-31",    "2026-02-30", "是",
    "1,234.5",  "12.1亿元",      "",       "\xff\xfe", "retention", "rotation_plan", "1/3",        "r"};

class Script {
 public:
  Script(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}
  [[nodiscard]] bool ended() const { return at_ >= size_; }
  std::uint8_t byte() { return ended() ? std::uint8_t{0} : data_[at_++]; }
  std::uint64_t number(int bytes) {
    std::uint64_t out = 0;
    for (int i = 0; i < bytes; ++i) out = out << 8U | byte();
    return out;
  }
  /// A word, or so many bytes of the script.
  zs_text text() {
    const std::uint8_t which = byte();
    if (which < kWords.size()) return {kWords[which], std::strlen(kWords[which])};
    const std::size_t length = std::min<std::size_t>(which, size_ - at_);
    const zs_text out = {reinterpret_cast<const char*>(data_ + at_), length};
    at_ += length;
    return out;
  }
  /// What is left.
  zs_text rest() {
    const zs_text out = {reinterpret_cast<const char*>(data_ + at_), size_ - at_};
    at_ = size_;
    return out;
  }

 private:
  const std::uint8_t* data_;
  std::size_t size_;
  std::size_t at_ = 0;
};

/// A few handles of a kind; a new one takes the place of an old one.
template <class Handle, void (*Release)(Handle*)>
class Shelf {
 public:
  Shelf() = default;
  Shelf(const Shelf&) = delete;
  Shelf& operator=(const Shelf&) = delete;
  ~Shelf() {
    for (Handle* one : all_) Release(one);
  }
  Handle* get(std::uint8_t which) { return all_[which % all_.size()]; }
  void put(std::uint8_t which, zs_status status, Handle* made) {
    fuzz::require(status != ZS_OK || made != nullptr, "what is OK gives a handle");
    if (status != ZS_OK) return;
    Release(std::exchange(all_[which % all_.size()], made));
  }

 private:
  std::array<Handle*, 3> all_{};
};

class Player {
 public:
  explicit Player(Script script) : s_(script) {}
  void play() {
    for (int calls = 0; !s_.ended() && calls < 200; ++calls) call();
  }

 private:
  /// Every byte is read, so that a sanitizer sees it.
  void look(zs_text text) {
    for (std::size_t i = 0; i < text.size; ++i) seen_ = text.data[i];
  }
  void look(zs_status status, zs_diagnostics* const& said) {
    look(zs_status_text(status, s_.byte()));
    fuzz::require(status != ZS_INTERNAL, "no call ends with a mistake of ours");
    zs_diagnostic one{};
    one.struct_size = sizeof one;
    for (std::size_t i = 0; i <= zs_diagnostics_count(said); ++i)
      if (zs_diagnostics_at(said, i, &one) == ZS_OK)
        for (const zs_text text : {one.code, one.name, one.file, one.path, one.message_zh, one.message_en, one.help_zh, one.help_en})
          look(text);
    zs_diagnostics_release(said);
  }
  void look(zs_status status, zs_buffer* const& buffer) {
    fuzz::require(status != ZS_INTERNAL, "no call ends with a mistake of ours");
    if (status == ZS_OK) look(zs_buffer_text(buffer));
    zs_buffer_release(status == ZS_OK ? buffer : nullptr);
  }
  const zs_limits* limits() {
    if (s_.byte() % 2 == 0) return nullptr;
    limits_ = {};
    limits_.struct_size = sizeof limits_ - s_.byte() % 3;
    limits_.document_bytes = s_.byte() * 16U;
    limits_.entities = s_.byte() % 8;
    limits_.depth = s_.byte() % 8 - 1;
    limits_.number_digits = s_.byte() % 8;
    limits_.diagnostics = s_.byte() % 4;
    return &limits_;
  }

  void call() {
    switch (s_.byte() % 24) {
      case 0:
        return compile();
      case 1:
        return from_bytes();
      case 2:
        return read_facts();
      case 3:
        return new_table();
      case 4:
        return entity();
      case 5:
        return void(zs_table_census(table(), s_.byte(), s_.byte(), static_cast<std::int64_t>(s_.number(s_.byte() % 9))));
      case 6:
        return void(zs_table_number(table(), s_.byte(), s_.byte(), static_cast<std::int64_t>(s_.number(s_.byte() % 9)),
                                    static_cast<std::int8_t>(s_.byte()) % 24));
      case 7:
        return void(zs_table_truth(table(), s_.byte(), s_.byte(), s_.byte() % 3));
      case 8:
        return void(zs_table_text(table(), s_.byte(), s_.byte(), s_.text()));
      case 9:
        return numbers();
      case 10:
        return void(zs_table_as_of(table(), s_.text()));
      case 11:
        return finish();
      case 12:
        return add_json();
      case 13:
        return new_evaluator();
      case 14:
        return evaluate();
      case 15:
        return verdict();
      case 16:
        return explain();
      case 17:
        return result();
      case 18:
        return list();
      case 19:
        return write();
      case 20:
        return names();
      case 21:
        return cancel();
      case 22:
        return facts_of_a_file();
      default:
        return void(zs_table_synthetic(table(), s_.byte()));
    }
  }

  zs_program* program() {
    zs_program* one = programs_.get(s_.byte());
    return one != nullptr || s_.byte() % 8 == 0 ? one : demo();
  }
  static zs_program* demo() {
    static zs_program* const made = [] {
      zs_program* out = nullptr;
      const auto bytes = fuzz::demo_rules().bundle();
      fuzz::require(zs_program_from_bytes(bytes.data(), bytes.size(), &out, nullptr) == ZS_OK, "compiled rules can be opened");
      return out;
    }();
    return made;
  }
  zs_table* table() { return tables_.get(s_.byte()); }
  zs_facts* facts() { return facts_.get(s_.byte()); }
  zs_evaluator* evaluator() { return evaluators_.get(s_.byte()); }

  void compile() {
    const zs_source source = {s_.text(), s_.rest()};
    zs_program* out = nullptr;
    zs_diagnostics* said = nullptr;
    const zs_status status = zs_program_compile(&source, 1, &out, &said);
    programs_.put(s_.byte(), status, out);
    look(status, said);
  }
  void from_bytes() {
    const zs_text bytes = s_.rest();
    zs_program* out = nullptr;
    zs_diagnostics* said = nullptr;
    const zs_status status = zs_program_from_bytes(bytes.data, bytes.size, &out, &said);
    programs_.put(0, status, out);
    look(status, said);
  }
  void facts_of(zs_text json) {
    zs_facts* out = nullptr;
    zs_diagnostics* said = nullptr;
    const zs_status status = zs_facts_read(program(), json.data, json.size, s_.text(), limits(), &out, &said);
    facts_.put(s_.byte(), status, out);
    look(status, said);
  }
  void facts_of_a_file() { facts_of({fuzz::demo_facts().data(), fuzz::demo_facts().size()}); }
  void read_facts() { facts_of(s_.rest()); }
  void new_table() {
    zs_table* out = nullptr;
    const zs_status status = zs_table_new(program(), limits(), &out);
    tables_.put(s_.byte(), status, out);
  }
  void entity() {
    std::uint32_t number = 0;
    zs_table* const to = table();
    const std::uint32_t type = s_.byte() % 4;
    const zs_text id = s_.text(), name = s_.text(), parent = s_.text(), where = s_.text();
    zs_table_entity(to, id, type, name, parent, where, &number);
  }
  void numbers() {
    std::array<std::uint32_t, 4> entities{};
    std::array<std::int64_t, 4> mantissas{};
    std::array<std::uint8_t, 4> present{};
    zs_table* const to = table();
    const std::uint32_t fact = s_.byte();
    const std::int32_t scale = s_.byte() % 20;
    for (std::size_t i = 0; i < entities.size(); ++i) {
      entities[i] = s_.byte() % 8;
      mantissas[i] = static_cast<std::int64_t>(s_.number(s_.byte() % 9));
      present[i] = s_.byte() % 2;
    }
    zs_table_numbers(to, entities.data(), fact, mantissas.data(), scale, s_.byte() % 2 == 0 ? present.data() : nullptr, s_.byte() % 5);
  }
  void add_json() {
    zs_table* const to = table();
    const zs_text name = s_.text();
    const bool known = s_.byte() % 2 == 0;
    const zs_text json = known ? zs_text{fuzz::demo_facts().data(), fuzz::demo_facts().size()} : s_.rest();
    zs_table_add_json(to, json.data, json.size, name);
  }
  void finish() {
    zs_facts* out = nullptr;
    zs_diagnostics* said = nullptr;
    const zs_status status = zs_table_finish(table(), &out, &said);
    facts_.put(s_.byte(), status, out);
    look(status, said);
  }
  void new_evaluator() {
    zs_evaluator* out = nullptr;
    const zs_status status = zs_evaluator_new(program(), &out);
    evaluators_.put(s_.byte(), status, out);
  }
  void evaluate() {
    zs_options options{};
    options.struct_size = sizeof options;
    std::array<zs_text, 2> some{};
    const std::uint8_t what = s_.byte();
    options.as_of = (what & 1U) != 0 ? s_.text() : zs_text{"2026-12-31", 10};
    for (zs_text& one : some) one = (what & 14U) != 0 ? s_.text() : zs_text{};
    if ((what & 2U) != 0) options.rules = some.data(), options.rule_count = 1;
    if ((what & 4U) != 0) options.entities = some.data() + 1, options.entity_count = 1;
    if ((what & 8U) != 0) options.rulesets = some.data(), options.ruleset_count = 2;
    if ((what & 16U) != 0) options.overlay = s_.text();
    options.duties = what >> 5U & 1U;
    options.explain = what >> 6U;
    options.language = s_.byte() % 3;
    options.most_verdicts = s_.byte() % 4;
    options.cancellation = what % 7 == 0 ? cancellations_.get(what) : nullptr;
    zs_diagnostics* said = nullptr;
    zs_evaluator* const by = evaluator();
    look(zs_evaluate(by, facts(), what == 255 ? nullptr : &options, &said), said);
  }
  void verdict() {
    zs_evaluator* const by = evaluator();
    const std::size_t index = s_.byte() % 16;
    zs_verdict verdict{};
    verdict.struct_size = sizeof verdict - s_.byte() % 40;
    if (zs_verdict_at(by, index, &verdict) != ZS_OK) return;
    if (verdict.struct_size == sizeof verdict)
      for (const zs_text text : {verdict.key, verdict.rule, verdict.requirement, verdict.ruleset, verdict.version, verdict.entity,
                                 verdict.entity_name, verdict.title_zh, verdict.title_en, verdict.modality, verdict.period})
        look(text);
    zs_quantity quantity{};
    quantity.struct_size = sizeof quantity;
    for (const auto read : {zs_verdict_observed, zs_verdict_required})
      if (read(by, index, &quantity) == ZS_OK)
        for (const zs_text text :
             {quantity.exact, quantity.low, quantity.high, quantity.comparison, quantity.unit, quantity.shown_zh, quantity.shown_en})
          look(text);
    zs_citation citation{};
    citation.struct_size = sizeof citation;
    if (zs_verdict_citation(by, index, s_.byte() % 3, &citation) == ZS_OK)
      for (const zs_text text :
           {citation.document, citation.title, citation.locator, citation.quote, citation.clause_zh, citation.clause_en})
        look(text);
  }
  void explain() {
    zs_buffer* buffer = nullptr;
    zs_evaluator* const by = evaluator();
    const std::size_t index = s_.byte() % 16;
    const std::int32_t language = s_.byte() % 3, format = s_.byte() % 3, width = s_.byte();
    look(zs_explain(by, index, language, format, width, &buffer), buffer);
  }
  void result() {
    zs_buffer* buffer = nullptr;
    const zs_status status = zs_result_json(evaluator(), &buffer);
    if (status == ZS_OK) fuzz::require_json({zs_buffer_text(buffer).data, zs_buffer_text(buffer).size});
    look(status, buffer);
  }
  void list() {
    zs_buffer* buffer = nullptr;
    zs_program* const of = program();
    const std::int32_t what = s_.byte() % 5;
    look(zs_program_list(of, what, s_.byte() % 3, &buffer), buffer);
  }
  void write() {
    zs_buffer* buffer = nullptr;
    look(zs_program_write(program(), &buffer), buffer);
    look(zs_program_digest(program()));
    zs_program_verify(program());
  }
  void names() {
    zs_program* const of = program();
    const std::uint32_t type = zs_program_type(of, s_.text());
    zs_program_fact(of, s_.text(), type);
    look(zs_facts_digest(facts()));
    zs_facts_entity_count(facts());
    zs_facts_release(zs_facts_retain(facts()));
    zs_program_release(zs_program_retain(of));
  }
  void cancel() {
    zs_cancellation* out = nullptr;
    const zs_status status = zs_cancellation_new(&out);
    cancellations_.put(s_.byte(), status, out);
    if (s_.byte() % 2 == 0) zs_cancellation_cancel(out);
  }

  Script s_;
  volatile char seen_ = 0;
  zs_limits limits_{};
  Shelf<zs_program, zs_program_release> programs_;
  Shelf<zs_facts, zs_facts_release> facts_;
  Shelf<zs_table, zs_table_release> tables_;
  Shelf<zs_evaluator, zs_evaluator_release> evaluators_;
  Shelf<zs_cancellation, zs_cancellation_release> cancellations_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Player(Script(data, size)).play();
  return 0;
}
