import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { meetingFile, Workspace } from './workspace.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const home = new Workspace();
const marker = home.path('started');
const canary = home.path('bin/chromium');
const coverage = home.path('coverage');
const workspace = new Workspace({
  NODE_V8_COVERAGE: coverage,
  MINUTES_BROWSER: canary,
  PUPPETEER_EXECUTABLE_PATH: canary,
  PATH: `${home.path('bin')}:${process.env.PATH}`,
});

home.write('bin/chromium', `#!/bin/sh\necho "$@" >> '${marker}'\nexit 1\n`);
chmodSync(canary, 0o755);
workspace.write('reunion.md', meetingFile());
workspace.write('fautes.md', meetingFile({ time: 'time: 25:00', room: null }));

afterAll(() => {
  workspace.remove();
  home.remove();
});

/** The files of the built program that were loaded, as Node's coverage has them. */
function loadedFiles(): string[] {
  const reports = readdirSync(coverage).map((name) => JSON.parse(home.read(`coverage/${name}`)));
  const urls: string[] = reports.flatMap(({ result }) => result.map(({ url }: { url: string }) => url));
  return urls.filter((url) => url.startsWith('file:') && url.includes('/dist/')).map((url) => basename(url));
}

/** Those of Puppeteer, by a class that it cannot do without. */
function ofPuppeteer(names: readonly string[]): string[] {
  return names.filter((name) => readFileSync(`${dist}/${name}`, 'utf8').includes('ProtocolError'));
}

describe('minutes check', () => {
  it.each([
    ['text', 0],
    ['json', 0],
    ['github', 0],
    ['sarif', 0],
  ])('starts no browser and never loads Puppeteer for %s', async (format, expected) => {
    const { exitCode } = await workspace.runProcess('check', 'reunion.md', '--format', format);
    expect({ exitCode, isBrowserStarted: home.has('started') }).toEqual({
      exitCode: expected,
      isBrowserStarted: false,
    });
    const loaded = loadedFiles();
    expect(loaded).toContain('main.js');
    expect(ofPuppeteer(loaded)).toEqual([]);
  });

  it('nor for a file with errors', async () => {
    expect((await workspace.runProcess('check', 'fautes.md')).exitCode).toBe(1);
    expect({ puppeteer: ofPuppeteer(loadedFiles()), isBrowserStarted: home.has('started') }).toEqual({
      puppeteer: [],
      isBrowserStarted: false,
    });
  });
});

describe('what would betray them', () => {
  it('is there when minutes builds', async () => {
    expect((await workspace.runProcess('build', 'reunion.md')).exitCode).toBe(3);
    expect(home.has('started')).toBe(true);
    expect(ofPuppeteer(readdirSync(dist).filter((name) => name.endsWith('.js'))).length).toBeGreaterThan(0);
  });
});
