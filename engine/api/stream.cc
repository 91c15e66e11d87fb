#include "api/stream.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#include "api/check.h"
#include "api/document_end.h"
#include "api/rejects.h"
#include "api/relay.h"
#include "api/stream_watch.h"
#include "api/table_stream.h"
#include "load/said.h"

namespace zhunsheng::api {
namespace {

// What a thread judges at a time: it goes over a piece several times while it is in the nearer caches. Smaller ones are shared out more evenly.
constexpr std::size_t kPieceBytes = 128U << 10U;
constexpr std::size_t kSharedPieceBytes = 64U << 10U;
constexpr std::size_t kPieceLines = 16;  ///< of lines that were kept
constexpr unsigned kMostThreads = 64;

/// A thread, with what it has in hand.
struct Hand {
  LineWorker worker;
  std::string memory = {}, rows = {};  ///< where the piece stands
  std::string_view read = {};          ///< what was read for it
  std::vector<Line> lines = {};
  std::uint32_t input = 0;
  const KeptLine* parent = nullptr;  ///< instead of lines
};

class Stream {
 public:
  Stream(CheckRun& run, const StreamHeader& header, StreamWatch& watch) : run_(run), watch_(watch) {
    const LineWants wants{run.rejects.wanted(), run.options.format == Format::rows};
    unsigned threads = run.options.jobs != 0 ? run.options.jobs : std::thread::hardware_concurrency();
    threads = std::clamp(threads, 1U, kMostThreads);
    for (unsigned i = 0; i < threads; ++i)
      hands_.emplace_back(new Hand{{run.program(), run.rules.state().limits, run.chosen, explained_in(run.options),
                                    view_of(run.output.display), run.renderer, is_brief(run.options), header, wants}});
  }

  bool input(FactsInput& input, End& end) {
    begin(input);
    std::uint32_t number = 0;
    return relay(end, [&](Hand& hand) { return read_lines(input, hand, number); });
  }

  /// Lines that stand for the entities of tables: kept until their rows come.
  bool tops(FactsInput& input, Tables& tables, End& end) {
    begin(input);
    tables.names = names_;
    std::uint32_t number = 0;
    const auto keep = [&](Hand& hand) { hand.worker.keep_tops(hand.lines, hand.input, names_[hand.input], tables.of); };
    const auto enter = [&](Hand& hand) {
      std::vector<RefusedLine> refused;
      for (const KeptLine& line : hand.worker.batch().kept)
        if (const auto [known, fresh] = tables.tops.try_emplace(line.id, TopLine{line.text, line.at}); !fresh)
          refused.push_back({line.at.number, twice(line.id, known->second.at, line.at)});
      if (!refused.empty()) hand.worker.keep_tops(hand.lines, hand.input, names_[hand.input], tables.of, refused);
      hand.worker.batch().kept.clear();
      return collect(hand.worker.batch());
    };
    return relay(
        end, [&](Hand& hand) { return read_lines(input, hand, number); }, keep, enter);
  }

  bool table(FactsInput& input, const TableInput& table, End& end) {
    begin(input);
    // The line break of the head is left: it ends the last row of the head.
    TableGroups groups(table.separator, table.where.parent, table.where.rows - 1, run_.rules.state().limits.book_bytes);
    bool is_over = false;
    return relay(end, [&](Hand& hand) {
      if (is_over) return Relay::Taken::none;
      const Relay::Taken taken = read(input, hand);
      is_over = taken == Relay::Taken::none;
      // What is left when the run was stopped may be half a group.
      if (is_over && (unread_ || run_.interrupted)) return taken;
      hand.lines.clear();
      for (const TableGroup& group : groups.take(hand.read, is_over, hand.rows))
        hand.lines.push_back({group.text, group.first + 1, &table, group.fault});
      return is_over ? Relay::Taken::last : taken;
    });
  }

