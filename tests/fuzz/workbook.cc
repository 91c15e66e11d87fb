// A workbook. An archive that a fuzzer changes is mostly one that does not open, so an input is the text of its parts instead: each begins
// with a line "@@ NAME". What begins as an archive is taken as it is.
#include "harness.h"
#include "source/archive.h"

using namespace zhunsheng;

namespace {

constexpr std::string_view kMark = "@@ ";

std::string packed(std::string_view text) {
  std::vector<NewMember> parts;
  while (text.starts_with(kMark)) {
    const std::size_t line = std::min(text.find('\n'), text.size());
    const std::size_t next = text.find("\n@@ ", line);
    const std::size_t end = next == std::string_view::npos ? text.size() : next;
    const std::string_view body = line < end ? text.substr(line + 1, end - line - 1) : std::string_view();
    parts.push_back({std::string(text.substr(kMark.size(), line - kMark.size())), std::string(body)});
    text.remove_prefix(next == std::string_view::npos ? text.size() : end + 1);
  }
  return archive_of(parts).value_or(std::string());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = fuzz::text_of(data, size);
  const std::string path = fuzz::file("filled.xlsx", input.starts_with(kMark) ? packed(input) : std::string(input));
  fuzz::Said said;
  api::CheckOptions options;
  options.selection.today = "2026-12-31";
  options.format = api::Format::json;
  options.explained = api::Explained::none;
  api::check(fuzz::demo_rules(), {path}, options, said.output());
  if (!said.result.empty()) fuzz::require_json(said.result);
  api::GapOptions ledger;
  ledger.selection.as_of = "2026-12-31";
  ledger.format = api::Format::xlsx;
  ledger.update = path;
  api::gap(fuzz::demo_rules(), {fuzz::file("facts.json", fuzz::demo_facts())}, ledger, said.output());
  return 0;
}
