// The sheets of a form: one entity a row, one value a row, statements; and the drop-downs that they share.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "report/form_book.h"
#include "report/form_values.h"

namespace zhunsheng::report {

/// What a row of 补充填报 repeats because a table of one row an entity has no room for it.
struct MoreValue {
  EntityId entity = kNone;
  FactId fact = kNone;
  Stated stated;
};

/// Values that cells may choose from, on a sheet of their own: lists in a cell are cut at 255 characters, and some programs take no other.
class FormLists {
 public:
  /// "=选项!$A$2:$A$4" of an enumeration; kNone: 是, 否; kFinding: 未发现, 发现.
  static constexpr std::uint32_t kTruth = kNone;
  static constexpr std::uint32_t kFinding = kNone - 1;
  std::string formula(const Program& program, std::uint32_t enumeration);
  [[nodiscard]] LaidSheet sheet() const;

 private:
  std::vector<std::pair<std::uint32_t, std::vector<std::string>>> columns_;
};

/// What all sheets of a form need to know.
struct FormPlan {
  const FormRequest& request;
  std::vector<std::vector<Period>> periods;  ///< [fact]
  std::vector<FactId> order;                 ///< in which facts stand in a sheet
  std::vector<MoreValue> more;
  FormLists lists;

  [[nodiscard]] bool has_room(TypeId type, FactId fact) const;  ///< asked for in this form, of entities of the type
  [[nodiscard]] std::vector<FactId> facts_of(TypeId type, bool statements) const;
  [[nodiscard]] std::vector<EntityId> entities_of(TypeId type) const;  ///< below the root
  [[nodiscard]] std::vector<TypeId> counted_below(TypeId type) const;  ///< types whose number an entity of this type declares
  [[nodiscard]] std::string title(std::string_view what) const;
};

LaidSheet table_sheet(FormPlan& plan, TypeId type);
LaidSheet list_sheet(FormPlan& plan);       ///< the root's figures
LaidSheet more_sheet(FormPlan& plan);       ///< 补充填报; after the others
LaidSheet statement_sheet(FormPlan& plan);  ///< 佐证情况
LaidSheet source_sheet(const FormPlan& plan);

/// 是否 and enumerations: a drop-down over the area; numbers: what may be typed.
void add_entry_rule(FormPlan& plan, LaidSheet& sheet, FactId fact, CellArea area);

}  // namespace zhunsheng::report
