#include "api/rejects.h"

#include <algorithm>
#include <fmt/format.h>

namespace zhunsheng::api {
namespace {

/// Why the file must not be made; empty if it may.
std::optional<Words> objection(const std::string& path, const std::vector<FactsInput>& inputs) {
  const FactsInput* headed = nullptr;
  for (const FactsInput& input : inputs) {
    if (is_same_file(path, input.name))
      return Words{fmt::format("--rejects 的文件就是数据文件 {}，请换一个文件名", path),
                   fmt::format("--rejects names the facts themselves, {}: name another file", path)};
    const bool other_kind = input.is_table != inputs.front().is_table;
    if (input.header.empty() && !other_kind) continue;
    if (other_kind || (headed != nullptr && headed->header != input.header))
      return Words{fmt::format("{} 与 {} 的文件头不同，被拒的行不能放进一个文件；请分开运行",
                               (headed != nullptr ? *headed : inputs.front()).name, input.name),
                   fmt::format("{} and {} have different headers, so their refused lines cannot stand in one file: run them one by one",
                               (headed != nullptr ? *headed : inputs.front()).name, input.name)};
    headed = &input;
  }
  return std::nullopt;
}

}  // namespace

bool Rejects::open(const std::string& path, const std::vector<FactsInput>& inputs, const Output& output, End& end) {
  if (path.empty()) return true;
  if (const auto why = objection(path, inputs)) {
    output.message(host_message(*why, output.display));
    end.ending = Ending::wrong_usage;
    return false;
  }
  if (!make(path, output, end)) return false;
  for (const FactsInput& input : inputs)
    if (!input.header.empty()) header_ = input.header + "\n";
  return true;
}

bool Rejects::make(const std::string& path, const Output& output, End& end) {
  tried_ = true;
  auto file = LineFile::create(path);
  if (!file) {
    output.message(cannot_write(file.error(), output.display));
    end.ending = Ending::failed;
    return false;
  }
  file_.emplace(std::move(file).value());
  return true;
}

void Rejects::empty(const std::string& path, const Output& output, End& end) {
  if (!path.empty() && !tried_ && end.ending != Ending::wrong_usage) make(path, output, end);
}

Result<bool> Rejects::add(const std::vector<std::string_view>& lines, std::size_t longest) {
  std::string text;
  for (const std::string_view line : lines) {
    if (line.size() > longest) continue;
    if (text.empty()) text = std::exchange(header_, {});
    text.append(line).push_back('\n');
  }
  return text.empty() ? Result<bool>(true) : file_->write(text);
}

}  // namespace zhunsheng::api
