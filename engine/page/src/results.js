// The list of results: filters above, and below them as many rows as the window shows.
import { STATUS_IDS, data, requirements, unitName, units, verdicts } from './data.js';
import { h, replace, table } from './dom.js';
import { filtered } from './filter.js';
import { address, addressOf, replaceAddress } from './route.js';
import { badge, lineOf, plainStatus, signOf, statusWords, titleOf } from './status.js';
import { bracketed, onLanguage, say, word } from './words.js';

const PRINTED = 1000;
const MARGIN = 8;
const NAMES = ['ruleset', 'status', 'type', 'severity', 'unit', 'requirement', 'text'];

let found = [];
let active = 0;

function select(name, label, value, choices, changed) {
  return h('label', null, h('span', null, label), h('select', { name, onchange: changed }, choices.map(([id, text]) => h('option', { value: id, selected: id === value }, text))));
}

const sortedNumbers = (set) => [...set].sort((a, b) => a - b);

function form(options, changed) {
  const rulesets = sortedNumbers(new Set(requirements.map((one) => one.ruleset)));
  const types = sortedNumbers(new Set(units.map((one) => one.type)));
  const severities = sortedNumbers(new Set(verdicts.map((one) => one.severity))).filter(Boolean);
  const value = (name) => options[name] || '';
  return h(
    'form',
    { class: 'filters', role: 'search', 'aria-label': say('filters'), onsubmit: (event) => event.preventDefault() },
    h('label', { class: 'wide' }, h('span', null, say('search')), h('input', { type: 'search', name: 'text', value: value('text'), placeholder: say('searchHint'), oninput: changed })),
    h('label', null, h('span', null, say('unit')), h('input', { type: 'search', name: 'unit', value: value('unit'), oninput: changed })),
    select('status', say('status'), value('status'), [['', say('all')], ['problems', say('problems')], ...[0, 1, 2, 3, 4, 6, 5].map((status) => [String(status), plainStatus(status)])], changed),
    select('ruleset', say('ruleset'), value('ruleset'), [['', say('all')], ...rulesets.map((number) => [data.rulesets[number].id, word(data.rulesets[number].short)])], changed),
    select('type', say('unitType'), value('type'), [['', say('all')], ...types.map((type) => [String(type), word(data.types[type])])], changed),
    severities.length > 0 && select('severity', say('severity'), value('severity'), [['', say('all')], ...severities.map((one) => [String(one), word(data.severities[one])])], changed),
    value('requirement') && h('label', { class: 'wide' }, h('span', null, say('requirement')), h('input', { name: 'requirement', value: value('requirement'), readonly: true })),
    h('button', { type: 'button', onclick: () => { location.hash = '#results'; } }, say('reset')),
  );
}

function row(verdict, index, total) {
  return h(
    'div',
    { class: `row is-row-${STATUS_IDS[verdict.status]}`, role: 'option', id: `row-${index}`, 'aria-selected': String(index === active), 'aria-posinset': index + 1, 'aria-setsize': total, 'data-index': index },
    h('span', { class: 'row-status' }, badge(verdict)),
    h('span', { class: 'row-title' }, h('bdi', null, unitName(verdict.unit)), ' · ', titleOf(verdict)),
    h('span', { class: 'row-line' }, lineOf(verdict)),
  );
}

/// Shows the rows that can be seen; all others are room above and below them.
class List {
  constructor() {
    this.rows = h('div', { class: 'rows' });
    this.element = h('div', { class: 'list', role: 'listbox', tabindex: 0, 'aria-label': `${say('listedRows')}. ${say('moveHint')}`, onscroll: () => this.draw(), onkeydown: (event) => this.key(event), onclick: (event) => this.click(event) }, this.rows);
  }

  height() {
    if (!this.rowHeight) {
      const probe = h('div', { class: 'row' }, 'x');
      this.rows.append(probe);
      this.rowHeight = probe.getBoundingClientRect().height || 64;
      probe.remove();
    }
    return this.rowHeight;
  }

  show() {
    active = 0;
    this.rowHeight = 0;
    this.element.scrollTop = 0;
    this.draw();
  }

  draw() {
    const height = this.height();
    const first = Math.max(0, Math.floor(this.element.scrollTop / height) - MARGIN);
    const last = Math.min(found.length, first + Math.ceil(this.element.clientHeight / height) + 2 * MARGIN);
    this.rows.style.height = `${found.length * height}px`;
    const window = found.slice(first, last).map((verdict, i) => row(verdict, first + i, found.length));
    for (const [i, element] of window.entries()) element.style.transform = `translateY(${(first + i) * height}px)`;
    replace(this.rows, window);
    if (found.length === 0) replace(this.rows, h('p', { class: 'empty' }, say('noneShown')));
    if (active < found.length) this.element.setAttribute('aria-activedescendant', `row-${active}`);
    else this.element.removeAttribute('aria-activedescendant');
  }

  key(event) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.height()) - 1);
    const steps = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: found.length - 1 };
    if (event.key === 'Enter' && found[active]) {
      location.hash = addressOf(found[active]);
      event.preventDefault();
    }
    if (!(event.key in steps)) return;
    event.preventDefault();
    active = Math.min(Math.max(0, steps[event.key]), Math.max(0, found.length - 1));
    const top = active * this.height();
    if (top < this.element.scrollTop) this.element.scrollTop = top;
    if (top + this.height() > this.element.scrollTop + this.element.clientHeight) this.element.scrollTop = top + this.height() - this.element.clientHeight;
    this.draw();
  }

  click(event) {
    const element = event.target.closest('.row');
    if (!element) return;
    active = Number(element.dataset.index);
    location.hash = addressOf(found[active]);
  }
}

export function results(main, route) {
  const options = Object.fromEntries(NAMES.map((name) => [name, route.options.get(name) || '']));
  const list = new List();
  const count = h('p', { class: 'count', role: 'status' });
  const printed = h('div', { class: 'printed' });
  const refresh = () => {
    found = filtered(options);
    count.textContent = say('shown', found.length, verdicts.length);
    list.show();
  };
  let waiting = 0;
  const changed = (event) => {
    options[event.target.name] = event.target.value;
    replaceAddress(address('results', options));
    clearTimeout(waiting);
    waiting = setTimeout(refresh, event.type === 'input' ? 120 : 0);
  };
  replace(main, h('h1', { tabindex: -1 }, say('results')), form(options, changed), count, list.element, printed);
  refresh();
  return {
    beforePrint: () => replace(printed, printTable()),
    afterPrint: () => replace(printed),
    resized: () => { list.rowHeight = 0; list.draw(); },
  };
}

function printTable() {
  const rows = found.slice(0, PRINTED).map((verdict) => [unitName(verdict.unit), titleOf(verdict), `${signOf(verdict)} ${statusWords(verdict)}`, lineOf(verdict)]);
  const caption = bracketed(say('results'), say('shown', rows.length, verdicts.length));
  return table('problems', caption, [say('unit'), say('requirement'), say('status'), word(data.terms.arithmetic)], rows);
}

onLanguage(() => { active = 0; });
