#include "load/said_ledger.h"

#include "load/personal.h"

namespace zhunsheng::load {
namespace {

constexpr std::size_t kNamed = 6;

std::string some(const std::vector<std::string>& cells, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < cells.size() && i < kNamed; ++i) out.append(out.empty() ? "" : separator).append(cells[i]);
  return out;
}

}  // namespace

Said said_of_no_ledger() {
  return {{"工作簿里没有整改台账：没有找到“编号”“问题”等表头",
           "there is no ledger in the workbook: its headings (编号, 问题 …) were not found"},
          {"请给出 zhunsheng gap --format xlsx 生成的台账；表头改了名的，改回原来的名称",
           "give a ledger that zhunsheng gap --format xlsx made; headings that were renamed need their names again"}};
}

Said said_of_result_book() {
  return {
      {"这是测算结果的工作簿，不是台账", "this is the workbook of a result, no ledger"},
      {"请给出 zhunsheng gap --format xlsx 生成的台账；还没有台账的，不用 --update。已在其中“整改台账”表里填写的，把这张表另存为一个工"
       "作簿，再用它更新",
       "give a ledger that zhunsheng gap --format xlsx made; to begin one, leave --update away. What was typed on its sheet 整改台账 is "
       "kept by saving that sheet as a workbook of its own and updating from it"}};
}

Said said_of_ledger_id(std::string_view id) {
  return {id.empty() ? Words{"编号空缺，不知道是哪一行；整行原样保留，记为“未核对”",
                             "the number of the row is missing; the row is kept as it is and no longer followed"}
                     : Words{"编号“" + quoted(id) + "”改动过，不认识；整行原样保留，记为“未核对”",
                             "the number \"" + quoted(id) + "\" was changed; the row is kept as it is and no longer followed"},
          {"请从原台账抄回编号；所列问题仍未达标的，会另列一行新增",
           "copy the number back from the older ledger; if it is still not met, it is listed once more as new"}};
}

Said said_of_ledger_id_of_two(std::string_view id, std::string_view first_where) {
  return {{"编号 " + std::string(id) + " 与 " + std::string(first_where) + " 相同，结果键却不同：有一行的编号抄错了",
           std::string(id) + " stands in " + std::string(first_where) + " too, with another key: one of them was copied wrongly"},
          {"请从原台账抄回编号再更新", "copy the number back from the older ledger, and update again"}};
}

Said said_of_ledger_id_twice(std::string_view id, std::string_view first_where) {
  return {{"编号 " + std::string(id) + " 已在 " + std::string(first_where) + " 出现；两行都保留，一同更新",
           std::string(id) + " stands in " + std::string(first_where) + " too; both rows are kept and updated alike"},
          {"一件事分几行写的，不必改；误复制的，删去一行", "if one was copied by mistake, take it away"}};
}

Said said_of_ledger_pending() {
  return {{"公式没有计算结果，写不进新台账", "a formula that was never calculated cannot be kept"},
          {"请用 Excel 或 WPS 打开台账，保存一次再更新", "open the ledger in Excel or WPS, save it, and update again"}};
}

Said said_of_ledger_formulas(const std::vector<std::string>& cells) {
  return {{"有" + std::to_string(cells.size()) + "格是公式，新台账里只保留结果：" + some(cells, "、"),
           std::to_string(cells.size()) + " formulas; the new ledger keeps their results: " + some(cells, ", ")},
          {"要继续用公式的，在新台账里重写", "write them again where they are wanted"}};
}

Said said_of_ledger_merged(const std::vector<std::string>& cells) {
  return {{"有" + std::to_string(cells.size()) + "处合并了几行，新台账里不合并，每行各写一遍：" + some(cells, "、"),
           std::to_string(cells.size()) + " cells span several rows; in the new ledger each row has the text: " + some(cells, ", ")},
          {"不必改", "nothing needs to be done"}};
}

Said said_of_ledger_above() {
  return {{"表头上方自行填写的内容不带入新台账", "what was written above the headings is not taken into the new ledger"},
          {"请写到表格下方，或另建一张工作表", "write it below the table, or on a sheet of its own"}};
}

Said said_of_ledger_note() {
  return {{"这个批注不在台账的行上，不带入新台账", "a note beside no row of the ledger is not taken into the new one"},
          {"请写到备注列", "write it into the column 备注"}};
}

Said said_of_ledger_sheet() {
  return {
      {"不是台账，原样带入新台账：保留内容，不保留格式和公式", "no ledger: taken over with its contents, without its looks and formulas"},
      {"格式要紧的，另存一份", "keep a copy where the looks matter"}};
}

Said said_of_ledger_second(std::string_view first) {
  return {{"也是一张台账，只更新「" + std::string(first) + "」；这一张带入新台账，不更新",
           "another ledger; only \"" + std::string(first) + "\" is updated, this one is taken over as it is"},
          {"请把几张台账并为一张", "put them together on one sheet"}};
}

}  // namespace zhunsheng::load
