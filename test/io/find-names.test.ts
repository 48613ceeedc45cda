import * as files from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createNameSearch } from '../../src/io/find-names.js';
import { withFolder } from '../fake-host.js';

it('a name is found wherever it stands, in any letters, but not in what git stores', async () => {
  const contents = {
    '.caché/a/Été.md': '',
    'node_modules/mai.md': '',
    'x/.git/juin.md': '',
    '.git/objects/juillet.md': '',
  };
  await withFolder(contents, async (folder) => {
    const search = createNameSearch(files, folder);
    const names = ['ÉTÉ.md', 'e\u0301te\u0301.MD', 'mai.md', 'juin.md', 'juillet.md', 'mai.txt'];
    const found = await Promise.all(names.map(async (name) => ((await search.mayStand(name)) ? [name] : [])));
    expect(found.flat()).toEqual(names.slice(0, 4));
  });
});

it('where a folder cannot be read, anything may stand', async () => {
  await withFolder({ 'a/mai.md': '', 'b/juin.md': '' }, async (folder) => {
    const readdir = ((path: string, options: { withFileTypes: true }) =>
      path.endsWith('b')
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : files.readdir(path, options)) as typeof files.readdir;
    expect(await createNameSearch({ readdir }, folder).mayStand('avril.md')).toBe(true);
  });
});
