// NDJSON: one entity with its subtree a line. Lines are judged alone and in order; a line that lists none of the children that its census
// declares may be the parent of other lines, so it is kept and judged after the last, together with the lines that name it.
// An id belongs to one line: a second one that has it is refused, and neither of the two counts for the lines above them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "api/check.h"
#include "api/id_roll.h"
#include "api/judge.h"
#include "base/sha256.h"
#include "load/kept_line.h"
#include "load/load.h"
#include "report/renderer.h"
#include "tabulate/table_groups.h"

namespace zhunsheng::api {

struct TableInput;

struct Line {
  std::string_view text;
  std::uint32_t number = 0;
  const TableInput* table = nullptr;  ///< of a table: the text is rows of one group, the number that of the first
  TableGroup::Fault fault = TableGroup::Fault::none;
};

/// A line that has to do with another: it is a possible parent, or names one.
struct KeptLine {
  std::string id, parent;
  std::string text;  ///< of one that does not wait, without the facts that nothing above it looks at
  LineAt at;
  bool waits = false;  ///< not judged yet: a possible parent
  std::string digest;  ///< where LineWants asks for it
};

/// The entities of a line that was read.
struct Listed {
  TypeId type = kNone;         ///< of its top
  std::uint32_t number = 0;    ///< of the line
  std::uint32_t entities = 0;  ///< so many of Batch::ids
};

/// "counties.ndjson:12:1": where messages say that a line stands.
std::string where_of_line(std::string_view name, std::uint32_t number);

/// What one thread made of its lines.
struct Batch {
  std::string out;
  report::Summary summary;
  report::OverlayUse overlay;
  std::vector<RuleSetOutcome> rulesets;
  std::vector<KeptLine> kept;
  std::vector<Listed> listed;
  std::vector<std::uint32_t> id_ends;  ///< of the listed entities, one after another
  std::string ids;
  Diagnostics diagnostics;
  std::vector<std::string> with_rows;      ///< ids of the entities that groups of rows belong to
  std::vector<std::string_view> rejected;  ///< lines that were refused, where they are wanted: views of what was read
  std::uint64_t lines = 0, refused = 0;
};

/// A line that must not be judged, for what other lines hold.
struct RefusedLine {
  std::uint32_t number = 0;
  Diagnostic why;
};

/// What else the lines shall give.
struct LineWants {
  bool rejected = false;  ///< Batch::rejected
  bool digests = false;   ///< Facts::digest: of the line; of a parent over its line and those that name it
};

/// One thread's tools. Judges its lines one after another.
class LineWorker {
 public:
  LineWorker(const Program& program, const Limits& limits, const Chosen& chosen, report::Explained explained, const report::View& view,
             const report::Renderer& renderer, bool brief, const StreamHeader& header, LineWants wants);
  /// Judges the lines of one input; fills the batch. Lines that are among the `refused`, which are in order, are counted and passed over.
  /// `trail`: of the text whose lines these are; it is led along.
  void work(const std::vector<Line>& lines, std::uint32_t input, std::string_view name, const std::vector<RefusedLine>& refused = {},
            Sha256Trail* trail = nullptr);
  /// Judges a kept line over the lines that name it, directly or through others. `names`: of the inputs.
  void work_parent(const KeptLine& parent, const std::vector<const KeptLine*>& family, const std::vector<std::string>& names);
  /// Reads lines that stand for the entities of tables' rows, of this type: batch().kept has those that could be read.
  void keep_tops(const std::vector<Line>& lines, std::uint32_t input, std::string_view name, TypeId type,
                 const std::vector<RefusedLine>& refused = {});
  Batch& batch() { return batch_; }
  [[nodiscard]] const std::vector<bool>& seen() const { return judge_.seen(); }
  [[nodiscard]] const std::vector<bool>& overlay_seen() const { return judge_.overlay_seen(); }

 private:
  void line(const Line& line, std::uint32_t input, std::string_view name, Sha256Trail* trail);
  bool read(const Line& line, std::string_view name, Sha256Trail* trail);
  template <class Judged>
  void judged(std::string_view line, std::string_view name, std::uint32_t number, const Judged& judge);
  void refuse(std::string_view line);
  bool pass_over(const Line& line, const std::vector<RefusedLine>& refused, std::size_t& next);
  void list(std::uint32_t number);
  bool keep(const Line& line, std::uint32_t input);
  std::string text_for_parents(std::string_view line);
  void take(const report::Result& result);

  const Program& program_;
  const Limits& limits_;
  const Chosen& chosen_;
  const report::Renderer& renderer_;
  std::vector<std::unique_ptr<load::LineShortener>> shorteners_;  ///< [type]
  FactsReader reader_;
  Judge judge_;
  LineWants wants_;
  Facts facts_;
  Batch batch_;
};

/// Takes the headers off the streams that begin with one. False where one cannot be read (`end` says so) or is unsound (the run's diagnostics).
bool take_headers(CheckRun& run, std::vector<FactsInput>& inputs, StreamHeader& header, End& end);

}  // namespace zhunsheng::api
