import type { StyleFault } from '../model/resolved-style.js';

/** So many are told at once: a file that has more is of another kind. */
export const maxFaults = 20;

/** The fault's message, for the file as its user named it. */
export function messageOf({ line, describe }: StyleFault, name: string): string {
  return describe(`line ${line} of \`${name}\``);
}
