#include <array>
#include <fmt/format.h>

#include "base/sha256.h"
#include "base/visible.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/page.h"
#include "report/page_assets.h"
#include "report/page_body.h"
#include "report/page_tables.h"

namespace zhunsheng::report {
namespace {

std::string base64(std::span<const std::byte> bytes) {
  static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t three = 0;
    for (std::size_t k = 0; k < 3; ++k) three = three << 8U | (i + k < bytes.size() ? std::to_integer<std::uint32_t>(bytes[i + k]) : 0);
    for (std::size_t k = 0; k < 4; ++k) out += i + k <= bytes.size() ? kDigits[three >> (18U - 6U * k) & 0x3FU] : '=';
  }
  return out;
}

/// What a policy names the content of an element by.
std::string hash_of(std::string_view content) {
  const Sha256::Digest digest = Sha256::of(std::as_bytes(std::span(content)));
  return "'sha256-" + base64(digest) + "'";
}

/// On every page of print: the disclaimer, the number, and that the facts are invented.
std::string margins(bool synthetic) {
  std::string css;
  for (const Language language : {Language::zh, Language::en}) {
    const bool zh = language == Language::zh;
    css += fmt::format(
        "@page {}{{@bottom-left{{content:\"{}\"}}@bottom-right{{content:\"{}\" counter(page) \"{}\" counter(pages) \"{}\"}}{}}}\n",
        zh ? "zh" : "en", pick(term_words(Term::disclaimer), language), zh ? "第" : "page ", zh ? "页，共" : " of ", zh ? "页" : "",
        synthetic ? fmt::format("@top-right{{content:\"{}\"}}", pick(term_words(Term::synthetic), language)) : "");
  }
  return css;
}

class PageRenderer final : public Renderer {
 public:
  PageRenderer(const Program& program, const Phrasing& phrasing, const View& view, bool stream)
      : plan_(program, phrasing), view_(view), scope_(stream ? PageScope::line : PageScope::all) {}

  void begin(std::string&, const Head&, bool) override {}
  void body(std::string& piece, const Result& result) const override { page_record(plan_, result, scope_).append_to(piece); }
  void parent(std::string& piece, const Result& result) const override { page_record(plan_, result, PageScope::parent).append_to(piece); }
  void take(std::string&, std::string_view piece) override { book_.take(piece); }
  void end(std::string& out, const Head& head, const StreamEnd& end, const Diagnostics& diagnostics, const Sources&) override {
    const PageEnd page{plan_, head, end, book_, end.synthetic || book_.counted("synthetic") > 0, &diagnostics};
    const std::string data = page_data(page, book_, plan_.phrasing, view_);
    append_head(out, head, page.synthetic);
    append_part(out, page, Language::zh);
    append_part(out, page, Language::en);
    out += "<div id=\"app\"></div>\n<script type=\"application/json\" id=\"data\">";
    out += data;
    out += "</script>\n";
    if (!page_script().empty()) fmt::format_to(std::back_inserter(out), "<script>{}</script>\n", page_script());
    out += "</body>\n</html>\n";
  }

 private:
  void append_head(std::string& out, const Head& head, bool synthetic) const {
    const bool zh = view_.language == Language::zh;
    const std::string style = std::string(page_style()) + margins(synthetic);
    const std::string script = page_script().empty() ? "'none'" : hash_of(page_script());
    const std::string title =
        fmt::format("{}{} {}{}", zh ? "准绳" : "Zhunsheng: ", pick(term_words(Term::verdict), view_), pick(date_words(head.as_of), view_),
                    synthetic ? " " + pick(term_words(Term::synthetic), view_) : "");
    fmt::format_to(
        std::back_inserter(out),
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {}; style-src {}; base-uri 'none'; "
        "form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n",
        zh ? "zh-CN" : "en", script, hash_of(style), markup(title), style);
  }

  void append_part(std::string& out, const PageEnd& page, Language language) const {
    View view = view_;
    view.language = language;
    fmt::format_to(std::back_inserter(out), "<div class=\"readable{}\" lang=\"{}\">\n", language == view_.language ? "" : " other",
                   language == Language::zh ? "zh-CN" : "en");
    append_readable(out, page, view);
    out += "</div>\n";
  }

  PagePlan plan_;
  View view_;
  PageScope scope_;
  PageBook book_;
};

}  // namespace

std::unique_ptr<Renderer> make_page_renderer(const Program& program, const Phrasing& phrasing, const View& view, bool stream) {
  return std::make_unique<PageRenderer>(program, phrasing, view, stream);
}

}  // namespace zhunsheng::report
