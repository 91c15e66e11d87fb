// GB/T 9704-2012, as offices have it in Word: the title in 小标宋 of size 2, headings in 黑体 and 楷体, text in 仿宋 of size 3, lines of 28 points.
#include "typeset/styles.h"

#include <fmt/format.h>

#include "typeset/xml.h"

namespace zhunsheng::typesetting {
namespace {

constexpr const char* kTitleFont = "方正小标宋简体";
constexpr const char* kTextFont = "仿宋_GB2312";
constexpr const char* kKai = "楷体_GB2312";
constexpr const char* kHei = "黑体";

struct ParagraphStyle {
  const char* id;
  const char* name;
  const char* font;  ///< nullptr: that of the text
  int half_points;   ///< 0: that of the text
  const char* paragraph;
  const char* character;
};

// Indents by characters (firstLineChars) hold whatever the size of the letters is.
constexpr ParagraphStyle kParagraphs[] = {
    {"Title", "Title", kTitleFont, 44,
     R"(<w:keepNext/><w:spacing w:before="280" w:after="280" w:line="700" w:lineRule="exact"/><w:jc w:val="center"/>)", ""},
    {"FolioNumber", "编号", nullptr, 0, R"(<w:spacing w:after="280"/><w:jc w:val="center"/>)", ""},
    {"FolioBody", "公文正文", nullptr, 0, R"(<w:ind w:firstLineChars="200" w:firstLine="640"/>)", ""},
    {"FolioFlush", "顶格", nullptr, 0, "", ""},
    {"FolioQuote", "引文", kKai, 0, R"(<w:ind w:firstLineChars="200" w:firstLine="640"/>)", ""},
    {"FolioStep", "测算过程", nullptr, 28,
     R"(<w:spacing w:line="460" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="560"/>)", ""},
    {"Caption", "caption", kHei, 28, R"(<w:keepNext/><w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/>)", ""},
    {"FolioRemark", "说明", nullptr, 24,
     R"(<w:keepLines/><w:wordWrap w:val="0"/><w:spacing w:before="60" w:after="60" w:line="400" w:lineRule="exact"/><w:jc w:val="left"/>)",
     ""},
    {"FolioWarning", "草稿提示", nullptr, 24,
     R"(<w:pBdr><w:top w:val="single" w:sz="8" w:space="4" w:color="9C1C0E"/><w:left w:val="single" w:sz="8" w:space="4" w:color="9C1C0E"/>)"
     R"(<w:bottom w:val="single" w:sz="8" w:space="4" w:color="9C1C0E"/><w:right w:val="single" w:sz="8" w:space="4" w:color="9C1C0E"/></w:pBdr>)"
     R"(<w:wordWrap w:val="0"/><w:spacing w:line="400" w:lineRule="exact"/><w:jc w:val="left"/>)",
     R"(<w:color w:val="9C1C0E"/>)"},
    {"FolioAnnex", "附件标识", kHei, 0, R"(<w:keepNext/>)", ""},
    {"FolioClosing", "落款", nullptr, 0, R"(<w:keepNext/><w:keepLines/><w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>)",
     ""},
    {"TableText", "表格文字", nullptr, 21,
     R"(<w:wordWrap w:val="0"/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/>)", ""},
    {"TableCentred", "表格文字居中", nullptr, 21,
     R"(<w:wordWrap w:val="0"/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>)", ""},
    {"TableRight", "表格数字", nullptr, 21,
     R"(<w:wordWrap w:val="0"/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/>)", ""},
    {"TableHead", "表头", kHei, 21,
     R"(<w:keepNext/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>)", ""},
    {"TablePart", "表内分段", kHei, 21,
     R"(<w:keepNext/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/>)", ""},
    {"PageHead", "header", nullptr, 21, R"(<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>)",
     R"(<w:color w:val="9C1C0E"/>)"},
    {"PageNumberRight", "页码（单页）", "宋体", 28,
     R"(<w:spacing w:line="240" w:lineRule="auto"/><w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>)", ""},
    {"PageNumberLeft", "页码（双页）", "宋体", 28,
     R"(<w:spacing w:line="240" w:lineRule="auto"/><w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>)", ""},
};

struct HeadingStyle {
  const char* id;
  const char* name;
  const char* font;
  const char* character;
};
constexpr HeadingStyle kHeadings[] = {
    {"Heading1", "heading 1", kHei, ""},
    {"Heading2", "heading 2", kKai, ""},
    {"Heading3", "heading 3", kTextFont, "<w:b/>"},
    {"Heading4", "heading 4", kTextFont, ""},
};

std::string fonts(const char* font) { return font == nullptr ? "" : fmt::format(R"(<w:rFonts w:eastAsia="{}"/>)", font); }

std::string size(int half_points) {
  return half_points == 0 ? "" : fmt::format(R"(<w:sz w:val="{0}"/><w:szCs w:val="{0}"/>)", half_points);
}

void append_defaults(std::string& out) {
  out += fmt::format(
      R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{}" w:cs="Times New Roman"/>)"
      R"(<w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>)"
      R"(<w:pPrDefault><w:pPr><w:widowControl/><w:snapToGrid w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>)"
      R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>)"
      R"(<w:style w:type="character" w:default="1" w:styleId="DefaultFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>)"
      R"(<w:style w:type="table" w:default="1" w:styleId="NormalTable"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>)"
      R"(<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)",
      kTextFont);
}

