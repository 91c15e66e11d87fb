// Compiled rules. As they come they are refused, for a byte was changed; so the block of the program is put into a new file with a sum that
// is right, as somebody would who means harm. Whatever is opened must be safe to use.
#include <cstring>
#include <vector>

#include "api/bundle_format.h"
#include "harness.h"
#include "program/layout.h"

using namespace zhunsheng;

namespace {

void use(const api::Rules& rules) {
  static const std::string facts = fuzz::file("facts.json", fuzz::demo_facts());
  fuzz::Said said;
  api::list_rules(rules, api::Format::json, said.output());
  api::list_rules(rules, api::Format::text, said.output());
  api::list_readings(rules, api::Format::json, said.output());
  api::list_facts(rules, {}, api::Format::json, said.output());
  api::facts_schema(rules, {}, said.output());
  api::CompareOptions levels;
  levels.format = api::Format::json;
  api::compare(rules, levels, said.output());
  api::CheckOptions options;
  options.selection.as_of = "2026-12-31";
  options.selection.duties = true;
  options.explained = api::Explained::all;
  for (const api::Format format : {api::Format::json, api::Format::text, api::Format::html}) {
    options.format = format;
    api::check(rules, {facts}, options, said.output());
  }
  api::gap(rules, {facts}, {options.selection, api::Format::json, {}}, said.output());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span input(reinterpret_cast<const std::byte*>(data), size);
  static_cast<void>(api::Rules::from_compiled(std::vector<std::byte>(input.begin(), input.end())));
  const auto block = api::is_bundle(input) ? api::bundled_program(input) : Result<std::span<const std::byte>>(input);
  if (!block) return 0;
  std::vector<std::byte> program(block.value().begin(), block.value().end());
  layout::Header header;
  if (program.size() < sizeof header) return 0;
  std::memcpy(&header, program.data(), sizeof header);
  header.magic = layout::kMagic;
  header.version = layout::kVersion;
  header.size = program.size();
  std::memcpy(program.data(), &header, sizeof header);
  const api::Rules rules = api::Rules::from_compiled(api::write_bundle(program, {}, api::version()));
  if (rules.ending() == api::Ending::done) use(rules);
  return 0;
}
