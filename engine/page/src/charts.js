// Pictures where people would rather look: how an indicator is distributed over schools, difference coefficients, progress towards due dates.
// Each has the same figures as a table below it. Nothing is ranked.
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { coefficients, distributions, dueDates } from './figures.js';
import { h, replace, table } from './dom.js';
import { bracketed, colon, isChinese, say, term } from './words.js';

echarts.use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

const FONT = '"Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif';
const INK = '#1b1f24';
const GOOD = '#2f6f4f';
const MIDDLE = '#c98a00';
const BAD = '#a3262a';
const REST = '#7a828c';
const BLUE = '#2b5c9e';
const PALE = '#9db4d3';
const PRINT_WIDTH = 640;

let drawn = [];

const base = () => ({
  animation: false,
  textStyle: { fontFamily: FONT, color: INK, fontSize: 13 },
  grid: { left: 12, right: 24, top: 48, bottom: 36, containLabel: true },
  tooltip: { renderMode: 'richText', confine: true },
});

const axisStyle = (name) => ({ name, nameLocation: 'middle', nameGap: 26, nameTextStyle: { color: INK }, axisLabel: { color: INK, showMinLabel: false, showMaxLabel: false }, axisLine: { lineStyle: { color: '#555' } }, splitLine: { lineStyle: { color: '#e3e6ea' } } });

const line = (x, words, color, type, position) => ({ xAxis: x, lineStyle: { color, type, width: 2 }, label: { formatter: words, color, position: position || 'end', fontFamily: FONT, fontSize: 12 } });
const countAxis = () => ({ type: 'value', minInterval: 1, axisLabel: { color: INK }, splitLine: { lineStyle: { color: '#e3e6ea' } } });

/// Columns whose edges are the figures: steps, filled, one colour for each side of the lines.
function distributionOption(one) {
  const series = [['belowKept', BAD, 0], ['reachedKept', MIDDLE, 1], ['reachedStandard', GOOD, 2]].map(([name, color, reached]) => ({
    name: say(name), type: 'line', step: 'end', symbol: 'none', lineStyle: { color, width: 1 }, itemStyle: { color }, areaStyle: { color, opacity: 0.55 }, data: one.outline(reached),
  }));
  const lines = [line(one.standard, say('standard'), GOOD, 'solid')];
  if (one.kept) lines.push(line(one.kept, '85%', BAD, 'dashed'));
  series[2].markLine = { symbol: 'none', silent: true, data: lines };
  return {
    ...base(),
    grid: { left: 8, right: 16, top: 24, bottom: 30, containLabel: true },
    xAxis: { type: 'value', min: one.from, max: one.to, ...axisStyle(one.unit) },
    yAxis: countAxis(),
    tooltip: { show: false },
    series,
  };
}

function coefficientOption(group) {
  const names = group.rows.map((row) => (row.value === null ? bracketed(row.name, row.shown) : row.name));
  return {
    ...base(),
    grid: { left: 12, right: 72, top: 28, bottom: 40, containLabel: true },
    xAxis: { type: 'value', min: 0, max: Math.ceil(Math.max(group.limit * 1.2, ...group.rows.map((row) => (row.value || 0) * 1.15)) * 10) / 10, ...axisStyle(say('coefficientAxis')) },
    yAxis: { type: 'category', inverse: true, data: names, axisLabel: { color: INK, width: 190, overflow: 'break' }, axisTick: { show: false } },
    series: [{
      type: 'bar', barMaxWidth: 16,
      data: group.rows.map((row) => ({ value: row.value, itemStyle: { color: row.value > group.limit ? BAD : BLUE } })),
      label: { show: true, position: 'right', color: INK, formatter: ({ dataIndex }) => (group.rows[dataIndex].over ? `✗ ${group.rows[dataIndex].shown}` : group.rows[dataIndex].shown) },
      markLine: { symbol: 'none', silent: true, data: [line(group.limit, `${say('limit')} ${group.limitWords}`, BAD, 'solid', 'start')] },
    }],
  };
}

/// Of many counties: how many have a coefficient of so much.
function manyOption(one) {
  return {
    ...base(),
    grid: { left: 8, right: 16, top: 28, bottom: 30, containLabel: true },
    xAxis: { type: 'value', min: 0, max: one.to, ...axisStyle(say('coefficientAxis')) },
    yAxis: countAxis(),
    tooltip: { show: false },
    series: [0, 1].map((over) => ({
      name: say(over ? 'dueNotMet' : 'dueMet'), type: 'line', step: 'end', symbol: 'none', lineStyle: { color: over ? BAD : BLUE, width: 1 }, areaStyle: { color: over ? BAD : BLUE, opacity: 0.55 }, data: one.outline(over),
      markLine: over ? undefined : { symbol: 'none', silent: true, data: [line(one.limit, `${say('limit')} ${one.limitWords}`, BAD, 'solid')] },
    })),
  };
}

