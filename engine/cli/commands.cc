#include "cli/commands.h"

#include <CLI/CLI.hpp>
#include <map>

namespace zhunsheng::cli {
namespace {

using api::Language;

/// Both languages of one help text.
struct Texts {
  Language language;
  [[nodiscard]] const char* operator()(const char* zh, const char* en) const { return language == Language::zh ? zh : en; }
};

/// What the options write into, before it becomes a Command.
struct Given {
  Command command;
  std::string format = "text", explained, fail_on, colour = "auto", language;
  std::vector<std::string> columns;
  std::vector<std::string> schema_of;
};

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

/// Options of every verb.
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
  app.add_option(
         "--overlay", selection.overlay,
         say("附加材料：暂不评估、口径确认、理由、数据核实、来源优先", "Waivers, confirmed readings, reasons, corrections, preferences"))
      ->type_name("FILE");
}

void add_check(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* verb =
      app.add_subcommand("check", say("测算：用规则衡量数据，给出每项结果", "Measure facts by the rules and print the verdicts"));
  verb->add_option("facts", given.command.facts,
                   say("数据文件（JSON、NDJSON、.xlsx、.csv）；- 为标准输入；几个文件合为一份",
                       "Facts (JSON, NDJSON, .xlsx, .csv); - is standard input; several are one body"))
      ->required()
      ->type_name("FACTS");
  add_rules(*verb, given, say);
  add_selection(*verb, given, say);
  add_common(*verb, given, say, {"text", "json", "ndjson", "rows", "html", "xlsx", "csv"});
  verb->add_option("--columns", given.columns,
                   say("NDJSON 简式的列，如 status,value", "Columns of the short NDJSON form, such as status,value"))
      ->delimiter(',')
      ->type_name("COLUMNS");
  verb->add_option("--explain", given.explained,
                   say("为哪些结果附上理由：none、failed、all", "Which verdicts come with their reasons: none, failed, all"))
      ->check(CLI::IsMember({"none", "failed", "all"}))
      ->type_name("WHICH");
  verb->add_option("--fail-on", given.fail_on,
                   say("到哪一级时退出状态为2：violation（默认）、shortfall、open、never",
                       "Exit with 2 from: violation (default), shortfall, open, never"))
      ->check(CLI::IsMember({"violation", "shortfall", "open", "never"}))
      ->type_name("LEVEL");
  verb->add_option("--jobs", given.command.check.jobs, say("线程数（默认为处理器个数）", "Threads (default: one a processor)"))
      ->type_name("N");
  verb->add_option("--rejects", given.command.check.rejects,
                   say("NDJSON 中被拒的行原样写入这个文件，改好后再读",
                       "Refused lines of a stream go there as they came, to be mended and read again"))
      ->type_name("FILE");
  verb->add_flag_callback(
      "--progress", [&given] { given.command.progress = ShowProgress::always; },
      say("结果也写到屏幕时仍显示进度（默认只在结果写到别处时显示）",
          "Show progress even where the result goes to the terminal too (else only where it goes elsewhere)"));
  verb->add_flag_callback(
      "--no-progress", [&given] { given.command.progress = ShowProgress::never; }, say("不显示进度", "Show no progress"));
  verb->callback([&given] { given.command.verb = Verb::check; });
}

void add_explain(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* verb = app.add_subcommand("explain", say("说明一项结果的全部理由", "The whole reasoning of one verdict"));
  verb->add_option_function<std::string>(
          "facts", [&given](const std::string& path) { given.command.facts = {path}; },
          say("数据文件；- 为标准输入", "Facts; - is standard input"))
      ->required()
      ->type_name("FACTS");
  verb->add_option("key", given.command.key,
                   say("结果的键（见 check --format json），或规则的编号、名称",
                       "Key of the verdict (see check --format json), or a rule's id or title"))
      ->type_name("KEY");
  add_rules(*verb, given, say);
  add_selection(*verb, given, say);
  add_common(*verb, given, say, {"text", "json"});
  verb->callback([&given] { given.command.verb = Verb::explain; });
}

void add_gap(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* verb =
      app.add_subcommand("gap", say("缺口测算：未达到的数值要求，改哪个数、改多少就能达到，逐条验算",
                                    "How far it is: which figure has to change by how much for a requirement to be met, each row checked"));
  verb->add_option("facts", given.command.facts,
                   say("数据文件；- 为标准输入；几个文件合为一份", "Facts; - is standard input; several are one body"))
      ->required()
      ->type_name("FACTS");
  add_rules(*verb, given, say);
  add_selection(*verb, given, say);
  add_common(*verb, given, say, {"text", "json", "csv", "xlsx"});
  verb->add_option("--update", given.command.update,
                   say("更新旧台账（--format xlsx）：人填的内容保留，新增的列在后面，达标的标为拟销号",
                       "Update an old ledger (--format xlsx): what people wrote stays, new rows follow, what is met is marked"))
      ->type_name("FILE");
  verb->callback([&given] { given.command.verb = Verb::gap; });
}

void add_report(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* verb = app.add_subcommand("report", say("出具文书：判定说明、自评报告、整改台账、材料目录（Word 文件，供填写、签字）",
                                                    "Papers to sign, as Word files: determination, self-evaluation, ledger, evidence"));
  api::ReportOptions& options = given.command.report;
  verb->add_option("facts", given.command.facts,
                   say("数据文件；- 为标准输入；几个文件合为一份", "Facts; - is standard input; several are one body"))
      ->required()
      ->type_name("FACTS");
  verb->add_option("--form", options.form,
                   say("哪种文书：判定说明（determination）、自评报告（self-evaluation）、整改台账（ledger）、材料目录（evidence）",
                       "Which paper: determination, self-evaluation, ledger, evidence, or its Chinese name"))
      ->required()
      ->check(CLI::IsMember({"determination", "self-evaluation", "ledger", "evidence", "判定说明", "自评报告", "整改台账", "材料目录"}))
      ->type_name("FORM");
  verb->add_option("--key", options.key,
                   say("判定说明：结果的键（见 check --format json），或用 --rule、--entity 选定一项结果",
                       "Determination: key of the verdict (see check --format json); or choose one with --rule and --entity"))
      ->type_name("KEY");
  verb->add_flag("--final", options.is_final,
                 say("出具正式文书；引文未核对、口径未确认或数据是虚构的，不予出具",
                     "A final paper; refused while a citation is unverified, a reading unconfirmed or a fact invented"));
  add_rules(*verb, given, say);
  add_selection(*verb, given, say);
  add_common(*verb, given, say, {"docx", "markdown"});
  verb->callback([&given] {
    given.command.verb = Verb::report;
    if (given.format == "text") given.format = "docx";
  });
}

void add_changes(CLI::App& app, Given& given, const Texts& say) {
  CLI::App* verb = app.add_subcommand(
      "changes", say("两次测算结果对照：新增、继续、已解决各是哪些，为什么变", "Two results: what is new, goes on or is settled, and why"));
  api::ChangesOptions& options = given.command.changes;
  verb->add_option("old", options.before, say("原结果（check --format json 或 ndjson）", "The old result (check --format json or ndjson)"))
      ->required()
      ->type_name("OLD");
  verb->add_option("new", options.after, say("现结果", "The new result"))->required()->type_name("NEW");
  verb->add_option("--facts", options.facts,
                   say("得出两份结果的数据，先旧后新：逐项重算，判明是哪一项变化引起",
                       "The facts of both, old ones first: judged anew with one change at a time, to tell which one did it"))
      ->expected(2)
      ->type_name("OLD NEW");
  add_rules(*verb, given, say);
  verb->add_option("--old-rules", given.command.old_rule_paths,
                   say("得出原结果的规则（与现规则不同时）", "The rules of the old result, where they are others"))
      ->type_name("PATH")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
  verb->add_option("--overlay", options.overlay, say("现结果所用的附加材料", "The overlay of the new result"))->type_name("FILE");
  verb->add_option("--old-overlay", options.old_overlay, say("原结果所用的附加材料", "The overlay of the old result"))->type_name("FILE");
  verb->add_flag("--duties", options.duties, say("两份结果都纳入了条款职责", "Both results judge duties too"));
  add_common(*verb, given, say, {"text", "json"});
  verb->callback([&given] { given.command.verb = Verb::changes; });
}

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

CLI::App* add_sources_verb(CLI::App& sources, Given& given, const Texts& say, const char* name, const char* about, Verb which) {
  CLI::App* verb = sources.add_subcommand(name, about);
  verb->add_option("--sources", given.command.sources.folder,
                   say("原文所在的文件夹（.txt、.docx、.html）", "Folder of the originals (.txt, .docx, .html)"))
      ->required()
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
                   say("条款，如 fujian-2025#二/五/11；只写文件编号为全文",
                       "Clause, such as fujian-2025#二/五/11; a document's id alone is all of it"))
      ->required()
      ->type_name("CLAUSE");
  show->add_flag("--html", given.command.sources.html, say("输出网页", "As a web page"));
  show->add_option("--facts", given.command.sources.facts,
                   say("数据文件：在规则旁列出测算结果", "Facts: their verdicts stand beside the rules"))
      ->type_name("FACTS");
}

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

