import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/locale/find-dates.js';
import { getLocale } from '../../src/locale/locale.js';
import { weekdayOf } from '../../src/locale/parse-date.js';
import { anyDate } from './any-date.js';

/** Each date as `text: weekday day..lastDay/month/year`, so that tables of expected dates can be read. */
function find(language: string, text: string): string[] {
  return findDates(text, language).map(({ start, end, weekday, day, lastDay, month, year }) => {
    const days = lastDay === undefined ? (day ?? '-') : `${day}..${lastDay}`;
    return `${text.slice(start, end)}: ${weekday ?? '-'} ${days}/${month ?? '-'}/${year ?? '-'}`;
  });
}

describe('dates in running text', () => {
  it('are found whole, in each language of the catalogue', () => {
    const sentences: readonly (readonly [string, string, string])[] = [
      ['fr', 'Réunion du mardi 20 juin 2023 à 9 h 30', 'mardi 20 juin 2023'],
      ['en', 'It met on Tuesday, June 20, 2023, at 9:30', 'Tuesday, June 20, 2023'],
      ['en', 'It met on Tuesday the 20th of June 2023.', 'Tuesday the 20th of June 2023'],
      ['de', 'am Dienstag, den 20. Juni 2023 um 9.30 Uhr', 'Dienstag, den 20. Juni 2023'],
      ['es', 'el martes, 20 de junio de 2023, a las 9', 'martes, 20 de junio de 2023'],
      ['it', 'la seduta di martedì 20 giugno 2023', 'martedì 20 giugno 2023'],
      ['nl', 'op dinsdag 20 juni 2023 om 9.30 uur', 'dinsdag 20 juni 2023'],
      ['pt', 'na terça-feira, 20 de junho de 2023', 'terça-feira, 20 de junho de 2023'],
      ['ar', 'يوم الثلاثاء الموافق ٢٠ يونيو ٢٠٢٣', 'الثلاثاء الموافق ٢٠ يونيو ٢٠٢٣'],
      ['ar-LB', 'الثلاثاء 20 حزيران/يونيو 2023', 'الثلاثاء 20 حزيران/يونيو 2023'],
    ];
    for (const [language, sentence, date] of sentences) {
      expect(find(language, sentence)).toEqual([`${date}: 2 20/6/2023`]);
    }
  });

  it('are found in numbers, the day first where that can be', () => {
    expect(find('fr', 'le 20/06/2023, 2023-06-20, 20.06.23 et 20-06-2023')).toEqual([
      '20/06/2023: - 20/6/2023',
      '2023-06-20: - 20/6/2023',
      '20.06.23: - 20/6/2023',
      '20-06-2023: - 20/6/2023',
    ]);
    expect(find('en', 'from 06/20/2023 to 20-Jul-23')).toEqual(['06/20/2023: - 20/6/2023', '20-Jul-23: - 20/7/2023']);
    expect(find('zh', '会议于2023年6月20日召开')).toEqual(['2023年6月20日: - 20/6/2023']);
    expect(find('fr', 'le 20/06, puis en 06/2023')).toEqual(['20/06: - 20/6/-', '06/2023: - -/6/2023']);
    expect(find('de', 'am 20.6. und')).toEqual(['20.6.: - 20/6/-']);
  });

  it('are found in part', () => {
    expect(find('fr', 'Le 28 mai, puis en juin et depuis mars 2021, le mardi et mercredi 21.')).toEqual([
      '28 mai: - 28/5/-',
      'juin: - -/6/-',
      'mars 2021: - -/3/2021',
      'mardi: 2 -/-/-',
      'mercredi 21: 3 21/-/-',
    ]);
    expect(find('en', 'On May 28, in June, since March 2021, on Tuesdays and on Jul 4')).toEqual([
      'May 28: - 28/5/-',
      'June: - -/6/-',
      'March 2021: - -/3/2021',
      'Tuesdays: 2 -/-/-',
      'Jul 4: - 4/7/-',
    ]);
  });

  it('are found with several days of a month', () => {
    expect(find('fr', 'du 3 au 5 juin 2024')).toEqual(['3 au 5 juin 2024: - 3..5/6/2024']);
    expect(find('fr', 'les 3, 4 et 5 juin')).toEqual(['3, 4 et 5 juin: - 3..5/6/-']);
    expect(find('en', 'June 3–5, 2024')).toEqual(['June 3–5, 2024: - 3..5/6/2024']);
    expect(find('de', 'vom 3. bis 5. Juni')).toEqual(['3. bis 5. Juni: - 3..5/6/-']);
    expect(find('ar', 'من 3 إلى 5 يونيو 2024')).toEqual(['3 إلى 5 يونيو 2024: - 3..5/6/2024']);
    expect(find('fr', 'mardi 20 et mercredi 21 juin 2023')).toEqual([
      'mardi 20: 2 20/6/2023',
      'mercredi 21 juin 2023: 3 21/6/2023',
    ]);
    expect(find('fr', 'du 30 juin au 2 juillet 2024')).toEqual(['30 juin: - 30/6/-', '2 juillet 2024: - 2/7/2024']);
  });

  it('have ordinals, abbreviations, words for the first, and the weekday after', () => {
    expect(find('fr', 'le 1er juin, le premier mai, le 20 sept. 2023 (mercredi)')).toEqual([
      '1er juin: - 1/6/-',
      'premier mai: - 1/5/-',
      '20 sept. 2023 (mercredi): 3 20/9/2023',
    ]);
    expect(find('es', 'el 1.º de junio del 2023')).toEqual(['1.º de junio del 2023: - 1/6/2023']);
    expect(find('it', '1° giugno 2023')).toEqual(['1° giugno 2023: - 1/6/2023']);
    expect(find('nl', 'ma. 19 juni')).toEqual(['ma. 19 juni: 1 19/6/-']);
    expect(find('de', 'bis 5. Jänner 2024')).toEqual(['5. Jänner 2024: - 5/1/2024']);
    expect(find('fr', 'LE MARDI 20 JUIN')).toEqual(['MARDI 20 JUIN: 2 20/6/-']);
  });

  it('are found in Arabic whatever the country calls the months', () => {
    expect(find('ar', 'في 12 أفريل 2025 و20 جوان و1 نيسان، وفي مارس ويوم الثُّلاثاء')).toEqual([
      '12 أفريل 2025: - 12/4/2025',
      '20 جوان: - 20/6/-',
      '1 نيسان: - 1/4/-',
      'مارس: - -/3/-',
      'الثُّلاثاء: 2 -/-/-',
    ]);
  });

  it('are found in other languages as Intl spells them', () => {
    expect(find('ru', 'вторник, 20 июня 2023 г.')).toEqual(['вторник, 20 июня 2023: 2 20/6/2023']);
    expect(find('da', 'den 20. juni 2023')).toEqual(['20. juni 2023: - 20/6/2023']);
  });
});

