// NDJSON: one entity with its subtree a line. Lines are judged alone and in order; a line that lists none of the children that its census
// declares may be the parent of other lines, so it is kept and judged after the last, together with the lines that name it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "api/judge.h"
#include "base/sha256.h"
#include "load/load.h"
#include "report/renderer.h"

namespace zhunsheng::api {

struct Line {
  std::string_view text;
  std::uint32_t number = 0;
};

/// A line that has to do with another: it is a possible parent, or names one.
struct KeptLine {
  std::string id, parent;
  std::string text;
  std::string input;  ///< where it stands, for messages
  std::uint32_t number = 0;
  bool waits = false;  ///< not judged yet: a possible parent
};

/// What one thread made of its lines.
struct Batch {
  std::string out;
  report::Summary summary;
  std::vector<RuleSetOutcome> rulesets;
  std::vector<KeptLine> kept;
  Diagnostics diagnostics;
  std::uint64_t lines = 0, refused = 0;
};

/// One thread's tools. Judges its lines one after another.
class LineWorker {
 public:
  LineWorker(const Program& program, const Limits& limits, const Chosen& chosen, report::Explained explained, const report::View& view,
             const report::Renderer& renderer, bool brief);
  /// Judges the lines of one input; fills the batch.
  void work(const std::vector<Line>& lines, std::string_view input);
  /// Judges a kept line over the lines that name it, directly or through others.
  void work_parent(const KeptLine& parent, const std::vector<const KeptLine*>& family);
  Batch& batch() { return batch_; }
  [[nodiscard]] const std::vector<bool>& seen() const { return judge_.seen(); }

 private:
  void line(const Line& line, std::string_view input);
  bool keep(const Line& line, std::string_view input);
  void take(const report::Result& result);

  const Program& program_;
  const report::Renderer& renderer_;
  FactsReader reader_;
  Judge judge_;
  Facts facts_;
  Batch batch_;
};

}  // namespace zhunsheng::api
