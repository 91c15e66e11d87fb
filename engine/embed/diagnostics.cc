#include <charconv>

#include "embed/handles.h"

namespace zhunsheng::embed {
namespace {

zs_said said_of(const Diagnostic& diagnostic, const Sources& sources, const std::vector<std::string>& names) {
  zs_said said;
  said.code = code_text(diagnostic.code);
  said.name = code_name(diagnostic.code);
  said.severity = code_severity(diagnostic.code) == DiagnosticSeverity::error ? ZS_ERROR : ZS_WARNING;
  said.message_zh = diagnostic.message.zh;
  said.message_en = diagnostic.message.en;
  said.help_zh = diagnostic.help.zh;
  said.help_en = diagnostic.help.en;
  if (diagnostic.range.source < sources.size()) {
    const Source& source = sources[diagnostic.range.source];
    const LineColumn at = source.line_column(diagnostic.range.begin);
    said.file = source.name();
    said.line = at.line;
    said.column = at.column;
  } else {
    read_place(diagnostic.where, names, said);
  }
  return said;
}

bool take_number(std::string_view& text, std::uint32_t& number) {
  if (!text.starts_with(':')) return false;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), number);
  if (error != std::errc()) return false;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return true;
}

}  // namespace

void read_place(std::string_view where, const std::vector<std::string>& names, zs_said& said) {
  for (const std::string& name : names) {
    if (!where.starts_with(name)) continue;
    std::string_view rest = where.substr(name.size());
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    if (!take_number(rest, line) || !take_number(rest, column) || !(rest.empty() || rest.starts_with(' '))) continue;
    said.file = name;
    said.line = line;
    said.column = column;
    said.path = rest.empty() ? "" : rest.substr(1);
    return;
  }
  said.path = where;
}

zs_diagnostics* Notes::kept() {
  if (out_ == nullptr) return nullptr;
  if (*out_ == nullptr) *out_ = new zs_diagnostics;
  return *out_;
}

void Notes::add(const Diagnostics& diagnostics, const Sources& sources, const std::vector<std::string>& names) {
  if (diagnostics.list().empty() && diagnostics.dropped() == 0) return;
  zs_diagnostics* const to = kept();
  if (to == nullptr) return;
  for (const Diagnostic& one : diagnostics.list()) to->list.push_back(said_of(one, sources, names));
  to->dropped += diagnostics.dropped();
}

void Notes::add(const HostError& error) {
  zs_diagnostics* const to = kept();
  if (to == nullptr) return;
  zs_said said;
  said.message_zh = error.message.zh;
  said.message_en = error.message.en;
  to->list.push_back(std::move(said));
}

}  // namespace zhunsheng::embed

using namespace zhunsheng::embed;

size_t zs_diagnostics_count(const zs_diagnostics* diagnostics) noexcept { return diagnostics == nullptr ? 0 : diagnostics->list.size(); }

size_t zs_diagnostics_dropped(const zs_diagnostics* diagnostics) noexcept { return diagnostics == nullptr ? 0 : diagnostics->dropped; }

zs_status zs_diagnostics_at(const zs_diagnostics* diagnostics, size_t index, zs_diagnostic* out) noexcept {
  if (out == nullptr || index >= zs_diagnostics_count(diagnostics)) return ZS_WRONG_USAGE;
  const zs_said& said = diagnostics->list[index];
  zs_diagnostic made{};
  made.code = text_of(said.code);
  made.name = text_of(said.name);
  made.severity = said.severity;
  made.line = said.line;
  made.column = said.column;
  made.file = text_of(said.file);
  made.path = text_of(said.path);
  made.message_zh = text_of(said.message_zh);
  made.message_en = text_of(said.message_en);
  made.help_zh = text_of(said.help_zh);
  made.help_en = text_of(said.help_en);
  return give(made, out);
}

void zs_diagnostics_release(zs_diagnostics* diagnostics) noexcept { delete diagnostics; }

zs_text zs_buffer_text(const zs_buffer* buffer) noexcept { return text_of(buffer == nullptr ? std::string_view() : buffer->text); }

void zs_buffer_release(zs_buffer* buffer) noexcept { delete buffer; }

zs_text zs_version() noexcept { return text_of(zhunsheng::api::version()); }

zs_text zs_status_text(zs_status status, int32_t language) noexcept {
  static constexpr const char* kTexts[][2] = {
      {"完成", "done"},
      {"规则、数据或附加材料有误", "the rules, the facts or the overlay have errors"},
      {"用法有误", "wrong usage"},
      {"无法读取", "cannot be read"},
      {"编译好的规则不能用：已损坏，或者版本不同", "compiled rules that are damaged or of another version"},
      {"内存不足", "out of memory"},
      {"已取消", "cancelled"},
      {"测算结果超过上限，或有数过长", "more verdicts than allowed, or a number that grew too long"},
      {"程序内部出错", "a mistake inside the library"},
  };
  if (status < 0 || status > ZS_INTERNAL) return text_of("?");
  return text_of(kTexts[status][language == ZS_EN ? 1 : 0]);
}
