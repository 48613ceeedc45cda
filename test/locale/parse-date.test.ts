import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLocale } from '../../src/locale/locale.js';
import { type DateReading, parseDate, parseIsoDate } from '../../src/locale/parse-date.js';
import { anyDate } from './any-date.js';

const words: DateReading = { kind: 'words' };
const impossible = (text: string): DateReading => ({ kind: 'impossible', text });

/** The date as `2023-06-20`, so that tables of expected readings can be read. */
function read(text: string, ...languages: string[]): string {
  const reading = parseDate(text, languages);
  if (reading.kind !== 'date') return reading.kind;
  const { year, month, day } = reading.date;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

describe('a date of the front matter', () => {
  it('is year, month and day with all their digits', () => {
    expect(parseIsoDate('2023-06-20')).toEqual({ kind: 'date', date: { year: 2023, month: 6, day: 20 } });
  });

  it('must be in the calendar', () => {
    for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '2024-04-31', '0000-01-01']) {
      expect(parseIsoDate(text)).toEqual(impossible(text));
    }
  });

  it('is nothing else', () => {
    for (const text of [
      '2023-6-20',
      '20-06-2023',
      '20/06/2023',
      '20 juin 2023',
      '2023-06-20T09:15',
      ' 2023-06-20',
      '',
    ]) {
      expect(parseIsoDate(text)).toEqual(words);
    }
  });
});

