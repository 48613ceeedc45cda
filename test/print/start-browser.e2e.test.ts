import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';
import { expect, it } from 'vitest';
import { asProgram } from '../../src/print/candidate.js';
import { findNpmBrowser } from '../../src/print/npm-browser.js';
import { startBrowser } from '../../src/print/start-browser.js';
import { writeProgram } from './fake-browser.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

/** The folder of a program that notes each start, and does `first` at the first one. */
async function writeFirst(first: string, later: string) {
  const folder = await makeFolder();
  const script = `echo start >> ${folder}/starts\n[ $(wc -l < ${folder}/starts) = 1 ] && ${first}\n${later}`;
  const path = await writeProgram(folder, 'browser', script);
  const countStarts = async () => (await readFile(join(folder, 'starts'), 'utf8')).split('\n').length - 1;
  return { path, countStarts };
}

const standsStill = 'exec sleep 60';
const patience = { first: 500, last: 60_000 };

it.each([
  ['stands still', standsStill],
  ['is killed', 'kill -9 $$'],
])('a browser that %s while it starts is started once more', async (_, first) => {
  const found = await findNpmBrowser({ env: process.env });
  if (found.kind !== 'candidate') throw new Error(found.reason);
  const real = await found.prepare();
  const { path, countStarts } = await writeFirst(first, `exec '${real.path}' "$@"`);
  const running = await startBrowser({ ...real, path }, process.env, undefined, patience);
  expect(running.version).toMatch(/Chrome\/\d+/);
  expect(await countStarts()).toBe(2);
  await running.close();
  await real.dispose();
});

it('one that always stands still is given up', async () => {
  const { path, countStarts } = await writeFirst(standsStill, standsStill);
  const start = startBrowser(asProgram(path), process.env, undefined, { first: 300, last: 400 });
  await expect(start).rejects.toThrow('it did not answer within 0.4 s');
  expect(await countStarts()).toBe(2);
});

it.runIf(platform === 'linux')(
  'no process of a browser may fill the machine, and it is told what it was told before',
  async () => {
    const folder = await makeFolder();
    const path = await writeProgram(
      folder,
      "it's a browser",
      `ulimit -d > ${folder}/limit; echo "$1" > ${folder}/flag; exit 3`,
    );
    await expect(startBrowser(asProgram(path), process.env)).rejects.toThrow('it ended with exit code 3');
    expect(await readFile(join(folder, 'limit'), 'utf8')).toBe('1200000\n');
    expect(await readFile(join(folder, 'flag'), 'utf8')).toBe('--headless\n');
  },
);
