// The page with script: a bar to go by, and the view that the address names. The overview is what the engine wrote; it is shown as it is.
import { data, requirements } from './data.js';
import { h, replace } from './dom.js';
import { charts } from './charts.js';
import { detail } from './detail.js';
import { gaps } from './gaps.js';
import { matrix } from './matrix.js';
import { results } from './results.js';
import { VIEWS, address, current } from './route.js';
import { currentLanguage, isChinese, onLanguage, say, setLanguage, term } from './words.js';

const views = { matrix, results, gaps, charts, detail };
const app = document.getElementById('app');
const header = h('header', { class: 'bar' });
const main = h('main', { id: 'main' });
let shown = {};

function bar(view) {
  const link = (name) => h('a', { href: `#${name}`, 'aria-current': name === view || (name === 'results' && view === 'detail') ? 'page' : null }, say(name));
  const other = isChinese() ? 'en' : 'zh';
  replace(header,
    h('a', { class: 'skip', href: '#main', onclick: (event) => { event.preventDefault(); focusHeading(); } }, say('skip')),
    h('span', { class: 'product' }, say('product')),
    data.synthetic && h('strong', { class: 'synthetic' }, term('synthetic')),
    h('nav', { 'aria-label': say('views') }, VIEWS.map(link)),
    h('span', { class: 'actions' },
      h('button', { type: 'button', class: 'language', lang: other === 'en' ? 'en' : 'zh-CN', 'aria-label': say('languageName'), onclick: () => setLanguage(other) }, say('language')),
      h('button', { type: 'button', class: 'print', onclick: () => window.print() }, say('print'))));
}

function readable() {
  for (const part of document.querySelectorAll('.readable')) part.classList.toggle('other', (part.lang === 'en') === isChinese());
  return document.querySelector('.readable:not(.other)');
}

function focusHeading() {
  const part = document.body.dataset.view === 'overview' ? readable() : main;
  const heading = part.querySelector('h1');
  if (!heading) return;
  heading.setAttribute('tabindex', '-1');
  heading.focus();
}

/// Items of the assessment lead to their results.
function linkItems() {
  const known = new Set(requirements.map((one) => one.id));
  for (const row of document.querySelectorAll('tr[data-requirements]')) {
    const ids = row.dataset.requirements.split(' ').filter((id) => known.has(id));
    const head = row.querySelector('th');
    if (ids.length > 0 && !head.querySelector('a')) replace(head, h('a', { href: address('results', { requirement: ids.join(' ') }) }, head.textContent));
  }
}

let lastView = '';
function show(keepFocus) {
  const route = current();
  document.documentElement.lang = isChinese() ? 'zh-CN' : 'en';
  document.body.dataset.view = route.view;
  bar(route.view);
  readable();
  const control = main.contains(document.activeElement) ? document.activeElement.getAttribute('name') : null;
  if (shown.leave) shown.leave();
  shown = {};
  main.hidden = route.view === 'overview';
  if (route.view === 'overview') replace(main);
  else shown = views[route.view](main, route) || {};
  const moved = lastView !== '' && lastView !== location.hash;
  const same = control && main.querySelector(`[name="${control}"]`);
  if (same) same.focus();
  else if (moved && keepFocus !== true) {
    window.scrollTo(0, 0);
    focusHeading();
  }
  lastView = location.hash || '#';
}

app.before(header);
document.body.prepend(header);
app.append(main);
document.body.classList.add('scripted');
linkItems();
window.addEventListener('hashchange', () => show(false));
let printing = false;
window.addEventListener('beforeprint', () => {
  printing = true;
  if (shown.beforePrint) shown.beforePrint();
});
window.addEventListener('afterprint', () => {
  printing = false;
  if (shown.afterPrint) shown.afterPrint();
});
window.addEventListener('resize', () => !printing && shown.resized && shown.resized());
onLanguage(() => {
  show(true);
  header.querySelector('.language').focus();
});
if (currentLanguage()) show(true);
