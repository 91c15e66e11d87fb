// What a Rules object holds.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "api/zhunsheng.h"
#include "base/limits.h"
#include "base/result.h"
#include "diagnostics/diagnostic.h"
#include "model/model.h"
#include "original/lock.h"
#include "program/program.h"
#include "report/listing.h"
#include "report/view.h"
#include "source/source.h"
#include "syntax/syntax.h"

namespace zhunsheng::api {

struct Rules::State {
  Limits limits;
  Sources sources;                  ///< empty for a bundle that is used as it is
  std::size_t given = 0;            ///< the first sources are the ones that were given; vocabularies of the bundle come behind
  std::vector<syntax::File> files;  ///< one a source
  std::optional<Lock> lock;         ///< by which their citations are proven; none for rules that are not files
  model::Model model;
  Diagnostics diagnostics;
  std::optional<HostError> failure;
  bool unread = false;                  ///< the failure: a file or folder that cannot be read
  bool out_of_memory = false;           ///< the failure: what is tried again later may succeed
  std::shared_ptr<const void> held;     ///< what the bytes below lie in, where it is ours
  std::span<const std::byte> compiled;  ///< the bundle that the program is a part of, where it was not made here
  std::optional<Program> program;
};

/// The rules of a state that can be used.
inline const Program& program_of(const Rules& rules) { return *rules.state().program; }

report::View view_of(const Display& display);
report::View message_view_of(const Display& display);
report::Phrasing phrasing_of(const Program& program);

/// One message of the host: "错误：…".
std::string host_message(const Words& words, const Display& display);
std::string host_message(const HostError& error, const Display& display);

/// "错误 ZS9001：无法读取 …"
std::string cannot_read(const HostError& error, const Display& display);
std::string cannot_write(const HostError& error, const Display& display);

/// Writes why the rules cannot be used, in the format of the results too. False if they can.
bool refuse(const Rules& rules, Format format, const Output& output, End& end);

/// Diagnostics as text to the messages.
void write_messages(const Output& output, const Diagnostics& diagnostics, const Sources& sources);
/// In place of a JSON result, where there can be none: zhunsheng-diagnostics/1.
void write_unsound(const Output& output, const Diagnostics& diagnostics, const Sources& sources);

/// Runs `work`; an exception (out of memory, or a mistake of ours) becomes the ending `failed` with a message.
template <class Work>
End guarded(const Output& output, Work&& work);
End failed_by_exception(const Output& output);

template <class Work>
End guarded(const Output& output, Work&& work) {
  try {
    return work();
  } catch (...) {
    return failed_by_exception(output);
  }
}

}  // namespace zhunsheng::api
