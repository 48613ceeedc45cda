import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clearLeftovers } from '../../src/io/clear-leftovers.js';
import { withFolder } from '../fake-host.js';

const left = '.mars.pdf.0123456789ab.tmp';

async function makeOld(path: string): Promise<void> {
  await files.lutimes(path, 1_700_000_000, 1_700_000_000);
}

it('what a killed run left of a file is removed, and nothing else', async () => {
  const others = [
    '.mars.pdf.0123456789a.tmp',
    '.mars.pdf.0123456789AB.tmp',
    '.mars.pdf.0123456789ab.tmp2',
    '.0123456789ab.tmp',
    'mars.pdf.0123456789ab.tmp',
    `.${'m'.repeat(101)}.0123456789ab.tmp`,
    '.suivi.pdf.0123456789ab.tmp',
    '.dossier.pdf.0123456789ab.tmp/juin.pdf',
    'cible.pdf',
  ];
  const contents = Object.fromEntries(
    [left, `.${'é'.repeat(90)}.ffffffffffff.tmp`, ...others].map((name) => [name, '']),
  );
  await withFolder(contents, async (folder) => {
    await files.symlink('cible.pdf', join(folder, '.lien.pdf.0123456789ab.tmp'));
    for (const name of await files.readdir(folder)) await makeOld(join(folder, name));
    await files.writeFile(join(folder, '.avril.pdf.0123456789ab.tmp'), '');
    await clearLeftovers(files, [folder, join(folder, 'nulle-part')], async (path) => path.includes('suivi'));
    expect((await files.readdir(folder)).sort()).toEqual(
      [
        '.avril.pdf.0123456789ab.tmp',
        '.dossier.pdf.0123456789ab.tmp',
        '.lien.pdf.0123456789ab.tmp',
        ...others.filter((name) => !name.includes('/')),
      ].sort(),
    );
  });
});

it('what belongs to another user stays', async () => {
  await withFolder({ [left]: '' }, async (folder) => {
    await makeOld(join(folder, left));
    const lstat = (async (path: string) => {
      const stats = await files.lstat(path);
      stats.uid += 1;
      return stats;
    }) as typeof files.lstat;
    await clearLeftovers({ ...files, lstat }, [folder], async () => false);
    expect(await files.readdir(folder)).toEqual([left]);
  });
});
