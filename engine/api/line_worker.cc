#include <algorithm>

#include "api/parent_needs.h"
#include "api/stream.h"
#include "api/table_stream.h"
#include "api/too_long.h"
#include "load/said.h"

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

/// Over the lines that a parent is judged on.
std::string digest_of(const KeptLine& parent, const std::vector<const KeptLine*>& family) {
  Sha256 hash;
  const auto add = [&](const KeptLine& line) {
    hash.add(std::as_bytes(std::span(line.digest)));
    hash.add(std::as_bytes(std::span("\n", 1)));
  };
  add(parent);
  for (const KeptLine* member : family) add(*member);
  return text(hash.finish());
}

}  // namespace

std::string where_of_line(std::string_view name, std::uint32_t number) {
  return load::where_text(load::NamedText{std::string(name), {}}, {number, 1}, "");
}

LineWorker::LineWorker(const Program& program, const Limits& limits, const Chosen& chosen, report::Explained explained,
                       const report::View& view, const report::Renderer& renderer, bool brief, const StreamHeader& header, LineWants wants)
    : program_(program),
      limits_(limits),
      chosen_(chosen),
      renderer_(renderer),
      shorteners_(program.types.size()),
      reader_(program, limits),
      judge_(program, chosen, explained, view, brief),
      wants_(wants) {
  reader_.use_header(header);
}

void LineWorker::work(const std::vector<Line>& lines, std::uint32_t input, std::string_view name, const std::vector<RefusedLine>& refused,
                      Sha256Trail* trail) {
  batch_ = Batch{};
  std::size_t next = 0;
  for (const Line& one : lines)
    if (!pass_over(one, refused, next)) line(one, input, name, trail);
}

/// Whether the line is the next of those that were refused; it is one of them no more then.
bool LineWorker::pass_over(const Line& line, const std::vector<RefusedLine>& refused, std::size_t& next) {
  if (next == refused.size() || refused[next].number != line.number) return false;
  batch_.diagnostics.add(refused[next++].why);
  ++batch_.lines;
  refuse(line.text);
  return true;
}

void LineWorker::refuse(std::string_view line) {
  ++batch_.refused;
  if (wants_.rejected) batch_.rejected.push_back(line);
}

bool LineWorker::read(const Line& line, std::string_view name, Sha256Trail* trail) {
  if (line.table != nullptr) {
    const RowGroup group{line.text, line.number - 1, line.fault, name};
    return read_group(reader_, *line.table, group, limits_, facts_, batch_.with_rows.emplace_back(), batch_.diagnostics);
  }
  return reader_.read_line(line.text, name, line.number, facts_, batch_.diagnostics, trail);
}

void LineWorker::line(const Line& line, std::uint32_t input, std::string_view name, Sha256Trail* trail) {
  if (is_blank(line.text) && line.fault == TableGroup::Fault::none) return;
  ++batch_.lines;
  if (!read(line, name, trail) || !judge_.amend(facts_, batch_.diagnostics)) {
    refuse(line.text);
    return;
  }
  if (facts_.entities.empty()) return;
  if (wants_.digests)
    facts_.digest = line.table != nullptr ? digest_of_group(*line.table, line.text, batch_.with_rows.back())
                                          : text(Sha256::of(std::as_bytes(std::span(line.text))));
  list(line.number);
  if (line.table == nullptr && keep(line, input)) return;
  judged(line.text, name, line.number, [&] {
    const report::Result& result = judge_.judge(facts_);
    renderer_.body(batch_.out, result);
    take(result);
  });
}

/// A line whose numbers grow past all bounds is refused.
template <class Judged>
void LineWorker::judged(std::string_view line, std::string_view name, std::uint32_t number, const Judged& judge) {
  const std::size_t written = batch_.out.size();
  try {
    judge();
  } catch (const NumberTooLong& too_long) {
    batch_.out.resize(written);
    batch_.diagnostics.add(load::diagnostic_of(Code::facts_too_large, {said_of(too_long), {}}, false, where_of_line(name, number)));
    refuse(line);
  }
}

void LineWorker::list(std::uint32_t number) {
  batch_.listed.push_back({facts_.entities.front().type, number, static_cast<std::uint32_t>(facts_.entities.size())});
  for (const Entity& entity : facts_.entities) {
    batch_.ids.append(entity.id);
    batch_.id_ends.push_back(static_cast<std::uint32_t>(batch_.ids.size()));
  }
}

/// Keeps the line if others may need it. True if it is to be judged later.
bool LineWorker::keep(const Line& line, std::uint32_t input) {
  const Entity& top = facts_.entities.front();
  const bool waits = awaits_children(facts_);
  if (waits || !top.outside_parent.empty())
    batch_.kept.push_back({std::string(top.id),
                           std::string(top.outside_parent),
                           waits ? std::string(line.text) : text_for_parents(line.text),
                           {input, line.number},
                           waits,
                           facts_.digest});
  return waits;
}

std::string LineWorker::text_for_parents(std::string_view line) {
  const TypeId type = facts_.entities.front().type;
  auto& shortener = shorteners_[type];
  if (!shortener) {
    const ParentNeeds needs = needs_of_parents(program_, chosen_, type);
    shortener = std::make_unique<load::LineShortener>(program_, needs.facts, needs.types);
  }
  return shortener->shortened(line);
}

void LineWorker::take(const report::Result& result) {
  batch_.summary.add(program_, result.outcome);
  report::merge(batch_.rulesets, result.outcome.rulesets);
  if (result.head.overlay != nullptr && !facts_.amendments.empty()) batch_.overlay.add(report::use_of(program_, facts_));
}

void LineWorker::keep_tops(const std::vector<Line>& lines, std::uint32_t input, std::string_view name, TypeId type,
                           const std::vector<RefusedLine>& refused) {
  batch_ = Batch{};
  std::size_t next = 0;
  for (const Line& one : lines) {
    if (is_blank(one.text) || pass_over(one, refused, next)) continue;
    const bool sound = reader_.read_line(one.text, name, one.number, facts_, batch_.diagnostics);
    if (sound && program_.belongs(facts_.entities.front().type, type)) {
      batch_.kept.push_back({std::string(facts_.entities.front().id), {}, std::string(one.text), {input, one.number}, true, {}});
      continue;
    }
    if (sound) batch_.diagnostics.add(not_a_top(program_, type, name, one.number));
    ++batch_.lines;
    refuse(one.text);
  }
}

void LineWorker::work_parent(const KeptLine& parent, const std::vector<const KeptLine*>& family, const std::vector<std::string>& names) {
  batch_ = Batch{};
  reader_.begin(facts_);
  const auto add = [&](const KeptLine& one) { reader_.add_line(one.text, names[one.at.input], one.at.number, batch_.diagnostics); };
  add(parent);
  for (const KeptLine* member : family) add(*member);
  if (!reader_.finish(batch_.diagnostics) || !judge_.amend(facts_, batch_.diagnostics)) {
    refuse(parent.text);
    return;
  }
  if (wants_.digests) facts_.digest = digest_of(parent, family);
  judged(parent.text, names[parent.at.input], parent.at.number, [&] {
    const report::Result& result = judge_.judge_only(facts_, parent.id);
    renderer_.parent(batch_.out, result);
    take(result);
  });
}

}  // namespace zhunsheng::api
