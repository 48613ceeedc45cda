import type { Output } from '../host.js';
import { escapeCommands, escapeControls, escapeControlsInLines } from './escape-controls.js';

/** A colour, or its end. */
const color = new RegExp(`(${'\x1b'}\\[\\d{1,3}m)`);

/** Writes one line without colours: whatever a name in it holds, it stays one line. */
export function writeLine(output: Output, text: string): Promise<void> {
  return output.write(`${escapeCommands(escapeControls(text))}\n`);
}

/**
 * Writes lines that may be coloured. A name in them was to be escaped where it was put in, as its line feeds and colours can
 * no longer be told from ours; all else is made harmless here.
 */
export function writeText(output: Output, text: string): Promise<void> {
  const parts = text.split(color).map((part, index) => (index % 2 === 1 ? part : escapeControlsInLines(part)));
  return output.write(escapeCommands(parts.join('')));
}

/** Writes what a machine reads and what has escapes of its own: JSON, YAML, workflow commands. */
export function writeForMachine(output: Output, text: string): Promise<void> {
  return output.write(text);
}

/** Writes a file as it is. */
export function writeFile(output: Output, content: string | Uint8Array): Promise<void> {
  return output.write(content);
}

/** Writes over the line of a terminal that the cursor is on. */
export function writeOver(output: Output, text: string): Promise<void> {
  return output.write(`\r${escapeControls(text)}\x1b[K`);
}
