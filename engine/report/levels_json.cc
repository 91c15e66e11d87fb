#include "outcome/display.h"
#include "outcome/words.h"
#include "report/condition_row.h"
#include "report/json.h"
#include "report/levels.h"
#include "report/members.h"
#include "report/sign_off.h"

namespace zhunsheng::report {

namespace {

class Writer {
 public:
  Writer(std::string& out, const Comparison& comparison) : json_(out, 2), c_(comparison), program_(comparison.program) {}

  void write() {
    json_.begin_object().member("schema", "zhunsheng-compare/1");
    json_.key("alignments").begin_array();
    for (const AlignmentDef& a : program_.alignments) {
      json_.begin_object().member("id", text(a.id)).member("version", text(a.version)).member("title", text(a.title));
      json_.member_if("state", text(a.state)).member_if("note", text(a.note));
      append_sign_off(json_, program_, a.sign_off);
      json_.end_object();
    }
    json_.end_array().key("documents").begin_array();
    for (const LevelCounts& counts : level_counts(c_)) document(counts);
    json_.end_array().key("topics").begin_array();
    for (const std::uint32_t id : c_.topics) topic(c_.levels.topics[id]);
    json_.end_array().key("delegations").begin_array();
    for (const std::uint32_t id : c_.delegations) delegation(c_.levels.delegations[id]);
    json_.end_array().key("outside").begin_array();
    for (const RequirementId id : c_.levels.outside)
      if (c_.shows(program_.rules[program_.requirements[id].rule].ruleset)) json_.string(text(program_.requirements[id].id));
    json_.end_array().end_object();
  }

 private:
  [[nodiscard]] std::string_view text(Text t) const { return program_.text(t); }
  [[nodiscard]] std::string_view ruleset(RuleSetId id) const { return id == kNone ? std::string_view() : text(program_.rulesets[id].id); }

  void document(const LevelCounts& counts) {
    const RuleSetDef& r = program_.rulesets[counts.document];
    json_.begin_object().member("ruleset", text(r.id)).member("version", text(r.version)).member("title", text(r.title));
    json_.key("other_versions").begin_array();
    for (const std::string& version : other_versions(c_, counts.document)) json_.string(version);
    json_.end_array().member("short", text(r.short_title)).member("kind", id_of(r.kind)).member_if("issuer", text(r.issuer));
    json_.member_or_null("level", r.territory_type == kNone ? std::string_view() : text(program_.types[r.territory_type].name.id));
    json_.member_or_null("territory", text(r.territory));
    json_.key("in_force").begin_object().member("kind", id_of(r.in_force));
    const bool known = r.in_force != InForceKind::unknown;
    json_.member_or_null("from", known ? r.from.text() : "").member_or_null("to", known ? r.to.text() : "").end_object();
    const std::pair<const char*, std::size_t> all[] = {
        {"topics", counts.topics}, {"stricter", counts.stricter}, {"looser", counts.looser}, {"later", counts.later},
        {"weaker", counts.weaker}, {"narrowed", counts.narrowed}, {"added", counts.added},   {"silent", counts.silent}};
    json_.key("counts").begin_object();
    for (const auto& [name, n] : all) json_.key(name).integer(static_cast<std::int64_t>(n));
    json_.end_object().end_object();
  }

  void titles(Text id, Text title, Text english, Text note) {
    json_.member("id", text(id)).member("title", text(title)).member_if("english", text(english)).member_if("note", text(note));
  }

  void topic(const TopicLevels& topic) {
    const TopicDef& def = program_.topics[topic.topic];
    json_.begin_object();
    titles(def.id, def.title, def.english, def.note);
    json_.key("statements").begin_array();
    for (const std::uint32_t row : topic.rows)
      if (c_.shows(ruleset_of(program_, program_.topic_rows[row]))) statement(program_.topic_rows[row]);
    json_.end_array().key("pairs").begin_array();
    for (const DocumentPair& pair : topic.pairs)
      if (c_.shows(pair.first) && c_.shows(pair.second)) this->pair(pair);
    json_.end_array().key("silent").begin_array();
    for (const Silence& silence : topic.silences)
      if (c_.shows(silence.silent))
        json_.begin_object().member("ruleset", ruleset(silence.silent)).member("above", ruleset(silence.above)).end_object();
    json_.end_array().key("added").begin_array();
    for (const RuleSetId document : topic.additions)
      if (c_.shows(document)) json_.string(ruleset(document));
    json_.end_array().key("findings").begin_array();
    for (const LevelFinding& finding : level_findings(c_, topic))
      json_.begin_object().member("text", finding.text).member("kind", id_of(finding.kind)).end_object();
    json_.end_array().member("file", program_.file(def.file)).key("line").integer(def.line).end_object();
  }