describe('words that only look like dates', () => {
  it('are left alone', () => {
    const sentences: readonly (readonly [string, string])[] = [
      ['en', 'The team may march on; March to the office; the 20 may attend; it is 9:30.'],
      ['en', 'April Jones and the first March meeting'],
      ['en', 'The sun sat on mon, 20,000 people'],
      ['fr', 'Mars est une planète ; les sept points ; article 3.12.23 ; 01.02.03.04.05'],
      ['es', 'Julio Pérez, de Santo Domingo'],
      ['pt', 'A segunda parte e a quarta reunião, quinta 20'],
      ['ar', 'مارس العمل الأحد'],
      ['de', 'August Müller'],
      ['xx', 'Tuesday'],
    ];
    for (const [language, sentence] of sentences) expect(find(language, sentence)).toEqual([]);
  });

  it('do not add to a date what is counted or timed', () => {
    expect(find('fr', 'mardi 9 h 30, mardi 20 personnes, juin 20 membres')).toEqual([
      'mardi: 2 -/-/-',
      'mardi: 2 -/-/-',
      'juin: - -/6/-',
    ]);
    expect(find('en', 'On June 3 and 4 members came.')).toEqual(['June 3: - 3/6/-']);
    expect(find('nl', 'zo 20 juni')).toEqual(['20 juni: - 20/6/-']);
  });
});

describe('any date', () => {
  const tags = ['fr', 'fr-CH', 'en', 'en-US', 'en-GB', 'de', 'de-AT', 'es', 'it', 'nl', 'pt', 'pt-BR'];
  const arabic = ['ar', 'ar-MA', 'ar-TN', 'ar-SY', 'ar-AE'];

  it('is found as the tool prints it', () => {
    const dates = anyDate.map((date) => ({ ...date, year: 1900 + (date.year % 200) }));
    fc.assert(
      fc.property(dates, fc.constantFrom(...tags, ...arabic), fc.boolean(), (date, tag, weekday) => {
        const text = getLocale(tag).formatDate(date, { weekday });
        expect(findDates(text, tag)).toEqual([
          { start: 0, end: text.length, ...date, weekday: weekday ? weekdayOf(date) : null },
        ]);
      }),
    );
  });
});

describe('any text', () => {
  it('has its dates in order, inside it, with numbers of the calendar', () => {
    const pieces = fc.constantFrom(
      ...[
        'mardi',
        'mai',
        'March',
        'May',
        'juin',
        '20',
        '1er',
        '2023',
        '/',
        '-',
        '.',
        ', ',
        ' ',
        ' et ',
        ' au ',
        '(',
        'é',
      ],
      ...['يوم ', 'الثُّلاثاء', '٢٠', 'Juni', '\u0301', '20/06/2023', '9 h', '😀', '\n', 'den '],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('fr', 'en', 'de', 'ar', 'es', 'ru'), (text, language) => {
        let last = 0;
        for (const { start, end, month, day, weekday, lastDay } of findDates(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          expect(month ?? 1).toBeLessThanOrEqual(12);
          expect(Math.max(day ?? 1, lastDay ?? 1)).toBeLessThanOrEqual(31);
          expect(weekday ?? 1).toBeLessThanOrEqual(7);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('returns, however long and hostile', () => {
    const pieces = [
      '1 ',
      '1, ',
      '3-',
      'mardi ',
      'mardi, le le ',
      'le 3 au ',
      'juin ',
      '1/',
      'mardi (',
      '3 juin/',
      '1',
      '3e, ',
    ];
    for (const piece of pieces) {
      for (const language of ['fr', 'en', 'ar', 'ru']) {
        expect(findDates(piece.repeat(100_000 / piece.length), language)).toBeInstanceOf(Array);
      }
    }
  });
});
