// The workings of resolve(): one object that walks all blocks twice, first collecting what is declared, then giving meaning to what is said.
#pragma once

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "diagnostics/diagnostic.h"
#include "model/model.h"
#include "resolve/resolve.h"
#include "source/source.h"
#include "syntax/syntax.h"

namespace zhunsheng::resolving {

using model::Expr;
using model::ExprKind;
using model::Id;
using model::kNone;
using model::ValueType;
using syntax::Block;
using syntax::ExprId;
using syntax::Label;
using syntax::LabelKind;
using syntax::Word;

/// One row of a table of requirements (fact, comparator, limit by enumeration value) or of a look-up table (key value, columns).
struct TableRow {
  Id fact = kNone;
  syntax::Comparator comparator = syntax::Comparator::none;
  Id key = kNone;             ///< look-up: the enumeration value
  std::vector<ExprId> cells;  ///< one a column
  Range range;
};

struct Table {
  std::string id, zh;
  const syntax::File* file = nullptr;
  const Block* block = nullptr;
  std::size_t scope = 0;
  bool requirements = false;
  bool filled = false;
  Id enumeration = kNone;         ///< of the columns (requirements) or of the keys (look-up); kNone: one column for all
  std::vector<Id> column_values;  ///< requirements: the value that a column is for
  std::vector<std::string> column_names;
  std::vector<TableRow> rows;
};

/// What names mean within one vocabulary or one version of a rule set. Facts, readings and tables share names; the others have their own.
struct Scope {
  bool vocabulary = false;
  std::string id;
  Id ruleset = kNone;
  Id alignment = kNone;
  std::string folder;
  std::string responsible;
  std::vector<std::size_t> uses;  ///< scopes looked into after this one
  std::unordered_map<std::string, Id> levels, enumerations, facts, readings, tables, rules;
  std::vector<std::pair<const syntax::File*, const Block*>> blocks;
  std::string text;  ///< of its sources, for the digest
};

/// Where an expression stands.
struct Place {
  std::size_t scope = 0;
  const syntax::File* file = nullptr;
  Id level = kNone;              ///< the class of the entity looked from
  Id subject = kNone;            ///< the class of the rule's subject
  std::vector<Id> bound;         ///< enumeration values fixed by a fan-out
  const Table* items = nullptr;  ///< 逐项
  const TableRow* item = nullptr;
  ExprId indicator = syntax::kNoExpr;  ///< of `file`, as `whole`
  ExprId whole = syntax::kNoExpr;      ///< 其中: the part of the comparison before
  std::string requirement;             ///< local id, for facts that it declares
  std::string english;                 ///< of the requirement: such a fact has no English of its own
  std::string provider;
  int valid_years = 0;
  int implicit_total = 0;  ///< 证明 “…” and 发生 “…” in the requirement
  int implicit_seen = 0;
  bool duty = false;
};

struct PendingConformity {
  Id expr = kNone;
  std::string target;
  std::size_t scope = 0;
  Range range;
};

/// A number that a rule writes, or a fraction of two (2/3); quotes.cc.
struct Literal {
  Rational value;
  std::string written, unit;
  Range range;
};
std::optional<Literal> literal_of(const syntax::File& file, const syntax::Expr& e);
std::vector<Literal> literals_below(const syntax::File& file, ExprId id);

/// What a comparison does in a rule: it is asked for, forbidden (不得), says where the rule holds (条件), or where it does not (不含, 但).
enum class Stance : std::uint8_t { asked, forbidden, condition, exclusion };

class Resolver {
 public:
  Resolver(const Sources& sources, const std::vector<syntax::File>& files, const Limits& limits, Diagnostics& diagnostics,
           const Elsewhere& elsewhere)
      : sources_(sources), files_(files), limits_(limits), out_(diagnostics), elsewhere_(elsewhere) {}
  model::Model run();

 private:
  // declare.cc: what exists
  void open_scopes();
  void check_labels(const Block& block);  ///< labels.cc
  void check_id(const Block& block);
  static bool needs_id(syntax::BlockKind kind);
  void open_head(const syntax::File& file, const Block& head);
  void continue_scope(const syntax::File& file);
  void take_text(const syntax::File& file, std::size_t from, std::size_t scope, std::size_t to);
  void report_misplaced(const Block& block, syntax::BlockKind head);
  void link_scopes();
  void declare_all(syntax::BlockKind kind, void (Resolver::*declare)(std::size_t, const syntax::File&, const Block&));
  void declare_document(std::size_t scope, const syntax::File& file, const Block& block);
  void declare_level(std::size_t scope, const syntax::File& file, const Block& block);
  void declare_enumeration(std::size_t scope, const syntax::File& file, const Block& block);
  void check_value_names(const model::Enumeration& enumeration, const syntax::EnumValue& value);
  void declare_fact(std::size_t scope, const syntax::File& file, const Block& block);
  void declare_table(std::size_t scope, const syntax::File& file, const Block& block);
  void declare_reading(std::size_t scope, const syntax::File& file, const Block& block);
  void declare_rule_name(std::size_t scope, const syntax::File& file, const Block& block);
  void head_of_ruleset(model::RuleSet& ruleset, const Block& head);
  void check_versions();
  void digest_rulesets();

