import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { arch, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Candidate, Program } from '../../src/print/candidate.js';
import { findNpmBrowser } from '../../src/print/npm-browser.js';
import { packTar } from './pack-tar.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

async function prepare(cacheDir: string, temporary: string): Promise<Program> {
  const found = await findNpmBrowser({ env: { TMPDIR: temporary }, cacheDir });
  if (found.kind === 'failure') throw new Error(found.reason);
  return found.prepare();
}

describe.runIf(platform === 'linux' && arch === 'x64')('the browser that comes by npm', () => {
  it('is unpacked for one run where the cache may not be trusted, and removed after it', async () => {
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

  it('is taken from the cache where it is there already', async () => {
    const [cache, temporary] = [await makeFolder(), await makeFolder()];
    const found = await findNpmBrowser({ env: {}, cacheDir: cache });
    const path = found.path ?? '';
    await mkdir(dirname(path), { mode: 0o700 });
    await writeFile(path, 'a browser', { mode: 0o700 });
    expect(await prepare(cache, temporary)).toMatchObject({ path, note: null });
  });

  it('is not taken from the cache where others could have changed it', async () => {
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

  it.each([
    {
      version: '147.0.0',
      code: 'build/cjs/index.cjs',
      exports: { import: './build/esm/index.js', require: './build/cjs/index.cjs' },
      others: { 'build/cjs/package.json': '{"type": "commonjs"}' },
    },
    { version: '153.0.0', code: 'build/index.js', exports: { default: './build/index.js' }, others: {} },
  ])('is found in version $version', async ({ version, code, exports, others }) => {
    const [folder, cache] = [await makeFolder(), await makeFolder()];
    const files = {
      'package.json': JSON.stringify({ name: '@sparticuz/chromium', version, exports: { '.': exports } }),
      ...others,
      [code]: 'throw new Error("None of its code is run")',
      'bin/chromium.br': brotliCompressSync('the program'),
      'bin/al2023.tar.br': brotliCompressSync(packTar({ 'lib/libnss3.so': 'a library' })),
      'bin/fonts.tar.br': brotliCompressSync(packTar({ 'fonts/OpenSans.ttf': 'a font' })),
    };
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, 'node_modules/@sparticuz/chromium', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    const from = pathToFileURL(join(folder, 'minutes.js')).href;
    const found = await findNpmBrowser({ env: {}, cacheDir: cache, from });
    expect(found).toMatchObject({ kind: 'candidate', version });
    const program = await (found as Candidate).prepare();
    expect(program.path).toBe(join(cache, `chromium-${version}`, 'headless-shell'));
    expect(await readFile(program.path, 'utf8')).toBe('the program');
  });
});
