import { existsSync, lutimesSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { makePrivateFolder } from '../../src/print/private-folder.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

it('a folder that a killed process left is removed after an hour, and nothing else', async () => {
  const folder = await makeFolder();
  const names = [
    'minutes-profile-aB3dEf',
    'minutes-profile-aB3dE',
    'minutes-profile-aB3dEf7',
    'minutes-profile-aB_dEf',
    'autre',
  ];
  for (const name of names) mkdirSync(join(folder, name, 'Default'), { recursive: true });
  writeFileSync(join(folder, 'minutes-profile-feuill'), '');
  symlinkSync('autre', join(folder, 'minutes-profile-lienXY'));
  for (const name of readdirSync(folder)) lutimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
  mkdirSync(join(folder, 'minutes-profile-jeune1'));
  const made = await makePrivateFolder(join(folder, 'minutes-profile-'));
  expect(readdirSync(folder).sort()).toEqual(
    [
      ...names.slice(1),
      'minutes-profile-feuill',
      'minutes-profile-lienXY',
      'minutes-profile-jeune1',
      basename(made.path),
    ].sort(),
  );
  expect(existsSync(join(folder, 'autre/Default'))).toBe(true);
  await made.remove();
  expect(existsSync(made.path)).toBe(false);
});
