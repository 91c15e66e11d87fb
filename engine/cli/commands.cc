#include "cli/commands.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"

namespace zhunsheng::cli {
namespace {

using api::Language;

api::Format format_named(std::string_view name) {
  static constexpr std::pair<std::string_view, api::Format> kFormats[] = {
      {"json", api::Format::json}, {"ndjson", api::Format::ndjson}, {"markdown", api::Format::markdown}, {"csv", api::Format::csv},
      {"html", api::Format::html}, {"xlsx", api::Format::xlsx},     {"docx", api::Format::docx},         {"rows", api::Format::rows}};
  for (const auto& [known, format] : kFormats)
    if (known == name) return format;
  return api::Format::text;
}

Command completed(Given& given) {
  Command command = std::move(given.command);
  command.check.format = format_named(given.format);
  command.check.columns = given.columns;
  command.report.selection = command.check.selection;
  command.report.format = command.check.format;
  command.sources.format = command.compare.format = command.changes.format = command.check.format;
  const bool for_people = command.check.format == api::Format::text || command.check.format == api::Format::html;
  const std::string explained = !given.explained.empty() ? given.explained : for_people ? "failed" : "none";
  command.check.explained = explained == "all"      ? api::Explained::all
                            : explained == "failed" ? api::Explained::failed
                                                    : api::Explained::none;
  if (given.fail_on == "violation") command.fail_on = FailOn::violation;
  if (given.fail_on == "shortfall") command.fail_on = FailOn::shortfall;
  if (given.fail_on == "open") command.fail_on = FailOn::open;
  if (given.fail_on == "never") command.fail_on = FailOn::never;
  command.colour = given.colour == "always" ? Colour::always : given.colour == "never" ? Colour::never : Colour::automatic;
  return command;
}

/// The verb that was given, for the advice at the end of a message.
std::string verb_of(const CLI::App& app) {
  const auto verbs = app.get_subcommands();
  return verbs.empty() ? "" : " " + verbs.front()->get_name();
}

/// The parts of a text that stand where the pattern has "*"; none if it is of another form.
std::vector<std::string> parts_of(std::string_view text, std::string_view pattern) {
  std::vector<std::string> parts;
  while (!pattern.empty()) {
    const std::size_t star = std::min(pattern.find('*'), pattern.size());
    if (!text.starts_with(pattern.substr(0, star))) return {};
    text.remove_prefix(star);
    pattern.remove_prefix(star);
    if (pattern.empty()) break;
    pattern.remove_prefix(1);
    const std::string_view next = pattern.substr(0, pattern.find('*'));
    const std::size_t end = next.empty() ? text.size() : text.find(next);
    if (end == std::string_view::npos) return {};
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return parts;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
  return text;
}

/// What is wrong with the content of an option, from the sentence of CLI11.
std::string content_message(const std::string& what, const Texts& say) {
  if (const auto of = parts_of(what, "*: * not in {*}"); of.size() == 3)
    return say.language == Language::zh ? of[0] + " 不能写“" + of[1] + "”，可以写：" + replaced(of[2], ",", "、")
                                        : of[0] + " cannot be “" + of[1] + "”; it can be " + replaced(of[2], ",", ", ");
  if (const auto of = parts_of(what, "*: Value * not in range * to *"); of.size() == 4)
    return say.language == Language::zh ? of[0] + " 要写 " + of[2] + " 到 " + of[3] + " 的整数，这里是“" + of[1] + "”"
                                        : of[0] + " takes a whole number from " + of[2] + " to " + of[3] + ", not “" + of[1] + "”";
  if (const auto of = parts_of(what, "Could not convert: * = *"); of.size() == 2)
    return say.language == Language::zh ? of[0] + " 要写不小于 0 的整数，这里是“" + of[1] + "”"
                                        : of[0] + " takes a whole number that is not negative, not “" + of[1] + "”";
  return say("选项的内容不合要求：", "") + what;
}

std::string usage_message(const CLI::App& app, const CLI::ParseError& error, const Texts& say) {
  std::string what = error.what();
  if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr || dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
    what = content_message(what, say);
  } else if (say.language == Language::zh) {
    if (const auto* extras = dynamic_cast<const CLI::ExtrasError*>(&error); extras != nullptr) {
      what = "不认识的参数：";
      for (const std::string& extra : app.remaining(true)) what += extra + " ";
      what.pop_back();
    } else if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
      what = app.get_subcommands().empty() ? "缺少命令" : "缺少必要的参数：" + what.substr(0, what.find(' '));
    } else if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
      what = "选项后缺少内容：" + what.substr(0, what.find_first_of(": "));
    }
  } else if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    what = what.substr(0, what.find_first_of(": ")) + " needs a value";
  }
  return std::string(say("错误：", "error: ")) + what + "\n" + say("用法见 zhunsheng", "See zhunsheng") + verb_of(app) + " --help\n";
}

}  // namespace

Parsed parse_command(int count, char** values, api::Language language) {
  const Texts say{language};
  Given given;
  CLI::App app(say("准绳：用规则衡量数据。规则来自政策文件，结果可追溯到条款、数据和算式。",
                   "Zhunsheng measures facts by rules that were written from policy documents. Every verdict can be traced to clause, fact "
                   "and arithmetic."),
               "zhunsheng");
  name_parts(app, say);
  app.set_version_flag("--version", "zhunsheng " + std::string(api::version()), say("显示版本", "Show the version"));
  app.add_option("--lang", given.language, say("界面语言：zh 或 en", "Language: zh or en"))
      ->check(CLI::IsMember({"zh", "en"}))
      ->type_name("LANG");
  app.footer(
      say("退出状态：0 无须处理；2 有未达标的约束性要求（--fail-on 可改；评估标准的差距、力争、原则上等的不算，见 4、0）；4 "
          "有待核实或待研判；3 规则或数据有误；1 程序未能完成；64 用法有误；129、130、143 被中断",
          "Exit status: 0 nothing to do; 2 a binding requirement is not met (see --fail-on; gaps to an assessment, targets and principles "
          "alone give 4 or 0); 4 something is open or needs review; 3 rules or facts are unsound; 1 the tool "
          "failed; 64 wrong usage; 129, 130, 143 interrupted"));
  add_verbs_of_facts(app, given, say);
  add_verbs_of_rules(app, given, say);
  app.require_subcommand(1);
  try {
    app.parse(count, values);
  } catch (const CLI::CallForHelp&) {
    return {std::nullopt, Writer("", language).write(app.help()) ? 0 : 1};
  } catch (const CLI::CallForAllHelp&) {
    return {std::nullopt, Writer("", language).write(app.help("", CLI::AppFormatMode::All)) ? 0 : 1};
  } catch (const CLI::CallForVersion& version) {
    return {std::nullopt, Writer("", language).write(std::string(version.what()) + "\n") ? 0 : 1};
  } catch (const CLI::ParseError& error) {
    write_message(usage_message(app, error, say));
    return {std::nullopt, kWrongUsage};
  }
  return {completed(given), 0};
}

}  // namespace zhunsheng::cli
