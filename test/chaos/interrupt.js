import { setTimeout as delay } from 'node:timers/promises';
import { summaryOf } from './build-run.js';
import { compareOutputs, findLeftovers } from './judge.js';

/**
 * Interrupts a build, looks for what it left, and runs it again to its end.
 *
 * @param {import('./build-run.js').Build} build
 * @param {{ milliseconds: number, signal: NodeJS.Signals, expected: ReadonlyMap<string, string> }} options what a quiet
 *   run makes
 * @returns how many PDFs stood there after the interruption, and what was wrong, a line each
 */
export async function interruptAt(build, { milliseconds, signal, expected }) {
  await Promise.race([delay(milliseconds), build.ended]);
  build.child?.kill(signal);
  const { code, signal: endedBy, stderr: all } = await build.ended;
  // A run of more than ten seconds tells how far it is.
  const stderr = all.replace(/^\d+ of \d+ .*\n/gm, '');
  const faults = [];
  // Before it listens, and after its work, the signal ends it as it ends any program.
  if (code !== 130 && code !== 0 && endedBy !== signal) faults.push(`it ended with ${code ?? endedBy}`);
  const isOver = summaryOf({ built: expected.size, unchanged: 0 }).test(stderr);
  if (!isOver && (code === 0 || stderr !== '')) faults.push(`it said: ${stderr}`);
  faults.push(...findLeftovers(expected, build));
  const made = build.readOutput().size;
  build.start();
  const again = await build.ended;
  if (again.code !== 0) faults.push(`run again, it ended with ${again.code}: ${again.stderr}`);
  const rest = { built: expected.size - made, unchanged: made };
  if (!summaryOf(rest).test(again.stderr)) faults.push(`run again, with ${made} made, it said: ${again.stderr}`);
  faults.push(...compareOutputs(expected, build.readOutput()).map((fault) => `run again: ${fault}`));
  return { made, faults };
}
