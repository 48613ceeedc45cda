import { expect, it } from 'vitest';
import { compileGlob } from '../../src/io/glob.js';

it.each([
  ['*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx', 'a']],
  ['a*c*e', ['ace', 'abcde', 'accce'], ['abcd', 'xace']],
  ['?é?', ['aéb'], ['éb', 'a/éb']],
  ['**/a', ['a', 'x/a', 'x/y/a'], ['a/x', 'xa']],
  ['a/**', ['a/x', 'a/x/y'], ['a', 'b/a/x']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'a/b/c']],
  ['**', ['a', 'a/b'], []],
  ['a**b', ['ab', 'axb'], ['a/b']],
  ['**/**/**/a', ['a', 'x/a'], ['b']],
  ['[a-c]1', ['a1', 'c1'], ['d1', '-1']],
  ['[!a-c]1', ['d1'], ['a1', '1']],
  ['[^a]1', ['b1'], ['a1']],
  ['[]a]', [']', 'a'], ['b']],
  ['[a-]', ['a', '-'], ['b']],
  ['[\\]]', [']'], ['\\']],
  ['[[:digit:]x]*', ['1a', 'x'], ['a1', ':']],
  ['[[:colour:]]', [], ['c', ':']],
  ['[a', [], ['[a', 'a']],
  ['a\\', [], ['a', 'a\\']],
  ['\\*\\a', ['*a'], ['ba', '\\*a']],
  ['a\\/b', ['a/b'], ['a']],
])('%s names what git says', (glob, named, others) => {
  const matches = compileGlob(glob);
  const paths = [...named, ...others];
  expect(paths.filter((path) => matches(path.split('/')))).toEqual(named);
});

it.each([
  ['**/'.concat('*a/**/'.repeat(40), 'b'), 'aa/'.repeat(500).concat('c')],
  ['*a'.repeat(50_000), 'a'.repeat(255)],
  ['**a'.repeat(45), 'a'.repeat(200).concat('/b')],
  ['a/**/'.repeat(20_000), 'a/'.repeat(2_000)],
  ['['.repeat(100_000), '['],
])('no glob is slow: %#', (glob, path) => {
  expect(compileGlob(glob)(path.split('/'))).toBe(false);
});
