// Filled workbooks and tables into facts documents (zhunsheng-facts/1), so that a cell is read exactly as a value in JSON is: units, widths,
// bounds, names and personal data are judged by the one reader of values. Every line of such a document stands for a cell.
//
// Two kinds of tables are known by their headings, wherever they stand on a sheet:
//   one entity a row    代码, 名称, then facts, 应报数：…, 各班人数; below the headings rows for 单位, 统计时点 and 来源 of whole columns
//   one value a row     指标 and 填报值 (or 结论), with 期间, 统计时点, 来源 … beside them; 代码 where it is not the cover's entity
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "book/filled.h"
#include "diagnostics/diagnostic.h"
#include "program/program.h"

namespace zhunsheng {

namespace load {
class Vocabulary;
}

struct BookDocument {
  std::string name;
  std::string json;
  std::vector<std::string> lines;  ///< [line - 1]: "某校.xlsx「学校」!D7"
};

/// One document a workbook; none for a workbook that repeats an earlier one.
/// `types`: of entities that other documents list, by id.
using KnownTypes = std::map<std::string, std::string, std::less<>>;
std::vector<BookDocument> documents_of(const std::vector<FilledBook>& books, const load::Vocabulary& vocabulary, Diagnostics& diagnostics,
                                       KnownTypes types = {});

/// Where the rows of a table with one entity a row begin, and what they have in common.
struct TableHead {
  std::uint32_t rows = 0;    ///< titles, headings, and rows that speak of whole columns
  std::uint32_t parent = 0;  ///< the column of 上级代码
  TypeId type = kNone;       ///< of the entities
};
/// Of a table in a text file of which the first rows were read. Nothing where they say no such thing: the diagnostics say what is lacking.
std::optional<TableHead> head_of_table(const FilledBook& book, const load::Vocabulary& vocabulary, Diagnostics& diagnostics);

}  // namespace zhunsheng
