import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackBrowserInto } from '../../src/print/unpack-browser.js';
import { packTar } from './pack-tar.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

/** The `bin` folder of a package that is like the real one but for its size. */
async function writeArchives(): Promise<string> {
  const folder = await makeFolder();
  const archives = {
    'chromium.br': Buffer.from('the program'),
    'al2023.tar.br': packTar({ 'lib/libnss3.so': 'a library' }),
    'fonts.tar.br': packTar({ 'fonts.conf': 'of another system', 'fonts/Open_Sans/OpenSans.ttf': 'a font' }),
  };
  for (const [name, bytes] of Object.entries(archives)) await writeFile(join(folder, name), brotliCompressSync(bytes));
  return folder;
}

async function list(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort();
}

describe('unpacking the browser', () => {
  it('makes a private folder with the program, its libraries and fonts', async () => {
    const cache = await makeFolder();
    const target = join(cache, 'chromium-1.0.0');
    await unpackBrowserInto(await writeArchives(), target);
    expect(await list(cache)).toEqual(['chromium-1.0.0']);
    expect(await list(target)).toEqual(['fonts', 'fonts.conf', 'headless-shell', 'lib']);
    expect(await readFile(join(target, 'headless-shell'), 'utf8')).toBe('the program');
    expect(await readFile(join(target, 'lib/libnss3.so'), 'utf8')).toBe('a library');
    expect(await readFile(join(target, 'fonts.conf'), 'utf8')).toContain('<dir prefix="relative">fonts</dir>');
    expect((await stat(target)).mode & 0o777).toBe(0o700);
    expect((await stat(join(target, 'headless-shell'))).mode & 0o777).toBe(0o700);
  });

  it('can be done by several processes at once', async () => {
    const cache = await makeFolder();
    const target = join(cache, 'chromium-1.0.0');
    const archives = await writeArchives();
    await Promise.all([1, 2, 3].map(() => unpackBrowserInto(archives, target)));
    expect(await list(cache)).toEqual(['chromium-1.0.0']);
    expect(await list(target)).toEqual(['fonts', 'fonts.conf', 'headless-shell', 'lib']);
  });

  it('leaves nothing behind where it fails', async () => {
    const cache = await makeFolder();
    const archives = await writeArchives();
    await writeFile(join(archives, 'chromium.br'), 'not brotli');
    await expect(unpackBrowserInto(archives, join(cache, 'chromium-1.0.0'))).rejects.toThrow();
    expect(await list(cache)).toEqual([]);
  });

  it('sweeps what an interrupted process left, but not what one may still be writing', async () => {
    const cache = await makeFolder();
    for (const name of ['.unpacking-old', '.unpacking-new']) {
      await mkdir(join(cache, name));
      await writeFile(join(cache, name, 'headless-shell'), 'half');
    }
    const anHourAgo = Date.now() / 1000 - 3600;
    await utimes(join(cache, '.unpacking-old'), anHourAgo, anHourAgo);
    await unpackBrowserInto(await writeArchives(), join(cache, 'chromium-1.0.0'));
    expect(await list(cache)).toEqual(['.unpacking-new', 'chromium-1.0.0']);
  });

  it('fails in a folder that cannot be written', async () => {
    const cache = join(await makeFolder(), 'missing');
    await expect(unpackBrowserInto(await writeArchives(), join(cache, 'chromium-1.0.0'))).rejects.toThrow('ENOENT');
  });
});
