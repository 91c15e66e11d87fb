#include "report/listing.h"

#include "api/rules_state.h"
#include "api/selection.h"
#include "load/schema.h"

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
  return listed(rules, format, output,
                [&](std::string& out, const Program& program, const report::Phrasing& phrasing, const report::View& view) {
                  format == Format::text ? report::append_rules_text(out, program, phrasing, view)
                                         : report::append_rules_json(out, program, phrasing, view);
                });
}

End list_facts(const Rules& rules, Format format, const Output& output) {
  return listed(rules, format, output,
                [&](std::string& out, const Program& program, const report::Phrasing& phrasing, const report::View& view) {
                  format == Format::text ? report::append_vocabulary_text(out, program, view)
                                         : report::append_vocabulary_json(out, program, phrasing, view);
                });
}

End facts_schema(const Rules& rules, std::string_view type, const Output& output) {
  return guarded(output, [&] {
    End end;
    if (refuse(rules, Format::json, output, end)) return end;
    const Program& program = program_of(rules);
    TypeId found = kNone;
    std::vector<std::string_view> names;
    for (TypeId id = 0; id < program.types.size(); ++id) {
      const Name& name = program.types[id].name;
      for (const Text text : {name.id, name.zh, name.en}) {
        names.push_back(program.text(text));
        if (!type.empty() && names.back() == type) found = id;
      }
    }
    if (!type.empty() && found == kNone) {
      Diagnostics diagnostics;
      diagnostics.add(unknown_selection({"对象类型", "entity type"}, type, names));
      write_messages(output, diagnostics, {});
      end.ending = Ending::wrong_usage;
      return end;
    }
    if (!output.result(zhunsheng::facts_schema(program, found))) end.ending = Ending::stopped;
    return end;
  });
}

}  // namespace zhunsheng::api
