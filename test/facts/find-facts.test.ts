import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/facts/find-facts.js';
import { numberTableOf } from '../../src/facts/number-table.js';
import { findLanguage } from '../../src/locale/find-language.js';
import { showFact } from './show-fact.js';

const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'ar'] as const;

describe('the facts of a text', () => {
  const sentences: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'fr',
      'Le budget passe de 27,7 % à 1 234,5 k€, soit 2,5 millions de dollars.',
      ['27,7 % = 27.7 %', '1 234,5 k€ = 1234500 euro', '2,5 millions de dollars = 2500000 dollar'],
    ],
    [
      'fr',
      'Les 1er et 2e groupes, le XXIe siècle, les années 90 et le plan 2023-24.',
      ['1er = 1', '2e = 2', '(XXIe = 21)', '(90 = 1990 or 90)', '2023 = 2023', '24 = 2024 or 24'],
    ],
    [
      'fr',
      'Quatre-vingt-dix-sept ménages, septante et un élèves, deux cent trente mille litres, une vingtaine.',
      [
        '(Quatre-vingt-dix-sept = 97)',
        '(septante et un = 71)',
        '(deux cent trente mille = 230000)',
        '[une = 1]',
        '(vingtaine = 20)',
      ],
    ],
    [
      'fr',
      'Salle DGECM-R2, résolution A/RES/70/1, tél. 01 23 45 67 89, § 12.3.1.',
      [
        'DGECM-R2 = code DGECM-R2',
        'A/RES/70/1 = code A/RES/70/1',
        '01 23 45 67 89 = code tel:123456789',
        '12.3.1 = 12.3.1',
      ],
    ],
    [
      'fr',
      'Pour : 7 ; contre : 2 ; abstention : 1. Adopté à l’unanimité, 24 h/24.',
      [
        'Pour : 7 = for 7',
        'contre : 2 = against 2',
        'abstention : 1 = abstain 1',
        'à l’unanimité = unanimity',
        '24 h/24 = always',
      ],
    ],
    [
      'fr',
      'Écrire à puits@example.org ou voir https://example.org/2023/12.',
      ['puits@example.org = email', 'https://example.org/2023/12 = address'],
    ],
    [
      'fr',
      'Le mardi 20 juin 2023 à 9 h 30, ou le 28 mai.',
      ['mardi 20 juin 2023 = weekday 2.20.6.2023', '9 h 30 = 9:30', '28 mai = .28.5.'],
    ],
    ['fr-CH', 'Le canton verse 1’250’000 fr. et 15 p. 100.', ['1’250’000 fr. = 1250000 franc', '15 p. 100 = 15 %']],
    [
      'en',
      'The 21st meeting spent $2.5m, 1,234 litres and 50 per cent of CHF 300.',
      [
        '21st = 21',
        '$2.5m = 2500000 dollar',
        '1,234 litres = 1234 or 1.234 l',
        '50 per cent = 50 %',
        'CHF 300 = 300 franc',
      ],
    ],
    [
      'en',
      'Twenty-one members, a hundred and five wells, three (3) pumps, one dozen.',
      ['(Twenty-one = 21)', '(a hundred and five = 105)', '(three = 3)', '3 = 3', '[one = 1]', '(dozen = 12)'],
    ],
    [
      'en',
      'Carried: 7 for, 2 against, 1 abstention, at 2:30 p.m.',
      ['7 for = for 7', '2 against = against 2', '1 abstention = abstain 1', '2:30 p.m. = 14:30'],
    ],
    [
      'de',
      'Der 3. Ausschuss zählt einundzwanzig Mitglieder, 1.234 Stimmen und 2,5 Mio. Euro.',
      ['3 = 3', '(einundzwanzig = 21)', '1.234 = 1234 or 1.234', '2,5 Mio. Euro = 2500000 euro'],
    ],
    [
      'de',
      'Zweihundertfünfzig Personen, 12 Ja-Stimmen, 3 Gegenstimmen.',
      ['(Zweihundertfünfzig = 250)', '12 Ja-Stimmen = for 12', '3 Gegenstimmen = against 3'],
    ],
    [
      'es',
      'El 1.º grupo recibió 1.234,50 euros, treinta y cinco litros y el 15 por ciento.',
      ['1.º = 1', '1.234,50 euros = 1234.5 euro', '(treinta y cinco = 35)', '15 por ciento = 15 %'],
    ],
    [
      'it',
      'Centocinquanta persone, ventitré pozzi, 3 milioni di euro.',
      ['(Centocinquanta = 150)', '(ventitré = 23)', '3 milioni di euro = 3000000 euro'],
    ],
    [
      'nl',
      'Tweeëntwintig leden, 12,5 procent, honderdvijf liter.',
      ['(Tweeëntwintig = 22)', '12,5 procent = 12.5 %', '(honderdvijf = 105)'],
    ],
    [
      'pt',
      'Cento e vinte pessoas, 1,5 milhão de euros, 15 por cento.',
      ['(Cento e vinte = 120)', '1,5 milhão de euros = 1500000 euro', '15 por cento = 15 %'],
    ],
    [
      'ar',
      'في ٢٠٢٣ بلغ العدد ١٬٢٦٠ شخصاً، أي ٥٨٫٥ بالمئة، وخمس وعشرون أسرة.',
      ['٢٠٢٣ = 2023', '١٬٢٦٠ = 1260', '[أي = 0]', '٥٨٫٥ بالمئة = 58.5 %', '(وخمس وعشرون = 25)'],
    ],
    ['sv', 'Mötet beslutade om 1 234,5 kronor.', ['1 234,5 = 1234.5']],
  ];
  it.each(sentences)('are found in %s: %s', (language, text, facts) => {
    expect(findFacts(text, language).map((fact) => showFact(text, fact))).toEqual(facts);
  });

  it('reads what may be the end of one address and the beginning of another once', () => {
    expect(findFacts('1@1.https://1', 'fr').map(({ kind, start, end }) => [kind, start, end])).toContainEqual([
      'address',
      4,
      13,
    ]);
    expect(findFacts('1@1.https://1', 'fr').map(({ kind }) => kind)).not.toContain('email');
  });

  it('stand inside the text, in order, none over another', () => {
    const piece = fc.constantFrom(
      ...['1', '23', '2024', '٢٣', ' ', ' ', '.', ',', '-', '/', ' ', '%', '$', 'h', 'er', 'R', 'COVID', '(', ')', '½'],
      ...[
        'deux',
        'vingt et un',
        'mai',
        'mardi',
        'pour',
        'contre',
        'XIV',
        'un',
        'thousand',
        '+33',
        '@',
        'https://',
        'é',
      ],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (text, language) => {
        let end = 0;
        let last: { readonly start: number; readonly end: number } | null = null;
        for (const fact of findFacts(text, language)) {
          // The two ends of a range of days stand at one place.
          const again = last !== null && last.start === fact.start && last.end === fact.end;
          if (!again) expect(fact.start).toBeGreaterThanOrEqual(end);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(fact.end).toBeLessThanOrEqual(text.length);
          end = fact.end;
          last = fact;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('number words', () => {
  it.each(languages)('are all let through by the gate of %s', (language) => {
    const table = numberTableOf(findLanguage(language));
    const words = [...(table?.words ?? [])].filter(([, { isSignal }]) => isSignal).map(([word]) => word);
    expect(words.filter((word) => !table?.gate.test(word))).toEqual([]);
  });

  const numbers: readonly (readonly [string, string, number])[] = [
    ['fr', 'dix-sept', 17],
    ['fr', 'soixante et onze', 71],
    ['fr', 'quatre-vingts', 80],
    ['fr', 'nonante-neuf', 99],
    ['fr', 'trois cent quatre-vingt-deux', 382],
    ['fr', 'mille deux cents', 1200],
    ['fr', 'deux millions trois cent mille', 2_300_000],
    ['en', 'ninety-nine', 99],
    ['en', 'two hundred and fifty thousand', 250_000],
    ['de', 'siebenundneunzig', 97],
    ['de', 'dreitausend', 3000],
    ['es', 'noventa y nueve', 99],
    ['es', 'doscientos cuarenta', 240],
    ['it', 'novantotto', 98],
    ['it', 'duemila', 2000],
    ['nl', 'negenennegentig', 99],
    ['pt', 'noventa e nove', 99],
    ['ar', 'ثلاثة عشر', 13],
    ['ar', 'تسعة وتسعون', 99],
    ['ar', 'مئة وخمسة', 105],
  ];
  it.each(numbers)('of %s: %s', (language, words, value) => {
    expect(findFacts(words, language).map((fact) => showFact(words, fact))).toEqual([`(${words} = ${value})`]);
  });
});
