/**
 * Looks for regular expressions that take time by the square of a text, or worse: with `recheck`, over all that stand in
 * `src` or are built there. Those that it cannot clear are in `judged-safe.js`, with what makes them safe.
 *
 *     npm run check:patterns -- [--only TEXT]
 *
 * What it finds is tried: only what takes time by more than its length counts. Prints each that is not judged yet, with a text that it is slow on where one was found, and judgements that are of no
 * pattern any more; at the end `N patterns, N passed, N failed`.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import { collectPatterns } from './collect-patterns.js';
import { judgedSafe } from './judged-safe.js';

/** In milliseconds; most take two. */
const mostTime = 5_000;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

const nameOf = (/** @type {import('./collect-patterns.js').Pattern} */ { source, flags, file }) =>
  `${file} /${source}/${flags}`;

const patterns = (await collectPatterns()).filter((pattern) => nameOf(pattern).includes(values.only));
/** @type {Set<object>} */
const used = new Set();
/** @type {string[]} */
const findings = [];
/** @type {string[]} */
const undecided = [];

/** A judgement names a piece of the pattern, as some are long. */
function isJudged(/** @type {import('./collect-patterns.js').Pattern} */ { source, file }) {
  const judgements = judgedSafe.filter((each) => each.file === file && source.includes(each.pattern));
  for (const judgement of judgements) used.add(judgement);
  return judgements.length > 0;
}

/**
 * Whether a text that recheck found is slow in fact: it counts steps, and takes many for a text that is merely long. The text
 * is made longer until it takes long enough to be measured.
 *
 * @param {import('./collect-patterns.js').Pattern} pattern
 * @param {import('recheck').AttackPattern} attack
 */
function isSlow({ source, flags }, { pumps, suffix }) {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  const isSticky = flags.includes('y');
  let last = 0;
  for (let length = 1000; length <= 1_000_000; length *= 2) {
    const each = length / pumps.reduce((sum, { pump }) => sum + pump.length, 0);
    const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(each)).join('') + suffix;
    const start = process.cpuUsage();
    if (isSticky) new RegExp(source, flags).test(text);
    else text.split(pattern);
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    if (time > 200) return time > last * 3;
    last = time;
  }
  return false;
}

async function checkSome(/** @type {import('./collect-patterns.js').Pattern[]} */ queue) {
  for (let pattern = queue.pop(); pattern; pattern = queue.pop()) {
    if (isJudged(pattern)) continue;
    const result = await check(pattern.source, pattern.flags, { timeout: mostTime });
    if (result.status === 'unknown') undecided.push(nameOf(pattern));
    if (result.status !== 'vulnerable' || !isSlow(pattern, result.attack)) continue;
    findings.push(`${nameOf(pattern)}\n    ${result.complexity.summary}, on ${result.attack.pattern}`);
  }
}

const queue = [...patterns];
await Promise.all(Array.from({ length: availableParallelism() }, () => checkSome(queue)));
if (values.only === '') {
  const stale = judgedSafe.filter((judgement) => !used.has(judgement));
  findings.push(...stale.map(({ file, pattern }) => `${file} ${pattern}\n    is judged safe, but is no pattern`));
}
for (const name of undecided) console.log(`not decided in ${mostTime / 1000} s: ${name}`);
for (const finding of findings) console.log(finding);
console.log(`${patterns.length} patterns, ${patterns.length - findings.length} passed, ${findings.length} failed`);
process.exit(findings.length === 0 ? 0 : 1);
