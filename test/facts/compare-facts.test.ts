import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacts } from '../../src/facts/compare-facts.js';
import { TextFacts } from '../../src/facts/find-facts.js';

type Texts = readonly [string, string, string, string];

/** What differs, as `found ≠ expected`; `–` where one has nothing. */
function compare([language, source, other, translation]: Texts): string[] {
  const disagreements = compareFacts(new TextFacts(source, language), new TextFacts(translation, other));
  return disagreements.map(({ found, expected }) => {
    const [is, was] = [
      found && translation.slice(found.start, found.end),
      expected && source.slice(expected.start, expected.end),
    ];
    return `${is ?? '–'} ≠ ${was ?? '–'}`;
  });
}

describe('a text and its translation agree', () => {
  const same: readonly Texts[] = [
    ['fr', '27,7 % des ménages', 'en', '27.7% of households'],
    ['fr', 'La vente a rapporté 1 234,50 €.', 'en', 'The sale brought in €1,234.50.'],
    ['de', '1.234 Personen', 'en', '1,234 people'],
    ['de-CH', "1'234 Personen", 'fr-CH', '1 234 personnes'],
    ['fr', 'En 2023, 50 % des puits', 'ar', 'في ٢٠٢٣، ٥٠٪ من الآبار'],
    ['fr', '10 000 $ de plus', 'en', '$10,000 more'],
    ['fr', '10 000 dollars', 'en', 'US$10,000'],
    ['fr', '2,5 millions de francs CFA', 'en', '2.5 million CFA francs'],
    ['fr', '48 k€', 'en', '€48,000'],
    ['fr', '3 milliards de litres', 'en', '3 billion litres'],
    ['fr', '3 milliards de litres', 'es', '3 mil millones de litros'],
    ['fr', 'La séance reprend à 9 h 30.', 'en', 'The meeting resumes at 9:30 a.m.'],
    ['fr', 'La visite commence à 14h30.', 'en', 'The visit starts at 2:30 pm.'],
    ['fr', 'de 9 h à 11 h', 'en', 'from 9 to 11 a.m.'],
    ['fr', 'le 20 juin 2023', 'en', 'on June 20, 2023'],
    ['fr', 'le 28 mai', 'en', 'on May 28, 2024'],
    ['fr', 'le 28', 'en', 'on 28 May'],
    ['fr', 'du 28 mai au 2 juin 2023', 'en', 'from 28 May to 2 June 2023'],
    ['fr', 'les 14 et 15 octobre 2026', 'en', 'on October 14 and 15, 2026'],
    ['fr', 'le 1er puits', 'en', 'the 1st well'],
    ['fr', 'au XXIe siècle', 'en', 'in the 21st century'],
    ['fr', 'au XXIe siècle', 'en', 'in the twenty-first century'],
    ['fr', 'les années 90', 'en', 'the 1990s'],
    ['fr', 'le plan 2023-2024', 'en', 'the 2023–24 plan'],
    ['fr', 'trois (03) puits', 'en', 'three (3) wells'],
    ['fr', 'trois (03) puits', 'en', '3 wells'],
    ['fr', 'deux pompes', 'en', '2 pumps'],
    ['fr', 'quatre-vingt-dix-sept personnes', 'en', '97 people'],
    ['de', 'einundzwanzig Mitglieder', 'fr', '21 membres'],
    ['fr', '25 familles', 'ar', 'خمس وعشرون أسرة'],
    ['fr', '2 familles', 'ar', 'أسرتان'],
    ['fr', 'deux ans et demi', 'en', '2.5 years'],
    ['fr', 'la moitié des membres', 'en', '50% of the members'],
    ['fr', '1 personne et deux pompes', 'en', 'a person and both pumps'],
    ['fr', '7 pour, 2 contre, 1 abstention', 'en', '7 for, 2 against, 1 abstention'],
    ['fr', 'Adopté par 7 voix contre 2.', 'en', 'Carried by 7 votes to 2.'],
    ['fr', 'Pour : 9 ; contre : 0.', 'en', 'For: 9; against: none.'],
    ['fr', "Adopté à l'unanimité.", 'en', 'Carried unanimously.'],
    ['fr', 'Le comité en compte 12, contre 5 en 2024.', 'en', 'The committee counts 12, up from 5 in 2024.'],
    ['fr', 'ouvert 24 h/24, 7 j/7', 'en', 'open 24/7'],
    ['fr', 'au T3 2024', 'en', 'in Q3 2024'],
    ['fr', 'au S1 2024', 'en', 'in the first half of 2024'],
    ['fr', 'une campagne COVID-19', 'en', 'a Covid 19 campaign'],
    ['fr', 'Résolution A/RES/70/1, § 12.3', 'en', 'Resolution A/RES/70/1, para. 12.3'],
    ['fr', 'Tél. : 01 23 45 67 89', 'en', 'Phone: +33 1 23 45 67 89'],
    ['fr', '1) Le plan\n2) Le budget (suite)', 'en', 'The plan\nThe budget (continued)'],
    ['fr', 'Voir https://example.org/fr/12.', 'en', 'See https://example.org/en/page-13.'],
    ['fr', 'baisse de 14 %', 'en', '−14%'],
    ['fr', 'un fonds DRC/MMC', 'en', 'an MMC/DRC fund'],
    ['fr', 'un puits neuf', 'en', 'a new well'],
  ];
  it.each(same)('%s: %s – %s: %s', (...texts) => {
    const [language, source, other, translation] = texts;
    expect(compare(texts)).toEqual([]);
    expect(compare([other, translation, language, source])).toEqual([]);
  });

  it('on any number that two locales write', () => {
    const tags = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'de-CH', 'ar-EG', 'fr-CA', 'en-CA'];
    const number = fc.oneof(
      fc.integer({ min: 3, max: 99_999_999 }),
      fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(number, fc.constantFrom(...tags), fc.constantFrom(...tags), (value, one, other) => {
        const [source, translation] = [one, other].map((tag) => new Intl.NumberFormat(tag).format(value)) as [
          string,
          string,
        ];
        expect(compare([one, `(${source} t)`, other, `(${translation} t)`])).toEqual([]);
      }),
    );
  });
});

