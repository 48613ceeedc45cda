import { appendFileSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { isPlain } from './list-files.js';

const [path = '', list = ''] = process.argv.slice(2);
const { build, files } = JSON.parse(readFileSync(path, 'utf8'));

/** @type {{ path: string, output: string, state: 'built' | 'unchanged' | 'failed' }[]} */
const documents = build.documents;
const [built, unchanged, failed] = ['built', 'unchanged', 'failed'].map((state) =>
  documents.filter((document) => document.state === state),
);

// Of what an earlier run left, nothing goes on that this commit does not make: a PDF of a file that has errors now, or that
// the configuration now excludes. What the checkout brought, such as what was signed or scanned, stays.
const outdated = listRestored().filter(isKeptWhole() ? isNotMade() : isFailed());
const removed = outdated.filter((file) => isPlain(file) && lstatSync(file, { throwIfNoEntry: false })?.isFile());
for (const file of removed) rmSync(file);

const lines = [...failed.map(({ path }) => `no PDF of ${path}`), ...listErrors(), ...build.orphans.map(tellOrphan)];
const counts = `${built.length} built, ${unchanged.length} unchanged, ${failed.length} failed, in ${build.seconds.toFixed(1)} s`;
for (const line of [...lines, counts]) process.stdout.write(`- ${makeHarmless(line)}\n`);

const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env;
if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `PDFs: ${counts}.\n`);
const outputs = {
  built: built.length,
  unchanged: unchanged.length,
  failed: failed.length,
  changed: built.length + removed.length + build.orphans.length > 0,
  report: path,
};
if (GITHUB_OUTPUT) {
  appendFileSync(
    GITHUB_OUTPUT,
    Object.entries(outputs)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
}

/** Whether the folder holds only what the action put there, and this run names all of it. */
function isKeptWhole() {
  // With a faulty configuration none is named.
  return documents.length > 0 && !/^\s*--since\b/m.test(process.env.MINUTES_ARGS ?? '');
}

/** @returns {string[]} the PDFs that came from the cache */
function listRestored() {
  if (process.env.MINUTES_CACHE !== 'true') return [];
  return JSON.parse(readFileSync(list, 'utf8')).filter((/** @type {string} */ file) => /\.pdf$/.test(file));
}

function isNotMade() {
  const made = new Set([...built, ...unchanged].map(({ output }) => resolve(output)));
  return (/** @type {string} */ file) => !made.has(file);
}

function isFailed() {
  const outputs = new Set(failed.map(({ output }) => resolve(output)));
  return (/** @type {string} */ file) => outputs.has(file);
}

/** A line that begins with `::`, and all that follows `##[` anywhere, would be a command to the service. */
function makeHarmless(/** @type {string} */ line) {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').replaceAll('##[', '## [');
}

/** The log of a part has no annotations: the first part has them. */
function listErrors() {
  return files.flatMap((/** @type {{ path: string, messages: any[] }} */ { path, messages }) =>
    messages
      .filter(({ severity }) => severity === 'error')
      .map(({ line, column, message, rule }) => `${path}:${line}:${column} ${message} (${rule})`),
  );
}

function tellOrphan(/** @type {{ output: string, source: string }} */ { output, source }) {
  return `removed ${output}, its source ${source} is gone`;
}
