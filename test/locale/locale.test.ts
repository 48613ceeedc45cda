import { describe, expect, it } from 'vitest';
import { getLocale, type Locale } from '../../src/locale/locale.js';

const juneFirst = { year: 2023, month: 6, day: 1 };
const juneTwentieth = { year: 2023, month: 6, day: 20 };
const quarterPastNine = { hour: 9, minute: 15 };
const eleven = { hour: 11, minute: 0 };

/** No-break spaces as `_`, narrow ones as `'`, so that they are seen. */
function visible(text: string): string {
  return text.replaceAll('\u00a0', '_').replaceAll('\u202f', "'");
}

describe('dates', () => {
  it.each([
    ['fr', '1er_juin 2023', '20_juin 2023'],
    ['fr-CA', '1er_juin 2023', '20_juin 2023'],
    ['en', '1_June 2023', '20_June 2023'],
    ['en-GB', '1_June 2023', '20_June 2023'],
    ['en-US', 'June_1, 2023', 'June_20, 2023'],
    ['en-CA', 'June_1, 2023', 'June_20, 2023'],
    ['ar', '١_يونيو ٢٠٢٣', '٢٠_يونيو ٢٠٢٣'],
    ['ar-EG', '١_يونيو ٢٠٢٣', '٢٠_يونيو ٢٠٢٣'],
    ['ar-TN', '1_جوان 2023', '20_جوان 2023'],
    ['ar-DZ', '1_جوان 2023', '20_جوان 2023'],
    ['ar-MA', '1_يونيو 2023', '20_يونيو 2023'],
    ['ar-LB', '١_حزيران ٢٠٢٣', '٢٠_حزيران ٢٠٢٣'],
    ['es', '1_de_junio de_2023', '20_de_junio de_2023'],
    ['pt', '1_de_junho de_2023', '20_de_junho de_2023'],
    ['pt-BR', '1º_de_junho de_2023', '20_de_junho de_2023'],
    ['de', '1._Juni 2023', '20._Juni 2023'],
    ['it', '1º_giugno 2023', '20_giugno 2023'],
    ['nl', '1_juni 2023', '20_juni 2023'],
  ])('are written out in %s', (tag, first, twentieth) => {
    const locale = getLocale(tag);
    expect([locale.formatDate(juneFirst), locale.formatDate(juneTwentieth)].map(visible)).toEqual([first, twentieth]);
  });

  it.each([
    ['fr', 'mardi 20_juin 2023'],
    ['en', 'Tuesday, 20_June 2023'],
    ['en-GB', 'Tuesday 20_June 2023'],
    ['en-US', 'Tuesday, June_20, 2023'],
    ['ar', 'الثلاثاء ٢٠_يونيو ٢٠٢٣'],
    ['es', 'martes, 20_de_junio de_2023'],
    ['pt', 'terça-feira, 20_de_junho de_2023'],
    ['de', 'Dienstag, 20._Juni 2023'],
    ['it', 'martedì 20_giugno 2023'],
    ['nl', 'dinsdag 20_juni 2023'],
  ])('have their weekday in %s', (tag, expected) => {
    expect(visible(getLocale(tag).formatDate(juneTwentieth, { weekday: true }))).toBe(expected);
  });

  it('follow the country in the names of the months', () => {
    const april = { year: 2025, month: 4, day: 12 };
    const july = { year: 2025, month: 7, day: 12 };
    expect(['ar-TN', 'ar-DZ', 'ar-MA'].map((tag) => visible(getLocale(tag).formatDate(april)))).toEqual([
      '12_أفريل 2025',
      '12_أفريل 2025',
      '12_أبريل 2025',
    ]);
    expect(['ar-TN', 'ar-MA'].map((tag) => visible(getLocale(tag).formatDate(july)))).toEqual([
      '12_جويلية 2025',
      '12_يوليوز 2025',
    ]);
    expect(visible(getLocale('de-AT').formatDate({ year: 2025, month: 1, day: 6 }))).toBe('6._Jänner 2025');
  });
});

describe('times', () => {
  it.each([
    ['fr', '9_h_15', '11_h', '9_h_15_– 11_h'],
    ['fr-CA', '9_h_15', '11_h', '9_h_15_– 11_h'],
    ['en', '9:15_a.m.', '11_a.m.', '9:15_a.m._– 11_a.m.'],
    ['en-CA', '9:15_a.m.', '11_a.m.', '9:15_a.m._– 11_a.m.'],
    ['en-GB', '9:15am', '11am', '9:15am to 11am'],
    ['ar', '٩:١٥_صباحًا', '١١:٠٠_صباحًا', 'من_٩:١٥ إلى_١١:٠٠_صباحًا'],
    ['ar-TN', '09:15', '11:00', 'من_09:15 إلى_11:00'],
    ['es', '9:15_h', '11:00_h', '9:15–11:00_h'],
    ['pt', '9h15', '11h', '9h15–11h'],
    ['de', '9:15_Uhr', '11:00_Uhr', '9:15–11:00_Uhr'],
    ['de-CH', '9.15_Uhr', '11.00_Uhr', '9.15–11.00_Uhr'],
    ['it', 'ore_9.15', 'ore_11.00', 'ore_9.15–11.00'],
    ['nl', '9.15_uur', '11.00_uur', '9.15–11.00_uur'],
  ])('are written in %s', (tag, quarter, hour, range) => {
    const locale = getLocale(tag);
    expect(
      [
        locale.formatTime(quarterPastNine),
        locale.formatTime(eleven),
        locale.formatTimeRange({ start: quarterPastNine, end: eleven, nextDay: false }),
      ].map(visible),
    ).toEqual([quarter, hour, range]);
  });

  it('have two digits of minutes', () => {
    expect(visible(getLocale('fr').formatTime({ hour: 14, minute: 5 }))).toBe('14_h_05');
  });

  it('may be a start alone', () => {
    const range = { start: quarterPastNine, end: null, nextDay: false };
    expect(['fr', 'de', 'ar-TN'].map((tag) => visible(getLocale(tag).formatTimeRange(range)))).toEqual([
      '9_h_15',
      '9:15_Uhr',
      '09:15',
    ]);
  });

  it('say noon and midnight in words where twelve would be doubtful', () => {
    const range = { start: { hour: 12, minute: 0 }, end: { hour: 0, minute: 0 }, nextDay: true };
    expect(['en', 'en-GB', 'ar', 'fr'].map((tag) => visible(getLocale(tag).formatTimeRange(range)))).toEqual([
      'noon_– midnight (next day)',
      'midday to midnight (next day)',
      'من_١٢:٠٠_ظهرًا إلى_منتصف الليل (اليوم التالي)',
      '12_h_– 0_h (le lendemain)',
    ]);
  });

  it('write the half of the day once in Arabic where both ends have the same', () => {
    const format = (startHour: number, endHour: number) =>
      visible(
        getLocale('ar').formatTimeRange({
          start: { hour: startHour, minute: 30 },
          end: { hour: endHour, minute: 30 },
          nextDay: false,
        }),
      );
    expect([format(14, 16), format(9, 12)]).toEqual(['من_٢:٣٠ إلى_٤:٣٠_مساءً', 'من_٩:٣٠_صباحًا إلى_١٢:٣٠_ظهرًا']);
  });
});

