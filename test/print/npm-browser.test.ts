import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { arch, platform } from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Program } from '../../src/print/candidate.js';
import { findNpmBrowser } from '../../src/print/npm-browser.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

async function prepare(cacheDir: string, temporary: string): Promise<Program> {
  const found = await findNpmBrowser({ env: { TMPDIR: temporary }, cacheDir });
  if (found.kind === 'failure') throw new Error(found.reason);
  return found.prepare();
}

describe.runIf(platform === 'linux' && arch === 'x64')('the browser that comes by npm', () => {
  test('is unpacked for one run where the cache may not be trusted, and removed after it', async () => {
    const [cache, temporary] = [await makeFolder(), await makeFolder()];
    await chmod(cache, 0o777);
    const program = await prepare(cache, temporary);
    expect(dirname(dirname(program.path))).toBe(temporary);
    expect(program.note).toMatch(/can be written by other users$/);
    expect(program.libraries).toBe(join(dirname(program.path), 'lib'));
    expect(await readdir(cache)).toEqual([]);
    await program.dispose();
    expect(await readdir(temporary)).toEqual([]);
  });

  test('is taken from the cache where it is there already', async () => {
    const [cache, temporary] = [await makeFolder(), await makeFolder()];
    const found = await findNpmBrowser({ env: {}, cacheDir: cache });
    const path = found.path ?? '';
    await mkdir(dirname(path), { mode: 0o700 });
    await writeFile(path, 'a browser', { mode: 0o700 });
    expect(await prepare(cache, temporary)).toMatchObject({ path, note: null });
  });

  test('is not taken from the cache where others could have changed it', async () => {
    const [cache, temporary] = [await makeFolder(), await makeFolder()];
    const found = await findNpmBrowser({ env: {}, cacheDir: cache });
    const path = found.path ?? '';
    await mkdir(dirname(path), { mode: 0o700 });
    await writeFile(path, 'a browser');
    await chmod(path, 0o777);
    const program = await prepare(cache, temporary);
    expect(program.note).toBe(`${dirname(path)} is not private`);
    expect(dirname(dirname(program.path))).toBe(temporary);
    await program.dispose();
  });
});
