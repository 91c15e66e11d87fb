#include "syntax/labels.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace zhunsheng::syntax {

namespace {

using enum LabelKind;

constexpr std::uint32_t V = bit(BlockKind::vocabulary);
constexpr std::uint32_t S = bit(BlockKind::ruleset);
constexpr std::uint32_t D = bit(BlockKind::document);
constexpr std::uint32_t L = bit(BlockKind::level);
constexpr std::uint32_t E = bit(BlockKind::enumeration);
constexpr std::uint32_t F = bit(BlockKind::fact) | bit(BlockKind::definition);
constexpr std::uint32_t T = bit(BlockKind::table);
constexpr std::uint32_t G = bit(BlockKind::reading);
constexpr std::uint32_t R = bit(BlockKind::rule);
constexpr std::uint32_t X = bit(BlockKind::test);
constexpr std::uint32_t C = bit(BlockKind::clause);
constexpr std::uint32_t A = bit(BlockKind::alignment);
constexpr std::uint32_t O = bit(BlockKind::topic);
constexpr std::uint32_t P = bit(BlockKind::delegation);

constexpr LabelRow kLabels[] = {
    {version, Shape::text, V | S | A, "版本", "version"},
    {note, Shape::text, V | S | D | L | E | F | T | G | R | X | C | A | O | P, "说明", "note"},
    {cite, Shape::cites, S | F | T | G | R | C | P, "依据", "cite"},
    {vocabulary, Shape::names, S, "字典", "vocabulary"},
    {territory, Shape::place, S, "适用", "territory"},
    {kind, Shape::names, S, "性质", "kind"},
    {above, Shape::names, S, "上位", "above"},
    {in_force, Shape::in_force, S, "施行", "in-force"},
    {expires, Shape::date, S, "失效", "expires"},
    {issuer, Shape::text, S | D, "制定机关", "issuer"},
    {interpreter, Shape::text, S, "解释机关", "interpreter"},
    {validity, Shape::text, S, "有效性", "validity"},
    {state, Shape::text, S | A, "状态", "state"},
    {short_title, Shape::text, S, "简称", "short"},
    {drafted, Shape::text, S | A, "起草", "drafted"},
    {reviewed, Shape::text, S | A, "审核", "reviewed"},
    {confirmed, Shape::text, S | A, "确认", "confirmed"},
    {responsible, Shape::text, S | R | C, "责任单位", "responsible"},
    {number, Shape::text, D, "文号", "number"},
    {date, Shape::text, D, "日期", "date"},
    {text, Shape::text, D, "原文", "text"},
    {parent, Shape::names, L, "上级", "parent"},
    {kind_of, Shape::names, L, "类属", "kind-of"},
    {alias, Shape::names, L, "别名", "alias"},
    {code_digits, Shape::number, L, "区划位数", "code-digits"},
    {unit, Shape::text, L | F, "单位", "unit"},
    {values, Shape::values, E, "值", "values"},
    {order, Shape::text, E, "次序", "order"},
    {level, Shape::names, F, "层级", "level"},
    {type, Shape::type, F, "类型", "type"},
    {minimum, Shape::bound, F, "最小", "min"},
    {maximum, Shape::bound, F, "最大", "max"},
    {part_of, Shape::names, F, "属于", "part-of"},
    {formula, Shape::expr, F, "算法", "formula"},
    {period, Shape::names, F, "期间", "period"},
    {decimals, Shape::number, F, "小数", "decimals"},
    {provider, Shape::text, F, "提供", "provider"},
    {source, Shape::text, F, "来源", "source"},
    {meaning, Shape::text, F, "释义", "meaning"},
    {english, Shape::text, S | F | G | R | C | A | O | P, "英文", "english"},
    {alternatives, Shape::readings, G, "按", "as"},
    {reason, Shape::text, G, "理由", "reason"},
    {subject, Shape::place, R | C | P, "对象", "for"},
    {condition, Shape::expr, R | C, "条件", "if"},
    {except, Shape::expr, R | C, "不含", "except"},
    {by, Shape::fan, R, "分", "by"},
    {each, Shape::names, R, "逐项", "each"},
    {indicator, Shape::expr, R, "指标", "indicator"},
    {every, Shape::names, R | C, "期间", "every"},
    {due, Shape::due, R | C | P, "期限", "due"},
    {must, Shape::must, R, "应", "must"},
    {must, Shape::must, R, "须", "must"},
    {must, Shape::must, R, "必须", "must"},
    {must_not, Shape::must, R, "不得", "must-not"},
    {bar, Shape::must, R, "一票否决", "bar"},
    {strive, Shape::must, R, "力争", "strive"},
    {in_principle, Shape::must, R, "原则上", "in-principle"},
    {encourage, Shape::must, R, "鼓励", "encourage"},
    {may, Shape::must, R, "可", "may"},
    {unless, Shape::unless, R, "但", "unless"},
    {advance, Shape::names, R, "推进", "advance"},
    {evidence, Shape::text, R, "凭据", "evidence"},
    {valid, Shape::number, R | C, "有效", "valid"},
    {implements, Shape::cites, R, "落实", "implements"},
    {cases, Shape::names, X, "情形", "case"},
    {as_of, Shape::date, X, "截至", "as-of"},
    {given, Shape::given, X, "设", "given"},
    {census, Shape::census, X, "报全", "census"},
    {expect, Shape::expect, X, "应得", "expect"},
};

constexpr HeadRow kHeads[] = {
    {BlockKind::vocabulary, "字典", "vocabulary"},
    {BlockKind::ruleset, "规则集", "ruleset"},
    {BlockKind::document, "文件", "document"},
    {BlockKind::level, "层级", "level"},
    {BlockKind::enumeration, "枚举", "enumeration"},
    {BlockKind::fact, "数据", "fact"},
    {BlockKind::definition, "定义", "definition"},
    {BlockKind::table, "表", "table"},
    {BlockKind::reading, "口径", "reading"},
    {BlockKind::rule, "规则", "rule"},
    {BlockKind::test, "测试", "test"},
    {BlockKind::clause, "条款", "clause"},
    {BlockKind::alignment, "对照", "alignment"},
    {BlockKind::topic, "主题", "topic"},
    {BlockKind::delegation, "另定", "delegation"},
};

}  // namespace

