import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { writeLine, writeOver, writeText } from '../../src/report/write-text.js';
import { fakeHost } from '../fake-host.js';

async function written(write: (output: ReturnType<typeof fakeHost>['stderr']) => Promise<void>): Promise<string> {
  const host = fakeHost({ cwd: '/' });
  await write(host.stderr);
  return host.printed.stderr;
}

it.each([
  ['réunion.pdf', 'réunion.pdf'],
  ['mars\n::error::avril.pdf', 'mars<U+000A>::error::avril.pdf'],
  ['::warning::mars.pdf', '<U+003A>:warning::mars.pdf'],
  [' \t\u00a0::add-mask::mars.pdf', ' \t\u00a0<U+003A>:add-mask::mars.pdf'],
  ['2024/##[error]mars.pdf', '2024/<U+0023>#[error]mars.pdf'],
  ['##vso[task.setvariable variable=x]mars.pdf', '<U+0023>#vso[task.setvariable variable=x]mars.pdf'],
  ['###[group]mars.pdf', '#<U+0023>#[group]mars.pdf'],
  ['##TeamCity[x]', '<U+0023>#TeamCity[x]'],
  ['\x1b[2Jmars\x9b31m.pdf', '<U+001B>[2Jmars<U+009B>31m.pdf'],
  ['mars\rsection_start:0:a\r', 'mars<U+000D>section_start:0:a<U+000D>'],
  ['mars\u202efdp.exe\u2067\u2028', 'mars<U+202E>fdp.exe<U+2067><U+2028>'],
  ['Point ## 3 [annexe] a::b', 'Point ## 3 [annexe] a::b'],
])('%j stays one line that nothing obeys', async (text, shown) => {
  expect(await written((output) => writeLine(output, text))).toBe(`${shown}\n`);
});

it('coloured lines keep their colours, and nothing else that a terminal or a log obeys', async () => {
  const { bold, red } = picocolors.createColors(true);
  const text = `${bold('::error::a')} ${red('##[b]')}\n  \x1b[1A\x1b]0;c\x07\n  ::d::\n`;
  expect(await written((output) => writeText(output, text))).toBe(
    `${bold('<U+003A>:error::a')} ${red('<U+0023>#[b]')}\n  <U+001B>[1A<U+001B>]0;c<U+0007>\n  <U+003A>:d::\n`,
  );
});

it('a line that is written over holds no other', async () => {
  expect(await written((output) => writeOver(output, ' 3 of 10\n'))).toBe('\r 3 of 10<U+000A>\x1b[K');
});

it('many lines and signs that begin nothing are soon looked through', async () => {
  for (const text of [' '.repeat(200_000), '\n'.repeat(200_000), '#'.repeat(200_000), '##a'.repeat(70_000)]) {
    expect(await written((output) => writeText(output, text))).toBe(text);
  }
});

it('all that is written goes through the one door', async () => {
  const source = fileURLToPath(new URL('../../src', import.meta.url));
  const writes: string[] = [];
  for (const path of (await readdir(source, { recursive: true })).sort()) {
    if (!path.endsWith('.ts')) continue;
    const text = await readFile(join(source, path), 'utf8');
    for (const line of text.split('\n')) {
      if (
        /\bconsole\.|\bprocess\.(?:stdout|stderr|emitWarning)|\.pipe\(|\b(?:output|std\w+|stream)\b.*\.write\b/i.test(
          line,
        )
      ) {
        writes.push(`${path.replaceAll('\\', '/')}: ${line.trim()}`);
      }
    }
  }
  expect(writes.filter((each) => !each.startsWith('report/write-text.ts: return output.write('))).toEqual([
    // Given to the doctor, it writes through the door.
    expect.stringContaining('doctor/doctor-findings.ts: const say = (line: string) => stream.write('),
    "host.ts: stdout ??= openOutput(process.stdout, 'Standard output');",
    "host.ts: stderr ??= openOutput(process.stderr, 'Standard error');",
    'host.ts: stream.write(chunk, (error: NodeJS.ErrnoException | null | undefined) => {',
    // What is wrapped around an output.
    'report/progress.ts: await output.write(chunk);',
  ]);
});
