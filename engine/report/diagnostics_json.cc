#include "report/diagnostics.h"
#include "report/members.h"

namespace zhunsheng::report {
namespace {

void append_place(Json& json, const Sources& sources, Range range) {
  if (range.source == kNoSource || range.source >= sources.size()) return;
  const Source& source = sources[range.source];
  const LineColumn begin = source.line_column(range.begin);
  const LineColumn end = source.line_column(range.end);
  json.member("file", source.name());
  json.key("line").integer(begin.line).key("column").integer(begin.column);
  json.key("end_line").integer(end.line).key("end_column").integer(end.column);
}

}  // namespace

void append_json(Json& json, const Diagnostics& diagnostics, const Sources& sources) {
  json.begin_array();
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    json.begin_object().member("code", code_text(diagnostic.code)).member("name", code_name(diagnostic.code));
    json.member("severity", code_severity(diagnostic.code) == DiagnosticSeverity::error ? "error" : "warning");
    append_words(json, "message", diagnostic.message);
    if (!diagnostic.help.zh.empty() || !diagnostic.help.en.empty()) append_words(json, "help", diagnostic.help);
    append_place(json, sources, diagnostic.range);
    json.member_if("where", diagnostic.where);
    json.key("notes").begin_array();
    for (const Note& note : diagnostic.notes) {
      json.begin_object();
      append_words(json, "message", note.words);
      append_place(json, sources, note.range);
      json.end_object();
    }
    json.end_array().key("fixes").begin_array();
    for (const Fix& fix : diagnostic.fixes) {
      json.begin_object();
      append_place(json, sources, fix.range);
      json.member("text", fix.text).end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
}

}  // namespace zhunsheng::report
