import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../src/locale/find-times.js';
import { getLocale } from '../../src/locale/locale.js';

/** Each time as `text: 9:30`. */
function find(language: string, text: string): string[] {
  return findTimes(text, language).map(
    ({ start, end, hour, minute }) => `${text.slice(start, end)}: ${hour}:${String(minute).padStart(2, '0')}`,
  );
}

describe('times of day in running text', () => {
  it('are found in the forms of each language', () => {
    const sentences: readonly (readonly [string, string, string])[] = [
      ['fr', 'La séance est levée à 14 h 30.', '14 h 30'],
      ['fr', 'La séance est levée à 14h30.', '14h30'],
      ['fr', 'à 2 heures 30 de l’après-midi', '2 heures 30 de l’après-midi'],
      ['en', 'The meeting closed at 2:30 p.m.', '2:30 p.m.'],
      ['en', 'The meeting closed at 2.30pm.', '2.30pm'],
      ['en', 'The meeting closed at 14:30.', '14:30'],
      ['de', 'Die Sitzung endet um 14.30 Uhr.', '14.30 Uhr'],
      ['de', 'Die Sitzung endet um 14.30.', '14.30'],
      ['es', 'La sesión termina a las 2:30 de la tarde.', '2:30 de la tarde'],
      ['it', 'La seduta è tolta alle ore 14.30.', '14.30'],
      ['nl', 'De vergadering eindigt om 14u30.', '14u30'],
      ['pt', 'A reunião terminou às 14h30.', '14h30'],
      ['ar', 'انتهى الاجتماع في الساعة ٢:٣٠ مساءً', '٢:٣٠ مساءً'],
    ];
    for (const [language, sentence, time] of sentences) expect(find(language, sentence)).toEqual([`${time}: 14:30`]);
  });

  it('are found on the hour where the words around say so', () => {
    expect(find('fr', 'à 9 h, vers 10 heures, mardi 11h')).toEqual(['9 h: 9:00', '10 heures: 10:00', '11h: 11:00']);
    expect(find('en', '9 a.m., 2 PM, 10 o’clock')).toEqual(['9 a.m.: 9:00', '2 PM: 14:00', '10 o’clock: 10:00']);
    expect(find('de', 'ab 9 Uhr')).toEqual(['9 Uhr: 9:00']);
    expect(find('es', 'a las 9, a las 9 personas')).toEqual(['9: 9:00']);
    expect(find('it', 'ore 9')).toEqual(['9: 9:00']);
    expect(find('ar', 'الساعة ٩')).toEqual(['٩: 9:00']);
  });

  it('are found in words', () => {
    expect(find('fr', 'à midi, à minuit, à midi et demi, l’après-midi')).toEqual([
      'midi: 12:00',
      'minuit: 0:00',
      'midi et demi: 12:30',
    ]);
    expect(find('en', 'at noon, by midnight, in the afternoon')).toEqual(['noon: 12:00', 'midnight: 0:00']);
  });

  it('are found on each side of a range', () => {
    expect(find('fr', 'de 9 à 11 h, 9h15-11h, de 14 h à 16 h')).toEqual([
      '9: 9:00',
      '11 h: 11:00',
      '9h15: 9:15',
      '11h: 11:00',
      '14 h: 14:00',
      '16 h: 16:00',
    ]);
    expect(find('en', 'from 9:30 to 11 a.m.')).toEqual(['9:30: 9:30', '11 a.m.: 11:00']);
    expect(find('en', '1:30–3 pm')).toEqual(['1:30: 13:30', '3 pm: 15:00']);
    expect(find('de', 'zwischen 9 und 11 Uhr')).toEqual(['9: 9:00', '11 Uhr: 11:00']);
  });
});

describe('what only looks like a time', () => {
  it('is left alone', () => {
    const sentences: readonly (readonly [string, string])[] = [
      ['fr', 'une durée de 2 h 30, pendant 2 heures, 2 h de formation, 30 min, toutes les 2 h, dans les 24 h'],
      ['fr', 'au 1:50 000, 27,7 %, 48 h, 2 h 30 min, 1 234 h'],
      ['en', '2 hours, 1,200 hours, a rate of 3.50, I am 5'],
      ['de', '2 Stunden, 3.50 Euro'],
    ];
    for (const [language, sentence] of sentences) expect(find(language, sentence)).toEqual([]);
  });
});

describe('any time', () => {
  it('is found as the tool prints it', () => {
    const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
    const before: Readonly<Record<string, string>> = { fr: 'à ', pt: 'às ', nl: 'om ' };
    const tags = fc.constantFrom('fr', 'fr-CA', 'en', 'en-GB', 'de', 'de-CH', 'es', 'it', 'nl', 'pt', 'ar-MA');
    fc.assert(
      fc.property(time, tags, (time, tag) => {
        const text = `${before[tag.slice(0, 2)] ?? ''}${getLocale(tag).formatTime(time)}`;
        expect(findTimes(text, tag).map(({ hour, minute }) => ({ hour, minute }))).toEqual([time]);
      }),
    );
  });
});

describe('any text', () => {
  it('has its times in order and inside it', () => {
    const pieces = fc.constantFrom(
      '9',
      ' h ',
      '30',
      ':',
      '.',
      ' a.m.',
      'à ',
      ' - ',
      'midi',
      ' Uhr',
      '\u0301',
      '٩',
      'م',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('fr', 'en', 'de', 'ar'), (text, language) => {
        let last = 0;
        for (const { start, end, hour, minute } of findTimes(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          expect(hour).toBeLessThan(24);
          expect(minute).toBeLessThan(60);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('returns, however long and hostile', () => {
    for (const piece of ['1 ', '9h ', '9-', '1:', '12 ', '12 midi', '1', '9:30', '9:30 a', 'de 9 à ']) {
      expect(findTimes(piece.repeat(100_000 / piece.length), 'fr')).toBeInstanceOf(Array);
    }
  });
});
