// Where one is in the page: the part of the address behind #. "#results?status=1&text=…", "#result/KEY".
import { keyOf, requirementNumber, rulesetOf, units, verdicts } from './data.js';

export const VIEWS = ['overview', 'matrix', 'results', 'charts'];

export function current() {
  const hash = location.hash.slice(1);
  if (hash.startsWith('result/')) return { view: 'detail', key: decoded(hash.slice(7)), options: new URLSearchParams() };
  const [name, options] = hash.split('?');
  return { view: VIEWS.includes(name) ? name : 'overview', options: new URLSearchParams(options || '') };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    return '';
  }
}

export const address = (view, options) => {
  const query = new URLSearchParams(Object.entries(options || {}).filter(([, value]) => value !== '' && value !== null && value !== undefined)).toString();
  return `#${view}${query ? `?${query}` : ''}`;
};

/// Several periods of one requirement have one key: the second is told from the first by ~2.
export function addressOf(verdict) {
  let times = 1;
  for (let i = verdict.number - 1; i >= 0 && verdicts[i].unit === verdict.unit; i -= 1) if (verdicts[i].requirement === verdict.requirement) times += 1;
  return `#result/${encodeURIComponent(keyOf(verdict) + (times > 1 ? `~${times}` : ''))}`;
}

export function verdictAt(key) {
  const [, id, version, rest] = /^(.*?)@([^/]*)\/(.*)$/.exec(key) || [];
  const [, unit, times] = /^(.*?)(?:~(\d+))?$/.exec(rest || '');
  const requirement = requirementNumber(id);
  if (requirement === undefined) return null;
  let left = Number(times || 1);
  for (const verdict of verdicts) {
    if (verdict.requirement !== requirement || units[verdict.unit].id !== unit) continue;
    left -= 1;
    if (left === 0) return rulesetOf(verdict).version === version ? verdict : null;
  }
  return null;
}

/// Turned and saved without a step in the history: filters change with every key.
export const replaceAddress = (hash) => history.replaceState(null, '', hash);