  // facts.cc: levels and facts in detail
  void fill_level(std::size_t scope, const syntax::File& file, const Block& block);
  void cut_level_cycles();
  void rank_levels();
  void fill_fact(std::size_t scope, const syntax::File& file, const Block& block);
  void fill_fact_label(model::Fact& fact, std::size_t scope, const syntax::File& file, const Label& label);
  void fill_fact_type(model::Fact& fact, std::size_t scope, const Label& label);
  std::optional<Rational> bound_of(const model::Fact& fact, const syntax::File& file, const Label& label);
  void fill_bounds(model::Fact& fact, const syntax::File& file, const Block& block);
  std::optional<int> whole_number(const Label& label, int least, int most, std::string_view unit);
  bool formula_fits(const model::Fact& fact, Id& value, Range range);
  void fill_formula(std::size_t scope, const syntax::File& file, const Block& block);
  std::vector<Id> with_kinds(Id level) const;
  [[nodiscard]] bool above(Id level, Id ancestor) const;  ///< ancestor is a possible ancestor of level
  [[nodiscard]] bool reaches(Id level, const model::Fact& fact) const;
  Id implicit_fact(Place& place, const syntax::Expr& e, model::FactType type);
  /// The fact of that enumeration that the level reaches; of several the one that is called as the enumeration is.
  Id fact_of_enumeration(Id level, Id enumeration, Range range);

  // tables.cc
  Table* table(std::size_t scope, const Word& name);
  void fill_table(Table& table);
  void fill_columns(Table& table, const syntax::Row& head);
  void fill_requirement_columns(Table& table, const syntax::Row& head);
  [[nodiscard]] std::vector<Id> enumerations_with(std::size_t scope, const std::string& value) const;
  void report_column_twice(const syntax::Cell& head);
  bool fill_row_head(Table& table, TableRow& out, const syntax::Row& row);
  void fill_row(Table& table, const syntax::Row& row);
  Id look_up(Place& place, const syntax::Expr& e);
  Id table_requirement(Place& place, const syntax::Expr& e);
  Id by_value(Place& place, const Table& table, Range range, const std::function<Id(Place&)>& make, bool truth);
  Id row_limit(Place& place, const Table& table, const TableRow& row, Range range);
  Id row_comparison(Place& place, const Table& table, const TableRow& row, const Rational& part, Range range);
  std::size_t column_of(Place& place, const Table& table) const;
  Id table_rows(Place& place, const Table& table, const syntax::Expr& e);
  void check_table_quotes(const Table& table);

  // expression.cc, compare.cc, readings.cc, arithmetic.cc
  Id expr(Place& place, ExprId id, Id enumeration = kNone);
  Id truth(Place& place, ExprId id);
  Id number(Place& place, ExprId id);
  Id name(Place& place, const syntax::Expr& e, Id enumeration);
  Id fact_use(Place& place, Id fact, Range range);
  Id literal(const syntax::Number& number, Range range);
  Id logic(Place& place, const syntax::Expr& e);
  Id choice(Place& place, const syntax::Expr& e);
  Id comparison(Place& place, const syntax::Expr& e);
  Id left_side(Place& place, const syntax::Expr& e);
  Id compare(Id left, Id right, syntax::Comparator comparator, Range range);
  Id compare_numbers(Id left, Id right, syntax::Comparator comparator, Range range);
  Id one_of(Place& place, const syntax::Expr& e);
  Id read_as(Place& place, const syntax::Expr& e);
  Id reading_value(Place& place, Id reading, Range range);
  Id share_of(Place& place, const syntax::Expr& e);
  Id share(Id part, Id whole, Range range);
  [[nodiscard]] bool is_part(Id part, Id whole) const;
  Id at_rate(Place& place, const syntax::Expr& e);
  Id arithmetic(Place& place, const syntax::Expr& e);
  Id scale_root(Id left, Id right, syntax::ExprKind kind, Range range);
  struct Opening;
  std::optional<Opening> open(const std::string& zh, const std::string& id, Range range);
  Id quantifier(Place& place, const syntax::Expr& e);
  Id member_filter(Place& place, const Place& member, const syntax::Expr& e);
  Id function(Place& place, const syntax::Expr& e);
  Id at_least_of(Place& place, const syntax::Expr& e);
  Id conforms(Place& place, const syntax::Expr& e);
  Id attested(Place& place, const syntax::Expr& e);
  Id item(Place& place, const syntax::Expr& e);

