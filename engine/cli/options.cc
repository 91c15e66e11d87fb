#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <map>

namespace zhunsheng::cli {

using api::Language;

void name_parts(CLI::App& app, const Texts& say) {
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->column_width(34);
  if (say.language == Language::zh)
    for (const auto& [english, chinese] : std::map<std::string, std::string>{{"Usage", "用法"},
                                                                             {"Positionals", "参数"},
                                                                             {"Options", "选项"},
                                                                             {"OPTIONS", "[选项]"},
                                                                             {"Subcommands", "命令"},
                                                                             {"SUBCOMMAND", "命令"},
                                                                             {"SUBCOMMANDS", "命令"},
                                                                             {"REQUIRED", "必填"},
                                                                             {"TEXT", "文本"},
                                                                             {"INT", "整数"},
                                                                             {"UINT", "整数"},
                                                                             {"Env", "环境变量"},
                                                                             {"Needs", "需要"}})
      formatter->label(english, chinese);
  app.formatter(formatter);
  app.set_help_flag("-h,--help", say("显示本说明", "Show this help"));
}

void add_common(CLI::App& app, Given& given, const Texts& say, const std::vector<std::string>& formats) {
  app.add_option("--format", given.format, say("输出格式：text、json 等", "Format of the output"))
      ->check(CLI::IsMember(formats))
      ->type_name("FORMAT");
  app.add_option("-o,--output", given.command.output, say("写入文件，而不是标准输出", "Write to a file instead of standard output"))
      ->type_name("FILE");
  app.add_option("--lang", given.language, say("界面语言：zh 或 en", "Language: zh or en"))
      ->check(CLI::IsMember({"zh", "en"}))
      ->type_name("LANG");
  app.add_option("--color", given.colour, say("是否着色：auto、always、never", "Colours: auto, always, never"))
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->type_name("WHEN");
  app.add_option("--width", given.command.width, say("每行列数（默认取终端宽度）", "Columns of a line (default: the terminal's)"))
      ->check(CLI::Range(20, 400))
      ->type_name("N");
}

void add_rules(CLI::App& app, Given& given, const Texts& say) {
  app.add_option("--rules", given.command.rule_paths,
                 say("规则文件或文件夹，可重复；默认用内置规则", "Rule file or folder, repeatable; default: the bundled rules"))
      ->type_name("PATH")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
}

void add_selection(CLI::App& app, Given& given, const Texts& say) {
  api::Selection& selection = given.command.check.selection;
  app.add_option(
         "--as-of", selection.as_of,
         say("评估基准日，如 2026-12-31；默认取数据所载，否则为当天", "As-of date, such as 2026-12-31; default: the facts', else today"))
      ->type_name("DATE");
  app.add_option("--ruleset", selection.rulesets, say("只测算这套依据，可重复", "Only this rule set, repeatable"))
      ->type_name("ID")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
  app.add_option("--entity", selection.entities, say("只测算这个对象（代码或名称），可重复", "Only this entity (id or name), repeatable"))
      ->type_name("ID")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
  app.add_option("--rule", selection.rules, say("只测算这条规则（编号或名称），可重复", "Only this rule (id or title), repeatable"))
      ->type_name("ID")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
  app.add_flag("--duties", selection.duties,
               say("把条款中的职责也纳入测算（默认只测算目标；--rule 点名的职责总是测算）",
                   "Judge the duties of clauses too (default: targets only, and duties that --rule names)"));
  add_overlay(app, selection, say);
}

CLI::Option* add_overlay(CLI::App& app, api::Selection& selection, const Texts& say) {
  return app
      .add_option(
          "--overlay", selection.overlay,
          say("附加材料：暂不评估、口径确认、理由、数据核实、来源优先", "Waivers, confirmed readings, reasons, corrections, preferences"))
      ->type_name("FILE");
}

}  // namespace zhunsheng::cli
