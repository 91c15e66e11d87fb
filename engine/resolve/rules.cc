// Rules: labels gathered, fan-outs written out, one requirement after the other.
#include <algorithm>

#include "resolve/draft.h"
#include "resolve/names.h"

namespace zhunsheng::resolving {

using syntax::kNoExpr;

namespace {

std::optional<std::pair<Modality, bool>> modality_of(LabelKind kind) {
  switch (kind) {
    case LabelKind::must:
      return {{Modality::must, false}};
    case LabelKind::must_not:
      return {{Modality::must_not, false}};
    case LabelKind::bar:
      return {{Modality::must_not, true}};
    case LabelKind::strive:
      return {{Modality::strive, false}};
    case LabelKind::in_principle:
      return {{Modality::in_principle, false}};
    case LabelKind::encourage:
      return {{Modality::encourage, false}};
    case LabelKind::may:
      return {{Modality::may, false}};
    default:
      return std::nullopt;
  }
}

std::string ordinal(std::size_t index) {
  static const char* const digits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  const std::size_t n = index + 1;
  if (n > 99) return "第" + std::to_string(n) + "项";
  const std::size_t tens = n / 10;
  return std::string("第") + (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[n % 10] + "项";
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; });
}

std::string spaced(std::string id) {
  std::replace(id.begin(), id.end(), '_', ' ');
  return id;
}

}  // namespace

void Resolver::rule(std::size_t scope, const syntax::File& file, const Block& block) {
  Draft draft;
  draft.scope = scope;
  draft.file = &file;
  draft.block = &block;
  draft.rule = rule_ids_.at(&block);
  if (model_.rules[draft.rule].ruleset == kNone) return;
  if (const auto found = duties_.find(&block); found != duties_.end()) {
    draft.duty = true;
    model_.rules[draft.rule].clause = found->second.clause;
    model_.accounts[found->second.account].rule = draft.rule;
  }
  draft.responsible = scopes_[scope].responsible;
  read_rule_labels(draft, block);
  model_.rules[draft.rule].first_requirement = static_cast<Id>(model_.requirements.size());
  model_.rules[draft.rule].english = draft.english;
  for (const auto* cited : draft.cited) {
    if (cited->quotes.empty()) model_.rules[draft.rule].citations.push_back(citation(cited->document, cited->locator.text, ""));
    for (const auto& quote : cited->quotes)
      model_.rules[draft.rule].citations.push_back(citation(cited->document, cited->locator.text, quote.text));
  }
  if (draft.subjects.empty()) {
    if (std::none_of(block.labels.begin(), block.labels.end(), [](const Label& l) { return l.kind == LabelKind::subject; }))
      report(Code::missing_label, block.range, "规则「" + model_.rules[draft.rule].title + "」没有写对象",
             "the rule `" + block.id.text + "` has no subject", "写一行 对象：县（市、区）", "write a line for: county");
  } else if (draft.written.empty()) {
    report(Code::missing_label, block.range, "规则「" + model_.rules[draft.rule].title + "」没有要求",
           "the rule `" + block.id.text + "` requires nothing", "写一行 应：…", "write a line must: …");
  } else {
    expand(draft);
    check_circumstances(draft);
  }
  model_.rules[draft.rule].requirement_count = static_cast<Id>(model_.requirements.size()) - model_.rules[draft.rule].first_requirement;
}

