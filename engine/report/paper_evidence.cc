// 材料目录: for each requirement what has to be put on the table, what is there already, and what a person must look at.
#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/clause_order.h"
#include "report/form_values.h"
#include "report/official_items.h"
#include "report/paper_parts.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kNamed = 6;  // of those that lack something

/// One thing that a requirement asks to be shown: a statement with evidence, or a finding of a person.
struct Asked {
  FactId fact = kNone;  ///< kNone: judged by a person
  std::string what;
};

/// What a requirement asks for itself; what 符合 refers to is asked by its own requirement.
class Askings {
 public:
  explicit Askings(const Program& program) : program_(program) {}

  std::vector<Asked> of(const RequirementDef& requirement) {
    node(requirement.condition);
    node(requirement.root);
    for (std::uint32_t i = 0; i < requirement.exceptions.count; ++i) {
      node(program_.exceptions[requirement.exceptions.begin + i].condition);
      node(program_.exceptions[requirement.exceptions.begin + i].replacement);
    }
    return std::move(found_);
  }

 private:
  void list(const Node& at) {
    for (const NodeId operand : program_.list(at.b, at.c)) node(operand);
  }
  void fact(FactId id) {
    if (std::none_of(found_.begin(), found_.end(), [&](const Asked& one) { return one.fact == id; }))
      found_.push_back({id, name_words(program_, program_.facts[id].name).zh});
  }
  void node(NodeId id) {
    if (id == kNone || !seen_.insert(id).second) return;
    const Node& at = program_.nodes[id];
    switch (at.op) {
      case Op::attested:
      case Op::found:
        return fact(at.a);
      case Op::judged:
        return judged(at);
      case Op::all_of:
      case Op::any_of:
      case Op::at_least_of:
      case Op::reading:
        return list(at);
      case Op::choice:
        node(at.a);
        node(at.b);
        return node(at.c);
      case Op::negation:
        return node(at.a);
      case Op::quantify:
        return node(at.a);
      case Op::conforms:
      case Op::fact:
      case Op::number:
      case Op::truth:
      case Op::value:
      case Op::text:
      case Op::date:
      case Op::add:
      case Op::subtract:
      case Op::multiply:
      case Op::divide:
      case Op::larger:
      case Op::smaller:
      case Op::compare:
      case Op::one_of:
      case Op::previous:
      case Op::growth:
      case Op::minus:
      case Op::absolute:
      case Op::ceiling:
      case Op::floor:
      case Op::round:
      case Op::matches:
        return;
    }
  }
  void judged(const Node& at) { found_.push_back({kNone, std::string(program_.text(Text{at.a, at.b}))}); }

  const Program& program_;
  std::set<NodeId> seen_;
  std::vector<Asked> found_;
};

/// Verdicts of one requirement, over all that lie in the entity.
struct Matter {
  RequirementId requirement = kNone;
  std::vector<const Verdict*> verdicts;
};

class EvidenceList {
 public:
  EvidenceList(const PaperRequest& request, EntityId entity, RuleSetId ruleset)
      : request_(request), result_(request.result), program_(result_.head.program), entity_(entity), ruleset_(ruleset) {}

  Folio make() {
    const std::string ruleset(program_.text(program_.rulesets[ruleset_].id));
    const PaperSubject subject{PaperForm::evidence, fmt::format("{}/{}", ruleset, result_.facts.entities[entity_].id), {ruleset_}};
    folio_.landscape = true;
    put_opening(folio_, request_, subject, entity_name(result_, entity_) + "佐证材料目录",
                standing_of(result_, requirements_under(result_, entity_, ruleset_)));
    folio_.put(
        ParagraphKind::body,
        fmt::format("依据《{}》，评估基准日{}"
                    "。本目录按标准的次序列出须有佐证材料的事项和须由人研判的定性事项；没有写明材料名称、日期和出具单位的，不作为已提供。",
                    program_.text(program_.rulesets[ruleset_].title), date_words(result_.head.as_of).zh));
    table_ = {{{"序号", 0.8, Align::centre},
               {"事项", 3},
               {"应提供的材料", 3},
               {"已提供的材料", 4},
               {"日期", 1.7, Align::centre},
               {"出具单位", 2},
               {"情况", 1.6, Align::centre},
               {"所缺", 3}},
              {}};
    official() ? by_items() : by_clauses();
    if (number_ == 0)
      folio_.put(ParagraphKind::body, "所测算的要求都不需要佐证材料。");
    else
      folio_.put(std::move(table_));
    put_signatures(folio_, "填报单位（盖章）");
    put_provenance(folio_, request_, subject);
    return std::move(folio_);
  }

