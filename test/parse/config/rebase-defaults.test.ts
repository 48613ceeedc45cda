import { expect, it } from 'vitest';
import { listPaths, rebaseDefaults } from '../../../src/parse/config/rebase-defaults.js';

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

it('lists the paths of a configuration, and nothing else', () => {
  const defaults = {
    title: 'Comité',
    style: 'commune.css',
    logo: 'oim.svg',
    annexes: [
      { title: 'Statuts', file: 'statuts.pdf' },
      { title: 'Site', url: 'https://example.org/' },
    ],
    previous: { date: '2023-05-30', file: 'mai.md' },
  };
  expect(listPaths(defaults)).toEqual(['commune.css', 'oim.svg', 'statuts.pdf', 'mai.md']);
  expect(listPaths({})).toEqual([]);
});
