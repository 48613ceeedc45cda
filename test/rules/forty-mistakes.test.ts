import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { commandsOf } from '../../src/cli.js';
import { openFontLibrary } from '../../src/fonts/font-library.js';
import { main } from '../../src/main.js';
import { pipeline } from '../../src/pipeline.js';
import { fakeHost } from '../fake-host.js';
import { plannedFonts } from '../fonts/planned-fonts.js';

const cwd = fileURLToPath(new URL('fixtures/', import.meta.url));

interface Message {
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

it('tells of forty mistakes in one run, in source order, none twice', async () => {
  const host = fakeHost({ cwd });
  const commands = commandsOf({ ...pipeline, openFonts: () => openFontLibrary(plannedFonts) });
  const args = ['node', 'minutes', 'check', '-q', '--format', 'json', 'forty-mistakes.md'];
  expect(await main(args, host, commands)).toBe(1);
  const [file] = (JSON.parse(host.printed.stdout) as { files: { messages: Message[] }[] }).files;
  const messages = file?.messages ?? [];
  const lines = messages.map(({ line, column, severity, rule, message }) => {
    return `${line}:${column} ${severity} ${rule} ${message}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/forty-mistakes.txt');
  expect(messages).toHaveLength(40);
  expect(new Set(lines).size).toBe(40);
  const inOrder = messages.toSorted((one, other) => one.line - other.line || one.column - other.column);
  expect(messages).toEqual(inOrder);
});