  /// Lines of entities without rows in any table, in the order in which they came.
  bool tops_alone(const Tables& tables, End& end) {
    std::map<LineAt, const TopLine*> alone;
    for (const auto& [id, line] : tables.tops)
      if (!with_rows_.contains(id)) alone.emplace(line.at, &line);
    auto next = alone.begin();
    return relay(end, [&](Hand& hand) {
      hand.read = {};
      hand.lines.clear();
      if (next == alone.end() || !watch_.go_on()) return Relay::Taken::none;
      hand.input = next->first.input;
      for (; next != alone.end() && next->first.input == hand.input && hand.lines.size() < kPieceLines; ++next)
        hand.lines.push_back({next->second->text, next->first.number});
      return Relay::Taken::one;
    });
  }

  /// The lines that waited, in the order in which they came.
  bool parents(End& end) {
    for (const KeptLine& line : kept_)
      if (!line.parent.empty() && !disputed_.contains(line.at)) children_[line.parent].push_back(&line);
    auto next = kept_.begin();
    const auto take = [&](Hand& hand) {
      next = std::find_if(next, kept_.end(), [](const KeptLine& line) { return line.waits; });
      hand.read = {};
      if (next == kept_.end() || !watch_.go_on()) return Relay::Taken::none;
      hand.parent = &*next++;
      return Relay::Taken::one;
    };
    const auto work = [this](Hand& hand) { hand.worker.work_parent(*hand.parent, family_of(*hand.parent), names_); };
    const auto give = [this](Hand& hand) {
      std::string out;
      run_.renderer.take_parent(out, hand.worker.batch().out);
      return watch_.write(out) && collect(hand.worker.batch());
    };
    return relay(end, take, work, give);
  }

  void finish() {
    run_.end.digest = text(hash_.finish());
    run_.end.stream = true;
  }

  /// What any of the workers has seen: LineWorker::seen or overlay_seen.
  template <class Seen>
  [[nodiscard]] std::vector<bool> any(Seen seen) const {
    std::vector<bool> all = (hands_.front()->worker.*seen)();
    for (const auto& hand : hands_)
      for (std::size_t i = 0; i < all.size(); ++i) all[i] = all[i] || (hand->worker.*seen)()[i];
    return all;
  }

 private:
  void begin(const FactsInput& input) {
    hash_.add(std::as_bytes(std::span(input.header)));
    names_.push_back(input.name);
  }

  /// Reads the next piece of an input into the hand: whole lines.
  Relay::Taken read(FactsInput& input, Hand& hand) {
    hand.read = {};
    if (!watch_.go_on()) return Relay::Taken::none;
    const std::size_t wanted = is_alone() ? kPieceBytes : kSharedPieceBytes;
    const auto piece = input.reader.next(wanted, run_.rules.state().limits.facts_line_bytes, hand.memory);
    if (!piece) {
      unread_ = cannot_read(piece.error(), run_.output.display);
      return Relay::Taken::none;
    }
    hand.read = piece.value();
    hand.input = static_cast<std::uint32_t>(names_.size() - 1);
    watch_.read(hand.read.size());
    return hand.read.empty() ? Relay::Taken::none : hand.read.size() < wanted / 2 ? Relay::Taken::last : Relay::Taken::one;
  }

  /// The same, and deals them out. `number`: of the last line before; the line break of the header is left, an empty line.
  Relay::Taken read_lines(FactsInput& input, Hand& hand, std::uint32_t& number) {
    const Relay::Taken taken = read(input, hand);
    hand.lines.clear();
    for (std::size_t at = 0; at < hand.read.size();) {
      const std::size_t end = std::min(hand.read.find('\n', at), hand.read.size());
      hand.lines.push_back({hand.read.substr(at, end - at), ++number});
      at = end + 1;
    }
    return taken;
  }

