import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/body/size.js';
import { runBodyRule } from '../run-file-rule.js';

async function check(columns: number, cell: string, before = ''): Promise<string[]> {
  const line = (text: string) => `${before}|${` ${text} |`.repeat(columns)}`;
  const body = [line('An'), line('---'), line(cell)].join('\n');
  const { messages } = await runBodyRule(rule, body);
  return messages.map(({ reason, line, column }) => `${line}:${column} ${reason}`);
}

it.each([
  ['words', 30, 'eau'],
  ['short numbers', 30, '2 500'],
  ['amounts', 15, '12 345 678,90'],
  ['amounts in both languages', 15, '12 345 678,90 // 12,345,678.90'],
])('holds as many columns as a page: %s', async (_, columns, cell) => {
  expect(await check(columns, cell)).toEqual([]);
  expect(await check(columns + 1, cell)).toHaveLength(1);
});

it('says what is too much, at the table', async () => {
  expect(await check(31, 'eau', '> ')).toEqual(['1:3 Unexpected table of 31 columns, expected 30 at most']);
  expect(await check(16, '12 345 678,90')).toEqual([
    '1:1 Unexpected width of a table of 16 columns, its numbers would break on any page',
  ]);
});
