#include "cite/numbering.h"

#include <algorithm>
#include <array>
#include <set>

namespace zhunsheng::cite {
namespace {

struct Form {
  std::uint32_t rank;  ///< of the section
  Numbering numbering;
  const char* sign;  ///< in the lock
};
constexpr std::array kForms = {
    Form{0, Numbering::chapter, "第一章"}, Form{1, Numbering::part, "第一节"},   Form{2, Numbering::article, "第一条"},
    Form{3, Numbering::first, "一、"},     Form{4, Numbering::second, "（一）"}, Form{5, Numbering::item, "1．"},
    Form{6, Numbering::third, "（1）"},    Form{7, Numbering::fourth, "1）"},
};

std::string_view above(std::string_view section) {
  const auto slash = section.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : section.substr(0, slash);
}

/// 1．2． under one heading and 3．4． under the next: the numbers go on through the document.
bool goes_on(const std::vector<std::string>& sections) {
  std::set<std::string_view> parents;
  std::set<std::string_view> numbers;
  for (const std::string& section : sections) {
    const std::string_view parent = above(section);
    parents.insert(parent);
    if (!numbers.insert(std::string_view(section).substr(parent.empty() ? 0 : parent.size() + 1)).second) return false;
  }
  return parents.size() > 1;
}

Numbering numbering_at(const LockedDocument& document, std::string_view section) {
  for (const LockedNumbering& locked : document.numbering) {
    if (std::find(locked.sections.begin(), locked.sections.end(), section) == locked.sections.end()) continue;
    for (const Form& form : kForms) {
      if (locked.sign != form.sign) continue;
      return form.numbering == Numbering::item && goes_on(locked.sections) ? Numbering::numbered : form.numbering;
    }
  }
  return Numbering::unknown;
}

}  // namespace

std::vector<LockedNumbering> numbering_of(const Original& original) {
  std::vector<LockedNumbering> out;
  for (const Form& form : kForms) {
    LockedNumbering locked{form.sign, {}};
    for (const Section& section : original.sections)
      if (section.value > 0 && !section.repeated && section.rank == form.rank) locked.sections.push_back(section.locator);
    if (!locked.sections.empty()) out.push_back(std::move(locked));
  }
  return out;
}

Numberings numberings_of(const LockedDocument& document, std::string_view locator) {
  const std::string_view path = locator.substr(0, std::min(locator.find("¶"), locator.find('@')));
  Numberings out = 0;
  std::uint32_t depth = 0;
  for (std::size_t end = 0; end < path.size(); ++depth) {
    end = std::min(path.find('/', end == 0 ? 0 : end + 1), path.size());
    const Numbering numbering = numbering_at(document, path.substr(0, end));
    if (numbering == Numbering::unknown || depth >= 32 / kBitsANumbering) return path == "前言" ? 0 : kAsWritten;
    out |= static_cast<Numberings>(numbering) << (depth * kBitsANumbering);
  }
  return out;
}

}  // namespace zhunsheng::cite
