// Times the built program against what it is to be measured by, in paired runs.
// npm run bench -- [--runs N] [--only print|version|md-to-pdf]

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measurePairs } from './measure.js';

/** @typedef {import('./measure.js').Run} Run */
/** @typedef {{ name: string, text: string, limit: number, open: () => { a: Run, b: Run } }} Figure */

const root = fileURLToPath(new URL('../..', import.meta.url));
const minutes = join(root, 'bin/minutes.js');
const example = join(root, 'examples/groupe-technique-migration.md');
const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'));
const build = { args: [minutes, 'build', example, '-o', join(folder, 'minutes.pdf')] };

/** @type {Figure[]} */
const figures = [
  { name: 'print', text: 'build ÷ bare Puppeteer script', limit: 1.25, open: openPrint },
  { name: 'version', text: '--version ÷ node -e 0', limit: 1.6, open: openVersion },
  { name: 'md-to-pdf', text: 'build ÷ md-to-pdf', limit: 0.5, open: openMdToPdf },
];

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' }, only: { type: 'string' } } });
try {
  const chosen = figures.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0) throw new Error(`Unexpected --only, expected ${figures.map(({ name }) => name).join(', ')}`);
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
  for (const { text, limit, open } of chosen) {
    const { a, b } = open();
    const result = measurePairs(a, b, runs);
    const isKept = result.ratio <= limit;
    isFine &&= isKept;
    const seconds = [result.a, result.b].map((time) => `${time.toFixed(3)} s`);
    printRow([text, ...seconds, result.ratio.toFixed(2), `≤ ${limit}`, isKept ? 'ok' : 'TOO SLOW']);
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
