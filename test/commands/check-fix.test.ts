import { open, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commandsOf } from '../../src/cli.js';
import { main } from '../../src/main.js';
import { pipeline } from '../../src/pipeline.js';
import { type FakeHostOptions, fakeHost, withFolder } from '../fake-host.js';
import { noFonts } from './fake-pipeline.js';

/** `minutes check` starts no browser, and these tests are of no font. */
const checker = {
  ...pipeline,
  openFonts: async () => noFonts,
  openPrinter: () => Promise.reject(new Error('a browser')),
};

async function check(args: readonly string[], options: FakeHostOptions) {
  const host = fakeHost(options);
  return { code: await main(['node', 'minutes', 'check', ...args], host, commandsOf(checker)), ...host.printed };
}

const faulty = `---
titre: Comité de quartier // Neighbourhood committee
date: 4 mars 2025
heure: 18:00-19:30
lieu: Mairie // Town hall
atendees:
  - { nom: Awa Diallo, role: chair }
  - Jonas Keller
---

## 1. Eau // 1. Water

::: fr
Le puits est réparé. Voir [le devis] (https://example.org/devis).
:::

:::en
The well is repaired. See [the quote] (https://example.org/devis).
:::

## 3. Route // 2. Road

Le pont ferme lundi. // The bridge closes on Monday.
`;

const fixed = faulty
  .replace('titre:', 'title:')
  .replace('4 mars 2025', '2025-03-04')
  .replace('heure:', 'time:')
  .replace('lieu:', 'room:')
  .replace('atendees:', 'attendees:')
  .replace('nom:', 'name:')
  .replace('::: fr', ':::fr')
  .replaceAll('] (', '](')
  .replace('3. Route', '2. Route');

it('what has one right answer is written, and nothing else', () =>
  withFolder({ 'seance.md': faulty }, async (cwd) => {
    expect(await check(['--fix', 'seance.md'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Fixed 10 problems in 1 file\nNo problems in 1 file\n',
    });
    expect(await readFile(join(cwd, 'seance.md'), 'utf8')).toBe(fixed);
    expect(await check(['--fix', 'seance.md'], { cwd })).toMatchObject({ stderr: 'No problems in 1 file\n' });
  }));

it('what is left is reported, and decides', () =>
  withFolder({ 'seance.md': faulty.replace('4 mars 2025', '2025-02-30') }, async (cwd) => {
    const { code, stderr } = await check(['--fix', 'seance.md', '--format', 'json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Fixed 9 problems in 1 file\n' });
    expect(await readFile(join(cwd, 'seance.md'), 'utf8')).toBe(fixed.replace('2025-03-04', '2025-02-30'));
  }));

it('a byte order mark and the line ends of Windows stay', () =>
  withFolder({ 'seance.md': `\uFEFF${faulty.replaceAll('\n', '\r\n')}` }, async (cwd) => {
    expect((await check(['--fix', '-q', 'seance.md'], { cwd })).stderr).toBe('');
    expect(await readFile(join(cwd, 'seance.md'), 'utf8')).toBe(`\uFEFF${fixed.replaceAll('\n', '\r\n')}`);
  }));

it('translations and configurations are fixed too', () =>
  withFolder(
    {
      '.git/HEAD': '',
      'minutes.config.yaml': 'regles: { agenda/numbring: error }\nlieu: Mairie // Town hall\n',
      'seance.md': fixed.replace(/^room:.*\n/m, '').replace(/ \/\/ .*/g, ''),
      'seance.en.md': '---\ntitre: Neighbourhood committee\n---\n\n## 1. Water\n\nText.\n\n## 5. Road\n\nThe bridge.\n',
    },
    async (cwd) => {
      const { stderr } = await check(['--fix', '--format', 'json'], { cwd });
      expect(stderr).toBe('Fixed 5 problems in 2 files\n');
      expect(await readFile(join(cwd, 'minutes.config.yaml'), 'utf8')).toBe(
        'rules: { agenda/numbering: error }\nroom: Mairie // Town hall\n',
      );
      expect(await readFile(join(cwd, 'seance.en.md'), 'utf8')).toBe(
        '---\ntitle: Neighbourhood committee\n---\n\n## 1. Water\n\nText.\n\n## 2. Road\n\nThe bridge.\n',
      );
    },
  ));

it('standard input comes out fixed at standard output', () =>
  withFolder({}, async (cwd) => {
    expect(await check(['--fix', '-'], { cwd, stdin: `\uFEFF${faulty}` })).toEqual({
      code: 0,
      stdout: `\uFEFF${fixed}`,
      stderr: 'Fixed 10 problems in 1 file\nNo problems in 1 file\n',
    });
    expect((await check(['--fix', '-', '-q'], { cwd, stdin: fixed })).stdout).toBe(fixed);
    expect(await check(['--fix', '-', '--format', 'json'], { cwd, stdin: fixed })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'error: Unexpected `--format json`: standard output is taken by the fixed text\n  hint: name a file\n',
    });
  }));

