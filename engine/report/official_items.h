// The items that the assessment of 2017 counts: 7 of resources, 15 of government support, 9 of the quality of education, 1 of recognition,
// in the order of the standard; and what becomes of each for a county. The rules stay as they are written; this says which of them make an item.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "outcome/outcome.h"
#include "report/result.h"

namespace zhunsheng::report {

enum class ItemChapter : std::uint8_t { resources, government, quality, recognition, beside };
/// "资源配置"; `beside`: 认定条件和一票否决事项, which are not among the 32.
Words chapter_words(ItemChapter chapter);

struct OfficialItem {
  ItemChapter chapter = ItemChapter::resources;
  int number = 0;  ///< in its chapter, from 1
  Words title;
  std::vector<RequirementId> requirements;
  RequirementId whole = kNone;  ///< of items over schools: the requirement on the county that says whether all of them are listed
  FactId indicator = kNone;     ///< of the seven of resources
};

/// Those whose rules the program has: all, or none.
std::vector<OfficialItem> official_items(const Program& program);

/// What an item comes to in one county.
struct ItemResult {
  std::optional<Status> status;                  ///< nothing: not measured
  bool universe_open = false;                    ///< open only because not all members are listed, or nobody says how many there are
  bool below = false;                            ///< its verdicts are of units below the county
  std::array<std::uint32_t, kStatuses> units{};  ///< units by the worst of their verdicts
  std::vector<const Verdict*> own;               ///< the verdicts of the county itself
};

/// One for each of `items`.
std::vector<ItemResult> item_results(const std::vector<OfficialItem>& items, const Result& result, EntityId county);
/// Entities that the items are about.
std::vector<EntityId> counties_of(const std::vector<OfficialItem>& items, const Result& result);

}  // namespace zhunsheng::report
