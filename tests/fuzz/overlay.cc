// What stands beside the facts: waivers, readings, reasons, corrections.
#include "harness.h"

using namespace zhunsheng;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string facts = fuzz::file("facts.json", fuzz::demo_facts());
  fuzz::Said said;
  api::CheckOptions options;
  options.selection.overlay = fuzz::file("overlay.json", fuzz::text_of(data, size));
  options.explained = api::Explained::all;
  options.format = api::Format::json;
  api::check(fuzz::demo_rules(), {facts}, options, said.output());
  if (!said.result.empty()) fuzz::require_json(said.result);
  options.format = api::Format::text;
  api::check(fuzz::demo_rules(), {facts}, options, said.output(api::Language::en));
  return 0;
}
