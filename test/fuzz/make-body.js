import { cells, columns, headings, marks, texts } from './words.js';

/** @typedef {import('../random.js').Random} Random */

/**
 * A body as people write it, and as they do not: blocks of every kind, within each other, some left open.
 *
 * @param {Random} random
 * @returns {string}
 */
export function makeBody(random) {
  const blocks = Array.from({ length: random.between(0, 14) }, () => makeBlock(random, 0));
  const lineEnd = random.next() < 0.9 ? '\n' : random.pick(['\r\n', '\r']);
  return blocks.join(random.next() < 0.9 ? '\n\n' : '\n').replaceAll('\n', lineEnd);
}

/**
 * A line of words and marks.
 *
 * @param {Random} random
 * @returns {string}
 */
export function makeText(random) {
  const words = Array.from({ length: random.between(1, 5) }, () => random.pick(texts));
  const kind = random.next();
  if (kind < 0.4) return words.slice(0, 2).join(' // ');
  if (kind < 0.6) return words.join(' ');
  return words.map((word) => word + random.pick(marks)).join('');
}

/** @type {readonly ((random: Random, depth: number) => string)[]} */
const kinds = [
  (random) => makeText(random),
  (random) => makeText(random),
  (random) => `${'#'.repeat(random.between(1, 7))} ${random.pick([...headings, makeText(random)])}`,
  (random) => `## ${random.pick(headings)}`,
  (random) => `### ${random.pick(headings)}`,
  (random) => `${makeText(random)}\n${random.pick(['===', '---', '-'])}`,
  (random) => random.pick(['---', '***', '...', '+++']),
  makeContainer,
  makeContainer,
  makeList,
  makeList,
  makeTable,
  makeActions,
  (random, depth) => indent(makeBlock(random, depth + 1), '> '),
  (random, depth) =>
    `[^${random.pick(['1', 'note', '1', '^'])}]: ${indent(makeBlock(random, depth + 1), '    ').trimStart()}`,
  (random) =>
    `${random.pick(['```', '~~~', '````'])}${random.pick(['', 'js', ' // '])}\n${makeText(random)}\n${random.pick(['```', '~~~', ''])}`,
  (random) => `    ${makeText(random)}`,
  (random) => `[${random.pick(['r', 'R', ''])}]: ${random.pick(['x.md', '<a b>', 'http://x "t"', ''])}`,
  (random, depth) =>
    `${random.pick(['<div>', '<details>', '<table><tr><td>', '<ul><li>', '<!-- ', '<pre>'])}\n${makeBlock(random, depth + 1)}\n${random.pick(['</div>', '</details>', '-->', ''])}`,
  (random) =>
    `<!-- minutes-disable-next-block ${random.pick(['translation/number', 'body/link, translation/date', 'nothing', '', 'front-matter/date'])} -->\n\n${makeText(random)}`,
  (random) => `![${makeText(random)}](${random.pick(['a.png', 'b c.png', 'http://x/y.png', '%zz', '../x', ''])})`,
  (random) => `[${makeText(random)}](${random.pick(['a.md', '#b', 'file:///x', 'data:x', '<a b>', ''])})`,
];

/**
 * @param {Random} random
 * @param {number} depth
 * @returns {string}
 */
function makeBlock(random, depth) {
  return depth > 4 ? makeText(random) : random.pick(kinds)(random, depth);
}

/**
 * Containers of both languages, with the same blocks or others.
 *
 * @param {Random} random
 * @param {number} depth
 */
function makeContainer(random, depth) {
  const same = makeBlock(random, depth + 1);
  return ['fr', 'en', random.pick(['fr', 'ar', 'de', 'fr-CA', '', 'x'])]
    .slice(0, random.between(1, 3))
    .map((language) => {
      const colons = ':'.repeat(random.between(2, 4) + (random.next() < 0.7 ? 0 : 1));
      const head = colons + random.pick(['', '', '', ' ']) + language + random.pick(['', '', '', '{a=b}', '[c]', ' ']);
      const body = random.next() < 0.6 ? same : makeBlock(random, depth + 1);
      return `${head}\n${body}\n${random.next() < 0.9 ? colons : ''}`;
    })
    .join(random.pick(['\n\n', '\n']));
}

/**
 * @param {Random} random
 * @param {number} depth
 */
function makeList(random, depth) {
  const mark = random.pick(['- ', '* ', '1. ', '3) ', '-   ', '- [ ] ', '- [x] ', '١. ']);
  const items = Array.from({ length: random.between(1, 5) }, () =>
    random.next() < 0.6 ? makeText(random) : makeBlock(random, depth + 1),
  );
  return items
    .map((item) => mark + indent(item, ' '.repeat(mark.length)).trimStart())
    .join(random.pick(['\n', '\n\n']));
}

/** @param {Random} random */
function makeTable(random) {
  const width = random.between(1, 4);
  const row = () => Array.from({ length: random.between(width - 1, width + 1) }, () => oneLine(makeText(random)));
  return tableOf([row(), ...Array.from({ length: random.between(0, 4) }, row)], width);
}

/** @param {Random} random */
function makeActions(random) {
  const head = random.next() < 0.6 ? columns.slice(0, random.between(2, 6)) : random.shuffle(columns).slice(0, 4);
  const row = () => head.map(() => (random.next() < 0.7 ? random.pick(cells) : oneLine(makeText(random))));
  return tableOf([head, ...Array.from({ length: random.between(0, 4) }, row)], head.length);
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @param {number} width
 */
function tableOf([head = [], ...rows], width) {
  return [head, Array(width).fill('-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/[\r\n]+/g, ' ');
}

/**
 * @param {string} text
 * @param {string} prefix
 */
function indent(text, prefix) {
  return text.replace(/^/gm, prefix);
}