describe('numbers', () => {
  it.each([
    ['fr', "7 2023 12'500 1'234'567 27,5"],
    ['fr-CA', '7 2023 12_500 1_234_567 27,5'],
    ['en', '7 2023 12,500 1,234,567 27.5'],
    ['ar', '٧ ٢٠٢٣ ١٢٬٥٠٠ ١٬٢٣٤٬٥٦٧ ٢٧٫٥'],
    ['ar-TN', '7 2023 12.500 1.234.567 27,5'],
    ['es', '7 2023 12_500 1_234_567 27,5'],
    ['de-CH', '7 2023 12’500 1’234’567 27.5'],
    ['pt-BR', '7 2023 12.500 1.234.567 27,5'],
  ])('have the digits and groups of %s', (tag, expected) => {
    const locale = getLocale(tag);
    expect(visible([7, 2023, 12500, 1234567, 27.5].map((n) => locale.formatNumber(n)).join(' '))).toBe(expected);
  });

  it('count people in the right number', () => {
    const count = (tag: string, ...numbers: number[]) => numbers.map((n) => getLocale(tag).formatPeople(n));
    expect(count('fr', 0, 1, 2)).toEqual(['0 personne', '1 personne', '2 personnes']);
    expect(count('en', 1, 12)).toEqual(['1 person', '12 people']);
    expect(count('ar', 1, 2, 5, 12, 100)).toEqual(['شخص واحد', 'شخصان', '٥ أشخاص', '١٢ شخصًا', '١٠٠ شخص']);
    expect(count('ru', 1, 21)).toEqual(['1 person', '21 people']);
  });
});

describe('labels', () => {
  const say = (locale: Locale) => [locale.label('actions'), locale.label('excused'), locale.label('agenda')];

  it('are the language’s, then the country’s, then the configuration’s', () => {
    expect(say(getLocale('fr'))).toEqual(['Points d’action', 'Excusés', 'Ordre du jour']);
    expect(say(getLocale('fr-CA'))).toEqual(['Mesures de suivi', 'Excusés', 'Ordre du jour']);
    expect(say(getLocale('en-GB'))).toEqual(['Action items', 'Apologies', 'Agenda']);
    expect(say(getLocale('fr-CA', { actions: 'Actions à mener' }))).toEqual([
      'Actions à mener',
      'Excusés',
      'Ordre du jour',
    ]);
  });

  it('are never taken from what every object has', () => {
    expect(getLocale('fr', Object.create({ agenda: 'hérité' })).label('agenda')).toBe('Ordre du jour');
  });
});

describe('a language that the catalogue lacks', () => {
  it('has English labels and the dates and times of Intl', () => {
    const faroese = getLocale('fo');
    expect(faroese.label('agenda')).toBe('Agenda');
    expect(faroese.formatDate(juneFirst)).toBe('1. juni 2023');
    expect(faroese.formatTime(quarterPastNine)).toBe('09:15');
    expect(visible(faroese.formatTimeRange({ start: quarterPastNine, end: eleven, nextDay: true }))).toBe(
      '09:15_– 11:00 (next day)',
    );
    expect(faroese.typeset('Hvat ?')).toBe('Hvat ?');
  });

  it('is written from right to left where its script is', () => {
    const tags = ['he', 'fa', 'ur', 'ar', 'ar-TN', 'fr', 'az-Arab', 'az', 'zh-Hant', 'tlh'];
    expect(tags.filter((tag) => getLocale(tag).direction === 'rtl')).toEqual([
      'he',
      'fa',
      'ur',
      'ar',
      'ar-TN',
      'az-Arab',
    ]);
  });

  it('counts years in the Gregorian calendar', () => {
    expect(getLocale('th').formatDate(juneFirst)).toContain('2023');
    expect(getLocale('fa').formatDate(juneFirst)).toContain('۲۰۲۳');
  });

  it('may have a tag that nobody knows', () => {
    const locale = getLocale('x-klingon');
    expect([locale.label('date'), locale.direction, typeof locale.formatDate(juneFirst)]).toEqual([
      'Date',
      'ltr',
      'string',
    ]);
  });
});
