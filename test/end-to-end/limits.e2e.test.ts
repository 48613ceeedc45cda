import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { meetingFile, Workspace } from './workspace.js';

const cli = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));

function openWorkspace(env: Record<string, string> = {}): Workspace {
  const opened = new Workspace(env);
  onTestFinished(() => opened.remove());
  return opened;
}

let workspace: Workspace;
let temporary: Workspace;
beforeEach(() => {
  workspace = openWorkspace({ MINUTES_TIME_LIMIT: '3' });
  temporary = openWorkspace();
});

/** As long as a file may be. */
function longBody(language: (index: number) => string): string {
  return `## Eau // Water\n\n${Array.from({ length: 4_000 }, (_, index) => `${language(index)}\n\n`).join('')}`;
}

/** A meeting in so many files that no machine reads them in some seconds. */
function writeEndless(name: string): void {
  const languages = ['de', 'es', 'it', 'nl', 'pt', 'ar'];
  const front = { languages: `languages: [fr, en, ${languages.join(', ')}]` };
  const said = 'La commune répare le puits du quartier, et les voisins la remercient de tout cœur';
  workspace.write(
    `${name}.md`,
    meetingFile(
      front,
      longBody((index) => `${said} ${index}. // The well ${index} is mended.`),
    ),
  );
  for (const language of languages) {
    const body = longBody((index) => `${said} ${index}.`).replace('Eau // Water', 'Eau');
    workspace.write(`${name}.${language}.md`, `---\ntitle: Titre\n---\n\n${body}`);
  }
}

const items = Array.from({ length: 60 }, (_, index) => `## Point ${index} // Item ${index}\n\nOui. // Yes.\n\n`).join(
  '',
);

/** A template whose loops stand in each other. */
function nestLoops(depth: number, innermost: string): string {
  const loops = '{{#each @root.editions.0.sections}}'.repeat(depth);
  return `<html><body>${loops}${innermost}${'{{/each}}'.repeat(depth)}</body></html>`;
}

/** A meeting whose template does what takes longest of all that is allowed. */
function writeTemplated(name: string): void {
  workspace.write('loops/document.hbs', nestLoops(3, '{{#with @root}}{{/with}}'.repeat(900)));
  workspace.write(`${name}.md`, meetingFile({ template: 'template: loops' }, items));
}

const isLate = (name: string, phase: string) =>
  `error: \`${name}\` took longer than 3 s in ${phase}\n  hint: see if the machine is overloaded, or part the document in two\n`;

it('a document past its time is told with its phase, the others are checked', async () => {
  writeEndless('b');
  workspace.write('a.md', meetingFile()).write('c.md', meetingFile({ date: 'date: 2025-02-30' }));
  expect(await workspace.run('check')).toEqual({
    exitCode: 3,
    stdout: '',
    stderr:
      `${isLate('b.md', 'reading')}c.md:3:7 error  Unexpected date \`2025-02-30\`, expected a day of the calendar  front-matter/date\n` +
      '  3 | date: 2025-02-30\n    |       ^^^^^^^^^^\n  hint: look for the right day: the month has 28\n\n1 error in 1 of 2 files\n',
  });
});

it.each([
  ['--fix', 'No problems in 1 file\n'],
  ['--reviewed', 'Recorded 4 blocks as reviewed in 1 file\nNo problems in 1 file\n'],
])('with %s it stays as it is', async (task, summary) => {
  writeEndless('b');
  workspace.write('a.md', meetingFile());
  const before = workspace.read('b.md');
  expect(await workspace.run('check', task, '.')).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: `${isLate('b.md', 'reading')}${summary}`,
  });
  expect(workspace.read('b.md')).toBe(before);
});

