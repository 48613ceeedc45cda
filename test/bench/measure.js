import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { countProcesses, sumMemory } from './process-tree.js';

/**
 * A script with its arguments, run by `node`.
 *
 * @typedef {object} Run
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {() => void} [before] makes ready; not measured
 * @property {() => number} [count] how many documents it made; it may then fail for others
 */

/** What can be measured of a run, by the unit. */
export const measures = {
  /** @param {Run} run */
  async s(run) {
    const start = performance.now();
    await runProgram(run);
    return (performance.now() - start) / 1000;
  },
  /** Documents a second. @param {Run} run */
  async '/s'(run) {
    const start = performance.now();
    const stderr = await runProgram(run);
    const seconds = (performance.now() - start) / 1000;
    const count = run.count?.() ?? 0;
    if (count === 0) throw new Error(`node ${run.args.slice(0, 2).join(' ')} … made nothing: ${stderr}`);
    return count / seconds;
  },
  /** Processor time of the program itself. @param {Run} run */
  'CPU s': async (run) => (await measureUsage(run)).microseconds / 1e6,
  /** The most memory of the program itself. @param {Run} run */
  MB: async (run) => (await measureUsage(run)).kilobytes / 1024,
  /** The most memory of the program and all that it started. @param {Run} run */
  'MB all': (run) => watchTree(run, 200, sumMemory),
  /** How many processes it ever was at once. @param {Run} run */
  proc: (run) => watchTree(run, 10, countProcesses),
};

/**
 * Runs both in turn, first one first and then the other first, so that what else the machine does strikes both alike.
 *
 * @param {{ a: Run, b?: Run }} pair
 * @param {{ pairs: number, warms: boolean, measure: (run: Run) => Promise<number> }} options `warms`: whether to run
 *   a pair more, which does not count
 * @returns medians of what is measured, and of the ratios of the pairs
 */
export async function measurePairs({ a, b }, { pairs: count, warms, measure }) {
  /** @type {{ a: number, b: number }[]} */
  const pairs = [];
  for (let i = warms ? 0 : 1; i <= count; i += 1) {
    const pair = { a: Number.NaN, b: Number.NaN };
    for (const name of i % 2 === 0 ? /** @type {const} */ (['a', 'b']) : /** @type {const} */ (['b', 'a'])) {
      const run = name === 'a' ? a : b;
      if (run === undefined) continue;
      run.before?.();
      pair[name] = await measure(run);
    }
    if (i > 0) pairs.push(pair);
  }
  return {
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
  };
}

/** @param {Run} run */
async function measureUsage({ args, env = process.env }) {
  const file = join(tmpdir(), `minutes-usage-${process.pid}.json`);
  const teller = new URL('tell-usage.js', import.meta.url).href;
  await runProgram({ args: ['--import', teller, ...args], env: { ...env, USAGE_FILE: file } });
  const usage = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return usage;
}

/**
 * The most that was ever found of a program and its descendants.
 *
 * @param {Run} run
 * @param {number} interval in milliseconds
 * @param {(pid: number) => number} look
 */
async function watchTree(run, interval, look) {
  let most = 0;
  await runProgram(run, async (pid, ended) => {
    while (!ended.aborted) {
      most = Math.max(most, look(pid));
      await delay(interval);
    }
  });
  return most;
}

/**
 * @param {Run} run
 * @param {(pid: number, ended: AbortSignal) => Promise<void>} [watch]
 */
async function runProgram({ args, env, count }, watch = async () => {}) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new AbortController();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const watching = watch(child.pid ?? 0, ended.signal);
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  ended.abort();
  await watching;
  if (code !== 0 && count === undefined) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return stderr;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((x, y) => x - y);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
