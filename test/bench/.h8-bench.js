// Measures the built program against what it is to be measured by, in paired runs.
// npm run bench -- [--runs N] [--only print|version|md-to-pdf|check]

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeMeetings } from './make-meetings.js';
import { measureMegabytes, measurePairs, measureSeconds } from './measure.js';

/** @typedef {import('./measure.js').Run} Run */
/**
 * What is measured; `most`: no more pairs than that are run.
 *
 * @typedef {{ name: string, text: string, limit: number, unit?: 's' | 'MB', most?: number,
 *   open: () => { a: Run, b: Run } }} Figure
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const minutes = '/tmp/h8-pkg/bin/minutes.js';
const example = join(root, 'examples/groupe-technique-migration.md');
const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'));
const build = { args: [minutes, 'build', example, '-o', join(folder, 'minutes.pdf')] };

/** @type {Figure[]} */
const figures = [
  { name: 'print', text: 'build ÷ bare Puppeteer script', limit: 1.25, open: openPrint },
  { name: 'version', text: '--version ÷ node -e 0', limit: 1.6, open: openVersion },
  { name: 'md-to-pdf', text: 'build ÷ md-to-pdf', limit: 0.5, open: openMdToPdf },
  { name: 'check', text: 'check 1,000 ÷ remark alone', limit: 2, most: 3, open: openCheck },
  { name: 'check', text: 'memory of check, 1,000 ÷ 100', limit: 1.75, unit: 'MB', most: 1, open: openMemory },
  { name: 'check', text: '… of what it holds', limit: 1.25, unit: 'MB', most: 1, open: openHeldMemory },
];

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' }, only: { type: 'string' } } });
try {
  const chosen = figures.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0)
    throw new Error(`Unexpected --only, expected ${[...new Set(figures.map(({ name }) => name))].join(', ')}`);
  process.exitCode = report(chosen, Number(values.runs)) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {readonly Figure[]} chosen
 * @param {number} runs
 */
function report(chosen, runs) {
  printRow(['figure', 'median A', 'median B', 'A ÷ B', 'limit', '']);
  let isFine = true;
  for (const { text, limit, unit = 's', most = runs, open } of chosen) {
    const { a, b } = open();
    const measure = unit === 's' ? measureSeconds : measureMegabytes(join(folder, 'memory'));
    const result = measurePairs(a, b, Math.min(runs, most), measure);
    const isKept = result.ratio <= limit;
    isFine &&= isKept;
    const medians = [result.a, result.b].map((median) => `${median.toFixed(unit === 's' ? 3 : 0)} ${unit}`);
    printRow([text, ...medians, result.ratio.toFixed(2), `≤ ${limit}`, isKept ? 'ok' : 'TOO MUCH']);
  }
  return isFine;
}

/** @param {readonly string[]} cells */
function printRow(cells) {
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(32) : cell.padStart(10))).join(''));
}

function openPrint() {
  const browser = findBrowser();
  const page = join(folder, 'page.html');
  run([minutes, 'build', example, '--html', '-o', page]);
  const script = join(root, 'test/bench/bare-print.js');
  return { a: build, b: { args: [script, browser.path, page, join(folder, 'bare.pdf')], env: browser.env } };
}

function openVersion() {
  return { a: { args: [minutes, '--version'] }, b: { args: ['-e', '0'] } };
}

/** It is fetched for the comparison only. */
function openMdToPdf() {
  const browser = findBrowser();
  const home = join(folder, 'md-to-pdf');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'md-to-pdf@5'];
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  const { status, stderr } = spawnSync('npm', install, { cwd: home, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`md-to-pdf cannot be installed: ${stderr}`);
  const source = join(home, 'meeting.md');
  cpSync(example, source);
  const launch = {
    executablePath: browser.path,
    headless: 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  };
  const cli = join(home, 'node_modules/md-to-pdf/dist/cli.js');
  return { a: build, b: { args: [cli, source, '--launch-options', JSON.stringify(launch)], env: browser.env } };
}

function openCheck() {
  const meetings = makeRepository(1_000);
  return {
    a: { args: [minutes, 'check', meetings] },
    b: { args: [join(root, 'test/bench/parse-alone.js'), meetings] },
  };
}

/** V8 lets garbage lie as long as there is room, at most some tens of megabytes, so that more work takes more. */
function openMemory() {
  const [many, few] = [makeRepository(1_000), makeRepository(100)];
  return { a: { args: [minutes, 'check', many] }, b: { args: [minutes, 'check', few] } };
}

/** V8 told to tidy up early: the most that is held then grows only where something is kept of every meeting. */
function openHeldMemory() {
  const { a, b } = openMemory();
  const flag = '--optimize-for-size';
  return { a: { args: [flag, ...a.args] }, b: { args: [flag, ...b.args] } };
}

/** @param {number} count of meetings */
function makeRepository(count) {
  const home = join(folder, `${count}-meetings`);
  if (!existsSync(home)) writeMeetings(home, count);
  return home;
}

/** The browser that `minutes` prints with, and what the unpacked one needs on a bare machine. */
function findBrowser() {
  const path = /^✓ browser .*\n +(.+)$/m.exec(run([minutes, 'doctor', '--no-color']))?.[1] ?? '';
  const home = dirname(path);
  const env = { ...process.env, LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') };
  return { path, env: path.endsWith('/headless-shell') ? env : process.env };
}

/** @param {readonly string[]} args */
function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
