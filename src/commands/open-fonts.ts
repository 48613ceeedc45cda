import { join } from 'node:path';
import { readAtMost } from '../files/read-at-most.js';
import { type FontLibrary, openFontLibrary } from '../fonts/font-library.js';
import type { Host } from '../host.js';

const maxFontBytes = 50 * 1024 * 1024;

/** The fonts that come with the tool. */
export function openFonts({ files, packageFolder }: Host): Promise<FontLibrary> {
  return openFontLibrary(async (name) => {
    const bytes = await readAtMost(files, join(packageFolder, 'dist', 'fonts', name), maxFontBytes);
    if (typeof bytes === 'string') throw new Error(`The font file ${name} is ${bytes}`);
    return bytes;
  });
}
