#include <fmt/format.h>
#include <new>

#include "api/files.h"
#include "api/rules_state.h"
#include "api/too_long.h"
#include "explain/explain.h"
#include "report/diagnostics.h"
#include "report/paper.h"
#include "report/result_json.h"

namespace zhunsheng::api {

std::string_view version() { return ZHUNSHENG_VERSION; }

report::View view_of(const Display& display) {
  return {display.language == Language::zh ? report::Language::zh : report::Language::en, display.width, display.colour};
}
report::View message_view_of(const Display& display) {
  report::View view = view_of(display);
  view.colour = display.message_colour;
  return view;
}

report::Phrasing phrasing_of(const Program& program) {
  return {[&program](NodeId node) { return expression_words(program, node); },
          [&program](RequirementId id) { return requirement_words(program, id); }};
}

namespace {

std::string message_after(std::string_view label, const Words& words, const Display& display) {
  std::string text;
  const report::View view = message_view_of(display);
  report::Paper(text, view).paragraph(0, label, report::pick(words, view), report::Ink::plain, report::Ink::red);
  return text;
}

}  // namespace

std::string host_message(const Words& words, const Display& display) {
  return message_after(display.language == Language::zh ? "错误：" : "error: ", words, display);
}
std::string host_message(const HostError& error, const Display& display) { return host_message(error.message, display); }

std::string cannot_read(const HostError& error, const Display& display) {
  const std::string code = code_text(Code::cannot_read);
  return message_after(display.language == Language::zh ? "错误 " + code + "：" : "error " + code + ": ",
                       {"无法读取 " + error.message.zh, "cannot read " + error.message.en}, display);
}

std::string cannot_write(const HostError& error, const Display& display) {
  return host_message(Words{fmt::format("无法写入 {}", error.message.zh), fmt::format("cannot write {}", error.message.en)}, display);
}

bool refuse(const Rules& rules, Format format, const Output& output, End& end) {
  end.ending = rules.ending();
  if (const std::string messages = rules.messages(output.display); !messages.empty()) output.message(messages);
  if (end.ending == Ending::done) return false;
  if (format == Format::json && end.ending == Ending::unsound) output.result(rules.messages_json());
  return true;
}

void write_messages(const Output& output, const Diagnostics& diagnostics, const Sources& sources) {
  std::string text;
  report::append_text(text, diagnostics, sources, message_view_of(output.display));
  if (!text.empty()) output.message(text);
}

void write_unsound(const Output& output, const Diagnostics& diagnostics, const Sources& sources) {
  std::string document;
  report::append_diagnostics_document(document, version(), diagnostics, sources);
  output.result(document);
}

Words said_of(const NumberTooLong& too_long) {
  const std::size_t most = kComputedDigits;
  const bool known = !too_long.verdict.empty();
  return {fmt::format("{}有数超过 {} 位，无法算下去。请检查算法里有没有一层层相乘，数据里有没有位数过多的数",
                      known ? fmt::format("测算 {} 时，", too_long.verdict) : "", most),
          fmt::format("{}a number grew over {} digits: look for formulas that multiply again and again, and for facts of too many digits",
                      known ? fmt::format("{}: ", too_long.verdict) : "", most)};
}

End failed_by_exception(const Output& output) {
  End end;
  end.ending = Ending::failed;
  try {
    try {
      throw;
    } catch (const std::bad_alloc&) {
      output.message(output.display.language == Language::zh ? "错误：内存不足\n" : "error: out of memory\n");
    } catch (const NumberTooLong& too_long) {
      end.ending = Ending::unsound;
      output.message(host_message(said_of(too_long), output.display));
    } catch (const std::exception& error) {
      output.message(
          host_message(Words{fmt::format("内部错误：{}", error.what()), fmt::format("internal error: {}", error.what())}, output.display));
    }
  } catch (...) {  // not even the message could be made
  }
  return end;
}

bool read_file(const std::string& path, std::string& text, std::string& error) {
  auto read = read_whole(path, Limits{}.facts_line_bytes);
  if (!read) {
    error = read.error().message.en;
    return false;
  }
  text = std::move(read).value();
  return true;
}

}  // namespace zhunsheng::api
