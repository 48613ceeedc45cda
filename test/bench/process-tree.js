// What `/proc` tells of a program and its descendants. Linux only.

import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory in megabytes; what several processes share counts once.
 *
 * @param {number} pid
 */
export function sumMemory(pid) {
  let kilobytes = 0;
  for (const each of listTree(pid)) {
    const [, share = '0'] = /^Pss:\s+(\d+) kB/m.exec(read(`${each}/smaps_rollup`)) ?? [];
    kilobytes += Number(share);
  }
  return kilobytes / 1024;
}

/** @param {number} pid */
export function countProcesses(pid) {
  return listTree(pid).size;
}

/** @param {number} pid */
function listTree(pid) {
  const parents = new Map(listProcesses());
  const tree = new Set([pid]);
  // Whatever the order of their numbers, descendants are found after some rounds.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const [each, parent] of parents) if (tree.has(parent)) tree.add(each);
  }
  return tree;
}

/** Each with its parent. */
function* listProcesses() {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`${name}/stat`);
    // The name before it, in parentheses, may hold anything.
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    yield/** @type {const} */ ([Number(name), Number(parent)]);
  }
}

/** Nothing of a process that ended in the meantime. @param {string} path */
function read(path) {
  try {
    return readFileSync(`/proc/${path}`, 'latin1');
  } catch {
    return '';
  }
}
