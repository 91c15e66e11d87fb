// Where one is in the page: the part of the address behind #. "#results?status=1&text=…", "#result/KEY".
import { keyOf, requirementNumber, verdicts } from './data.js';

export const VIEWS = ['overview', 'matrix', 'results', 'gaps', 'charts'];

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

export const addressOf = (verdict) => `#result/${encodeURIComponent(keyOf(verdict))}`;

export function verdictAt(key) {
  const requirement = requirementNumber(key.slice(0, key.indexOf('@')));
  return verdicts.find((verdict) => verdict.requirement === requirement && keyOf(verdict) === key) || null;
}

/// Turned and saved without a step in the history: filters change with every key.
export const replaceAddress = (hash) => history.replaceState(null, '', hash);

