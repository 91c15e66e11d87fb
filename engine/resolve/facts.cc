// Levels and facts in detail: parents and kinds, types, units, bounds, formulas; who can read what.
#include <algorithm>

#include "resolve/names.h"

namespace zhunsheng::resolving {

using model::FactType;

void Resolver::fill_level(std::size_t scope, const syntax::File& /*file*/, const Block& block) {
  const Id id = find(
      scope, block.id.text, [](const Scope& s) -> const auto& { return s.levels; });
  for (const auto& label : block.labels) {
    auto& level_here = model_.levels[id];
    switch (label.kind) {
      case LabelKind::parent:
        for (const auto& word : label.words)
          if (const Id parent = level(scope, word); parent != kNone) level_here.parents.push_back(parent);
        break;
      case LabelKind::kind_of:
        if (!label.words.empty()) level_here.kind_of = level(scope, label.words[0]);
        break;
      case LabelKind::english:
        level_here.en = label.text;
        break;
      case LabelKind::code_digits:
        if (label.number)
          level_here.code_digits = static_cast<int>(label.number->value.small_numerator() / label.number->value.small_denominator());
        break;
      case LabelKind::unit: {
        level_here.unit_text = one_word(label);
        if (const auto unit = parse_unit(level_here.unit_text)) level_here.unit = *unit;
        break;
      }
      default:
        break;
    }
  }
}

/// Ancestors by parents, transitively; a kind has also the parents of what it is a kind of. A level above itself is a cycle.
void Resolver::rank_levels() {
  const std::size_t n = model_.levels.size();
  ancestors_.assign(n * n, false);
  for (std::size_t round = 0; round < n + 1; ++round)
    for (Id i = 0; i < n; ++i) {
      std::vector<Id> direct = model_.levels[i].parents;
      if (const Id kind = model_.levels[i].kind_of; kind != kNone)
        for (Id j = 0; j < n; ++j)
          if (ancestors_[kind * n + j]) direct.push_back(j);
      for (const Id parent : direct) {
        ancestors_[i * n + parent] = true;
        for (Id j = 0; j < n; ++j)
          if (ancestors_[parent * n + j]) ancestors_[i * n + j] = true;
      }
    }
  for (Id i = 0; i < n; ++i) {
    auto& level_here = model_.levels[i];
    level_here.rank = static_cast<int>(std::count(ancestors_.begin() + static_cast<std::ptrdiff_t>(i * n),
                                                  ancestors_.begin() + static_cast<std::ptrdiff_t>((i + 1) * n), true));
    if (ancestors_[i * n + i])
      report(Code::cycle, level_here.range, "层级「" + level_here.zh + "」的上级绕回了它自己",
             "the level `" + level_here.id + "` is above itself");
  }
}

bool Resolver::above(Id level_id, Id ancestor) const {
  const std::size_t n = model_.levels.size();
  if (ancestors_[level_id * n + ancestor]) return true;
  // An ancestor of a kind stands for the class as well: a room of a stage unit is a room of a school.
  for (Id kind = 0; kind < n; ++kind)
    if (model_.levels[kind].kind_of == ancestor && ancestors_[level_id * n + kind]) return true;
  // What a class may have above it, its kinds may have: a class of pupils is below a stage unit as it is below a school.
  for (Id kind = model_.levels[ancestor].kind_of; kind != kNone; kind = model_.levels[kind].kind_of)
    if (ancestors_[level_id * n + kind]) return true;
  // A kind of the level below the ancestor.
  for (Id kind = 0; kind < n; ++kind)
    if (model_.levels[kind].kind_of == level_id && ancestors_[kind * n + ancestor]) return true;
  return false;
}

bool Resolver::reaches(Id level_id, const model::Fact& fact) const {
  return std::any_of(fact.levels.begin(), fact.levels.end(), [&](Id holder) { return holder == level_id || above(level_id, holder); });
}

std::vector<Id> Resolver::with_kinds(Id level_id) const {
  std::vector<Id> out{level_id};
  for (std::size_t i = 0; i < out.size(); ++i)
    for (Id kind = 0; kind < model_.levels.size(); ++kind)
      if (model_.levels[kind].kind_of == out[i] && std::find(out.begin(), out.end(), kind) == out.end()) out.push_back(kind);
  return out;
}

Id Resolver::fact_of_enumeration(Id level_id, Id enumeration_id) const {
  for (Id i = 0; i < model_.facts.size(); ++i)
    if (model_.facts[i].enumeration == enumeration_id && reaches(level_id, model_.facts[i])) return i;
  return kNone;
}

void Resolver::fill_fact(std::size_t scope, const syntax::File& file, const Block& block) {
  const Id id = find(
      scope, block.id.text, [](const Scope& s) -> const auto& { return s.facts; });
  auto& fact_here = model_.facts[id];
  if (fact_here.range.begin != block.range.begin || fact_here.range.source != block.range.source) return;  // the second of two; reported
  for (const auto& label : block.labels) fill_fact_label(fact_here, scope, file, label);
  const bool typed = std::any_of(block.labels.begin(), block.labels.end(), [](const Label& l) { return l.kind == LabelKind::type; });
  if (!typed && block.kind == syntax::BlockKind::fact)
    report(Code::missing_label, block.range, "数据「" + fact_here.zh + "」没有写类型", "the fact `" + fact_here.id + "` has no type",
           "写一行 类型：整数（或 数、占比、是否、证明 …）", "write a line type: integer (or number, share, boolean, attestation …)");
  if (fact_here.levels.empty())
    report(Code::missing_label, block.range, "「" + fact_here.zh + "」没有写层级", "`" + fact_here.id + "` has no level",
           "写一行 层级：学校", "write a line level: school");
  const bool numeric = fact_here.type <= FactType::ratio;
  const auto has = [&](LabelKind kind) {
    return std::any_of(block.labels.begin(), block.labels.end(), [&](const Label& l) { return l.kind == kind; });
  };
  if (numeric && !has(LabelKind::minimum)) fact_here.minimum = Rational(0);
  if (fact_here.type == FactType::share && !has(LabelKind::maximum)) fact_here.maximum = Rational(1);
  if (fact_here.type == FactType::share && fact_here.unit_text.empty()) fact_here.unit_text = "%";
  for (const auto& label : block.labels) {  // bounds are read once the unit is known
    if (label.kind == LabelKind::minimum) fact_here.minimum = bound_of(fact_here, file, label);
    if (label.kind == LabelKind::maximum) fact_here.maximum = bound_of(fact_here, file, label);
  }
}

std::optional<Rational> Resolver::bound_of(const model::Fact& fact, const syntax::File& file, const Label& label) {
  if (label.expr == syntax::kNoExpr) return std::nullopt;
  Place place;
  place.file = &file;
  const syntax::Expr* e = &file.at(label.expr);
  bool negative = false;
  if (e->kind == syntax::ExprKind::minus) {
    negative = true;
    e = &file.at(e->args[0]);
  }
  if (e->kind != syntax::ExprKind::number) {
    report(Code::type_mismatch, label.range, "这里要写一个数", "a number belongs here");
    return std::nullopt;
  }
  const auto unit = parse_unit(e->number.unit);
  Rational value = e->number.value;
  if (unit && same_dimension(*unit, fact.unit)) value = value * conversion(*unit, fact.unit);
  return negative ? -value : value;
}

void Resolver::fill_fact_label(model::Fact& fact_here, std::size_t scope, const syntax::File& /*file*/, const Label& label) {
  switch (label.kind) {
    case LabelKind::level:
      for (const auto& word : label.words)
        if (const Id id = level(scope, word); id != kNone)
          for (const Id kind : with_kinds(id)) fact_here.levels.push_back(kind);
      break;
    case LabelKind::type:
      fill_fact_type(fact_here, scope, label);
      break;
    case LabelKind::unit: {
      fact_here.unit_text = one_word(label);
      if (const auto unit = parse_unit(fact_here.unit_text))
        fact_here.unit = *unit;
      else
        report(Code::unit_mismatch, label.range, "「" + fact_here.unit_text + "」不是单位", "`" + fact_here.unit_text + "` is not a unit");
      break;
    }
    case LabelKind::part_of: {
      const Word word = label.words.empty() ? Word{label.text, label.range} : label.words[0];
      fact_here.part_of = fact(scope, word);
      break;
    }
    case LabelKind::period:
      fact_here.period = label.period_kind;
      break;
    case LabelKind::decimals:
      if (label.number) fact_here.decimals = static_cast<int>(label.number->value.approx());
      break;
    case LabelKind::valid:
      if (label.number) fact_here.valid_years = static_cast<int>(label.number->value.approx());
      break;
    case LabelKind::cite:
      fact_here.citations = citations(label.citations);
      break;
    case LabelKind::provider:
      fact_here.provider = label.text;
      break;
    case LabelKind::source:
      fact_here.source = label.text;
      break;
    case LabelKind::meaning:
      fact_here.meaning = label.text;
      break;
    case LabelKind::english:
      fact_here.en = label.text;
      break;
    default:
      break;
  }
}

void Resolver::fill_fact_type(model::Fact& fact_here, std::size_t scope, const Label& label) {
  static const std::unordered_map<std::string, FactType> types = {
      {"整数", FactType::integer},     {"integer", FactType::integer},  {"数", FactType::number},
      {"number", FactType::number},    {"占比", FactType::share},       {"share", FactType::share},
      {"比率", FactType::ratio},       {"ratio", FactType::ratio},      {"是否", FactType::boolean},
      {"boolean", FactType::boolean},  {"文本", FactType::text},        {"text", FactType::text},
      {"日期", FactType::date},        {"date", FactType::date},        {"枚举", FactType::enumeration},
      {"enum", FactType::enumeration}, {"证明", FactType::attestation}, {"attestation", FactType::attestation},
      {"发生", FactType::finding},     {"finding", FactType::finding}};
  const auto at = types.find(one_word(label));
  if (at == types.end()) {
    report(Code::wrong_word, label.range, "没有「" + one_word(label) + "」这种类型", "there is no type `" + one_word(label) + "`",
           "类型有：整数、数、占比、比率、是否、文本、日期、枚举、证明、发生",
           "types: integer number share ratio boolean text date enum attestation finding");
    return;
  }
  fact_here.type = at->second;
  if (fact_here.type != FactType::enumeration) return;
  if (label.words.size() > 1)
    fact_here.enumeration = enumeration(scope, label.words[1]);
  else
    report(Code::missing_label, label.range, "枚举后面要写它的名称", "name the enumeration", "例如 类型：枚举 学段",
           "for example type: enum stage");
}

void Resolver::fill_formula(std::size_t scope, const syntax::File& file, const Block& block) {
  const Id id = find(
      scope, block.id.text, [](const Scope& s) -> const auto& { return s.facts; });
  for (const auto& label : block.labels) {
    if (label.kind != LabelKind::formula || label.expr == syntax::kNoExpr) continue;
    // Read on every level that declares the fact; the tree of the first is kept, the others are only checked.
    const auto levels = model_.facts[id].levels;
    for (const Id holder : levels) {
      Place place;
      place.scope = scope;
      place.file = &file;
      place.level = place.subject = holder;
      place.requirement = block.id.text;
      Id value = expr(place, label.expr, model_.facts[id].enumeration);
      if (failed(value)) break;
      const FactType declared = model_.facts[id].type;
      if (declared <= FactType::ratio) {
        if (is_number(value)) {
          ValueType to;
          to.kind = ValueType::Kind::number;
          to.unit = model_.facts[id].unit;
          to.unit_text = model_.facts[id].unit_text;
          value = convert(value, to, label.range);
        } else {
          report(Code::type_mismatch, label.range, "「" + model_.facts[id].zh + "」是数，算法给出的不是数",
                 "`" + model_.facts[id].id + "` is a number, its formula gives none");
          break;
        }
      } else if ((declared == FactType::boolean) != (type(value).kind == ValueType::Kind::truth)) {
        report(Code::type_mismatch, label.range, "算法的结果与「" + model_.facts[id].zh + "」的类型不合",
               "the formula does not give the type of `" + model_.facts[id].id + "`");
        break;
      }
      if (model_.facts[id].formula == kNone) model_.facts[id].formula = value;
    }
  }
}

Id Resolver::implicit_fact(Place& place, const syntax::Expr& e, FactType fact_type) {
  ++place.implicit_seen;
  model::Fact fact_here;
  fact_here.id = place.requirement + (place.implicit_total > 1 ? "_" + std::to_string(place.implicit_seen) : "");
  fact_here.zh = e.word.text;
  fact_here.type = fact_type;
  fact_here.provider = place.provider;
  fact_here.valid_years = place.valid_years;
  fact_here.implicit = true;
  fact_here.range = e.range;
  fact_here.levels = with_kinds(place.level);
  const Id id = static_cast<Id>(model_.facts.size());
  if (!fact_ids_.emplace(fact_here.id, e.range).second) {
    // Another version of the rule set may ask for the same statement, word for word.
    for (Id i = 0; i < model_.facts.size(); ++i)
      if (model_.facts[i].id == fact_here.id && model_.facts[i].implicit && model_.facts[i].type == fact_type &&
          model_.facts[i].zh == fact_here.zh && model_.facts[i].levels == fact_here.levels)
        return i;
    report(Code::duplicate_name, e.range, "数据「" + fact_here.id + "」已经声明过", "the fact `" + fact_here.id + "` is declared twice",
           "给这一项要求另起一个代码", "give this requirement another id");
  }
  declare(scopes_[place.scope].facts, fact_here.id, id, e.range);
  model_.facts.push_back(std::move(fact_here));
  return id;
}

}  // namespace zhunsheng::resolving
