#include "embed/evaluator.h"

#include <cstring>

#include "embed/arguments.h"

namespace zhunsheng::embed {
namespace {

bool is_list(const zs_text* list, std::size_t count) { return count == 0 || (list != nullptr && std::all_of(list, list + count, is_text)); }

bool are_sound(const zs_options& o, zs_diagnostics** diagnostics) {
  return sound(diagnostics,
               {
                   {is_text(o.as_of), "options.as_of", kText},
                   {is_list(o.rulesets, o.ruleset_count), "options.rulesets", kList},
                   {is_list(o.rules, o.rule_count), "options.rules", kList},
                   {is_list(o.entities, o.entity_count), "options.entities", kList},
                   {o.explain >= ZS_EXPLAIN_NONE && o.explain <= ZS_EXPLAIN_ALL,
                    "options.explain",
                    {"只能是 ZS_EXPLAIN_… 之一", "must be one of ZS_EXPLAIN_…"}},
                   {o.language == ZS_ZH || o.language == ZS_EN, "options.language", {"只能是 ZS_ZH 或 ZS_EN", "must be ZS_ZH or ZS_EN"}},
                   {o.reserved == 0, "options.reserved", {"要为 0", "must be 0"}},
                   {is_text(o.overlay), "options.overlay", kText},
                   {is_text(o.overlay_name), "options.overlay_name", kText},
               });
}

std::vector<std::string> strings_of(const zs_text* list, std::size_t count) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < count; ++i) out.emplace_back(view(list[i]));
  return out;
}

api::JudgingOptions options_of(const zs_options& given) {
  api::JudgingOptions out;
  out.selection.as_of = view(given.as_of);
  out.selection.rulesets = strings_of(given.rulesets, given.ruleset_count);
  out.selection.rules = strings_of(given.rules, given.rule_count);
  out.selection.entities = strings_of(given.entities, given.entity_count);
  out.selection.duties = given.duties != 0;
  out.overlay = view(given.overlay);
  out.overlay_name = given.overlay_name.size == 0 ? "overlay" : view(given.overlay_name);
  out.explained = given.explain == ZS_EXPLAIN_ALL      ? api::Explained::all
                  : given.explain == ZS_EXPLAIN_FAILED ? api::Explained::failed
                                                       : api::Explained::none;
  out.language = given.language == ZS_EN ? api::Language::en : api::Language::zh;
  if (given.most_verdicts > 0) out.most_verdicts = given.most_verdicts;
  if (given.cancellation != nullptr) out.cancelled = &given.cancellation->cancelled;
  return out;
}

zs_status status_of(api::Judged judged) {
  switch (judged) {
    case api::Judged::done:
      return ZS_OK;
    case api::Judged::wrong_usage:
      return ZS_WRONG_USAGE;
    case api::Judged::unsound:
      return ZS_UNSOUND;
    case api::Judged::cancelled:
      return ZS_CANCELLED;
    case api::Judged::too_many:
      return ZS_TOO_MUCH;
  }
  return ZS_INTERNAL;
}

/// Facts refer to their program by numbers: another one with the same digest will do.
bool fit(const zs_facts& facts, const zs_evaluator& evaluator) {
  if (facts.program.get() == evaluator.program.get()) return true;
  const auto a = program_of(facts.program.get()).bytes();
  const auto b = program_of(evaluator.program.get()).bytes();
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size()) == 0;
}

HostError of_another_program() {
  return {
      {"数据是按另一套规则读入的，请用同一个 program 读入", "the facts were read for other rules: read them with the evaluator's program"}};
}

