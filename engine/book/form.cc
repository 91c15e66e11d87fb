#include "book/form.h"

#include <array>

#include "values/fold.h"

namespace zhunsheng {
namespace {

struct HeadingNames {
  Heading heading;
  std::string_view zh, en;
  std::array<std::string_view, 3> also;
};

constexpr std::array<HeadingNames, kHeadings> kNames = {{
    {Heading::number, "序号", "No.", {"编号", "", ""}},
    {Heading::id, "代码", "id", {"学校代码", "对象代码", "代号"}},
    {Heading::name, "名称", "name", {"学校名称", "对象名称", "对象"}},
    {Heading::type, "对象类型", "type", {"层级", "类型", ""}},
    {Heading::parent, "上级代码", "parent", {"所属代码", "所属学校代码", ""}},
    {Heading::parent_name, "上级名称", "parent name", {"所属学校", "所属学校名称", ""}},
    {Heading::fact, "指标", "indicator", {"事项", "指标名称", "数据项"}},
    {Heading::unit, "单位", "unit", {"计量单位", "", ""}},
    {Heading::period, "期间", "period", {"年度", "学年", ""}},
    {Heading::value, "填报值", "value", {"数值", "填报数", ""}},
    {Heading::rounded, "约数", "rounded", {"", "", ""}},
    {Heading::answer, "结论", "answer", {"情况", "", ""}},
    {Heading::on, "统计时点", "on", {"日期", "认定日期", ""}},
    {Heading::by, "认定单位", "by", {"出具单位", "认定单位及岗位", ""}},
    {Heading::evidence, "佐证材料", "evidence", {"凭据", "", ""}},
    {Heading::until, "有效期至", "until", {"", "", ""}},
    {Heading::source, "来源", "source", {"来源代号", "数据来源", ""}},
    {Heading::note, "备注", "note", {"说明", "", ""}},
    {Heading::provider, "提供单位", "provided by", {"责任单位", "", ""}},
    {Heading::meaning, "释义", "meaning", {"指标释义", "", ""}},
    {Heading::title, "来源名称", "title", {"材料名称", "", ""}},
    {Heading::issuer, "制发单位", "issuer", {"", "", ""}},
    {Heading::url, "网址", "url", {"", "", ""}},
    {Heading::sizes, "各班人数", "class sizes", {"各班班额", "", ""}},
}};

constexpr std::string_view kCensus = "应报数";

/// Takes away what `opens` begins at the end of the text: "填报值(人)" → "填报值".
std::string_view without_note(std::string_view text) {
  if (!text.ends_with(')')) return text;
  const std::size_t at = text.rfind('(');
  return at == std::string_view::npos || at == 0 ? text : text.substr(0, at);
}

}  // namespace

std::string plain_heading(std::string_view text) {
  std::string out;
  for (const char c : fold_width(text))
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '*') out += c;
  return out;
}

Words heading_words(Heading heading) {
  for (const HeadingNames& names : kNames)
    if (names.heading == heading) return {std::string(names.zh), std::string(names.en)};
  return {};
}

std::optional<Heading> heading_of(std::string_view text) {
  const std::string plain = plain_heading(text);
  const std::string_view bare = without_note(plain);
  for (const HeadingNames& names : kNames) {
    if (bare == names.zh || bare == plain_heading(names.en)) return names.heading;
    for (const std::string_view other : names.also)
      if (!other.empty() && bare == other) return names.heading;
  }
  return {};
}

std::string_view census_heading(std::string_view text) {
  for (const std::string_view begin : {"应报数：", "应报数:", "census:"})
    if (text.starts_with(begin)) return trimmed(text.substr(begin.size()));
  return {};
}

std::string census_heading_text(std::string_view type) { return std::string(kCensus) + "：" + std::string(type); }

Words cover_words(CoverLine line) {
  switch (line) {
    case CoverLine::as_of:
      return {"评估基准日", "as-of date"};
    case CoverLine::synthetic:
      return {"演示数据（虚构）", "synthetic"};
    case CoverLine::filed_on:
      return {"填报日期", "filed on"};
  }
  return {};
}

std::optional<CoverLine> cover_line_of(std::string_view text) {
  const std::string plain = plain_heading(text);
  for (const CoverLine line : {CoverLine::as_of, CoverLine::synthetic, CoverLine::filed_on})
    if (plain == plain_heading(cover_words(line).zh) || plain == plain_heading(cover_words(line).en)) return line;
  return {};
}

bool is_aside(std::string_view sheet) {
  return sheet == kCoverSheet || sheet == kHelpSheet || sheet == kListSheet || sheet == kSourceSheet;
}

}  // namespace zhunsheng
