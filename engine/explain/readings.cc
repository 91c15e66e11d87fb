#include "explain/readings.h"

#include <algorithm>

#include "explain/phrase.h"
#include "explain/say.h"
#include "outcome/words.h"

namespace zhunsheng::explaining {

namespace {

constexpr std::size_t kTold = 4;  ///< alternatives told one by one

/// Positions in RequirementDef::readings of the readings that decide.
std::vector<std::size_t> deciding_positions(const Scene& scene) {
  std::vector<std::size_t> out;
  const auto combinations = scene.context.readings;
  const std::size_t count = combinations.empty() ? 0 : combinations.front().alternatives.size();
  const auto only_there = [](const ReadingStatus& a, const ReadingStatus& b, std::size_t position) {
    for (std::size_t i = 0; i < a.alternatives.size(); ++i)
      if ((a.alternatives[i] != b.alternatives[i]) != (i == position)) return false;
    return true;
  };
  for (std::size_t position = 0; position < count; ++position)
    if (std::any_of(combinations.begin(), combinations.end(), [&](const ReadingStatus& a) {
          return std::any_of(combinations.begin(), combinations.end(),
                             [&](const ReadingStatus& b) { return a.status != b.status && only_there(a, b, position); });
        }))
      out.push_back(position);
  return out;
}

/// Two readings may have alternatives of one name.
Words reading_name(const Program& program, std::uint32_t alternative) {
  for (const ReadingDef& reading : program.readings)
    if (alternative - reading.alternatives.begin < reading.alternatives.count) return name_words(program, reading.name);
  return {};
}

ReadingFinding finding_of(const Scene& scene, std::vector<std::uint32_t> alternatives, Status status) {
  ReadingFinding out;
  out.alternatives = std::move(alternatives);
  out.status = status;
  std::vector<Words> parts;
  for (const std::uint32_t id : out.alternatives) {
    out.names.push_back(alternative_name(scene.program, id));
    const Words name = quoted(out.names.back());
    parts.push_back(out.alternatives.size() > 1 ? say("{}{}", "{} {}", reading_name(scene.program, id), name) : name);
  }
  out.text = say("按{}掌握为{}", "read as {}: {}", joined(parts, "、", ", "), status_alone(scene, status));
  return out;
}

const TraceStep* find_reading(const Scene& scene, const TraceStep& step, std::uint32_t reading) {
  if (step.node != kNone && scene.node(step).op == Op::reading && scene.node(step).a == reading) return &step;
  for (const TraceStep& child : step.children)
    if (const TraceStep* found = find_reading(scene, child, reading)) return found;
  return nullptr;
}

}  // namespace

Words status_alone(const Scene& scene, Status status) { return status_words(word_kind(scene.program, scene.requirement()), status); }

std::vector<ReadingFinding> readings_of(const Scene& scene) {
  std::vector<ReadingFinding> out;
  if (scene.context.readings.size() < 2) return out;
  for (const ReadingStatus& reading : scene.context.readings) out.push_back(finding_of(scene, reading.alternatives, reading.status));
  return out;
}

std::vector<std::uint32_t> deciding_readings(const Scene& scene) {
  std::vector<std::uint32_t> out;
  const auto readings = scene.program.list(scene.requirement().readings);
  for (const std::size_t position : deciding_positions(scene))
    if (position < readings.size()) out.push_back(readings[position]);
  return out;
}

std::vector<ReadingFinding> deciding_of(const Scene& scene) {
  std::vector<ReadingFinding> out;
  const std::vector<std::size_t> positions = deciding_positions(scene);
  if (positions.empty()) return out;
  for (const ReadingStatus& combination : scene.context.readings) {
    std::vector<std::uint32_t> chosen;
    for (const std::size_t position : positions) chosen.push_back(combination.alternatives[position]);
    if (std::none_of(out.begin(), out.end(), [&](const ReadingFinding& f) { return f.alternatives == chosen; }))
      out.push_back(finding_of(scene, std::move(chosen), combination.status));
  }
  return out;
}

const ReadingStatus* first_with(const Scene& scene, const ReadingFinding& deciding) {
  const std::vector<std::size_t> positions = deciding_positions(scene);
  for (const ReadingStatus& combination : scene.context.readings) {
    std::size_t same = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) same += combination.alternatives[positions[i]] == deciding.alternatives[i] ? 1U : 0U;
    if (same == positions.size()) return &combination;
  }
  return &scene.context.readings.front();
}

