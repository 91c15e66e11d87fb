// The figures behind the charts: gathered from verdicts, counted, never compared here: what is reached is the engine's word.
import { STATUS, data, requirementNumber, requirements, units, verdicts } from './data.js';
import { bracketed, isChinese, word } from './words.js';

const STEP = 0.05;  // of a standard
const LAST = 2.5;

/// Steps of a histogram as points of a line: (edge, count), back to 0 beside what does not belong.
function outlineOf(bins, from, step, holds) {
  const points = [];
  bins.forEach((count, i) => {
    const wanted = holds(i) ? count : null;
    points.push([from + i * step, wanted]);
    points.push([from + (i + 1) * step, wanted]);
  });
  return points;
}

/// values: {ratio, reached, times}; ratio null where the figure is not known.
function distributionRow([name, standard, standardWords, kept, keptWords], values) {
  const known = values.filter((one) => one.ratio !== null);
  const step = standard * STEP;
  const ratios = known.map(({ ratio }) => Math.min(LAST, ratio));
  const low = Math.max(0, Math.floor(Math.min(0.8, ...ratios) / STEP - 1e-9) * STEP);
  const bins = new Array(Math.round((LAST - low) / STEP) + 1).fill(0);
  const side = new Array(bins.length).fill(2);
  // A value on a line belongs to the column at its right, as the engine says that it reaches the line.
  known.forEach(({ ratio, reached, times }) => {
    let bin = Math.min(bins.length - 1, Math.floor((ratio - low) / STEP + 1e-9));
    const keptBin = Math.round(((kept || standard) / standard - low) / STEP);
    const standardBin = Math.round((1 - low) / STEP);
    if (reached === 2) bin = Math.max(bin, standardBin);
    if (reached === 1) bin = Math.min(Math.max(bin, keptBin), standardBin - 1);
    if (reached === 0) bin = Math.min(bin, keptBin - 1);
    if (bin < 0) bin = 0;
    bins[bin] += times;
    side[bin] = reached;
  });
  let last = bins.length - 1;
  while (last > 0 && bins[last] === 0) last -= 1;
  const used = bins.slice(0, Math.max(last + 2, Math.round((1.1 - low) / STEP)));
  const sum = (list) => list.reduce((all, one) => all + one.times, 0);
  const counts = [2, 1, 0].map((reached) => sum(known.filter((one) => one.reached === reached)));
  return {
    name: word(name), standard, standardWords: word(standardWords), kept, keptWords: word(keptWords), unit: word(standardWords).replace(/^[\d.,\s]+/, ''),
    from: low * standard, to: (low + used.length * STEP) * standard, total: sum(known), counts: [...counts, sum(values) - sum(known)],
    outline: (reached) => outlineOf(used, low * standard, step, (i) => used[i] > 0 && side[i] === reached).map(([x, y]) => [x, y === null ? 0 : y]),
  };
}

export function distributions() {
  const groups = new Map();
  const add = (requirement, i, ratio, reached, times) => {
    if (!groups.has(requirement)) groups.set(requirement, requirements[requirement].table.map(() => []));
    groups.get(requirement)[i].push({ ratio, reached, times });
  };
  for (const unit of units)
    for (const [requirement, rows] of unit.tables)
      rows.forEach((row, i) => (row ? add(requirement, i, row[0] / requirements[requirement].table[i][1], row[2], 1) : add(requirement, i, null, 0, 1)));
  // Of units that are only counted the engine gives the column; the middle of it stands for them.
  for (const [requirement, i, column, reached, times] of data.columns) add(requirement, i, column < 0 ? null : (column + 0.5) * STEP, reached, times);
  return [...groups].sort(([a], [b]) => a - b).map(([requirement, rows]) => ({
    title: word(requirements[requirement].title),
    rows: rows.map((values, i) => distributionRow(requirements[requirement].table[i], values)),
  }));
}

/// "0.503（不超过0.5）" → 0.503, as it is shown.
const firstNumber = (text) => { const found = /^[\d.]+/.exec(text); return found ? Number(found[0]) : null; };
const lastNumber = (text) => { const found = /([\d.]+)[）)]?$/.exec(text); return found ? Number(found[1]) : null; };

/// What stands before the indicator: "小学 · 每百名学生…" is of 小学.
function stageOf(requirement) {
  const item = word(requirements[requirement].item);
  return item.split(isChinese() ? ' · ' : /[:·] ?/)[0].trim();
}

export function coefficients() {
  const items = data.items.filter((one) => one[1] > 0 && one[0] === data.items[0][0]);
  const groups = new Map();
  for (const [, , title, ids] of items)
    for (const id of ids) {
      const requirement = requirementNumber(id);
      if (requirement === undefined) continue;
      const found = verdicts.filter((one) => one.requirement === requirement && one.status !== STATUS.notApplicable);
      if (found.length === 0) continue;
      const stage = stageOf(requirement);
      if (!groups.has(stage)) groups.set(stage, []);
      groups.get(stage).push({ name: word(title), found });
    }
  return [...groups].map(([title, rows]) => coefficientGroup(title, rows));
}

function coefficientGroup(title, rows) {
  const limit = rows.flatMap(({ found }) => found.map((one) => lastNumber(word(one.values)))).find((one) => one !== null) || 0.5;
  const limitWords = limit.toFixed(2);
  const many = rows.some(({ found }) => found.length > 1);
  if (many) return { title, limit, limitWords, many, rows: rows.map((row) => manyRow(row, limit)) };
  return {
    title, limit, limitWords, many,
    rows: rows.map(({ name, found: [verdict] }) => {
      const words = word(data.statuses[0][verdict.status]);
      const value = firstNumber(word(verdict.values));
      return { name, value, shown: value === null ? words : String(word(verdict.values).match(/^[\d.]+/)[0]), over: verdict.status === STATUS.notMet, status: words };
    }),
  };
}

function manyRow({ name, found }, limit) {
  const step = limit / 20;
  const bins = new Array(60).fill(0);
  for (const verdict of found) {
    const value = firstNumber(word(verdict.values));
    if (value === null) continue;
    let bin = Math.min(bins.length - 1, Math.floor(value / step));
    if (verdict.status === STATUS.met) bin = Math.min(bin, 19);
    if (verdict.status === STATUS.notMet) bin = Math.max(bin, 20);
    bins[bin] += 1;
  }
  let last = bins.length - 1;
  while (last > 22 && bins[last] === 0) last -= 1;
  const used = bins.slice(0, last + 1);
  const count = (status) => found.filter((one) => one.status === status).length;
  return {
    name, limit, limitWords: limit.toFixed(2), to: used.length * step,
    counts: [count(STATUS.met), count(STATUS.notMet), count(STATUS.open) + count(STATUS.review)],
    outline: (over) => outlineOf(used, 0, step, (i) => (i >= 20 ? 1 : 0) === over).map(([x, y]) => [x, y === null ? 0 : y]),
  };
}

const STATES = [['0'], ['pending1'], ['pending0'], ['1'], ['3', '4', 'pending-1'], ['5', '6']];

export function dueDates() {
  const rows = new Map();
  for (const [key, count] of Object.entries(data.counts)) {
    const [kind, ruleset, date, state] = key.split('/');
    if (kind !== 'due') continue;
    const id = `${date}/${ruleset}`;
    if (!rows.has(id)) rows.set(id, { date, ruleset: bracketed(word(data.rulesets[Number(ruleset)].short), ''), counts: STATES.map(() => 0) });
    const at = STATES.findIndex((states) => states.includes(state));
    rows.get(id).counts[at < 0 ? STATES.length - 1 : at] += count;
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
