import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandsOf } from '../../src/cli.js';
import { main } from '../../src/main.js';
import { pipeline } from '../../src/pipeline.js';
import { hashText } from '../../src/review/hash-text.js';
import { type FakeHostOptions, fakeHost, meetingText, withFolder } from '../fake-host.js';
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

function line(source: string, translation: string): string {
  return `${hashText(source)} ${hashText(translation)}\n`;
}

const fields = line('Comité des archives', 'Archives Committee') + line('Salle 3', 'Room 3');
const body =
  line('Numérisation des registres', 'Digitisation of the registers') +
  line('Le premier lot est prêt.', 'The first batch is ready.');

it('the review is recorded at the end of the file, and only there', () =>
  withFolder({ 'seance.md': meetingText }, async (cwd) => {
    expect(await check(['--reviewed', 'seance.md'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Recorded 4 blocks as reviewed in 1 file\nNo problems in 1 file\n',
    });
    const recorded = `${meetingText}\n<!-- minutes-reviewed en\n${fields}${body}-->\n`;
    expect(await readFile(join(cwd, 'seance.md'), 'utf8')).toBe(recorded);
    expect((await check(['--reviewed', '.'], { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'seance.md'), 'utf8')).toBe(recorded);
  }));

it('a source that changes afterwards names its translation', () =>
  withFolder({ 'seance.md': meetingText }, async (cwd) => {
    await check(['--reviewed', 'seance.md'], { cwd });
    const path = join(cwd, 'seance.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('est prêt', 'est en retard'));
    const { code, stderr } = await check(['seance.md'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'seance.md:13:34 warning  Unexpected translation of an older text, the source in line 13 (`fr`) has changed ' +
        'since its review  translation/stale\n' +
        '  13 | Le premier lot est en retard. // The first batch is ready.\n' +
        '     |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^\n' +
        '  hint: compare the two, then record it with `minutes check --reviewed`\n\n1 warning in 1 file\n',
    });
    expect(await check(['--strict', '--reviewed', 'seance.md'], { cwd })).toMatchObject({ code: 0 });
  }));

const french = meetingText.replace(/ \/\/ .*/g, '').replace('archives', 'archives // Archives Committee');
const translations = {
  'seance.md': french.replace('---\n', '---\nlanguages: [fr, en, ar]\n').replace(' // Archives Committee', ''),
  'seance.en.md': '## Digitisation of the registers\n\nThe first batch is ready.',
  'seance.ar.md': '## رقمنة السجلات\n\nالدفعة الأولى جاهزة.\n',
};

it('a translation file has the record of its own language, alone if it alone was named', () =>
  withFolder(translations, async (cwd) => {
    const read = (name: string) => readFile(join(cwd, name), 'utf8');
    await check(['--reviewed', 'seance.en.md'], { cwd });
    expect(await read('seance.md')).toBe(translations['seance.md']);
    expect(await read('seance.ar.md')).toBe(translations['seance.ar.md']);
    expect(await read('seance.en.md')).toBe(
      `${translations['seance.en.md']}\n\n<!-- minutes-reviewed en\n${body}-->\n`,
    );
    const { stderr } = await check(['--reviewed', 'seance.md'], { cwd });
    expect(stderr).toContain('Recorded 4 blocks as reviewed in 2 files\n');
    expect(await read('seance.ar.md')).toMatch(/\n\n<!-- minutes-reviewed ar\n([0-9a-f]{7} [0-9a-f]{7}\n){2}-->\n$/);
  }));

it('a meeting with errors is not recorded', () =>
  withFolder({ 'seance.md': meetingText.replace('14:00', '25:00') }, async (cwd) => {
    const { code, stderr } = await check(['--reviewed', 'seance.md'], { cwd });
    expect({ code, end: stderr.split('\n').slice(-3) }).toEqual({
      code: 1,
      end: ['Recorded 0 blocks as reviewed in 0 files, none of 1 meeting with errors', '1 error in 1 file', ''],
    });
    expect(await readFile(join(cwd, 'seance.md'), 'utf8')).toBe(meetingText.replace('14:00', '25:00'));
  }));

it('a record that would be printed is refused', () =>
  withFolder({ 'seance.md': `${meetingText}\n\`\`\`\nlot 1\n` }, async (cwd) => {
    expect(await check(['--reviewed', '-q', 'seance.md'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: `seance.md` ends in a code block, a record of the review there would be printed\n' +
        '  hint: close the code block, then run the command again\n',
    });
    expect(await readFile(join(cwd, 'seance.md'), 'utf8')).toBe(`${meetingText}\n\`\`\`\nlot 1\n`);
  }));

it.each([
  [['--reviewed'], 'Expected a file for `--reviewed`'],
  [['--reviewed', '-'], 'Unexpected `-` for `--reviewed`, expected a file to record it in'],
  [['--reviewed', '--fix', 'seance.md'], 'Unexpected `--reviewed` beside `--fix`'],
])('%j is wrong usage', async (args, message) =>
  withFolder({ 'seance.md': meetingText }, async (cwd) => {
    const { code, stderr } = await check(args, { cwd, stdin: meetingText });
    expect({ code, message: stderr.split('\n')[0] }).toEqual({ code: 2, message: `error: ${message}` });
    expect(await readFile(join(cwd, 'seance.md'), 'utf8')).toBe(meetingText);
  }),
);
