import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { writeEndless, writeTemplated } from './slow-meetings.js';
import { meetingFile, Workspace } from './workspace.js';

function openWorkspace(env: Record<string, string> = {}): Workspace {
  const opened = new Workspace(env);
  onTestFinished(() => opened.remove());
  return opened;
}

let workspace: Workspace;
beforeEach(() => {
  workspace = openWorkspace({ MINUTES_TIME_LIMIT: '3' });
});

const isLate = (name: string, phase: string) =>
  `error: \`${name}\` took longer than 3 s in ${phase}\n  hint: see if the machine is overloaded, or part the document in two\n`;

it.each([
  ['--fix', 'No problems in 1 file\n'],
  ['--reviewed', 'Recorded 4 blocks as reviewed in 1 file\nNo problems in 1 file\n'],
])('with %s it stays as it is', async (task, summary) => {
  writeEndless(workspace, 'b');
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
  for (const name of late) writeEndless(workspace, name);
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
  writeTemplated(workspace, 'b');
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
