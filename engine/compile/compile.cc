#include "compile/compile.h"

#include <climits>

#include "compile/words.h"
#include "program/builder.h"

namespace zhunsheng {

namespace {

using model::Model;

class Lowering {
 public:
  Lowering(const Model& model, const Sources& sources) : model_(model), sources_(sources) {}

  std::vector<std::byte> run() {
    builder_.facts.reserve(model_.facts.size());
    builder_.nodes.reserve(model_.exprs.size());
    add_levels();
    add_enumerations();
    add_documents();
    add_readings();
    add_facts();
    add_rules();
    add_clauses();
    add_alignments();
    return builder_.finish();
  }
  /// Whether nothing that was lowered is a mistake.
  [[nodiscard]] bool sound() const { return sound_; }

 private:
  Text text(std::string_view s) { return builder_.text(s); }
  Name name(std::string_view id, std::string_view zh, std::string_view en) { return {text(id), text(zh), text(en)}; }
  std::uint32_t line_of(Range range) const { return range.source == kNoSource ? 0 : sources_[range.source].line_column(range.begin).line; }

  void add_levels() {
    for (const auto& level : model_.levels) {
      TypeDef def;
      def.name = name(level.id, level.zh, level.en);
      def.kind_of = level.kind_of;
      def.code_digits = static_cast<std::uint32_t>(level.code_digits);
      def.rank = static_cast<std::uint32_t>(level.rank);
      def.unit = builder_.unit(level.unit_text);
      def.parents = builder_.list(level.parents);
      builder_.types.push_back(def);
    }
  }

  void add_enumerations() {
    for (const auto& enumeration : model_.enumerations) {
      EnumDef def;
      def.name = name(enumeration.id, enumeration.zh, "");
      def.ordered = enumeration.ordered ? 1 : 0;
      // The values of one enumeration stand together, in its order.
      def.values = {static_cast<std::uint32_t>(builder_.values.size()), static_cast<std::uint32_t>(enumeration.values.size())};
      for (const auto value : enumeration.values) {
        value_ids_.resize(model_.values.size());
        value_ids_[value] = static_cast<std::uint32_t>(builder_.values.size());
        builder_.values.push_back(
            {name(model_.values[value].id, model_.values[value].zh, ""), static_cast<std::uint32_t>(builder_.enumerations.size())});
      }
      builder_.enumerations.push_back(def);
    }
  }

  void add_documents() {
    for (const auto& document : model_.documents)
      builder_.documents.push_back({text(document.id), text(document.title), text(document.number), text(document.issuer),
                                    text(document.date), document.paraphrased ? 1U : 0U, text(document.fingerprint)});
    for (const auto& citation : model_.citations)
      builder_.citations.push_back(
          {citation.document, text(citation.locator), text(citation.quote), citation.verified ? 1U : 0U, citation.numberings});
  }

  void add_readings() {
    for (const auto& reading : model_.readings) {
      ReadingDef def;
      def.name = name(reading.id, reading.zh, reading.en);
      def.reason = text(reading.reason);
      def.alternatives = {static_cast<std::uint32_t>(builder_.alternatives.size()),
                          static_cast<std::uint32_t>(reading.alternatives.size())};
      for (const auto& alternative : reading.alternatives)
        builder_.alternatives.push_back({text(alternative.id), text(alternative.text), text(alternative.title), text(alternative.english)});
      def.citations = builder_.list(reading.citations);
      builder_.readings.push_back(def);
    }
  }

