import { expect, it } from 'vitest';
import { findFolders, toRepositoryPath } from '../../src/report/repository-path.js';

it('paths start from the checkout that we work in', () => {
  const folders = findFolders('/repo/comptes-rendus/2023', '/repo/comptes-rendus');
  expect(toRepositoryPath('mai.md', folders)).toBe('2023/mai.md');
  expect(toRepositoryPath('../2022/mai.md', folders)).toBe('2022/mai.md');
  expect(toRepositoryPath('/repo/comptes-rendus/2023/mai.md', folders)).toBe('2023/mai.md');
  expect(toRepositoryPath('/srv/mai.md', folders)).toBe('/srv/mai.md');
});

it('without a checkout, or elsewhere, they start from the current folder', () => {
  expect(toRepositoryPath('2023/mai.md', findFolders('/repo', undefined))).toBe('2023/mai.md');
  expect(toRepositoryPath('mai.md', findFolders('/srv', '/repo'))).toBe('mai.md');
});
