// Units by requirements. A few units stand as columns; many as rows, of which the window's are shown.
import { STATUS, STATUS_IDS, data, requirements, unitName, units, verdicts } from './data.js';
import { h, replace } from './dom.js';
import { verdictsOf } from './filter.js';
import { address, addressOf, replaceAddress } from './route.js';
import { legend, signOf, statusWords, titleOf } from './status.js';
import { say, word } from './words.js';

const FEW = 6;
const MARGIN = 10;
const PRINTED = 300;
const TROUBLE = [STATUS.notMet, STATUS.open, STATUS.review];

/// What can be chosen: rule sets and the kinds of units that their requirements are on.
function choices() {
  const pairs = new Map();
  for (const verdict of verdicts) {
    const { ruleset, type } = requirements[verdict.requirement];
    const pair = `${ruleset}/${type}`;
    if (!pairs.has(pair)) pairs.set(pair, { columns: new Set(), units: new Set() });
    pairs.get(pair).columns.add(verdict.requirement);
    pairs.get(pair).units.add(verdict.unit);
  }
  return pairs;
}

/// Worst first: of several periods the worst is shown.
const WEIGHT = [1, 6, 2, 5, 4, 0, 3];

function gather(ruleset, type, problemsOnly) {
  const rows = [];
  const columns = new Set();
  for (let unit = 0; unit < units.length; unit += 1) {
    const cells = new Map();
    let trouble = false;
    for (const verdict of verdictsOf(unit)) {
      const requirement = requirements[verdict.requirement];
      if (requirement.ruleset !== ruleset || requirement.type !== type) continue;
      columns.add(verdict.requirement);
      trouble = trouble || TROUBLE.includes(verdict.status);
      const known = cells.get(verdict.requirement);
      if (!known || WEIGHT[verdict.status] > WEIGHT[known.status]) cells.set(verdict.requirement, verdict);
    }
    if (cells.size > 0 && (trouble || !problemsOnly)) rows.push({ unit, cells });
  }
  return { rows, columns: [...columns].sort((a, b) => a - b) };
}

function cell(verdict) {
  if (!verdict) return h('td', { class: 'empty' });
  const words = statusWords(verdict);
  return h('td', { class: `cell cell-${STATUS_IDS[verdict.status]}`, 'data-number': verdict.number }, h('a', { href: addressOf(verdict), tabindex: -1, title: `${unitName(verdict.unit)}\n${titleOf(verdict)}\n${words}`, 'aria-label': words }, signOf(verdict)));
}

/// Requirements one under another, each with the units beside it.
function upright(rows, columns) {
  return h('table', { class: 'matrix upright', role: 'grid' },
    h('caption', null, say('matrixCaption')),
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, say('requirement')), rows.map(({ unit }) => h('th', { scope: 'col' }, h('bdi', null, unitName(unit)))))),
    h('tbody', null, columns.map((requirement) => h('tr', null, h('th', { scope: 'row' }, word(requirements[requirement].title)), rows.map(({ cells }) => cell(cells.get(requirement)))))));
}

class Wide {
  constructor(rows, columns) {
    this.rows = rows;
    this.columns = columns;
    this.body = h('tbody');
    this.table = h('table', { class: 'matrix', role: 'grid', 'aria-rowcount': rows.length + 1 },
      h('caption', null, say('matrixCaption')),
      h('thead', null, h('tr', null, h('th', { scope: 'col' }, say('unit')), columns.map((requirement) => h('th', { scope: 'col', class: 'turned' }, h('span', null, word(requirements[requirement].title)))))),
      this.body);
    this.element = h('div', { class: 'scroll', onscroll: () => this.draw() }, this.table);
  }

  row(index) {
    const { unit, cells } = this.rows[index];
    return h('tr', { 'aria-rowindex': index + 2 }, h('th', { scope: 'row' }, h('bdi', null, unitName(unit))), this.columns.map((requirement) => cell(cells.get(requirement))));
  }

