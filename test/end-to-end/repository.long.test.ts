import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { meetingFile, plainBody, Workspace } from './workspace.js';

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

it('four parts together are what one build makes, byte for byte', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `seances/${index + 1}`);
  for (const [index, name] of names.entries()) {
    workspace.write(`${name}.md`, meetingFile({ room: `room: Salle ${index} // Room ${index}` }));
  }
  await workspace.run('build', '-d', 'whole');
  const outputs = [];
  for (const part of ['1/4', '2/4', '3/4', '4/4']) {
    outputs.push(...(await workspace.run('build', '-d', 'parts', '--shard', part)).stdout.split('\n').filter(Boolean));
  }
  expect(outputs.sort()).toEqual(names.map((name) => `parts/${name}.pdf`).sort());
  for (const name of names) {
    expect(workspace.read(`parts/${name}.pdf`) === workspace.read(`whole/${name}.pdf`), name).toBe(true);
  }
});

it('a document is the same among many, where another thread finishes it, and alone', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `seance-${index + 1}`);
  for (const [index, name] of names.entries()) {
    workspace.write(`${name}.md`, meetingFile({ room: `room: Salle ${index} // Room ${index}` }));
  }
  workspace
    .write('loin.txt', 'annexe')
    .write('seance-5.md', meetingFile({ annexes: 'annexes: [{ title: Loin, file: loin.txt }]' }));
  expect(await workspace.run('build', '-d', 'many')).toMatchObject({ exitCode: 0 });
  for (const name of ['seance-1', 'seance-5']) {
    expect(await workspace.run('build', `${name}.md`)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(workspace.path(`many/${name}.pdf`)).equals(readFileSync(workspace.path(`${name}.pdf`)))).toBe(
      true,
    );
  }
});

it('five bad files among twenty: fifteen PDFs, five reports at their places, exit code 1', async () => {
  const bad: Record<string, string> = {
    '04': meetingFile({ time: 'time: 19:30-18:00' }),
    '08': meetingFile({ date: 'date: 2025-02-30' }),
    '11': meetingFile({}, 'Rien à dire. // Nothing to say.\n'),
    '15': meetingFile({}, `${plainBody}\n![Plan](plan.png)\n`),
    '19': meetingFile({}, `${plainBody}\n:::fr\nSans fin.\n`),
  };
  const names = Array.from({ length: 20 }, (_, index) => String(index + 1).padStart(2, '0'));
  for (const name of names) workspace.write(`${name}.md`, bad[name] ?? meetingFile());
  const { exitCode, stdout, stderr } = await workspace.run('build', '-d', 'pdf');
  expect(exitCode).toBe(1);
  expect(stdout.split('\n').filter(Boolean)).toEqual(
    names.filter((name) => !bad[name]).map((name) => `pdf/${name}.pdf`),
  );
  expect(stderr.match(/^\d\d\.md:\d+:\d+ error .* [a-z-]+\/[a-z-]+$/gm)).toEqual([
    '04.md:4:7 error  Unexpected time `19:30-18:00`, the end comes before the start  front-matter/time',
    '08.md:3:7 error  Unexpected date `2025-02-30`, expected a day of the calendar  front-matter/date',
    '11.md:1:1 error  Missing agenda item, expected a `##` heading  agenda/none',
    '15.md:13:1 error  Unexpected image `plan.png`, there is no such file  body/asset',
    '19.md:13:1 error  Unexpected end of file in `:::fr`, expected `:::`  body/container',
  ]);
  expect(stderr).toMatch(/\n5 errors in 5 of 20 files\nbuilt {6}15\nunchanged {3}0\nfailed {6}5\n/);
});