  FactDef fact_def(const model::Fact& fact) {
    FactDef def;
    def.name = name(fact.id, fact.zh, fact.en);
    def.meaning = text(fact.meaning);
    def.provider = text(fact.provider);
    def.source = text(fact.source);
    def.type = static_cast<FactType>(fact.type);
    def.period = fact.period;
    def.decimals = static_cast<std::int8_t>(fact.decimals);
    def.duty = fact.duty ? 1 : 0;
    def.enumeration = fact.enumeration;
    def.unit = builder_.unit(fact.unit_text);
    if (fact.minimum) def.minimum = builder_.constant(*fact.minimum, "");
    if (fact.maximum) def.maximum = builder_.constant(*fact.maximum, "");
    def.part_of = fact.part_of;
    def.types = builder_.list(fact.levels);
    def.citations = builder_.list(fact.citations);
    def.valid_years = static_cast<std::uint32_t>(fact.valid_years);
    def.owner = text(fact.owner);
    def.shared = fact.shared ? 1 : 0;
    return def;
  }

  void add_facts() {
    for (const auto& fact : model_.facts) builder_.facts.push_back(fact_def(fact));
    // Formulas come after all facts are known; a formula's operands precede it because nodes are interned bottom up.
    for (std::size_t i = 0; i < model_.facts.size(); ++i)
      if (model_.facts[i].formula != model::kNone) builder_.facts[i].formula = lower(model_.facts[i].formula);
  }

  std::vector<std::uint32_t> lower_all(const std::vector<model::Id>& ids) {
    std::vector<std::uint32_t> out;
    out.reserve(ids.size());
    for (const auto id : ids) out.push_back(lower(id));
    return out;
  }

  NodeId lower(model::Id id) {
    if (id == model::kNone) return kNone;
    const model::Expr& e = model_.exprs[id];
    if (e.kind == model::ExprKind::error) sound_ = false;
    Node n;
    n.op = op_of(e.kind);
    const bool numeric = e.type.kind == model::ValueType::Kind::number || e.type.kind == model::ValueType::Kind::root;
    n.unit = numeric ? builder_.unit(e.type.unit_text) : kNone;
    n.flags = static_cast<std::uint8_t>((e.share ? kShare : 0) | (e.negated ? kNegated : 0) | (e.table ? kTable : 0) |
                                        (e.conversion ? kConvert : 0));
    fill(n, e);
    return builder_.node(n);
  }

  void set_list(Node& n, const std::vector<model::Id>& args, std::size_t from) {
    const Slice slice = builder_.list(lower_all({args.begin() + static_cast<std::ptrdiff_t>(from), args.end()}));
    n.b = slice.begin;
    n.c = slice.count;
  }

  void fill(Node& n, const model::Expr& e) {
    switch (n.op) {
      case Op::number:
        n.a = builder_.constant(e.number, e.text);
        return;
      case Op::truth:
        n.sub = e.truth ? 1 : 0;
        return;
      case Op::value:
        n.a = value_ids_[e.ref];
        return;
      case Op::text:
      case Op::judged: {
        const Text t = text(e.text);
        n.a = t.offset;
        n.b = t.length;
        return;
      }
      case Op::date:
        n.a = static_cast<std::uint32_t>(e.date.days);
        return;
      case Op::fact:
        n.a = e.ref;
        return;
      case Op::attested:
      case Op::found:
        n.a = e.ref;
        if (!e.number.is_zero()) n.b = static_cast<std::uint32_t>(e.number.small_numerator());
        return;
      case Op::compare:
        n.sub = comparison_of(e.comparator);
        break;
      case Op::one_of:
        n.a = lower(e.args[0]);
        set_list(n, e.args, 1);
        return;
      case Op::matches:
        n.a = lower(e.args[0]);
        n.b = builder_.pattern(e.text);
        return;
      case Op::at_least_of:
        n.a = static_cast<std::uint32_t>(e.number.small_numerator());
        set_list(n, e.args, 0);
        return;
      case Op::reading:
        n.a = e.ref;
        [[fallthrough]];
      case Op::all_of:
      case Op::any_of:
        set_list(n, e.args, 0);
        return;
      case Op::round:
        n.a = lower(e.args[0]);
        n.b = static_cast<std::uint32_t>(e.number.small_numerator());
        return;
      case Op::quantify:
        fill_quantifier(n, e);
        return;
      case Op::conforms:
        n.sub = static_cast<std::uint8_t>(e.conforms_to);
        n.a = e.ref;
        return;
      case Op::previous:
      case Op::growth:
      case Op::add:
      case Op::subtract:
      case Op::multiply:
      case Op::divide:
      case Op::minus:
      case Op::absolute:
      case Op::ceiling:
      case Op::floor:
      case Op::larger:
      case Op::smaller:
      case Op::negation:
      case Op::choice:
        break;
    }
    if (!e.args.empty()) n.a = lower(e.args[0]);
    if (e.args.size() > 1) n.b = lower(e.args[1]);
    if (e.args.size() > 2) n.c = lower(e.args[2]);
  }