void Resolver::read_rule_labels(Draft& draft, const Block& block) {
  for (const auto& label : block.labels) {
    if (const auto modality = modality_of(label.kind)) {
      for (const auto& requirement : label.requirements) draft.written.push_back({&requirement, modality->first, modality->second});
      continue;
    }
    switch (label.kind) {
      case LabelKind::subject:
        for (const auto& word : label.words)
          if (const Id id = level(draft.scope, word); id != kNone) draft.subjects.push_back(id);
        draft.code = label.code.text;
        if (!label.below.empty())
          report(Code::unexpected_token, label.below.range, "对象不能写「" + label.below.text + "」",
                 "`for` takes no `" + label.below.text + "`", "写 对象：县 和 条件：…，或在 适用 一行写地方",
                 "write for: county and a condition, or the place in the line territory");
        break;
      case LabelKind::condition:
        draft.conditions.push_back(label.expr);
        break;
      case LabelKind::except:
        draft.exclusions.push_back(label.expr);
        break;
      case LabelKind::unless:
        for (const auto& exception : label.exceptions) draft.exceptions.push_back(&exception);
        break;
      case LabelKind::by:
        if (label.words.empty()) break;
        draft.enumeration = enumeration(draft.scope, label.words[0]);
        for (std::size_t i = 1; i < label.words.size() && draft.enumeration != kNone; ++i) {
          const Id value = value_of(draft.enumeration, label.words[i].text);
          if (value == kNone)
            report(Code::unknown_name, label.words[i].range,
                   "「" + model_.enumerations[draft.enumeration].zh + "」没有「" + label.words[i].text + "」这个值",
                   "`" + label.words[i].text + "` is not a value of `" + model_.enumerations[draft.enumeration].id + "`",
                   "可用的值：" + values_of(draft.enumeration), "values: " + values_of(draft.enumeration));
          else
            draft.values.push_back(value);
        }
        if (draft.enumeration != kNone && label.words.size() == 1) draft.values = model_.enumerations[draft.enumeration].values;
        break;
      case LabelKind::each:
        if (!label.words.empty()) draft.items = table(draft.scope, label.words[0]);
        break;
      case LabelKind::indicator:
        draft.indicator = label.expr;
        break;
      case LabelKind::every:
        draft.period = label.period_kind;
        break;
      case LabelKind::due:
        draft.due = label.due;
        break;
      case LabelKind::cite:
        for (const auto& cited : label.citations) draft.cited.push_back(&cited);
        break;
      case LabelKind::responsible:
        draft.responsible = label.text;
        break;
      case LabelKind::evidence:
        draft.evidence = label.text;
        break;
      case LabelKind::english:
        draft.english = label.text;
        break;
      case LabelKind::note:
        model_.rules[draft.rule].note = label.text;
        break;
      case LabelKind::valid:
        draft.valid_years = whole_number(label, 1, kMostYears, "年").value_or(0);
        break;
      case LabelKind::advance:
        draft.advance = true;
        break;
      case LabelKind::implements:
        for (const auto& cited : label.citations)  // the level above may be loaded elsewhere, or not at all
          if (std::any_of(model_.documents.begin(), model_.documents.end(), [&](const auto& d) { return d.id == cited.document.text; }))
            for (const Id id : citations({cited})) model_.rules[draft.rule].implements.push_back(id);
        break;
      default:
        break;
    }
  }
}

void Resolver::expand(Draft& draft) {
  const std::vector<Id> no_value{kNone};
  const auto& values = draft.values.empty() ? no_value : draft.values;
  for (std::size_t i = 0; i < draft.written.size(); ++i)
    for (const Id subject : draft.subjects)
      for (const Id value : values) {
        if (draft.items == nullptr) {
          requirement(draft, i, subject, value, nullptr);
          continue;
        }
        for (const auto& row : draft.items->rows) requirement(draft, i, subject, value, &row);
      }
}

/// The part of the comparison in a requirement, for a 其中 after it.
static ExprId part_of_comparison(const syntax::File& file, ExprId id) {
  const syntax::Expr& e = file.at(id);
  const bool compares = e.kind == syntax::ExprKind::compare || e.kind == syntax::ExprKind::read_as;
  if (!compares || e.args.empty() || e.args[0] == kNoExpr) return kNoExpr;
  const syntax::Expr& left = file.at(e.args[0]);
  return left.kind == syntax::ExprKind::share_of ? left.args[0] : e.args[0];
}

