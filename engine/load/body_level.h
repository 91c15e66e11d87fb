// At which level a body stands: as an overlay says, or as its name says where that leaves no doubt.
#pragma once

#include <optional>
#include <string_view>

#include "outcome/overlay.h"
#include "program/program.h"

namespace zhunsheng::load {

/// The highest and the lowest level that are possible (a 市 may be a prefecture's or a county's): kNation … kBelowCounty.
struct Levels {
  int highest = kNation;
  int lowest = kNation;
};

/// A level by the name that people use (省, province, 县级), or by the id or Chinese name of a level of the vocabulary.
std::optional<int> level_named(const Program& program, std::string_view name);
/// By the name of the body: "福建省教育厅", "国务院", "安溪县人民政府"; nothing where it does not say.
std::optional<Levels> levels_of_body(std::string_view body);
/// The level that made the rule set: that of its territory.
std::optional<int> level_of(const Program& program, const RuleSetDef& ruleset);

}  // namespace zhunsheng::load
