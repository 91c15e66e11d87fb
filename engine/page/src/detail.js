// One verdict, opened: the sentence, the working, the figures with their sources, the clause, the readings, and what to do.
import { STATUS, data, keyOf, requirementOf, rulesetOf, unitName, units } from './data.js';
import { h, replace, table } from './dom.js';
import { verdictAt } from './route.js';
import { badge, lineOf, notesOf, titleOf } from './status.js';
import { gapTable, gapsOf } from './gaps.js';
import { colon, say, term, word } from './words.js';

const TRUTHS = [['✗', 'no', 'truthNo'], ['✓', 'yes', 'truthYes'], ['?', 'unknown', 'truthUnknown'], ['–', 'none', 'truthNone']];

function section(heading, ...content) {
  return h('section', null, h('h2', null, heading), content);
}

function labelled(name, text) {
  return text ? [h('dt', null, name), h('dd', null, text)] : null;
}

function truthSign(truth) {
  if (!(truth in TRUTHS)) return h('span', { class: 'truth', 'aria-hidden': 'true' }, '·'); // a value: it neither holds nor fails
  const [sign, kind, words] = TRUTHS[truth];
  return h('span', { class: `truth truth-${kind}`, role: 'img', 'aria-label': say(words) }, sign);
}

function steps(list) {
  return h('ul', { class: 'steps' }, list.map(([text, truth, decisive, children]) => h('li', { class: decisive ? null : 'aside' }, truthSign(truth), ' ', word(text), children && steps(children))));
}

function members(list) {
  return section(term('members'), h('ul', { class: 'steps' }, list.map(([name, truth, text]) => {
    const said = word(text);
    return h('li', null, truthSign(truth), ' ', said.startsWith(word(name)) ? said : `${word(name)}${colon()}${said}`);
  })));
}

function figures(list) {
  const rows = list.map(([holder, name, shown, state, source, on, provider, amended]) => [
    h('bdi', null, word(holder)), word(name), state ? h('strong', null, `${word(shown)}${word(shown) === word(data.factStates[state]) ? '' : `（${word(data.factStates[state])}）`}`) : [word(shown), amended && h('small', { class: 'amended' }, word(amended))],
    word(source), word(on), word(provider),
  ]);
  return section(term('usedFacts'), table('figures', null, [say('holder'), say('figure'), say('value'), term('source'), term('dateOfFigure'), term('provider')], rows));
}

function clauses(requirement) {
  return section(term('citation'), requirement.citations.map(([number, clause, quote, verified]) => {
    const document = data.documents[number];
    const checked = document && document.paraphrased ? say('paraphrased') : verified ? say('verified') : say('unverified');
    return h('figure', { class: 'clause' },
      h('figcaption', null, document && word(document.title), ' ', word(clause)),
      word(quote) && h('blockquote', { lang: 'zh-CN' }, `“${word(quote)}”`),
      h('p', { class: verified && !(document && document.paraphrased) ? 'checked' : 'unchecked' }, checked));
  }));
}

function readings(requirement, why) {
  if (!requirement.readings) return null;
  const reasons = requirement.readings.map(([name, reason]) => word(reason) && h('li', null, `${word(name)}${colon()}${word(reason)}`));
  const results = why && why.r && table('readings', say('asReadings'), [...(requirement.readings.length === (why.r[0] || [[]])[0].length ? requirement.readings.map(([name]) => word(name)) : [term('reading')]), say('status')],
    why.r.map(([names, status]) => [...names.map(word), word(status)]));
  return section(term('reading'), results, h('ul', null, reasons));
}

function whatToDo(verdict, why) {
  if (verdict.status === STATUS.met || verdict.status === STATUS.notApplicable) return null;
  const causes = (why && why.c) || [];
  const margin = why && why.g ? word(why.g) : '';
  const items = [margin && h('li', null, margin), causes.map(([message]) => h('li', null, word(message))), verdict.status === STATUS.review && h('li', null, say('judge'))];
  const has = items.some((one) => (Array.isArray(one) ? one.length > 0 : one));
  return has ? section(say('next'), h('ul', { class: 'next' }, items)) : null;  // what is lacking has its own section
}

/// The smallest changes of stated figures that bring it to be met.
function lacking(verdict) {
  const why = verdict.why && verdict.why.k;
  if (!why) return null;
  const [lines, , due] = why;
  return section(term('remedy'), lines.map((line) => h('p', null, word(line))), gapsOf(verdict).length > 0 && gapTable(gapsOf(verdict), false),
    word(due) && h('p', { class: 'note' }, term('due'), colon(), word(due)));
}

export function detail(main, route) {
  const verdict = verdictAt(route.key);
  if (!verdict) {
    replace(main, h('h1', { tabindex: -1 }, say('results')), h('p', null, say('noneShown')));
    return {};
  }
  const requirement = requirementOf(verdict);
  const ruleset = rulesetOf(verdict);
  const why = verdict.why;
  const quiet = verdict.status === STATUS.met || verdict.status === STATUS.notApplicable;
  const key = keyOf(verdict);
  replace(main, h('article', { class: 'detail' },
    h('p', { class: 'no-print' }, h('a', { href: '#results', onclick: (event) => { if (history.length > 1) { event.preventDefault(); history.back(); } } }, `← ${say('back')}`)),
    h('h1', { tabindex: -1 }, titleOf(verdict)),
    h('p', { class: 'verdict' }, badge(verdict)),
    h('dl', null,
      labelled(term('subject'), h('bdi', null, `${unitName(verdict.unit)}（${word(data.types[units[verdict.unit].type])} ${units[verdict.unit].id}）`)),
      labelled(term('rulesets'), `${word(ruleset.title)} ${ruleset.version}（${word(ruleset.kind)}，${word(requirement.modality)}）`),
      labelled(term('requirement'), word(requirement.text)),
      labelled(term('due'), word(requirement.due)),
      labelled(term('verdict'), lineOf(verdict)),
      labelled(term('responsible'), word(requirement.responsible)),
      labelled(term('evidence'), word(requirement.evidence))),
    notesOf(verdict).map((note) => h('p', { class: 'note' }, note)),
    whatToDo(verdict, why),
    lacking(verdict),
    why && why.q && section(term('arithmetic'), steps(why.q)),
    why && why.m && members(why.m),
    readings(requirement, why),
    clauses(requirement),
    why && why.f && figures(why.f),
    word(requirement.note) && section(term('note'), h('p', null, word(requirement.note))),
    (quiet || !why || !why.q) && h('p', { class: 'note' }, say(quiet ? 'metInShort' : 'compact'), h('code', null, `zhunsheng explain … ${key}`)),
    h('p', { class: 'key' }, say('key'), colon(), h('code', null, key)),
    h('p', { class: 'disclaimer' }, term('disclaimer')),
    data.synthetic && h('p', { class: 'synthetic' }, term('synthetic'))));
  return {};
}