function dueOption(rows) {
  const parts = [['dueMet', GOOD], ['dueAttained', '#7fb59a'], ['dueShort', PALE], ['dueNotMet', BAD], ['dueOpen', MIDDLE], ['dueOther', REST]];
  return {
    ...base(),
    legend: { top: 0, textStyle: { color: INK } },
    tooltip: { renderMode: 'richText', trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
    grid: { left: 12, right: 24, top: 56, bottom: 36, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, ...axisStyle(say('items')) },
    yAxis: { type: 'category', inverse: true, data: rows.map((row) => `${row.date}\n${row.ruleset}`), axisLabel: { color: INK }, axisTick: { show: false } },
    series: parts.map(([name, color], i) => ({ name: say(name), type: 'bar', stack: 'all', barMaxWidth: 26, itemStyle: { color, borderColor: '#fff', borderWidth: 1 }, data: rows.map((row) => row.counts[i]), label: { show: true, color: i === 2 || i === 1 ? INK : '#fff', formatter: ({ value }) => (value > 0 ? value : '') } })),
  };
}

/// What the colours mean, once for all charts of a group.
function keys(list) {
  return h('ul', { class: 'legend' }, list.map(([name, kind]) => h('li', null, h('span', { class: `swatch swatch-${kind}`, 'aria-hidden': 'true' }), say(name))));
}

function figure(parent, title, option, height, beside) {
  const element = h('div', { class: 'chart', role: 'img', 'aria-label': title });
  element.style.height = `${height}px`;
  parent.append(h('figure', null, h('figcaption', null, title, beside && h('small', null, beside)), element));
  const chart = echarts.init(element, null, { renderer: 'canvas', devicePixelRatio: Math.max(2, window.devicePixelRatio || 1) });
  chart.setOption(option);
  drawn.push(chart);
}

const asTable = (content) => h('details', null, h('summary', null, say('asTable')), content);

const lineWords = (one) => `${say('standard')} ${one.standardWords}${one.kept ? `，85% ${one.keptWords}` : ''}`.replace('，', isChinese() ? '，' : ', ');

function drawDistributions(main) {
  for (const group of distributions()) {
    const grid = h('div', { class: 'charts' });
    main.append(h('section', null, h('h2', null, `${say('chartDistribution')}${colon()}${group.title}`), h('p', { class: 'note' }, say('distributionNote')),
      keys([['reachedStandard', 'good'], ['reachedKept', 'middle'], ['belowKept', 'bad']]), grid,
      asTable(table('figures', null, [say('indicator'), say('standard'), say('kept'), say('reachedStandard'), say('reachedKept'), say('belowKept'), say('notKnown')],
        group.rows.map((one) => [one.name, one.standardWords, one.keptWords, ...one.counts.map(String)])))));
    for (const one of group.rows) if (one.total > 0) figure(grid, one.name, distributionOption(one), 210, lineWords(one));
  }
}

function drawCoefficients(main) {
  for (const group of coefficients()) {
    const grid = h('div', { class: group.many ? 'charts' : 'charts single' });
    main.append(h('section', null, h('h2', null, `${say('chartCoefficients')}${colon()}${group.title}`), group.many && h('p', { class: 'note' }, say('manyNote')), group.many && keys([['dueMet', 'blue'], ['dueNotMet', 'bad']]), grid,
      asTable(group.many
        ? table('figures', null, [say('indicator'), say('limit'), say('dueMet'), say('dueNotMet'), say('dueOpen')], group.rows.map((one) => [one.name, group.limitWords, ...one.counts.map(String)]))
        : table('figures', null, [say('indicator'), term('coefficient'), say('limit'), say('status')], group.rows.map((row) => [row.name, row.shown, group.limitWords, row.status])))));
    if (group.many) for (const one of group.rows) figure(grid, one.name, manyOption(one), 200);
    else figure(grid, group.title, coefficientOption(group), 340);
  }
}

function drawDue(main) {
  const rows = dueDates();
  if (rows.length === 0) return;
  const grid = h('div', { class: 'charts single' });
  main.append(h('section', null, h('h2', null, say('chartDue')), grid,
    asTable(table('figures', null, [term('due'), say('ruleset'), say('dueMet'), say('dueAttained'), say('dueShort'), say('dueNotMet'), say('dueOpen'), say('dueOther')], rows.map((row) => [row.date, row.ruleset, ...row.counts.map(String)])))));
  figure(grid, say('chartDue'), dueOption(rows), 110 + 46 * rows.length);
}

export function charts(main) {
  replace(main, h('h1', { tabindex: -1 }, say('charts')));
  drawDistributions(main);
  drawCoefficients(main);
  drawDue(main);
  if (main.childElementCount === 1) main.append(h('p', { class: 'empty' }, say('noCharts')));
  const resize = (size) => { for (const chart of drawn) chart.resize(size); };
  return {
    beforePrint: () => {
      for (const chart of drawn) {
        chart.resize({ width: chart.getDom().closest('.single') ? PRINT_WIDTH : PRINT_WIDTH / 2 - 8 });
        chart.getZr().flush();  // what is drawn in the next frame is too late for paper
      }
    },
    afterPrint: () => resize({ width: 'auto' }),
    resized: () => resize(),
    leave: () => { for (const chart of drawn) chart.dispose(); drawn = []; },
  };
}
