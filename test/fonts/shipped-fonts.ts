import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontFiles } from '../../src/fonts/font-library.js';

/** `dist/fonts`, as `npm run build` makes it. */
export const fontFolder = fileURLToPath(new URL('../../dist/fonts/', import.meta.url));

/** Reads a shipped font file, or the index. */
export function readShipped(name: string): Promise<Uint8Array> {
  return readFile(`${fontFolder}${name}`);
}

/** The fonts of the package alone. */
export const shippedFonts: FontFiles = { readShipped, readInstalled: async () => null };

/** npm packages of fonts, cut down to the texts of `cjk-texts.json`. */
export const fixtureFolder = fileURLToPath(new URL('fixtures/@fontsource/', import.meta.url));

/** The fonts of the package, and installed beside it those of Chinese (`sc`, `tc`), Japanese (`jp`) or Korean (`kr`). */
export function fontsWith(...installed: readonly string[]): FontFiles {
  return {
    readShipped,
    async readInstalled(packageName, path) {
      const [, name = ''] = packageName.split('/');
      return installed.some((suffix) => name.endsWith(suffix)) ? readFile(join(fixtureFolder, name, path)) : null;
    },
  };
}
