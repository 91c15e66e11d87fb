#include "load/said_syntax.h"

#include <algorithm>
#include <string>

#include "load/encoding.h"
#include "load/personal.h"
#include "values/fold.h"

namespace zhunsheng::load {

namespace {

constexpr std::size_t kFoundBytes = 24;  // of what stands at the fault

/// What stands there, for the message: a word, or one character.
std::string found_at(std::string_view rest) {
  if (rest.empty()) return {};
  const auto is_word = [](char c) {
    return c == '_' || c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  const auto end = std::find_if_not(rest.begin(), rest.end(), is_word);
  const auto length = static_cast<std::size_t>(end - rest.begin());
  return quoted(length > 0 ? shortened(rest.substr(0, length), kFoundBytes) : std::string(first_character(rest)));
}

Words found_words(std::string_view rest) {
  if (rest.empty()) return {"文件在这里就结束了", "the text ends here"};
  const std::string found = found_at(rest);
  return {"这里是“" + found + "”", "“" + found + "” stands here"};
}

/// Help for characters that look like JSON's and are not.
Words lookalike_help(std::string_view rest) {
  const std::string_view c = first_character(rest);
  if (c == "“" || c == "”" || c == "‘" || c == "’") return {"请改用英文引号 \"", "use straight quotation marks: \""};
  if (c == "：" || c == "，" || c == "｛" || c == "｝" || c == "［" || c == "］")
    return {"请改用英文（半角）标点", "use ASCII punctuation"};
  if (c == "'") return {"JSON 只用双引号 \"", "JSON has double quotation marks only"};
  if (rest.starts_with("//") || rest.starts_with("/*") || c == "#") return {"JSON 里不能写注释", "JSON has no comments"};
  return {};
}

bool contains_wide_punctuation(std::string_view word) {
  static constexpr std::string_view signs[] = {"，", "：", "｝", "］", "”", "“"};
  return std::any_of(std::begin(signs), std::end(signs), [&](std::string_view sign) { return word.find(sign) != std::string_view::npos; });
}

Said expected(std::string_view zh, std::string_view en, std::string_view rest) {
  const Words found = found_words(rest);
  return {{std::string(zh) + "，" + found.zh, std::string(en) + ", but " + found.en}, lookalike_help(rest)};
}

Said more_after(std::string_view rest) {
  Said said{{"数据到这里已经结束，后面还有别的内容", "the data ends here, but more follows"}, {}};
  if (rest.starts_with("{"))
    said.help = {"每行一个对象的文件按数据流读入（NDJSON）；一个文件只能有一个对象",
                 "a file with one object a line is a stream (NDJSON); a document holds one object"};
  return said;
}

}  // namespace

Said said_of_fault(JsonFault fault, std::string_view rest, int depth_limit) {
  switch (fault) {
    case JsonFault::none:
      return {};
    case JsonFault::empty:
      return {{"文件是空的", "the file is empty"},
              {"至少写 {\"schema\":\"zhunsheng-facts/1\",\"entities\":[]}",
               "write at least {\"schema\":\"zhunsheng-facts/1\",\"entities\":[]}"}};
    case JsonFault::ends_early:
      return {{"文件没有写完：还有括号没有关上", "the text ends too early: a bracket is still open"},
              {"请检查文件是否传输完整", "check that the file was copied completely"}};
    case JsonFault::expected_key:
      return expected("这里应当是双引号里的键", "a key in double quotation marks belongs here", rest);
    case JsonFault::expected_colon:
      return expected("键后面应当是英文冒号 :", "a colon belongs after the key", rest);
    case JsonFault::expected_comma:
      return expected("这里应当是英文逗号或者右括号", "a comma or the closing bracket belongs here", rest);
    case JsonFault::expected_value:
      return expected("这里应当是一个值", "a value belongs here", rest);
    case JsonFault::trailing_comma:
      return {{"最后一项后面多了一个逗号", "there is a comma after the last item"}, {"去掉这个逗号", "take the comma away"}};
    case JsonFault::open_string:
      return {{"这个引号在本行没有关上", "this quotation mark is not closed on its line"},
              {"补上引号；字符串里的换行写作 \\n", "close it; a line break inside a string is written \\n"}};
    case JsonFault::control_in_string:
      return {{"字符串里有控制字符（例如制表符）", "there is a control character (such as a tab) inside a string"},
              {"去掉它；制表符写作 \\t", "take it away; a tab is written \\t"}};
    case JsonFault::bad_escape:
      return {{"反斜杠后面的写法 JSON 没有", "JSON has no such escape after a backslash"},
              {"反斜杠本身写作 \\\\；其他字符照写，或写作 \\uXXXX",
               "a backslash itself is written \\\\; other characters stand as they are, or as \\uXXXX"}};
    case JsonFault::too_deep:
      return {{"括号套得太深（最多" + std::to_string(depth_limit) + "层）",
               "brackets are nested too deep (at most " + std::to_string(depth_limit) + ")"},
              {"实体可以平铺，用 parent 写明上级", "entities can be listed flat, each naming its parent"}};
    case JsonFault::more_after_end:
      return more_after(rest);
  }
  return {};
}

Said said_of_word(std::string_view word) {
  const std::string shown = quoted(word);
  Said said{{"“" + shown + "”不是 JSON 的值", "“" + shown + "” is no JSON value"}, {}};
  std::string lower(word.substr(0, 12));
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c); });
  const std::string folded = fold_width(word.substr(0, 64));
  if (lower == "nan" || lower == "none" || lower == "undefined" || lower == "null" || lower == "nil")
    said.help = {"没有数据时写 null", "write null where there is no figure"};
  else if (lower == "true" || lower == "false")
    said.help = {"写作 " + lower, "write " + lower};
  else if (lower.starts_with("inf") || lower.starts_with("-inf"))
    said.help = {"数必须是有限的；没有数据时写 null", "numbers are finite; write null where there is no figure"};
  else if (folded != word && is_json_number(folded))
    said.help = {"数字请用半角：" + folded, "use ASCII digits: " + folded};
  else if (const Words help = lookalike_help(word); !help.zh.empty())
    said.help = help;
  else if (contains_wide_punctuation(word))
    said.help = {"请改用英文（半角）标点", "use ASCII punctuation"};
  else if (!word.empty() && (word[0] == '+' || word[0] == '.' || word[0] == '-' || (word[0] >= '0' && word[0] <= '9')))
    said.help = {"数的写法如 95、0.95、-3、1e3；带单位或百分号的放进双引号：\"95%\"",
                 "numbers look like 95, 0.95, -3, 1e3; with a unit or a percent sign they stand in quotation marks: \"95%\""};
  else
    said.help = {"文字要放进双引号", "texts stand in double quotation marks"};
  return said;
}

