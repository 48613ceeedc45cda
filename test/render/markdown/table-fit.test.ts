import { describe, expect, it } from 'vitest';
import { mayBeTooWide } from '../../../src/render/markdown/table-fit.js';

function columns(count: number, words: string): readonly (readonly string[])[] {
  return [Array.from({ length: count }, () => words)];
}

describe('mayBeTooWide', () => {
  it('adds up the longest words of the columns', () => {
    expect(mayBeTooWide(columns(7, 'Responsable de la mise en œuvre'), 1)).toBe(false);
    expect(mayBeTooWide(columns(8, 'Responsable de la mise en œuvre'), 1)).toBe(true);
  });

  it('takes a number and its unit for one word', () => {
    expect(mayBeTooWide(columns(5, '12 345 678,90 €'), 1)).toBe(false);
    expect(mayBeTooWide(columns(6, '12 345 678,90 €'), 1)).toBe(true);
  });

  it('finds the longest word in any row', () => {
    const rows = [['Poste', 'Avis'], ['Eau', 'anticonstitutionnellement'], ['Approvisionnements'], []];
    expect(mayBeTooWide(rows, 1)).toBe(false);
    expect(mayBeTooWide(rows, 0.5)).toBe(true);
  });

  it('lets soft hyphens break', () => {
    expect(mayBeTooWide(columns(7, 'res\u00adpon\u00adsable'), 1)).toBe(false);
  });
});