 private:
  bool official() {
    items_ = official_items(program_);
    const bool its_own =
        !items_.empty() && program_.rules[program_.requirements[items_.front().requirements.front()].rule].ruleset == ruleset_;
    if (!its_own) items_.clear();
    return its_own;
  }

  [[nodiscard]] Matter matter_of(RequirementId id) const {
    Matter out{id, {}};
    const EntityId end = std::max(result_.facts.entities[entity_].end, entity_ + 1);
    for (const Verdict& verdict : result_.outcome.verdicts)
      if (verdict.requirement == id && verdict.entity >= entity_ && verdict.entity < end) out.verdicts.push_back(&verdict);
    return out;
  }

  void by_items() {
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const OfficialItem& item = items_[i];
      part_ = chapter_words(item.chapter).zh;
      for (const RequirementId id : item.requirements)
        put(matter_of(id), item.chapter == ItemChapter::beside ? "" : fmt::format("{}．", item.number));
    }
  }

  void by_clauses() {
    std::vector<RequirementId> ids = requirements_under(result_, entity_, ruleset_);
    std::stable_sort(ids.begin(), ids.end(), [&](RequirementId a, RequirementId b) {
      return place_of(program_, program_.requirements[a]) < place_of(program_, program_.requirements[b]);
    });
    for (const RequirementId id : ids) put(matter_of(id), "");
  }

  void put(const Matter& matter, const std::string& item) {
    if (matter.verdicts.empty()) return;
    const RequirementDef& requirement = program_.requirements[matter.requirement];
    const std::string title = requirement_title(program_, requirement).zh;
    std::string name = item + title;
    if (const std::string grounds = grounds_of(requirement); !grounds.empty()) name += "\n" + grounds;
    for (const Asked& asked : Askings(program_).of(requirement)) {
      if (!part_.empty() && part_ != shown_part_) table_.rows.push_back(text_row({part_}));
      shown_part_ = part_;
      asked.fact == kNone ? put_judged(name, asked) : put_statement(matter, name, asked);
    }
  }

  /// The standard itself is named at the head of the paper.
  [[nodiscard]] std::string grounds_of(const RequirementDef& requirement) const {
    const auto citations = program_.list(requirement.citations);
    if (items_.empty() || citations.empty()) return grounds_text(program_, requirement);
    return clause_words(program_, program_.citations[citations.front()]).zh;
  }

  void put_judged(const std::string& name, const Asked& asked) {
    table_.rows.push_back({{line_of(std::to_string(++number_)), line_of(name), line_of("定性事项：" + asked.what), Line{blank()},
                            Line{blank()}, Line{blank()}, line_of("待研判"), line_of("由人研判，附研判意见")}});
  }

  [[nodiscard]] std::string wanted(const Matter& matter, const Asked& asked) const {
    const std::string_view evidence = program_.text(program_.requirements[matter.requirement].evidence);
    return evidence.empty() ? asked.what : fmt::format("{}：{}", asked.what, evidence);
  }

  /// One unit: its own material. Many: how many have it, and who lacks it.
  void put_statement(const Matter& matter, const std::string& name, const Asked& asked) {
    std::set<EntityId> units;
    for (const Verdict* verdict : matter.verdicts)
      if (verdict->status != Status::not_applicable) units.insert(verdict->entity);
    if (units.empty()) return;
    if (units.size() == 1) return put_one(matter, name, asked, *units.begin());
    std::size_t given = 0;
    std::string lacking;
    std::size_t lacks = 0;
    for (const EntityId unit : units) {
      if (!lack_of(asked.fact, statement_of(asked.fact, unit)).empty()) {
        if (++lacks <= kNamed) lacking += (lacking.empty() ? "" : "、") + entity_name(result_, unit);
      } else {
        ++given;
      }
    }
    if (lacks > kNamed) lacking += fmt::format("等{}个", lacks);
    table_.rows.push_back(
        text_row({std::to_string(++number_), name, wanted(matter, asked), fmt::format("{}个对象，已提供{}个", units.size(), given), "",
                  provider_of(asked.fact), lacks == 0 ? "已提供" : "待补充材料", lacking}));
  }

  [[nodiscard]] std::string provider_of(FactId fact) const { return std::string(program_.text(program_.facts[fact].provider)); }

  void put_one(const Matter& matter, const std::string& name, const Asked& asked, EntityId unit) {
    const auto stated = statement_of(asked.fact, unit);
    const std::string lack = lack_of(asked.fact, stated);
    std::string given, day, by = provider_of(asked.fact);
    if (stated) {
      given = text_at(result_.facts, stated->evidence);
      if (given.empty()) given = text_at(result_.facts, stated->note);
      day = stated->on == kNoDay ? "" : date_words(Date{stated->on}).zh;
      if (stated->until != kNoDay) day += fmt::format("\n至{}", date_words(Date{stated->until}).zh);
      if (const auto who = text_at(result_.facts, stated->by); !who.empty()) by = who;
    }
    const std::string shown = unit == entity_ ? name : name + "\n" + entity_name(result_, unit);
    table_.rows.push_back({{line_of(std::to_string(++number_)), line_of(shown), line_of(wanted(matter, asked)), or_blank(given),
                            or_blank(day), line_of(by), line_of(state_of(stated, lack)), line_of(lack)}});
  }

  static Line or_blank(const std::string& text) { return text.empty() ? Line{blank()} : line_of(text); }

  [[nodiscard]] static std::string state_of(const std::optional<Stated>& stated, const std::string& lack) {
    if (!lack.empty()) return "待补充材料";
    return stated && stated->answer == 0 ? "已提供（否定）" : "已提供";
  }

  /// What counts of several statements: the last that answers.
  [[nodiscard]] std::optional<Stated> statement_of(FactId fact, EntityId unit) const {
    for (EntityId at = unit; at != kNone; at = result_.facts.entities[at].parent) {
      const auto all = statements_of(program_, result_.facts, at, fact);
      const Stated* best = nullptr;
      for (const Stated& one : all)
        if (best == nullptr || (one.on != kNoDay && one.on <= result_.head.as_of.days && one.on >= best->on)) best = &one;
      if (best != nullptr) return *best;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::string lack_of(FactId fact, const std::optional<Stated>& stated) const {
    if (!stated || stated->answer < 0) return program_.facts[fact].type == FactType::finding ? "尚未核查" : "尚未提供";
    std::string out;
    const auto lack = [&](bool missing, const char* what) {
      if (missing) out += (out.empty() ? "缺" : "、") + std::string(what);
    };
    lack(stated->evidence == kNone, "材料名称");
    lack(stated->on == kNoDay, "日期");
    lack(stated->by == kNone, "出具单位");
    if (stated->until != kNoDay && stated->until < result_.head.as_of.days)
      out += (out.empty() ? "" : "；") + std::string("已到期，需重新提供");
    return out;
  }

  const PaperRequest& request_;
  const Result& result_;
  const Program& program_;
  EntityId entity_;
  RuleSetId ruleset_;
  Folio folio_;
  FolioTable table_;
  std::vector<OfficialItem> items_;
  std::string part_, shown_part_;
  int number_ = 0;
};

}  // namespace

Folio evidence_list(const PaperRequest& request, EntityId entity, RuleSetId ruleset) {
  return EvidenceList(request, entity, ruleset).make();
}

}  // namespace zhunsheng::report