bool values_differ(const std::vector<ReadingFinding>& deciding) {
  const ReadingFinding* first = nullptr;
  for (const ReadingFinding& one : deciding) {
    if (empty(one.value)) continue;
    if (first != nullptr && one.value.zh != first->value.zh) return true;
    first = &one;
  }
  return false;
}

void name_values(std::vector<ReadingFinding>& deciding) {
  if (!values_differ(deciding)) return;
  for (ReadingFinding& one : deciding) {
    if (!empty(one.value)) one.text = one.text + say("（{}）", " ({})", one.value);
  }
}

std::vector<Rational> flips_of(const Scene& scene) {
  std::vector<Rational> out;
  const std::vector<std::uint32_t> deciding = deciding_readings(scene);
  if (deciding.size() != 1 || scene.trace.requirement.empty()) return out;
  const TraceStep* step = find_reading(scene, scene.trace.requirement.front(), deciding[0]);
  if (step == nullptr || !step->is_truth) return out;
  const Node& node = scene.node(*step);
  const Slice all = scene.program.readings[node.a].alternatives;
  struct Line {
    std::optional<Rational> at;  ///< nothing: no limit at all
    Status status;
  };
  std::vector<Line> lines;
  for (const ReadingFinding& finding : deciding_of(scene)) {
    if (finding.alternatives[0] - all.begin >= node.c) return out;
    const Node& alternative = scene.program.nodes[scene.program.list(node.b, node.c)[finding.alternatives[0] - all.begin]];
    lines.push_back({alternative.op == Op::compare ? constant_value(scene.program, alternative.b) : std::nullopt, finding.status});
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const Line& a, const Line& b) { return a.at && b.at ? *a.at < *b.at : a.at.has_value() < b.at.has_value(); });
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].status == lines[i + 1].status) continue;
    for (const auto& line : {lines[i].at, lines[i + 1].at})
      if (line && std::find(out.begin(), out.end(), *line) == out.end()) out.push_back(*line);
  }
  return out;
}

Words depends_words(const Scene& scene, const Explanation& explanation) {
  const std::vector<std::uint32_t> deciding = deciding_readings(scene);
  const auto& findings = explanation.deciding;
  std::vector<Words> parts;
  std::vector<Words> names;
  for (const std::uint32_t id : deciding) names.push_back(quoted(name_words(scene.program, scene.program.readings[id].name)));
  const Words on = scene.requirement().readings.count == 1
                       ? say("结果取决于口径", "the result depends on the reading")
                       : say("结果取决于{}的口径", "the result depends on how {} is read", joined(names, "、", ", "));
  if (deciding.size() == 1 && findings.size() <= kTold) {
    for (const ReadingFinding& finding : findings) parts.push_back(finding.text);
    return say("{}：{}", "{}: {}", on, joined(parts, "，", ", "));
  }
  for (int i = 0; i < kStatuses; ++i) {
    const auto status = static_cast<Status>(i);
    const auto n = std::count_if(findings.begin(), findings.end(), [&](const ReadingFinding& f) { return f.status == status; });
    if (n > 0) parts.push_back(say("{}种为{}", "{} of them: {}", number(n), status_alone(scene, status)));
  }
  return say("{}：共{}种组合，{}", "{}: of {} combinations, {}", on, number(static_cast<std::int64_t>(findings.size())),
             joined(parts, "，", ", "));
}

}  // namespace zhunsheng::explaining
