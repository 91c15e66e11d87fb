// What is lacking: the smallest changes of stated figures, as the engine found and checked them. Filtered by unit and by words.
import { data, unitName, units, verdicts } from './data.js';
import { h, replace, table } from './dom.js';
import { plain } from './filter.js';
import { address, addressOf, replaceAddress } from './route.js';
import { titleOf } from './status.js';
import { bracketed, currentLanguage, say, term, word } from './words.js';

const SHOWN = 200;
const PRINTED = 1000;

/// Rows: {verdict, indicator, target, holder, figure, from, to, change, remark, id}, words by number.
export function gapsOf(verdict) {
  const rows = (verdict.why && verdict.why.k && verdict.why.k[1]) || [];
  return rows.map(([indicator, target, holder, figure, from, to, change, remark, id]) => ({ verdict, indicator, target, holder, figure, from, to, change, remark, id }));
}

/// `whole`: with the unit and the requirement.
export function gapTable(rows, whole) {
  const own = (row) => unitName(row.verdict.unit);
  const figure = (row) => [word(row.holder) !== own(row) && [h('bdi', null, word(row.holder)), ' '], word(row.figure), word(row.indicator) !== word(row.figure) && h('small', null, word(row.indicator))];
  const change = (row) => [`${word(row.from)} → ${word(row.to)} `, h('strong', null, word(row.change))];
  const heads = [say('figure'), say('fromTo'), say('target'), term('note')];
  const cells = (row) => [h('span', { class: 'stacked' }, figure(row)), change(row), word(row.target), [word(row.remark), h('small', null, h('code', null, word(row.id)))]];
  if (!whole) return table('gaps', null, heads, rows.map(cells));
  return table('gaps', null, [say('unit'), say('requirement'), ...heads], rows.map((row) => [h('bdi', null, own(row)), h('a', { href: addressOf(row.verdict) }, titleOf(row.verdict)), ...cells(row)]));
}

const all = verdicts.flatMap(gapsOf);
const texts = { zh: new Map(), en: new Map() };

function textOf(row) {
  const known = texts[currentLanguage()];
  if (!known.has(row)) known.set(row, plain([titleOf(row.verdict), ...[row.indicator, row.target, row.holder, row.figure, row.change, row.remark, row.id].map(word)].join('\n')));
  return known.get(row);
}

function inUnit(number, wanted) {
  for (let at = number; at >= 0; at = units[at].parent) if (plain(units[at].name).includes(wanted) || plain(units[at].id) === wanted) return true;
  return false;
}

function filtered(options) {
  const unit = plain(options.unit);
  const wanted = options.text.split(/\s+/).filter(Boolean).map(plain);
  return all.filter((row) => (!unit || inUnit(row.verdict.unit, unit) || plain(word(row.holder)).includes(unit))
    && (!options.requirement || titleOf(row.verdict) === options.requirement) && wanted.every((one) => textOf(row).includes(one)));
}

function form(options, changed) {
  const titles = [...new Set(all.map((row) => titleOf(row.verdict)))];
  if (!titles.includes(options.requirement)) options.requirement = '';
  return h('form', { class: 'filters', role: 'search', 'aria-label': say('filters'), onsubmit: (event) => event.preventDefault() },
    h('label', null, h('span', null, say('unit')), h('input', { type: 'search', name: 'unit', value: options.unit, oninput: changed })),
    h('label', { class: 'wide' }, h('span', null, say('requirement')), h('select', { name: 'requirement', onchange: changed }, ['', ...titles].map((title) => h('option', { value: title, selected: title === options.requirement }, title || say('all'))))),
    h('label', { class: 'wide' }, h('span', null, say('search')), h('input', { type: 'search', name: 'text', value: options.text, oninput: changed })));
}

export function gaps(main, route) {
  const options = Object.fromEntries(['unit', 'requirement', 'text'].map((name) => [name, route.options.get(name) || '']));
  const count = h('p', { class: 'count', role: 'status' });
  const body = h('div', { class: 'gap-rows' });
  let found = [];
  const draw = (most) => {
    const rest = found.length - most;
    replace(body, found.length === 0 ? h('p', { class: 'empty' }, say('noGaps')) : gapTable(found.slice(0, most), true),
      rest > 0 && h('p', { class: 'note' }, say('more', rest), ' ', h('button', { type: 'button', class: 'no-print', onclick: () => draw(found.length) }, say('showAll'))));
  };
  const refresh = () => {
    found = filtered(options);
    count.textContent = say('gapsShown', found.length, all.length);
    draw(SHOWN);
  };
  let waiting = 0;
  const changed = (event) => {
    options[event.target.name] = event.target.value;
    replaceAddress(address('gaps', options));
    clearTimeout(waiting);
    waiting = setTimeout(refresh, event.type === 'input' ? 120 : 0);
  };
  const heading = h('h1', { tabindex: -1 }, term('remedy'));
  if (data.counts['without gaps']) {
    replace(main, heading, h('p', { class: 'note' }, say('withoutGaps')));
    return {};
  }
  replace(main, heading, h('p', { class: 'note' }, say('gapNote')), form(options, changed), count, body,
    h('p', { class: 'disclaimer print-only' }, bracketed(term('disclaimer'), data.synthetic ? term('synthetic') : '')));
  refresh();
  return { beforePrint: () => draw(PRINTED), afterPrint: () => draw(SHOWN) };
}
