import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** `dist/fonts`, as `npm run build` makes it. */
export const fontFolder = fileURLToPath(new URL('../../dist/fonts/', import.meta.url));

/** Reads a shipped font file, or the index. */
export function readShipped(name: string): Promise<Uint8Array> {
  return readFile(`${fontFolder}${name}`);
}
