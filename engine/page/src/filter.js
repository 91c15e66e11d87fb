// Which verdicts are wanted, in what order.
import { STATUS, byUnit, rankOf, requirementNumber, requirementOf, rulesetOf, unitName, units, verdicts } from './data.js';
import { statusWords, titleOf } from './status.js';
import { currentLanguage, word } from './words.js';
import { data } from './data.js';

const PROBLEMS = [STATUS.notMet, STATUS.open, STATUS.review];
const texts = { zh: [], en: [] };

/// All that is searched, in the language that is shown: small letters, without blanks.
function textOf(verdict) {
  const known = texts[currentLanguage()];
  if (!known[verdict.number]) {
    const requirement = requirementOf(verdict);
    const clauses = requirement.citations.map(([document, clause, quote]) => `${word(data.documents[document] && data.documents[document].title)}${word(clause)}${word(quote)}`);
    known[verdict.number] = plain([unitName(verdict.unit), units[verdict.unit].id, titleOf(verdict), requirement.id, statusWords(verdict), word(verdict.sentence), word(verdict.values), word(requirement.responsible), ...clauses].join('\n'));
  }
  return known[verdict.number];
}

export const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/[ \t\u3000]+/g, '');

function unitTest(text) {
  const wanted = plain(text);
  const known = new Map();
  const holds = (number) => {
    if (number < 0) return false;
    if (!known.has(number)) {
      const unit = units[number];
      known.set(number, plain(unit.name).includes(wanted) || plain(unit.id) === wanted || holds(unit.parent));
    }
    return known.get(number);
  };
  return (verdict) => holds(verdict.unit);
}

/// options: ruleset (id), status (number, or "problems"), type, severity, unit (words), requirement (ids), text.
export function filtered(options) {
  const tests = [];
  if (options.ruleset) tests.push((verdict) => rulesetOf(verdict).id === options.ruleset);
  if (options.status === 'problems') tests.push((verdict) => PROBLEMS.includes(verdict.status));
  else if (options.status) tests.push((verdict) => verdict.status === Number(options.status));
  if (options.type) tests.push((verdict) => units[verdict.unit].type === Number(options.type));
  if (options.severity) tests.push((verdict) => verdict.severity === Number(options.severity));
  if (options.requirement) {
    const wanted = new Set(options.requirement.split(' ').map(requirementNumber));
    tests.push((verdict) => wanted.has(verdict.requirement));
  }
  if (options.unit) tests.push(unitTest(options.unit));
  if (options.text) {
    const wanted = options.text.split(/\s+/).filter(Boolean).map(plain);
    tests.push((verdict) => wanted.every((one) => textOf(verdict).includes(one)));
  }
  const found = verdicts.filter((verdict) => tests.every((test) => test(verdict)));
  return found.sort((a, b) => rankOf(a) - rankOf(b) || a.number - b.number);
}

export const verdictsOf = (unit) => byUnit[unit].map((number) => verdicts[number]);