zs_status evaluate(zs_evaluator& evaluator, zs_facts* facts, const zs_options* given, zs_diagnostics** diagnostics) {
  std::optional<zs_options> options = zs_options{};
  if (given != nullptr) options = taken(given);
  if (!sound(diagnostics, {{options.has_value(), "options.struct_size", kSized}}) || !are_sound(*options, diagnostics))
    return ZS_WRONG_USAGE;
  Notes notes(diagnostics);
  if (!fit(*facts, evaluator)) {
    notes.add(of_another_program());
    return ZS_WRONG_USAGE;
  }
  evaluator.facts = FactsUse(facts);
  const api::JudgingOptions wanted = options_of(*options);
  Diagnostics said;
  const api::Judged judged = evaluator.judging.judge(facts->facts, wanted, said);
  notes.add(said, {}, {wanted.overlay_name});
  if (judged != api::Judged::done) return status_of(judged);
  evaluator.shown.resize(evaluator.verdicts().size());
  evaluator.has_result = true;
  return ZS_OK;
}

template <class Make>
zs_status buffered(zs_buffer** out, Make&& make) noexcept {
  return guarded([&] {
    auto buffer = std::make_unique<zs_buffer>();
    buffer->text = make();
    *out = buffer.release();
    return ZS_OK;
  });
}

}  // namespace
}  // namespace zhunsheng::embed

using namespace zhunsheng::embed;

zs_status zs_cancellation_new(zs_cancellation** out) noexcept {
  if (out == nullptr) return ZS_WRONG_USAGE;
  return guarded([&] {
    *out = new zs_cancellation;
    return ZS_OK;
  });
}

void zs_cancellation_cancel(zs_cancellation* cancellation) noexcept {
  if (cancellation != nullptr) cancellation->cancelled.store(true);
}

void zs_cancellation_release(zs_cancellation* cancellation) noexcept { delete cancellation; }

zs_status zs_evaluator_new(zs_program* program, zs_evaluator** out) noexcept {
  if (program == nullptr || out == nullptr) return ZS_WRONG_USAGE;
  return guarded([&] {
    *out = new zs_evaluator(program);
    return ZS_OK;
  });
}

void zs_evaluator_release(zs_evaluator* evaluator) noexcept { delete evaluator; }

zs_status zs_evaluate(zs_evaluator* evaluator, zs_facts* facts, const zs_options* options, zs_diagnostics** diagnostics) noexcept {
  if (evaluator != nullptr) {  // whatever comes of this, the result of before is gone
    evaluator->shown.clear();
    evaluator->has_result = false;
  }
  if (!sound(diagnostics, {{evaluator != nullptr, "evaluator", kGiven}, {facts != nullptr, "facts", kGiven}})) return ZS_WRONG_USAGE;
  const zs_status status = guarded([&] { return evaluate(*evaluator, facts, options, diagnostics); });
  if (status == ZS_OUT_OF_MEMORY || status == ZS_INTERNAL || status == ZS_TOO_MUCH) evaluator->judging.forget();
  return status;
}

size_t zs_verdict_count(const zs_evaluator* evaluator) noexcept {
  return evaluator == nullptr || !evaluator->has_result ? 0 : evaluator->verdicts().size();
}

zs_status zs_explain(zs_evaluator* evaluator, size_t index, int32_t language, int32_t format, int32_t width, zs_buffer** out) noexcept {
  const bool usual = (language == ZS_ZH || language == ZS_EN) && (format == ZS_AS_JSON || (format == ZS_AS_TEXT && width >= ZS_NARROWEST));
  if (index >= zs_verdict_count(evaluator) || out == nullptr || !usual) return ZS_WRONG_USAGE;
  const auto in = language == ZS_EN ? zhunsheng::api::Language::en : zhunsheng::api::Language::zh;
  const zhunsheng::Verdict& verdict = evaluator->verdicts()[index];
  return buffered(out, [&] {
    return format == ZS_AS_JSON ? evaluator->judging.explanation_json(verdict, in)
                                : evaluator->judging.explanation_text(verdict, in, width);
  });
}

zs_status zs_result_json(zs_evaluator* evaluator, zs_buffer** out) noexcept {
  if (evaluator == nullptr || !evaluator->has_result || out == nullptr) return ZS_WRONG_USAGE;
  return buffered(out, [&] { return evaluator->judging.json(); });
}
