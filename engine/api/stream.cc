#include "api/stream.h"

#include <algorithm>
#include <exception>
#include <fmt/format.h>
#include <memory>
#include <set>
#include <thread>
#include <unordered_map>

#include "api/check.h"

namespace zhunsheng::api {
namespace {

constexpr std::size_t kPieceBytes = 4U << 20U;  // a thread's share of one round
constexpr unsigned kMostThreads = 64;

/// The lines of a piece, and how they are dealt out: consecutive shares of about the same size.
std::vector<std::vector<Line>> deal(std::string_view piece, std::uint32_t& number, std::size_t shares) {
  std::vector<std::vector<Line>> dealt(shares);
  const std::size_t share = piece.size() / shares + 1;
  for (std::size_t at = 0; at < piece.size();) {
    const std::size_t end = std::min(piece.find('\n', at), piece.size());
    dealt[std::min(shares - 1, at / share)].push_back({piece.substr(at, end - at), ++number});
    at = end + 1;
  }
  return dealt;
}

class Stream {
 public:
  explicit Stream(CheckRun& run) : run_(run) {
    unsigned threads = run.options.jobs != 0 ? run.options.jobs : std::thread::hardware_concurrency();
    threads = std::clamp(threads, 1U, kMostThreads);
    for (unsigned i = 0; i < threads; ++i)
      workers_.push_back(std::make_unique<LineWorker>(run.program(), run.rules.state().limits, run.chosen,
                                                      explained_of(run.options.explained), view_of(run.output.display), run.renderer,
                                                      run.is_brief()));
  }

  bool input(FactsInput& input, End& end) {
    std::uint32_t number = 0;
    const std::size_t longest = run_.rules.state().limits.facts_line_bytes;
    while (!run_.stopped) {
      const auto piece = input.reader.next(kPieceBytes * workers_.size(), longest);
      if (!piece) {
        run_.output.message(cannot_read(piece.error(), run_.output.display));
        end.ending = Ending::failed;
        return false;
      }
      if (piece.value().empty()) break;
      round(piece.value(), input.name, number);
    }
    return true;
  }

  /// The lines that waited, in the order in which they came.
  void parents() {
    std::unordered_map<std::string_view, std::vector<const KeptLine*>> children;
    for (const KeptLine& line : kept_)
      if (!line.parent.empty()) children[line.parent].push_back(&line);
    LineWorker& worker = *workers_.front();
    for (const KeptLine& line : kept_) {
      if (!line.waits || run_.stopped) continue;
      std::vector<const KeptLine*> family;
      std::set<std::string_view> met = {line.id};
      gather(line.id, children, met, family);
      worker.work_parent(line, family);
      std::string out;
      run_.renderer.take_parent(out, worker.batch().out);
      run_.write(out);
      collect(worker.batch());
    }
  }

  void finish() {
    run_.end.digest = text(hash_.finish());
    run_.end.stream = true;
  }

  [[nodiscard]] std::vector<bool> seen() const {
    std::vector<bool> any(run_.chosen.entities.size());
    for (const auto& worker : workers_)
      for (std::size_t i = 0; i < any.size(); ++i) any[i] = any[i] || worker->seen()[i];
    return any;
  }

 private:
  void round(std::string_view piece, std::string_view name, std::uint32_t& number) {
    const std::size_t shares = std::min(workers_.size(), piece.size() / 65536 + 1);
    const auto dealt = deal(piece, number, shares);
    std::vector<std::exception_ptr> errors(shares);
    const auto share = [&](std::size_t i) {
      try {
        workers_[i]->work(dealt[i], name);
      } catch (...) {
        errors[i] = std::current_exception();
      }
    };
    {
      std::vector<std::jthread> threads;
      for (std::size_t i = 1; i < shares; ++i) threads.emplace_back(share, i);
      share(0);
      hash_.add(std::as_bytes(std::span(piece)));
    }
    for (std::size_t i = 0; i < shares; ++i) {
      if (errors[i]) std::rethrow_exception(errors[i]);
      Batch& batch = workers_[i]->batch();
      std::string out;
      run_.renderer.take(out, batch.out);
      run_.write(out);
      collect(batch);
    }
  }

  /// Adds a batch to the whole and empties it.
  void collect(Batch& batch) {
    run_.end.summary.add(batch.summary);
    if (!batch.rulesets.empty()) report::merge(run_.end.rulesets, batch.rulesets);
    run_.end.lines += batch.lines;
    run_.end.refused += batch.refused;
    run_.diagnostics.merge(std::move(batch.diagnostics));
    std::move(batch.kept.begin(), batch.kept.end(), std::back_inserter(kept_));
    batch = Batch{};
  }

  /// All lines below `id`, in their order.
  static void gather(std::string_view id, const std::unordered_map<std::string_view, std::vector<const KeptLine*>>& children,
                     std::set<std::string_view>& met, std::vector<const KeptLine*>& family) {
    const auto found = children.find(id);
    if (found == children.end()) return;
    for (const KeptLine* child : found->second) {
      if (!met.insert(child->id).second) continue;  // an id twice, or a circle
      family.push_back(child);
      gather(child->id, children, met, family);
    }
  }

  CheckRun& run_;
  std::vector<std::unique_ptr<LineWorker>> workers_;
  std::vector<KeptLine> kept_;
  Sha256 hash_;
};

bool refuse_mixture(const std::vector<FactsInput>& inputs, const Output& output, End& end) {
  if (std::all_of(inputs.begin(), inputs.end(), [](const FactsInput& input) { return input.is_stream; })) return false;
  output.message(host_message(Words{"逐行的 NDJSON 与整份的 JSON 不能在一次测算中混用，请分开运行",
                                    "NDJSON streams and JSON documents cannot be checked in one run: run them one by one"},
                              output.display));
  end.ending = Ending::wrong_usage;
  return true;
}

}  // namespace

bool check_stream(CheckRun& run, std::vector<FactsInput>& inputs, End& end) {
  if (refuse_mixture(inputs, run.output, end)) return false;
  const report::Head head = head_of(run.program(), run.chosen, kNoDay);
  std::string out;
  run.renderer.begin(out, head, false);
  run.write(out);
  Stream stream(run);
  for (FactsInput& input : inputs)
    if (!stream.input(input, end)) return false;
  stream.parents();
  stream.finish();
  const auto seen = stream.seen();
  const bool selection_is_empty = std::find(seen.begin(), seen.end(), false) != seen.end();
  if (selection_is_empty) {
    end.ending = Ending::wrong_usage;
    report_unseen(run.chosen.entities, seen, {}, run.diagnostics);
  } else if (run.end.refused > 0) {
    end.ending = Ending::unsound;
  }
  add_not_met(run);
  out.clear();
  run.renderer.end(out, head, run.end, run.diagnostics, run.rules.state().sources);
  run.write(out);
  end.tally = tally_of(run.end.summary);
  return true;
}

}  // namespace zhunsheng::api
