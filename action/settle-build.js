import { appendFileSync, constants, copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { isPlain, listFiles, lookAt, pathInCheckout } from './list-files.js';

const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, MINUTES_BUILD = '', MINUTES_OUTPUT = '' } = process.env;
const [path = ''] = process.argv.slice(2);
const { build, files } = JSON.parse(readFileSync(path, 'utf8'));

/** @typedef {{ path: string, output: string, defaultOutput?: string, state: 'built' | 'unchanged' | 'failed' }} Document */
/** @type {Document[]} */
const documents = build.documents;
const [built = [], unchanged = [], failed = []] = ['built', 'unchanged', 'failed'].map((state) =>
  documents.filter((document) => document.state === state),
);
const made = [...built, ...unchanged];

// Of what an earlier run left, nothing goes on that this commit does not make: a PDF of a file that is gone or has errors
// now, or that the configuration now excludes.
const kept = new Set(made.map(({ output }) => resolve(output)));
const removed = listFiles(resolve(MINUTES_BUILD)).filter((file) => !kept.has(file));
for (const file of removed) rmSync(file);

const different = made.flatMap(listDifferent);
const hindered = made.filter((document) => !bringToCheckout(document)).map(placeOf);

const lines = [
  ...failed.map(({ path }) => `no PDF of ${path}`),
  ...listErrors(),
  ...removed.map((file) => `no longer made: ${relative(resolve(MINUTES_BUILD), file).replaceAll('\\', '/')}`),
  ...hindered.map((file) => `not brought to ${file}: a link or a file is in the way, or it is outside the checkout`),
];
const counts = `${built.length} built, ${unchanged.length} unchanged, ${failed.length} failed, in ${build.seconds.toFixed(1)} s`;
for (const line of [...lines, counts]) process.stdout.write(`- ${makeHarmless(line)}\n`);
for (const { path, document } of different) {
  const text = `Unexpected bytes, expected those that ${document.path} gives; this PDF was left as it is`;
  process.stdout.write(`::warning file=${escapeProperty(path)},title=minutes::${escapeData(text)}\n`);
}

if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `PDFs: ${counts}.\n${describeDifferent()}`);
const outputs = {
  built: built.length,
  unchanged: unchanged.length,
  failed: failed.length,
  different: different.length,
  // With a faulty configuration none is named, and what was kept is of use again once it is mended.
  changed: documents.length > 0 && built.length + removed.length > 0,
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

/** Where a document goes in the checkout. */
function placeOf(/** @type {Document} */ { output }) {
  return join(resolve(MINUTES_OUTPUT), relative(resolve(MINUTES_BUILD), resolve(output)));
}

/** The PDFs of the checkout that stand for a document and are not what was built. */
function listDifferent(/** @type {Document} */ document) {
  const { output, defaultOutput = output } = document;
  const places = new Set([placeOf(document), resolve(defaultOutput)]);
  return [...places].flatMap((place) => {
    const path = pathInCheckout(place);
    if (path === null || !isPlain(place) || !isFile(place)) return [];
    return readFileSync(place).equals(readFileSync(output)) ? [] : [{ path, document }];
  });
}

/**
 * Puts a PDF where the steps that follow look for it: over nothing, through no link that the checkout brought, elsewhere
 * only where the workflow says so.
 */
function bringToCheckout(/** @type {Document} */ document) {
  const place = placeOf(document);
  if (pathInCheckout(place) === null ? !isAbsolute(MINUTES_OUTPUT) : !isPlain(place)) return false;
  if (isFile(place)) return true;
  try {
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(document.output, place, constants.COPYFILE_EXCL);
    return true;
  } catch {
    return false;
  }
}

function isFile(/** @type {string} */ path) {
  return lookAt(path)?.isFile() === true;
}

/** A line that begins with `::`, and all that follows `##[` anywhere, would be a command to the service. */
function makeHarmless(/** @type {string} */ line) {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').replaceAll('##[', '## [');
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function escapeData(/** @type {string} */ text) {
  return makeHarmless(text).replaceAll('%', '%25');
}

function escapeProperty(/** @type {string} */ text) {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The log of a part has no annotations: the first part has them. */
function listErrors() {
  return files.flatMap((/** @type {{ path: string, messages: any[] }} */ { path, messages }) =>
    messages
      .filter(({ severity }) => severity === 'error')
      .map(({ line, column, message, rule }) => `${path}:${line}:${column} ${message} (${rule})`),
  );
}

function describeDifferent() {
  if (different.length === 0) return '';
  const what = different.length === 1 ? '1 PDF of the checkout is' : `${different.length} PDFs of the checkout are`;
  return `${what} not what was built.\n`;
}
