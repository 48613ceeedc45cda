import { expect, it } from 'vitest';
import { isAcronym, isEveryone, splitNames } from '../../../src/rules/organization/written-names.js';

it('the names in a cell stand apart, each at its place', () => {
  const text = 'OIM, Croix-Rouge danoise (chef de file) et SP/CCM';
  const names = splitNames(text, (name) => name === 'SP/CCM');
  expect(names.map(({ text }) => text)).toEqual(['OIM', 'Croix-Rouge danoise', 'SP/CCM']);
  for (const name of names) expect(text.slice(name.start, name.end)).toBe(name.text);
  expect(splitNames('DRC/MMC', () => false).map(({ text }) => text)).toEqual(['DRC', 'MMC']);
});

it('agencies are written in capitals; posts, initials and words are not agencies', () => {
  expect(['UNHCR', 'DGECM-R', 'OIM', 'G7X', 'F.A.O.'].filter(isAcronym)).toEqual(['UNHCR', 'DGECM-R', 'OIM']);
  expect(['AD', 'Sow', 'PDG', 'Mairie', 'le PAM', 'SECRÉTARIAT'].filter(isAcronym)).toEqual([]);
});

it('everybody is nobody in particular', () => {
  expect(['Tous', 'TOUS LES MEMBRES', 'All', 'Alle', 'الجميع'].every(isEveryone)).toBe(true);
  expect(['Toussaint', 'Allied', 'OIM'].some(isEveryone)).toBe(false);
});
