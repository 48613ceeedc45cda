import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readMeeting, reportLines } from './report-lines.js';

it('tells of thirty mistakes and more in one run, in source order, none twice', async () => {
  const text = await readFile(new URL('fixtures/thirty-mistakes.md', import.meta.url), 'utf8');
  const lines = reportLines(readMeeting(text).file);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/thirty-mistakes.txt');
  expect(new Set(lines).size).toBe(lines.length);
});
