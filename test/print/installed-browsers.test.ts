import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInstalledBrowsers, listUsualPaths } from '../../src/print/installed-browsers.js';
import { writeProgram } from './fake-browser.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

describe('installed browsers', () => {
  it('are found on the PATH, each once', async () => {
    const folder = await makeFolder();
    const chromium = await writeProgram(folder, 'chromium', '');
    await symlink('chromium', join(folder, 'chromium-browser'));
    const edge = await writeProgram(folder, 'microsoft-edge', '');
    const found = await findInstalledBrowsers({ PATH: `${folder}:${folder}` }, 'linux');
    expect(found.slice(0, 2).map(({ path }) => path)).toEqual([chromium, edge]);
  });

  it('are not looked for in the working folder', () => {
    expect(listUsualPaths({ PATH: '.::bin' }, 'linux').filter((path) => !path.startsWith('/'))).toEqual([]);
  });

  it('are looked for where macOS and Windows have them', () => {
    expect(listUsualPaths({ HOME: '/Users/amina' }, 'darwin')).toContain(
      '/Users/amina/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
    expect(listUsualPaths({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});
