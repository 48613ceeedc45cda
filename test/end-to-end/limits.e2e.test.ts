import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { items, nestLoops, writeEndless } from './slow-meetings.js';
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

it('a document past its time is told with its phase, the others are checked', async () => {
  writeEndless(workspace, 'b');
  workspace.write('a.md', meetingFile()).write('c.md', meetingFile({ date: 'date: 2025-02-30' }));
  expect(await workspace.run('check')).toEqual({
    exitCode: 3,
    stdout: '',
    stderr:
      `${isLate('b.md', 'reading')}c.md:3:7 error  Unexpected date \`2025-02-30\`, expected a day of the calendar  front-matter/date\n` +
      '  3 | date: 2025-02-30\n    |       ^^^^^^^^^^\n  hint: look for the right day: the month has 28\n\n1 error in 1 of 2 files\n',
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
