/**
 * Checks made-up and damaged meetings for some minutes: nothing may throw, take more than a second, report a place
 * outside its file, or be reported otherwise the second time.
 *
 *     npm run fuzz -- [--minutes 5] [--seed 1] [--case FILE]
 *     npm run fuzz -- --pictures
 *     npm run fuzz -- --growth [--minutes 60] [--seed 1] [--only 'paragraph "*"']
 *
 * With `--growth` it measures long runs of each sign at each place instead, by processor time: of `check` and of the page,
 * four times the text may take six times as long at most. The places and signs stand in `growth/`.
 *
 * The seed decides on the cases and their order. Prints each kind of finding with the file that reproduces it
 * (`--case` runs it again) and at the end `N cases, N passed, N failed`. With `--pictures` it builds documents with pictures of
 * wild sizes instead, and looks at the memory that each takes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openRandom } from '../random.js';
import { bundleWorker, root } from './bundle-worker.js';
import { measureGrowth } from './growth/measure-growth.js';
import { openCases } from './make-case.js';
import { createWatchdog } from './open-judge.js';
import { shrinkCase } from './shrink-case.js';

/** @typedef {import('./make-case.js').Case} Case */

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    case: { type: 'string' },
    pictures: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

if (values.pictures) {
  const { measurePictures } = await import('./measure-pictures.js');
  process.exit(await measurePictures());
}

const folder = mkdtempSync(join(tmpdir(), 'minutes-fuzz-'));
if (values.growth) {
  const worker = await bundleWorker('test/fuzz/growth/worker.js', folder);
  const { seed, minutes = '60', only } = values;
  process.exitCode = await measureGrowth({ worker, root, seed: Number(seed), minutes: Number(minutes), only });
  rmSync(folder, { recursive: true });
} else {
  const judge = createWatchdog(await bundleWorker('test/fuzz/worker.js', folder));
  try {
    process.exitCode = values.case === undefined ? await fuzz(judge) : await rerun(values.case, judge);
  } finally {
    await judge.close();
    rmSync(join(folder, 'worker.mjs'), { force: true });
  }
}

/** @param {ReturnType<typeof createWatchdog>} judge */
async function fuzz(judge) {
  const end = Date.now() + Number(values.minutes ?? 5) * 60_000;
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

/**
 * @param {string} path
 * @param {ReturnType<typeof createWatchdog>} judge
 */
async function rerun(path, judge) {
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
