// zhunsheng template: workbooks to be filled in.
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

#include "api/books.h"
#include "api/document.h"
#include "api/files.h"
#include "report/form_book.h"
#include "report/listing.h"

namespace zhunsheng::api {
namespace {

/// The targets of the chosen rule sets: duties are stated by letter, not by form.
std::vector<RequirementId> targets_of(const Program& program, const Chosen& chosen) {
  std::vector<RequirementId> out;
  for (RequirementId id = 0; id < program.requirements.size(); ++id) {
    const RequirementDef& requirement = program.requirements[id];
    const RuleSetId ruleset = program.rules[requirement.rule].ruleset;
    const bool asked =
        chosen.rulesets.empty() || std::find(chosen.rulesets.begin(), chosen.rulesets.end(), ruleset) != chosen.rulesets.end();
    if (requirement.duty == 0 && asked) out.push_back(id);
  }
  return out;
}

/// Letters that no file system takes in a name.
std::string file_name(std::string_view id, std::string_view name) {
  std::string out;
  for (const char c : std::string(id) + "-" + std::string(name))
    out += std::string_view("/\\:*?\"<>|\n\r\t").find(c) == std::string_view::npos ? c : '_';
  return out + ".xlsx";
}

class FormWriter {
 public:
  FormWriter(const Program& program, const FormOptions& options, const Output& output)
      : program_(program), options_(options), output_(output) {}

  bool read(const Rules& rules, End& end) {
    if (options_.facts.empty()) {
      facts_.reset(program_);
      return true;
    }
    std::vector<FactsInput> inputs;
    Diagnostics diagnostics;
    const bool read = open_inputs(options_.facts, output_, inputs, end) && read_documents(rules, inputs, facts_, diagnostics, output_, end);
    write_messages(output_, diagnostics, rules.state().sources);
    return read;
  }

  void write(const Chosen& chosen, End& end) {
    requirements_ = targets_of(program_, chosen);
    if (requirements_.empty()) return fail({"所选依据没有要填报的数据", "the rule sets need no figures"}, end);
    wanted_ = report::facts_needed(program_, requirements_);
    report::FormRequest request{program_,
                                requirements_,
                                wanted_,
                                facts_,
                                kNone,
                                report::form_root(program_, requirements_),
                                chosen.day(facts_.as_of).first,
                                report::FormShare::all};
    if (!facts_.entities.empty()) {  // what is known begins with what all the rest stands below
      request.root = 0;
      request.root_type = facts_.entities.front().type;
    }
    if (options_.school_folder.empty()) return to_result(request, end);
    to_folder(request, end);
  }

 private:
  void fail(const Words& words, End& end) {
    output_.message(host_message(words, output_.display));
    end.ending = Ending::failed;
  }

  void to_result(const report::FormRequest& request, End& end) {
    const auto bytes = workbook_bytes(report::form_book(request));
    if (!bytes) return fail(bytes.error().message, end);
    if (!output_.result(bytes.value())) end.ending = Ending::stopped;
  }

  bool to_file(const report::FormRequest& request, const std::string& name, End& end) {
    const auto bytes = workbook_bytes(report::form_book(request));
    if (!bytes) return fail(bytes.error().message, end), false;
    if (const auto written = write_whole((std::filesystem::path(options_.school_folder) / name).string(), bytes.value()); !written)
      return fail(written.error().message, end), false;
    return output_.result(name + "\n");
  }

  void to_folder(report::FormRequest& request, End& end) {
    const std::vector<EntityId> schools = report::form_schools(request);
    if (schools.empty())
      return fail({"没有学校名录，不知道给哪些学校生成：请用 --facts 给出学校的代码和名称", "no schools are known: name them with --facts"},
                  end);
    std::error_code error;
    std::filesystem::create_directories(options_.school_folder, error);
    request.share = report::FormShare::of_county;
    const Entity& county = facts_.entities[request.root];
    if (!to_file(request, file_name(county.id, county.name), end)) return;
    request.share = report::FormShare::of_school;
    for (const EntityId school : schools) {
      request.root = school;
      request.root_type = facts_.entities[school].type;
      if (!to_file(request, file_name(facts_.entities[school].id, facts_.entities[school].name), end)) return;
    }
  }

  const Program& program_;
  const FormOptions& options_;
  const Output& output_;
  Facts facts_;
  std::vector<RequirementId> requirements_;
  std::vector<bool> wanted_;
};

}  // namespace

End write_forms(const Rules& rules, const FormOptions& options, const Output& output) {
  return guarded(output, [&] {
    End end;
    Chosen chosen;
    if (refuse(rules, Format::text, output, end) || !choose(rules, options.selection, output, chosen, end)) return end;
    FormWriter writer(program_of(rules), options, output);
    if (writer.read(rules, end)) writer.write(chosen, end);
    return end;
  });
}

}  // namespace zhunsheng::api
