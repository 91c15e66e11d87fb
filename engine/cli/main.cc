// The command. Reads its arguments, calls the engine, and turns how that ended into the exit status of the contract.
#include <csignal>
#include <filesystem>
#include <span>
#include <string>

#include "api/zhunsheng.h"
#include "cli/commands.h"
#include "cli/host.h"
#include "cli/interrupt.h"
#include "cli/progress.h"

extern "C" {
extern const unsigned char zhunsheng_bundled_begin[];
extern const unsigned char zhunsheng_bundled_end[];
}

namespace zhunsheng::cli {
namespace {

enum Status : int { kNothing = 0, kFailed = 1, kFinding = 2, kUnsound = 3, kOpen = 4, kInterrupted = 128 };

std::span<const std::byte> bundle() {
  return {reinterpret_cast<const std::byte*>(zhunsheng_bundled_begin),
          static_cast<std::size_t>(zhunsheng_bundled_end - zhunsheng_bundled_begin)};
}

bool is_compiled(const std::vector<std::string>& paths) { return paths.size() == 1 && paths.front().ends_with(".zsp"); }

api::Rules load_rules(const Command& command) {
  const bool pinned = command.sources.lock.empty();
  if (command.verb == Verb::test && is_compiled(command.rule_paths))
    return api::Rules::from_compiled_sources(command.rule_paths.front(), bundle());
  if (!command.rule_paths.empty()) return api::Rules::from_paths(command.rule_paths, bundle(), pinned);
  return command.verb == Verb::test ? api::Rules::from_bundled_sources(bundle()) : api::Rules::from_bundle(bundle());
}

api::End run(const Command& command, const api::Rules& rules, const api::Output& output) {
  const api::Format format = command.check.format;
  switch (command.verb) {
    case Verb::check:
      return api::check(rules, command.facts, command.check, output);
    case Verb::explain:
      return api::explain(rules, command.facts, command.key, command.check.selection, format, output);
    case Verb::gap:
      return api::gap(rules, command.facts, {command.check.selection, format, command.update}, output);
    case Verb::report:
      return api::report(rules, command.facts, command.report, output);
    case Verb::changes: {
      if (command.old_rule_paths.empty()) return api::changes(rules, nullptr, command.changes, output);
      const api::Rules old_rules = api::Rules::from_paths(command.old_rule_paths, bundle());
      return api::changes(rules, &old_rules, command.changes, output);
    }
    case Verb::rules:
      return command.readings ? api::list_readings(rules, format, output) : api::list_rules(rules, format, output);
    case Verb::facts:
      return command.schema_of ? api::facts_schema(rules, *command.schema_of, output)
                               : api::list_facts(rules, command.check.selection, format, output);
    case Verb::test:
      return api::test(rules, command.strict, format, output);
    case Verb::verify:
      return api::verify_sources(rules, command.sources, output);
    case Verb::coverage:
      return api::cover_sources(rules, command.sources, output);
    case Verb::compare:
      return api::compare(rules, command.compare, output);
    case Verb::build:
      return api::build(rules, command.output, output);
    case Verb::form:
      return api::write_forms(rules, command.form, output);
    case Verb::show:
      return api::show_source(rules, command.sources, output);
  }
  return {};
}

/// The first that applies: a finding at or above the level, then something open.
int status_of_findings(const api::Tally& tally, FailOn fail_on) {
  if (fail_on == FailOn::never) return kNothing;
  const bool violation = tally.violations > 0;
  const bool shortfall = violation || tally.gaps > 0 || tally.shortfalls > 0;
  const bool open = shortfall || tally.undecided > 0;
  const bool finding = fail_on == FailOn::violation ? violation : fail_on == FailOn::shortfall ? shortfall : open;
  return finding ? kFinding : tally.undecided > 0 ? kOpen : kNothing;
}

int status_of(const api::End& end, const Command& command) {
  switch (end.ending) {
    case api::Ending::wrong_usage:
      return kWrongUsage;
    case api::Ending::failed:
    case api::Ending::stopped:
      return kFailed;
    case api::Ending::interrupted:
      return kInterrupted + interrupt_signal();
    case api::Ending::unsound:
      return kUnsound;
    case api::Ending::done:
      break;
  }
  if (command.verb == Verb::test) return end.tally.failed_tests > 0 ? kFinding : kNothing;
  if (command.verb == Verb::verify || command.verb == Verb::coverage)
    return end.tally.findings > 0 ? kFinding : end.tally.undecided > 0 ? kOpen : kNothing;
  if (command.verb != Verb::check) return kNothing;
  const bool for_programs = command.check.format == api::Format::ndjson || command.check.format == api::Format::rows;
  const FailOn usual = for_programs ? FailOn::never : FailOn::violation;
  return status_of_findings(end.tally, command.fail_on.value_or(usual));
}

/// Puts the output in its place, says what became of it, and gives the exit status.
int closed(Writer& writer, const api::End& end, const Command& command, api::Language language) {
  const bool zh = language == api::Language::zh;
  const bool whole = end.ending == api::Ending::done || end.ending == api::Ending::wrong_usage || end.ending == api::Ending::unsound;
  std::string reason;
  const bool written = writer.close(whole, reason);
  if (!reason.empty()) write_message((zh ? "错误：无法写入 " : "error: cannot write ") + reason + "\n");
  if (!writer.left().empty())
    write_message((zh ? "说明：已写出的行在 " : "note: the lines that were written are in ") + api::harmless(writer.left()) +
                  (zh ? "，不是整份结果\n" : ", which is not a whole result\n"));
  return written ? status_of(end, command) : kFailed;
}

/// Every file and folder that the command reads.
std::vector<std::string> read_by(const Command& command) {
  std::vector<std::string> out = command.facts;
  for (const auto* paths : {&command.rule_paths, &command.old_rule_paths}) out.insert(out.end(), paths->begin(), paths->end());
  for (const std::string* path : {&command.check.selection.overlay, &command.sources.selection.overlay, &command.form.selection.overlay,
                                  &command.changes.overlay, &command.changes.old_overlay, &command.update})
    out.push_back(*path);
  return out;
}

/// A file that is read would be lost: the option that names it for writing. Empty where there is none.
std::string option_over_input(const Command& command, std::string& path) {
  for (const std::string& read : read_by(command)) {
    path = read;
    if (is_read(read, command.output)) return "-o";
    if (is_read(read, command.check.rejects)) return "--rejects";
  }
  return {};
}

int run_command(Command command, api::Language language) {
  command.check.selection.today = command.sources.selection.today = command.form.selection.today = beijing_today();
  const bool of_lines = command.check.format == api::Format::ndjson || command.check.format == api::Format::rows;
  Writer writer(command.verb == Verb::build ? "" : command.output, language, of_lines);  // build writes its file itself
  const bool to_file = !command.output.empty() && command.output != "-";
  api::Output output;
  output.display = display_of(language, command.colour, command.width, to_file);
  ProgressLine progress(command.progress, language, to_file);
  output.result = [&](std::string_view text) {
    if (!to_file) progress.clear();
    return writer.write(text);
  };
  output.message = [&](std::string_view text) {
    progress.clear();
    write_message(text);
    return true;
  };
  output.progress = [&](const api::Progress& now) {
    progress.show(now);
    return !is_interrupted();
  };
  if (command.check.format == api::Format::xlsx && !to_file) {
    write_message(language == api::Language::zh ? "错误：工作簿要写到文件里，请加 -o 文件名.xlsx\n"
                                                : "error: a workbook goes to a file: add -o FILE.xlsx\n");
    return kWrongUsage;
  }
  if (!command.update.empty() && command.check.format != api::Format::xlsx) {
    write_message(language == api::Language::zh ? "错误：--update 更新的是台账，请加 --format xlsx\n"
                                                : "error: --update is for the ledger: add --format xlsx\n");
    return kWrongUsage;
  }
  std::error_code unknown;  // neither need be there
  if (!command.update.empty() && std::filesystem::equivalent(command.update, command.output, unknown)) {
    write_message(language == api::Language::zh
                      ? "错误：新台账不能写在旧台账上：旧台账请留存，-o 另起一个文件名\n"
                      : "error: the new ledger would replace the old one: keep that, and give another name with -o\n");
    return kWrongUsage;
  }
  if (command.check.format == api::Format::docx && !to_file) {
    write_message(language == api::Language::zh ? "错误：文书要写到文件里，请加 -o 文件名.docx；只在屏幕上看，用 --format markdown\n"
                                                : "error: a paper goes to a file: add -o FILE.docx, or read it with --format markdown\n");
    return kWrongUsage;
  }
  if (!command.check.rejects.empty() && (command.check.rejects == "-" || is_output(command.check.rejects, command.output))) {
    write_message(language == api::Language::zh ? "错误：--rejects 的文件就是写结果的地方，请换一个文件名\n"
                                                : "error: --rejects names the place of the result: name another file\n");
    return kWrongUsage;
  }
  std::string input;
  if (const std::string option = option_over_input(command, input); !option.empty()) {
    input = api::harmless(input);
    write_message(language == api::Language::zh
                      ? "错误：" + option + " 的文件就是要读的 " + input + "，请换一个文件名\n"
                      : "error: " + option + " would write over " + input + ", which is read: name another file\n");
    return kWrongUsage;
  }
  const api::Rules rules = load_rules(command);
  const api::End end = run(command, rules, output);
  progress.clear();
  return closed(writer, end, command, language);
}

}  // namespace
}  // namespace zhunsheng::cli

int main(int count, char** values) {
  using namespace zhunsheng;
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  cli::catch_interrupts();
  cli::hold_standard_files();
  try {
    const api::Language language = cli::language_of(count, values);
    const cli::Parsed parsed = cli::parse_command(count, values, language);
    return parsed.command ? cli::run_command(*parsed.command, language) : parsed.status;
  } catch (...) {
    cli::write_message("zhunsheng: out of memory\n");
    return 1;
  }
}
