import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { applyFixes } from '../../../src/fix/apply-fixes.js';
import { retype } from '../../../src/parse/sections/typed-number.js';

it.each([
  ['3.', 2, '2.'],
  ['9 -', 10, '10 -'],
  ['02)', 3, '03)'],
  ['٣-', 2, '٢-'],
  ['３．', 12, '１２．'],
])('`%s` is typed again as %i: `%s`', (text, number, right) => {
  const file = new VFile(`## ${text} Eau // Water\n`);
  const point = { line: 1, column: 4, offset: 3 };
  const fix = retype({ value: 0, text, position: { start: point, end: point } }, number, file);
  expect(applyFixes(String(file), fix ? [fix] : []).text).toBe(`## ${right} Eau // Water\n`);
});

it('is left where it is written otherwise than it reads, or would be no number', () => {
  const file = new VFile('## 2\\. Eau // Water\n');
  const point = { line: 1, column: 4, offset: 3 };
  const position = { start: point, end: point };
  expect(retype({ value: 2, text: '2.', position }, 1, file)).toBe(undefined);
  expect(retype({ value: 2, text: '2', position }, 1000, file)).toBe(undefined);
  expect(retype({ value: 2, text: '2', position: undefined }, 1, file)).toBe(undefined);
});
