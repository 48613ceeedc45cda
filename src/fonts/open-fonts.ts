import { join } from 'node:path';
import type { FileSystem, Host } from '../host.js';
import { isMissing } from '../io/error-code.js';
import { findPackage } from '../io/find-package.js';
import { readAtMost } from '../io/read-at-most.js';
import { type FontLibrary, openFontLibrary } from './font-library.js';

const maxFontBytes = 50 * 1024 * 1024;

/** The fonts that come with the tool, and those that are installed beside it. */
export function openFonts(host: Pick<Host, 'files' | 'packageFolder'>): Promise<FontLibrary> {
  const { files, packageFolder } = host;
  const packages = new Map<string, Promise<string | null>>();
  return openFontLibrary({
    readShipped: (name) => readFont(files, join(packageFolder, 'dist', 'fonts', name)),
    async readInstalled(name, path) {
      const finding = packages.get(name) ?? findPackage(host, name);
      packages.set(name, finding);
      const folder = await finding;
      return folder === null ? null : readFontThere(files, join(folder, path));
    },
  });
}

async function readFont(files: FileSystem, path: string): Promise<Uint8Array> {
  const bytes = await readAtMost(files, path, maxFontBytes);
  if (typeof bytes === 'string') throw new Error(`The font file ${path} is ${bytes}`);
  return bytes;
}

async function readFontThere(files: FileSystem, path: string): Promise<Uint8Array | null> {
  try {
    return await readFont(files, path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
