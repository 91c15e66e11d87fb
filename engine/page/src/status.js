// How a result is shown: a sign, a word, a colour; never the colour alone.
import { FLAG, SIGNS, STATUS, STATUS_IDS, data, requirementOf } from './data.js';
import { h } from './dom.js';
import { say, word } from './words.js';

/// Of what binds less, a result that is not met is a triangle.
export const signOf = (verdict) => (verdict.status === STATUS.notMet && verdict.severity < 4 ? '△' : SIGNS[verdict.status]);

export const statusWords = (verdict) => (verdict.words ? word(verdict.words) : word(data.statuses[requirementOf(verdict).kind][verdict.status]));

export const plainStatus = (status) => word(data.statuses[0][status]);

export function badge(verdict) {
  return h('span', { class: `is-${STATUS_IDS[verdict.status]}` }, h('span', { class: 'sign', 'aria-hidden': 'true' }, signOf(verdict)), statusWords(verdict));
}

export function titleOf(verdict) {
  const title = word(requirementOf(verdict).title);
  return verdict.period ? `${title}【${word(verdict.period[1])}】` : title;
}

/// What is said of the verdict in one line.
export const lineOf = (verdict) => word(verdict.sentence) || word(verdict.values);

/// Notes that the status does not say.
export function notesOf(verdict) {
  const notes = [];
  if (verdict.flags & FLAG.near) notes.push(say('nearLine'));
  if (verdict.flags & FLAG.bareValues) notes.push(say('bareValues'));
  if (verdict.flags & FLAG.late) notes.push(say('late'));
  if (verdict.flags & FLAG.justified) notes.push(say('justified'));
  return notes;
}

export function legend() {
  const statuses = [STATUS.met, STATUS.notMet, STATUS.pending, STATUS.open, STATUS.review, STATUS.waived, STATUS.notApplicable];
  return h(
    'ul',
    { class: 'legend', 'aria-label': say('legend') },
    statuses.map((status) => h('li', { class: `is-${STATUS_IDS[status]}` }, h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[status]), plainStatus(status))),
  );
}
