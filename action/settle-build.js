import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const path = process.argv[2] ?? '';
const { build, files } = JSON.parse(readFileSync(path, 'utf8'));

/** @type {{ path: string, output: string, state: 'built' | 'unchanged' | 'failed' }[]} */
const documents = build.documents;
const [built, unchanged, failed] = ['built', 'unchanged', 'failed'].map((state) =>
  documents.filter((document) => document.state === state),
);

// Of what an earlier run left, nothing goes on that this commit does not make: a PDF of a file that has errors now, or that
// the configuration now excludes.
const outdated = isKeptWhole() ? listLeftovers(process.env.MINUTES_OUTPUT ?? '') : failed.map(({ output }) => output);
const removed = outdated.filter((output) => existsSync(output));
for (const output of removed) rmSync(output);

const lines = [...failed.map(({ path }) => `no PDF of ${path}`), ...listErrors(), ...build.orphans.map(tellOrphan)];
const counts = `${built.length} built, ${unchanged.length} unchanged, ${failed.length} failed, in ${build.seconds.toFixed(1)} s`;
// A line that begins with `::` would be a command to the service.
for (const line of [...lines, counts]) process.stdout.write(`- ${line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`);

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
  const { MINUTES_CACHE, MINUTES_ARGS = '' } = process.env;
  // With a faulty configuration none is named.
  return MINUTES_CACHE === 'true' && documents.length > 0 && !/^\s*--since\b/m.test(MINUTES_ARGS);
}

function listLeftovers(/** @type {string} */ folder) {
  const made = new Set([...built, ...unchanged].map(({ output }) => resolve(output)));
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names.map((name) => join(folder, name)).filter((path) => /\.pdf$/.test(path) && !made.has(resolve(path)));
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
