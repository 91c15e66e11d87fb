// Filled workbooks and tables into facts documents (zhunsheng-facts/1), so that a cell is read exactly as a value in JSON is: units, widths,
// bounds, names and personal data are judged by the one reader of values. Every line of such a document stands for a cell.
//
// Two kinds of tables are known by their headings, wherever they stand on a sheet:
//   one entity a row    代码, 名称, then facts, 应报数：…, 各班人数; below the headings rows for 单位, 统计时点 and 来源 of whole columns
//   one value a row     指标 and 填报值 (or 结论), with 期间, 统计时点, 来源 … beside them; 代码 where it is not the cover's entity
#pragma once

#include <string>
#include <vector>

#include "book/filled.h"
#include "diagnostics/diagnostic.h"
#include "program/program.h"

namespace zhunsheng {

struct BookDocument {
  std::string name;
  std::string json;
  std::vector<std::string> lines;  ///< [line - 1]: "某校.xlsx「学校」!D7"
};

/// One document a workbook; none for a workbook that repeats an earlier one. What two workbooks say of one figure stays two statements, and
/// where they differ a warning names both cells.
std::vector<BookDocument> documents_of(const std::vector<FilledBook>& books, const Program& program, Diagnostics& diagnostics);

}  // namespace zhunsheng
