import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../model/problem.js';
import { findExcess } from './parse-cost.js';

/** Refuses a body that is made to be slow, with one problem at its place; true where it may be parsed. */
export function isWithinLimits(body: string, file: VFile): boolean {
  const excess = findExcess(body);
  if (excess === null) return true;
  const { offset, rule, message, hint } = excess;
  report(file, rule, offset === null ? undefined : location(file).toPoint(offset), message, hint);
  return false;
}
