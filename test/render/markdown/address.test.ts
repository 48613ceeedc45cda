import { describe, expect, it } from 'vitest';
import { addressToHtml, breakLongWords } from '../../../src/render/markdown/address.js';

describe('addressToHtml', () => {
  it('lets an address break after its separators, not inside its words, nor before its last letters', () => {
    expect(addressToHtml('https://www.example.org/cartes?mid=1tTf-rpv&langue=fr')).toBe(
      '<span class="url" dir="ltr">https://<wbr>www.<wbr>example.<wbr>org/<wbr>cartes?<wbr>mid=<wbr>1tTf-<wbr>rpv&amp;<wbr>langue=fr</span>',
    );
    expect(addressToHtml('sow@oim.example', 'mailto:sow@oim.example')).toBe(
      '<a class="url" href="mailto:sow@oim.example" dir="ltr">sow@oim.example</a>',
    );
  });
});

describe('breakLongWords', () => {
  it('lets break anywhere what is longer than a narrow column, at its separators first', () => {
    const word = 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDE';
    expect(breakLongWords(`Le mot ${word} & <autre>`)).toBe(
      `Le mot <span class="long-word">${word}</span> &amp; &lt;autre&gt;`,
    );
    expect(breakLongWords('C:\\Partage\\Comptes_rendus\\2025.docx')).toBe(
      'C:\\<wbr>Partage\\<wbr>Comptes_<wbr>rendus\\<wbr>2025.<wbr>docx',
    );
    expect(breakLongWords('meet.example.org/salle-deux-cents-quatre')).toBe(
      'meet.<wbr>example.<wbr>org/<wbr>salle-<wbr>deux-<wbr>cents-<wbr>quatre',
    );
  });

  it('lets break words that no-break spaces join, each whole, where they are together as long', () => {
    expect(breakLongWords('Coordination\u00a0des\u00a0organisations\u00a0humanitaires\u00a0: 12\u202f345\u00a0€')).toBe(
      'Coordination\u00a0<wbr>des\u00a0<wbr>organisations\u00a0<wbr>humanitaires\u00a0: 12\u202f345\u00a0€',
    );
    expect(breakLongWords('Le 20\u00a0juin 2023, à 9\u00a0h\u00a015')).toBe('Le 20\u00a0juin 2023, à 9\u00a0h\u00a015');
  });

  it('leaves shorter words, and those with soft hyphens, as they are', () => {
    expect(
      breakLongWords('anti\u00adcons\u00adti\u00adtu\u00adtion\u00adnel\u00adle\u00adment & ABCDEFGHIJKLMNOPQRSTUVWX'),
    ).toBe('anti\u00adcons\u00adti\u00adtu\u00adtion\u00adnel\u00adle\u00adment &amp; ABCDEFGHIJKLMNOPQRSTUVWX');
  });
});
