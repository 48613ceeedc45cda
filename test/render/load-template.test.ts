import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findTemplate } from '../../src/io/find-template.js';
import { boundsOf, createPlaces } from '../../src/io/places.js';
import { loadBuiltInTemplate, loadTemplate } from '../../src/render/load-template.js';
import { fakeHost, withFolder } from '../fake-host.js';

function boundsIn(folder: string) {
  return createPlaces(fakeHost({ cwd: folder }).files)(folder).then(boundsOf);
}

const builtIn = { document: 'built-in', partials: { title: 'built-in title', agenda: 'agenda' }, style: 'plain' };

it('the built-in template is read whole', () =>
  withFolder(
    {
      'document.hbs': 'built-in',
      'style.css': 'plain',
      'partials/title.hbs': 'built-in title',
      'partials/agenda.hbs': 'agenda',
      'partials/notes.txt': '',
    },
    async (cwd) => {
      expect(await loadBuiltInTemplate(fakeHost({ cwd }).files, cwd)).toEqual(builtIn);
    },
  ));

it('a template is a document, or a folder; its neighbours go before the built-in ones', () =>
  withFolder(
    { 'own/document.hbs': 'own', 'own/partials/title.hbs': 'own title', 'own/other.hbs': 'other' },
    async (cwd) => {
      const { files } = fakeHost({ cwd });
      const own = { document: 'own', partials: { title: 'own title', agenda: 'agenda' }, style: 'plain' };
      expect(await loadTemplate(files, { path: join(cwd, 'own'), name: 'own', bounds: null }, builtIn)).toEqual(own);
      const file = { path: join(cwd, 'own/other.hbs'), name: 'own/other.hbs', bounds: await boundsIn(cwd) };
      expect(await loadTemplate(files, file, builtIn)).toEqual({ ...own, document: 'other' });
    },
  ));

it('a style sheet alone is no template: it would take away all the rest of the look', () =>
  withFolder({ 'own/style.css': 'own', 'own/large.css': 'large' }, async (cwd) => {
    const { files } = fakeHost({ cwd });
    const load = async (name: string) =>
      loadTemplate(files, { path: join(cwd, name), name, bounds: await boundsIn(cwd) }, builtIn);
    for (const name of ['own', 'own/large.css']) {
      await expect(load(name)).rejects.toMatchObject({
        message: `No template in \`${name}\``,
        hint: 'a template is a `.hbs` file, or a folder with a `document.hbs`; a style sheet is named by `style` or `--style`',
        exitCode: 2,
      });
    }
  }));

it('the style sheet of a template brings its fonts and pictures, and nothing else', () => {
  const seal = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const contents = {
    'secret.svg': seal,
    'repo/own/document.hbs': 'own',
    'repo/own/style.css': 'a { b: url(../seal.svg) }',
    'repo/seal.svg': seal,
    'repo/bad/document.hbs': 'bad',
    'repo/bad/style.css': '\na { b: url(../../secret.svg) }',
  };
  return withFolder(contents, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    const boundary = join(folder, 'repo');
    const load = async (name: string) =>
      loadTemplate(files, { path: join(boundary, name), name, bounds: await boundsIn(boundary) }, builtIn);
    const data = `data:image/svg+xml;base64,${Buffer.from(seal).toString('base64')}`;
    expect(await load('own')).toEqual({ ...builtIn, document: 'own', style: `a { b: url("${data}") }` });
    await expect(load('bad')).rejects.toMatchObject({
      message: 'Unexpected `../../secret.svg` in line 2 of `bad/style.css`, it is outside the repository',
      exitCode: 2,
    });
  });
});

it('a template of a repository does not lead out of it', () =>
  withFolder({ secret: 'secret', 'repo/own/document.hbs': 'own' }, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    await symlink('../../secret', join(folder, 'repo/own/style.css'));
    const template = { path: join(folder, 'repo/own'), name: 'own', bounds: await boundsIn(join(folder, 'repo')) };
    await expect(loadTemplate(files, template, builtIn)).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
  }));

it('a document names a `.hbs` file, or a folder with a `document.hbs`, each file of which it may read', () => {
  const contents = {
    'secret.hbs': 'secret',
    'ext/partials/names.hbs': '',
    'repo/.git/config': 'token',
    'repo/.gitignore': 'cache.hbs\n',
    'repo/PAGE.HBS': 'own',
    'repo/page.txt': 'no',
    'repo/own/document.hbs': 'own',
    'repo/own/partials/.title.hbs': 'of an editor',
    'repo/look/style.css': 'own',
    'repo/look/partials/title.hbs': 'own',
    'repo/cached/document.hbs': 'own',
    'repo/cached/partials/cache.hbs': 'own',
    'repo/styled/document.hbs': 'own',
    'repo/led/document.hbs': 'own',
    'repo/led/partials/': '',
    'repo/far/document.hbs': 'own',
    'repo/whole/': '',
  };
  return withFolder(contents, async (folder) => {
    const repo = join(folder, 'repo');
    await symlink('../.git/config', join(repo, 'styled/style.css'));
    await symlink('../../../secret.hbs', join(repo, 'led/partials/title.hbs'));
    await symlink('../../ext/partials', join(repo, 'far/partials'));
    await symlink('../.git/config', join(repo, 'whole/document.hbs'));
    await symlink('page.txt', join(repo, 'text.hbs'));
    const { files } = fakeHost({ cwd: repo });
    const bounds = await boundsIn(repo);
    const refused = (path: string, reason: string) => ({ ok: false, path, reason });
    const expected = {
      'PAGE.HBS': { ok: true, path: join(repo, 'PAGE.HBS') },
      own: { ok: true, path: join(repo, 'own') },
      'page.txt': refused('page.txt', 'no-template'),
      'text.hbs': refused('text.hbs', 'no-template'),
      look: refused('look', 'no-template'),
      'cached/document.hbs': refused('cached/partials/cache.hbs', 'ignored'),
      styled: refused('styled/style.css', 'hidden'),
      led: refused('led/partials/title.hbs', 'outside'),
      far: refused('far/partials', 'outside'),
      whole: refused('whole/document.hbs', 'hidden'),
    };
    const found = Object.keys(expected).map(async (name) => [name, await findTemplate(files, bounds, name)]);
    expect(Object.fromEntries(await Promise.all(found))).toEqual(expected);
    const own = await loadTemplate(files, { path: join(repo, 'own'), name: 'own', bounds }, builtIn);
    expect(own).toEqual({ ...builtIn, document: 'own' });
    const cached = loadTemplate(files, { path: join(repo, 'cached'), name: 'cached', bounds }, builtIn);
    await expect(cached).rejects.toMatchObject({
      message: `\`${join(repo, 'cached/partials/cache.hbs')}\` is ignored by git`,
      exitCode: 2,
    });
  });
});

it('what holds no template is refused', () =>
  withFolder({ 'own/readme.txt': '' }, async (cwd) => {
    const { files } = fakeHost({ cwd });
    await expect(
      loadTemplate(files, { path: join(cwd, 'own'), name: 'own', bounds: null }, builtIn),
    ).rejects.toMatchObject({ message: 'No template in `own`', exitCode: 2 });
    await expect(
      loadTemplate(files, { path: join(cwd, 'no'), name: 'no', bounds: null }, builtIn),
    ).rejects.toMatchObject({ message: '`no` does not exist', exitCode: 2 });
  }));
