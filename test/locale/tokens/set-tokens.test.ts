import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/locale/find-language.js';
import { getLocale } from '../../../src/locale/locale.js';
import { applyEdits, setTokens } from '../../../src/locale/tokens/set-tokens.js';
import { tokenWordsOf } from '../../../src/locale/tokens/token-words.js';

function set(text: string, direction: 'ltr' | 'rtl', lang: string): string {
  return applyEdits(text, setTokens(text, direction, tokenWordsOf(findLanguage(lang))));
}

/** No-break spaces as `_`, word joiners as `~`, isolates in braces, those that tell where to go in double ones. */
function show(text: string): string {
  return text
    .replaceAll('\u2066\u202d', '{{')
    .replaceAll('\u202c\u2069', '}}')
    .replace(/[\u2066\u2067]/g, '{')
    .replaceAll('\u2069', '}')
    .replaceAll('\u00a0', '_')
    .replaceAll('\u2060', '~');
}

describe('setTokens, from left to right', () => {
  it.each([
    ['12 500 people, 1 234 567,5 km', '12_500 people, 1_234_567,5_km'],
    ['call 01 23 45 67 89 from 2024-2027', 'call 01_23_45_67_89 from 2024-~2027'],
    ['50 % of 300 €, 9:30-11:15, 8/12', '50_% of 300_€, 9:30-~11:15, 8/~12'],
    ['10 – 12 and -5, 5 km/h', '10_–~_12 and -5, 5_km/~h'],
    ['no. 4, item 5, MedTrack 4.2, ISO 9001', 'no._4, item_5, MedTrack_4.2, ISO_9001'],
    ['For: 7; against : 12', 'For:_7; against :_12'],
    ['in 2023 150 people', 'in 2023 150 people'],
    ['a-b 5 c', 'a-b 5 c'],
  ])('keeps tokens on one line: %s', (text, expected) => {
    expect(show(set(text, 'ltr', 'en'))).toBe(expected);
  });

  it.each([
    ['fr', '12 500 personnes, 1 234 567,5 km', "12'500 personnes, 1'234'567,5_km"],
    ['fr', '10 000-12 000 €, +1 576 000 F', "10'000-~12'000_€, +1'576'000 F"],
    ['fr', 'le 01 23 45 67 89 en 2023 150 agents', 'le 01_23_45_67_89 en 2023 150 agents'],
    ['fr-CA', '10 000 $ ou 50 %', '10_000_$ ou 50_%'],
    ['en', '12 500 people', '12_500 people'],
  ])('parts thousands as the language does (%s): %s', (tag, text, expected) => {
    const done = applyEdits(text, setTokens(text, 'ltr', getLocale(tag).tokenWords()));
    expect(show(done).replaceAll('\u202f', "'")).toBe(expected);
  });

  it.each([
    ['Le terme لجنة اللاجئين 12 fois', 'Le terme {لجنة اللاجئين} 12 fois'],
    ['أحمد, محمد', '{أحمد}, {محمد}'],
    ['L’UNICEF, +235 66 00 00', 'L’UNICEF, +235_66_00_00'],
    ['Voir قرار رقم 12-14 لسنة 2024 (p. 3)', 'Voir {قرار رقم_{12-~14} لسنة 2024} (p._3)'],
    ['Texte קרן 5 % של 12.5 fois', 'Texte {קרן {5_%} של} 12.5 fois'],
    ['Soit ١ ٢٥٠ ٠٠٠ ou -٥', 'Soit {{١_٢٥٠_٠٠٠}} ou {{-٥}}'],
  ])('sets apart what runs from right to left: %s', (text, expected) => {
    expect(show(set(text, 'ltr', 'fr'))).toBe(expected);
  });
});

