import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/agenda/mismatch.js';
import { runCheck } from '../run-check.js';

const hint = 'write the headings as the agenda has them, or leave the agenda out';

it('reports an entry that is not its heading, in the list that has it', async () => {
  const body = '## Ordre du jour\n\n1. Eau // Water\n2. Feu // Fire\n\n## Eau // Water\n\n## Terre // Earth\n';
  expect(await runCheck([rule], { body })).toEqual([
    `12:1 Unexpected agenda entry \`Feu\`, expected \`Terre\` as in line 16 | ${hint}`,
  ]);
});

it('reports an entry that differs from its heading in the translation alone', async () => {
  const body =
    '## Ordre du jour // Agenda\n\n1. Eau // Water\n2. Voirie // Paths\n\n## Eau // Water\n\n## Voirie // Roads\n';
  expect(await runCheck([rule], { body })).toEqual([
    `12:1 Unexpected agenda entry \`Paths\`, expected \`Roads\` as in line 16 | ${hint}`,
  ]);
});

it('reports an entry past the last heading, and a heading past the last entry', async () => {
  const body = '## Eau // Water\n\n## Voirie // Roads\n';
  expect(await runCheck([rule], { front: 'agenda: [Eau // Water, Voirie // Roads, Feu // Fire]', body })).toEqual([
    `7:41 Unexpected agenda entry \`Feu\`, expected no further entry | ${hint}`,
  ]);
  expect(await runCheck([rule], { front: 'agenda: [Eau // Water]', body })).toEqual([
    `7:10 Unexpected end of the agenda, expected \`Voirie\` as in line 12 | ${hint}`,
  ]);
});

it('lets an opening without a number go without an entry, and words differ in accents and capitals', async () => {
  const body = '## Ouverture // Opening\n\n## 1. Énergie // Energy\n';
  expect(await runCheck([rule], { front: 'agenda: [énergie. // ENERGY]', body })).toEqual([]);
  expect(await runCheck([rule], { front: 'agenda: [Ouverture // Opening, Energie // Energy]', body })).toEqual([]);
});

it('says nothing where there is no item', async () => {
  expect(await runCheck([rule], { front: 'agenda: [Eau // Water]', body: 'Du texte.\n' })).toEqual([]);
});
