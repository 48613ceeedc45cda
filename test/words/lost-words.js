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

function check(file, layout) {
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

function tell(ok, file, layout, message) {
  if (ok) passed++;
  else failed++;
  process.stdout.write(`${ok ? 'ok  ' : 'LOST'} ${basename(file)} ${layout}: ${message}\n`);
}

/** Words with how often they stand in the source, or in its translation file: what both have may print once. */
function wordsOf(file) {
  const most = new Map();
  for (const path of [file, ...translationsOf(file)]) {
    const counts = countAll(sourceWords(readFileSync(path, 'utf8')));
    for (const [word, count] of counts) most.set(word, Math.max(count, most.get(word) ?? 0));
  }
  return most;
}

function countAll(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function translationsOf(file) {
  const stem = resolve(dirname(file), basename(file, '.md'));
  return ['fr', 'en', 'ar', 'es', 'de', 'it', 'pt', 'nl']
    .map((tag) => `${stem}.${tag}.md`)
    .filter((path) => existsSync(path));
}

function sourceWords(text) {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^ {0,3}:{3,}.*$/gm, '');
  const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
  const words = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading' || node.type === 'tableRow') dropExceptions(node, parent);
    if (['text', 'inlineCode', 'code'].includes(node.type)) words.push(...split(node.value));
    if (node.type === 'html') words.push(...split(node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')));
  });
  return words;
}

/** What is allowed to go: typed numbers, dates, marks for none, labels that the catalogue replaces. */
function dropExceptions(node, parent) {
  if (node.type === 'heading') {
    const [first] = node.children;
    if (first?.type === 'text') first.value = first.value.replace(/(^|\/\/)\s*\d{1,3}\s*[.)-]\s*/g, '$1 ');
    if (isLabel(plain(node))) node.children = [];
    return;
  }
  if (node === parent.children[0] && !node.children.some((cell) => plain(cell).includes(' // '))) {
    for (const cell of node.children) if (isLabel(plain(cell))) cell.children = [];
  }
  for (const cell of node.children) {
    const words = plain(cell);
    if (isNone(words) || isDate(words) || isStatus(words)) cell.children = [];
  }
}

function plain(node) {
  return 'value' in node ? node.value : (node.children ?? []).map(plain).join('');
}

function split(text) {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+|[\p{Extended_Pictographic}]/gu) ?? [];
  return words.flatMap((word) => (/\p{Script=Arabic}/u.test(word) ? letters(word) : [word]));
}

/** Arabic is counted by its letters: readers of PDF give lam-alef reversed and set marks apart. */
function letters(word) {
  return [...word.normalize('NFKD').replace(/\p{M}|ـ/gu, '')];
}

/** @param {(string | number)[]} options */
function textOf(pdf, ...options) {
  const args = ['-raw', '-enc', 'UTF-8', ...options.map(String), pdf, '-'];
  return execFileSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/**
 * Words that the PDF has less often than the source; a word parted over two lines, or pages without their margins (A4, in
 * points), is found without its break and its hyphen.
 */
function lostWords(counts, pdf) {
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

function occurrences(text, word) {
  return text.split(word).length - 1;
}