std::span<const LabelRow> label_rows() { return kLabels; }
std::span<const HeadRow> head_rows() { return kHeads; }

const LabelRow* find_label(std::string_view word, BlockKind block) {
  for (const LabelRow& row : kLabels)
    if ((row.blocks & bit(block)) != 0 && (row.zh == word || row.en == word)) return &row;
  return nullptr;
}

const HeadRow* find_head(std::string_view word) {
  for (const HeadRow& row : kHeads)
    if (row.zh == word || row.en == word) return &row;
  return nullptr;
}

PeriodKind period_kind(std::string_view word) {
  struct PeriodRow {
    std::string_view words[3];
    PeriodKind kind;
  };
  static constexpr PeriodRow rows[] = {{{"每年", "year", "yearly"}, PeriodKind::year},
                                       {{"每学年", "school-year", "school-yearly"}, PeriodKind::school_year},
                                       {{"每学期", "term", "termly"}, PeriodKind::term},
                                       {{"每月", "month", "monthly"}, PeriodKind::month}};
  for (const PeriodRow& row : rows)
    if (std::find(std::begin(row.words), std::end(row.words), word) != std::end(row.words)) return row.kind;
  return PeriodKind::none;
}

const LabelRow& label_row(LabelKind kind, BlockKind block) {
  for (const LabelRow& row : kLabels)
    if (row.kind == kind && (row.blocks & bit(block)) != 0) return row;
  std::abort();
}

}  // namespace zhunsheng::syntax
