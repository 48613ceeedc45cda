/** @import { Build, Output } from './build-run.js' */

import { findProcessesWith } from './processes.js';

/** What differs between what a quiet run made and what another made; a line each. */
export function compareOutputs(/** @type {Output} */ expected, /** @type {Output} */ actual) {
  const faults = [];
  for (const [name, bytes] of expected) {
    const other = actual.get(name);
    if (other === undefined) faults.push(`${name} is missing`);
    else if (other !== bytes) faults.push(`${name} has other bytes`);
  }
  return [...faults, ...findStrangers(expected, actual)];
}

/** What an interrupted run left that it should not; a line each. */
export function findLeftovers(/** @type {Output} */ expected, /** @type {Build} */ build) {
  const faults = findProcessesWith(build.temporary).map(({ pid, command }) => `process ${pid} is left: ${command}`);
  faults.push(...build.listTemporary().map((name) => `temporary ${name} is left`));
  const actual = build.readOutput();
  for (const [name, bytes] of actual) {
    if (expected.has(name) && bytes !== expected.get(name)) faults.push(`${name} is not whole`);
  }
  return [...faults, ...findStrangers(expected, actual)];
}

function findStrangers(/** @type {Output} */ expected, /** @type {Output} */ actual) {
  return [...actual.keys()].filter((name) => !expected.has(name)).map((name) => `${name} should not be there`);
}
