import { expect, test } from 'vitest';
import { plainText } from '../../src/parse/languages/plain-text.js';
import type { TranslationUnit } from '../../src/parse/translation-unit.js';
import { readMeeting } from './read-meeting.js';

/** A unit as text, each variant with the words that stand at its place in its file. */
function show({ kind, variants, mismatched }: TranslationUnit): string {
  const words = variants.map(({ language, file, nodes, position }) => {
    const written = String(file).slice(position?.start.offset, position?.end.offset);
    const read = plainText(nodes);
    return `${language}:${read}${written === read ? '' : ` <${written}>`}${file.path === 'seance.md' ? '' : ' *'}`;
  });
  return `${mismatched ? '? ' : ''}${kind} ${words.join(' | ')}`;
}

const unitsOf = (...args: Parameters<typeof readMeeting>) => readMeeting(...args).units.map(show);

test('headings, presenters, parts and paragraphs are units, each side at its own place', () => {
  const body = `## 1. Budget // Budget (OIM // IOM)

Le budget est voté. // The budget is adopted.

### Décisions // Decisions

- Payer \\*demain\\* // Pay tomorrow
`;
  expect(unitsOf(body)).toEqual([
    'heading fr:Budget | en:Budget',
    'owner fr:OIM | en:IOM',
    'paragraph fr:Le budget est voté. | en:The budget is adopted.',
    'heading fr:Décisions | en:Decisions',
    'paragraph fr:Payer *demain* <Payer \\*demain\\*> | en:Pay tomorrow',
  ]);
});

test('containers correspond paragraph by paragraph, in nested lists too', () => {
  const body = `## Eau // Water

:::fr
Constat :

- puits
  1. nord
  2. sud
:::
:::en
Finding:

- wells
  1. north
  2. south
:::
`;
  expect(unitsOf(body).slice(1)).toEqual([
    'paragraph fr:Constat : | en:Finding:',
    'paragraph fr:puits | en:wells',
    'paragraph fr:nord | en:north',
    'paragraph fr:sud | en:south',
  ]);
});

test('lists that differ in length are one unit, and reported at any depth', () => {
  const body = `## Eau // Water

:::fr
- puits
  - nord
  - sud
:::
:::en
- wells
  - north
:::
`;
  const { units, problems } = readMeeting(body);
  expect(units.map(show).slice(1)).toEqual([
    'paragraph fr:puits | en:wells',
    '? paragraph fr:nordsud <- nord\n  - sud> | en:north <- north>',
  ]);
  expect(problems).toEqual([
    'seance.md:10:3 translation/structure Unexpected list of 1 item, expected list of 2 items as in line 5',
  ]);
});

test('cells of tables are units; those that name who acts are owners', () => {
  const body = `## Suites // Follow-up

| Action | Responsable // Owner | Échéance // Due |
| --- | --- | --- |
| Envoyer la carte // Send the map | OIM // IOM | 2025-04-01 |
`;
  expect(unitsOf(body).slice(1)).toEqual([
    'cell fr:Action',
    'cell fr:Responsable | en:Owner',
    'cell fr:Échéance | en:Due',
    'cell fr:Envoyer la carte | en:Send the map',
    'owner fr:OIM | en:IOM',
    'cell fr:2025-04-01',
  ]);
});

test('what a translation file says stands in it', () => {
  const translation = `## Water

The well is dry.

| Name | Depth |
| --- | --- |
| North | 12 m |
`;
  const body = `## Eau

Le puits est à sec.

| Nom | Profondeur |
| --- | --- |
| Nord | 12 m |
`;
  expect(unitsOf(body, ['fr', 'en'], { en: translation })).toEqual([
    'heading fr:Eau | en:Water *',
    'paragraph fr:Le puits est à sec. | en:The well is dry. *',
    'cell fr:Nom | en:Name *',
    'cell fr:Profondeur | en:Depth *',
    'cell fr:Nord | en:North *',
    'cell fr:12 m | en:12 m *',
  ]);
});

test('decisions and the agenda are collected once', () => {
  const body = `## Ordre du jour // Agenda

1. Eau // Water
   - captage // intake

## Eau // Water

### Décisions // Decisions

- Creuser. // Dig.
`;
  expect(unitsOf(body)).toEqual([
    'heading fr:Ordre du jour | en:Agenda',
    'heading fr:Eau | en:Water',
    'heading fr:Décisions | en:Decisions',
    'paragraph fr:Creuser. | en:Dig.',
    'paragraph fr:Eau | en:Water',
    'paragraph fr:captage | en:intake',
  ]);
});

test('places are exact where lines are indented, and behind escapes and references', () => {
  const body = `## Eau // Water

- Le puits&nbsp;nord
  est \\*à sec\\*. // The northern well
  is dry.

> Vu 😀 // Seen
> by all
`;
  expect(unitsOf(body).slice(1)).toEqual([
    'paragraph fr:Le puits nord est *à sec*. <Le puits&nbsp;nord\n  est \\*à sec\\*.> | en:The northern well is dry. <The northern well\n  is dry.>',
    'paragraph fr:Vu 😀 | en:Seen by all <Seen\n> by all>',
  ]);
});

test('a unit ends where it began or after, also in a cell of HTML', () => {
  const body = `## Eau // Water

* <details>
  - | 27,7 ménages.                // // 10 000 $ <!-- voir -->21e siècle | ٠١٢[ | // three (3) |
      | <br>10 000 $ | -0 // eau |
`;
  const backward = readMeeting(body).units.flatMap(({ variants }) =>
    variants.filter(({ position }) => position && (position.end.offset ?? 0) < (position.start.offset ?? 0)),
  );
  expect(backward).toEqual([]);
});

test('where both files give a language its words, those of the translation file are measured, at their place', () => {
  const body = `# Comité // Board

## Budget // Money (OIM // IOM)

### Décisions // Choices

| Poste // Post | Montant |
| --- | --- |
| Eau // Rain | 4 |

#### Suite // Rest

Voté.
`;
  const translation = `# Committee

## Budget (UN)

### Decisions

| Item | Amount |
| --- | --- |
| Water | 4 |

#### Follow-up

Adopted.
`;
  expect(unitsOf(body, ['fr', 'en'], { en: translation })).toEqual([
    'heading fr:Comité | en:Committee *',
    'heading fr:Budget | en:Budget *',
    'owner fr:OIM | en:UN *',
    'heading fr:Décisions | en:Decisions *',
    'cell fr:Poste | en:Item *',
    'cell fr:Montant | en:Amount *',
    'cell fr:Eau | en:Water *',
    'cell fr:4 | en:4 *',
    'heading fr:Suite | en:Follow-up *',
    'paragraph fr:Voté. | en:Adopted. *',
  ]);
});
