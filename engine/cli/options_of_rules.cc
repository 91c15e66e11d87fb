#include <CLI/CLI.hpp>

#include "cli/options.h"

namespace zhunsheng::cli {
namespace {

void add_lists(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* rules = app.add_subcommand("rules", say("列出全部规则", "List the rules"));
  add_rules(*rules, given, say);
  add_common(*rules, given, say, {"text", "json"});
  rules->add_flag("--readings", given.command.readings,
                  say("列出全部口径，以及哪些要求依据它们", "List the readings, and the requirements that rest on them"));
  rules->callback([&given] { given.command.verb = Verb::rules; });
  CLI::App* facts = app.add_subcommand("facts", say("列出指标数据字典", "List the vocabulary"));
  add_rules(*facts, given, say);
  add_common(*facts, given, say, {"text", "json"});
  api::Selection& selection = given.command.check.selection;
  facts->add_option("--ruleset", selection.rulesets, say("只列这套依据所需的数据，可重复", "Only what this rule set needs, repeatable"))
      ->type_name("ID")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
  facts
      ->add_option("--rule", selection.rules,
                   say("只列这条规则所需的数据（编号或名称），可重复", "Only what this rule needs (id or title), repeatable"))
      ->type_name("ID")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
  facts
      ->add_option(
          "--search", selection.search,
          say("只列编号、名称或释义里有这些字的（几个词用空格分隔，都要有）", "Only facts whose id, name or meaning holds these words"))
      ->type_name("WORD");
  facts
      ->add_option("--json-schema", given.schema_of,
                   say("数据文件的 JSON Schema；可指定对象类型", "JSON Schema of facts files, of one entity type if given"))
      ->expected(0, 1)
      ->type_name("[TYPE]");
  facts->callback([&given, facts] {
    given.command.verb = Verb::facts;
    if (facts->count("--json-schema") > 0) given.command.schema_of = given.schema_of.empty() ? "" : given.schema_of.front();
  });
}

void add_test(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* verb = app.add_subcommand("test", say("运行规则文件中的测试", "Run the tests in rule files"));
  verb->add_option("paths", given.command.rule_paths,
                   say("规则文件或文件夹；默认为内置规则", "Rule files or folders; default: the bundled rules"))
      ->type_name("PATH");
  verb->add_flag("--strict", given.command.strict,
                 say("还要求每项要求具备各种情形的测试", "Also ask for a test of each kind for every requirement"));
  add_common(*verb, given, say, {"text", "json"});
  verb->callback([&given] { given.command.verb = Verb::test; });
}

void add_compare(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* verb = app.add_subcommand(
      "compare",
      say("上下位文件衔接对照：各级文件对同一事项怎么定，哪些减弱、放宽、推后、未提及、新增，哪些留给别处另定",
          "Documents across levels: what each says of the same matter, what is weakened, postponed, left out or added, and what is "
          "left for others to make"));
  add_rules(*verb, given, say);
  api::CompareOptions& options = given.command.compare;
  verb->add_option("--topic", options.topics,
                   say("只看这个主题或另定事项（代码或名称），可重复", "Only this topic or delegation (id or title), repeatable"))
      ->type_name("ID")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
  verb->add_option("--ruleset", options.rulesets, say("只看这些文件之间的对照，可重复", "Only these documents, repeatable"))
      ->type_name("ID")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
  verb->add_flag("--delegations", options.delegations, say("只列另行制定事项", "Only what was left for others to make"));
  add_common(*verb, given, say, {"text", "json", "markdown"});
  verb->callback([&given] { given.command.verb = Verb::compare; });
}

void add_template(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* verb = app.add_subcommand("template", say("生成填报用的 Excel 工作簿", "Write workbooks to be filled in"));
  api::FormOptions& form = given.command.form;
  verb->add_option("--facts", form.facts, say("已有的数据（学校名录等），预填进去", "What is known already, to be prefilled"))
      ->type_name("FACTS");
  verb->add_option("--ruleset", form.selection.rulesets, say("只含这套依据所需的数据，可重复", "Only what this rule set needs, repeatable"))
      ->type_name("ID")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
  verb->add_option("--as-of", form.selection.as_of, say("评估基准日，如 2026-12-31", "As-of date, such as 2026-12-31"))->type_name("DATE");
  CLI::Option* schools = verb->add_flag("--per-school");
  schools->description(
      say("每校一个工作簿，另有一个县级工作簿；-o 指定文件夹", "A workbook for each school and one for the county; -o names a folder"));
  add_rules(*verb, given, say);
  verb->add_option("-o,--output", given.command.output, say("写入的文件（.xlsx），或文件夹", "The file (.xlsx) or folder to write"))
      ->required()
      ->type_name("FILE");
  verb->add_option("--lang", given.language, say("界面语言：zh 或 en", "Language: zh or en"))
      ->check(CLI::IsMember({"zh", "en"}))
      ->type_name("LANG");
  verb->callback([&given, schools] {
    given.command.verb = Verb::form;
    if (schools->count() == 0) return;
    given.command.form.school_folder = given.command.output;
    given.command.output.clear();
  });
}

CLI::App* add_sources_verb(CLI::App& sources, Given& given, const Texts& say, const char* name, const char* about, Verb which) {
  CLI::App* verb = sources.add_subcommand(name, about);
  verb->add_option("--sources", given.command.sources.folder,
                   say("原文所在的文件夹（.txt、.docx、.html）", "Folder of the originals (.txt, .docx, .html)"))
      ->required(which != Verb::show)
      ->type_name("DIR");
  add_rules(*verb, given, say);
  add_common(*verb, given, say, {"text", "json"});
  verb->callback([&given, which] { given.command.verb = which; });
  return verb;
}

void add_coverage(CLI::App& sources, Given& given, const Texts& say) {
  CLI::App* coverage = add_sources_verb(sources, given, say, "coverage",
                                        say("条款落实对照：每句话写成了什么", "What became of every sentence"), Verb::coverage);
  coverage
      ->add_option("--at", given.command.sources.locator,
                   say("只看一部分，如 二/一 或 fujian-2025#二/一", "Only a part, such as 二/一 or fujian-2025#二/一"))
      ->type_name("CLAUSE");
  CLI::Option* uncovered =
      coverage->add_flag("--uncovered", given.command.sources.uncovered, say("只列没有着落的", "Only what nothing accounts for"));
  coverage
      ->add_flag("--counts", given.command.sources.counts, say("按文件和章统计各类条数", "How much of each class, by document and chapter"))
      ->excludes(uncovered);
}

void add_sources(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* sources = app.add_subcommand(
      "sources", say("原文：核对引文，对照落实情况，查看条款", "The originals: prove quotes, account for every sentence, show a clause"));
  sources->require_subcommand(1);
  name_parts(*sources, say);
  CLI::App* verify = add_sources_verb(*sources, given, say, "verify",
                                      say("核对每处引文是否在所引条款里", "Whether every quote stands in its clause"), Verb::verify);
  verify->add_option("--write-lock", given.command.sources.lock, say("把核对结果写入 sources.lock", "Write what was proven to this file"))
      ->type_name("FILE");
  add_coverage(*sources, given, say);
  CLI::App* show = add_sources_verb(*sources, given, say, "show",
                                    say("查看一个条款和依据它的规则", "One clause with the rules that rest on it"), Verb::show);
  show->add_option("clause", given.command.sources.locator,
                   say("条款，如 fujian-2025#二/五/11，或照原文的编号 fujian-2025#二、（五）第11条；只写文件编号为全文",
                       "Clause, such as fujian-2025#二/五/11, or as it is printed; a document's id alone is all of it"))
      ->required()
      ->type_name("CLAUSE");
  show->add_flag("--html", given.command.sources.html, say("输出网页", "As a web page"));
  CLI::Option* facts = show->add_option("--facts", given.command.sources.facts,
                                        say("数据文件：在规则旁列出测算结果", "Facts: their verdicts stand beside the rules"));
  facts->type_name("FACTS");
  add_overlay(*show, given.command.sources.selection, say)->needs(facts);
}

void add_build(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* verb =
      app.add_subcommand("build", say("把规则编译成一个文件（.zsp），供 --rules 和嵌入的程序直接使用",
                                      "Compile rules into one file (.zsp), for --rules and for programs with the engine inside"));
  verb->add_option("rules", given.command.rule_paths,
                   say("规则文件或文件夹；默认为内置规则", "Rule files or folders; default: the bundled rules"))
      ->type_name("PATH");
  verb->add_option("-o,--output", given.command.output, say("写入的文件（.zsp）", "The file to write (.zsp)"))
      ->required()
      ->check(CLI::Validator(
          [say](const std::string& path) {
            return path.size() > 4 && path.ends_with(".zsp") ? std::string() : say("文件名以 .zsp 结尾", "its name ends with .zsp");
          },
          ""))
      ->type_name("FILE");
  verb->add_option("--lang", given.language, say("界面语言：zh 或 en", "Language: zh or en"))
      ->check(CLI::IsMember({"zh", "en"}))
      ->type_name("LANG");
  verb->callback([&given] { given.command.verb = Verb::build; });
}

}  // namespace

void add_verbs_of_rules(CLI::App& app, Given& given, const Texts& say) {
  add_lists(app, given, say);
  add_test(app, given, say);
  add_compare(app, given, say);
  add_template(app, given, say);
  add_sources(app, given, say);
  add_build(app, given, say);
}

}  // namespace zhunsheng::cli
