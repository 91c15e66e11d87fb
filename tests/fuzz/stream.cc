// Lines of facts, with what is refused of them kept: every line is judged or told, and each result is a line of JSON.
#include "harness.h"

using namespace zhunsheng;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string path = fuzz::file("facts.ndjson", fuzz::text_of(data, size));
  fuzz::Said said;
  api::CheckOptions options;
  options.selection.today = "2026-12-31";
  options.jobs = 1;
  options.rejects = fuzz::file("rejects.ndjson", "");
  options.format = api::Format::ndjson;
  options.explained = api::Explained::all;
  api::check(fuzz::demo_rules(), {path}, options, said.output());
  fuzz::require_json_lines(said.result);
  options.format = api::Format::rows;
  api::check(fuzz::demo_rules(), {path}, options, said.output());
  fuzz::require_json_lines(said.result);
  return 0;
}