  void statement(const TopicRowDef& row) {
    json_.begin_object().member("ruleset", ruleset(ruleset_of(program_, row)));
    const bool requirement = row.requirement != kNone;
    json_.member_or_null("requirement", requirement ? text(program_.requirements[row.requirement].id) : std::string_view());
    json_.member("strength", strength_text(c_, row));
    citation("citation", citation_of(program_, row));
    json_.member_or_null("indicator", text(row.measure));
    json_.member_or_null("change", row.change == Change::none ? std::string_view() : id_of(row.change));
    if (requirement) this->requirement(program_.requirements[row.requirement], row.requirement);
    json_.member_if("note", text(row.note)).end_object();
  }

  void requirement(const RequirementDef& r, RequirementId id) {
    json_.member("modality", id_of(r.modality)).key("advance").boolean(r.advance != 0).key("duty").boolean(r.duty != 0);
    json_.member("subject", text(program_.types[r.subject].name.id)).member("text", pick(c_.phrasing.requirement(id), c_.view));
    const ConditionRow row = condition_row(program_, r.root);
    json_.member("op", row.op).member_or_null("value", row.value).member("unit", row.unit);
    json_.key("due").begin_object().member("kind", id_of(r.due));
    json_.member_or_null("date", r.due == DueKind::by ? r.by.text() : "").member_or_null("text", text(r.due_text));
    json_.member_or_null("period", r.period == PeriodKind::none ? std::string_view() : id_of(r.period)).end_object();
    json_.key("implements").begin_array();
    for (const std::uint32_t c : program_.list(program_.rules[r.rule].implements)) {
      const CitationDef& cited = program_.citations[c];
      json_.begin_object()
          .member("document", text(program_.documents[cited.document].id))
          .member("locator", text(cited.locator))
          .end_object();
    }
    json_.end_array();
  }

  void citation(std::string_view key, std::uint32_t id) {
    json_.key(key);
    if (id == kNone || program_.citations[id].document == kNone) {
      json_.null();
      return;
    }
    const CitationDef& cited = program_.citations[id];
    json_.begin_object().member("document", text(program_.documents[cited.document].id)).member("locator", text(cited.locator));
    json_.member("quote", text(cited.quote)).key("verified").boolean(cited.verified != 0).end_object();
  }

  void rows(std::string_view key, const std::vector<std::uint32_t>& rows) {
    json_.key(key).begin_array();
    for (const std::uint32_t row : rows) json_.string(text(program_.requirements[program_.topic_rows[row].requirement].id));
    json_.end_array();
  }

  void pair(const DocumentPair& pair) {
    json_.begin_object().member("first", ruleset(pair.first)).member("second", ruleset(pair.second));
    json_.key("above")
        .boolean(pair.above)
        .key("standard")
        .boolean(pair.standard)
        .key("older")
        .boolean(pair.older)
        .member("strength", id_of(pair.strength));
    json_.key("indicators").begin_array();
    for (const MeasurePair& measure : pair.measures) {
      json_.begin_object().member("relation", id_of(measure.sameness));
      rows("first", measure.first);
      rows("second", measure.second);
      json_.member("strictness", id_of(measure.strictness)).member("timing", id_of(measure.timing));
      json_.member_or_null("obstacle", measure.obstacle == Obstacle::none ? std::string_view() : id_of(measure.obstacle)).end_object();
    }
    json_.end_array().end_object();
  }

  void delegation(const DelegationLevels& levels) {
    const DelegationDef& def = program_.delegations[levels.delegation];
    json_.begin_object();
    titles(def.id, def.title, def.english, def.note);
    json_.member_or_null("by", ruleset(levels.ruleset));
    citation("citation", def.citation);
    json_.key("owed_by").begin_array();
    for (const TypeId type : program_.list(def.types)) json_.string(text(program_.types[type].name.id));
    json_.end_array().key("due").begin_object();
    json_.member_or_null("date", def.by.days == INT32_MAX ? "" : def.by.text()).member_or_null("text", text(def.due_text)).end_object();
    json_.key("duties").begin_array();
    for (const RequirementId duty : levels.duties) json_.string(text(program_.requirements[duty].id));
    json_.end_array().key("answers").begin_array();
    for (const DelegationAnswer& answer : levels.answers)
      if (c_.shows(answer.ruleset)) this->answer(answer);
    json_.end_array().member("file", program_.file(def.file)).key("line").integer(def.line).end_object();
  }

  void answer(const DelegationAnswer& answer) {
    json_.begin_object().member("ruleset", ruleset(answer.ruleset));
    if (answer.row == kNone) {
      json_.member("state", "not_seen").key("citation").null();
    } else {
      const DelegationRowDef& row = program_.delegation_rows[answer.row];
      json_.member("state", id_of(row.state));
      citation("citation", row.citation);
      json_.member_if("note", text(row.note));
    }
    json_.end_object();
  }

  Json json_;
  const Comparison& c_;
  const Program& program_;
};

}  // namespace

void append_levels_json(std::string& out, const Comparison& comparison) {
  Writer(out, comparison).write();
  out += '\n';
}

}  // namespace zhunsheng::report
