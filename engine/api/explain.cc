#include <fmt/format.h>

#include "api/document.h"
#include "report/result_json.h"
#include "report/result_text.h"

namespace zhunsheng::api {
namespace {

/// A key names one verdict; anything else in its place is the name of a rule.
bool is_key(std::string_view key) { return key.find('@') != std::string_view::npos && key.find('/') != std::string_view::npos; }

bool names_duty(const Rules& rules, std::string_view key) {
  if (rules.ending() != Ending::done) return false;
  const Program& program = program_of(rules);
  const auto named = requirements_named(program, key.substr(0, key.find('@')));
  return std::any_of(named.begin(), named.end(), [&](RequirementId id) { return program.requirements[id].duty != 0; });
}

Diagnostic no_verdict(std::string_view key, const report::Result& result) {
  std::vector<std::string> keys;
  for (const Verdict& verdict : result.outcome.verdicts) keys.push_back(report::verdict_key(result.head.program, result.facts, verdict));
  if (is_key(key)) return unknown_selection({"测算结果", "verdict"}, key, {keys.begin(), keys.end()});
  Diagnostic diagnostic;
  diagnostic.code = Code::unknown_selection;
  diagnostic.message = {"所选规则对所选对象没有测算结果", "the rules chosen give no verdict on the entities chosen"};
  diagnostic.help = {"用 check 查看各依据是否适用、是否施行。", "See with check which rule sets apply and are in force."};
  return diagnostic;
}

std::vector<const Verdict*> chosen_verdicts(const report::Result& result, std::string_view key) {
  std::vector<const Verdict*> verdicts;
  for (const Verdict& verdict : result.outcome.verdicts)
    if (!is_key(key) || report::verdict_key(result.head.program, result.facts, verdict) == key) verdicts.push_back(&verdict);
  return verdicts;
}

void append_text(std::string& out, const report::Result& result, const std::vector<const Verdict*>& verdicts) {
  for (const Verdict* verdict : verdicts) {
    if (!out.empty()) out += "\n" + std::string(static_cast<std::size_t>(std::min(result.view.width, 40)), '-') + "\n\n";
    report::append_explanation_text(out, result, *verdict);
  }
}

void append_json(std::string& out, const report::Result& result, const std::vector<const Verdict*>& verdicts) {
  constexpr int kPretty = 3;
  report::Json json(out, kPretty);
  json.begin_object().member("schema", "zhunsheng-explanation/1").member("as_of", result.head.as_of.text());
  const Overlay* overlay = result.head.overlay;
  const report::OverlayUse use = overlay == nullptr ? report::OverlayUse{} : report::use_of(result.head.program, result.facts);
  report::append_overlays(json, result.head, &use);
  json.key("synthetic").boolean(result.facts.synthetic).key("verdicts").begin_array();
  for (const Verdict* verdict : verdicts) report::append_verdict(json, result, *verdict);
  json.end_array().end_object();
  out += '\n';
}

End explained(const Rules& rules, const std::vector<std::string>& paths, std::string_view key, Selection selection, Format format,
              const Output& output) {
  End end;
  Chosen chosen;
  if (!key.empty() && !is_key(key)) selection.rules.emplace_back(key);
  if (is_key(key) && names_duty(rules, key)) selection.duties = true;
  if (refuse(rules, format, output, end) || !choose(rules, selection, output, chosen, end)) return end;
  Diagnostics diagnostics;
  JudgedDocument document(rules, chosen, report::Explained::all, output, false);
  std::vector<const Verdict*> verdicts;
  if (document.judge(paths, diagnostics, end)) {
    verdicts = chosen_verdicts(document.result(), key);
    if (verdicts.empty()) {
      diagnostics.add(no_verdict(key, document.result()));
      end.ending = Ending::wrong_usage;
    }
  }
  write_document_messages(rules, diagnostics, format, output, end);
  if (end.ending != Ending::done) return end;
  std::string out;
  format == Format::text ? append_text(out, document.result(), verdicts) : append_json(out, document.result(), verdicts);
  if (!output.result(out)) end.ending = Ending::stopped;
  return end;
}

}  // namespace

End explain(const Rules& rules, const std::vector<std::string>& facts, std::string_view key, const Selection& selection, Format format,
            const Output& output) {
  return guarded(output, [&] { return explained(rules, facts, key, selection, format, output); });
}

}  // namespace zhunsheng::api
