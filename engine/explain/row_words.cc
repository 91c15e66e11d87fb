// A row of a table, a member or a verdict below in short, with its name and numbers.
#include <algorithm>

#include "explain/phrase.h"
#include "explain/reason.h"
#include "explain/say.h"
#include "outcome/words.h"

namespace zhunsheng::explaining {

Words row_value_words(const Scene& scene, const TraceStep& row) {
  const TraceStep* compare = single_comparison(scene, row);
  if (compare == nullptr || compare->truth == Truth::unknown || compare->truth == Truth::not_applicable) return reason(scene, row);
  const auto sides = sides_of(scene, *compare);
  const Comparison relation = sides->truth == Truth::yes ? sides->comparison : opposite(sides->comparison);
  const Words value = !sides->near            ? left_value(*sides)
                      : ends(point(sides->a)) ? say("未经修约的值为{}", "unrounded {}", left_value(*sides))
                                              : say("未经修约的值约为{}", "unrounded about {}", left_value(*sides));
  const Words out = say("{}，{}{}", "{}, {} {}", value, comparison_words(relation, sides->unit), right_value(scene, *sides));
  const auto ratio = ratio_of(scene, *compare);
  if (sides->truth == Truth::yes || !ratio) return out;
  const Rational whole(1);
  return out + say("（为标准的{}）", " ({} of the standard)", number_words(*ratio, {"%", -1, &whole, sides->comparison}));
}

Words row_words(const Scene& scene, const TraceStep& row) {
  if (row.requirement != kNone) {
    const RequirementDef& def = scene.program.requirements[row.requirement];
    return say("{}{}", "{} {}", requirement_title(scene.program, def), status_words(word_kind(scene.program, def), row.status));
  }
  const TraceStep* compare = single_comparison(scene, row);
  if (compare == nullptr || compare->truth == Truth::unknown || compare->truth == Truth::not_applicable) return reason(scene, row);
  return say("{}{}", "{} {}", phrase(scene.program, scene.node(*compare).a), row_value_words(scene, row));
}

Words as_read(const Scene& scene, const TraceStep& row) {
  if (row.requirement == kNone || row.status != Status::review) return {};
  std::vector<Words> names;
  for (const std::uint32_t id : scene.program.list(scene.program.requirements[row.requirement].readings)) {
    std::uint32_t alternative = kNone;  // of several that are confirmed the first is judged first
    if (scene.context.overlay != nullptr)
      for (const ConfirmedReading& one : scene.context.overlay->readings)
        if (one.reading == id && stands_on(one.authority, as_of(scene))) alternative = std::min(alternative, one.alternative);
    if (alternative == kNone) alternative = scene.program.readings[id].alternatives.begin;
    names.push_back(quoted(alternative_name(scene.program, alternative)));
  }
  return joined(names, "", ", ");
}

Words reason_below(const Scene& scene, const TraceStep& row) {
  const Words read = as_read(scene, row);
  if (empty(read)) return reason(scene, row.children.back());
  Scene plain = scene;
  plain.names_reading = false;
  return say("按{}掌握，{}", "read as {}: {}", read, reason(plain, row.children.back()));
}

}  // namespace zhunsheng::explaining
