// Elements from data. Text becomes text nodes, never markup, so nothing that stands in facts or rules can act.

/// h('td', {class: 'number', onclick: f}, 'text', child, …); attributes that are null or false are left out.
export function h(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(element, child);
    else element.append(child);
  }
}

export function replace(element, ...children) {
  element.textContent = '';
  append(element, children);
  return element;
}

/// A table whose head is repeated on each printed page. `rows`: arrays of cells; the first cell of a row is its head.
export function table(kind, caption, heads, rows) {
  return h(
    'table',
    { class: kind },
    caption && h('caption', null, caption),
    h('thead', null, h('tr', null, heads.map((text) => h('th', { scope: 'col' }, text)))),
    h('tbody', null, rows.map((cells) => h('tr', null, cells.map((cell, i) => (i === 0 ? h('th', { scope: 'row' }, cell) : h('td', null, cell)))))),
  );
}