  void fill_quantifier(Node& n, const model::Expr& e) {
    n.sub = static_cast<std::uint8_t>(e.quantifier);
    n.a = lower(e.args[0]);
    n.b = builder_.quantification({e.ref, lower(e.args[1]), lower(e.args[2])});
  }

  void add_rules() {
    for (const auto& ruleset : model_.rulesets) builder_.rulesets.push_back(ruleset_def(ruleset));
    for (model::Id i = 0; i < model_.rules.size(); ++i) {
      const auto& rule = model_.rules[i];
      RuleDef def;
      def.id = text(rule.id);
      def.title = text(rule.title);
      def.english = text(rule.english);
      def.note = text(rule.note);
      def.ruleset = rule.ruleset;
      def.requirements = {rule.first_requirement, rule.requirement_count};
      def.citations = builder_.list(rule.citations);
      def.implements = builder_.list(rule.implements);
      def.file = builder_.file(rule.range.source == kNoSource ? "" : sources_[rule.range.source].name());
      def.line = line_of(rule.range);
      def.clause = rule.clause;
      auto& slice = builder_.rulesets[rule.ruleset].rules;
      if (slice.count == 0) slice.begin = i;
      slice.count = i - slice.begin + 1;
      builder_.rules.push_back(def);
    }
    for (const auto& requirement : model_.requirements) builder_.requirements.push_back(requirement_def(requirement));
  }

  void add_clauses() {
    for (const auto& clause : model_.clauses)
      builder_.clauses.push_back({clause.ruleset, clause.document, text(clause.locator), text(clause.title), text(clause.english),
                                  builder_.file(sources_[clause.range.source].name()), line_of(clause.range)});
    for (const auto& account : model_.accounts)
      builder_.accounts.push_back({account.citation, account.clause, account.rule, text(account.reason), line_of(account.range),
                                   static_cast<AccountClass>(account.account_class)});
  }

  SignOff sign_off(const model::SignOff& of) { return {text(of.drafted), text(of.reviewed), text(of.confirmed)}; }

  void add_alignments() {
    for (const auto& alignment : model_.alignments)
      builder_.alignments.push_back({text(alignment.id), text(alignment.version), text(alignment.title), text(alignment.english),
                                     text(alignment.state), text(alignment.note), sign_off(alignment.sign_off)});
    for (const auto& topic : model_.topics) add_topic(topic);
    for (const auto& delegation : model_.delegations) add_delegation(delegation);
  }

  void add_topic(const model::Topic& topic) {
    TopicDef def;
    def.id = text(topic.id);
    def.title = text(topic.title);
    def.english = text(topic.english);
    def.note = text(topic.note);
    def.alignment = topic.alignment;
    def.rows = {static_cast<std::uint32_t>(builder_.topic_rows.size()), static_cast<std::uint32_t>(topic.rows.size())};
    def.file = builder_.file(sources_[topic.range.source].name());
    def.line = line_of(topic.range);
    for (const auto& row : topic.rows)
      builder_.topic_rows.push_back({row.requirement, row.account, row.ruleset, text(row.measure), text(row.note), line_of(row.range),
                                     static_cast<Change>(row.change)});
    builder_.topics.push_back(def);
  }

