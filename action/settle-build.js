import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';

const path = process.argv[2] ?? '';
const { build, files } = JSON.parse(readFileSync(path, 'utf8'));

/** @type {{ path: string, output: string, state: 'built' | 'unchanged' | 'failed' }[]} */
const documents = build.documents;
const [built, unchanged, failed] = ['built', 'unchanged', 'failed'].map((state) =>
  documents.filter((document) => document.state === state),
);

// What an earlier commit made of them is not what this one says.
const outdated = failed.map(({ output }) => output).filter((output) => existsSync(output));
for (const output of outdated) rmSync(output);

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
  changed: built.length + outdated.length + build.orphans.length > 0,
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