std::string usage_message(const CLI::App& app, const CLI::ParseError& error, const Texts& say) {
  std::string what = error.what();
  if (say.language == Language::zh) {
    if (const auto* extras = dynamic_cast<const CLI::ExtrasError*>(&error); extras != nullptr) {
      what = "不认识的参数：";
      for (const std::string& extra : app.remaining(true)) what += extra + " ";
      what.pop_back();
    } else if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
      what = app.get_subcommands().empty() ? "缺少命令" : "缺少必要的参数：" + what.substr(0, what.find(' '));
    } else if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
      what = "选项后缺少内容：" + what.substr(0, what.find_first_of(": "));
    } else if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr ||
               dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
      what = "选项的内容不合要求：" + what;
    }
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
  app.footer(say("退出状态：0 无须处理；2 有未达标项；4 有待核实或待研判；3 规则或数据有误；1 程序未能完成；64 用法有误；130、143 被中断",
                 "Exit status: 0 nothing to do; 2 a requirement is not met; 4 something is open; 3 rules or facts are unsound; 1 the tool "
                 "failed; 64 wrong usage; 130, 143 interrupted"));
  add_check(app, given, say);
  add_explain(app, given, say);
  add_gap(app, given, say);
  add_report(app, given, say);
  add_changes(app, given, say);
  add_lists(app, given, say);
  add_test(app, given, say);
  add_compare(app, given, say);
  add_template(app, given, say);
  add_sources(app, given, say);
  add_build(app, given, say);
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
