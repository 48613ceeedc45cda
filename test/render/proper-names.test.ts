import { expect, it } from 'vitest';
import { properNames } from '../../src/render/proper-names.js';
import { workingGroup } from './fixtures/working-group.js';

it('finds the words of names of people, organizations, presenters and owners', () => {
  expect([...properNames(workingGroup())].sort().join(' ')).toBe(
    'Amina Brandt CCM Cadre Consultation Croix Cross Danish European Forum Framework GIZ IOM Idrissa JMED Lena ' +
      'Lindqvist Maïga Nguema OIM Paul Red Rouge Réfugiés SP Sara Sow Union',
  );
});
