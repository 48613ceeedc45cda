import { readdirSync, readFileSync } from 'node:fs';

/**
 * A process of a build, by its number; `kind` is `browser`, or Chromium's `--type`, such as `renderer`.
 *
 * @typedef {{ pid: number, kind: string }} Process
 */

/**
 * The browser's processes that a build has started, found by the folder that is its `TMPDIR`: the browser's profile
 * stands in it. Linux only.
 *
 * @param {string} folder
 * @returns {Process[]}
 */
export function findBrowserProcesses(folder) {
  const found = listProcesses();
  const ours = new Set(found.filter(({ command }) => command.includes(folder)).map(({ pid }) => pid));
  // Those that it forks carry no word of it.
  for (let size = -1; size !== ours.size; ) {
    size = ours.size;
    for (const { pid, parent } of found) if (ours.has(parent)) ours.add(pid);
  }
  return found
    .filter(({ pid }) => ours.has(pid))
    .map(({ pid, command }) => ({ pid, kind: /--type=([\w-]+)/.exec(command)?.[1] ?? 'browser' }));
}

/** Every process that was started with this folder as `TMPDIR`, or below it. */
export function findProcessesWith(/** @type {string} */ folder) {
  return listProcesses().filter(
    ({ pid, command }) => command.includes(folder) || read(pid, 'environ').includes(folder),
  );
}

export function sendSignal(/** @type {number} */ pid, /** @type {NodeJS.Signals} */ signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

function listProcesses() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const pid = Number(name);
      const stat = read(pid, 'stat');
      // The name before it, in parentheses, may hold anything.
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return { pid, state, parent: Number(parent), command: read(pid, 'cmdline').replaceAll('\0', ' ') };
    })
    .filter(({ state, pid }) => state !== undefined && state !== '' && state !== 'Z' && pid !== process.pid);
}

function read(/** @type {number} */ pid, /** @type {string} */ name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return '';
  }
}
