import type { Host } from '../host.js';
import { escapeControls } from '../report/escape-controls.js';

/** Says how the paths on the command line were understood. */
export async function sayNotes(notes: readonly string[], host: Host): Promise<void> {
  for (const note of notes) await host.stderr.write(`note: ${escapeControls(note)}\n`);
}
