#include "api/rules_state.h"
#include "report/listing.h"

namespace zhunsheng::api {
namespace {

/// Writes what `append` makes of rules that can be used.
template <class Append>
End listed(const Rules& rules, Format format, const Output& output, Append&& append) {
  return guarded(output, [&] {
    End end;
    if (refuse(rules, format, output, end)) return end;
    std::string out;
    append(out, program_of(rules), phrasing_of(program_of(rules)), view_of(output.display));
    if (!output.result(out)) end.ending = Ending::stopped;
    return end;
  });
}

}  // namespace

End list_rules(const Rules& rules, Format format, const Output& output) {
  return listed(rules, format, output, [&](std::string& out, const Program& program, const report::Phrasing& phrasing, const report::View& view) {
    format == Format::text ? report::append_rules_text(out, program, phrasing, view) : report::append_rules_json(out, program, phrasing, view);
  });
}

End list_facts(const Rules& rules, Format format, const Output& output) {
  return listed(rules, format, output, [&](std::string& out, const Program& program, const report::Phrasing& phrasing, const report::View& view) {
    format == Format::text ? report::append_vocabulary_text(out, program, view) : report::append_vocabulary_json(out, program, phrasing, view);
  });
}

}  // namespace zhunsheng::api