  // build.cc: nodes and units
  Id add(Expr e);
  Id error(Range range);
  Id constant(const Rational& value, const ValueType& type, std::string written, Range range);
  Id number_node(ExprKind kind, std::vector<Id> args, ValueType type, Range range);
  Id truth_node(ExprKind kind, std::vector<Id> args, Range range);
  Id truth_constant(bool value, Range range);
  Id not_applicable_number(ValueType to, Range range);
  Id not_applicable_truth(Range range);
  Id convert(Id value, const ValueType& to, Range range);
  bool unify(Id& left, Id& right, Range range);
  bool fits(const Expr& value, const ValueType& to) const;
  void report_unit(const Expr& value, const ValueType& to, Range range);
  [[nodiscard]] bool failed(Id id) const { return model_.exprs[id].kind == ExprKind::error; }
  [[nodiscard]] const ValueType& type(Id id) const { return model_.exprs[id].type; }
  [[nodiscard]] bool is_number(Id id) const { return type(id).kind == ValueType::Kind::number; }
  [[nodiscard]] bool is_root(Id id) const { return type(id).kind == ValueType::Kind::root; }

  void check_no_errors_left();

  // rules.cc
  struct Draft;
  void rule(std::size_t scope, const syntax::File& file, const Block& block);
  void read_rule_labels(Draft& draft, const Block& block);
  void expand(Draft& draft);
  void requirement(Draft& draft, std::size_t index, Id subject, Id value, const TableRow* row);
  void requirement_conditions(const Draft& draft, Place& place, model::Requirement& r);
  void requirement_exceptions(const Draft& draft, Place& place, model::Requirement& r);
  void requirement_due(const Draft& draft, const syntax::Requirement& written, model::Requirement& r);
  void requirement_citations(const Draft& draft, const syntax::Requirement& written, model::Requirement& r);
  void check_exception_modality(const syntax::Exception& exception, const model::Requirement& r);
  [[nodiscard]] bool refers_to_others(Id root) const;
  void check_period(const std::vector<std::string>& quotes, const model::Requirement& requirement);  ///< periods.cc
  void check_circumstances(const Draft& draft);
  [[nodiscard]] std::vector<std::string> all_quotes(const Draft& draft) const;
  model::RequirementKind kind_of(Id root) const;
  std::vector<Id> citations(const std::vector<syntax::Citation>& written);
  Id citation(const Word& document, std::string_view locator, std::string_view quote);
  void check_due_quoted(const Date& by, const std::string& written, const std::vector<std::string>& quotes, Range place);
  int implicit_count(const syntax::File& file, ExprId id) const;

  // clauses.cc
  struct ClauseDraft;
  void clause(std::size_t scope, const syntax::File& file, const Block& block);
  bool clause_head(ClauseDraft& draft);
  void clause_label(ClauseDraft& draft, const Label& label);
  bool clause_columns(ClauseDraft& draft, const syntax::Row& head);
  void check_clause_due(const ClauseDraft& draft, const syntax::File& file, const std::vector<const syntax::Row*>& rows);
  void clause_row(ClauseDraft& draft, const syntax::File& file, const syntax::Row& row);
  bool duty(ClauseDraft& draft, const syntax::File& file, const syntax::Row& row, LabelKind modality, bool advance);
  void duty_labels(const ClauseDraft& draft, const syntax::File& file, const syntax::Row& row, Block& block);
  void duty_condition(const ClauseDraft& draft, const syntax::File& file, const syntax::Row& row, Block& block);
  void duty_requirement(const ClauseDraft& draft, const syntax::Row& row, LabelKind modality, Block& block);

  void report_denied(const std::string& text, Range range);

  // topics.cc
  void topic(std::size_t scope, const syntax::File& file, const Block& block);
  using Spoken = std::set<std::array<Id, 3>>;  ///< requirement, account, rule set: what rows of one topic name
  void topic_row(model::Topic& topic, const syntax::Row& row, const std::vector<std::size_t>& columns, Spoken& spoken);
  bool topic_statement(model::Topic& topic, const model::TopicRow& row, const syntax::Cell& rule, const syntax::Cell* quote);
  const std::vector<Id>& requirements_named(const std::string& name);
  bool fits_heading(const syntax::Row& row, std::size_t width);
  bool topic_account(model::TopicRow row, model::Topic& topic, const syntax::Cell& rule, const std::string& quote);
  void delegation(std::size_t scope, const syntax::File& file, const Block& block);
  void delegation_labels(model::Delegation& delegation, std::size_t scope, const Block& block);
  void delegation_row(model::Delegation& delegation, const syntax::Row& row, const std::vector<std::size_t>& columns);
  bool delegation_state(const syntax::Row& row, const std::vector<std::size_t>& columns, model::DelegationRow& out);
  bool delegation_citation(const syntax::Row& row, const std::vector<std::size_t>& columns, model::DelegationRow& out);
  Id ruleset_named(const Word& word);
  template <class Find>
  std::optional<std::vector<std::size_t>> columns_of(const syntax::Row& head, std::size_t count, Find column_named, const std::string& zh,
                                                     const std::string& en);