void Resolver::requirement(Draft& draft, std::size_t index, Id subject, Id value, const TableRow* row) {
  const Draft::Written& written = draft.written[index];
  const std::string& rule_id = draft.block->id.text;
  std::string local = rule_id;
  model::Requirement r;
  const auto named = [&](const std::string& zh, const std::string& en, const std::string& id) {
    r.item += (r.item.empty() ? "" : " · ") + zh;
    r.item_english += (r.item_english.empty() ? "" : ", ") + (en.empty() ? spaced(id) : en);
  };
  const auto mention = [&](const std::string& zh, const std::string& en, const std::string& id) {
    local += "_" + id;
    named(zh, en, id);
  };
  const std::string& title = written.requirement->title.text;
  const std::string& english = written.requirement->english.empty() && is_ascii(title) ? title : written.requirement->english.text;
  if (draft.written.size() > 1) {
    const std::string& id = written.requirement->id.text;
    mention(title.empty() ? ordinal(index) : title, english, id.empty() ? std::to_string(index + 1) : id);
  } else if (!title.empty()) {
    named(title, english, title);
  }
  if (draft.subjects.size() > 1) mention(model_.levels[subject].zh, model_.levels[subject].en, model_.levels[subject].id);
  if (value != kNone) mention(model_.values[value].zh, "", model_.values[value].id);
  if (row != nullptr) mention(model_.facts[row->fact].zh, model_.facts[row->fact].en, model_.facts[row->fact].id);

  Place place;
  place.scope = draft.scope;
  place.file = draft.file;
  place.level = place.subject = subject;
  if (value != kNone) place.bound.push_back(value);
  place.items = draft.items;
  place.item = row;
  place.indicator = draft.indicator;
  place.requirement = local;
  place.provider = draft.responsible;
  place.valid_years = draft.valid_years;
  place.implicit_total = implicit_count(*draft.file, written.requirement->expr);

  r.id = scopes_[draft.scope].id + "." + local;
  if (!requirement_ids_.emplace(model_.rules[draft.rule].ruleset, r.id).second)
    report(Code::duplicate_name, written.requirement->range, "要求「" + r.id + "」重名", "the requirement `" + r.id + "` exists twice",
           "给其中一项写代码，例如 （一）名称：…", "give one of them an id");
  r.title = model_.rules[draft.rule].title;
  r.english = draft.english;
  r.rule = draft.rule;
  r.modality = written.modality;
  r.bar = written.bar;
  r.advance = draft.advance;
  r.duty = draft.duty;
  place.duty = draft.duty;
  r.subject = subject;
  r.code = draft.code;
  r.responsible = draft.responsible;
  r.evidence = draft.evidence;
  r.range = written.requirement->range;
  fan_out_reached_ = false;
  place.english = r.english.empty() || r.item_english.empty() ? r.english : r.english + ": " + r.item_english;
  requirement_conditions(draft, place, r);
  if (written.requirement->among && index > 0) place.whole = part_of_comparison(*draft.file, draft.written[index - 1].requirement->expr);
  Id root = truth(place, written.requirement->expr);
  place.whole = kNoExpr;
  if (written.modality == Modality::must_not && !failed(root)) root = truth_node(ExprKind::negation, {root}, r.range);
  r.root = root;
  if (!failed(root)) r.kind = kind_of(root);
  requirement_exceptions(draft, place, r);
  if (value != kNone && !fan_out_reached_ && !failed(root)) {
    const auto& by = model_.enumerations[model_.values[value].enumeration];
    report(Code::nothing_reached, r.range, "「分：" + by.zh + "」对这项要求不起作用：它没有用到任何带「" + by.zh + "」的数据",
           "`by: " + by.id + "` changes nothing here: the requirement reads nothing that has a `" + by.id + "`",
           "删去「分」，或在下级上计算，例如 合计（学校：…）",
           "delete `by`, or compute over members that have it, for example sum(school: …)");
  }
  requirement_due(draft, *written.requirement, r);
  requirement_citations(draft, *written.requirement, r);
  model_.requirements.push_back(std::move(r));
}

