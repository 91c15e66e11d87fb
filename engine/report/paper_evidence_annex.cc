#include "report/paper_evidence_annex.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

#include "outcome/display.h"
#include "report/form_values.h"
#include "report/paper_parts.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

constexpr std::size_t kMostSideBySide = 6;  // materials, in a table of units

class MaterialAnnex {
 public:
  MaterialAnnex(Folio& folio, const Result& result, const std::vector<MaterialOfMany>& all) : folio_(folio), result_(result), all_(all) {
    for (EntityId id = 0; id < result.facts.entities.size(); ++id) ++names_[unit_name(result, id)];
  }

  void put() {
    folio_.annex("各单位的材料", true);
    put_lacking();
    std::vector<std::vector<std::string>> cells(all_.size());
    put_issues(cells);
    for (std::size_t begin = 0; begin < all_.size(); begin += kMostSideBySide)
      put_units(cells, begin, std::min(all_.size(), begin + kMostSideBySide));
  }

 private:
  void put_lacking() {
    folio_.heading(HeadingLevel::first, "未提供或者须补正的材料");
    FolioTable table{{{"序号", 0.8, Align::centre},
                      {"对象", 2.6},
                      {"代码", 2, Align::centre},
                      {"材料名称和文号", 3.4},
                      {"日期", 2.4, Align::centre},
                      {"有效至", 2.4, Align::centre},
                      {"出具单位", 2.4},
                      {"情况", 2, Align::centre}},
                     {}};
    std::size_t number = 0;
    for (const MaterialOfMany& one : all_) {
      const std::size_t before = table.rows.size();
      for (const Material& material : one.materials)
        if (!is_shown(material)) table.rows.push_back(lacking_row(one, material, ++number));
      if (table.rows.size() > before)
        table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(before), text_row({one.title + "：" + one.wanted}));
    }
    if (number == 0) {
      folio_.put(ParagraphKind::body, "没有。");
      return;
    }
    folio_.put(std::move(table));
  }

  [[nodiscard]] FolioRow lacking_row(const MaterialOfMany& of, const Material& one, std::size_t number) const {
    const MaterialWords said = material_words(result_, of.asked, one);
    const std::string state = one.state == FactState::incomplete ? said.state + "：" + said.lack : said.state;
    return {{line_of(std::to_string(number)), line_of(owner_of(result_, one)), line_of(id_of_unit(one)), or_blank(said.given),
             or_blank(said.day), line_of(said.until), line_of(said.by), line_of(state)}};
  }

  /// What was issued alike, with a number where a material was not all issued so; and for each material what stands in its cells.
  void put_issues(std::vector<std::vector<std::string>>& cells) {
    folio_.heading(HeadingLevel::first, "已提供的材料");
    FolioTable table{{{"材料", 6},
                      {"情况", 1.8, Align::centre},
                      {"日期", 2, Align::centre},
                      {"有效至", 2, Align::centre},
                      {"出具单位", 3},
                      {"个数", 0.9, Align::centre}},
                     {}};
    for (std::size_t i = 0; i < all_.size(); ++i) {
      const std::vector<Issue> issues = issues_of(all_[i], cells[i]);
      for (const Issue& one : issues) {
        const std::string mark = issues.size() > 1 ? mark_of(static_cast<std::size_t>(&one - issues.data())) : "";
        table.rows.push_back(
            text_row({all_[i].title + mark, one.alike[0], one.alike[1], one.alike[2], one.alike[3], std::to_string(one.units)}));
      }
    }
    folio_.put(std::move(table));
  }

  struct Issue {
    std::array<std::string, 4> alike;  ///< state, day, last day, issuer
    std::size_t units = 0;
  };
  [[nodiscard]] std::vector<Issue> issues_of(const MaterialOfMany& of, std::vector<std::string>& cells) const {
    std::vector<Issue> out;
    std::vector<std::size_t> places;
    for (const Material& one : of.materials) {
      const MaterialWords said = material_words(result_, of.asked, one);
      cells.push_back(is_shown(one) ? said.given.empty() ? said.state : said.given : said.state);
      places.push_back(kNone);
      if (!is_shown(one)) continue;
      const std::array<std::string, 4> alike = {said.state, said.day, said.until, said.by};
      auto found = std::find_if(out.begin(), out.end(), [&](const Issue& issue) { return issue.alike == alike; });
      if (found == out.end()) found = out.insert(out.end(), {alike, 0});
      ++found->units;
      places.back() = static_cast<std::size_t>(found - out.begin());
    }
    for (std::size_t i = 0; i < cells.size() && out.size() > 1; ++i)
      if (places[i] != kNone) cells[i] += mark_of(places[i]);
    return out;
  }
  static std::string mark_of(std::size_t issue) { return fmt::format("［{}］", issue + 1); }

  void put_units(const std::vector<std::vector<std::string>>& cells, std::size_t begin, std::size_t end) {
    FolioTable table{{{"序号", 0.7, Align::centre}, {"对象", 2.2}}, {}};
    for (std::size_t i = begin; i < end; ++i) table.columns.push_back({all_[i].title, 2.4});
    std::vector<std::string> owners;  // with their ids: two units may have one name
    for (std::size_t i = begin; i < end; ++i)
      for (std::size_t k = 0; k < all_[i].materials.size(); ++k) {
        const Material& one = all_[i].materials[k];
        const std::string owner = fmt::format("{}（{}）", owner_of(result_, one), id_of_unit(one));
        const auto found = std::find(owners.begin(), owners.end(), owner);
        const auto row = static_cast<std::size_t>(found - owners.begin());
        if (found == owners.end()) {
          owners.push_back(owner);
          table.rows.push_back(text_row({std::to_string(row + 1), is_named_alike(one) ? owner : owner_of(result_, one)}));
          for (std::size_t blank = begin; blank < end; ++blank) table.rows.back().cells.push_back(line_of("—"));
        }
        table.rows[row].cells[2 + i - begin] = line_of(cells[i][k]);
      }
    folio_.put(ParagraphKind::caption, "各单位的材料名称和文号");
    folio_.put(std::move(table));
  }

  [[nodiscard]] bool is_named_alike(const Material& one) const { return one.unit != kNone && names_.at(unit_name(result_, one.unit)) > 1; }
  [[nodiscard]] std::string id_of_unit(const Material& one) const {
    return one.unit == kNone ? "" : std::string(result_.facts.entities[one.unit].id);
  }

  Folio& folio_;
  const Result& result_;
  const std::vector<MaterialOfMany>& all_;
  std::map<std::string, std::size_t> names_;  ///< of units: how many have each
};

}  // namespace