describe('a text and its translation differ', () => {
  const different: readonly (readonly [...Texts, string])[] = [
    ['fr', '27,7 % des ménages', 'en', '27.9% of households', '27.9% ≠ 27,7 %'],
    ['fr', '27,7 % des ménages', 'en', 'some households', '– ≠ 27,7 %'],
    ['fr', 'des ménages', 'en', '12 households', '12 ≠ –'],
    ['fr', '10 000 $', 'en', '€10,000', '€10,000 ≠ 10 000 $'],
    ['fr', '2,5 millions', 'en', '2.5 billion', '2.5 billion ≠ 2,5 millions'],
    ['fr', 'le 28 mai', 'en', 'on 28 March', '28 March ≠ 28 mai'],
    ['fr', 'le 28 mai 2023', 'en', 'on May 28, 2024', 'May 28, 2024 ≠ 28 mai 2023'],
    ['fr', 'le 28 mai', 'en', 'on May 82', '82 ≠ 28 mai'],
    ['fr', 'du 3 au 5 juin', 'en', 'from June 3 to 6', 'June 3 to 6 ≠ 3 au 5 juin'],
    ['fr', 'le mardi', 'en', 'on Wednesdays', 'Wednesdays ≠ mardi'],
    ['fr', 'en mai', 'en', 'in June', 'June ≠ mai'],
    ['fr', 'à 9 h 30', 'en', 'at 9:30 p.m.', '9:30 p.m. ≠ 9 h 30'],
    ['fr', "jusqu'à 30 h 30", 'en', 'until 8:30 p.m.', '8:30 p.m. ≠ 30 h'],
    ['fr', 'deux pompes', 'en', 'three pumps', 'three ≠ deux'],
    ['fr', 'deux pompes', 'en', '3 pumps', '3 ≠ deux'],
    ['fr', '3 pompes', 'en', 'four pumps', 'four ≠ 3'],
    ['fr', 'trois (03) puits', 'en', 'three (4) wells', '4 ≠ 03'],
    ['fr', 'trois (03) puits', 'en', 'four (3) wells', 'four ≠ trois'],
    ['fr', 'trois (03) puits', 'en', 'four (4) wells', '4 ≠ 03'],
    ['fr', '3 puits, 8 villages', 'en', '8 wells, 8 villages', '8 ≠ 3'],
    ['fr', 'la quatorzième réunion', 'en', 'the fifteenth meeting', 'fifteenth ≠ quatorzième'],
    ['fr', 'au XXIe siècle', 'en', 'in the 20th century', '20th ≠ XXIe'],
    ['fr', 'résolution 2025-82', 'en', 'resolution 2025-83', '83 ≠ 82'],
    ['fr', 'résolution A/RES/70/1', 'en', 'resolution A/RES/70/2', 'A/RES/70/2 ≠ A/RES/70/1'],
    ['fr', '7 pour, 2 contre, 1 abstention', 'en', '2 for, 7 against, 1 abstention', '2 for ≠ 7 pour'],
    ['fr', '7 pour, 2 contre, 1 abstention', 'en', '8 for, 2 against, 1 abstention', '8 for ≠ 7 pour'],
    ['fr', "Adopté à l'unanimité.", 'en', 'Carried.', "– ≠ à l'unanimité"],
    ['fr', '1 260 personnes, 58 %', 'ar', '١٬٢٦٠ شخصاً، ٥٩٪', '٥٩٪ ≠ 58 %'],
    ['fr', '2. Budget', 'en', '3. Budget', '3 ≠ 2'],
  ];
  it.each(different)('%s: %s – %s: %s', (...row) => {
    const [language, source, other, translation, expected] = row;
    expect(compare([language, source, other, translation])).toEqual([expected]);
    expect(compare([other, translation, language, source])).toHaveLength(1);
  });
});
