// What the tables of the comparison say: findings, counts, names.
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/levels.h"
#include "report/punctuation.h"

namespace zhunsheng::report {

namespace {

bool chinese(const Comparison& c) { return c.view.language == Language::zh; }

void join(std::string& list, std::string_view item, const View& view) {
  if (item.empty()) return;
  list.append(list.empty() ? std::string_view() : comma(view)).append(item);
}

std::string named(const Comparison& c, const std::vector<std::uint32_t>& rows) {
  const Program& program = c.program;
  std::string out;
  for (const std::uint32_t row : rows) {
    std::string name(program.text(program.topic_rows[row].measure));
    if (name.empty()) name = pick(requirement_title(program, program.requirements[program.topic_rows[row].requirement]), c.view);
    if (out.find(name) == std::string::npos) out.append(out.empty() ? "" : chinese(c) ? "、" : ", ").append(name);
  }
  return chinese(c) ? "“" + out + "”" : "\"" + out + "\"";
}

/// "同一指标“优秀影片场次”：后者更严，时限提前"
std::string measure_text(const Comparison& c, const MeasurePair& pair) {
  std::string out = pick(sameness_words(pair.sameness), c.view);
  if (pair.sameness == Sameness::same) {
    out += (chinese(c) ? "" : " ") + named(c, pair.second);
    std::string claim = pick(strictness_words(pair.strictness), c.view);
    if (pair.strictness != Strictness::not_comparable && pair.timing != Timing::not_comparable && pair.timing != Timing::equal)
      join(claim, pick(timing_words(pair.timing), c.view), c.view);
    if (pair.obstacle != Obstacle::none) claim = bracketed(claim, pick(obstacle_words(pair.obstacle), c.view), c.view);
    return out + std::string(colon(c.view)) + claim;
  }
  const std::string both = named(c, pair.first) == named(c, pair.second)
                               ? named(c, pair.second)
                               : named(c, pair.first) + (chinese(c) ? "与" : " and ") + named(c, pair.second);
  return out + (chinese(c) ? "" : " ") + both + std::string(colon(c.view)) + pick(strictness_words(Strictness::not_comparable), c.view);
}

using RowsOf = std::map<RuleSetId, std::vector<const TopicRowDef*>>;

RowsOf rows_by_document(const Program& program, const TopicLevels& topic) {
  RowsOf out;
  for (const std::uint32_t id : topic.rows) out[ruleset_of(program, program.topic_rows[id])].push_back(&program.topic_rows[id]);
  return out;
}

std::string changes_text(const Comparison& c, const std::vector<const TopicRowDef*>& rows, bool& weaker) {
  std::string out;
  for (const TopicRowDef* row : rows) {
    if (row->change == Change::none || row->change == Change::not_concerned) continue;
    weaker = weaker || row->change == Change::weakened || row->change == Change::narrowed;
    const std::string change = bracketed(pick(change_words(row->change), c.view), c.program.text(row->note), c.view);
    if (out.find(change) == std::string::npos) join(out, change, c.view);
  }
  return out;
}

LevelFinding pair_finding(const Comparison& c, const RowsOf& rows, const DocumentPair& pair) {
  LevelFinding out;
  std::string claims;
  bool fell = false;
  if (pair.nearest) claims = changes_text(c, rows.at(pair.second), fell);
  const bool binds = pair.strength == Strength::weaker || (pair.strength == Strength::stronger && !fell);
  if (pair.above && !pair.older && binds) join(claims, pick(strength_words(pair.strength), c.view), c.view);
  fell = fell || pair.strength == Strength::weaker;
  for (const MeasurePair& measure : pair.measures) {
    join(claims, measure_text(c, measure), c.view);
    fell = fell || measure.strictness == Strictness::looser || measure.timing == Timing::later;
  }
  if (claims.empty()) return out;
  if (pair.above && fell && !pair.older) out.kind = LevelFinding::Kind::behind;
  const char* const said = pair.older && pair.above ? (chinese(c) ? "{}（较早）与{}不同：{}" : "{} (older) differs from {}: {}")
                                                    : (chinese(c) ? "{}对{}：{}" : "{} against {}: {}");
  out.text = fmt::format(fmt::runtime(said), short_name(c, pair.second), short_name(c, pair.first), claims);
  return out;
}

/// What happens to one document in one topic.
struct Happening {
  bool speaks = false, narrowed = false, weakened = false, stricter = false, looser = false, later = false;
};
using Happenings = std::map<RuleSetId, Happening>;

void see_rows(const Comparison& c, const TopicLevels& topic, Happenings& all) {
  for (const auto& [document, rows] : rows_by_document(c.program, topic))
    for (const TopicRowDef* row : rows) {
      if (row->ruleset != kNone) continue;
      Happening& at = all[document];
      at.speaks = true;
      at.narrowed = at.narrowed || row->change == Change::narrowed;
      at.weakened = at.weakened || row->change == Change::weakened;
    }
}

void see_pairs(const TopicLevels& topic, Happenings& all) {
  // Older than the plan above that speaks of it, it could change nothing of that.
  for (const DocumentPair& pair : topic.pairs)
    if (pair.nearest && pair.older) all[pair.second].narrowed = all[pair.second].weakened = false;
  for (const DocumentPair& pair : topic.pairs) {
    if (!pair.above || pair.older) continue;
    Happening& at = all[pair.second];
    at.weakened = at.weakened || pair.strength == Strength::weaker;
    for (const MeasurePair& measure : pair.measures) {
      at.stricter = at.stricter || measure.strictness == Strictness::stricter;
      at.looser = at.looser || measure.strictness == Strictness::looser;
      at.later = at.later || measure.timing == Timing::later;
    }
  }
}

void add_topic(const Comparison& c, const TopicLevels& topic, std::map<RuleSetId, LevelCounts>& counts) {
  Happenings all;
  see_rows(c, topic, all);
  see_pairs(topic, all);
  for (const auto& [document, at] : all) {
    LevelCounts& of = counts[document];
    of.topics += at.speaks ? 1U : 0U;
    of.narrowed += at.narrowed ? 1U : 0U;
    of.weaker += at.weakened ? 1U : 0U;
    of.stricter += at.stricter ? 1U : 0U;
    of.looser += at.looser ? 1U : 0U;
    of.later += at.later ? 1U : 0U;
  }
  for (const RuleSetId document : topic.additions) ++counts[document].added;
  for (const Silence& silence : topic.silences) ++counts[silence.silent].silent;
}

}  // namespace

std::string_view id_of(LevelFinding::Kind kind) {
  static constexpr std::string_view kIds[] = {"behind", "other", "silent", "added"};
  return kIds[static_cast<std::size_t>(kind)];
}

bool Comparison::shows(RuleSetId document) const {
  return documents.empty() || std::binary_search(documents.begin(), documents.end(), document);
}

std::string_view short_name(const Comparison& c, RuleSetId ruleset) {
  const RuleSetDef& def = c.program.rulesets[ruleset];
  return c.program.text(chinese(c) ? def.short_title : def.id);
}

std::vector<LevelFinding> level_findings(const Comparison& c, const TopicLevels& topic) {
  std::vector<LevelFinding> out;
  const RowsOf rows = rows_by_document(c.program, topic);
  for (const DocumentPair& pair : topic.pairs) {
    if (!c.shows(pair.first) || !c.shows(pair.second)) continue;
    LevelFinding finding = pair_finding(c, rows, pair);
    if (!finding.text.empty()) out.push_back(std::move(finding));
  }
  for (const Silence& silence : topic.silences)
    if (c.shows(silence.silent))
      out.push_back({fmt::format(fmt::runtime(chinese(c) ? "{}未提及（{}有规定）" : "{} does not mention it ({} does)"),
                                 short_name(c, silence.silent), short_name(c, silence.above)),
                     LevelFinding::Kind::silent});
  for (const RuleSetId document : topic.additions)
    if (c.shows(document))
      out.push_back({fmt::format(fmt::runtime(chinese(c) ? "{}新增（上位文件没有）" : "{} adds it (no document above has it)"),
                                 short_name(c, document)),
                     LevelFinding::Kind::added});
  if (topic.unpaired > 0)
    out.push_back(
        {fmt::format(fmt::runtime(chinese(c) ? "同级文件有{}份，没有两两对照：用 --ruleset 选出要对照的几份"
                                             : "{} documents of one level are not held against each other: choose some with --ruleset"),
                     topic.unpaired),
         LevelFinding::Kind::other});
  std::stable_sort(out.begin(), out.end(), [](const LevelFinding& a, const LevelFinding& b) { return a.kind < b.kind; });
  return out;
}

std::vector<LevelCounts> level_counts(const Comparison& c) {
  std::map<RuleSetId, LevelCounts> counts;
  for (const std::uint32_t id : c.topics) add_topic(c, c.levels.topics[id], counts);
  std::vector<LevelCounts> out;
  for (const RuleSetId document : c.levels.order) {
    if (!c.shows(document)) continue;
    out.push_back(counts[document]);
    out.back().document = document;
  }
  return out;
}

std::vector<std::string> other_versions(const Comparison& c, RuleSetId document) {
  std::vector<std::string> out;
  for (RuleSetId id = 0; id < c.levels.compared.size(); ++id)
    if (id != document && c.levels.compared[id] == document) out.emplace_back(c.program.text(c.program.rulesets[id].version));
  return out;
}

std::vector<std::string> version_notes(const Comparison& c) {
  std::set<RuleSetId> several;
  for (RuleSetId id = 0; id < c.levels.compared.size(); ++id)
    if (c.levels.compared[id] != id) several.insert(c.levels.compared[id]);
  std::vector<std::string> out;
  for (const RuleSetId document : c.levels.order) {
    if (several.count(document) == 0 || !c.shows(document)) continue;
    std::string others;
    for (const std::string& version : other_versions(c, document))
      others.append(others.empty() ? "" : chinese(c) ? "、" : ", ").append(version);
    out.push_back(fmt::format(fmt::runtime(chinese(c) ? "{}有几个版本：对照的是施行最晚的 {}，没有对照 {}"
                                                      : "{} has several versions: compared is {}, the last to come into force, not {}"),
                              short_name(c, document), c.program.text(c.program.rulesets[document].version), others));
  }
  return out;
}

std::string counts_text(const LevelCounts& counts, const View& view) {
  const bool zh = view.language == Language::zh;
  const struct {
    std::size_t n;
    const char* zh;
    const char* en;
  } parts[] = {{counts.stricter, "更严", "stricter"},     {counts.looser, "更宽", "looser"},     {counts.later, "时限推后", "later"},
               {counts.weaker, "减弱", "weaker"},         {counts.narrowed, "收窄", "narrowed"}, {counts.added, "新增", "added"},
               {counts.silent, "未提及", "not mentioned"}};
  std::string out = zh ? fmt::format("涉及 {} 个主题", counts.topics) : fmt::format("{} topics", counts.topics);
  for (const auto& part : parts)
    if (part.n > 0) join(out, fmt::format("{} {}", zh ? part.zh : part.en, part.n), view);
  return out;
}

std::string strength_text(const Comparison& c, const TopicRowDef& row) {
  if (row.requirement != kNone) {
    const RequirementDef& r = c.program.requirements[row.requirement];
    std::string out = pick(modality_words(r.modality), c.view);
    return r.advance != 0 ? bracketed(out, chinese(c) ? "推进" : "to be advanced", c.view) : out;
  }
  if (row.account == kNone) return pick(change_words(row.change), c.view);
  switch (c.program.accounts[row.account].account_class) {
    case AccountClass::duty:
      return chinese(c) ? "可" : "may";
    case AccountClass::judgement:
      return chinese(c) ? "需研判" : "judgement";
    case AccountClass::declaratory:
      return chinese(c) ? "宣示" : "declaratory";
    case AccountClass::deferred:
      return chinese(c) ? "缓立" : "deferred";
  }
  return "";
}

/// Of a duty what the quote does not say already.
std::string asked_text(const Comparison& c, const TopicRowDef& row) {
  if (row.requirement == kNone) return row.account == kNone ? std::string(c.program.text(row.note)) : std::string();
  const RequirementDef& r = c.program.requirements[row.requirement];
  if (r.duty == 0) return pick(c.phrasing.requirement(row.requirement), c.view);
  const std::string_view title = c.program.text(c.program.rules[r.rule].title);
  return chinese(c) && title == c.program.text(c.program.citations[citation_of(c.program, row)].quote) ? "" : std::string(title);
}

std::string quotes_text(const Comparison& c, const TopicRowDef& row) {
  std::string out;
  const auto add = [&](std::uint32_t citation) {
    const std::string_view quote = c.program.text(c.program.citations[citation].quote);
    if (!quote.empty()) out += fmt::format("“{}”", quote);
  };
  if (row.account != kNone) add(c.program.accounts[row.account].citation);
  if (row.requirement != kNone)
    for (const std::uint32_t citation : c.program.list(c.program.requirements[row.requirement].citations)) add(citation);
  return out;
}

std::vector<StatementLine> statement_lines(const Comparison& c, const TopicLevels& topic) {
  std::vector<StatementLine> out;
  for (const std::uint32_t id : topic.rows) {
    const TopicRowDef& row = c.program.topic_rows[id];
    StatementLine line{ruleset_of(c.program, row), citation_of(c.program, row), strength_text(c, row),
                       asked_text(c, row),         quotes_text(c, row),         {}};
    if (!c.shows(line.ruleset)) continue;
    const std::string subject =
        row.requirement == kNone
            ? ""
            : pick(name_words(c.program, c.program.types[c.program.requirements[row.requirement].subject].name), c.view);
    const bool again = !out.empty() && out.back().ruleset == line.ruleset && out.back().strength == line.strength &&
                       out.back().asked == line.asked && out.back().quotes == line.quotes;
    if (!again) out.push_back(std::move(line));
    if (!subject.empty()) out.back().subjects.push_back(subject);
  }
  return out;
}

std::string subjects_text(const StatementLine& line, const View& view) {
  std::string out;
  if (line.subjects.size() < 2) return out;
  for (const std::string& subject : line.subjects)
    out.append(out.empty() ? "" : view.language == Language::zh ? "、" : ", ").append(subject);
  return out;
}

std::string answer_text(const Comparison& c, const DelegationAnswer& answer) {
  const std::string who(short_name(c, answer.ruleset));
  if (answer.row == kNone) return who + std::string(colon(c.view)) + (chinese(c) ? "文中未见" : "not seen");
  const DelegationRowDef& row = c.program.delegation_rows[answer.row];
  std::string out = who + std::string(colon(c.view)) + pick(delegation_words(row.state), c.view);
  if (row.citation != kNone) {
    const CitationDef& cited = c.program.citations[row.citation];
    out += fmt::format(fmt::runtime(chinese(c) ? "（{}“{}”）" : " ({} “{}”)"), pick(clause_words(c.program, cited), c.view),
                       c.program.text(cited.quote));
  }
  if (row.note.length > 0) out += std::string(comma(c.view)) + std::string(c.program.text(row.note));
  return out;
}

std::string owed_by_text(const Comparison& c, const DelegationDef& delegation) {
  std::string out;
  for (const TypeId type : c.program.list(delegation.types))
    out.append(out.empty() ? "" : chinese(c) ? "、" : ", ").append(pick(name_words(c.program, c.program.types[type].name), c.view));
  return out;
}

std::string due_text(const Comparison& c, const DelegationDef& delegation) {
  if (delegation.by.days == INT32_MAX) return chinese(c) ? "未规定时限" : "no date stated";
  return chinese(c) ? pick(date_words(delegation.by), c.view) + "前" : "by " + pick(date_words(delegation.by), c.view);
}

}  // namespace zhunsheng::report
