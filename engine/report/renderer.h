// One format of a check's result. The bodies of a stream may be rendered by several threads; their pieces are taken in order by one.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "report/ndjson.h"
#include "report/result.h"

namespace zhunsheng::report {

enum class Format : std::uint8_t { text, json, ndjson };

class Renderer {
 public:
  virtual ~Renderer() = default;
  Renderer() = default;
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  virtual void begin(std::string& out, const Head& head, bool synthetic) = 0;
  /// Renders one body of facts. Called by several threads at once.
  virtual void body(std::string& piece, const Result& result) const = 0;
  /// Renders one parent of a stream, judged after its last line.
  virtual void parent(std::string& piece, const Result& result) const { body(piece, result); }
  /// Pieces in their order: what can be written already goes to `out`.
  virtual void take(std::string& out, std::string_view piece) { out += piece; }
  virtual void take_parent(std::string& out, std::string_view piece) { take(out, piece); }
  virtual void end(std::string& out, const Head& head, const StreamEnd& end, const Diagnostics& diagnostics, const Sources& sources) = 0;
};

/// `columns` for the short form of NDJSON. `stream`: bodies are lines of a stream.
std::unique_ptr<Renderer> make_renderer(Format format, const Program& program, std::vector<Column> columns, const View& view, bool stream);

}  // namespace zhunsheng::report
