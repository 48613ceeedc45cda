import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findNpmBrowser } from '../../src/print/npm-browser.js';
import { openPrinter } from '../../src/print/printer.js';
import { meetingFile, Workspace } from '../end-to-end/workspace.js';
import { isRunning } from './fake-browser.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

/** A headless shell that listens, started as somebody else would: without the flags of `minutes`. */
async function startRemote(port = 0): Promise<{ child: ChildProcess; port: number; address: string }> {
  const found = await findNpmBrowser({ env: process.env });
  if (found.kind !== 'candidate') throw new Error(found.reason);
  const { path } = await found.prepare();
  const folder = dirname(path);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
  ];
  const child = spawn(
    path,
    [...flags, `--remote-debugging-port=${port}`, `--user-data-dir=${await makeFolder()}`, 'about:blank'],
    {
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'lib'),
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
        XDG_CACHE_HOME: folder,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  for await (const chunk of child.stderr as NodeJS.ReadableStream) {
    said += chunk;
    const address = /ws:\/\/127\.0\.0\.1:(\d+)\/\S+/.exec(said);
    if (address !== null) return { child, address: address[0], port: Number(address[1]) };
  }
  throw new Error(`It does not listen: ${said}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function countTabs(port: number): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
  return ((await answer.json()) as unknown[]).length;
}

const page = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Registre</title></head><body><p>Registre</p>${body}</body></html>`;

describe('a remote browser', () => {
  let remote: Awaited<ReturnType<typeof startRemote>>;
  let space: Workspace;
  beforeEach(async () => {
    remote = await startRemote();
    space = new Workspace({ HOME: '/nonexistent', PATH: '/nonexistent' });
  });
  afterEach(async () => {
    space.remove();
    await end(remote.child);
  });

  it('prints by its address or its host, and runs on afterwards without a tab of ours', async () => {
    const tabs = await countTabs(remote.port);
    space.write('mars.md', meetingFile());
    for (const [name, browser] of Object.entries({
      'a.pdf': remote.address,
      'b.pdf': `http://127.0.0.1:${remote.port}`,
      'c.pdf': `ws://127.0.0.1:${remote.port}`,
    })) {
      expect(await space.run('build', 'mars.md', '-o', name, '--browser', browser)).toEqual({
        exitCode: 0,
        stdout: `${name}\n`,
        stderr: '',
      });
      expect(space.read(name)).toMatch(/^%PDF-/);
    }
    expect(isRunning(remote.child.pid as number)).toBe(true);
    expect(await countTabs(remote.port)).toBe(tabs);
  });

  it('is connected to again when it was lost', async () => {
    const printer = await openPrinter({ env: process.env, browser: `http://127.0.0.1:${remote.port}` });
    const first = await printer.print(page(''));
    await end(remote.child);
    remote = await startRemote(remote.port);
    expect((await printer.print(page(''))).length).toBe(first.length);
    await printer.close();
  });

  it('reaches no network and runs no script either', async () => {
    let requests = 0;
    const server = createServer((_, answer) => {
      requests += 1;
      answer.end();
    });
    server.on('connection', () => {
      requests += 1;
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const printer = await openPrinter({ env: process.env, browser: remote.address });
    const vectors =
      `<img src="${url}/i.png"><link rel="stylesheet" href="${url}/s.css"><link rel="preconnect" href="${url}">` +
      `<link rel="prefetch" href="${url}/p"><iframe src="${url}/f"></iframe><meta http-equiv="refresh" content="0;url=${url}/r">` +
      `<script>document.body.innerHTML = '<h1>Marque</h1>'.repeat(500)</script>`;
    const pdf = Buffer.from(await printer.print(page(vectors))).toString('latin1');
    await printer.close();
    server.close();
    expect(requests).toBe(0);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('that cannot be used is a clear error', async () => {
    space.write('mars.md', meetingFile());
    const server = createServer((_, answer) => answer.writeHead(404).end('nothing here'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const other = (server.address() as AddressInfo).port;
    await end(remote.child);
    const hint = 'hint: name another, or let `minutes` find one; `minutes doctor` shows which there are\n';
    const gone = `ws://127.0.0.1:${remote.port}/devtools/browser/1`;
    expect(await space.run('build', 'mars.md', '--browser', gone)).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: `error: The browser \`${gone}\` that \`--browser\` names cannot be used: it cannot be reached: connect ECONNREFUSED 127.0.0.1:${remote.port}\n  ${hint}`,
    });
    const { stderr } = await space.run('build', 'mars.md', '--browser', `http://127.0.0.1:${other}`);
    expect(stderr).toContain('cannot be used: `/json/version` answers with status 404\n');
    expect((await space.run('build', 'mars.md', '--browser', 'ws://')).stderr).toContain('this is no address');
    server.close();
  });
});