  /// Judges pieces as they are taken, until there are no more. False where the run is to end.
  template <class Take>
  bool relay(End& end, const Take& take) {
    const auto work = [this](Hand& hand) {
      const bool lines_are_read = is_alone() && !hand.read.empty();  // else they were kept
      hand.worker.work(hand.lines, hand.input, names_[hand.input], {}, lines_are_read ? &trail_ : nullptr);
    };
    return relay(end, take, work, [this](Hand& hand) { return give(hand); });
  }
  template <class Take, class Work, class Give>
  bool relay(End& end, const Take& take, const Work& work, const Give& give) {
    const auto with_hand = [this](const auto& step) { return [this, &step](std::size_t thread) { return step(*hands_[thread]); }; };
    // Of several threads each has to wait for the digest of the one before, so that none of them may take its time over it.
    const auto hash = [this](const Hand& hand) {
      if (is_alone())
        trail_.begin(hash_, hand.read);
      else
        hash_.add(std::as_bytes(std::span(hand.read)));
    };
    const auto work_and_hash = [&](Hand& hand) {
      work(hand);
      if (is_alone()) trail_.end();
    };
    if (!run_.stopped) Relay::run(hands_.size(), {with_hand(take), with_hand(hash), with_hand(work_and_hash), with_hand(give)});
    return is_sound(end);
  }
  [[nodiscard]] bool is_alone() const { return hands_.size() == 1; }

  bool is_sound(End& end) {
    const std::optional<std::string>& failure = unwritten_ ? unwritten_ : unread_;
    if (!failure) return true;
    run_.output.message(*failure);
    end.ending = Ending::failed;
    return false;
  }

  /// Adds what the worker made of the hand's lines. False where nothing more is wanted.
  bool give(Hand& hand) {
    LineWorker& worker = hand.worker;
    for (const std::string& id : worker.batch().with_rows) with_rows_.insert(id);
    const auto again = enter(worker.batch(), hand.input);
    // A thread cannot know what the lines before its own hold, so a piece with ids of others is judged once more, without those lines.
    if (!again.empty()) worker.work(hand.lines, hand.input, names_[hand.input], again);
    std::string out;
    run_.renderer.take(out, worker.batch().out);
    return watch_.write(out) && collect(worker.batch());
  }

  static std::vector<std::uint32_t> hashes_of(const Batch& batch) {
    std::vector<std::uint32_t> hashes;
    hashes.reserve(batch.id_ends.size());
    std::size_t begin = 0;
    for (const std::size_t end : batch.id_ends) {
      hashes.push_back(IdRoll::hash_of(std::string_view(batch.ids).substr(begin, end - begin)));
      begin = end;
    }
    return hashes;
  }

  /// Enters the ids of a batch's lines on the roll. Gives the lines that have an id of a line before them.
  std::vector<RefusedLine> enter(const Batch& batch, std::uint32_t input) {
    constexpr std::size_t kAhead = 16;
    std::vector<RefusedLine> refused;
    std::vector<std::uint32_t> hashes = hashes_of(batch);
    hashes.resize(hashes.size() + kAhead);
    std::size_t entity = 0;
    std::size_t begin = 0;
    for (const Listed& line : batch.listed) {
      watch_.count(line.type);
      const LineAt here{input, line.number};
      roll_.begin_line(here);
      for (const std::size_t last = entity + line.entities; entity < last; ++entity) {
        const std::size_t end = batch.id_ends[entity];
        const auto id = std::string_view(batch.ids).substr(begin, end - begin);
        begin = end;
        roll_.expect(hashes[entity + kAhead]);
        if (roll_.add(id, hashes[entity])) continue;
        const LineAt before = roll_.line_of(id);
        disputed_.insert(before);
        if (refused.empty() || refused.back().number != line.number) refused.push_back({line.number, twice(id, before, here)});
      }
    }
    return refused;
  }

