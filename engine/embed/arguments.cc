#include "embed/arguments.h"

namespace zhunsheng::embed {
namespace {

constexpr Expected kDepth = {"要在 0 到 1000 之间", "must be 0 to 1000"};
constexpr Expected kDigits = {"要在 0 到 100000 之间", "must be 0 to 100000"};
static_assert(ZS_MOST_DEPTH == 1000 && ZS_MOST_DIGITS == 100000);

bool within(std::int32_t number, std::int32_t most) { return number >= 0 && number <= most; }

}  // namespace

bool sound(zs_diagnostics** out, std::initializer_list<Argument> arguments) noexcept {
  if (out != nullptr) *out = nullptr;
  const auto* const wrong = std::find_if(arguments.begin(), arguments.end(), [](const Argument& one) { return !one.sound; });
  if (wrong == arguments.end()) return true;
  guarded([&] {
    const std::string name(wrong->name);
    Notes(out).add(HostError{{"参数 " + name + "：" + wrong->expected.zh, "the argument " + name + " " + wrong->expected.en}});
    return ZS_OK;
  });
  return false;
}

std::optional<Limits> limits_of(const zs_limits* given, zs_diagnostics** out) {
  Limits limits;
  if (given == nullptr) return limits;
  const auto set = taken(given);
  if (!sound(out, {{set.has_value(), "limits.struct_size", kSized}})) return std::nullopt;
  if (!sound(out, {{within(set->depth, ZS_MOST_DEPTH), "limits.depth", kDepth},
                   {within(set->number_digits, ZS_MOST_DIGITS), "limits.number_digits", kDigits},
                   {within(set->number_exponent, ZS_MOST_DIGITS), "limits.number_exponent", kDigits},
                   {set->diagnostics >= 0, "limits.diagnostics", {"不能是负数", "must not be negative"}}}))
    return std::nullopt;
  if (set->document_bytes > 0) limits.facts_line_bytes = set->document_bytes;
  if (set->entities > 0) limits.entities = set->entities;
  if (set->depth > 0) limits.facts_depth = set->depth;
  if (set->number_digits > 0) limits.number_digits = set->number_digits;
  if (set->number_exponent > 0) limits.number_exponent = set->number_exponent;
  if (set->diagnostics > 0) limits.diagnostics = set->diagnostics;
  return limits;
}

}  // namespace zhunsheng::embed
