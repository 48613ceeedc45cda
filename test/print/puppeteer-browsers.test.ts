import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPuppeteerBrowsers } from '../../src/print/puppeteer-browsers.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

async function writeBrowsers(cache: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(cache, file)), { recursive: true });
    await writeFile(join(cache, file), '', { mode: 0o700 });
  }
}

describe('browsers that Puppeteer downloaded', () => {
  it('are found on every system, the newest first, and the shell before the browser', async () => {
    const cache = await makeFolder();
    const mac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    const expected = [
      'chrome/win64-150.0.7100.2/chrome-win64/chrome.exe',
      'chrome-headless-shell/linux-149.0.7001.10/chrome-headless-shell-linux64/chrome-headless-shell',
      'chrome/linux-149.0.7001.10/chrome-linux64/chrome',
      'chrome/linux-149.0.7001.9/chrome-linux64/chrome',
      `chrome/mac_arm-99.0.1/chrome-mac-arm64/${mac}`,
    ];
    await writeBrowsers(cache, [...expected].reverse());
    await writeBrowsers(cache, ['chrome/linux-151.0.1/chrome-linux64/README', 'firefox/linux-150.0/firefox/firefox']);
    const found = await findPuppeteerBrowsers({ PUPPETEER_CACHE_DIR: cache });
    expect(found.map(({ path }) => path)).toEqual(expected.map((file) => join(cache, file)));
  });

  it('are looked for in the home folder', async () => {
    const home = await makeFolder();
    const source = 'downloaded by Puppeteer';
    expect(await findPuppeteerBrowsers({ HOME: home })).toEqual([
      { kind: 'failure', source, path: null, reason: `none in ${join(home, '.cache/puppeteer')}` },
    ]);
  });
});
