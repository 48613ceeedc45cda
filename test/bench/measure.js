import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A program with its arguments, run by `node` where it is a script.
 *
 * @typedef {{ args: readonly string[], env?: NodeJS.ProcessEnv }} Run
 */

/**
 * Runs both in turn, first one first and then the other first, so that what else the machine does strikes both alike.
 *
 * @param {Run} a
 * @param {Run} b
 * @param {number} runs
 * @param {(run: Run) => number} measure
 * @returns medians of what is measured, and of the ratios of the pairs
 */
export function measurePairs(a, b, runs, measure = measureSeconds) {
  /** @type {{ a: number, b: number }[]} */
  const pairs = [];
  // The first pair only warms up.
  for (let i = 0; i <= runs; i += 1) {
    const pair = { a: 0, b: 0 };
    for (const name of i % 2 === 0 ? /** @type {const} */ (['a', 'b']) : /** @type {const} */ (['b', 'a'])) {
      pair[name] = measure(name === 'a' ? a : b);
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
export function measureSeconds(run) {
  const start = performance.now();
  runProgram(run);
  return (performance.now() - start) / 1000;
}

/**
 * The most memory that a program held, in megabytes.
 *
 * @param {string} file to be written to
 * @returns {(run: Run) => number}
 */
export function measureMegabytes(file) {
  const teller = new URL('tell-memory.js', import.meta.url).href;
  return ({ args, env = process.env }) => {
    runProgram({ args: ['--import', teller, ...args], env: { ...env, MEMORY_FILE: file } });
    return Number(readFileSync(file, 'utf8')) / 1024;
  };
}

/** @param {Run} run */
function runProgram({ args, env }) {
  const { status, stderr, error } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${error?.message ?? stderr}`);
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((x, y) => x - y);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
