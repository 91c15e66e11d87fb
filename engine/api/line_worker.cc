#include <algorithm>

#include "api/stream.h"

namespace zhunsheng::api {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// The census names children, and none is listed.
bool awaits_children(const Facts& facts) {
  const Entity& top = facts.entities.front();
  if (top.end > 1) return false;
  const auto* first = facts.census.data() + top.census.begin;
  return std::any_of(first, first + top.census.count, [](const Census& census) { return census.count > 0; });
}

}  // namespace

LineWorker::LineWorker(const Program& program, const Limits& limits, const Chosen& chosen, report::Explained explained,
                       const report::View& view, const report::Renderer& renderer, bool brief)
    : program_(program), renderer_(renderer), reader_(program, limits), judge_(program, chosen, explained, view, brief) {}

void LineWorker::work(const std::vector<Line>& lines, std::string_view input) {
  batch_.out.clear();
  for (const Line& one : lines) line(one, input);
}

void LineWorker::line(const Line& line, std::string_view input) {
  if (is_blank(line.text)) return;
  ++batch_.lines;
  if (!reader_.read_line(line.text, input, line.number, facts_, batch_.diagnostics)) {
    ++batch_.refused;
    return;
  }
  if (facts_.entities.empty() || keep(line, input)) return;
  const report::Result& result = judge_.judge(facts_);
  renderer_.body(batch_.out, result);
  take(result);
}

/// Keeps the line if others may need it. True if it is to be judged later.
bool LineWorker::keep(const Line& line, std::string_view input) {
  const Entity& top = facts_.entities.front();
  const bool waits = awaits_children(facts_);
  if (waits || !top.outside_parent.empty())
    batch_.kept.push_back(
        {std::string(top.id), std::string(top.outside_parent), std::string(line.text), std::string(input), line.number, waits});
  return waits;
}

void LineWorker::take(const report::Result& result) {
  batch_.summary.add(program_, result.outcome);
  report::merge(batch_.rulesets, result.outcome.rulesets);
}

void LineWorker::work_parent(const KeptLine& parent, const std::vector<const KeptLine*>& family) {
  batch_.out.clear();
  reader_.begin(facts_);
  reader_.add_line(parent.text, parent.input, parent.number, batch_.diagnostics);
  for (const KeptLine* member : family) reader_.add_line(member->text, member->input, member->number, batch_.diagnostics);
  if (!reader_.finish(batch_.diagnostics)) {
    ++batch_.refused;
    return;
  }
  const report::Result& result = judge_.judge_only(facts_, parent.id);
  renderer_.parent(batch_.out, result);
  take(result);
}

}  // namespace zhunsheng::api
