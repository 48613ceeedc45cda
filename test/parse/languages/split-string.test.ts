import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StringFault, splitString, unescapeSlashes } from '../../../src/parse/languages/split-string.js';

function part(text: string, count = 2) {
  const faults: StringFault[] = [];
  const parts = splitString(text, count, (fault) => faults.push(fault));
  return faults.length === 0 ? parts : { parts, faults: faults.map(({ kind, text: words }) => `${kind}: ${words}`) };
}

describe('a text in two languages', () => {
  it.each([
    ['Ouverture // Opening', ['Ouverture', 'Opening']],
    ['Ouverture\u00a0//\u202fOpening', ['Ouverture', 'Opening']],
    ['Ouverture\t//\nOpening', ['Ouverture', 'Opening']],
    ['Sans traduction', []],
    ['Un slash//double, https://example.org', []],
    ['Barre \\// oblique', []],
    ['Barre \\// oblique // Slash \\// slash', ['Barre // oblique', 'Slash // slash']],
  ])('parts %j', (text, expected) => {
    expect(part(text)).toEqual(expected);
  });

  it.each([
    ['Réunion (OIM // IOM)', ['Réunion (OIM)', 'Réunion (IOM)']],
    ['(OIM // IOM)', ['(OIM)', '(IOM)']],
    ['Réunion (OIM // IOM) // Meeting (OIM // IOM)', ['Réunion (OIM)', 'Meeting (IOM)']],
    ['Comité (suivi) // Committee (follow-up)', ['Comité (suivi)', 'Committee (follow-up)']],
    ['Comité (suivi (OIM // IOM))', ['Comité (suivi (OIM))', 'Comité (suivi (IOM))']],
    ['a) Budget // a) Budget 1', ['a) Budget', 'a) Budget 1']],
    ['Comité ( suivi // Committee', ['Comité ( suivi', 'Committee']],
    ['Comité ( suivi (OIM // IOM)', ['Comité ( suivi (OIM)', 'Comité ( suivi (IOM)']],
  ])('parts a span in parentheses alone: %j', (text, expected) => {
    expect(part(text)).toEqual(expected);
  });

  it('may not have three parts', () => {
    expect(part('Un // One // Eins')).toEqual({ parts: ['Un', 'One // Eins'], faults: ['too-many: Eins'] });
    expect(part('Bilan (un // one // eins)')).toEqual({
      parts: ['Bilan (un)', 'Bilan (one // eins)'],
      faults: ['too-many: eins'],
    });
  });

  it("may not have one language's words in the other's side", () => {
    expect(part('Bilan (annuel // yearly) // Review')).toEqual({
      parts: ['Bilan (annuel)', 'Review'],
      faults: ['stray-part: yearly'],
    });
  });
});

describe('a text in three languages', () => {
  it.each([
    ['Un // One // Eins', ['Un', 'One', 'Eins']],
    ['Un // // Eins', ['Un', '', 'Eins']],
    ['Un // One', ['Un', 'One']],
    ['Bilan (OIM // IOM)', ['Bilan (OIM)', 'Bilan (IOM)', 'Bilan (OIM)']],
  ])('takes its parts in order: %j', (text, expected) => {
    expect(part(text, 3)).toEqual(expected);
  });
});

describe('a text in one language', () => {
  it('is never parted', () => {
    expect(part('Ouverture // Opening (OIM // IOM)', 1)).toEqual([]);
    expect(unescapeSlashes('Barre \\// oblique')).toBe('Barre // oblique');
  });
});

describe('any text', () => {
  const texts = fc.array(fc.constantFrom('a', 'b ', ' // ', '(', ')', ' ', '\\//', '//', '\n'), { maxLength: 40 });

  it('keeps its words, in one part or another', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 4 }), (pieces, count) => {
        const text = pieces.join('');
        const faults: StringFault[] = [];
        const parts = splitString(text, count, (fault) => faults.push(fault));
        if (parts.length === 0) return;
        const has = (letter: string) => parts.some((each) => each.includes(letter));
        for (const letter of ['a', 'b'])
          expect(has(letter) || faults.length > 0).toBe(text.includes(letter) || faults.length > 0);
      }),
    );
  });

  it('is parted in time, however deep its parentheses', () => {
    const deep = `${'('.repeat(100_000)}a // b${')'.repeat(100_000)}`;
    expect(splitString(deep, 2).map((each) => each.length)).toEqual([100_051, 100_051]);
  });
});
