import type { Host } from '../host.js';
import { writeLine } from './write-text.js';

/** Says how the paths on the command line were understood. */
export async function printNotes(notes: readonly string[], host: Host): Promise<void> {
  for (const note of notes) await writeLine(host.stderr, `note: ${note}`);
}