  [[nodiscard]] Diagnostic twice(std::string_view id, LineAt before, LineAt here) const {
    const bool table = with_rows_.contains(std::string(id));
    const auto where = [&](LineAt at) { return where_of_line(names_[at.input], at.number); };
    load::Said said = load::said_of_id_of_other_line(id, where(before));
    if (table) said.help = {"同一上级的各行要连在一起：先按上级代码排序", "rows with one parent stand together: sort by 上级代码 first"};
    return load::diagnostic_of(Code::duplicate_key, std::move(said), false, where(here));
  }

  /// Adds a batch to the whole and empties it. False where a refused line could not be written.
  bool collect(Batch& batch) {
    run_.end.summary.add(batch.summary);
    run_.end.overlay.add(batch.overlay);
    if (!batch.rulesets.empty()) report::merge(run_.end.rulesets, batch.rulesets);
    run_.end.lines += batch.lines;
    run_.end.refused += batch.refused;
    run_.diagnostics.merge(std::move(batch.diagnostics));
    std::move(batch.kept.begin(), batch.kept.end(), std::back_inserter(kept_));
    const auto written = run_.rejects.add(batch.rejected, run_.rules.state().limits.facts_line_bytes);
    batch = Batch{};
    watch_.judged(run_.end.lines, run_.end.refused);
    if (!written) unwritten_ = cannot_write(written.error(), run_.output.display);
    return written.ok();
  }

  /// All lines below `top`, level by level. One level more than the vocabulary has is enough for a message that they cannot stand so.
  [[nodiscard]] std::vector<const KeptLine*> family_of(const KeptLine& top) const {
    std::vector<const KeptLine*> family;
    const auto add_below = [&](const KeptLine& line) {
      if (const auto found = children_.find(line.id); found != children_.end())
        std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(family), [&](const KeptLine* child) {
          return child != &top;  // a circle
        });
    };
    add_below(top);
    std::size_t begin = 0;
    for (std::size_t level = 0; level < run_.program().types.size() && begin < family.size(); ++level)
      for (const std::size_t end = family.size(); begin < end; ++begin) add_below(*family[begin]);
    return family;
  }

  CheckRun& run_;
  StreamWatch& watch_;
  std::vector<std::unique_ptr<Hand>> hands_;  ///< [thread]
  std::vector<std::string> names_;            ///< of the inputs
  std::vector<KeptLine> kept_;
  std::unordered_map<std::string_view, std::vector<const KeptLine*>> children_;  ///< [id]: the lines that name it as their parent
  IdRoll roll_;
  std::set<LineAt> disputed_;                  ///< lines with an id that a later one has too
  std::unordered_set<std::string> with_rows_;  ///< entities with rows in tables
  Sha256 hash_;
  Sha256Trail trail_;                     ///< where there is one thread
  std::optional<std::string> unread_;     ///< why no more can be read, in words
  std::optional<std::string> unwritten_;  ///< why a refused line could not be kept
};

/// What can be judged piece by piece: streams, and with --by tables in text files.
bool refuse_mixture(const std::vector<FactsInput>& inputs, bool tables, const Output& output, End& end) {
  const auto fits = [&](const FactsInput& input) { return input.is_stream || (tables && input.is_table); };
  if (std::all_of(inputs.begin(), inputs.end(), fits)) return false;
  end.ending = Ending::wrong_usage;
  if (tables) {
    output.message(host_message(Words{"--by 只用于 .csv 表格（和写各县数据的 NDJSON）；工作簿请另存为“CSV UTF-8”",
                                      "--by is for tables in text files (.csv), and NDJSON beside them; save a workbook as CSV UTF-8"},
                                output.display));
    return true;
  }
  output.message(host_message(Words{"逐行的 NDJSON 与整份的 JSON 不能在一次测算中混用，请分开运行",
                                    "NDJSON streams and JSON documents cannot be checked in one run: run them one by one"},
                              output.display));
  return true;
}

/// The entity type that --by names. False where there is none.
bool find_group(const CheckRun& run, Tables& tables, End& end) {
  tables.of = tables.vocabulary.type(run.options.by);
  tables.complete = run.options.complete;
  if (tables.of != kNone) return true;
  Diagnostics diagnostics;
  std::vector<std::string_view> names;
  for (const TypeDef& type : run.program().types)
    names.insert(names.end(), {run.program().text(type.name.zh), run.program().text(type.name.id)});
  diagnostics.add(unknown_selection({"对象类型", "entity type"}, run.options.by, names));
  write_messages(run.output, diagnostics, {});
  end.ending = Ending::wrong_usage;
  return false;
}

/// Lines first: they say of the entities what no table does.
bool read_tables(CheckRun& run, std::vector<FactsInput>& inputs, Stream& stream, Tables& tables,
                 const std::map<const FactsInput*, std::unique_ptr<TableInput>>& heads, End& end) {
  for (FactsInput& input : inputs)
    if (input.is_stream && !stream.tops(input, tables, end)) return false;
  for (FactsInput& input : inputs)
    if (input.is_table && !stream.table(input, *heads.at(&input), end)) return false;
  return run.interrupted || stream.tops_alone(tables, end);
}

bool say_interrupted(const CheckRun& run, End& end) {
  const std::uint64_t lines = run.end.lines;
  run.output.message(host_message(
      Words{fmt::format("已被中断：读了 {} 行，这些行的结果是完整的；没有末行，不能当作整份结果", lines),
            fmt::format("interrupted after {} lines, whose results are whole; there is no last line, so it is not a whole result", lines)},
      run.output.display));
  end.ending = Ending::interrupted;
  return false;
}

}  // namespace

