import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findRows, readPage, root } from './read-page.js';

const named = /^(?:src|test|docs|templates|examples)\//;
const paths = ['src', 'test', 'docs', 'templates', 'examples'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
);

it.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s names only files and folders that are there', (page) => {
  const names = [...readPage(page).matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
  const checked = names.filter((name) => named.test(name));
  expect(checked.length).toBeGreaterThan(10);
  expect(checked.filter((name) => !isThere(name))).toEqual([]);
});

it('has a row for each folder of `src`, and for no other', () => {
  const page = readPage('docs/architecture.md');
  const section = page.slice(page.indexOf('| folder of `src` |'), page.indexOf('## The layers'));
  const rows = findRows(section).flatMap(([cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rows.sort()).toEqual(folders.map(({ name }) => name).sort());
});

/** A word in `<…>` stands for any name. */
function isThere(name: string): boolean {
  const pattern = name
    .replace(/\/$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/<[^>]+>/g, '[^/]+');
  const whole = new RegExp(`^${pattern}$`);
  return paths.some((path) => whole.test(path));
}
