// Levels and facts in detail: parents and kinds, types, units, bounds, formulas; who can read what.
#include <algorithm>

#include "resolve/cycles.h"
#include "resolve/names.h"

namespace zhunsheng::resolving {

using model::FactType;

namespace {

constexpr int kMostCodeDigits = 12;  ///< of a division code, down to the village
constexpr int kMostDecimals = 20;

/// The kind of value that a fact of the type holds; nothing for what a person states.
std::optional<ValueType::Kind> kind_of_type(FactType type) {
  switch (type) {
    case FactType::integer:
    case FactType::number:
    case FactType::share:
    case FactType::ratio:
      return ValueType::Kind::number;
    case FactType::boolean:
      return ValueType::Kind::truth;
    case FactType::text:
      return ValueType::Kind::text;
    case FactType::date:
      return ValueType::Kind::date;
    case FactType::enumeration:
      return ValueType::Kind::value;
    case FactType::attestation:
    case FactType::finding:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

/// The number of a label that takes a whole one, in the unit that it takes ("" for none); nothing, and said, if it is another.
std::optional<int> Resolver::whole_number(const Label& label, int least, int most, std::string_view unit) {
  if (!label.number) return std::nullopt;
  const auto& [value, written_unit, written] = *label.number;
  const auto have = parse_unit(written_unit);
  if (have && *have == *parse_unit(unit) && value.is_integer() && value >= Rational(least) && value <= Rational(most))
    return static_cast<int>(value.small_numerator());
  const std::string from = std::to_string(least) + std::string(unit);
  const std::string to = std::to_string(most) + std::string(unit);
  const std::string en = unit.empty() ? "" : " of years";
  report(Code::out_of_range, label.range, "「" + label.keyword.text + "」要写 " + from + " 到 " + to + " 的整数，不能写「" + written + "」",
         "`" + label.keyword.text + "` takes a whole number" + en + " from " + std::to_string(least) + " to " + std::to_string(most) +
             ", not `" + written + "`",
         "例如 " + label.keyword.text + "：" + (unit.empty() ? "2" : "1" + std::string(unit)),
         "for example " + label.keyword.text + ": " + (unit.empty() ? "2" : "1" + std::string(unit)));
  return std::nullopt;
}

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
        level_here.code_digits = whole_number(label, 0, kMostCodeDigits, "").value_or(0);
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

/// Levels whose 上级 or 类属 lead back to themselves, with the chain; the link that closes it is taken away.
void Resolver::cut_level_cycles() {
  const auto above_of = [&](Id id) {
    auto out = model_.levels[id].parents;
    if (model_.levels[id].kind_of != kNone) out.push_back(model_.levels[id].kind_of);
    return out;
  };
  find_cycles(model_.levels.size(), above_of, [&](const std::vector<Id>& chain) {
    auto& level_here = model_.levels[chain.back()];
    std::vector<Words> names;
    for (const Id id : chain) names.push_back({model_.levels[id].zh, model_.levels[id].id});
    std::rotate(names.begin(), names.end() - 1, names.end());
    report_cycle(level_here.range,
                 {"层级「" + level_here.zh + "」的上级或类属绕回了它自己", "the level `" + level_here.id + "` is above itself"}, names,
                 {"删去其中一处的 上级 或 类属", "delete one of the parents or kinds"});
    std::erase(level_here.parents, chain.front());
    if (level_here.kind_of == chain.front()) level_here.kind_of = kNone;
  });
}

/// Ancestors by parents, transitively; a kind has also the ancestors of what it is a kind of. Those above a level come before it.
void Resolver::rank_levels() {
  cut_level_cycles();
  const std::size_t n = model_.levels.size();
  ancestors_.assign(n * n, false);
  const auto add_all_of = [&](Id to, Id from) {
    for (Id j = 0; j < n; ++j)
      if (ancestors_[from * n + j]) ancestors_[to * n + j] = true;
  };
  const auto above_of = [&](Id id) {
    auto out = model_.levels[id].parents;
    if (model_.levels[id].kind_of != kNone) out.push_back(model_.levels[id].kind_of);
    return out;
  };
  for (const Id i : find_cycles(n, above_of, [](const std::vector<Id>&) {})) {
    auto& level_here = model_.levels[i];
    for (const Id parent : level_here.parents) {
      ancestors_[i * n + parent] = true;
      add_all_of(i, parent);
    }
    if (level_here.kind_of != kNone) add_all_of(i, level_here.kind_of);
    const auto row = ancestors_.begin() + static_cast<std::ptrdiff_t>(i * n);
    level_here.rank = static_cast<int>(std::count(row, row + static_cast<std::ptrdiff_t>(n), true));
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

Id Resolver::fact_of_enumeration(Id level_id, Id enumeration_id, Range range) {
  std::vector<Id> reached;
  for (Id i = 0; i < model_.facts.size(); ++i)
    if (model_.facts[i].enumeration == enumeration_id && reaches(level_id, model_.facts[i])) reached.push_back(i);
  if (reached.size() < 2) return reached.empty() ? kNone : reached.front();
  const auto& enumeration_here = model_.enumerations[enumeration_id];
  const auto named = std::find_if(reached.begin(), reached.end(), [&](Id i) {
    return model_.facts[i].id == enumeration_here.id || model_.facts[i].zh == enumeration_here.zh;
  });
  if (named != reached.end()) return *named;
  Words names;
  for (const Id i : reached) {
    names.zh += (names.zh.empty() ? "" : "、") + model_.facts[i].zh;
    names.en += (names.en.empty() ? "" : ", ") + model_.facts[i].id;
  }
  report(Code::nothing_reached, range, "不知道按哪个数据分「" + enumeration_here.zh + "」：" + model_.levels[level_id].zh + "有" + names.zh,
         "several facts of `" + model_.levels[level_id].id + "` say which `" + enumeration_here.id + "`: " + names.en,
         "把要用的那个数据取名「" + enumeration_here.zh + "」，与枚举同名",
         "call the one that is meant `" + enumeration_here.id + "`, as the enumeration");
  return reached.front();
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
  fill_bounds(fact_here, file, block);
}

/// Bounds are read once the unit is known.
void Resolver::fill_bounds(model::Fact& fact, const syntax::File& file, const Block& block) {
  if (kind_of_type(fact.type) == ValueType::Kind::number) fact.minimum = Rational(0);
  if (fact.type == FactType::share) fact.maximum = Rational(1);
  if (fact.type == FactType::share && fact.unit_text.empty()) fact.unit_text = "%";
  const Label* last = nullptr;
  for (const auto& label : block.labels) {
    if (label.kind != LabelKind::minimum && label.kind != LabelKind::maximum) continue;
    (label.kind == LabelKind::minimum ? fact.minimum : fact.maximum) = bound_of(fact, file, label);
    last = &label;
  }
  if (last == nullptr) return;
  if (kind_of_type(fact.type) != ValueType::Kind::number)
    report(Code::wrong_kind, last->range, "「" + fact.zh + "」不是数，没有最小、最大",
           "`" + fact.id + "` is no number: it has no minimum or maximum", "删去这一行，或把类型改成数",
           "delete the line, or declare a number");
  else if (fact.minimum && fact.maximum && *fact.minimum > *fact.maximum)
    report(Code::out_of_range, last->range, "「" + fact.zh + "」的最小比最大还大，没有一个数能填",
           "the minimum of `" + fact.id + "` is above its maximum", "核对这两行（没有写的，最小是 0，占比的最大是 100%）",
           "compare the two (unless written, the minimum is 0, and 100% the maximum of a share)");
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
    report(Code::type_mismatch, label.range, "「" + label.keyword.text + "」要写一个数，或 无",
           "`" + label.keyword.text + "` takes a number, or none", "例如 " + label.keyword.text + "：100",
           "for example " + label.keyword.text + ": 100");
    return std::nullopt;
  }
  Rational value = e->number.value;
  const bool bare = e->number.unit.empty() && fact.unit.factor == Rational(1);  // in the unit of the fact, whatever it is
  if (!bare) {
    const Id in_unit =
        convert(literal(e->number, e->range), {ValueType::Kind::number, fact.unit, fact.unit_text, false, kNone}, label.range);
    if (failed(in_unit)) return std::nullopt;
    value = model_.exprs[in_unit].number;
  }
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
        report(Code::unit_mismatch, label.range, "「" + fact_here.unit_text + "」不是单位", "`" + fact_here.unit_text + "` is not a unit",
               "单位写成 人、元/生/年、平方米/百生 这样", "units are written as 人, 元/生/年, 平方米/百生");
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
      fact_here.decimals = whole_number(label, 0, kMostDecimals, "").value_or(-1);
      break;
    case LabelKind::valid:
      fact_here.valid_years = whole_number(label, 1, kMostYears, "年").value_or(0);
      break;
    case LabelKind::cite:
      for (const Id cited : citations(label.citations)) fact_here.citations.push_back(cited);
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
      if (!formula_fits(model_.facts[id], value, label.range)) break;
      if (model_.facts[id].formula == kNone) model_.facts[id].formula = value;
    }
  }
}

/// Whether the fact may hold what its formula gives; a number is brought to the unit of the fact.
bool Resolver::formula_fits(const model::Fact& fact, Id& value, Range range) {
  const auto wanted = kind_of_type(fact.type);
  if (wanted == ValueType::Kind::number && is_number(value)) {
    value = convert(value, {ValueType::Kind::number, fact.unit, fact.unit_text, false, kNone}, range);
    return !failed(value);
  }
  if (wanted == type(value).kind && type(value).enumeration == fact.enumeration) return true;
  if (!wanted)
    report(Code::wrong_kind, range, "「" + fact.zh + "」由人填报，不能有算法", "`" + fact.id + "` is stated by a person: it has no formula",
           "删去算法，或把类型改成 是否", "delete the formula, or declare a boolean");
  else
    report(Code::type_mismatch, range, "算法的结果与「" + fact.zh + "」的类型不合",
           "the formula does not give the type of `" + fact.id + "`", "把类型改成算法给出的那一类（数、是否、文本、日期、枚举），或改算法",
           "declare the type that the formula gives, or change the formula");
  return false;
}

Id Resolver::implicit_fact(Place& place, const syntax::Expr& e, FactType fact_type) {
  ++place.implicit_seen;
  model::Fact fact_here;
  fact_here.id = place.requirement + (place.implicit_total > 1 ? "_" + std::to_string(place.implicit_seen) : "");
  fact_here.zh = e.word.text;
  if (!place.english.empty())
    fact_here.en = place.english + (place.implicit_total > 1 ? " (" + std::to_string(place.implicit_seen) + ")" : "");
  fact_here.owner = scopes_[place.scope].id;
  fact_here.type = fact_type;
  fact_here.provider = place.provider;
  fact_here.valid_years = place.valid_years;
  fact_here.implicit = true;
  fact_here.duty = place.duty;
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
