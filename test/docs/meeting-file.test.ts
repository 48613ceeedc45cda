import { expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { findRule } from '../../src/rules/rules.js';
import type { JsonSchema } from '../../src/schema/json-schema.js';
import { fakeHost } from '../fake-host.js';
import { findRows, readPage, withoutCode } from './read-page.js';

const page = readPage('docs/meeting-file.md');
it('explains each field of the header in a row of a table, and no other', async () => {
  const header = await readSchema();
  expect(namesIn(sectionOf('The header')).sort()).toEqual(
    [...header.keys()].filter((path) => path !== '$schema').sort(),
  );
  expect(page).toContain('`$schema`');
});

it('explains each key of the configuration, and no other', async () => {
  const header = await readSchema();
  const config = await readSchema('--config');
  const own = [...config.keys()].filter((path) => !header.has(path) && !/^(?:labels|rules)\./.test(path));
  expect(namesIn(sectionOf('The configuration')).sort()).toEqual(own.sort());
});

it('says the defaults', async () => {
  const fields = [...(await readSchema()), ...(await readSchema('--config'))];
  const defaults = fields.flatMap(([path, { default: value }]) =>
    value === undefined || path.startsWith('rules.') ? [] : [[path, `\`${show(value)}\``]],
  );
  expect(defaults.length).toBeGreaterThan(4);
  const rows = new Map(findRows(page).map((cells) => [cells[0], cells.at(-1)]));
  expect(defaults.filter(([path, value]) => rows.get(`\`${path}\``) !== value)).toEqual([]);
});

it('names each value of a choice', async () => {
  const rows = new Map(findRows(page).map((cells) => [cells[0], cells.join()]));
  const values = [...(await readSchema()), ...(await readSchema('--config'))].flatMap(([path, schema]) =>
    path.startsWith('rules.') || path === 'languages' ? [] : choicesOf(schema).map((value) => [path, value]),
  );
  expect(values.length).toBeGreaterThan(15);
  expect(values.filter(([path, value]) => !rows.get(`\`${path}\``)?.includes(`\`${value}\``))).toEqual([]);
});

it('names no rule that there is not', () => {
  const named = [...page.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, rule]) => rule);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((rule) => findRule(rule ?? '') === null)).toEqual([]);
});

function sectionOf(heading: string): string {
  const [text = ''] = new RegExp(`^## ${heading}\\b[\\s\\S]*?(?=^## |(?![\\s\\S]))`, 'm').exec(withoutCode(page)) ?? [];
  return text;
}

/** What the rows of the tables of fields are about: the others have fewer columns. */
function namesIn(section: string): string[] {
  const rows = findRows(section).filter(({ length }) => length === 4);
  return rows.flatMap(([first = '']) => /^`([a-z][a-z.-]*)`$/.exec(first)?.slice(1) ?? []);
}

/** The schema that `minutes schema` prints, by the paths of its fields. */
async function readSchema(...options: string[]): Promise<ReadonlyMap<string, JsonSchema>> {
  const host = fakeHost({ cwd: '/' });
  await main(['node', 'minutes', 'schema', ...options], host);
  return new Map(fieldsOf(JSON.parse(host.printed.stdout)));
}

function fieldsOf({ properties = {}, items, anyOf = [] }: JsonSchema, path = ''): [string, JsonSchema][] {
  const own = Object.entries(properties).flatMap(([name, field]): [string, JsonSchema][] => {
    const inner = path === '' ? name : `${path}.${name}`;
    return [[inner, field], ...fieldsOf(field, inner)];
  });
  return [...own, ...(items ? fieldsOf(items, path) : []), ...anyOf.flatMap((branch) => fieldsOf(branch, path))];
}

function choicesOf({ enum: own = [], anyOf = [] }: JsonSchema): readonly string[] {
  return [...own, ...anyOf.flatMap((branch) => branch.enum ?? [])].map(String);
}

/** As YAML writes it. */
function show(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
