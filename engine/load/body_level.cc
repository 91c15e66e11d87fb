#include "load/body_level.h"

#include <algorithm>
#include <array>

namespace zhunsheng::load {

namespace {

struct LevelName {
  std::string_view name;
  int level;
};
constexpr std::array kNames = {LevelName{"国家", kNation},         LevelName{"全国", kNation},
                               LevelName{"中央", kNation},         LevelName{"national", kNation},
                               LevelName{"nation", kNation},       LevelName{"省", kProvince},
                               LevelName{"省级", kProvince},       LevelName{"province", kProvince},
                               LevelName{"provincial", kProvince}, LevelName{"市", kCity},
                               LevelName{"设区市", kCity},         LevelName{"市级", kCity},
                               LevelName{"city", kCity},           LevelName{"县", kCounty},
                               LevelName{"县级", kCounty},         LevelName{"区", kCounty},
                               LevelName{"县（市、区）", kCounty}, LevelName{"county", kCounty},
                               LevelName{"乡镇", kBelowCounty},    LevelName{"township", kBelowCounty},
                               LevelName{"学校", kBelowCounty},    LevelName{"school", kBelowCounty}};

constexpr std::array<std::string_view, 8> kOfTheNation = {"国务院",           "中共中央",           "教育部",        "财政部", "全国人大",
                                                          "全国人民代表大会", "人力资源社会保障部", "国家发展改革委"};
constexpr std::array<std::string_view, 4> kMunicipalities = {"北京市", "天津市", "上海市", "重庆市"};
constexpr std::array<std::string_view, 7> kBelow = {"镇人民政府", "镇政府", "乡人民政府", "乡政府", "街道办事处", "小学", "中学"};

/// A word that names a division only where none of these stands beside it: 市场, 省城市管理局 (but 盐城市, 市政府, 市民政局), 地区, 社区.
struct Marker {
  std::string_view word;
  Levels levels;
  std::array<std::string_view, 7> not_after;
  std::array<std::string_view, 7> not_before;
};
constexpr std::array kMarkers = {
    Marker{"省", {kProvince, kProvince}, {"各", "全", "本"}, {}},
    Marker{"自治区", {kProvince, kProvince}, {}, {}},
    Marker{"自治州", {kCity, kCity}, {}, {}},
    Marker{"地区行政公署", {kCity, kCity}, {}, {}},
    Marker{
        "市", {kCity, kCounty}, {"省城", "市城", "县城", "区城", "部门", "各", "本"}, {"场", "容", "级", "政工", "政园", "政公", "民服务"}},
    Marker{"县", {kCounty, kCounty}, {"各", "本"}, {"域"}},
    Marker{"区", {kCounty, kCounty}, {"自治", "地", "社", "校", "园", "发"}, {"域", "划"}},
};

bool stands_alone(std::string_view body, std::size_t at, const Marker& marker) {
  const std::string_view before = body.substr(0, at);
  const std::string_view after = body.substr(at + marker.word.size());
  if (before == "城") return false;  // 城市管理局
  const auto ends = [&](std::string_view word) { return !word.empty() && before.ends_with(word); };
  const auto begins = [&](std::string_view word) { return !word.empty() && after.starts_with(word); };
  return !std::any_of(marker.not_after.begin(), marker.not_after.end(), ends) &&
         !std::any_of(marker.not_before.begin(), marker.not_before.end(), begins);
}

/// The last division that the name goes down to: of 福建省安溪县教育局 the county.
std::optional<Levels> division_of(std::string_view body) {
  std::optional<Levels> found;
  std::size_t last = 0;
  for (const Marker& marker : kMarkers)
    for (std::size_t at = body.find(marker.word); at != std::string_view::npos; at = body.find(marker.word, at + 1)) {
      if (at == 0 || at < last || !stands_alone(body, at, marker)) continue;
      last = at;
      found = marker.levels;
    }
  const bool municipality = std::any_of(kMunicipalities.begin(), kMunicipalities.end(), [&](std::string_view name) {
    return body.starts_with(name) && last + std::string_view("市").size() == name.size();
  });
  return municipality ? Levels{kProvince, kProvince} : found;
}

/// 教育部, but not 教育部门.
bool names_national_body(std::string_view body) {
  return std::any_of(kOfTheNation.begin(), kOfTheNation.end(), [&](std::string_view name) {
    const std::size_t at = body.find(name);
    return at != std::string_view::npos && !body.substr(at + name.size()).starts_with("门");
  });
}

}  // namespace

std::optional<int> level_named(const Program& program, std::string_view name) {
  for (const LevelName& one : kNames)
    if (one.name == name) return one.level;
  for (const TypeDef& type : program.types) {
    if (program.text(type.name.id) != name && program.text(type.name.zh) != name) continue;
    if (type.code_digits > 0) return static_cast<int>(type.code_digits);
    // Without a division code of its own it is the nation, or below the counties.
    const bool top = type.rank == 0 &&
                     std::any_of(program.types.begin(), program.types.end(), [](const TypeDef& other) { return other.code_digits > 0; });
    return top ? kNation : kBelowCounty;
  }
  return std::nullopt;
}

std::optional<Levels> levels_of_body(std::string_view body) {
  for (const std::string_view end : kBelow)
    if (body.ends_with(end)) return Levels{kBelowCounty, kBelowCounty};
  if (const auto division = division_of(body)) return division;
  if (names_national_body(body)) return Levels{kNation, kNation};
  if (body.ends_with("厅")) return Levels{kProvince, kProvince};  // of the nation's bodies only offices are called so, and those say whose
  return std::nullopt;
}

std::optional<int> level_of(const Program& program, const RuleSetDef& ruleset) {
  if (ruleset.everywhere != 0) return kNation;
  std::string_view code = program.text(ruleset.territory);
  if (code.size() == 6 && std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    while (code.ends_with("00")) code.remove_suffix(2);
    return static_cast<int>(code.size());
  }
  if (ruleset.territory_type == kNone) return std::nullopt;
  return level_named(program, program.text(program.types[ruleset.territory_type].name.id));
}

}  // namespace zhunsheng::load