describe('setTokens, from right to left', () => {
  it.each([
    ['قدرها 1 250 000 أوقية', 'قدرها {1_250_000}_أوقية'],
    ['من 2 إلى 6 مارس 2026، 62,5 %', 'من 2 إلى 6 مارس 2026، {62,5_%}'],
    ['الهاتف +235 66 00 00 00.', 'الهاتف_{+235_66_00_00_00}.'],
    ['رصيد -5 و (-2,3 %) و 12 × 20', 'رصيد {-5} و ({-2,3_%}) و {12_×_20}'],
    ['البند n° 1 و n° 12/2025', 'البند {n°_1} و {n°_12/~2025}'],
    ['رقم 12 من 2024-2027 [10 ; 12]', 'رقم_12 من {2024-~2027} {[10_;_12]}'],
    ['نحو ≈ 40 أو 1 ½ أو 5 µm', 'نحو {≈_40} أو {1_½} أو {5_µm}'],
    ['12 500 MRU/an', '{12_500_MRU/~an}'],
    ['بمبلغ € 45 أو 45 000 EUR', 'بمبلغ {€_45} أو {45_000_EUR}'],
    ['١ ٢٥٠ ٠٠٠ و ١٤٫٥ ٪ و ١٢ ثم ١٠-١٢', '{{١_٢٥٠_٠٠٠}} و {{١٤٫٥}}_٪ و ١٢ ثم {{١٠-~١٢}}'],
    ['۱ ۲۵۰ ۰۰۰ ریال', '{{۱_۲۵۰_۰۰۰}} ریال'],
  ])('keeps tokens on one line and in their order: %s', (text, expected) => {
    expect(show(set(text, 'rtl', 'ar'))).toBe(expected);
  });

  it.each([
    ['تقدم UNICEF 15 لترا', 'تقدم {UNICEF} 15_لترا'],
    ['المجلس (Danish Red Cross) و WFP، UNICEF', 'المجلس ({Danish Red Cross}) و {WFP}، {UNICEF}'],
    ['المرجع 2026/03-COORD.', 'المرجع {2026/03-COORD}.'],
    ['كتبه N’Djaména-Sud: نعم', 'كتبه {N’Djaména-Sud}: نعم'],
    ['برنامج «MedTrack 4.2» بمبلغ', 'برنامج «{MedTrack_4.2}» بمبلغ'],
    ['يعمل MedTrack 4.2 في القسم', 'يعمل {MedTrack_4.2} في القسم'],
    ['شركة Smith & Sons, Ltd. و Agenda 2030 Forum', 'شركة {Smith & Sons, Ltd}. و {Agenda 2030 Forum}'],
    ['تقرير UNHCR (Geneva) و WFP (15) و (PAM', 'تقرير {UNHCR (Geneva)} و {WFP (15)} و ({PAM}'],
    ['في 12 rue de la Paix و 5 km', 'في {12 rue de la Paix} و {5_km}'],
    ['من 5 à 10 km هنا', 'من {5 à 10_km} هنا'],
    ['الملف C:\\Partage\\Notes_2025/v2.docx هنا', 'الملف {C:\\Partage\\Notes_2025/v2.docx} هنا'],
    ['الحساب TN59 1000 6035 1835 9847 8831 مفتوح', 'الحساب {TN59 1000 6035 1835 9847 8831} مفتوح'],
    ['معيار COVID-19 و 9h30-11h و HR/2025-118', 'معيار {COVID-19} و {9h30-~11h} و {HR/2025-118}'],
  ])('sets apart what runs from left to right: %s', (text, expected) => {
    expect(show(set(text, 'rtl', 'ar'))).toBe(expected);
  });

  it('serves Hebrew', () => {
    expect(show(set('סכום 1 250 000 ש״ח, טלפון 03-123-4567, ירידה -5 %', 'rtl', 'he'))).toBe(
      'סכום {1_250_000} ש״ח, טלפון {03-~123-~4567}, ירידה {-5_%}',
    );
  });
});

describe('setTokens', () => {
  it('lets break what is too long for a column: first between numbers, then between groups', () => {
    expect(show(set('10 000 000 EUR – 12 000 000 EUR', 'ltr', 'en'))).toBe('10_000_000_EUR – 12_000_000_EUR');
    const groups = Array(40).fill('250').join(' ');
    expect(show(set(groups, 'ltr', 'fr'))).toBe(groups);
    expect(show(set(groups, 'rtl', 'ar'))).toBe(`{${groups}}`);
    expect(set('9'.repeat(60), 'rtl', 'ar')).toBe('9'.repeat(60));
  });

  const pieces = fc.constantFrom(
    ...'1 12 123 ٥ - – + ( ) [ ] ; , . : / × % € km n° a É UN كم لا h'.split(' '),
    ' ',
    '\u00a0',
    '\n',
  );

  it.each(['ltr', 'rtl'] as const)('changes white space and signs alone, closes what it opens (%s)', (direction) => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const done = set(text, direction, 'ar');
        expect(done.replace(/[\s\u202a-\u202e\u2060-\u2069]/gu, '')).toBe(text.replace(/\s/gu, ''));
        let open = '';
        for (const [sign] of done.matchAll(/[\u202c\u202d\u2066-\u2069]/g)) {
          if (/[\u202d\u2066\u2067]/.test(sign)) open += sign;
          else {
            expect(open.at(-1)).toMatch(sign === '\u202c' ? /\u202d/ : /[\u2066\u2067]/);
            open = open.slice(0, -1);
          }
        }
        expect(open).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('does not make the reader wait', () => {
    const hostile = [
      '1 ',
      '1/',
      '12 ',
      '12 1 ',
      'AB12 ABCD ',
      '1:1 100 ',
      '+1 ',
      '(1) ',
      '1 - ',
      '[1;',
      'A (',
      'A 1 ',
      'ب 1 ',
      'A ب ',
      '1 h ',
      '-1',
      '% ',
    ];
    for (const piece of hostile)
      for (const direction of ['ltr', 'rtl'] as const) set(piece.repeat(10_000), direction, 'ar');
  });
});
