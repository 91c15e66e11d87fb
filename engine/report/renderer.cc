#include "report/renderer.h"

#include "report/result_json.h"
#include "report/result_text.h"

namespace zhunsheng::report {
namespace {

class TextRenderer final : public Renderer {
 public:
  TextRenderer(const View& view, bool stream) : view_(view), stream_(stream) {}
  void begin(std::string& out, const Head& head, bool synthetic) override {
    std::string title;
    append_title(title, head, synthetic, view_);
    take(out, title);
  }
  void body(std::string& piece, const Result& result) const override {
    std::string text;
    append_entities_text(text, result, stream_);
    piece += std::string_view(text).substr(piece.ends_with("\n\n") && text.starts_with('\n') ? 1 : 0);
  }
  void end(std::string& out, const Head& head, const StreamEnd& end, const Diagnostics&, const Sources&) override {
    std::string text;
    append_end_text(text, head, end, view_);
    take(out, text);
  }
  /// One empty line between pieces, not two.
  void take(std::string& out, std::string_view piece) override {
    if (piece.empty()) return;
    if (after_gap_ && piece.starts_with('\n')) piece.remove_prefix(1);
    out += piece;
    after_gap_ = piece.ends_with("\n\n");
  }

 private:
  View view_;
  bool stream_;
  bool after_gap_ = true;
};

/// The document has its totals before the entities, so the entities wait.
class JsonRenderer final : public Renderer {
 public:
  void begin(std::string&, const Head&, bool) override {}
  void body(std::string& piece, const Result& result) const override {
    if (!piece.empty()) piece += ',';
    append_entities_json(piece, result);
  }
  void take(std::string&, std::string_view piece) override {
    if (piece.empty()) return;
    if (!entities_.empty()) entities_ += ',';
    entities_ += piece;
  }
  void end(std::string& out, const Head& head, const StreamEnd& end, const Diagnostics& diagnostics, const Sources& sources) override {
    append_result_json(out, head, end, entities_, diagnostics, sources);
  }

 private:
  std::string entities_;
};

class NdjsonRenderer final : public Renderer {
 public:
  NdjsonRenderer(const Program& program, std::vector<Column> columns) : writer_(program, std::move(columns)) {}
  void begin(std::string& out, const Head& head, bool synthetic) override { writer_.append_header(out, head, synthetic); }
  void body(std::string& piece, const Result& result) const override { writer_.append_body(piece, result); }
  void parent(std::string& piece, const Result& result) const override { writer_.append_parents(piece, result); }
  void take_parent(std::string&, std::string_view piece) override {
    if (piece.empty()) return;
    if (!parents_.empty()) parents_ += ',';
    parents_ += piece;
  }
  void end(std::string& out, const Head& head, const StreamEnd& end, const Diagnostics& diagnostics, const Sources& sources) override {
    writer_.append_end(out, head, end, parents_, diagnostics, sources);
  }

 private:
  NdjsonWriter writer_;
  std::string parents_;
};

}  // namespace

std::unique_ptr<Renderer> make_renderer(Format format, const Program& program, std::vector<Column> columns, const View& view, bool stream) {
  switch (format) {
    case Format::text:
      return std::make_unique<TextRenderer>(view, stream);
    case Format::json:
      return std::make_unique<JsonRenderer>();
    case Format::ndjson:
      return std::make_unique<NdjsonRenderer>(program, std::move(columns));
  }
  return nullptr;
}

}  // namespace zhunsheng::report