  void add_delegation(const model::Delegation& delegation) {
    DelegationDef def;
    def.id = text(delegation.id);
    def.title = text(delegation.title);
    def.english = text(delegation.english);
    def.note = text(delegation.note);
    def.alignment = delegation.alignment;
    def.citation = delegation.citation;
    def.types = builder_.list(delegation.levels);
    def.by = delegation.by.value_or(Date{INT32_MAX});
    def.due_text = text(delegation.due_text);
    def.rows = {static_cast<std::uint32_t>(builder_.delegation_rows.size()), static_cast<std::uint32_t>(delegation.rows.size())};
    def.file = builder_.file(sources_[delegation.range.source].name());
    def.line = line_of(delegation.range);
    for (const auto& row : delegation.rows)
      builder_.delegation_rows.push_back(
          {row.ruleset, row.citation, text(row.note), line_of(row.range), static_cast<DelegationState>(row.state)});
    builder_.delegations.push_back(def);
  }

  RuleSetDef ruleset_def(const model::RuleSet& ruleset) {
    RuleSetDef def;
    def.id = text(ruleset.id);
    def.version = text(ruleset.version);
    def.title = text(ruleset.title);
    def.english = text(ruleset.english);
    def.kind = ruleset.assessment ? RuleSetKind::assessment : RuleSetKind::binding;
    def.in_force = static_cast<InForceKind>(ruleset.in_force.kind);
    def.from = ruleset.in_force.from;
    def.to = ruleset.in_force.kind == syntax::InForce::Kind::window ? ruleset.in_force.to : ruleset.in_force.from;
    def.expires = ruleset.expires.value_or(Date{INT32_MAX});
    def.everywhere = ruleset.everywhere ? 1 : 0;
    def.territory_type = ruleset.territory_level;
    def.territory = text(ruleset.territory);
    def.short_title = text(ruleset.short_title.empty() ? ruleset.id : ruleset.short_title);
    def.issuer = text(ruleset.issuer);
    def.state = text(ruleset.state);
    def.note = text(ruleset.note);
    def.above = text(ruleset.above);
    def.digest = text(ruleset.digest);
    def.sign_off = sign_off(ruleset.sign_off);
    return def;
  }

  RequirementDef requirement_def(const model::Requirement& r) {
    RequirementDef def;
    def.id = text(r.id);
    def.title = text(r.title);
    def.english = text(r.english);
    def.item = text(r.item);
    def.item_en = text(r.item_english);
    def.rule = r.rule;
    def.modality = static_cast<Modality>(r.modality);
    def.due = static_cast<DueKind>(r.due);
    def.period = r.period;
    def.kind = static_cast<RequirementKind>(r.kind);
    def.bar = r.bar ? 1 : 0;
    def.advance = r.advance ? 1 : 0;
    def.duty = r.duty ? 1 : 0;
    def.by = r.by;
    def.due_text = text(r.due_text);
    def.subject = r.subject;
    def.code = text(r.code);
    def.condition = lower(r.condition);
    def.root = lower(r.root);
    def.exceptions = {static_cast<std::uint32_t>(builder_.exceptions.size()), static_cast<std::uint32_t>(r.exceptions.size())};
    for (const auto& exception : r.exceptions)
      builder_.exceptions.push_back({lower(exception.condition), lower(exception.replacement), builder_.list(exception.citations)});
    def.citations = builder_.list(r.citations);
    def.readings = builder_.list(r.readings);
    def.responsible = text(r.responsible);
    def.evidence = text(r.evidence);
    def.line = line_of(r.range);
    return def;
  }

  const Model& model_;
  const Sources& sources_;
  ProgramBuilder builder_;
  bool sound_ = true;
  std::vector<std::uint32_t> value_ids_;
};

}  // namespace

std::vector<std::byte> compile(const model::Model& model, const Sources& sources) {
  Lowering lowering(model, sources);
  auto block = lowering.run();
  return lowering.sound() ? block : std::vector<std::byte>();
}

}  // namespace zhunsheng
