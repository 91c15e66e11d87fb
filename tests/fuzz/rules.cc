// The text of a rule file: parsed, printed and parsed again, resolved, compiled, its tests run, its compiled rules read back.
#include "base/limits.h"
#include "harness.h"
#include "parse/parse.h"
#include "syntax/syntax.h"

using namespace zhunsheng;

namespace {

/// The text as the printer writes it, where it has no mistake.
std::string printed(std::string_view text, bool& clean) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId id = sources.add("r.zs", std::string(text));
  const syntax::File file = parse(sources, id, Limits{}, diagnostics);
  clean = diagnostics.list().empty();
  return clean ? syntax::print(file) : std::string();
}

void print_again(std::string_view text) {
  bool clean = false;
  const std::string once = printed(text, clean);
  if (!clean) return;
  static_cast<void>(printed(once, clean));
  fuzz::require(clean, "what is printed can be read");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(fuzz::text_of(data, size));
  print_again(text);
  const api::Rules rules = api::Rules::from_texts({{"r.zs", text}}, {});
  fuzz::require_json(rules.messages_json());
  static_cast<void>(rules.messages({}));
  if (rules.ending() != api::Ending::done) return 0;
  fuzz::Said said;
  api::list_rules(rules, api::Format::json, said.output());
  fuzz::require_json(said.result);
  api::list_readings(rules, api::Format::json, said.output());
  api::list_facts(rules, {}, api::Format::text, said.output());
  api::facts_schema(rules, {}, said.output());
  fuzz::require_json(said.result);
  api::test(rules, true, api::Format::json, said.output());
  fuzz::require(api::Rules::from_compiled(rules.bundle()).ending() == api::Ending::done, "what was compiled can be opened");
  return 0;
}
