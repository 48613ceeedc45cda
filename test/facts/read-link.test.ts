import { describe, expect, it } from 'vitest';
import { readLink, weighLinks } from '../../src/facts/read-link.js';

const areSame = (one: string, other: string) => weighLinks(readLink(one), readLink(other)) > 0;

describe('two addresses', () => {
  it.each([
    ['https://example.org/carte/12', 'http://WWW.Example.org/carte/12/'],
    ['https://example.org/carte?b=2&a=1', 'https://example.org/carte?a=1&b=2&utm_source=mail'],
    ['https://example.org/r%C3%A9union', 'https://example.org/réunion#decisions'],
    ['https://example.org/fr/cartes/12', 'https://example.org/en/maps/12'],
    ['https://fr.example.org/12', 'https://en.example.org/12'],
    ['https://example.org/carte?lang=fr', 'https://example.org/carte?lang=en'],
    ['https://example.org/rapport-f.html', 'https://example.org/report-e.html'],
    ['https://example.org/page-fra.asp', 'https://example.org/page-eng.asp'],
    ['annexe.fr.md', 'annexe.en.md'],
    ['../2_Budget_annuel.md', '../2_Yearly_Estimates.md'],
    ['../../fr/Rencontres/2018-03-15.md', '../../en/Meetings/2018-03-15.md#agenda'],
  ])('lead to one page: %s – %s', (one, other) => {
    expect([areSame(one, other), areSame(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['https://example.org/carte/12', 'https://example.org/carte/13'],
    ['https://example.org/carte', 'https://example.com/carte'],
    ['https://example.org/fr/cartes/12', 'https://example.org/en/maps/21'],
    ['https://example.org/fr/carte', 'https://example.org/en/cartf'],
    ['https://example.org/carte?id=1', 'https://example.org/carte?id=2'],
    ['https://example.org/carte#item-3', 'https://example.org/carte#item-4'],
    ['annexes/rapport.pdf', 'annexes/rappord.pdf'],
    ['annexes/2025.csv', 'annexes/2026.csv'],
    ['https://example.org/carte', 'https://example.org/plan'],
  ])('lead to two pages: %s – %s', (one, other) => {
    expect([areSame(one, other), areSame(other, one)]).toEqual([false, false]);
  });
});
