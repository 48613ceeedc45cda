/**
 * Checks made-up and damaged meetings for some minutes: nothing may throw, take more than a second, report a place
 * outside its file, or be reported otherwise the second time.
 *
 *     npm run fuzz -- [--minutes 5] [--seed 1] [--case FILE]
 *     npm run fuzz -- --pictures
 *
 * The seed decides on the cases and their order. Prints each kind of finding with the file that reproduces it
 * (`--case` runs it again) and at the end `N cases, N passed, N failed`. With `--pictures` it builds documents with pictures of
 * wild sizes instead, and looks at the memory that each takes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { openRandom } from '../random.js';
import { openCases } from './make-case.js';
import { openJudge } from './open-judge.js';
import { shrinkCase } from './shrink-case.js';

/** @typedef {import('./make-case.js').Case} Case */

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    case: { type: 'string' },
    pictures: { type: 'boolean', default: false },
  },
});

if (values.pictures) {
  const { measurePictures } = await import('./measure-pictures.js');
  process.exit(await measurePictures());
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'minutes-fuzz-'));
const judge = openJudge(await bundleWorker());
try {
  process.exitCode = values.case === undefined ? await fuzz() : await rerun(values.case);
} finally {
  await judge.close();
  rmSync(join(folder, 'worker.mjs'), { force: true });
}

async function fuzz() {
  const end = Date.now() + Number(values.minutes) * 60_000;
  const nextCase = openCases(openRandom(Number(values.seed)));
  /** @type {Map<string, string>} */
  const reproducers = new Map();
  let [cases, failed] = [0, 0];
  console.log(`seed ${values.seed}`);
  while (Date.now() < end) {
    const given = nextCase();
    const findings = await judge.judge(given);
    cases += 1;
    if (findings.length > 0) failed += 1;
    for (const finding of findings) {
      const kind = kindOf(finding);
      if (reproducers.has(kind)) continue;
      const small = await shrinkCase(given, async (smaller) =>
        (await judge.judge(smaller)).some((each) => kindOf(each) === kind),
      );
      const path = join(folder, `case-${reproducers.size + 1}.json`);
      writeFileSync(path, JSON.stringify(small, null, 2));
      reproducers.set(kind, path);
      console.log(`\ncase ${cases}: ${finding}\n${path}`);
    }
  }
  console.log(`\n${cases} cases, ${cases - failed} passed, ${failed} failed`);
  if (failed === 0) rmSync(folder, { recursive: true });
  return failed === 0 ? 0 : 1;
}

/** @param {string} path */
async function rerun(path) {
  const findings = await judge.judge(JSON.parse(readFileSync(path, 'utf8')));
  for (const finding of findings) console.log(finding);
  console.log(`1 cases, ${findings.length === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed'}`);
  return findings.length === 0 ? 0 : 1;
}

/**
 * What findings of one cause have in common: the rule, or the place that throws.
 *
 * @param {string} finding
 */
function kindOf(finding) {
  const thrown = /^it throws: (.{0,60})[\s\S]*?\n\s+at (\S+)/.exec(finding);
  if (thrown) return `${thrown[2]} ${thrown[1]}`;
  return `${/^[^,{]*/.exec(finding)?.[0].replace(/\d+/g, '')} ${/ ([a-z-]+\/[a-z-]+) /.exec(finding)?.[1] ?? ''}`;
}

async function bundleWorker() {
  const outfile = join(folder, 'worker.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/fuzz/worker.js'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return outfile;
}
