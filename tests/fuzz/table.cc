// A table as a spreadsheet program saves it, in any encoding.
#include "harness.h"

using namespace zhunsheng;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string path = fuzz::file("filled.csv", fuzz::text_of(data, size));
  fuzz::Said said;
  api::CheckOptions options;
  options.selection.today = "2026-12-31";
  options.format = api::Format::json;
  options.explained = api::Explained::none;
  api::check(fuzz::demo_rules(), {path}, options, said.output());
  if (!said.result.empty()) fuzz::require_json(said.result);
  return 0;
}
