import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { configFields } from '../../src/fields/config-fields.js';
import { walkFields } from '../../src/fields/written-fields.js';
import { configJsonSchema } from '../../src/schema/config-json-schema.js';
import { compileSchema } from './compile-schema.js';

const schema = configJsonSchema();
const findFaults = compileSchema(schema);

it('a configuration with every field of its own is right', () => {
  const config = `
$schema: schemas/config.json
include: [archives/**/*.md]
exclude: modeles/
out: pdf
paper: A4
languages: [fr, en]
organization: Ville de Pont-Rivard // City of Pont-Rivard
labels:
  fr: { minutes: Procès-verbal, due: Délai }
  fr-CH: { minutes: Procès-verbal }
organizations:
  - Croix-Rouge danoise // Danish Red Cross
  - name: { fr: Organisation internationale pour les migrations, en: International Organization for Migration }
    short: OIM // IOM
    aliases: [Mission Tunis]
rules:
  translation/length: off
  actions/owner: error
`;
  expect(findFaults(parse(config))).toBe('');
  expect(findFaults({})).toBe('');
});

it.each([
  ['a rule that is none', { rules: { 'translation/lenght': 'off' } }, '/rules must NOT have additional properties'],
  ['a severity that is none', { rules: { 'actions/owner': 'warn' } }, '/rules/actions~1owner must be equal to one of'],
  [
    'a mandatory rule silenced',
    { rules: { 'front-matter/date': 'off' } },
    '/rules/front-matter~1date must be equal to one of',
  ],
  ['a label that is none', { labels: { fr: { minute: 'Procès-verbal' } } }, '/labels/fr must NOT have additional'],
  ['a paper that is none', { paper: 'a5' }, '/paper must be equal to one of the allowed values'],
  [
    'an agency without a name',
    { organizations: [{ short: 'OIM' }] },
    "/organizations/0 must have required property 'name'",
  ],
  ['an impossible date', { next: { date: '2023-02-30' } }, '/next/date must match format "date"'],
  ['an unknown field', { sortie: 'pdf' }, 'must NOT have additional properties {"additionalProperty":"sortie"}'],
])('%s is wrong', (_name, config, fault) => {
  expect(findFaults(config)).toContain(fault);
});

it('each field is explained in both languages', () => {
  for (const [path, { text }] of walkFields(configFields)) {
    const { fr, en } = text?.() ?? expect.fail(path);
    expect([fr[1], en[1]].every((text) => /^\p{Lu}.*\.$/u.test(text))).toBe(true);
    expect(fr[0] === '' || en[0] === '' || fr[1] === en[1]).toBe(false);
  }
});

it('a rule looks so to an editor, and a label', () => {
  expect(schema.properties?.rules?.properties?.['translation/missing']).toEqual({
    title: 'translation/missing',
    description:
      "une phrase n'est écrite que dans une langue du document\n\na sentence is written in one language of the document only",
    default: 'warning',
    enum: ['off', 'info', 'warning', 'error'],
  });
  expect(schema.definitions?.labels?.properties?.due).toEqual({
    description: 'Échéance // Due date',
    type: ['string', 'number'],
  });
});
