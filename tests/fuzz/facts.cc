// One document of facts: read, judged, explained in full, in every format that takes what others wrote.
#include "harness.h"

using namespace zhunsheng;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string path = fuzz::file("facts.json", fuzz::text_of(data, size));
  fuzz::Said said;
  api::CheckOptions options;
  options.selection.today = "2026-12-31";
  options.explained = api::Explained::all;
  options.jobs = 1;
  options.format = api::Format::json;
  const api::End end = api::check(fuzz::demo_rules(), {path}, options, said.output());
  if (!said.result.empty()) fuzz::require_json(said.result);
  if (end.ending != api::Ending::done) return 0;
  options.format = api::Format::text;
  api::check(fuzz::demo_rules(), {path}, options, said.output(api::Language::en));
  options.format = api::Format::html;
  api::check(fuzz::demo_rules(), {path}, options, said.output());
  api::gap(fuzz::demo_rules(), {path}, {options.selection, api::Format::json, {}}, said.output());
  if (!said.result.empty()) fuzz::require_json(said.result);
  return 0;
}
