import { chmodSync, readFileSync, rmSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asBefore, touches } from './touch-pdf.js';
import { meetingFile, Workspace } from './workspace.js';

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

const reasons = {
  changed: 'it was signed or changed since it was made',
  foreign: '`minutes` did not make it',
  cut: 'it is not whole',
};

const read = (name: string) => readFileSync(workspace.path(name));
const moved = meetingFile({ room: 'room: Préau // Playground' });

it('whatever was done to a PDF, it stays when its source changes, is faulty or is gone', async () => {
  const names = Object.keys(touches);
  workspace.write('intact.md', meetingFile());
  for (const name of names) workspace.write(`${name}.md`, meetingFile());
  expect(await workspace.run('build')).toMatchObject({ exitCode: 0 });
  const touched = new Map<string, Uint8Array>();
  for (const [name, { touch }] of Object.entries(touches)) {
    touched.set(name, await touch(read(`${name}.pdf`)));
    workspace.write(`${name}.pdf`, touched.get(name) ?? '');
  }
  const lost = () =>
    names.filter(
      (name) => !workspace.has(`${name}.pdf`) || !read(`${name}.pdf`).equals(touched.get(name) ?? Buffer.of()),
    );

  for (const name of ['intact', ...names]) workspace.write(`${name}.md`, moved);
  const changed = await workspace.run('build');
  expect(lost()).toEqual([]);
  expect({ exitCode: changed.exitCode, stdout: changed.stdout }).toEqual({ exitCode: 3, stdout: 'intact.pdf\n' });
  expect(changed.stderr.match(/^error: .*$/gm)?.sort()).toEqual(
    names.map((name) => `error: \`${name}.pdf\` is not replaced, ${reasons[touches[name]?.fate ?? 'changed']}`).sort(),
  );

  for (const name of names) workspace.write(`${name}.md`, meetingFile({ time: 'time: 19:30-18:00' }));
  expect(await workspace.run('build', '--prune')).toMatchObject({ exitCode: 1 });
  expect(lost()).toEqual([]);

  for (const name of ['intact', ...names]) rmSync(workspace.path(`${name}.md`));
  workspace.write('mars.md', meetingFile());
  const pruned = await workspace.run('build', '--prune', '--force');
  expect(lost()).toEqual([]);
  expect(pruned.stderr.match(/^.* is gone$/gm)).toEqual(['intact.pdf: removed, its source `intact.md` is gone']);
});

// Root may read everything.
it.skipIf(process.getuid?.() === 0)('what cannot be read is not replaced', async () => {
  workspace.write('mars.md', meetingFile());
  await workspace.run('build');
  const made = read('mars.pdf');
  workspace.write('mars.md', moved);
  chmodSync(workspace.path('mars.pdf'), 0o200);
  expect(await workspace.run('build')).toEqual({
    exitCode: 3,
    stdout: '',
    stderr:
      'error: `mars.pdf` is not replaced, it cannot be read\n' +
      '  hint: move it, write elsewhere with `-d`, or give `--force`\n',
  });
  chmodSync(workspace.path('mars.pdf'), 0o600);
  expect(read('mars.pdf').equals(made)).toBe(true);
});

it('of PDFs that an earlier build made it is said once that they are not replaced, and none is removed', async () => {
  for (const name of ['avril', 'mai', 'mars']) workspace.write(`${name}.md`, meetingFile());
  await workspace.run('build');
  for (const name of ['avril', 'mai', 'mars']) workspace.write(`${name}.pdf`, asBefore(read(`${name}.pdf`)));
  rmSync(workspace.path('mai.md'));
  for (const name of ['avril', 'mars']) workspace.write(`${name}.md`, moved);
  const run = await workspace.run('build', '--prune');
  expect({ ...run, stderr: run.stderr.replace(/^time .*$/m, 'time') }).toEqual({
    exitCode: 3,
    stdout: '',
    stderr:
      'error: PDFs of an earlier build of `minutes` are not replaced, they do not tell whether they were signed or changed since\n' +
      '  hint: move those that were, then give `--force` once\n' +
      'built      0\nunchanged  0\nfailed     2\ntime\n',
  });
  expect(workspace.has('mai.pdf')).toBe(true);
  expect(await workspace.run('build', '--force')).toMatchObject({ exitCode: 0, stdout: 'avril.pdf\nmars.pdf\n' });
  expect(await workspace.run('build')).toMatchObject({ exitCode: 0, stdout: '' });
});

it('a PDF that is signed while its next one is made stays', async () => {
  for (let index = 10; index < 30; index++) workspace.write(`${index}.md`, meetingFile());
  await workspace.run('build');
  for (let index = 10; index < 30; index++) workspace.write(`${index}.md`, moved);
  const signed = Buffer.concat([read('29.pdf'), Buffer.from('\nsigned')]);
  const made = statSync(workspace.path('10.pdf')).ino;
  const building = workspace.run('build', '-j', '1');
  while (statSync(workspace.path('10.pdf')).ino === made) await setTimeout(5);
  workspace.write('29.pdf', signed);
  expect(await building).toMatchObject({ exitCode: 3 });
  expect(read('29.pdf').equals(signed)).toBe(true);
});
