import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/locale/catalogue.js';
import { labelKeys } from '../../src/locale/label-key.js';
import { languages } from '../../src/locale/languages.js';
import { normalizeTerm } from '../../src/locale/normalize-term.js';
import { readWordList } from '../../src/locale/word-list.js';

const entries = Object.entries(catalogue());

describe('the catalogue', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(catalogue()))).toEqual(catalogue());
    expect(Object.keys(catalogue())).toEqual(['fr', 'en', 'ar', 'es', 'pt', 'de', 'it', 'nl']);
  });

  it.each(entries)('has every label in %s, in its order and without stray spaces', (_, { labels }) => {
    expect(Object.keys(labels)).toEqual([...labelKeys]);
    expect(Object.values(labels).filter((label) => label === '' || label !== label.trim())).toEqual([]);
  });

  it.each(entries)('has the same places to fill in %s as in English', (_, { labels, regionalLabels }) => {
    const english = catalogue().en?.labels;
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of labelKeys) {
      // One person may be said without a figure.
      if (key === 'person') continue;
      expect({ key, places: places(labels[key]) }).toEqual({ key, places: places(english?.[key] ?? '') });
      for (const own of Object.values(regionalLabels)) {
        if (own[key] !== undefined) expect(places(own[key])).toEqual(places(labels[key]));
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
      for (const [kind, words] of Object.entries(language[table])) {
        for (const term of readWordList(words).map(normalizeTerm))
          meanings.set(term, (meanings.get(term) ?? new Set()).add(kind));
      }
    }
    const ambiguous = [...meanings].filter(([, kinds]) => kinds.size > 1).map(([term, kinds]) => [term, [...kinds]]);
    expect(ambiguous).toEqual([]);
  });

  it.each(languages)('is never empty in normal form ($code)', (language) => {
    const words = tables.flatMap((table) => Object.values<string>(language[table]).flatMap(readWordList));
    expect(words.filter((word) => normalizeTerm(word) === '')).toEqual([]);
  });

  it.each(languages)('is written once in its list ($code)', (language) => {
    const repeated = [...tables.flatMap((table) => Object.values<string>(language[table]).map(readWordList))].flatMap(
      (words) => {
        const terms = words.map((word) => word.toLowerCase());
        return terms.filter((term, index) => terms.indexOf(term) !== index);
      },
    );
    expect(repeated).toEqual([]);
  });
});

describe('the names of months and weekdays', () => {
  it.each(languages)('are twelve and seven ($code)', ({ date, dateWords, regions }) => {
    const formats = [date, ...Object.values(regions).map((region) => region.date ?? {})];
    expect(formats.flatMap(({ months }) => (months === undefined ? [] : [months.length])).every((n) => n === 12)).toBe(
      true,
    );
    expect([dateWords.months.length, date.weekdays.length, dateWords.weekdays.length]).toEqual([12, 7, 7]);
  });

  it.each(languages)('each name one month ($code)', ({ date, dateWords }) => {
    const numbers = new Map<string, Set<number>>();
    for (const [index, names] of dateWords.months.entries()) {
      for (const term of [...names, date.months[index] ?? ''].map(normalizeTerm)) {
        numbers.set(term, (numbers.get(term) ?? new Set()).add(index));
      }
    }
    expect([...numbers].filter(([, months]) => months.size > 1)).toEqual([]);
  });
});