bool check_stream(CheckRun& run, std::vector<FactsInput>& inputs, End& end) {
  const bool by_tables = !run.options.by.empty();
  if (refuse_mixture(inputs, by_tables, run.output, end)) return false;
  Tables tables(run.program());
  if (by_tables && !find_group(run, tables, end)) return false;
  StreamHeader header;
  if (!take_headers(run, inputs, header, end)) return false;
  std::map<const FactsInput*, std::unique_ptr<TableInput>> heads;
  for (FactsInput& input : inputs)
    if (input.is_table && (heads[&input] = open_table(run, input, tables, end)) == nullptr) return false;
  if (!run.rejects.open(run.options.rejects, inputs, run.output, end)) return false;
  StreamWatch watch(run, inputs);
  const report::Head head = head_of(run.program(), run.chosen, header.as_of);
  std::string out;
  run.end.synthetic = run.chosen.overlay.synthetic || header.synthetic;
  run.renderer.begin(out, head, run.end.synthetic);
  run.write(out);
  Stream stream(run, header, watch);
  if (by_tables && !read_tables(run, inputs, stream, tables, heads, end)) return false;
  for (FactsInput& input : inputs)
    if (!by_tables && !stream.input(input, end)) return false;
  if (!run.interrupted && !stream.parents(end)) return false;
  if (run.interrupted) return say_interrupted(run, end);
  stream.finish();
  const auto seen = stream.any(&LineWorker::seen);
  const bool selection_is_empty = std::find(seen.begin(), seen.end(), false) != seen.end();
  if (selection_is_empty) {
    end.ending = Ending::wrong_usage;
    report_unseen(run.chosen.entities, seen, {}, run.diagnostics);
  } else if (run.end.refused > 0) {
    end.ending = Ending::unsound;
  }
  const bool met = report_unmet_overlay(run.chosen, head.as_of, stream.any(&LineWorker::overlay_seen), run.diagnostics);
  if (!met && end.ending == Ending::done) end.ending = Ending::unsound;
  add_not_met(run.program(), run.chosen, run.end, run.diagnostics);
  add_idle_preferences(run.program(), run.chosen, run.end, head.as_of, run.diagnostics);
  out.clear();
  run.renderer.end(out, head, run.end, run.diagnostics, run.rules.state().sources);
  run.write(out);
  end.tally = tally_of(run.end.summary);
  return true;
}

}  // namespace zhunsheng::api
