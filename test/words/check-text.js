/**
 * Looks for each block of the examples in what `pdftotext` (poppler) extracts of their PDFs, in every layout: paragraphs,
 * headings, list items, cells and fields, each whole and as it was written.
 *
 *     npm run check:text [-- FILE.md…]
 *
 * `pdftotext` reads a page by where its words stand. A block may be found in one of its ways to do so: across the page, in one
 * of its halves (the columns of `parallel`, and cells whose lines stand beside those of others), in the order of the
 * page's content (`-raw`), or, where it goes from right to left, alone as if selected: on a page of which most goes from
 * left to right, poppler takes the parts of every line from the left (`check-reader.js`). Prints what is not found, a line a file, and at the end `N passed, N failed`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAnywhere, tidy } from './match-blocks.js';
import { readSourceBlocks } from './source-blocks.js';

/** Points: A4, its margins, and the middle between the columns. */
const page = { width: 595, height: 842, top: 62, bottom: 58 };

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'minutes-text-'));
const files = process.argv.length > 2 ? process.argv.slice(2) : examples();
let failed = 0;

try {
  for (const layout of ['parallel', 'stacked', 'sequential']) {
    for (const file of files) check(file, layout);
  }
} finally {
  rmSync(folder, { recursive: true });
}
const count = files.length * 3;
process.stdout.write(`${count - failed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || count === 0 ? 1 : 0;

function examples() {
  const names = readdirSync(join(root, 'examples'));
  return names.filter((name) => /^[a-z-]+\.md$/.test(name)).map((name) => join(root, 'examples', name));
}

/**
 * @param {string} file
 * @param {string} layout
 */
function check(file, layout) {
  const pdf = join(folder, 'minutes.pdf');
  const cli = join(root, 'bin/minutes.js');
  const { status, stderr } = spawnSync(process.execPath, [
    cli,
    'build',
    file,
    '--force',
    '--layout',
    layout,
    '-o',
    pdf,
  ]);
  if (status !== 0) throw new Error(`minutes build ${file} ended with ${status}: ${stderr}`);
  const blocks = readSourceBlocks(file);
  const texts = readings(pdf);
  const missing = blocks.filter(({ text }) => !texts.some((reading) => findAnywhere(text, reading)));
  if (missing.length > 0 || blocks.length === 0) failed++;
  process.stdout.write(
    `${missing.length > 0 ? 'LOST' : 'ok  '} ${basename(file)} ${layout}: ${blocks.length} blocks\n`,
  );
  for (const { language, text } of missing) process.stdout.write(`  ${language}: ${text}\n`);
}

function readings(/** @type {string} */ pdf) {
  const body = ['-y', page.top, '-H', page.height - page.top - page.bottom];
  const halves = [
    ['-x', 0, '-W', Math.floor(page.width / 2)],
    ['-x', Math.ceil(page.width / 2), '-W', Math.floor(page.width / 2)],
  ];
  const ways = [['-raw'], ['-x', 0, '-W', page.width, ...body], ...halves.map((half) => [...half, ...body])];
  return [...ways.map((way) => extract(pdf, way)), leftwardBlocks(pdf)];
}

/**
 * @param {string} pdf
 * @param {(string | number)[]} options
 */
function extract(pdf, options) {
  return tidy(execFileSync('pdftotext', [...options.map(String), pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }));
}

/** The text of each piece of the pages that goes from right to left, by the boxes that poppler finds. */
function leftwardBlocks(/** @type {string} */ pdf) {
  const boxes = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return boxes
    .split('<page ')
    .slice(1)
    .flatMap((content, index) => leftwardAreas(content).map((area) => ({ number: index + 1, area })))
    .map(({ number, area }) => extract(pdf, ['-f', number, '-l', number, ...area].flat()))
    .join('\n');
}

/** Where lines from right to left stand together on a page, as `pdftotext` wants it; poppler may part a block's last line. */
function leftwardAreas(/** @type {string} */ page) {
  /** @type {number[][][]} */
  const groups = [];
  for (const block of page.split('<block ').slice(1)) {
    let goesOn = false;
    for (const line of block.split('<line ').slice(1)) {
      const box = [...line.matchAll(/\b[xy]M(?:in|ax)="([\d.]+)"/g)].slice(0, 4).map(([, value]) => Number(value));
      const isLeftward = goesLeftward(line.replace(/<[^>]*>/g, ''));
      if (isLeftward && goesOn) groups.at(-1)?.push(box);
      else if (isLeftward) groups.push([box]);
      goesOn = isLeftward;
    }
  }
  const joined = groups.slice(1).flatMap((group, index) => {
    const before = groups[index] ?? [];
    return areSuccessive(before.at(-1), group[0]) ? [[...before, ...group]] : [];
  });
  return [...groups, ...joined].map(areaOf);
}

function goesLeftward(/** @type {string} */ words) {
  return /\p{Script=Arabic}/u.test(words) || !/\p{L}/u.test(words);
}

/** @typedef {readonly number[]} Box its left, top, right and bottom */

/** Whether one line follows another closely, in the same column. */
function areSuccessive(/** @type {Box} */ before = [], /** @type {Box} */ after = []) {
  const [left = 0, , right = 0, bottom = 0] = before;
  const [nextLeft = 0, nextTop = 0, nextRight = 0] = after;
  return Math.abs(nextTop - bottom) < 6 && nextLeft < right && left < nextRight;
}

function areaOf(/** @type {number[][]} */ boxes) {
  const [left, top] = [0, 1].map((side) => Math.floor(Math.min(...boxes.map((box) => box[side] ?? 0))) - 1);
  const [right, bottom] = [2, 3].map((side) => Math.ceil(Math.max(...boxes.map((box) => box[side] ?? 0))) + 1);
  return ['-x', left ?? 0, '-y', top ?? 0, '-W', (right ?? 0) - (left ?? 0), '-H', (bottom ?? 0) - (top ?? 0)];
}