Said said_of_encoding(std::string_view text, std::size_t bad_byte) {
  switch (guess_encoding(text, bad_byte)) {
    case Encoding::utf16:
      return {{"文件像是 UTF-16 编码，这里要 UTF-8", "the file looks like UTF-16; UTF-8 is wanted"},
              {"转换：iconv -f UTF-16 -t UTF-8 原文件 > 新文件；或者用编辑器另存为 UTF-8",
               "convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW; or save it as UTF-8 from an editor"}};
    case Encoding::gb18030:
      return {{"文件像是 GB18030（GBK）编码，这里要 UTF-8", "the file looks like GB18030 (GBK); UTF-8 is wanted"},
              {"转换：iconv -f GB18030 -t UTF-8 原文件 > 新文件；或者在 WPS、记事本里另存为 UTF-8",
               "convert it: iconv -f GB18030 -t UTF-8 OLD > NEW; or save it as UTF-8 from WPS or Notepad"}};
    case Encoding::unknown:
      break;
  }
  return {{"第" + std::to_string(bad_byte + 1) + "个字节不是 UTF-8", "byte " + std::to_string(bad_byte + 1) + " is not UTF-8"},
          {"请把文件另存为 UTF-8；如果传输中损坏，请重新取一份", "save the file as UTF-8; if it was damaged on the way, fetch it again"}};
}

Said said_of_size(std::size_t limit) {
  return {{"超过上限" + std::to_string(limit) + "字节", "it is over the limit of " + std::to_string(limit) + " bytes"},
          {"按县拆开，每行一个县，作为数据流（NDJSON）读入", "split it by county, one a line, and read it as a stream (NDJSON)"}};
}

}  // namespace zhunsheng::load
