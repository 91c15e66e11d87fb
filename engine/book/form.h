// The words that a form is made of: who prints it and who reads it must agree on them. A heading is known by any of its names.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/words.h"

namespace zhunsheng {

/// A column of a form that is no fact.
enum class Heading : std::uint8_t {
  number,       ///< 序号: not read
  id,           ///< 代码
  name,         ///< 名称
  type,         ///< 对象类型
  parent,       ///< 上级代码
  parent_name,  ///< 上级名称: not read
  fact,         ///< 指标, 事项
  unit,         ///< 单位
  period,       ///< 期间
  value,        ///< 填报值
  rounded,      ///< 约数
  answer,       ///< 结论
  on,           ///< 统计时点, 日期
  by,           ///< 认定单位
  evidence,     ///< 佐证材料
  until,        ///< 有效期至
  source,       ///< 来源
  note,         ///< 备注
  provider,     ///< 提供单位: not read
  meaning,      ///< 释义: not read
  title,        ///< of a source
  issuer,       ///< of a source
  url,          ///< of a source
  sizes,        ///< 各班人数: "42、43×2"
};
inline constexpr int kHeadings = 24;

Words heading_words(Heading heading);
/// By its Chinese or English name, a note in brackets behind it left out: "填报值（人）".
std::optional<Heading> heading_of(std::string_view text);
/// "应报数：班级" → "班级"; empty if it is no such heading.
std::string_view census_heading(std::string_view text);
std::string census_heading_text(std::string_view type);

/// A line of the cover: what stands left of the value.
enum class CoverLine : std::uint8_t { as_of, synthetic, filed_on };
Words cover_words(CoverLine line);
std::optional<CoverLine> cover_line_of(std::string_view text);

/// Rows under the headings that speak of whole columns, named in the first column: 单位, 统计时点, 来源.
inline constexpr std::string_view kColumnUnit = "单位";
inline constexpr std::string_view kColumnOn = "统计时点";
inline constexpr std::string_view kColumnSource = "来源";

/// Sheets that the form has besides those of the types.
inline constexpr std::string_view kCoverSheet = "封面";
inline constexpr std::string_view kHelpSheet = "填表说明";
inline constexpr std::string_view kMoreSheet = "补充填报";
inline constexpr std::string_view kStatementSheet = "佐证情况";
inline constexpr std::string_view kSourceSheet = "数据来源";
inline constexpr std::string_view kListSheet = "选项";
/// Those that hold no facts.
bool is_aside(std::string_view sheet);

/// Without blanks, line breaks, the mark of a required column (*) and a unit in brackets at the end; full width folded.
std::string plain_heading(std::string_view text);

}  // namespace zhunsheng
