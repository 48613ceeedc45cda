import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { doctor } from '../../src/doctor/doctor.js';
import { useTemporaryFolders } from '../print/temporary-folders.js';

const makeFolder = useTemporaryFolders();

interface Visit {
  readonly node?: string;
  readonly fonts?: number;
  readonly browser?: string;
  readonly color?: boolean;
  /** Packages of fonts. */
  readonly installed?: readonly string[];
}

async function visit({
  node = '22.1.0',
  fonts = 52,
  browser,
  color = false,
  installed = [],
}: Visit): Promise<{ exitCode: number; text: string }> {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  // Nothing but the browser that comes by npm is to be found.
  const folder = await makeFolder();
  const env = { ...process.env, PATH: folder, PUPPETEER_CACHE_DIR: folder };
  const exitCode = await doctor(
    {
      stdout,
      stderr: stdout,
      env,
      versions: { minutes: '1.2.3', node },
      countFonts: async () => fonts,
      findVersion: async (name) => (installed.includes(name) ? '5.3.0' : null),
    },
    { color, ...(browser === undefined ? {} : { browser }) },
  );
  return { exitCode, text };
}

async function writeBrokenBrowser(): Promise<string> {
  const path = join(await makeFolder(), 'broken');
  await writeFile(path, '#!/bin/sh\nexit 7\n');
  await chmod(path, 0o700);
  return path;
}

describe('minutes doctor', () => {
  it('shows versions, fonts, browser and a test print where all is well', async () => {
    const { exitCode, text } = await visit({ installed: ['@fontsource/noto-sans-jp'] });
    expect(exitCode).toBe(0);
    const lines = text.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '✓ minutes 1.2.3',
      '✓ Node.js 22.1.0',
      '✓ 52 font files',
      '✓ Japanese: @fontsource/noto-sans-jp 5.3.0',
      '- fonts to install where wanted: @fontsource/noto-sans-sc (simplified Chinese), @fontsource/noto-sans-tc (traditional Chinese), @fontsource/noto-sans-kr (Korean)',
    ]);
    expect(lines[5]).toMatch(/^✓ browser \w*Chrome\/[\d.]+, /);
    expect(text).toMatch(/\n {4}(?:in its sandbox|without sandbox: \S.*)\n/);
    expect(text).toMatch(/\n✓ test print: one page, [\d.]+ kB in \d+\.\d\d s\n\nReady to print\.\n$/);
  });

  it('says what to do about a browser that is named and does not start, and which others there are', async () => {
    const browser = await writeBrokenBrowser();
    const { exitCode, text } = await visit({ browser });
    expect(exitCode).toBe(3);
    expect(text).toContain(
      `✗ The browser \`${browser}\` that \`--browser\` names does not start: it ended with exit code 7\n- npm package`,
    );
    expect(text).toContain(', starts too\n');
    expect(text).toMatch(/\n1 to mend\.\n {2}→ name another, or let `minutes` find one;.*\n$/);
  });

  it('finds a Node.js that is too old, and a package without fonts', async () => {
    const { exitCode, text } = await visit({ node: '18.20.1', fonts: 0 });
    expect(exitCode).toBe(3);
    expect(text).toContain('✗ Node.js 18.20.1 is too old\n✗ no fonts\n');
    expect(text).toMatch(/2 to mend\.\n {2}→ install Node\.js 20\.19 or newer\n {2}→ install `minutes` again/);
  });

  it('colours its marks where that is wanted', async () => {
    const { text } = await visit({ color: true, browser: await writeBrokenBrowser() });
    expect(text).toContain('\u001b[32m✓\u001b[39m');
    expect(stripVTControlCharacters(text)).toContain('✓ minutes 1.2.3');
  });
});
