import { readFileSync } from 'node:fs';
import { TokenType, tokenize } from '@csstools/css-tokenizer';
import { expect, it } from 'vitest';
import type { ActionColumnKind, Part, Section } from '../../src/model/meeting.js';
import { hookClasses, styledClasses } from '../../src/render/class-names.js';
import type { Edition } from '../../src/render/context.js';
import { bareTemplate } from './fixtures/options.js';

const style = readFileSync(new URL('../../templates/style.css', import.meta.url), 'utf8');
const templates = [bareTemplate.document, ...Object.values(bareTemplate.partials)];

/** The values of `{{…}}` in classes; a kind that is new does not compile before it stands here. */
const sections: Record<Section['kind'], true> = {
  item: true,
  group: true,
  attendance: true,
  closing: true,
  annexes: true,
  signatures: true,
};
const parts: Record<Part['kind'], true> = {
  discussion: true,
  decisions: true,
  actions: true,
  'follow-up': true,
  information: true,
  free: true,
};
const cells: Record<ActionColumnKind, true> = {
  number: true,
  action: true,
  owner: true,
  due: true,
  status: true,
  other: true,
};
const arrangements: Record<Edition['arrangement'], true> = { parallel: true, stacked: true, single: true };
const facts = ['date', 'time', 'place', 'quorum', 'previous-meeting', 'approved'];
const counts = ['1', '2', '3'];

const values: Readonly<Record<string, readonly string[]>> = {
  '{{kind}}': Object.keys(sections),
  '{{kind}}-title': Object.keys(sections).map((kind) => `${kind}-title`),
  'part-{{kind}}': Object.keys(parts).map((kind) => `part-${kind}`),
  'cell-{{kind}}': Object.keys(cells).map((kind) => `cell-${kind}`),
  'fact-{{key}}': facts.map((key) => `fact-${key}`),
  '{{arrangement}}': Object.keys(arrangements),
  'languages-{{languages}}': counts.map((count) => `languages-${count}`),
  'columns-{{columns}}': counts.map((count) => `columns-${count}`),
  'column-{{column}}': counts.map((count) => `column-${count}`),
};

const written = new Set(templates.flatMap(classesIn).flatMap((name) => values[name] ?? [name]));

/** Classes as a template writes them, conditions left out: `part-title`, `part-{{kind}}`. */
function classesIn(template: string): string[] {
  const attributes = [...template.matchAll(/\bclass="([^"]*)"/g)].map(([, value = '']) => value);
  return attributes.flatMap((value) => value.replace(/\{\{[#/][^}]*\}\}/g, '').split(' ')).filter(Boolean);
}

/** The classes of selectors: a dot before a name, which no value of a declaration has. */
const styled = new Set(
  tokenize({ css: style }).flatMap(([type, raw], index, tokens) =>
    type === TokenType.Ident && tokens[index - 1]?.[1] === '.' ? [raw] : [],
  ),
);

it('gives a look to what is written alone, by the program or a template', () => {
  const known = new Set<string>([...styledClasses, ...hookClasses, ...written]);
  expect([...styled].filter((name) => !known.has(name))).toEqual([]);
});

it('writes no class of which the templates do not say what it may be', () => {
  expect([...written].filter((name) => name.includes('{'))).toEqual([]);
});

it('gives a look to each class of the program, but for the hooks', () => {
  expect(styledClasses.filter((name) => !styled.has(name))).toEqual([]);
  expect(hookClasses.filter((name) => styled.has(name))).toEqual([]);
});
