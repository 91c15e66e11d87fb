#include "embed/arguments.h"

extern "C" {
extern const unsigned char zhunsheng_bundled_begin[];
extern const unsigned char zhunsheng_bundled_end[];
}

namespace zhunsheng::embed {
namespace {

using api::Rules;

std::span<const std::byte> bundle() {
  return {reinterpret_cast<const std::byte*>(zhunsheng_bundled_begin),
          static_cast<std::size_t>(zhunsheng_bundled_end - zhunsheng_bundled_begin)};
}

/// The handle of rules that can be used, or why there is none.
zs_status handed(Rules&& rules, zs_program** out, zs_diagnostics** diagnostics) {
  const Rules::State& state = rules.state();
  if (state.out_of_memory) return ZS_OUT_OF_MEMORY;
  Notes notes(diagnostics);
  notes.add(state.diagnostics, state.sources, {});
  if (state.failure) {
    notes.add(*state.failure);
    return state.unread ? ZS_CANNOT_READ : ZS_REFUSED;
  }
  if (state.diagnostics.has_errors()) return ZS_UNSOUND;
  *out = new zs_program(std::move(rules));
  return ZS_OK;
}

template <class Make>
zs_status made(zs_program** out, zs_diagnostics** diagnostics, Make&& make) noexcept {
  if (!sound(diagnostics, {{out != nullptr, "out", kGiven}})) return ZS_WRONG_USAGE;
  return guarded([&] { return handed(make(), out, diagnostics); });
}

template <class List>
zs_status listed(std::string& out, List&& list) {
  api::Output output;
  output.result = [&out](std::string_view text) {
    out += text;
    return true;
  };
  output.message = [](std::string_view) { return true; };
  switch (const api::End end = list(output); end.ending) {
    case api::Ending::done:
      return ZS_OK;
    case api::Ending::failed:
      return ZS_OUT_OF_MEMORY;
    case api::Ending::wrong_usage:
    case api::Ending::unsound:
    case api::Ending::stopped:
    case api::Ending::interrupted:
      break;
  }
  return ZS_INTERNAL;
}

zs_status list_of(const Rules& rules, std::int32_t what, std::int32_t language, std::string& out) {
  return listed(out, [&](api::Output& output) {
    output.display.language = language == ZS_EN ? api::Language::en : api::Language::zh;
    switch (what) {
      case ZS_LIST_RULES:
        return api::list_rules(rules, api::Format::json, output);
      case ZS_LIST_READINGS:
        return api::list_readings(rules, api::Format::json, output);
      case ZS_LIST_FACTS:
        return api::list_facts(rules, {}, api::Format::json, output);
      default:
        return api::facts_schema(rules, {}, output);
    }
  });
}

}  // namespace
}  // namespace zhunsheng::embed

using namespace zhunsheng::embed;
using zhunsheng::api::Rules;

zs_status zs_program_bundled(zs_program** out, zs_diagnostics** diagnostics) noexcept {
  return made(out, diagnostics, [] { return Rules::from_bundle(bundle()); });
}

zs_status zs_program_open(const char* path, size_t path_size, zs_program** out, zs_diagnostics** diagnostics) noexcept {
  if (!sound(diagnostics, {{path != nullptr, "path", kGiven}})) return ZS_WRONG_USAGE;
  return made(out, diagnostics, [&] { return Rules::from_compiled(std::string(path, path_size)); });
}

zs_status zs_program_from_bytes(const void* bytes, size_t size, zs_program** out, zs_diagnostics** diagnostics) noexcept {
  if (!sound(diagnostics, {{bytes != nullptr, "bytes", kGiven}})) return ZS_WRONG_USAGE;
  const auto* begin = static_cast<const std::byte*>(bytes);
  return made(out, diagnostics, [&] { return Rules::from_compiled(std::vector<std::byte>(begin, begin + size)); });
}

zs_status zs_program_compile(const zs_source* sources, size_t count, zs_program** out, zs_diagnostics** diagnostics) noexcept {
  const auto is_source = [](const zs_source& s) { return is_text(s.name) && is_text(s.text); };
  const bool given = sources != nullptr && std::all_of(sources, sources + count, is_source);
  if (!sound(diagnostics, {{given, "sources", kList}})) return ZS_WRONG_USAGE;
  return made(out, diagnostics, [&] {
    std::vector<zhunsheng::api::SourceText> texts;
    for (std::size_t i = 0; i < count; ++i) texts.push_back({std::string(view(sources[i].name)), std::string(view(sources[i].text))});
    return Rules::from_texts(std::move(texts), bundle());
  });
}

zs_status zs_program_load(const zs_text* paths, size_t count, zs_program** out, zs_diagnostics** diagnostics) noexcept {
  const bool given = paths != nullptr && std::all_of(paths, paths + count, is_text);
  if (!sound(diagnostics, {{given, "paths", kList}})) return ZS_WRONG_USAGE;
  return made(out, diagnostics, [&] {
    std::vector<std::string> list;
    for (std::size_t i = 0; i < count; ++i) list.emplace_back(view(paths[i]));
    return Rules::from_paths(list, bundle());
  });
}

zs_status zs_program_verify(const zs_program* program) noexcept {
  if (program == nullptr) return ZS_WRONG_USAGE;
  return guarded([&] { return program->rules.is_genuine() ? ZS_OK : ZS_REFUSED; });
}

zs_status zs_program_write(const zs_program* program, zs_buffer** out) noexcept {
  if (program == nullptr || out == nullptr) return ZS_WRONG_USAGE;
  return guarded([&] {
    const auto bytes = program->rules.bundle();
    auto buffer = std::make_unique<zs_buffer>();
    buffer->text.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    *out = buffer.release();
    return ZS_OK;
  });
}

zs_text zs_program_digest(const zs_program* program) noexcept {
  if (program == nullptr) return text_of("");
  guarded([&] {
    std::call_once(program->digested, [&] { program->digest = program_of(program).digest(); });
    return ZS_OK;
  });
  return text_of(program->digest);
}

zs_status zs_program_list(const zs_program* program, int32_t what, int32_t language, zs_buffer** out) noexcept {
  if (program == nullptr || out == nullptr || what < ZS_LIST_RULES || what > ZS_LIST_SCHEMA) return ZS_WRONG_USAGE;
  return guarded([&] {
    auto buffer = std::make_unique<zs_buffer>();
    const zs_status status = list_of(program->rules, what, language, buffer->text);
    if (status == ZS_OK) *out = buffer.release();
    return status;
  });
}

zs_program* zs_program_retain(zs_program* program) noexcept {
  if (program != nullptr) program->uses.fetch_add(1, std::memory_order_relaxed);
  return program;
}

void zs_program_release(zs_program* program) noexcept {
  if (was_last(program)) delete program;
}
