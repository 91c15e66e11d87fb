#include "report/overlay_entries.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "outcome/display.h"
#include "outcome/words.h"
#include "report/members.h"

namespace zhunsheng::report {
namespace {

Words operator+(const Words& a, const Words& b) { return {a.zh + b.zh, a.en + b.en}; }

std::string joined(const std::vector<std::string>& all, std::string_view separator) {
  std::string out;
  for (const std::string& one : all) out.append(out.empty() ? "" : separator).append(one);
  return out;
}

/// Why an entry is not in effect on the day; empty where it is.
Words why_not(const Authority& authority, Date day) {
  if (day < authority.on)
    return {fmt::format("{}起生效", date_words(authority.on).zh), fmt::format("takes effect on {}", date_words(authority.on).en)};
  if (authority.until < day)
    return {fmt::format("{}到期", date_words(authority.until).zh), fmt::format("ended on {}", date_words(authority.until).en)};
  return {};
}

class Lister {
 public:
  Lister(const Program& program, const Overlay& overlay, Date day, const OverlayUse* use)
      : program_(program), overlay_(overlay), day_(day), use_(use) {}

  std::vector<OverlayEntry> list() {
    for (const Waiver& waiver : overlay_.waivers) add_waiver(waiver);
    for (const ConfirmedReading& reading : overlay_.readings) add_reading(reading);
    for (const Justification& reason : overlay_.reasons) {
      OverlayEntry* entry = add("reason", {"说明理由", "reason"}, reason.authority);
      if (entry != nullptr) name_requirement(*entry, reason.requirement, reason.entity);
    }
    for (std::uint32_t i = 0; i < overlay_.corrections.size(); ++i) add_correction(i);
    for (std::uint32_t i = 0; i < overlay_.preferences.size(); ++i) add_preference(i);
    return std::move(out_);
  }

 private:
  /// Null where another record of the same entry stands already: one for each version of a rule set.
  OverlayEntry* add(std::string_view kind, Words words, const Authority& authority) {
    if (!authority.where.empty() && !seen_.insert(authority.where).second) return nullptr;
    OverlayEntry& entry = out_.emplace_back();
    entry.kind = kind;
    entry.kind_words = std::move(words);
    entry.authority = &authority;
    entry.why = why_not(authority, day_);
    entry.in_effect = entry.why.zh.empty();
    return &entry;
  }
  static void idle(OverlayEntry& entry, Words why) {
    if (!entry.in_effect) return;
    entry.in_effect = false;
    entry.why = std::move(why);
  }

  void name_requirement(OverlayEntry& entry, RequirementId id, const std::string& entity) {
    const RequirementDef& requirement = program_.requirements[id];
    entry.names = {{"requirement", std::string(program_.text(requirement.id))}, {"entity", entity}};
    const Words title = requirement_title(program_, requirement);
    entry.what = {fmt::format("{}（{}），{}", title.zh, entry.names[0].second, entity),
                  fmt::format("{} ({}), {}", title.en, entry.names[0].second, entity)};
  }

  void add_waiver(const Waiver& waiver) {
    OverlayEntry* entry = add("waiver", {"暂不评估", "waiver"}, waiver.authority);
    if (entry == nullptr) return;
    name_requirement(*entry, waiver.requirement, waiver.entity);
    if (program_.requirements[waiver.requirement].bar != 0) idle(*entry, {"一票否决事项不能暂不评估", "a one-vote bar is never waived"});
  }

  void add_reading(const ConfirmedReading& confirmed) {
    OverlayEntry* entry = add("reading", {"确认口径", "reading confirmed"}, confirmed.authority);
    if (entry == nullptr) return;
    const ReadingDef& reading = program_.readings[confirmed.reading];
    const AlternativeDef& alternative = program_.alternatives[confirmed.alternative];
    entry->names = {{"reading", std::string(program_.text(reading.name.id))}, {"alternative", std::string(program_.text(alternative.id))}};
    const Words name = name_words(program_, reading.name);
    const Words words = alternative_words(program_, alternative);
    entry->what = {fmt::format("{}（{}）：按“{}”掌握", name.zh, entry->names[0].second, words.zh),
                   fmt::format("{} ({}): read as “{}”", name.en, entry->names[0].second, words.en)};
  }

  void add_correction(std::uint32_t index) {
    const Correction& correction = overlay_.corrections[index];
    OverlayEntry* entry = add("correction", {"数据核实", "correction"}, correction.authority);
    if (entry == nullptr) return;
    entry->correction = &correction;
    name_fact(*entry, correction.fact, correction.entity);
    if (correction.period.kind != PeriodKind::none) {
      entry->names.emplace_back("period", correction.period.text());
      entry->what =
          entry->what + Words{fmt::format("【{}】", period_words(correction.period).zh), fmt::format(" [{}]", correction.period.text())};
    }
    static const OverlayUse nothing;
    const auto& all = (use_ == nullptr ? nothing : *use_).corrections;
    const auto found = all.find(index);
    const bool applied = found != all.end();
    if (applied) {
      entry->reported = found->second;
    } else {
      for (const Stated& one : correction.reported)
        entry->reported.push_back(other_value(program_, *overlay_.figures, correction.fact, one, correction.verified));
    }
    const bool known = applied || correction.says_reported;
    entry->what = entry->what + Words{"：", ": "} + correction_words(program_, overlay_, correction, entry->reported, known);
    if (use_ != nullptr && !applied) idle(*entry, {"所给数据中没有这个对象", "its entity is not in the facts"});
  }