it('a file in another encoding is left as it is', () =>
  withFolder({ 'seance.md': Buffer.from(faulty, 'latin1') }, async (cwd) => {
    const { code, stderr } = await check(['--fix', 'seance.md'], { cwd });
    expect({ code, end: stderr.split('\n').slice(-3) }).toEqual({
      code: 1,
      end: ['Left 1 file as found, not in UTF-8', '1 error in 1 file', ''],
    });
    expect(await readFile(join(cwd, 'seance.md'))).toEqual(Buffer.from(faulty, 'latin1'));
  }));

it('one file that is not to be written stops no other', () =>
  withFolder({ 'other/seance.md': faulty, 'archive/seance.md': faulty }, async (folder) => {
    const cwd = join(folder, 'archive');
    await symlink('../other/seance.md', join(cwd, 'link.md'));
    expect(await check(['--fix', 'link.md', 'seance.md'], { cwd })).toEqual({
      code: 3,
      stdout: '',
      stderr:
        'error: `link.md` leads out of its repository, it was not changed\n  hint: name the file that it leads to\n' +
        'Fixed 10 problems in 1 file\nNo problems in 1 file\n',
    });
    expect(await readFile(join(folder, 'other/seance.md'), 'utf8')).toBe(faulty);
  }));

it('an interruption while it writes leaves the file as it was', () =>
  withFolder({ 'seance.md': faulty }, async (cwd) => {
    const host = fakeHost({
      cwd,
      files: {
        open(path, flags, mode) {
          if (flags === 'wx') host.interrupt();
          return open(path, flags, mode);
        },
      },
    });
    expect(await main(['node', 'minutes', 'check', '--fix', 'seance.md'], host, commandsOf(checker))).toBe(130);
    expect(await readFile(join(cwd, 'seance.md'), 'utf8')).toBe(faulty);
    expect(await readdir(cwd)).toEqual(['seance.md']);
  }));

/** Lines of a meeting, some with a problem that has one right answer. */
const lines = [
  '## 7) Eau // 7) Water',
  '## ٣. Eau // 3. Water',
  '::: fr',
  ':::',
  'Voir [le devis] (https://example.org/a). // See [it] (https://example.org/a).',
  'Le  puits : «\u00a0réparé\u00a0» 💧  ',
  '```',
  '| a | b |',
  '- [x] (./a)',
  '> ',
  '',
];

it('outside of the fixes every character stays, and to fix again changes nothing', () =>
  withFolder({ 'seance.md': '' }, async (cwd) => {
    const path = join(cwd, 'seance.md');
    const anyLines = fc.array(fc.constantFrom(...lines), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(anyLines, fc.constantFrom('\n', '\r\n'), async (body, lineEnd) => {
        const written = [...fixed.split('\n').slice(0, 9), ...body].join(lineEnd);
        await writeFile(path, written);
        await check(['--fix', '-q', 'seance.md'], { cwd });
        const once = await readFile(path, 'utf8');
        await check(['--fix', '-q', 'seance.md'], { cwd });
        expect(await readFile(path, 'utf8')).toBe(once);
        const bare = (text: string) =>
          text.replace(/(?<=^:{3,}) +(?=fr)|(?<=\]) (?=\()/gm, '').replace(/\p{Nd}+(?=[.)])/gu, '#');
        expect(bare(once)).toBe(bare(written));
      }),
      { numRuns: 30 },
    );
  }));
