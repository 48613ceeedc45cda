import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parseBody } from '../../../src/parse/containers.js';
import { checkTableSizes } from '../../../src/rules/body/size.js';

function check(columns: number, cell: string, before = ''): readonly string[] {
  const line = (text: string) => `${before}|${` ${text} |`.repeat(columns)}`;
  const body = [line('An'), line('---'), line(cell)].join('\n');
  const file = new VFile({ path: 'seance.md', value: body });
  checkTableSizes(parseBody(body, file, ['fr', 'en']), file);
  return file.messages.map(({ reason, line, column }) => `${line}:${column} ${reason}`);
}

it.each([
  ['words', 30, 'eau'],
  ['short numbers', 30, '2 500'],
  ['amounts', 15, '12 345 678,90'],
  ['amounts in both languages', 15, '12 345 678,90 // 12,345,678.90'],
])('holds as many columns as a page: %s', (_, columns, cell) => {
  expect(check(columns, cell)).toEqual([]);
  expect(check(columns + 1, cell)).toHaveLength(1);
});

it('says what is too much, at the table', () => {
  expect(check(31, 'eau', '> ')).toEqual(['1:3 Unexpected table of 31 columns, expected 30 at most']);
  expect(check(16, '12 345 678,90')).toEqual([
    '1:1 Unexpected width of a table of 16 columns, its numbers would break on any page',
  ]);
});
