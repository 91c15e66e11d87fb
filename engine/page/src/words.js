// The words of the page that are not the engine's: names of views, controls, headings. Results, statuses and terms come from the engine's table.
import { data } from './data.js';

const table = {
  product: ['准绳', 'Zhunsheng'],
  language: ['English', '中文'],
  languageName: ['Switch to English', '切换为中文'],
  skip: ['跳到正文', 'Skip to the content'],
  views: ['页面', 'Views'],
  overview: ['总览', 'Overview'],
  matrix: ['矩阵', 'Matrix'],
  results: ['结果', 'Results'],
  charts: ['图', 'Charts'],
  gaps: ['缺口', 'Lacking'],
  fromTo: ['现为 → 须达到', 'From → to'],
  target: ['目标', 'Target'],
  gapNote: ['每条都已改数重算验证；除注明“单独不足以达标”的以外，单独做到即可达标。', 'Each was checked by judging the changed figures, and does it alone unless it is said that it is not enough by itself.'],
  withoutGaps: ['这一页数据量大，没有测算缺口；用 zhunsheng gap 对单个县的数据测算。', 'This page holds much data, and what is lacking was not worked out; zhunsheng gap does it for one county\'s facts.'],
  gapsShown: ['{0} 条，共 {1} 条', '{0} of {1} rows'],
  noGaps: ['没有符合条件的缺口。', 'Nothing is lacking here.'],
  more: ['另有 {0} 条。', '{0} more.'],
  showAll: ['全部列出', 'List all'],
  print: ['打印', 'Print'],
  filters: ['筛选', 'Filters'],
  ruleset: ['依据', 'Grounds'],
  status: ['测算结果', 'Result'],
  unitType: ['对象类别', 'Kind of unit'],
  unit: ['单位', 'Unit'],
  requirement: ['要求', 'Requirement'],
  severity: ['性质', 'Severity'],
  search: ['全文搜索', 'Search'],
  searchHint: ['单位、要求、说明、条款', 'unit, requirement, working, clause'],
  all: ['全部', 'all'],
  problems: ['未达标、待核实、待研判', 'not met, to be verified or reviewed'],
  reset: ['清除筛选', 'Clear filters'],
  shown: ['{0} 项，共 {1} 项', '{0} of {1} results'],
  noneShown: ['没有符合筛选条件的结果。可清除筛选再看。', 'No result passes the filters. Clear them to see all.'],
  back: ['返回结果', 'Back to the results'],
  open: ['打开', 'Open'],
  legend: ['图例', 'Legend'],
  matrixCaption: ['各单位逐项测算结果', 'Results by unit and requirement'],
  matrixEmpty: ['所选依据对这类单位没有测算结果。', 'These grounds give no results for this kind of unit.'],
  matrixPrinted: ['打印时只印前 {0} 个单位。', 'Only the first {0} units are printed.'],
  several: ['{0} 项结果', '{0} results'],
  problemsOnly: ['只看有未达标或待核实的单位', 'Only units with something not met or to be verified'],
  verified: ['引文已与原文核对', 'quote verified against the original'],
  unverified: ['引文未与原文核对', 'quote not verified against the original'],
  paraphrased: ['转述，未核对原文', 'paraphrased; the original was not seen'],
  asReadings: ['各口径结果', 'Results by reading'],
  next: ['下一步', 'What to do'],
  nothingToDo: ['本项无需处理。', 'Nothing needs to be done.'],
  judge: ['由有权机关确认口径后再定。', 'To be settled once the competent authority confirms a reading.'],
  figure: ['数据', 'Figure'],
  value: ['数值', 'Value'],
  holder: ['单位', 'Unit'],
  key: ['结果编号', 'Key of the result'],
  compact: ['这一页数据量大，不逐步列出算式；用 zhunsheng explain 查看全部理由：', 'This page holds much data and leaves the working out; see all of it with zhunsheng explain: '],
  metInShort: ['达到要求的结果只列一行；全部算式用 zhunsheng explain 查看：', 'What is in order is told in one line; see all of its working with zhunsheng explain: '],
  nearLine: ['按惯常位数修约后会落在要求的另一侧，判断用未修约的数。', 'Rounded as usual it would be on the other side of the line; the unrounded figure is what counts.'],
  justified: ['已说明理由', 'a reason was given'],
  bareValues: ['时限已过，按评估基准日的数据测算', 'past its date; measured on figures of the as-of day'],
  late: ['逾期后达到', 'attained after its date'],
  chartDistribution: ['各校指标分布', 'Indicators over schools'],
  chartCoefficients: ['校际差异系数与上限', 'Difference coefficients and their limits'],
  chartDue: ['各时限的进展', 'Progress towards due dates'],
  noCharts: ['这份数据没有可画图的内容：没有逐校的资源配置指标，没有差异系数，也没有带时限的要求。', 'There is nothing to draw in these results: no indicators by school, no difference coefficients, no requirements with due dates.'],
  standard: ['标准', 'standard'],
  kept: ['标准的85%', '85% of the standard'],
  limit: ['上限', 'limit'],
  coefficientAxis: ['差异系数', 'coefficient'],
  distributionNote: ['横轴为指标值，纵轴为学校数；每格宽为标准的5%，达到标准2.5倍以上的计入最右一格。实线为标准，虚线为标准的85%。', 'Across: the figure; up: the number of schools. A column is 5% of the standard wide; from 2.5 times the standard on, schools are in the last one. Solid: the standard; dashed: 85% of it.'],
  manyNote: ['横轴为差异系数，纵轴为县数。', 'Across: the coefficient; up: the number of counties.'],
  reachedStandard: ['达到标准', 'at the standard or above'],
  reachedKept: ['未达标准，不低于85%', 'below it, at least 85%'],
  belowKept: ['低于85%', 'below 85%'],
  notKnown: ['数据待核实', 'to be verified'],
  asTable: ['以表格查看', 'As a table'],
  indicator: ['指标', 'Indicator'],
  stage: ['评估单元', 'Unit of assessment'],
  dueMet: ['达标', 'met'],
  dueNotMet: ['未达标', 'not met'],
  dueAttained: ['未到时限，已提前达到', 'not yet due, already attained'],
  dueShort: ['未到时限，尚有差额', 'not yet due, short of it'],
  dueOpen: ['待核实、待研判', 'to be verified or reviewed'],
  dueOther: ['其他', 'other'],
  items: ['项', 'results'],
  listedRows: ['结果列表', 'List of results'],
  moveHint: ['用上下方向键移动，回车打开', 'Arrow keys move, Enter opens'],
  total: ['合计', 'total'],
  truthNo: ['不满足', 'does not hold'],
  truthYes: ['满足', 'holds'],
  truthUnknown: ['尚不能确定', 'not known yet'],
  truthNone: ['不适用', 'not applicable'],
};

let language = data.lang;
const listeners = [];

export const isChinese = () => language === 'zh';
export const currentLanguage = () => language;
export const onLanguage = (listener) => listeners.push(listener);
export function setLanguage(next) {
  language = next;
  for (const listener of listeners) listener();
}

/// The page's own words, {0} and {1} filled in.
export function say(name, ...values) {
  const [zh, en] = table[name];
  return (isChinese() ? zh : en).replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)]));
}

/// The engine's words by number: one text, or one a language.
export function word(number) {
  const words = data.words[number || 0];
  return typeof words === 'string' ? words : words[isChinese() ? 0 : 1];
}
export const term = (name) => word(data.terms[name]);
export const colon = () => (isChinese() ? '：' : ': ');
export const bracketed = (text, inside) => (!inside ? text : isChinese() ? `${text}（${inside}）` : `${text} (${inside})`);
