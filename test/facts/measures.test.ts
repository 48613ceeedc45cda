import { describe, expect, it } from 'vitest';
import { isMeasure, measureAt } from '../../src/facts/measures.js';
import { findLanguage } from '../../src/locale/find-language.js';

/** The unit after the first number of a text, and the words that name it. */
function readMeasure(text: string, language: string): string | null {
  const end = (/[\d٠-٩.,]*[\d٠-٩]/.exec(text)?.index ?? 0) + (/[\d٠-٩.,]*[\d٠-٩]/.exec(text)?.[0].length ?? 0);
  const measure = measureAt(text, end, findLanguage(language));
  return measure && `${measure.unit}: ${text.slice(end, measure.end).trim()}`;
}

describe('the measure after a number', () => {
  it.each([
    ['fr', 'un bac de 80 litres', 'l: litres'],
    ['en', 'an 80-litre bin', 'l: -litre'],
    ['ar', '١٥ لتراً لكل شخص', 'l: لتراً'],
    ['fr', '420 tonnes par an', 't: tonnes'],
    ['en', '420 tons a year', 't: tons'],
    ['fr', 'un détour de 7,4 km', 'km: km'],
    ['fr', '27,7 m³ par jour', 'm3: m³'],
    ['fr', '1200 mètres cubes', 'm3: mètres cubes'],
    ['en', '1200 cubic metres', 'm3: cubic metres'],
    ['ar', '١٢٠٠ متراً مكعباً', 'm3: متراً مكعباً'],
    ['es', '40 metros cuadrados', 'm2: metros cuadrados'],
    ['en', '15-year loan', 'year: -year'],
    ['de', 'nach 10 Tagen', 'day: Tagen'],
    ['en', 'within 10 working days', 'day: working days'],
    ['pt', '3 meses', 'month: meses'],
    ['it', '2 ore', 'h: ore'],
    ['nl', '6 weken', 'week: weken'],
    ['fr', '3 conseillers', null],
    ['es', 'artículo 3', null],
    ['ja', '3', null],
    ['fr', '12 mai', null],
    ['en', '5 mètres', null],
  ])('is read in %s: %s', (language, text, expected) => {
    expect(readMeasure(text, language)).toBe(expected);
  });

  it('is told from money and percentages', () => {
    expect(['m3', 'km', 'year', '%', 'dollar'].map(isMeasure)).toEqual([true, true, true, false, false]);
  });
});
