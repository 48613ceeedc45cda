import { expect, it } from 'vitest';
import { plainText } from '../../src/text/plain-text.js';
import type { Segment } from '../../src/text/segment.js';
import { readMeeting } from '../parse/read-meeting.js';

/** A segment as text, each variant with the words that stand at its place in its file. */
function show({ kind, variants, mismatched }: Segment): string {
  const words = variants.map(({ language, nodes, place }) => {
    const written = String(place.file).slice(place.start.offset, place.end.offset);
    const read = plainText(nodes);
    return `${language}:${read}${written === read ? '' : ` <${written}>`}${place.file.path === 'seance.md' ? '' : ' *'}`;
  });
  return `${mismatched ? '? ' : ''}${kind} ${words.join(' | ')}`;
}

const segmentsOf = (...args: Parameters<typeof readMeeting>) => readMeeting(...args).segments.map(show);

it('headings, presenters, parts and paragraphs are segments, each side at its own place', () => {
  const body = `## 1. Budget // Budget (OIM // IOM)

Le budget est voté. // The budget is adopted.

### Décisions // Decisions

- Payer \\*demain\\* // Pay tomorrow
`;
  expect(segmentsOf(body)).toEqual([
    'heading fr:Budget | en:Budget',
    'owner fr:OIM | en:IOM',
    'paragraph fr:Le budget est voté. | en:The budget is adopted.',
    'heading fr:Décisions | en:Decisions',
    'paragraph fr:Payer *demain* <Payer \\*demain\\*> | en:Pay tomorrow',
  ]);
});

it('containers correspond paragraph by paragraph, in nested lists too', () => {
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
  expect(segmentsOf(body).slice(1)).toEqual([
    'paragraph fr:Constat : | en:Finding:',
    'paragraph fr:puits | en:wells',
    'paragraph fr:nord | en:north',
    'paragraph fr:sud | en:south',
  ]);
});

it('lists that differ in length are one segment, and a mismatch at any depth', () => {
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
  const { segments, mismatches } = readMeeting(body);
  expect(segments.map(show).slice(1)).toEqual([
    'paragraph fr:puits | en:wells',
    '? paragraph fr:nordsud <- nord\n  - sud> | en:north <- north>',
  ]);
  expect(mismatches.map(({ own, first }) => [own, first].map(([node]) => node?.position?.start.line))).toEqual([
    [10, 5],
  ]);
});

it('cells of tables are segments; those that name who acts are owners', () => {
  const body = `## Suites // Follow-up

| Action | Responsable // Owner | Échéance // Due |
| --- | --- | --- |
| Envoyer la carte // Send the map | OIM // IOM | 2025-04-01 |
`;
  expect(segmentsOf(body).slice(1)).toEqual([
    'cell fr:Action',
    'cell fr:Responsable | en:Owner',
    'cell fr:Échéance | en:Due',
    'cell fr:Envoyer la carte | en:Send the map',
    'owner fr:OIM | en:IOM',
    'cell fr:2025-04-01',
  ]);
});

it('what a translation file says stands in it', () => {
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
  expect(segmentsOf(body, ['fr', 'en'], { en: translation })).toEqual([
    'heading fr:Eau | en:Water *',
    'paragraph fr:Le puits est à sec. | en:The well is dry. *',
    'cell fr:Nom | en:Name *',
    'cell fr:Profondeur | en:Depth *',
    'cell fr:Nord | en:North *',
    'cell fr:12 m | en:12 m *',
  ]);
});

it('decisions and the agenda are collected once', () => {
  const body = `## Ordre du jour // Agenda

1. Eau // Water
   - captage // intake

## Eau // Water

### Décisions // Decisions

- Creuser. // Dig.
`;
  expect(segmentsOf(body)).toEqual([
    'heading fr:Ordre du jour | en:Agenda',
    'paragraph fr:Eau | en:Water',
    'paragraph fr:captage | en:intake',
    'heading fr:Eau | en:Water',
    'heading fr:Décisions | en:Decisions',
    'paragraph fr:Creuser. | en:Dig.',
  ]);
});

it('places are exact where lines are indented, and behind escapes and references', () => {
  const body = `## Eau // Water

- Le puits&nbsp;nord
  est \\*à sec\\*. // The northern well
  is dry.

> Vu 😀 // Seen
> by all
`;
  expect(segmentsOf(body).slice(1)).toEqual([
    'paragraph fr:Le puits nord est *à sec*. <Le puits&nbsp;nord\n  est \\*à sec\\*.> | en:The northern well is dry. <The northern well\n  is dry.>',
    'paragraph fr:Vu 😀 | en:Seen by all <Seen\n> by all>',
  ]);
});

it('a unit ends where it began or after, also in a cell of HTML', () => {
  const body = `## Eau // Water

* <details>
  - | 27,7 ménages.                // // 10 000 $ <!-- voir -->21e siècle | ٠١٢[ | // three (3) |
      | <br>10 000 $ | -0 // eau |
`;
  const backward = readMeeting(body).segments.flatMap(({ variants }) =>
    variants.filter(({ place }) => place && (place.end.offset ?? 0) < (place.start.offset ?? 0)),
  );
  expect(backward).toEqual([]);
});

it('where both files give a language its words, those of the translation file are measured, at their place', () => {
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
  expect(segmentsOf(body, ['fr', 'en'], { en: translation })).toEqual([
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
