// 材料目录: for each requirement what has to be put on the table, what is there already, and what a person must look at.
#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/clause_order.h"
#include "report/official_items.h"
#include "report/paper_evidence_annex.h"
#include "report/paper_materials.h"
#include "report/paper_parts.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

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
    folio_.put(ParagraphKind::body,
               fmt::format("依据《{}》，评估基准日{}"
                           "。本目录按标准的次序列出须有佐证材料的事项和须由人研判的定性事项；“情况”与测算结果所依的一致：没有写明材料名称"
                           "、日期和出具单位的，已过有效期的，不作为已提供。“几年内有效”自材料的日期起算，材料另写明截止日期的从其写明。",
                           program_.text(program_.rulesets[ruleset_].title), date_words(result_.head.as_of).zh));
    table_ = {{{"序号", 0.8, Align::centre},
               {"事项", 3},
               {"应提供的材料", 3.6},
               {"已提供的材料", 4},
               {"日期", 2.8, Align::centre},
               {"出具单位", 2},
               {"情况", 1.6, Align::centre},
               {"所缺", 2.4}},
              {}};
    official() ? by_items() : by_clauses();
    if (number_ == 0)
      folio_.put(ParagraphKind::body, "所测算的要求都不需要佐证材料。");
    else
      folio_.put(std::move(table_));
    put_signatures(folio_, "填报单位（盖章）");
    put_provenance(folio_, request_, subject);
    put_materials_of_many(folio_, result_, annexes_);
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
    for (const Asked& asked : asked_by(program_, requirement)) {
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
    std::string out = evidence.empty() ? asked.what : fmt::format("{}：{}", asked.what, evidence);
    if (asked.years > 0) out += fmt::format("（{}年内有效）", asked.years);
    return out;
  }

  /// One unit: its own material. Many: how many have it, and each in an annex.
  void put_statement(const Matter& matter, const std::string& name, const Asked& asked) {
    std::vector<Material> materials = materials_of(result_, matter.verdicts, asked);
    if (materials.empty()) return;
    if (materials.size() == 1) return put_one(matter, name, asked, materials.front());
    annexes_.push_back({requirement_title(program_, program_.requirements[matter.requirement]).zh, wanted(matter, asked), asked, {}});
    const auto states = counted(asked, materials);
    std::string counts;
    for (const auto& [state, count] : states) counts += fmt::format("{}{}{}个", counts.empty() ? "" : "，", state, count);
    const std::string state = states.size() == 1 ? states.begin()->first : summed(asked, materials);
    table_.rows.push_back(
        text_row({std::to_string(++number_), name, wanted(matter, asked), fmt::format("{}个对象：{}", materials.size(), counts), "",
                  std::string(program_.text(program_.facts[asked.fact].provider)), state,
                  std::all_of(materials.begin(), materials.end(), is_shown) ? "" : "见附件1"}));
    annexes_.back().materials = std::move(materials);
  }

  /// How many stand in each of the states.
  static std::map<std::string, std::size_t> counted(const Asked& asked, const std::vector<Material>& materials) {
    std::map<std::string, std::size_t> out;
    for (const Material& one : materials) ++out[material_state(asked, one)];
    return out;
  }
  static std::string summed(const Asked& asked, const std::vector<Material>& materials) {
    if (!std::all_of(materials.begin(), materials.end(), is_shown)) return "待补充材料";
    return asked.is_finding ? "已核查" : "已提供";
  }

  void put_one(const Matter& matter, const std::string& name, const Asked& asked, const Material& material) {
    const bool own = material.unit == entity_ && material.period.kind == PeriodKind::none;
    const MaterialWords said = material_words(result_, asked, material);
    std::string day = said.day;
    if (!said.until.empty()) day += fmt::format("{}有效至{}", day.empty() ? "" : "\n", said.until);
    table_.rows.push_back(
        {{line_of(std::to_string(++number_)), line_of(own ? name : name + "\n" + owner_of(result_, material)),
          line_of(wanted(matter, asked)), or_blank(said.given), or_blank(day), line_of(said.by), line_of(said.state), line_of(said.lack)}});
  }

  const PaperRequest& request_;
  const Result& result_;
  const Program& program_;
  EntityId entity_;
  RuleSetId ruleset_;
  Folio folio_;
  FolioTable table_;
  std::vector<OfficialItem> items_;
  std::vector<MaterialOfMany> annexes_;
  std::string part_, shown_part_;
  int number_ = 0;
};

}  // namespace

Folio evidence_list(const PaperRequest& request, EntityId entity, RuleSetId ruleset) {
  return EvidenceList(request, entity, ruleset).make();
}

}  // namespace zhunsheng::report