  draw(all) {
    const height = this.height || 31;
    const top = Math.max(0, this.element.scrollTop - 200);
    const first = all ? 0 : Math.max(0, Math.floor(top / height) - MARGIN);
    const last = all ? Math.min(this.rows.length, PRINTED) : Math.min(this.rows.length, first + Math.ceil(this.element.clientHeight / height) + 2 * MARGIN);
    if (this.first === first && this.last === last) return;
    this.first = first;
    this.last = last;
    const room = (rows) => rows > 0 && !all && spacer(rows * height, this.columns.length + 1);
    replace(this.body, room(first), this.rows.slice(first, last).map((_, i) => this.row(first + i)), room(this.rows.length - last));
    if (!this.height && this.body.querySelector('tr:not(.room)')) this.height = this.body.querySelector('tr:not(.room)').getBoundingClientRect().height || 31;
  }
}

function spacer(height, columns) {
  const element = h('tr', { class: 'room', 'aria-hidden': 'true' }, h('td', { colspan: columns }));
  element.firstChild.style.height = `${height}px`;
  return element;
}

/// Arrow keys go from cell to cell; Tab enters the matrix and leaves it.
function steer(table) {
  const links = (row) => [...row.querySelectorAll('td')];
  const first = table.querySelector('td a');
  if (first) first.setAttribute('tabindex', '0');
  table.addEventListener('keydown', (event) => {
    const td = event.target.closest('td');
    if (!td) return;
    const row = td.parentElement;
    const column = links(row).indexOf(td);
    const next = { ArrowRight: () => links(row)[column + 1], ArrowLeft: () => links(row)[column - 1], ArrowDown: () => row.nextElementSibling && links(row.nextElementSibling)[column], ArrowUp: () => row.previousElementSibling && links(row.previousElementSibling)[column] }[event.key];
    if (!next) return;
    event.preventDefault();
    const link = next() && next().querySelector('a');
    if (!link) return;
    event.target.setAttribute('tabindex', '-1');
    link.setAttribute('tabindex', '0');
    link.focus();
  });
}

export function matrix(main, route) {
  const pairs = choices();
  const keys = [...pairs.keys()];
  const wanted = `${data.rulesets.findIndex((one) => one.id === route.options.get('ruleset'))}/${route.options.get('type')}`;
  // Where there is a choice: many units, and of these the most requirements.
  const weight = (key) => (pairs.get(key).units.size > 1 ? 1000 : 0) + pairs.get(key).columns.size;
  const usual = keys.slice().sort((a, b) => weight(b) - weight(a))[0];
  const chosen = pairs.has(wanted) ? wanted : usual;
  const problemsOnly = route.options.get('problems') === '1';
  const [ruleset, type] = (chosen || '0/0').split('/').map(Number);
  const { rows, columns } = gather(ruleset, type, problemsOnly);
  const change = (next) => {
    const options = { ruleset: data.rulesets[ruleset].id, type, problems: problemsOnly ? 1 : '', ...next };
    replaceAddress(address('matrix', options));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  const form = h('form', { class: 'filters', 'aria-label': say('filters'), onsubmit: (event) => event.preventDefault() },
    h('label', { class: 'wide' }, h('span', null, `${say('ruleset')} · ${say('unitType')}`),
      h('select', { name: 'pair', onchange: (event) => { const [r, t] = event.target.value.split('/').map(Number); change({ ruleset: data.rulesets[r].id, type: t }); } },
        keys.map((key) => { const [r, t] = key.split('/').map(Number); return h('option', { value: key, selected: key === chosen }, `${word(data.rulesets[r].short)} · ${word(data.types[t])}`); }))),
    h('label', { class: 'check' }, h('input', { type: 'checkbox', name: 'problems', checked: problemsOnly, onchange: (event) => change({ problems: event.target.checked ? 1 : '' }) }), h('span', null, say('problemsOnly'))));
  replace(main, h('h1', { tabindex: -1 }, say('matrix')), form, legend());
  if (rows.length === 0) {
    main.append(h('p', { class: 'empty' }, say('matrixEmpty')));
    return {};
  }
  if (rows.length <= FEW) {
    const element = upright(rows, columns);
    main.append(h('div', { class: 'scroll' }, element));
    steer(element);
    return {};
  }
  const wide = new Wide(rows, columns);
  main.append(wide.element, rows.length > PRINTED ? h('p', { class: 'print-only note' }, say('matrixPrinted', PRINTED)) : '');
  wide.draw();
  wide.first = -1;
  wide.draw();
  steer(wide.table);
  return { beforePrint: () => wide.draw(true), afterPrint: () => wide.draw(), resized: () => wide.draw() };
}