MaterialWords material_words(const Result& result, const Asked& asked, const Material& material) {
  const Program& program = result.head.program;
  MaterialWords out{"",
                    "",
                    "",
                    std::string(program.text(program.facts[asked.fact].provider)),
                    material_state(asked, material),
                    material_lack(asked, material)};
  if (const Stated* stated = material.stated; stated != nullptr) {
    out.given = text_at(result.facts, stated->evidence);
    if (out.given.empty()) out.given = text_at(result.facts, stated->note);
    if (stated->on != kNoDay) out.day = date_words(Date{stated->on}).zh;
    if (const auto who = text_at(result.facts, stated->by); !who.empty()) out.by = who;
  }
  if (material.last_day != kNoDay) out.until = date_words(Date{material.last_day}).zh;
  return out;
}

std::string owner_of(const Result& result, const Material& material) {
  std::string out = material.unit == kNone ? "（未列出的单位）" : unit_name(result, material.unit);
  if (material.period.kind != PeriodKind::none) out += fmt::format("【{}】", period_words(material.period).zh);
  return out;
}

void put_materials_of_many(Folio& folio, const Result& result, const std::vector<MaterialOfMany>& all) {
  if (!all.empty()) MaterialAnnex(folio, result, all).put();
}

}  // namespace zhunsheng::report
