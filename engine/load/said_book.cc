#include "load/said_book.h"

#include "load/personal.h"

namespace zhunsheng::load {
Said said_of_no_headings() {
  return {{"没有认出表头：表头里要有“代码”“名称”和指标名称，或者“指标”和“填报值”", "no row of headings was found"},
          {"请用 zhunsheng template 生成的模板填报，或把列名改成指标数据字典里的名称",
           "use a template of zhunsheng template, or the names of the vocabulary"}};
}

Said said_of_sheet_left_out() {
  return {{"这张工作表没有认出表头，未读取", "no headings were found on this sheet; it was not read"},
          {"与填报无关的，不必理会；是填报表的，请把列名改成指标数据字典里的名称",
           "if it is to be read, use the names of the vocabulary as headings"}};
}

Said said_of_no_key_column() {
  return {{"表头里没有“代码”列，不知道每行是哪个对象", "there is no column of codes: whose rows these are is not known"},
          {"请加一列“代码”（学校代码等）", "add a column 代码"}};
}

Said said_of_column(std::string_view heading, const Names& like) {
  return {{"指标数据字典里没有“" + quoted(heading) + "”", "the vocabulary has no \"" + quoted(heading) + "\""},
          like.empty() ? Words{"与填报无关的列请删去；否则改成指标数据字典里的名称（zhunsheng facts 列出全部）",
                               "take the column away, or use a name of the vocabulary (zhunsheng facts lists them)"}
                       : Words{"是不是：" + joined(like, "、") + "？与填报无关的列请删去", "did you mean " + joined(like, ", ") + "?"}};
}

Said said_of_column_twice(std::string_view column) {
  return {{"与第" + std::string(column) + "列重复", "the same as column " + std::string(column)},
          {"请只留一列；两个来源的数，请在“补充填报”里各填一行", "keep one of them"}};
}

Said said_of_column_without_heading(std::string_view column) {
  return {{"第" + std::string(column) + "列有数据，但没有表头", "column " + std::string(column) + " has values and no heading"},
          {"请填上指标名称，或删去这一列", "give it a heading, or take it away"}};
}

Said said_of_merged(std::string_view last) {
  return {{"填报值写在合并单元格里（到 " + std::string(last) + "），不知道是哪一行的",
           "a value stands in merged cells (to " + std::string(last) + ")"},
          {"请取消合并，每行各填一个值", "take the merge away and fill in each row"}};
}

Said said_of_cell(const FilledCell& cell) {
  if (cell.kind == CellKind::error)
    return {{"单元格是公式错误 " + quoted(cell.text), "the cell holds the error " + quoted(cell.text)},
            {"请改正公式，或直接填数；暂时没有的留空", "mend the formula, or write the value; leave it empty where there is none"}};
  if (cell.kind == CellKind::pending)
    return {
        {"单元格是公式，还没有计算结果", "the formula was never calculated"},
        {"请用 Excel 或 WPS 打开，等公式算完后保存再报；或直接填数", "open the workbook in Excel or WPS and save it, or write the value"}};
  return {{"数字超过15位，表格软件已经丢失后面的位数", "more than 15 digits: the program that wrote the cell lost the rest"},
          {"代码、文号一类请把单元格设为文本格式后重新填写；不要填报证件号码", "codes: set the cell to text and write it again"}};
}

Said said_of_day(const Words& what, std::string_view day, bool is_text_file) {
  const std::string shown = quoted(day);
  if (is_text_file)
    return {{"“" + what.zh + "”里是日期“" + shown + "”：多半是表格软件把 3-1 一类的内容改成了日期",
             "\"" + what.en + "\" holds the date " + shown + ": a program has probably made a date of something like 3-1"},
            {"请在表格软件里把这一列设为“文本”后重新填写，再另存为 .csv；原来填的是什么，由填报单位核对",
             "set the column to text, write it again and save the file anew; only who filed it knows what was typed"}};
  return {{"“" + what.zh + "”是日期格式的单元格（" + shown + "）：可能是把 3-1 一类的内容自动变成了日期，也可能是数被设成了日期格式",
           "\"" + what.en + "\" stands in a cell formatted as a date (" + shown +
               "): something like 3-1 was made a date, or a number was given that format"},
          {"请把单元格格式改为“常规”（代码、名称、期间用“文本”）后重新填写；原来填的是什么，由填报单位核对",
           "set the cell to General (to text for codes, names and periods) and write it again; only who filed it knows what was typed"}};
}

Said said_of_lost_digits(std::string_view text) {
  return {{"代码“" + quoted(text) + "”是科学记数法：表格软件把代码当作数，丢了位数", "the code \"" + quoted(text) + "\" has lost digits"},
          {"请把“代码”列设为“文本”格式，按名录重新填写", "set the column of codes to text and write them again"}};
}

Said said_of_unit_above(std::string_view text) {
  return {{"表头上方写着“" + quoted(text) + "”，不知道管哪几列，不能据此换算",
           "\"" + quoted(text) + "\" stands above the headings: whose unit it is is not known"},
          {"请把单位写在列名后面的括号里，如“教学仪器设备值（万元）”，或写在表头下面的“单位”行，再删去这一格",
           "write the unit in brackets behind the name of its column, or in a row 单位 below the headings, and take this cell away"}};
}

Said said_of_two_column_units(std::string_view head, std::string_view below) {
  return {{"列名里的单位是“" + quoted(head) + "”，“单位”行写的是“" + quoted(below) + "”",
           "the heading is in " + quoted(head) + ", the row 单位 says " + quoted(below)},
          {"请只留一个", "keep one"}};
}

Said said_of_row_without_id() {
  return {{"这一行没有代码", "the row has no code"},
          {"请填上学校代码；不是数据的行（合计、说明）请删去", "write the code, or take the row away"}};
}

Said said_of_no_parent_column() {
  return {{"逐县测算的表一行一个对象，表头要有“代码”和“上级代码”，数据列要认得出是哪一类对象的",
           "a table that is judged group by group has one entity a row, with columns 代码 and 上级代码, and columns that tell what kind of "
           "entity it is"},
          {"请加上“上级代码”一列（学校写所在县的代码）", "add a column 上级代码 (of a school, the code of its county)"}};
}

Said said_of_row_without_parent() {
  return {{"这一行没有上级代码，不知道是哪个县的", "the row has no 上级代码: whose it is is not known"},
          {"请填上所在县的代码", "write the code of its county"}};
}

Said said_of_row_of_other_parent(std::string_view id) {
  return {{"这一行不属于“" + quoted(id) + "”，却夹在它的各行中间",
           "the row does not belong to “" + quoted(id) + "”, among whose rows it stands"},
          {"请填对上级代码，并按上级代码排序", "mend its 上级代码, and sort by it"}};
}

Said said_of_rows_in_quotes() {
  return {{"从这一行起有双引号没有结束，这一行和以后的都没有读",
           "a quotation mark in this row is not closed: neither this row nor any behind it was read"},
          {"请在 Excel 或 WPS 里打开核对后重新另存", "open it in Excel or WPS and save it again"}};
}

Said said_of_row_cut() {
  return {
      {"表格在这一行中间断了：没有换行，格数比上一行少；这一行所属的上级没有测算",
       "the table ends within this row: no line break, and fewer cells than the row before; the unit that it belongs to was not judged"},
      {"请重新导出或传送整份表格", "export it or send it again as a whole"}};
}

Said said_of_rows_too_long(std::size_t most) {
  return {{"从这一行起，同一上级的行超过" + std::to_string(most) + "字节",
           "from this row on the rows of one parent are over " + std::to_string(most) + " bytes"},
          {"请核对上级代码", "check 上级代码"}};
}

Said said_of_table_in_utf16() {
  return {{"表格是 UTF-16，不能逐县读", "the table is UTF-16, which cannot be read in pieces"},
          {"请另存为“CSV UTF-8（逗号分隔）”", "save it as CSV UTF-8"}};
}

Said said_of_rows_encoding() {
  return {{"从这一行起不是 UTF-8，而表头是", "from this row on it is not UTF-8, and the headings are"},
          {"请把整个文件另存为 UTF-8 或 GB18030", "save the whole file as UTF-8, or as GB18030"}};
}

Said said_of_unknown_id(std::string_view id) {
  return {{"代码“" + quoted(id) + "”不在名录里，也不在别的表里：不知道是哪一类对象",
           "the code \"" + quoted(id) + "\" is on no list: what it is is not known"},
          {"请按名录改正代码；是新的学校，先列进“学校”表",
           "mend the code after the list of schools; a new school is entered on the sheet 学校 first"}};
}

Said said_of_row_without_type() {
  return {{"不知道这一行是哪一类对象", "what kind of thing the row is about is not known"},
          {"请加一列“对象类型”（学校、学段单元、班级等），或把工作表名改成对象类型",
           "add a column 对象类型, or name the sheet after the type"}};
}

Said said_of_row_without_entity() {
  return {{"不知道这一行是哪个对象的数：表里没有“代码”列，封面上也没有填代码", "whose value this is is not known"},
          {"请在“封面”填代码，或加一列“代码”", "write the code on the cover, or add a column 代码"}};
}

Said said_of_row_left_out(std::string_view text) {
  return {{"“" + quoted(text) + "”行不是一个对象，未读取", "the row \"" + quoted(text) + "\" was not read"}, {}};
}

Said said_of_remark(std::string_view text) {
  return {{"这里的“" + quoted(text) + "”不在表内，未读取", "\"" + quoted(text) + "\" belongs to no row of the table; it was not read"},
          {"是说明的，不必理会；是数据的，请填进表里，写明代码（或指标）", "a remark is left alone; a figure needs a row with its code"}};
}

Said said_of_value_without_fact() {
  return {{"这里有填报值，同一行没有写指标，不知道是什么数", "a value stands here, and its row names no indicator"},
          {"请在“指标”栏写指标名称，或删去这个数", "name the indicator, or take the value away"}};
}

Said said_of_row_twice(std::string_view id, std::string_view first_where) {
  return {{"“" + quoted(id) + "”在本表里已有一行（" + std::string(first_where) + "）",
           "\"" + quoted(id) + "\" has a row already (" + std::string(first_where) + ")"},
          {"请只留一行；代码写错的请改正", "keep one of them"}};
}

Said said_of_hidden_rows(const std::vector<std::uint32_t>& rows) {
  std::string numbers;
  for (std::size_t i = 0; i < rows.size() && i < 20; ++i) numbers.append(i == 0 ? "" : "、").append(std::to_string(rows[i] + 1));
  if (rows.size() > 20) numbers += "等";
  return {{"第" + numbers + "行是隐藏行，照常读取", "hidden rows are read like others: " + numbers},
          {"不需要的请删去", "take away what is not meant"}};
}

Said said_of_hidden_sheet() {
  return {{"这张工作表是隐藏的，照常读取", "the sheet is hidden, and read like others"},
          {"不需要的请删去", "take it away if it is not meant"}};
}

Said said_of_book_twice(std::string_view first) {
  return {{"与“" + std::string(first) + "”内容相同，不重复计入", "the same as \"" + std::string(first) + "\"; counted once"}, {}};
}

Said said_of_answer(std::string_view text) {
  return {{"结论要填“是”或“否”（禁止事项填“未发现”或“发现”），这里是“" + quoted(text) + "”",
           "the answer is yes or no; here stands \"" + quoted(text) + "\""},
          {}};
}

Said said_of_sizes(std::string_view text) {
  return {{"各班人数要写成“42、43、45”或“45×3、44”，这里是“" + quoted(text) + "”",
           "class sizes are written 42、43 or 45×3; here stands \"" + quoted(text) + "\""},
          {"每个班一个数，用顿号隔开；人数相同的可以写“人数×班数”", "one number a class"}};
}

Said said_of_rounded_word(std::string_view text) {
  return {{"“约数”填“是”或留空，这里是“" + quoted(text) + "”", "约数 is 是 or empty; here stands \"" + quoted(text) + "\""}, {}};
}

}  // namespace zhunsheng::load