  // checks.cc: what needs the whole model
  struct Reach;
  void link_conformity();
  Id titled(std::vector<Id> rules, const PendingConformity& pending);
  void report_cycle(Range range, Words message, const std::vector<Words>& chain, Words help);
  void report_reach_cycle(const Reach& reach, const std::vector<Id>& chain);
  void check_cycles();
  void collect_readings();
  void readings_below(Id expr, std::vector<Id>& seen, Id stamp, std::vector<Id>& found) const;

  // quotes.cc: numbers against quotes
  void check_numbers(const syntax::File& file, ExprId expr, const std::vector<std::string>& quotes);
  void check_numbers(const std::vector<Literal>& literals, const std::vector<std::string>& quotes);
  void check_comparators(const syntax::File& file, ExprId expr, const std::vector<std::string>& quotes, Stance stance);
  void check_modality(const syntax::File& file, ExprId expr, const std::vector<std::string>& quotes, const model::Requirement& requirement);
  std::vector<std::u32string> parts_asking(const syntax::File& file, ExprId expr, const std::vector<std::string>& quotes) const;

  // names.cc
  template <class Pick>
  Id find(std::size_t scope, const std::string& name, Pick pick) const;
  Id level(std::size_t scope, const Word& word);
  Id enumeration(std::size_t scope, const Word& word);
  Id fact(std::size_t scope, const Word& word);
  Id value_of(Id enumeration, const std::string& name) const;
  void report_unread_vocabulary(const Word& word);
  void report_elsewhere(const Word& word, const DeclaredFact& fact);
  [[nodiscard]] std::optional<DeclaredFact> declared_elsewhere(const std::string& name) const;
  [[nodiscard]] std::string values_of(Id enumeration) const;
  Id document(const Word& word);
  std::string nearest(std::size_t scope, const std::string& name) const;
  bool declare(std::unordered_map<std::string, Id>& names, const std::string& name, Id id, Range range);
  void report(Code code, Range range, std::string zh, std::string en, std::string help_zh, std::string help_en);

  const Sources& sources_;
  const std::vector<syntax::File>& files_;
  const Limits& limits_;
  Diagnostics& out_;
  const Elsewhere& elsewhere_;
  model::Model model_;
  std::vector<Scope> scopes_;
  std::vector<Table> tables_;
  struct ReadingDraft {
    const syntax::File* file = nullptr;
    const Label* label = nullptr;
  };
  std::vector<ReadingDraft> reading_drafts_;
  std::vector<bool> ancestors_;  ///< [level × levels]
  std::unordered_map<std::string, Id> documents_;
  std::unordered_map<std::string, std::vector<Id>> requirement_names_;  ///< for topics, once all requirements are known
  std::unordered_map<std::string, Range> fact_ids_;                     ///< over all scopes: facts files know ids only
  std::map<model::Citation, Id> citation_ids_;
  struct Duty {
    Id clause = kNone;
    Id account = kNone;
  };
  std::deque<syntax::File> clause_files_;                              ///< the rules that duties are
  std::unordered_map<const Block*, Duty> duties_;                      ///< by their rule
  std::set<std::tuple<SourceId, std::size_t, std::string>> reported_;  ///< where, what
  std::unordered_map<const Block*, Id> rule_ids_;
  std::set<std::pair<Id, std::string>> requirement_ids_;  ///< within their rule set
  std::vector<PendingConformity> conformities_;
  std::vector<Words> opened_;     ///< readings and tables being written out, the outermost first
  bool fan_out_reached_ = false;  ///< by the requirement at hand
};

inline constexpr int kMostYears = 100;  ///< that a statement may hold

/// The same place in another file (a reading, a table): ids of the first mean nothing there.
Place elsewhere(const Place& place, const syntax::File* file);

/// A reading or table that is being written out; closed when it goes.
struct Resolver::Opening {
  explicit Opening(std::vector<Words>& opened) : opened_(&opened) {}
  Opening(Opening&& other) noexcept : opened_(std::exchange(other.opened_, nullptr)) {}
  Opening& operator=(Opening&&) = delete;
  Opening(const Opening&) = delete;
  Opening& operator=(const Opening&) = delete;
  ~Opening() {
    if (opened_ != nullptr) opened_->pop_back();
  }

 private:
  std::vector<Words>* opened_;
};

/// The word of a label that takes one word, or its text.
std::string one_word(const Label& label);

}  // namespace zhunsheng::resolving