it('of many that threads share, none suffers from it', async () => {
  const names = Array.from({ length: 110 }, (_, index) => `seance-${String(index).padStart(3, '0')}`);
  for (const name of names) workspace.write(`${name}.md`, meetingFile());
  const late = ['seance-040', 'seance-041', 'seance-080'];
  for (const name of late) writeEndless(name);
  expect(await workspace.run('check')).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: `${late.map((name) => isLate(`${name}.md`, 'reading')).join('')}No problems in 107 files\n`,
  });
});

it('standard input that is too long to be worked on here is worked on all the same', async () => {
  const body = Array.from({ length: 2_000 }, (_, index) => `Le puits ${index}. // The well ${index}.\n\n`).join('');
  const text = meetingFile({ date: 'date: 4 mars 2025' }, `## Eau // Water\n\n${body}`);
  const fixed = text.replace('4 mars 2025', '2025-03-04');
  const patient = openWorkspace();
  expect(await patient.runWith(text, 'check', '--fix', '-')).toEqual({
    exitCode: 0,
    stdout: Buffer.from(fixed).toString('latin1'),
    stderr: 'Fixed 1 problem in 1 file\nNo problems in 1 file\n',
  });
  expect((await patient.runWith(fixed, 'build', '-', '--html')).stdout).toContain('The well 1999.');
});

it('a template that is slow is ended, the others are built', async () => {
  writeTemplated('b');
  workspace.write('a.md', meetingFile()).write('c.md', meetingFile());
  const { exitCode, stdout, stderr } = await workspace.run('build', '--html');
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: 'a.html\nc.html\n' });
  expect(stderr).toContain(isLate('b.md', 'layout'));
  expect(await workspace.run('build', '--html', '--template', 'loops', 'b.md')).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: isLate('b.md', 'layout'),
  });
});

it('a template whose page would fill the memory is ended, the others are built', async () => {
  const patient = openWorkspace();
  const title = `title: ${'—'.repeat(20_000)}<& // ${'—'.repeat(20_000)}<&`;
  patient.write('grow/document.hbs', nestLoops(3, '{{@root.title}}'));
  patient.write('b.md', meetingFile({ title, template: 'template: grow' }, items)).write('c.md', meetingFile());
  const { exitCode, stdout, stderr } = await patient.run('build', '--html', 'b.md', 'c.md');
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: 'c.html\n' });
  expect(stderr).toContain(
    'error: Unexpected content in the template file `grow/document.hbs`: its page is too long\n',
  );
});

it('a time limit that is no number is wrong usage', async () => {
  const hasty = openWorkspace({ MINUTES_TIME_LIMIT: '1min' });
  hasty.write('a.md', meetingFile());
  for (const command of ['check', 'build']) {
    expect(await hasty.run(command)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'error: Unexpected `MINUTES_TIME_LIMIT` `1min`, expected seconds for each document\n' +
        '  hint: write a number, as in `MINUTES_TIME_LIMIT=120`, or unset it\n',
    });
  }
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
    writeEndless('b');
    expect(await interrupt(args, signal)).toEqual({ ended: 130, left: [] });
  },
);

it.each(signals.flatMap((signal) => builds.map((args) => ({ signal, args }))))(
  '$signal ends $args in the middle of a template',
  async ({ signal, args }) => {
    writeTemplated('b');
    expect(await interrupt(args, signal)).toEqual({ ended: 130, left: [] });
  },
);

it.each(signals)('%s ends a build in the middle of printing', async (signal) => {
  workspace.write('endless.css', `p::before { content: "${'mot '.repeat(100_000)}" }`);
  workspace.write('b.md', meetingFile({ style: 'style: endless.css' }, items));
  expect(await interrupt(['build'], signal)).toEqual({ ended: 130, left: [] });
});

it.each(signals)('%s ends a check as it ends any program', async (signal) => {
  writeEndless('b');
  for (const args of [['check'], ['check', '--fix'], ['check', '--reviewed', '.']]) {
    expect(await interrupt(args, signal)).toEqual({ ended: signal, left: [] });
  }
});
