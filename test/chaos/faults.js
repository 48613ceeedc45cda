import { setTimeout as delay } from 'node:timers/promises';
import { findBrowserProcesses, sendSignal } from './processes.js';

/** @import { Build } from './build-run.js' */
/** @import { Process } from './processes.js' */

/**
 * What may happen to a browser: each strikes at it and returns the process that stands still then, if any.
 *
 * @type {Record<string, (found: readonly Process[]) => Promise<Process | null>>}
 */
const faults = {
  'browser killed': async (found) => signalFirst(found, 'browser', 'SIGKILL'),
  'page killed, as for want of memory': async (found) => signalFirst(found, 'renderer', 'SIGKILL'),
  'all starved for two seconds': starve,
  'browser stopped': async (found) => signalFirst(found, 'browser', 'SIGSTOP'),
  'pages stopped': stopPages,
};

/**
 * Strikes at a build until it ends: each fault in turn, then any.
 *
 * @param {Build} build
 * @param {import('../random.js').Random} random
 * @param {{ gap: [number, number], stops: number }} options milliseconds between two faults, and how often something may
 *   be stopped, which takes a while to be found out
 * @returns how often each struck
 */
export async function disturb(build, random, { gap, stops }) {
  const struck = Object.fromEntries(Object.keys(faults).map((name) => [name, 0]));
  const once = random.shuffle(Object.keys(faults));
  let stopsLeft = stops;
  while (await isRunningAfter(build, random.between(...gap))) {
    const found = findBrowserProcesses(build.temporary);
    // One that only starts has nothing to strike at yet.
    if (found.length < 3) continue;
    const name = once.pop() ?? random.pick(Object.keys(faults));
    const stops = name.endsWith('stopped');
    if (stops && stopsLeft === 0) continue;
    const stopped = (await faults[name]?.(found)) ?? null;
    struck[name] = (struck[name] ?? 0) + 1;
    if (!stops) continue;
    stopsLeft -= 1;
    // Another fault would rescue the build from this one.
    while (isThere(build, stopped) && (await isRunningAfter(build, 100)));
  }
  return struck;
}

async function isRunningAfter(/** @type {Build} */ build, /** @type {number} */ milliseconds) {
  const ended = build.ended.then(() => false);
  return Promise.race([delay(milliseconds, true), ended]);
}

function isThere(/** @type {Build} */ build, /** @type {Process | null} */ stopped) {
  return findBrowserProcesses(build.temporary).some(({ pid }) => pid === stopped?.pid);
}

/**
 * @param {readonly Process[]} found
 * @param {string} wanted its kind
 * @param {NodeJS.Signals} signal
 */
function signalFirst(found, wanted, signal) {
  const first = found.find(({ kind }) => kind === wanted) ?? null;
  if (first !== null) sendSignal(first.pid, signal);
  return first;
}

/** All of them: one alone may have no document, and then nobody would miss it. */
async function stopPages(/** @type {readonly Process[]} */ found) {
  const pages = found.filter(({ kind }) => kind === 'renderer');
  for (const { pid } of pages) sendSignal(pid, 'SIGSTOP');
  return pages[0] ?? null;
}

/** Gives the browser a tenth of the time that it would have. */
async function starve(/** @type {readonly Process[]} */ found) {
  for (let i = 0; i < 40; i += 1) {
    for (const { pid } of found) sendSignal(pid, 'SIGSTOP');
    await delay(45);
    for (const { pid } of found) sendSignal(pid, 'SIGCONT');
    await delay(5);
  }
  return null;
}
