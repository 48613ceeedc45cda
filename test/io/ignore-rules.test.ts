import { expect, it } from 'vitest';
import { readIgnoreRules } from '../../src/io/ignore-rules.js';

function judge(lines: readonly string[], path: string) {
  const isFolder = path.endsWith('/');
  return readIgnoreRules(lines)(isFolder ? path.slice(0, -1) : path, isFolder);
}

it.each([
  [['# a', ''], 'a', null],
  [['\\#a'], '#a', 'ignored'],
  [['\\!a'], '!a', 'ignored'],
  [['a '], 'a', 'ignored'],
  [['a\\ '], 'a ', 'ignored'],
  [['a\\ '], 'a', null],
  [['a/'], 'a', null],
  [['a/'], 'a/', 'ignored'],
  [['a/'], 'x/a/', 'ignored'],
  [['/a'], 'a', 'ignored'],
  [['/a'], 'x/a', null],
  [['x/a'], 'y/x/a', null],
  [['a'], 'y/x/a', 'ignored'],
  [['*.PDF'], 'a.pdf', 'ignored'],
  [['*', '!*.md'], 'a.md', 'kept'],
  [['!*.md', '*'], 'a.md', 'ignored'],
  [['**'], 'x/a', 'ignored'],
  [['/'], 'a', null],
])('%j of %s: %s', (lines, path, verdict) => {
  expect(judge(lines, path)).toBe(verdict);
});

it('a line may be longer than a regular expression can be', () => {
  expect(judge(['é'.repeat(100_000), 'a'], 'a')).toBe('ignored');
});
