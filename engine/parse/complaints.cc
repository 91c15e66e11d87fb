#include "parse/complaints.h"

#include <fmt/format.h>

namespace zhunsheng::parsing {

using fmt::format;

void Complaints::add(Code code, Range place, Words message, Words help, std::vector<Fix> fixes, std::vector<Note> notes) {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.range = place;
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  diagnostic.fixes = std::move(fixes);
  diagnostic.notes = std::move(notes);
  to_.add(std::move(diagnostic));
}

void Complaints::not_utf8(Range place) {
  add(Code::not_utf8, place, {"文件从这里起不是 UTF-8 编码。", "From here on the file is not UTF-8."},
      {"在编辑器里另存为 UTF-8（GBK 编码的文件须先转换）。", "Save the file as UTF-8 in your editor."});
}

void Complaints::too_large(Range place, std::size_t most) {
  add(Code::file_too_large, place,
      {format("规则文件超过{}字节，没有读。", most), format("The rule file has more than {} bytes and was not read.", most)},
      {"拆成几个文件。", "Split it into several files."});
}

void Complaints::unclosed_quote(Range place, std::string_view mark, std::string_view partner) {
  add(Code::unclosed_quote, place,
      {format("这里的 {} 到行末都没有 {}。", mark, partner), format("The {} here has no {} on its line.", mark, partner)},
      {format("在引文末尾补上 {}；一段引文写在一行里。", partner),
       format("Put {} where the quotation ends; a quotation stands on one line.", partner)});
}

void Complaints::stray_quote(Range place, std::string_view mark) {
  add(Code::unclosed_quote, place, {format("这里多了一个 {}，前面没有与它成对的引号。", mark), format("This {} closes nothing.", mark)},
      {"补上前引号，或者删去它。", "Open the quotation before it, or take it out."});
}

void Complaints::unclosed_bracket(Range bracket, std::string_view partner) {
  add(Code::unclosed_quote, bracket, {format("这个括号没有对应的 {}。", partner), format("This bracket has no {}.", partner)},
      {format("在括号里的内容之后补上 {}。", partner), format("Put {} after what belongs inside.", partner)});
}

void Complaints::stray_bracket(Range place, std::string_view mark) {
  add(Code::unclosed_quote, place, {format("这里多了一个 {}，前面没有与它成对的括号。", mark), format("This {} closes nothing.", mark)},
      {"补上前括号，或者删去它。", "Open the bracket before it, or take it out."});
}

void Complaints::odd_character(Range place, std::string_view written) {
  const bool control = written.size() == 1 && (static_cast<unsigned char>(written[0]) < 0x20 || written[0] == 0x7F);
  const std::string character = control ? format("U+{:04X}", static_cast<unsigned>(written[0])) : std::string(written);
  add(Code::unexpected_token, place, {format("「{}」不能写在这里。", character), format("\"{}\" cannot stand here.", character)},
      {"文字写在引号里：“…”；名称里有数字或符号的，写成 「…」。", "Text stands in quotes, “…”; a name with digits or signs in 「…」."});
}

void Complaints::range_of_numbers(Range place) {
  add(Code::unexpected_token, place, {"这里的横线像是表示一个范围。", "This dash seems to mean a range."},
      {"写成两句比较：不低于 甲 且 不超过 乙。减号用 -。", "Write two comparisons: at least a and at most b. The minus sign is -."});
}

void Complaints::lone_percent(Range place) {
  add(Code::unexpected_token, place, {"百分号前面没有数。", "There is no number before the percent sign."},
      {"百分号紧跟在数后面：95%。", "The percent sign follows its number: 95%."});
}

void Complaints::bar_inside(Range place) {
  add(Code::unexpected_token, place, {"竖线只用在表格的行里。", "A bar belongs in the row of a table."},
      {"表格的一行以 | 开头，单独成行：| 小学 | 45人 |。", "A row stands on a line of its own and begins with |."});
}

void Complaints::stop_inside(Range place) {
  add(Code::unexpected_token, place, {"句号只用在行末。", "A full stop ends a line; it cannot stand inside one."},
      {"几项要求之间用分号；列举用顿号。", "Put ； between requirements and 、 between names."});
}

void Complaints::bad_number(Range place, std::string_view written, std::size_t most_digits) {
  add(Code::bad_number, place, {format("「{}」不是一个数。", written), format("\"{}\" is not a number.", written)},
      {format("数最多写{}位数字，小数点至多一个。", most_digits),
       format("A number has at most {} digits and one decimal point.", most_digits)});
}

void Complaints::bad_moment(Range place, std::string_view written) {
  add(Code::bad_number, place, {format("日历上没有「{}」。", written), format("There is no \"{}\" in the calendar.", written)},
      {"日期写成 2027年12月31日 或 2027-12-31，期间写成 2027年、2025年9月、2025/26、2025/26-1。",
       "A date is 2027-12-31, a period 2027, 2025-09, 2025/26 or 2025/26-1."});
}

void Complaints::too_deep(Range place, int limit) {
  add(Code::too_deep, place,
      {format("括号或运算套得太深，超过{}层。", limit), format("Brackets or operators are nested more than {} deep.", limit)},
      {"把里面的一部分写成一条「定义」。", "Make a part of it a definition of its own."});
}

void Complaints::too_long(Range place) {
  add(Code::too_deep, place, {"这一条太长，读不完。", "This line is too long to read."},
      {"分成几条规则或定义。", "Split it into several rules or definitions."});
}

void Complaints::stuck(Range word, std::string_view written, std::string_view split) {
  add(Code::stuck_keyword, word, {format("「{}」像是少了空格。", written), format("A space seems to be missing in \"{}\".", written)},
      {format("改法：{}。整个是一个名称的，写成 「{}」。", split, written),
       format("Write {}. If all of it is one name, write 「{}」.", split, written)},
      {{word, std::string(split)}});
}

void Complaints::wrong_word(Range place, std::string_view wrong, std::string_view right, bool certain) {
  std::vector<Fix> fixes;
  if (certain) fixes.push_back({place, std::string(right)});
  add(Code::wrong_word, place,
      {format("「{}」不是这里的用词，请写「{}」。", wrong, right), format("\"{}\" is not a word of the language: write {}.", wrong, right)},
      {}, std::move(fixes));
}

void Complaints::unknown_label(Range place, std::string_view word, const Words& block, std::string_view suggestion, bool certain) {
  Words help{format("「{}」能用的标签见语言说明第 2、4 节。", block.zh),
             format("Sections 2 and 4 of the language reference list the labels of a {}.", block.en)};
  std::vector<Fix> fixes;
  if (!suggestion.empty()) help = {format("是不是要写「{}」？", suggestion), format("Did you mean {}?", suggestion)};
  if (certain) fixes.push_back({place, std::string(suggestion)});
  add(Code::unknown_label, place, {format("没有「{}」这个标签。", word), format("There is no label \"{}\".", word)}, std::move(help),
      std::move(fixes));
}

void Complaints::label_elsewhere(Range place, std::string_view word, const Words& block, const Words& where) {
  add(Code::unknown_label, place,
      {format("「{}」里没有「{}」这个标签。", block.zh, word), format("A {} has no label \"{}\".", block.en, word)},
      {format("「{}」用在：{}。", word, where.zh), format("\"{}\" belongs to: {}.", word, where.en)});
}

void Complaints::outside_block(Range place, std::string_view word) {
  add(Code::unknown_label, place,
      {format("「{}」前面没有「规则」「数据」之类的开头行。", word),
       format("\"{}\" belongs to nothing: no rule, fact or the like begins before it.", word)},
      {"先写一行开头，例如：规则 id “名称”。", "Begin with a head, such as: rule id \"title\"."});
}

void Complaints::head_with_colon(Range place, Range colon, std::string_view word) {
  add(Code::unknown_label, place,
      {format("「{}」是开头行，后面不用冒号。", word), format("\"{}\" begins a block and takes no colon.", word)},
      {format("写成：{} id “名称”。", word), format("Write: {} id \"title\".", word)}, {{colon, " "}});
}

void Complaints::label_without_colon(Range place, std::string_view word) {
  add(Code::unexpected_token, place, {format("「{}」后面少了冒号。", word), format("The colon after \"{}\" is missing.", word)},
      {format("写成「{}：」。", word), format("Write \"{}:\".", word)}, {{place, std::string(word) + "："}});
}

void Complaints::unknown_head(Range place, std::string_view word, std::string_view suggestion) {
  Words help{"开头行有：字典、规则集、文件、层级、枚举、数据、定义、表、口径、规则、测试。",
             "Blocks begin with vocabulary, ruleset, document, level, enumeration, fact, definition, table, reading, rule or test."};
  std::vector<Fix> fixes;
  if (!suggestion.empty()) {
    help = {format("是不是要写「{}」？", suggestion), format("Did you mean {}?", suggestion)};
    fixes.push_back({place, std::string(suggestion)});
  }
  add(Code::unknown_label, place, {format("「{}」不是开头行的用词。", word), format("\"{}\" begins no block.", word)}, std::move(help),
      std::move(fixes));
}

void Complaints::text_before_head(Range place, std::string_view word) {
  add(Code::unexpected_token, place,
      {format("文件开头的「{}」不属于任何一块。", word), format("\"{}\" at the start of the file belongs to nothing.", word)},
      {"文件从「字典」或「规则集」开始；说明性的话前面加 //。", "A file begins with vocabulary or ruleset; put // before remarks."});
}

void Complaints::unexpected(Range place, Words message, Words help, std::vector<Fix> fixes) {
  add(Code::unexpected_token, place, std::move(message), std::move(help), std::move(fixes));
}

}  // namespace zhunsheng::parsing
