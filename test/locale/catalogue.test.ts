import { describe, expect, it } from 'vitest';
import { labelKeys } from '../../src/languages/label-key.js';
import { languages } from '../../src/languages/registry.js';
import { catalogue } from '../../src/locale/catalogue.js';
import { normalizeTerm } from '../../src/locale/normalize-term.js';
import { readWordList } from '../../src/locale/word-list.js';

const entries = Object.entries(catalogue());

describe('the catalogue', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(catalogue()))).toEqual(catalogue());
    expect(Object.keys(catalogue())).toEqual(languages.map(({ code }) => code));
  });

  it.each(entries)('has the labels of %s in their order, without stray spaces', (_, { labels }) => {
    expect(Object.keys(labels)).toEqual(labelKeys.filter((key) => labels[key] !== undefined));
    expect(Object.values(labels).filter((label) => label === '' || label !== label.trim())).toEqual([]);
  });

  it.each(entries)('has the same places to fill in %s as in English', (_, { labels, regionalLabels }) => {
    const english = catalogue().en?.labels;
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of labelKeys) {
      // One person may be said without a figure.
      if (key === 'person') continue;
      for (const wording of [labels, ...Object.values(regionalLabels)]) {
        const label = wording[key];
        if (label !== undefined)
          expect({ key, places: places(label) }).toEqual({ key, places: places(english?.[key] ?? '') });
      }
    }
  });

  it('names regional labels by the whole tag', () => {
    expect(catalogue().fr?.regionalLabels['fr-CA']?.actions).toBe('Mesures de suivi');
  });
});

describe('a word of the catalogue', () => {
  const tables = ['parts', 'sections', 'columns', 'statuses', 'roles', 'attendeeStatuses', 'nonePhrases'] as const;

  it.each(tables)('means one thing in all languages (%s)', (table) => {
    const meanings = new Map<string, Set<string>>();
    for (const language of languages) {
      for (const [kind, words] of Object.entries<string>(language.words?.[table] ?? {})) {
        for (const term of readWordList(words).map(normalizeTerm))
          meanings.set(term, (meanings.get(term) ?? new Set()).add(kind));
      }
    }
    const ambiguous = [...meanings].filter(([, kinds]) => kinds.size > 1).map(([term, kinds]) => [term, [...kinds]]);
    expect(ambiguous).toEqual([]);
  });

  it.each(languages)('is never empty in normal form ($code)', (language) => {
    const words = tables.flatMap((table) => Object.values<string>(language.words?.[table] ?? {}).flatMap(readWordList));
    expect(words.filter((word) => normalizeTerm(word) === '')).toEqual([]);
  });

  it.each(languages)('is written once in its list ($code)', (language) => {
    const repeated = [
      ...tables.flatMap((table) => Object.values<string>(language.words?.[table] ?? {}).map(readWordList)),
    ].flatMap((words) => {
      const terms = words.map((word) => word.toLowerCase());
      return terms.filter((term, index) => terms.indexOf(term) !== index);
    });
    expect(repeated).toEqual([]);
  });
});

describe('the names of months and weekdays', () => {
  it.each(languages)('are twelve and seven ($code)', ({ formats, dateWords, regions = {} }) => {
    const dates = [formats?.date, ...Object.values(regions).map(({ date }) => date)];
    const months = [...dates.map((date) => date?.months), dateWords?.months];
    expect(months.filter((names) => names !== undefined && names.length !== 12)).toEqual([]);
    const weekdays = [formats?.date.weekdays, dateWords?.weekdays];
    expect(weekdays.filter((names) => names !== undefined && names.length !== 7)).toEqual([]);
  });

  it.each(languages)('each name one month ($code)', ({ formats, dateWords }) => {
    const numbers = new Map<string, Set<number>>();
    for (const [index, names] of (dateWords?.months ?? []).entries()) {
      for (const term of [...names, formats?.date.months[index] ?? ''].map(normalizeTerm)) {
        numbers.set(term, (numbers.get(term) ?? new Set()).add(index));
      }
    }
    expect([...numbers].filter(([, months]) => months.size > 1)).toEqual([]);
  });
});