  void add_preference(std::uint32_t index) {
    const Preference& preference = overlay_.preferences[index];
    OverlayEntry* entry = add("preference", {"来源优先", "preference"}, preference.authority);
    if (entry == nullptr) return;
    entry->preference = &preference;
    name_fact(*entry, preference.fact, preference.entity);
    entry->names.emplace_back("source", preference.source);
    entry->what = entry->what + Words{"：", ": "} + preference_words(preference.source, {});
    if (!preference.over.empty())
      entry->what = entry->what + Words{fmt::format("（优先于“{}”）", joined(preference.over, "”“")),
                                        fmt::format(" (over “{}”)", joined(preference.over, "”, “"))};
    if (use_ != nullptr && use_->preferences.count(index) == 0)
      idle(*entry,
           {"所给数据中这个来源没有值，或者它的值已由核实值代替", "its source gives no value in the facts, or none that is not corrected"});
  }

  void name_fact(OverlayEntry& entry, FactId fact, const std::string& entity) {
    const Name& name = program_.facts[fact].name;
    entry.names = {{"fact", std::string(program_.text(name.id))}};
    if (!entity.empty()) entry.names.insert(entry.names.begin(), {"entity", entity});
    const Words words = name_words(program_, name);
    entry.what = entity.empty() ? words : Words{fmt::format("{}的{}", entity, words.zh), fmt::format("{} of {}", words.en, entity)};
  }

