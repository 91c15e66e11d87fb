#include <fmt/format.h>

#include "base/visible.h"
#include "source/archive.h"
#include "typeset/body.h"
#include "typeset/styles.h"
#include "typeset/typeset.h"
#include "typeset/xml.h"

namespace zhunsheng {
namespace {

using namespace typesetting;

constexpr std::string_view kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kWord = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Part, its type, and how the document refers to it.
struct Part {
  const char* name;
  const char* type;
  const char* relation;
  const char* id;
};
constexpr Part kParts[] = {
    {"styles.xml", "styles", "styles", "styles"},         {"settings.xml", "settings", "settings", "settings"},
    {"fontTable.xml", "fontTable", "fontTable", "fonts"}, {"footer1.xml", "footer", "footer", "footOdd"},
    {"footer2.xml", "footer", "footer", "footEven"},      {"header1.xml", "header", "header", "head"},
    {"header2.xml", "header", "header", "headEven"},
};

std::string content_types() {
  std::string out = fmt::format(
      R"({}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
      R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>)"
      R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"
      R"(<Override PartName="/word/document.xml" ContentType="{}.document.main+xml"/>)",
      kDeclaration, kWord);
  for (const Part& part : kParts)
    out += fmt::format(R"(<Override PartName="/word/{}" ContentType="{}.{}+xml"/>)", part.name, kWord, part.type);
  return out + "</Types>";
}

std::string relations(std::string_view inside) {
  return fmt::format(R"({}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>)",
                     kDeclaration, inside);
}

std::string package_relations() {
  return relations(fmt::format(
      R"(<Relationship Id="document" Type="{}/officeDocument" Target="word/document.xml"/>)"
      R"(<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>)",
      kOffice));
}

std::string document_relations() {
  std::string out;
  for (const Part& part : kParts)
    out += fmt::format(R"(<Relationship Id="{}" Type="{}/{}" Target="{}"/>)", part.id, kOffice, part.relation, part.name);
  return relations(out);
}

/// No date: the same paper, the same bytes.
std::string core_properties(const Folio& folio) {
  return fmt::format(
      R"({}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">)"
      R"(<dc:title>{}</dc:title><dc:creator>准绳</dc:creator><dc:description>{}</dc:description><dc:language>zh-CN</dc:language></cp:coreProperties>)",
      kDeclaration, markup(folio.title), markup(folio.about));
}

std::string settings() {
  return fmt::format(
      R"({}<w:settings {}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/>)"
      R"(<w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>)"
      R"(<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>)",
      kDeclaration, kNamespaces);
}

/// "— 1 —": at the outer edge, so on the right of odd pages and the left of even ones.
std::string footer(std::string_view style) {
  return fmt::format(
      R"({}<w:ftr {}><w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr>{}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>{}</w:p></w:ftr>)",
      kDeclaration, kNamespaces, style, run("— "), run(" —"));
}

std::string header(const Folio& folio) {
  return fmt::format(R"({}<w:hdr {}><w:p><w:pPr><w:pStyle w:val="PageHead"/></w:pPr>{}</w:p></w:hdr>)", kDeclaration, kNamespaces,
                     folio.head.empty() ? "" : run(folio.head));
}

}  // namespace

Result<std::string> docx_of(const Folio& folio) {
  auto archive = archive_of({{"[Content_Types].xml", content_types()},
                             {"_rels/.rels", package_relations()},
                             {"docProps/core.xml", core_properties(folio)},
                             {"word/_rels/document.xml.rels", document_relations()},
                             {"word/document.xml", document_xml(folio)},
                             {"word/styles.xml", styles_xml()},
                             {"word/settings.xml", settings()},
                             {"word/fontTable.xml", font_table_xml()},
                             {"word/footer1.xml", footer("PageNumberRight")},
                             {"word/footer2.xml", footer("PageNumberLeft")},
                             {"word/header1.xml", header(folio)},
                             {"word/header2.xml", header(folio)}});
  if (!archive) return HostError{{"写不出 .docx：内存不足或文书过长", "the .docx cannot be packed: too long, or no memory"}};
  return std::move(*archive);
}

}  // namespace zhunsheng
