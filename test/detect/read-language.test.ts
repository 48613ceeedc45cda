import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText } from '../../src/detect/mask-text.js';
import { readLanguage } from '../../src/detect/read-language.js';
import { mixed, sentences } from './spoken.js';

const languages = Object.keys(sentences);
const pairs = languages.flatMap((own) =>
  languages.filter((other) => other !== own).map((other) => [own, other] as const),
);

describe.each(pairs)('a text in %s, in a document that also has %s', (own, other) => {
  it('is in its own language', () => {
    const found = (sentences[own] ?? []).filter((text) => readAs(text, own, [own, other]).length > 0);
    expect(found).toEqual([]);
  });

  it('is found where the other language should be', () => {
    const texts = sentences[own] ?? [];
    const paragraphs = texts.map((text, index) => `${text} ${texts[(index + 1) % texts.length]}`);
    const found = paragraphs.filter((text) => {
      const whole = [{ language: own, start: 0, end: text.length }];
      return JSON.stringify(readAs(text, other, [other, own])) === JSON.stringify(whole);
    });
    expect(found.length / paragraphs.length).toBeGreaterThan(floors.get([own, other].sort().join()) ?? 0.9);
  });
});

/** Half of what short texts are made of is the same in these: what they say is less often clear. */
const floors: ReadonlyMap<string, number> = new Map([
  ...['es,fr', 'es,it', 'fr,it', 'fr,pt', 'it,pt'].map((pair) => [pair, 0.8] as const),
  ['es,pt', 0.7],
]);

it('a single sentence of French or English says enough, but for the shortest', () => {
  const missed = (own: string, other: string) =>
    (sentences[own] ?? []).filter((text) => readAs(text, other, ['fr', 'en']).length === 0);
  expect(missed('fr', 'en')).toEqual([
    'M. Keller propose d’écrire aux services de l’État.',
    'Le vote a lieu à bulletin secret.',
  ]);
  expect(missed('en', 'fr')).toEqual([
    'No questions were raised.',
    'All members agreed.',
    'Displaced families need tarpaulins and blankets.',
  ]);
});

it.each(Object.entries(mixed))('names, titles and quotations leave a sentence in %s where it is', (own, texts) => {
  expect(texts.filter((text) => readAs(text, own, ['fr', 'en']).length > 0)).toEqual([]);
});

it.each([
  [
    'one sentence of three',
    'en',
    'The well is repaired. La pompe sera changée par la mairie en avril. It was tested by the town on Monday.',
    ['fr: La pompe sera changée par la mairie en avril.'],
  ],
  [
    'two that follow each other, as one',
    'fr',
    'Le puits est réparé par la commune. The pump is too old. It will be replaced by the town. Nous en reparlerons.',
    ['en: The pump is too old. It will be replaced by the town.'],
  ],
  [
    'all, although a word was changed and names are in it',
    'en',
    'Le Comité a visité the well avec M. Smith, qui est le maire de la ville.',
    ['fr: Le Comité a visité the well avec M. Smith, qui est le maire de la ville.'],
  ],
  [
    'a line of its own',
    'fr',
    'Le puits est réparé depuis hier.\nThe pump will be replaced in April.',
    ['en: The pump will be replaced in April.'],
  ],
  [
    'another script',
    'fr',
    'Le puits est réparé. تم إصلاح البئر الموجودة في الساحة.',
    ['ar: تم إصلاح البئر الموجودة في الساحة.'],
  ],
  [
    'a script whose language the document lacks',
    'en',
    'Насос заменят весной этого года.',
    ['ru: Насос заменят весной этого года.'],
  ],
  ['Latin script', 'ar', 'Le puits de la place a été réparé.', ['fr: Le puits de la place a été réparé.']],
  ['no language, where there is little text', 'en', 'Le puits', []],
  ['no language in a list of names', 'en', 'Forum Réfugiés, Croix-Rouge danoise, Direction des migrations', []],
])('finds %s', (_, expected, text, found) => {
  const others = readAs(text, expected, ['fr', 'en']);
  expect(others.map(({ language, start, end }) => `${language}: ${text.slice(start, end)}`)).toEqual(found);
});

it.each([
  [
    'sv',
    'Brunnen på torget är lagad och pumpen ska bytas i april.',
    'Le puits de la place est réparé et sera inauguré.',
  ],
  [
    'ca',
    'El pou de la plaça és reparat i la bomba serà canviada a l’abril.',
    'La pompe sera changée dès que nous aurons reçu l’offre.',
  ],
  [
    'ro',
    'Fântâna din piață este reparată și pompa va fi schimbată.',
    'The pump will be replaced as soon as it has arrived.',
  ],
  [
    'sw',
    'Kisima cha kijiji kimetengenezwa na pampu itabadilishwa kwa sababu ni ya zamani.',
    'The pump will be replaced as it is too old.',
  ],
  [
    'eu',
    'Plazako putzua konpondu dute eta ponpa apirilean aldatuko dute.',
    'The pump will be replaced because it is too old for us.',
  ],
])('serves %s, which the catalogue lacks', (language, own, other) => {
  expect(readAs(own, language, ['fr', language])).toEqual([]);
  expect(readAs(other, language, ['fr', 'en', language])).toMatchObject([{ start: 0, end: other.length }]);
});

it('says whether something is in the expected language', () => {
  const english = 'The pump will be replaced by the town in April.';
  expect(readLanguage(english, 'en', ['en']).own).toBe(true);
  expect(readLanguage(english, 'fr', ['fr', 'en']).own).toBe(false);
});

it('finds what is inside the text, in order, whatever it is', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...Object.values(sentences).flat()));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom(...languages, 'ja', 'x-tag'), (pieces, language) => {
      const text = pieces.join(' ');
      let at = 0;
      for (const { start, end } of readAs(text, language, ['fr', 'en', language])) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

function readAs(text: string, expected: string, documentLanguages: readonly string[]) {
  return readLanguage(maskText({ text, foreign: [], links: [] }), expected, documentLanguages).others;
}
