#include "report/form_book.h"

#include <algorithm>

#include "book/form.h"
#include "outcome/display.h"
#include "outcome/words.h"
#include "report/form_sheets.h"
#include "report/listing.h"

namespace zhunsheng::report {
namespace {

std::string_view zh(const Program& program, const Name& name) { return program.text(name.zh.length != 0 ? name.zh : name.id); }

/// The titles of the rule sets that the requirements belong to, in their order.
std::vector<std::string> rulesets_of(const FormRequest& request) {
  std::vector<std::string> out;
  for (const RequirementId id : request.requirements) {
    const RuleSetDef& ruleset = request.program.rulesets[request.program.rules[request.program.requirements[id].rule].ruleset];
    const std::string title(request.program.text(ruleset.title));
    if (std::find(out.begin(), out.end(), title) == out.end()) out.push_back(title);
  }
  return out;
}

/// Through any number of levels.
bool may_stand_below(const Program& program, TypeId type, TypeId above, int depth = 0) {
  constexpr int kMostLevels = 8;
  if (depth > kMostLevels) return false;
  for (const TypeId parent : program.list(program.types[type].parents))
    if (program.belongs(above, parent) || may_stand_below(program, parent, above, depth + 1)) return true;
  return false;
}

LaidSheet cover_sheet(const FormPlan& plan) {
  const FormRequest& request = plan.request;
  LaidSheet sheet;
  sheet.name = kCoverSheet;
  sheet.widths = {4, 24, 56, 4};
  sheet.landscape = false;
  sheet.locked = true;
  sheet.heights = {{1, 60}};
  sheet.merge({{1, 1}, {1, 2}}, plan.title("教育评估数据填报表"), Look::title);
  const Entity* root = request.root == kNone ? nullptr : &request.known.entities[request.root];
  std::uint32_t row = 3;
  const auto line = [&](std::string label, std::string value, bool given) {
    sheet.put(row, 1, std::move(label), Look::label);
    sheet.put(row, 2, std::move(value), given ? Look::given : Look::entry);
    sheet.heights.emplace_back(row++, 30);
  };
  const bool known = root != nullptr;
  line(heading_words(Heading::type).zh, std::string(zh(request.program, request.program.types[request.root_type].name)), true);
  line(heading_words(Heading::id).zh, known ? std::string(root->id) : "", known);
  line(heading_words(Heading::name).zh, known ? std::string(root->name) : "", known);
  const std::string parent = !known                  ? ""
                             : root->parent != kNone ? std::string(request.known.entities[root->parent].id)
                                                     : std::string(root->outside_parent);
  line(heading_words(Heading::parent).zh, parent, known);
  line(cover_words(CoverLine::as_of).zh, request.as_of.text(), true);
  if (request.known.synthetic) line(cover_words(CoverLine::synthetic).zh, "是", true);
  line("填报单位（盖章）", "", false);
  line(cover_words(CoverLine::filed_on).zh, "", false);
  std::string titles;
  for (const std::string& title : rulesets_of(request)) titles += (titles.empty() ? "" : "\n") + title;
  sheet.put(row, 1, term_words(Term::rulesets).zh, Look::label);
  sheet.put(row, 2, titles, Look::given);
  sheet.heights.emplace_back(row, std::max<double>(30, 16.0 * static_cast<double>(rulesets_of(request).size())));
  sheet.merge({{row + 2, 1}, {row + 2, 2}}, "只填汇总数和单位、学校的情况，不填报个人信息。", Look::remark);
  return sheet;
}

LaidSheet help_sheet(const FormPlan& plan) {
  LaidSheet sheet;
  sheet.name = kHelpSheet;
  sheet.widths = {6, 100};
  sheet.landscape = false;
  sheet.locked = true;
  sheet.heights = {{0, 36}};
  sheet.merge({{0, 0}, {0, 1}}, "填表说明", Look::title);
  const std::vector<std::string> lines = {
      "黄色格由填报单位填写，灰色格（代码、名称等）已经填好，不要改动。工作表受保护但没有密码。",
      "没有的数留空，或填“缺”，不要填0：0表示确实没有，空白表示还没有报。",
      "列名（表头）不要改动；鼠标停在表头上，可以看到指标的释义、提供单位和来源。",
      "单位以表头“单位”行为准；个别格可以带单位填写，如 12.5万元、95%。把整列改成别的单位，请同时改表头的单位。",
      "比例填 95% 这样的百分数；日期填 2026-09-01；期间填 2026（年）、2025/26（学年）、2025/26-1（学期）、2026-09（月）。",
      "可以用公式，报送前请用 Excel 或 WPS 打开并保存一次；出现 #DIV/0! 等错误的格会被退回。",
      "“应报数”是应有的总数：应有几所学校、几个班。没有应报数，就无法判断是否报全，相关要求会是“待核实”。",
      "班额逐班填在“班级”表；没有逐班名册的，在学校表“各班人数”里列出，如 42、43、45×3。两处只填一处。",
      "一项数据有两个来源、统计时点不同的，或按年度分列的，填在“补充填报”，一行一个。",
      "不填身份证号、手机号、姓名等个人信息；含有这类内容的工作簿会被退回。",
      "报送格式为 .xlsx（Excel 工作簿）；.xls、.et 请另存为 .xlsx，并去掉打开密码。",
      "合并核对：zhunsheng check *.xlsx。有错的，逐格列出位置和改法。",
  };
  for (std::uint32_t i = 0; i < lines.size(); ++i) {
    sheet.put(i + 2, 0, std::to_string(i + 1), Look::centred);
    sheet.put(i + 2, 1, lines[i], Look::plain);
    sheet.heights.emplace_back(i + 2, 32);
  }
  if (plan.request.known.synthetic) sheet.merge({{1, 0}, {1, 1}}, term_words(Term::synthetic).zh, Look::remark);
  return sheet;
}

}  // namespace

TypeId form_root(const Program& program, const std::vector<RequirementId>& requirements) {
  TypeId root = kNone;
  for (const RequirementId id : requirements) {
    const TypeId subject = program.requirements[id].subject;
    if (root == kNone || program.types[subject].rank < program.types[root].rank) root = subject;
  }
  return root;
}

std::vector<EntityId> form_schools(const FormRequest& request) {
  std::vector<EntityId> out;
  if (request.root == kNone) return out;
  const auto& entities = request.known.entities;
  for (EntityId i = request.root + 1; i < entities[request.root].end; i = entities[i].end) {
    const std::uint32_t unit = request.program.types[entities[i].type].unit;
    if (unit != kNone && request.program.text(request.program.units[unit].text) == "校") out.push_back(i);
  }
  return out;
}

LaidBook form_book(const FormRequest& request) {
  const Program& program = request.program;
  FormPlan plan{
      request, periods_asked(program, request.requirements, request.as_of), facts_in_order(program, request.requirements), {}, {}};
  LaidBook book;
  book.title = plan.title("教育评估数据填报表");
  book.author = "zhunsheng";
  LaidSheet root = list_sheet(plan);
  std::vector<LaidSheet> tables;
  for (TypeId type = 0; type < program.types.size(); ++type) {
    if (program.types[type].rank <= program.types[request.root_type].rank) continue;
    if (request.root != kNone && plan.entities_of(type).empty() && request.share != FormShare::of_school) continue;
    if (!plan.facts_of(type, false).empty() && may_stand_below(program, type, request.root_type)) tables.push_back(table_sheet(plan, type));
  }
  book.sheets.push_back(cover_sheet(plan));
  book.sheets.push_back(help_sheet(plan));
  if (root.cells.size() > root.widths.size()) book.sheets.push_back(std::move(root));
  for (LaidSheet& table : tables) book.sheets.push_back(std::move(table));
  LaidSheet statements = statement_sheet(plan);
  if (statements.cells.size() > statements.widths.size()) book.sheets.push_back(std::move(statements));
  book.sheets.push_back(more_sheet(plan));
  book.sheets.push_back(source_sheet(plan));
  book.sheets.push_back(plan.lists.sheet());
  if (request.known.synthetic)
    for (LaidSheet& sheet : book.sheets) sheet.footer = term_words(Term::synthetic).zh;
  return book;
}

}  // namespace zhunsheng::report
