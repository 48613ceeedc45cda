import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { labelKeys } from '../../src/languages/label-key.js';
import { catalogue } from '../../src/locale/catalogue.js';
import { formatLabelCatalogue } from '../../src/schema/label-catalogue.js';

const text = formatLabelCatalogue();
const read = parse(text);

it('it says what it is, and shows a label in every language', () => {
  expect(
    text.split('\n').slice(0, 18).join('\n'),
  ).toBe(`# Les libellés imprimés, par langue, et les titres et les mots compris. On écrit les siens sous « labels » de
# minutes.config.yaml.

# The labels that are printed, by language, and the headings and words that are understood. Your own go under "labels" in
# minutes.config.yaml.

labels:
  minutes:
    fr: Compte rendu
    fr-CH: Procès-verbal
    en: Minutes
    ar: محضر الاجتماع
    es: Acta
    pt: Ata
    de: Protokoll
    it: Verbale
    nl: Notulen
    nl-BE: Verslag`);
});

it('it is YAML that holds the whole catalogue', () => {
  expect(Object.keys(read.labels)).toEqual(labelKeys);
  for (const [language, entry] of Object.entries(catalogue())) {
    for (const key of labelKeys) expect(read.labels[key][language]).toBe(entry.labels[key]);
    expect(read.headings.parts.decisions[language]).toEqual(entry.headings.parts.decisions ?? []);
    expect(read.headings.sections.agenda[language]).toEqual(entry.headings.sections.agenda ?? []);
    expect(read.headings.columns.due[language]).toEqual(entry.headings.columns.due ?? []);
    expect(read.words.statuses.done[language]).toEqual(entry.words.statuses.done ?? []);
    expect(read.words.none[language]).toEqual(entry.words.none);
  }
});