  const Program& program_;
  const Overlay& overlay_;
  Date day_;
  const OverlayUse* use_;
  std::set<std::string_view> seen_;
  std::vector<OverlayEntry> out_;
};

}  // namespace

/// Its title, else the words of the rule without the number and id that they begin with.
Words alternative_words(const Program& program, const AlternativeDef& alternative) {
  if (alternative.title.length > 0)
    return {std::string(program.text(alternative.title)),
            std::string(program.text(alternative.title_en.length > 0 ? alternative.title_en : alternative.title))};
  std::string_view text = program.text(alternative.text);
  const std::string begin = fmt::format("{}：", program.text(alternative.id));
  if (const std::size_t at = text.find(begin); at != std::string_view::npos) text.remove_prefix(at + begin.size());
  return {std::string(text), std::string(text)};
}

void OverlayUse::add(const OverlayUse& other) {
  for (const auto& [entry, reported] : other.corrections) corrections.insert_or_assign(entry, reported);
  preferences.insert(other.preferences.begin(), other.preferences.end());
}

OverlayUse use_of(const Program& program, const Facts& facts) {
  OverlayUse use;
  for (const Amendment& amendment : facts.amendments) {
    if (amendment.preference) {
      use.preferences.insert(amendment.entry);
      continue;
    }
    std::vector<OtherValue>& reported = use.corrections[amendment.entry];
    for (std::uint32_t i = 0; i < amendment.reported.count; ++i)
      reported.push_back(
          other_value(program, facts, amendment.fact, facts.stated[amendment.reported.begin + i], facts.stated[amendment.records.begin]));
  }
  return use;
}

std::vector<OverlayEntry> entries_of(const Program& program, const Overlay& overlay, Date day, const OverlayUse* use) {
  return Lister(program, overlay, day, use).list();
}

Words correction_words(const Program& program, const Overlay& overlay, const Correction& correction,
                       const std::vector<OtherValue>& reported, bool known) {
  Words before;
  Words difference;
  for (const OtherValue& one : reported) {
    before.zh += (before.zh.empty() ? "" : "、") + one.display.zh;
    before.en += (before.en.empty() ? "" : ", ") + one.display.en;
    if (!one.difference) continue;
    difference.zh += (difference.zh.empty() ? "，差异 " : "、") + one.difference->words.zh;
    difference.en += (difference.en.empty() ? ", difference " : ", ") + one.difference->words.en;
  }
  const Words verified = stated_words(program, *overlay.figures, correction.fact, correction.verified);
  if (reported.empty() && !known) return {"核实值 " + verified.zh, "verified " + verified.en};
  if (reported.empty()) before = {"无", "none"};
  return {fmt::format("填报值 {}，核实值 {}{}", before.zh, verified.zh, difference.zh),
          fmt::format("reported {}, verified {}{}", before.en, verified.en, difference.en)};
}

Words preference_words(std::string_view source, const std::vector<OtherValue>& others) {
  Words out{fmt::format("以“{}”的值为准", source), fmt::format("the value of “{}” counts", source)};
  for (const OtherValue& one : others) {
    out.zh += fmt::format("，{}填报 {}", one.source.empty() ? "另有" : "“" + one.source + "”", one.display.zh);
    out.en += fmt::format(", {} {}", one.source.empty() ? "also stated:" : "“" + one.source + "” says", one.display.en);
    if (!one.difference) continue;
    out.zh += "（差异 " + one.difference->words.zh + "）";
    out.en += " (difference " + one.difference->words.en + ")";
  }
  return out;
}

Words authority_words(const Authority& authority) {
  if (authority.document.empty()) return {authority.body, authority.body};
  return {fmt::format("{}（{}）", authority.body, authority.document), fmt::format("{} ({})", authority.body, authority.document)};
}

// ---- JSON and text ------------------------------------------------------------------------------------------------------------------------

void append_authority(Json& json, const Authority& authority) {
  json.member("body", authority.body).member_or_null("level", id_of_level(authority.level)).member_or_null("document", authority.document);
  json.member("on", authority.on.text()).member_or_null("until", authority.until.days == INT32_MAX ? "" : authority.until.text());
  json.member("reason", authority.reason);
}

void append_other_values(Json& json, std::string_view name, const std::vector<OtherValue>& others) {
  json.key(name).begin_array();
  for (const OtherValue& one : others) {
    json.begin_object().member_if("source", one.source).member("value", one.exact);
    append_words(json, "display", one.display);
    json.member_or_null("difference", one.difference ? one.difference->value.text() : "").end_object();
  }
  json.end_array();
}

namespace {

void append_correction(Json& json, const Program& program, const Overlay& overlay, const OverlayEntry& entry) {
  const Correction& correction = *entry.correction;
  append_other_values(json, "reported", entry.reported);
  json.key("verified").begin_object().member("value", stated_exact(program, *overlay.figures, correction.fact, correction.verified));
  append_words(json, "display", stated_words(program, *overlay.figures, correction.fact, correction.verified));
  json.end_object().key("by").begin_array();
  for (const std::string& one : correction.by) json.string(one);
  json.end_array().member("evidence", correction.evidence);
}

void append_entry(Json& json, const Program& program, const Overlay& overlay, const OverlayEntry& entry) {
  json.begin_object().member("kind", entry.kind);
  for (const auto& [name, text] : entry.names) json.member(name, text);
  if (entry.correction != nullptr) append_correction(json, program, overlay, entry);
  if (entry.preference != nullptr) {
    json.key("over").begin_array();
    for (const std::string& one : entry.preference->over) json.string(one);
    json.end_array();
  }
  append_words(json, "what", entry.what);
  append_authority(json, *entry.authority);
  json.key("in_effect").boolean(entry.in_effect);
  if (!entry.in_effect) append_words(json, "why", entry.why);
  json.end_object();
}

}  // namespace

void append_overlay(Json& json, const Program& program, const Overlay& overlay, Date day, const OverlayUse* use) {
  json.begin_object().member("digest", overlay.digest);
  const auto count = [&](std::string_view name, std::size_t size) { json.key(name).integer(static_cast<std::int64_t>(size)); };
  count("waivers", overlay.waivers.size());
  count("readings", overlay.readings.size());
  count("reasons", overlay.reasons.size());
  count("corrections", overlay.corrections.size());
  count("preferences", overlay.preferences.size());
  json.key("entries").begin_array();
  for (const OverlayEntry& entry : entries_of(program, overlay, day, use)) append_entry(json, program, overlay, entry);
  json.end_array().end_object();
}

std::string who_text(const OverlayEntry& entry, const View& view) {
  const bool zh = view.language == Language::zh;
  const Authority& authority = *entry.authority;
  std::string who = pick(authority_words(authority), view);
  who += zh ? fmt::format("，{}", date_words(authority.on).zh) : fmt::format(", {}", date_words(authority.on).en);
  who += authority.until.days == INT32_MAX ? (zh ? "起" : " onwards")
         : zh                              ? "至" + date_words(authority.until).zh
                                           : " to " + date_words(authority.until).en;
  who += (zh ? "；理由：" : "; reason: ") + authority.reason;
  if (entry.correction != nullptr)
    who += zh ? fmt::format("；核实人：{}；佐证材料：{}", joined(entry.correction->by, "、"), entry.correction->evidence)
              : fmt::format("; verified by: {}; evidence: {}", joined(entry.correction->by, ", "), entry.correction->evidence);
  return who;
}

void append_overlay_text(Paper& paper, const Program& program, const Overlay& overlay, Date day, const OverlayUse& use) {
  const View& view = paper.view();
  const bool zh = view.language == Language::zh;
  paper.gap();
  paper.paragraph(0, (zh ? "附加材料：" : "Overlay: ") + overlay.digest, Ink::bold);
  for (const OverlayEntry& entry : entries_of(program, overlay, day, &use)) {
    std::string text = pick(entry.kind_words, view) + (zh ? "  " : ": ") + pick(entry.what, view);
    if (!entry.in_effect) text = (zh ? "（未起作用：" : "(not in effect: ") + pick(entry.why, view) + (zh ? "）" : ") ") + text;
    paper.paragraph(2, entry.in_effect ? "· " : "– ", text, entry.in_effect ? Ink::plain : Ink::dim, Ink::dim);
    paper.paragraph(4, who_text(entry, view), Ink::dim);
  }
}

}  // namespace zhunsheng::report
