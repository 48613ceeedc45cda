import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findRule, rules } from '../../src/rules/rules.js';

const source = fileURLToPath(new URL('../../src', import.meta.url));

interface SourceFile {
  /** `rules/body/link.ts` */
  readonly name: string;
  readonly text: string;
}

const files: readonly SourceFile[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && name !== 'rules/rules.ts')
  // Whose turn comes first is no report.
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8').replace(/\bafter: '.*'/g, '') }));

const groups = new Set(rules.map(({ id }) => dirname(id)));
const ruleName = new RegExp(`'((?:${[...groups].join('|')})/[\\w-]+)'`, 'g');

it('every rule that is reported exists, whatever its group is called', () => {
  const named = files.flatMap(({ text }) => [
    ...[...text.matchAll(/\breport\(\s*[^,()]+(?:\([^()]*\))?,\s*'([^']*)'/g)].map(([, name = '']) => name),
    ...[...text.matchAll(/\brule: '([^']*)'/g)].map(([, name = '']) => name),
    ...[...text.matchAll(ruleName)].map(([, name = '']) => name),
  ]);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => findRule(name) === null)).toEqual([]);
});

it('a rule says which folders report it besides its own file', () => {
  const reporters = ['io', 'parse', 'rules', 'meetings'] as const;
  const found = rules.map(({ id }) => {
    const others = files.filter(({ name, text }) => name !== `rules/${id}.ts` && text.includes(`'${id}'`));
    return [id, reporters.filter((reporter) => others.some(({ name }) => name.startsWith(`${reporter}/`)))];
  });
  expect(found).toEqual(rules.map(({ id, reportedBy = [] }) => [id, reportedBy]));
});

it('a rule whose check is all that reports it is reported in its own file', () => {
  const silent = rules.filter(({ id, reportedBy }) => {
    const own = files.find(({ name }) => name === `rules/${id}.ts`)?.text ?? '';
    // Once as its name.
    return reportedBy === undefined && own.split(`'${id}'`).length < 3;
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});