void append_headings(std::string& out) {
  int level = 0;
  for (const HeadingStyle& style : kHeadings)
    out += fmt::format(
        R"(<w:style w:type="paragraph" w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="Normal"/><w:next w:val="FolioBody"/><w:qFormat/>)"
        R"(<w:pPr><w:keepNext/><w:keepLines/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="{}"/></w:pPr>)"
        R"(<w:rPr>{}{}</w:rPr></w:style>)",
        style.id, style.name, level++, fonts(style.font), style.character);
}

void append_others(std::string& out) {
  out +=
      R"(<w:style w:type="character" w:customStyle="1" w:styleId="FolioBlank"><w:name w:val="待填写"/><w:qFormat/><w:rPr><w:color w:val="7F6000"/><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/></w:rPr></w:style>)"
      R"(<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>)"
      R"(<w:style w:type="table" w:customStyle="1" w:styleId="FolioTable"><w:name w:val="公文表格"/><w:basedOn w:val="NormalTable"/><w:qFormat/><w:tblPr><w:tblBorders>)";
  for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
    out += fmt::format(R"(<w:{} w:val="single" w:sz="4" w:space="0" w:color="auto"/>)", side);
  out +=
      R"(</w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)";
}

}  // namespace

std::string_view style_of(ParagraphKind kind) {
  switch (kind) {
    case ParagraphKind::title:
      return "Title";
    case ParagraphKind::number:
      return "FolioNumber";
    case ParagraphKind::body:
      return "FolioBody";
    case ParagraphKind::flush:
      return "FolioFlush";
    case ParagraphKind::quote:
      return "FolioQuote";
    case ParagraphKind::step:
      return "FolioStep";
    case ParagraphKind::caption:
      return "Caption";
    case ParagraphKind::remark:
      return "FolioRemark";
    case ParagraphKind::warning:
      return "FolioWarning";
    case ParagraphKind::annex:
      return "FolioAnnex";
    case ParagraphKind::closing:
      return "FolioClosing";
  }
  return "Normal";
}

std::string_view style_of(HeadingLevel level) { return kHeadings[static_cast<std::size_t>(level)].id; }

std::string_view style_of(FolioSpan::Kind kind) {
  switch (kind) {
    case FolioSpan::Kind::plain:
      return "";
    case FolioSpan::Kind::strong:
      return "Strong";
    case FolioSpan::Kind::blank:
      return "FolioBlank";
  }
  return "";
}

std::string styles_xml() {
  std::string out = fmt::format("{}<w:styles {}>", kDeclaration, kNamespaces);
  append_defaults(out);
  append_headings(out);
  for (const ParagraphStyle& style : kParagraphs) {
    const bool built_in =
        std::string_view(style.id) == "Title" || std::string_view(style.id) == "Caption" || std::string_view(style.id) == "PageHead";
    out += fmt::format(
        R"(<w:style w:type="paragraph"{} w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{}</w:pPr><w:rPr>{}{}{}</w:rPr></w:style>)",
        built_in ? "" : R"( w:customStyle="1")", style.id, style.name, style.paragraph, fonts(style.font), style.character,
        size(style.half_points));
  }
  append_others(out);
  return out + "</w:styles>";
}

/// Where a font is not installed its other name is looked for: Windows has 仿宋, macOS and WPS have others.
std::string font_table_xml() {
  std::string out = fmt::format("{}<w:fonts {}>", kDeclaration, kNamespaces);
  constexpr const char* kNames[][2] = {{kTitleFont, "方正小标宋_GBK,小标宋,STZhongsong,华文中宋,宋体"},
                                       {kTextFont, "仿宋,FangSong,STFangsong,华文仿宋"},
                                       {kKai, "楷体,KaiTi,STKaiti,华文楷体"},
                                       {kHei, "SimHei,STHeiti,Noto Sans CJK SC"},
                                       {"宋体", "SimSun,STSong,Noto Serif CJK SC"}};
  for (const auto& [name, others] : kNames)
    out += fmt::format(
        R"(<w:font w:name="{}"><w:altName w:val="{}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>)",
        name, others);
  return out +
         R"(<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>)";
}

}  // namespace zhunsheng::typesetting
