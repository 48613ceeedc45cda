import { chmod, chown, mkdir, realpath, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { describe, expect, it } from 'vitest';
import { cacheFolderOf, openCacheFolder } from '../../src/print/cache-folder.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

describe('the cache folder', () => {
  it.each([
    [{ XDG_CACHE_HOME: '/var/cache/amina', HOME: '/home/amina' }, '/var/cache/amina/minutes'],
    [{ XDG_CACHE_HOME: 'relative', HOME: '/home/amina' }, '/home/amina/.cache/minutes'],
    [{ HOME: '/home/amina' }, '/home/amina/.cache/minutes'],
    [{ HOME: '' }, null],
  ])('for %j is %s', (env, expected) => {
    expect(cacheFolderOf(env)).toBe(expected);
  });

  it('is made private, with what leads to it', async () => {
    const folder = join(await realpath(await makeFolder()), '.cache', 'minutes');
    expect(await openCacheFolder(folder)).toEqual({ ok: true, path: folder });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('may be a link to a folder of the same user', async () => {
    const home = await realpath(await makeFolder());
    await mkdir(join(home, 'large'), { mode: 0o700 });
    await symlink('large', join(home, 'minutes'));
    expect(await openCacheFolder(join(home, 'minutes'))).toEqual({ ok: true, path: join(home, 'large') });
  });

  it.each([0o777, 0o770, 0o1777])('is refused where others may write, mode %o', async (mode) => {
    const folder = join(await realpath(await makeFolder()), 'minutes');
    await mkdir(folder);
    await chmod(folder, mode);
    expect(await openCacheFolder(folder)).toEqual({ ok: false, reason: `${folder} can be written by other users` });
  });

  it('is refused in a folder where any user may replace it', async () => {
    const cache = await realpath(await makeFolder());
    await chmod(cache, 0o777);
    const reason = `${cache} can be written by every user`;
    expect(await openCacheFolder(join(cache, 'minutes'))).toEqual({ ok: false, reason });
    await chmod(cache, 0o1777);
    expect(await openCacheFolder(join(cache, 'minutes'))).toEqual({ ok: true, path: join(cache, 'minutes') });
  });

  it.runIf(getuid?.() === 0)('is refused where it belongs to another user', async () => {
    const folder = join(await realpath(await makeFolder()), 'minutes');
    await mkdir(folder, { mode: 0o700 });
    await chown(folder, 65534, 65534);
    expect(await openCacheFolder(folder)).toEqual({ ok: false, reason: `${folder} belongs to another user` });
    expect(await openCacheFolder(join(folder, 'inside'))).toEqual({
      ok: false,
      reason: `${folder} belongs to another user`,
    });
  });

  it('is refused where it cannot be made', async () => {
    expect(await openCacheFolder('/dev/null/minutes')).toMatchObject({ ok: false, reason: /^ENOTDIR/ });
  });
});
