import { expect, it } from 'vitest';
import { rebaseDefaults } from '../../../src/parse/config/rebase-defaults.js';

it('makes the paths of a configuration start from a meeting', () => {
  const defaults = {
    room: 'Salle 4',
    template: './minutes.hbs',
    logo: ['oim.svg', 'images/ville.png'],
    annexes: [
      { title: 'Statuts', file: 'statuts.pdf' },
      { title: 'Site', url: 'https://example.org/' },
    ],
    previous: { file: 'mai.md' },
  };
  expect(rebaseDefaults(defaults, '../..')).toEqual({
    room: 'Salle 4',
    template: '../../minutes.hbs',
    logo: ['../../oim.svg', '../../images/ville.png'],
    annexes: [
      { title: 'Statuts', file: '../../statuts.pdf' },
      { title: 'Site', url: 'https://example.org/' },
    ],
    previous: { file: '../../mai.md' },
  });
  expect(rebaseDefaults({ logo: 'oim.svg' }, '')).toEqual({ logo: 'oim.svg' });
});
