#include "load/book_persons.h"

#include <algorithm>

#include "load/personal.h"
#include "load/said.h"
#include "values/fold.h"

namespace zhunsheng::load {
namespace {

constexpr std::size_t kLabelBytes = 36;  // a dozen characters; a longer text is a sentence that only speaks of names

/// What a text names and what stands behind its colon: "填表人：张三".
struct Label {
  std::string name, rest;
};

Label label_of(std::string_view text) {
  const std::string folded = fold_width(text);
  const std::size_t colon = std::min(folded.find(':'), folded.size());
  return {plain_heading(folded.substr(0, colon)),
          std::string(trimmed(std::string_view(folded).substr(std::min(colon + 1, folded.size()))))};
}

bool names_a_person(const Label& label) {
  return label.name.size() <= kLabelBytes && (names_a_person_column(label.name) || names_a_person_role(label.name));
}

bool is_number_of_row(const FilledCell& cell) {
  return cell.text.size() <= 4 && std::all_of(cell.text.begin(), cell.text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

void PersonCells::refuse(CellPlace place) {
  if (refused_.emplace(place.row, place.column).second) reporter_.add(Code::personal_data, sheet_, place, said_of_personal());
}

void PersonCells::refuse_numbers() {
  for (const FilledCell& cell : sheet_.cells) {
    if (cell.kind != CellKind::text && cell.kind != CellKind::number) continue;
    const std::string text = fold_width(cell.text);
    const bool code = text.find_first_not_of("0123456789") == std::string::npos;  // of a division, it may be
    const bool phone = cell.kind == CellKind::text && (code ? looks_personal_id(text) : looks_personal(text));
    if (phone || has_identity_number(text)) refuse(cell.place);
  }
}

void PersonCells::refuse_named(std::optional<std::uint32_t> head_row) {
  for (const auto& [row, cells] : rows_of(sheet_))
    if (row != head_row) refuse_named_in(cells);
}

/// Labels begin a row (after its number), or follow what another label names; elsewhere the words are a remark.
void PersonCells::refuse_named_in(const CellsOfRow& cells) {
  auto cell = cells.begin();
  if (cell != cells.end() && is_number_of_row(*cell->second)) ++cell;
  while (cell != cells.end() && cell->second->kind == CellKind::text) {
    const Label label = label_of(cell->second->text);
    if (!names_a_person(label)) return;
    if (!label.rest.empty()) {
      refuse(cell->second->place);
    } else if (const auto next = std::next(cell); next != cells.end() && next->second != cell->second) {
      const Label beside = label_of(next->second->text);
      if (names_a_person(beside)) {
        cell = next;
        continue;
      }
      if (heading_of(next->second->text)) return;
      refuse(next->second->place);
      cell = next;
    }
    ++cell;
  }
}

void PersonCells::take_out_of(SheetTable& table) const {
  if (refused_.empty()) return;
  std::erase_if(table.rows, [&](auto& row) {
    const std::size_t taken = std::erase_if(row.second, [&](const auto& cell) { return holds(cell.second->place); });
    const Column* key = table.column(table.is_list ? Heading::fact : Heading::id);
    const auto first = row.second.begin();
    const bool named = first != row.second.end() && names_a_person(label_of(first->second->text));
    return taken > 0 && (key == nullptr || !row.second.contains(key->column) || named || row.second.size() < 2);
  });
}

}  // namespace zhunsheng::load
