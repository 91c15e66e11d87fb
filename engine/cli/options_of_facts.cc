#include <CLI/CLI.hpp>

#include "cli/options.h"

namespace zhunsheng::cli {
namespace {

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
                   say("NDJSON 简式的列，如 status,value（用于 --format ndjson）",
                       "Columns of the short NDJSON form, such as status,value (with --format ndjson)"))
      ->delimiter(',')
      ->type_name("COLUMNS");
  verb->add_option("--explain", given.explained,
                   say("为哪些结果附上理由：none、failed、all", "Which verdicts come with their reasons: none, failed, all"))
      ->check(CLI::IsMember({"none", "failed", "all"}))
      ->type_name("WHICH");
  verb->add_option("--fail-on", given.fail_on,
                   say("到哪一级时退出状态为2：violation（默认）、shortfall、open、never（ndjson、rows 的默认）",
                       "Exit with 2 from: violation (default), shortfall, open, never (default of ndjson and rows)"))
      ->check(CLI::IsMember({"violation", "shortfall", "open", "never"}))
      ->type_name("LEVEL");
  verb->add_option("--jobs", given.command.check.jobs,
                   say("逐行测算的线程数，最多 64；0（默认）为处理器个数",
                       "Threads for a stream, 64 at most; 0 (the default): as many as the processor has"))
      ->type_name("N");
  verb->add_option("--by", given.command.check.by,
                   say("逐组测算 CSV 表格：上级代码相同的连续各行为一组，如 --by 县",
                       "Judge tables (.csv) group by group: rows next to each other with one parent of this type, such as county"))
      ->type_name("TYPE");
  verb->add_flag(
      "--complete", given.command.check.complete,
      say("与 --by 同用：表里的对象是全的，行数即应报数", "With --by: the tables have all there are, so that their number is the census"));
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

}  // namespace

void add_verbs_of_facts(CLI::App& app, Given& given, const Texts& say) {
  add_check(app, given, say);
  add_explain(app, given, say);
  add_gap(app, given, say);
  add_report(app, given, say);
  add_changes(app, given, say);
}

}  // namespace zhunsheng::cli
