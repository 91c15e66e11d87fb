// The entries of an overlay, one by one: what each is, who decided it, and whether it is in effect.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "facts/facts.h"
#include "outcome/overlay.h"
#include "outcome/stated_words.h"
#include "report/json.h"
#include "report/paper.h"

namespace zhunsheng::report {

/// What became of the corrections and preferences of an overlay, over all bodies of facts.
struct OverlayUse {
  std::map<std::uint32_t, std::vector<OtherValue>> corrections;  ///< of those applied: what stood in its place; empty: nothing
  std::set<std::uint32_t> preferences;                           ///< that order something
  void add(const OverlayUse& other);
};
/// What the overlay changed in one body.
OverlayUse use_of(const Program& program, const Facts& facts);

struct OverlayEntry {
  std::string_view kind;  ///< "waiver" …
  Words kind_words;
  Words what;                                                   ///< "anxi.rotation，350524"
  std::vector<std::pair<std::string_view, std::string>> names;  ///< members: requirement, entity …
  const Authority* authority = nullptr;
  const Correction* correction = nullptr;
  const Preference* preference = nullptr;
  std::vector<OtherValue> reported;  ///< of a correction: as the facts said, else as it says itself
  bool in_effect = false;
  Words why;  ///< it is not
};
Words alternative_words(const Program& program, const AlternativeDef& alternative);
/// Every entry once. `use`: null while the facts are not known.
std::vector<OverlayEntry> entries_of(const Program& program, const Overlay& overlay, Date day, const OverlayUse* use);

/// {"digest", counts, "entries"}
void append_overlay(Json& json, const Program& program, const Overlay& overlay, Date day, const OverlayUse* use);
/// The members of who decided: body, level, document, on, until, reason.
void append_authority(Json& json, const Authority& authority);
/// [{"value", "display", "difference"}]
void append_other_values(Json& json, std::string_view name, const std::vector<OtherValue>& others);
void append_overlay_text(Paper& paper, const Program& program, const Overlay& overlay, Date day, const OverlayUse& use);

/// Who decided it, from when till when, and why: "演示厅（演示函〔2026〕3号），2026年6月1日起；理由：…".
std::string who_text(const OverlayEntry& entry, const View& view);
/// "填报值 1000人，核实值 950人，差异 −50人".
/// `known`: whether anything was reported; else only the verified value is said.
Words correction_words(const Program& program, const Overlay& overlay, const Correction& correction,
                       const std::vector<OtherValue>& reported, bool known = true);
/// "以“统计年报”的值为准；另有“月报”980人".
Words preference_words(std::string_view source, const std::vector<OtherValue>& others);
/// "演示厅（演示函〔2026〕3号）"
Words authority_words(const Authority& authority);

}  // namespace zhunsheng::report