describe('a due date', () => {
  it.each([
    ['2023-07-01', '2023-07-01'],
    ['2023-7-1', '2023-07-01'],
    ['2023‑07‑01', '2023-07-01'],
    ['20/07/2023', '2023-07-20'],
    ['20.07.2023', '2023-07-20'],
    ['20-07-2023', '2023-07-20'],
    ['1/7/2023', '2023-07-01'],
    ['20. 07. 2023', '2023-07-20'],
    ['20/07/23', '2023-07-20'],
    ['٢٠/٠٧/٢٠٢٣', '2023-07-20'],
    ['  20/07/2023 ', '2023-07-20'],
  ])('is read from numbers, the day first: %s', (text, date) => {
    expect(read(text, 'fr', 'en')).toBe(date);
  });

  it.each([
    ['20 juin 2023', '2023-06-20'],
    ['lundi 6 janvier 2025', '2025-01-06'],
    ['le 1er juin 2023', '2023-06-01'],
    ['Le 1ᵉʳ juin 2023', '2023-06-01'],
    ['le lundi 6 janvier 2025', '2025-01-06'],
    ['Lundi, le 6 janvier 2025', '2025-01-06'],
    ['le premier juin 2023', '2023-06-01'],
    ['12 aout 2024', '2024-08-12'],
    ['12 AOÛT 2024', '2024-08-12'],
    ['14 févr. 2024', '2024-02-14'],
    ['mar. 14 janv. 2025', '2025-01-14'],
    ['3 sept. 2024', '2024-09-03'],
    ['20\u00a0juin\u00a02023', '2023-06-20'],
  ])('is read from French: %s', (text, date) => {
    expect(read(text, 'fr-CA')).toBe(date);
  });

  it.each([
    ['18 April 2024', '2024-04-18'],
    ['April 18, 2024', '2024-04-18'],
    ['18th of April 2024', '2024-04-18'],
    ['the 18th of April, 2024', '2024-04-18'],
    ['Thursday, April 18, 2024', '2024-04-18'],
    ['on Thursday the 18th April 2024', '2024-04-18'],
    ['April 18th 2024', '2024-04-18'],
    ['Sat., Sept. 7, 2024', '2024-09-07'],
    ['1 May 2024', '2024-05-01'],
    ['21st June 2024', '2024-06-21'],
    ['Feb. 2nd, 2024', '2024-02-02'],
  ])('is read from English: %s', (text, date) => {
    expect(read(text, 'en')).toBe(date);
  });

  it.each([
    ['٢٠ يونيو ٢٠٢٣', '2023-06-20'],
    ['12 أفريل 2025', '2025-04-12'],
    ['12 افريل 2025', '2025-04-12'],
    ['1 جانفي 2025', '2025-01-01'],
    ['3 غشت 2024', '2024-08-03'],
    ['5 كانون الثاني 2025', '2025-01-05'],
    ['٢٠ حزيران/يونيه ٢٠٢٣', '2023-06-20'],
    ['الاثنين 6 يناير 2025', '2025-01-06'],
    ['الإثنين الموافق لـ6 يناير 2025م', '2025-01-06'],
    ['يوم الأحد، ٥ يناير ٢٠٢٥', '2025-01-05'],
    ['الأول من أكتوبر 2024', '2024-10-01'],
    ['20 يُونيُو 2023', '2023-06-20'],
  ])('is read from Arabic, months of any country: %s', (text, date) => {
    expect(read(text, 'ar')).toBe(date);
  });

  it.each([
    ['de', '6. Januar 2025', '2025-01-06'],
    ['de', 'Montag, den 6. Jänner 2025', '2025-01-06'],
    ['de', '3. März 2025', '2025-03-03'],
    ['es', '6 de enero de 2025', '2025-01-06'],
    ['es', 'El lunes, 6 de enero del 2025', '2025-01-06'],
    ['es', '1.º de setiembre de 2024', '2024-09-01'],
    ['es', 'primero de mayo de 2024', '2024-05-01'],
    ['pt', 'segunda-feira, 6 de janeiro de 2025', '2025-01-06'],
    ['pt', '1º de março de 2025', '2025-03-01'],
    ['it', 'lunedì 6 gennaio 2025', '2025-01-06'],
    ['it', 'l’11 maggio 2024', '2024-05-11'],
    ['it', '1° giugno 2023', '2023-06-01'],
    ['nl', '1 mei 2025', '2025-05-01'],
    ['nl', 'maandag 6 januari 2025', '2025-01-06'],
    ['nl', '1e mrt 2025', '2025-03-01'],
    ['ru', '20 июня 2023', '2023-06-20'],
    ['cs', '20. června 2023', '2023-06-20'],
    ['ja', '2023年6月20日', '2023-06-20'],
  ])('is read from other languages (%s): %s', (language, text, date) => {
    expect(read(text, language)).toBe(date);
  });

  it('is read in any language of the document and no other', () => {
    expect(read('6. Januar 2025', 'fr', 'de')).toBe('2025-01-06');
    expect(read('6. Januar 2025', 'fr', 'en')).toBe('words');
    expect(read('20 juin 2023', 'en')).toBe('words');
    expect(read('lundi 20 June 2023', 'fr', 'en')).toBe('words');
  });

  it('is impossible where the calendar does not have it', () => {
    for (const text of ['31/02/2024', '30 février 2024', 'April 31, 2024', '2023-02-29', '20/13/2023', '0/1/2024']) {
      expect(parseDate(text, ['fr', 'en'])).toEqual(impossible(text));
    }
    expect(parseDate('٣١ أبريل ٢٠٢٤', ['ar'])).toEqual(impossible('٣١ أبريل ٢٠٢٤'));
  });

  it.each([
    'permanent',
    '',
    '20 juillet',
    'juillet 2023',
    'fin 2024',
    'avant le 20 juin 2023',
    '20 juin 2023 à 12 h',
    '20-21 juin 2023',
    'du 20 au 21 juin 2023',
    '23-07-20',
    '1.2.3',
    'T3 2024',
    '20 brumaire 2023',
    '2023',
    'le '.repeat(1000),
  ])('is words where it is more or less than one date: %s', (text) => {
    expect(parseDate(text, ['fr', 'en'])).toEqual(words);
  });
});

describe('reading what was written', () => {
  const tags = [
    'fr',
    'fr-CA',
    'en',
    'en-US',
    'en-GB',
    'ar',
    'ar-TN',
    'ar-MA',
    'ar-LB',
    'es',
    'pt',
    'pt-BR',
    'de',
    'de-AT',
  ];
  it.each([...tags, 'it', 'nl', 'nl-BE', 'ru', 'tr', 'el'])('gives every date back in %s', (tag) => {
    const locale = getLocale(tag);
    fc.assert(
      fc.property(anyDate, fc.boolean(), (date, weekday) => {
        // Intl puts the weekday elsewhere in some of the languages that the catalogue lacks.
        const text = locale.formatDate(date, { weekday: weekday && !['ru', 'tr', 'el'].includes(tag) });
        expect(parseDate(text.replace(/ г\.$/, ''), [tag])).toEqual({ kind: 'date', date });
      }),
    );
  });

  it('never throws on other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['date', 'impossible', 'words']).toContain(parseDate(text, ['fr', 'en', 'ar', 'x-none']).kind);
      }),
    );
  });
});
