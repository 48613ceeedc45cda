/**
 * Counts the words of meeting files that are lost on their way into the PDF: none may be.
 *
 *     node test/words/lost-words.js FILE.md…
 *
 * Each file is built by the built CLI in every layout; `pdftotext` (poppler) reads the PDF. The words of the source are
 * read by remark alone, so that a fault of ours cannot hide itself. A file with errors is not built: it must exit 1 and
 * say why. Prints a line a file, and at the end `N passed, N failed`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isDate, isLabel, isNone, isStatus } from './exceptions.js';

/** @typedef {Map<string, number>} Counts how often each word stands there */

const cli = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));
const layouts = ['parallel', 'stacked', 'sequential'];
const folder = mkdtempSync(join(tmpdir(), 'minutes-words-'));
let passed = 0;
let failed = 0;

for (const file of process.argv.slice(2)) {
  for (const layout of layouts) check(file, layout);
}
rmSync(folder, { recursive: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

function check(/** @type {string} */ file, /** @type {string} */ layout) {
  const pdf = join(folder, 'minutes.pdf');
  rmSync(pdf, { force: true });
  const { status, stderr } = spawnSync(process.execPath, [cli, 'build', file, '--layout', layout, '-o', pdf], {
    encoding: 'utf8',
  });
  if (status === 1 && !existsSync(pdf) && / error /.test(stderr)) {
    const rules = new Set([...stderr.matchAll(/ error .* {2}(\S+\/\S+)$/gm)].map((match) => match[1]));
    return tell(true, file, layout, `rejected: ${[...rules].join(', ')}`);
  }
  if (status !== 0) return tell(false, file, layout, `exit ${status}: ${stderr.trim().slice(0, 300)}`);
  const lost = lostWords(wordsOf(file), pdf);
  return tell(lost.length === 0, file, layout, lost.length === 0 ? 'built, no word lost' : `lost: ${lost.join(' ')}`);
}

/**
 * @param {boolean} ok
 * @param {string} file
 * @param {string} layout
 * @param {string} message
 */
function tell(ok, file, layout, message) {
  if (ok) passed++;
  else failed++;
  process.stdout.write(`${ok ? 'ok  ' : 'LOST'} ${basename(file)} ${layout}: ${message}\n`);
}

/** Words with how often they stand in the source, or in its translation file: what both have may print once. */
function wordsOf(/** @type {string} */ file) {
  /** @type {Counts} */
  const most = new Map();
  for (const path of [file, ...translationsOf(file)]) {
    const counts = countAll(sourceWords(readFileSync(path, 'utf8')));
    for (const [word, count] of counts) most.set(word, Math.max(count, most.get(word) ?? 0));
  }
  return most;
}

function countAll(/** @type {readonly string[]} */ words) {
  /** @type {Counts} */
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function translationsOf(/** @type {string} */ file) {
  const stem = resolve(dirname(file), basename(file, '.md'));
  return ['fr', 'en', 'ar', 'es', 'de', 'it', 'pt', 'nl']
    .map((tag) => `${stem}.${tag}.md`)
    .filter((path) => existsSync(path));
}

function sourceWords(/** @type {string} */ text) {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^ {0,3}:{3,}.*$/gm, '');
  const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
  /** @type {string[]} */
  const words = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading' || node.type === 'tableRow') dropExceptions(node, parent);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') words.push(...split(node.value));
    if (node.type === 'html') words.push(...split(node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')));
  });
  return words;
}

/**
 * What is allowed to go: typed numbers, dates, marks for none, labels that the catalogue replaces.
 *
 * @param {import('mdast').Heading | import('mdast').TableRow} node
 * @param {import('mdast').Parents | undefined} parent
 */
function dropExceptions(node, parent) {
  if (node.type === 'heading') {
    const [first] = node.children;
    if (first?.type === 'text') first.value = first.value.replace(/(^|\/\/)\s*\d{1,3}\s*[.)-]\s*/g, '$1 ');
    if (isLabel(plain(node))) node.children = [];
    return;
  }
  if (node === parent?.children[0] && !node.children.some((cell) => plain(cell).includes(' // '))) {
    for (const cell of node.children) if (isLabel(plain(cell))) cell.children = [];
  }
  for (const cell of node.children) {
    const words = plain(cell);
    if (isNone(words) || isDate(words) || isStatus(words)) cell.children = [];
  }
}

/**
 * @param {import('mdast').Nodes} node
 * @returns {string}
 */
function plain(node) {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

function split(/** @type {string} */ text) {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+|[\p{Extended_Pictographic}]/gu) ?? [];
  return words.flatMap((word) => (/\p{Script=Arabic}/u.test(word) ? letters(word) : [word]));
}

/** Arabic is counted by its letters: readers of PDF give lam-alef reversed and set marks apart. */
function letters(/** @type {string} */ word) {
  return [...word.normalize('NFKD').replace(/\p{M}|ـ/gu, '')];
}

/**
 * @param {string} pdf
 * @param {(string | number)[]} options
 */
function textOf(pdf, ...options) {
  const args = ['-raw', '-enc', 'UTF-8', ...options.map(String), pdf, '-'];
  return execFileSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/**
 * Words that the PDF has less often than the source; a word parted over two lines, or pages without their margins (A4, in
 * points), is found without its break and its hyphen.
 */
function lostWords(/** @type {Counts} */ counts, /** @type {string} */ pdf) {
  const printed = countAll(split(textOf(pdf)));
  const unbroken = textOf(pdf, '-x', 0, '-y', 62, '-W', 595, '-H', 722)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})-\n\f?/gu, '')
    .replace(/[\s\u00ad\u200b\u200e\u200f\u2066-\u2069]+/gu, '');
  return [...counts].flatMap(([word, count]) => {
    const found = printed.get(word) ?? 0;
    if (found >= count || occurrences(unbroken, word) >= count) return [];
    return [`${word}(${found}/${count})`];
  });
}

function occurrences(/** @type {string} */ text, /** @type {string} */ word) {
  return text.split(word).length - 1;
}
