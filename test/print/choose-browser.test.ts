import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/user-error.js';
import { openPrinter } from '../../src/print/printer.js';
import { writeProgram } from './fake-browser.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

async function failToOpen(options: Parameters<typeof openPrinter>[0]): Promise<UserError> {
  try {
    await (await openPrinter(options)).close();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It opened');
}

describe('the browser', () => {
  it('that is named must start, and no other takes its place', async () => {
    const folder = await makeFolder();
    const silent = await writeProgram(folder, 'silent', 'exit 3');
    const talking = await writeProgram(folder, 'talking', 'echo "Illegal instruction" >&2; exit 132');
    const env = { ...process.env, MINUTES_BROWSER: talking, PUPPETEER_EXECUTABLE_PATH: silent };
    expect(await failToOpen({ env, browser: silent })).toMatchObject({
      exitCode: 3,
      message: `The browser \`${silent}\` that \`--browser\` names does not start: it ended with exit code 3`,
      hint: 'name another, or let `minutes` find one; `minutes doctor` shows which there are',
    });
    expect((await failToOpen({ env })).message).toBe(
      `The browser \`${talking}\` that \`MINUTES_BROWSER\` names does not start: it ended with exit code 132: Illegal instruction`,
    );
    expect(await failToOpen({ env: { ...env, MINUTES_BROWSER: '' } })).toMatchObject({
      message: expect.stringContaining('that `PUPPETEER_EXECUTABLE_PATH` names'),
      hint: expect.stringContaining('change or unset `PUPPETEER_EXECUTABLE_PATH`'),
    });
  });

  it('that is named may be a name on the PATH', async () => {
    const folder = await makeFolder();
    const path = await writeProgram(folder, 'my-browser', 'exit 3');
    const { message } = await failToOpen({
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
      browser: 'my-browser',
    });
    expect(message).toContain(path);
  });

  it('that is named and missing is said to be missing', async () => {
    const browser = join(await makeFolder(), 'chrome');
    expect((await failToOpen({ env: process.env, browser })).message).toContain('no such program');
  });

  it('is started without sandbox where the system allows none', async () => {
    const folder = await makeFolder();
    const browser = await writeProgram(
      folder,
      'browser',
      `echo "$@" >> ${folder}/calls\ncase "$*" in *--no-sandbox*) echo late >&2; exit 4;; *) echo "FATAL: No usable sandbox!" >&2; exit 1;; esac`,
    );
    expect((await failToOpen({ env: process.env, browser })).message).toMatch(/exit code 4: late$/);
    const calls = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');
    expect(calls.map((call) => call.includes('--no-sandbox'))).toEqual(
      process.getuid?.() === 0 ? [true] : [false, true],
    );
  });

  it('is told nothing of the environment but what it needs', async () => {
    const folder = await makeFolder();
    const browser = await writeProgram(folder, 'browser', `env > ${folder}/env; exit 1`);
    await failToOpen({
      env: { ...process.env, GITHUB_TOKEN: 'secret', TZ: 'Africa/Tunis', HTTPS_PROXY: 'p' },
      browser,
    });
    const names = (await readFile(join(folder, 'env'), 'utf8')).split('\n');
    expect(names.filter((line) => /^(GITHUB_TOKEN|TZ|HTTPS_PROXY)=/.test(line))).toEqual(['TZ=UTC']);
  });

  it('needs a folder for temporary files', async () => {
    const env = { ...process.env, TMPDIR: '/dev/null' };
    expect(await failToOpen({ env, browser: process.execPath })).toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('No temporary folder can be made in `/dev/null`'),
      hint: 'set `TMPDIR` to a folder that can be written',
    });
  });
});

describe('where nothing starts', () => {
  it('one message says what was tried, why each failed, and what to type', async () => {
    const folder = await makeFolder();
    const cache = join(folder, 'puppeteer');
    const build = join(cache, 'chrome', 'linux-150.0.1', 'chrome-linux64');
    await mkdir(build, { recursive: true });
    const complaint = 'error while loading shared libraries: libnspr4.so: cannot open shared object file';
    const downloaded = await writeProgram(build, 'chrome', `echo "chrome: ${complaint}" >&2; exit 127`);
    const installed = await writeProgram(folder, 'chromium', 'exit 1');
    const env = { PATH: folder, PUPPETEER_CACHE_DIR: cache, TMPDIR: folder };
    // Unpacked by nobody: the cache is a file, and there is no room for temporary files either.
    const error = await failToOpen({ env: { ...env, TMPDIR: folder }, cacheDir: await fakeNpmBrowser(folder) });
    expect(error.exitCode).toBe(3);
    expect(error.message).toBe('No browser starts. Tried:');
    expect(error.details[0]).toMatch(/^npm package @sparticuz\/chromium .*: it ended with exit code 9$/);
    expect(error.details[1]).toBe(`downloaded by Puppeteer (${downloaded}): the library \`libnspr4.so\` is missing`);
    expect(error.details[2]).toBe(`installed (${installed}): it ended with exit code 1`);
    expect(error.hint).toBe(
      'type `npm install @sparticuz/chromium` (Linux on x64) or `apt install chromium`, or name a Chrome, Chromium or Edge with `--browser PATH`',
    );
  });
});

/** A cache in which the browser of the npm package seems to be unpacked, but does not start. */
async function fakeNpmBrowser(folder: string): Promise<string> {
  const { findNpmBrowser } = await import('../../src/print/npm-browser.js');
  const cacheDir = join(folder, 'cache');
  const { path } = await findNpmBrowser({ env: {}, cacheDir });
  const home = join(path ?? '', '..');
  await mkdir(cacheDir, { mode: 0o700 });
  await mkdir(home, { mode: 0o700 });
  await writeProgram(home, 'headless-shell', 'exit 9');
  return cacheDir;
}
