import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { items, writeEndless, writeTemplated } from './slow-meetings.js';
import { meetingFile, Workspace } from './workspace.js';

const cli = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));

function openWorkspace(): Workspace {
  const opened = new Workspace();
  onTestFinished(() => opened.remove());
  return opened;
}

let workspace: Workspace;
let temporary: Workspace;
beforeEach(() => {
  workspace = openWorkspace();
  temporary = openWorkspace();
});

/** What a process has worked, where the system says so: enough of it, and it is past its start on any machine. */
function processorSeconds(pid: number | undefined): number {
  if (platform !== 'linux') return 0;
  const [, user, system] = /^.*\) (?:\S+ ){11}(\d+) (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return (Number(user) + Number(system)) / 100;
}

/** Interrupts `minutes` in the middle of its work, and tells how it ended and what it left. */
async function interrupt(args: readonly string[], signal: NodeJS.Signals) {
  const before = readdirSync(workspace.folder);
  const env = { ...process.env, CI: '', TMPDIR: temporary.folder, MINUTES_TIME_LIMIT: '' };
  const child = spawn(process.execPath, [cli, ...args], { cwd: workspace.folder, env, stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    child.once('exit', (code, by) => resolve(by ?? code));
  });
  const hasBrowser = () => readdirSync(temporary.folder).some((name) => name.startsWith('minutes-profile-'));
  const needsBrowser = args[0] === 'build' && !args.includes('--html');
  while (needsBrowser && child.exitCode === null && !hasBrowser()) await delay(20);
  for (let waited = 0; waited < 2_000 && processorSeconds(child.pid) < 0.8; waited += 20) await delay(20);
  child.kill(signal);
  return {
    ended: await ended,
    left: [...readdirSync(workspace.folder), ...readdirSync(temporary.folder)].filter(
      (name) => !before.includes(name) && name !== '.git',
    ),
  };
}

const signals = ['SIGINT', 'SIGTERM'] as const;
const builds = [['build'], ['build', '--watch'], ['build', '--html']];

it.each(signals.flatMap((signal) => builds.map((args) => ({ signal, args }))))(
  '$signal ends $args in the middle of reading',
  async ({ signal, args }) => {
    writeEndless(workspace, 'b');
    expect(await interrupt(args, signal)).toEqual({ ended: 130, left: [] });
  },
);

it.each(signals.flatMap((signal) => builds.map((args) => ({ signal, args }))))(
  '$signal ends $args in the middle of a template',
  async ({ signal, args }) => {
    writeTemplated(workspace, 'b');
    expect(await interrupt(args, signal)).toEqual({ ended: 130, left: [] });
  },
);

it.each(signals)('%s ends a build in the middle of printing', async (signal) => {
  workspace.write('endless.css', `p::before { content: "${'mot '.repeat(100_000)}" }`);
  workspace.write('b.md', meetingFile({ style: 'style: endless.css' }, items));
  expect(await interrupt(['build'], signal)).toEqual({ ended: 130, left: [] });
});

it.each(signals)('%s ends a check as it ends any program', async (signal) => {
  writeEndless(workspace, 'b');
  for (const args of [['check'], ['check', '--fix'], ['check', '--reviewed', '.']]) {
    expect(await interrupt(args, signal)).toEqual({ ended: signal, left: [] });
  }
});
