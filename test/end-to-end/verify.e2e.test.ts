import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asBefore, touches } from './touch-pdf.js';
import { meetingFile, type Ran, Workspace } from './workspace.js';

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

const read = (name: string) => readFileSync(workspace.path(name));
const moved = meetingFile({ room: 'room: Préau // Playground' });

/** The files, and when each was written. */
function listFiles(): string[] {
  return readdirSync(workspace.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(workspace.path(name)).mtimeMs}`)
    .sort();
}

/** Builds these as they are, and changes them then. */
async function buildAll(names: readonly string[]): Promise<void> {
  for (const name of names) workspace.write(`${name}.md`, meetingFile());
  expect(await workspace.run('build')).toMatchObject({ exitCode: 0 });
}

function withoutTime({ exitCode, stdout, stderr }: Ran) {
  return { exitCode, stdout, stderr: stderr.replace(/^time .*$/m, 'time').replace(/^\d+ of \d+ {2}.*\n/gm, '') };
}

const hint = '  hint: build it with the same options; `--force` replaces also what was changed\n';

it('each PDF that is not, byte for byte, what its meeting gives is named, and nothing is written', async () => {
  await buildAll(['avril', 'faux', 'forge', 'juin', 'mai', 'mars', 'signe', 'vieux']);
  const { touch } = touches['an annotation added'] ?? {};
  workspace
    .write('signe.pdf', (await touch?.(read('signe.pdf'))) ?? '')
    .write('vieux.pdf', asBefore(read('vieux.pdf')))
    .write('mai.md', moved)
    .write('mars.pdf', read('mars.pdf').subarray(0, 2000))
    .write('faux.md', meetingFile({ time: 'time: 19:30-18:00' }))
    .write('juin.pdf', '%PDF-1.4 of a scanner\n%%EOF\n');
  rmSync(workspace.path('avril.pdf'));
  const before = listFiles();
  const unexpected = (name: string, why: string) =>
    `error: Unexpected bytes in \`${name}.pdf\`, expected those that \`${name}.md\` gives: ${why}\n${hint}`;
  expect(withoutTime(await workspace.run('build', '--verify'))).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: [
      'error: Missing `avril.pdf`, expected what `avril.md` gives\n  hint: build it with the same options\n',
      'faux.md:4:7 error  Unexpected time `19:30-18:00`, the end comes before the start  front-matter/time\n',
      '  4 | time: 19:30-18:00\n    |       ^^^^^^^^^^^\n  hint: write the start first, as in `18:00-19:30`\n\n',
      unexpected('juin', '`minutes` did not make it'),
      unexpected('mai', 'what it was made from is not the same'),
      unexpected('mars', 'it is not whole'),
      unexpected('signe', 'it was signed or changed since it was made'),
      unexpected('vieux', 'an earlier build made it'),
      '1 error in 1 of 8 files\n',
      'same       1\ndifferent  5\nmissing    1\nfailed     1\ntime\n',
    ].join(''),
  });
  expect(listFiles()).toEqual(before);
});

it('one PDF is verified alone, against the file that is named, in its folder, by its part', async () => {
  await buildAll(['mars']);
  expect(await workspace.run('build', 'mars.md', '--verify')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: 'note: `mars.pdf` is, byte for byte, what `mars.md` gives\n',
  });
  const [other, same] = [
    await workspace.run('build', 'mars.md', '--verify', '--lang', 'fr'),
    await workspace.run('build', 'mars.md', '--verify', '-o', 'mars.pdf'),
  ];
  expect([other.exitCode, same.exitCode]).toEqual([1, 0]);
  expect(other.stderr).toContain('what it was made from is not the same');
  expect(await workspace.run('build', '--verify', '-d', 'pdf')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('Missing `pdf/mars.pdf`, expected what `mars.md` gives'),
  });
  expect(workspace.has('pdf')).toBe(false);
  await workspace.run('build', '--html');
  expect(await workspace.run('build', '--html', '--verify')).toMatchObject({ exitCode: 0, stdout: '' });
  workspace.write('mars.html', '');
  expect(await workspace.run('build', '--html', '--verify')).toMatchObject({ exitCode: 1, stdout: '' });
  expect(workspace.read('mars.html')).toBe('');
  const parts = [
    await workspace.run('build', '--verify', '--shard', '1/2'),
    await workspace.run('build', '--verify', '--shard', '2/2'),
  ];
  expect(parts.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
});

it('a forged PDF that bears the right fingerprint and a right digest is told', async () => {
  await buildAll(['mars']);
  const { sealPdf, noDigest } = await import('../../src/finish/file-identifiers.js');
  const forged = Buffer.from(
    read('mars.pdf')
      .toString('latin1')
      .replace(/(\/ID \[ <[\da-f]{32}> )<[\da-f]{32}>/, `$1<${noDigest}>`)
      .replace('minutes 0', 'minutes 9'),
    'latin1',
  );
  sealPdf(forged);
  workspace.write('mars.pdf', forged);
  expect(await workspace.run('build')).toMatchObject({ exitCode: 0, stdout: '' });
  expect((await workspace.run('build', '--verify')).stderr).toContain('it only says that it was made from the same');
});

it('--format json tells of each', async () => {
  await buildAll(['avril', 'mai', 'mars']);
  workspace.write('mai.md', moved);
  rmSync(workspace.path('mars.pdf'));
  const { stdout } = await workspace.run('build', '--verify', '--format', 'json');
  expect(JSON.parse(stdout).build.documents.map(({ state }: { state: string }) => state)).toEqual([
    'same',
    'different',
    'missing',
  ]);
});

it.each([
  [['--watch'], 'Unexpected `--watch` beside `--verify`, which writes and removes nothing'],
  [['--prune'], 'Unexpected `--prune` beside `--verify`, which writes and removes nothing'],
  [['--force'], 'Unexpected `--force` beside `--verify`, which writes and removes nothing'],
  [['mars.md', '-o', '-'], 'Unexpected standard output beside `--verify`, expected a PDF to compare with'],
  [['-'], 'Unexpected standard output beside `--verify`, expected a PDF to compare with'],
])('what contradicts it is refused: %j', async (args, message) => {
  workspace.write('mars.md', meetingFile());
  const { exitCode, stderr } = await workspace.run('build', '--verify', ...args);
  expect({ exitCode, message: stderr.split('\n')[0] }).toEqual({ exitCode: 2, message: `error: ${message}` });
});
