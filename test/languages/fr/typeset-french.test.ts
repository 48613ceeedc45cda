import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typesetFrench } from '../../../src/languages/fr/typeset-french.js';
import { getLocale } from '../../../src/locale/locale.js';

/** No-break spaces as `_`, narrow ones as `'`, so that they are seen. */
function typeset(text: string, region: string | null = null): string {
  return typesetFrench(text, region).replaceAll('\u00a0', '_').replaceAll('\u202f', "'");
}

describe('French spacing', () => {
  it.each([
    ['Est-ce prêt ?', "Est-ce prêt'?"],
    ['Est-ce prêt?', "Est-ce prêt'?"],
    ['Oui ; non ! Vraiment ?', "Oui'; non'! Vraiment'?"],
    ['Oui; non! Vraiment?!', "Oui'; non'! Vraiment'?!"],
    ['La carte (voir annexe) ; le lien', "La carte (voir annexe)'; le lien"],
    ['le lien (déjà envoyé ?) reste', "le lien (déjà envoyé'?) reste"],
    ['50 % ; 20 %?', "50 %'; 20 %'?"],
    ['Présents\n;', "Présents';"],
    ['mot\u00a0?', "mot'?"],
    [' ? Suite', "'? Suite"],
    ['etc.; puis', "etc.'; puis"],
  ])('puts a narrow no-break space before ; ! ? : %s', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });

  it.each([
    ['Lieu : Niamey', 'Lieu_: Niamey'],
    [' : Niamey', '_: Niamey'],
    ['Présents :SP/CCM', 'Présents_:SP/CCM'],
    ['NB:voir', 'NB:voir'],
    ['NB: voir', 'NB: voir'],
    ['à 9:15', 'à 9:15'],
    ['au 1:100', 'au 1:100'],
  ])('makes the space before a colon no-break, and puts none in: %s', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });

  it.each([
    ['les « Règles » du groupe', 'les «_Règles_» du groupe'],
    ['les «Règles» du groupe', 'les «_Règles_» du groupe'],
    ['« Prêt ? » dit-elle', "«_Prêt'?_» dit-elle"],
    ['Le groupe « Outils » ; puis', "Le groupe «_Outils_»'; puis"],
    ['Le groupe « Outils »?', "Le groupe «_Outils_»'?"],
    ['dit "oui"; dit “non”?', `dit "oui"'; dit “non”'?`],
  ])('puts no-break spaces inside guillemets: %s', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });

  it.each([
    'https://exemple.org/a?b=c;d!',
    'Voir https://exemple.org/page?',
    'www.exemple.org?',
    'amina.sow@exemple.org;',
    'docs/2023/compte-rendu.md?',
    './rapport!',
    'std::vector ::mot',
    'Bravo :tada: !important',
    'Merci :-)',
    'Merci :) ;)',
    'le signe "?" et le signe (?)',
    'a?b c;d',
    'rapport 9:15–11:00, 16:9',
  ])('leaves alone what is no sentence: %s', (text) => {
    expect(typeset(text)).toBe(text);
  });

  it.each([
    ['5 mots, 3 hommes', '5 mots, 3 hommes'],
    ['le 20 juin 2023', 'le 20_juin 2023'],
    ['le 1er août', 'le 1er_août'],
    ['M. Diallo, Mme Sow et Dr Ba', 'M._Diallo, Mme_Sow et Dr_Ba'],
    ['le programme. Il', 'le programme. Il'],
  ])('keeps days and titles to what follows: %s', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });
});

describe('Canadian French spacing', () => {
  it.each([
    ['Est-ce prêt ?', 'Est-ce prêt?'],
    ['Est-ce prêt?', 'Est-ce prêt?'],
    ['Oui ; non ! Vraiment ?!', 'Oui; non! Vraiment?!'],
    ['Lieu : Ottawa', 'Lieu_: Ottawa'],
    ['les « Règles » ; puis', 'les «_Règles_»; puis'],
    ['« Prêt ? » dit-elle', '«_Prêt?_» dit-elle'],
    ['Voir https://exemple.ca/page ?', 'Voir https://exemple.ca/page_?'],
    ['Merci ;)', 'Merci ;)'],
    ['Merci ;) ; puis', 'Merci ;); puis'],
  ])('has no space before ; ! ? : %s', (text, expected) => {
    expect(typeset(text, 'CA')).toBe(expected);
  });
});

describe('Swiss French spacing', () => {
  it.each([
    ['Lieu : Fribourg ; Sion', "Lieu': Fribourg'; Sion"],
    ['Lieu: Fribourg; Sion!', 'Lieu: Fribourg; Sion!'],
    ['les « Règles » et les «Statuts»', "les «'Règles'» et les «Statuts»"],
    ['12 500 francs, le 1er août', '12 500 francs, le 1er_août'],
    ['Merci :)', 'Merci :)'],
  ])('has narrow spaces where the writer left one: %s', (text, expected) => {
    expect(typeset(text, 'CH')).toBe(expected);
  });
});

describe('typesetting', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'; : ! ? « » " ( ) . , % $ 1 12 345 h m M. n° juin a é mot www. :// @ / ::'.split(' ')),
        fc.constantFrom(' ', '  ', '\n', '\u00a0', '\u202f'),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
      { maxLength: 14 },
    )
    .map((pieces) => pieces.join(''));

  it.each([null, 'CA', 'CH'])('changes white space alone, and nothing the second time (%s)', (region) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = typesetFrench(text, region);
        expect(once.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(typesetFrench(once, region)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not make the reader wait', () => {
    for (const piece of [' ', '?', ' ?', '« ', '1 234 ', 'a', ':', ' : ', '9 h ']) {
      typesetFrench(piece.repeat(50_000), null);
    }
  });

  it('is French alone', () => {
    const text = 'Ready ? « So » : 12 500 !';
    expect(['en', 'ar', 'de', 'es', 'it', 'nl', 'pt'].map((tag) => getLocale(tag).typeset(text))).toEqual(
      Array(7).fill(text),
    );
    expect(getLocale('fr-CA').typeset('Prêt ?')).toBe('Prêt?');
    expect(getLocale('fr-BE').typeset('Prêt ?')).toBe('Prêt\u202f?');
  });
});
