import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { makePrivateFolder } from './private-folder.js';
import { readTar } from './read-tar.js';

/** Names in the folder of an unpacked browser. */
export const unpackedNames = { program: 'headless-shell', libraries: 'lib', fonts: 'fonts.conf' } as const;

/**
 * Unpacks the headless shell of the npm package, its libraries and its fonts.
 *
 * @param archives the package's `bin` folder
 * @param folder exists, is empty and private
 */
export async function unpackBrowser(archives: string, folder: string, signal?: AbortSignal): Promise<void> {
  await Promise.all([
    unpackProgram(join(archives, 'chromium.br'), join(folder, unpackedNames.program), signal),
    // `lib/…`: what a system without desktop lacks (NSS, NSPR, Expat).
    unpackArchive(join(archives, 'al2023.tar.br'), folder),
    unpackArchive(join(archives, 'fonts.tar.br'), folder),
  ]);
  await writeFile(join(folder, unpackedNames.fonts), fontConfiguration, { mode: 0o600 });
}

/**
 * Unpacks beside `target` and renames into place, so that `target` is whole or not there. Of two processes that do
 * so at once the first wins and the other takes its result.
 */
export async function unpackBrowserInto(archives: string, target: string, signal?: AbortSignal): Promise<void> {
  await sweepLeftovers(dirname(target));
  const temporary = await makePrivateFolder(join(dirname(target), leftoverPrefix));
  try {
    await unpackBrowser(archives, temporary.path, signal);
    await rename(temporary.path, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await temporary.remove();
  }
}

/**
 * Only the fonts beside it: those of the machine have no part in a document, and need not be read. The program needs
 * at least one to start a page. For its cache fontconfig knows no folder relative to this file: `XDG_CACHE_HOME` names it.
 */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fonts-cache</cachedir>
</fontconfig>
`;

async function unpackProgram(archive: string, target: string, signal: AbortSignal | undefined): Promise<void> {
  const program = createWriteStream(target, { mode: 0o700, flags: 'wx' });
  await pipeline(createReadStream(archive), createBrotliDecompress({ chunkSize: 1 << 20 }), program, { signal });
  const file = await open(target, 'r');
  try {
    // A name that outlives a power cut must not name half a program.
    await file.sync();
  } finally {
    await file.close();
  }
}

async function unpackArchive(archive: string, folder: string): Promise<void> {
  const bytes = await promisify(brotliDecompress)(await readFile(archive));
  for (const entry of readTar(bytes)) {
    // It names folders of another system.
    if (basename(entry.name) === unpackedNames.fonts) continue;
    const target = join(folder, entry.name);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await writeFile(target, entry.bytes, { mode: 0o600, flag: 'wx' });
  }
}

const leftoverPrefix = '.unpacking-';
const leftoverAge = 10 * 60_000;

/** Removes what interrupted processes left, once it is old enough that none can still be at work. */
async function sweepLeftovers(folder: string): Promise<void> {
  const now = Date.now();
  for (const name of await readdir(folder)) {
    if (!name.startsWith(leftoverPrefix)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && now - found.mtimeMs > leftoverAge) await rm(path, { recursive: true, force: true });
  }
}