void Resolver::requirement_conditions(const Draft& draft, Place& place, model::Requirement& r) {
  std::vector<Id> all;
  for (const Id value : place.bound) {
    const Id fact_id = fact_of_enumeration(place.subject, model_.values[value].enumeration, r.range);
    if (fact_id == kNone) continue;
    fan_out_reached_ = true;
    Expr is;
    is.kind = ExprKind::value;
    is.type.kind = ValueType::Kind::value;
    is.type.enumeration = model_.values[value].enumeration;
    is.ref = value;
    is.range = r.range;
    const Id left = fact_use(place, fact_id, r.range);
    all.push_back(compare(left, add(std::move(is)), syntax::Comparator::equal, r.range));
  }
  for (const ExprId id : draft.conditions) all.push_back(truth(place, id));
  for (const ExprId id : draft.exclusions) {
    const Id excluded = truth(place, id);
    all.push_back(failed(excluded) ? excluded : truth_node(ExprKind::negation, {excluded}, r.range));
  }
  if (all.empty()) return;
  r.condition = all.size() == 1 ? all[0] : truth_node(ExprKind::all_of, all, r.range);
}

void Resolver::requirement_exceptions(const Draft& draft, Place& place, model::Requirement& r) {
  for (const auto* written : draft.exceptions) {
    model::Exception exception;
    exception.condition = truth(place, written->condition);
    if (!written->not_applicable && written->replacement) exception.replacement = truth(place, written->replacement->expr);
    if (!draft.cited.empty())
      for (const std::string& quote : quotes_of(*written))
        exception.citations.push_back(citation(draft.cited[0]->document, draft.cited[0]->locator.text, quote));
    if (written->replacement) check_exception_modality(*written, r);
    if (written->replacement && written->replacement->due)
      report(Code::wrong_kind, written->replacement->due->written.range, "「但」里的要求不能另写期限",
             "an exception has no due date of its own",
             "把它写成另一条规则：条件 写这种情形，期限 写「" + written->replacement->due->written.text + "」",
             "write another rule: the case as its condition, and its due date");
    r.exceptions.push_back(std::move(exception));
  }
}

void Resolver::requirement_due(const Draft& draft, const syntax::Requirement& written, model::Requirement& r) {
  const auto due = written.due ? written.due : draft.due;
  if (draft.period != PeriodKind::none) {
    r.due = DueKind::each;
    r.period = draft.period;
    if (due)
      report(Code::duplicate_label, due->written.range, "「期间」和「期限」不能同时写", "a rule is judged by period or by a date, not both",
             "只留一个：每年都看的写期间，到某天为止的写期限",
             "keep one: every for what is asked each year, due for what is asked by a day");
  } else if (due && due->kind == syntax::DueKind::by) {
    r.due = DueKind::by;
    r.by = due->date;
    r.due_text = due->written.text;
  } else {
    const syntax::Expr& e = draft.file->at(written.expr);
    r.due = e.keyword.text.starts_with("保持") ? DueKind::always : DueKind::undated;
  }
}

model::RequirementKind Resolver::kind_of(Id root) const {
  const Expr& e = model_.exprs[root];
  switch (e.kind) {
    case ExprKind::compare:
      return model::RequirementKind::numeric;
    case ExprKind::attested:
    case ExprKind::found:
    case ExprKind::judged:
      return model::RequirementKind::attestation;
    case ExprKind::negation:
      return kind_of(e.args[0]);
    case ExprKind::reading:
      return kind_of(e.args[0]);
    case ExprKind::all_of:
    case ExprKind::any_of: {
      const bool stated =
          std::all_of(e.args.begin(), e.args.end(), [&](Id a) { return kind_of(a) == model::RequirementKind::attestation; });
      return stated ? model::RequirementKind::attestation : model::RequirementKind::composite;
    }
    default:
      return model::RequirementKind::composite;
  }
}

int Resolver::implicit_count(const syntax::File& file, ExprId id) const {
  if (id == kNoExpr) return 0;
  const syntax::Expr& e = file.at(id);
  int n = (e.kind == syntax::ExprKind::attested || e.kind == syntax::ExprKind::found) && e.flag ? 1 : 0;
  for (const ExprId arg : e.args) n += implicit_count(file, arg);
  return n;
}

}  // namespace zhunsheng::resolving
