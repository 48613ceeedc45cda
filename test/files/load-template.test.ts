import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBuiltInTemplate, loadTemplate } from '../../src/files/load-template.js';
import { fakeHost, withFolder } from '../fake-host.js';

const builtIn = { document: 'built-in', partials: { title: 'built-in title', agenda: 'agenda' }, style: 'plain' };

test('the built-in template is read whole', () =>
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

test('a template is a document, or a folder; its neighbours go before the built-in ones', () =>
  withFolder(
    { 'own/document.hbs': 'own', 'own/partials/title.hbs': 'own title', 'own/other.hbs': 'other' },
    async (cwd) => {
      const { files } = fakeHost({ cwd });
      const own = { document: 'own', partials: { title: 'own title', agenda: 'agenda' }, style: 'plain' };
      expect(await loadTemplate(files, { path: join(cwd, 'own'), name: 'own', boundary: null }, builtIn)).toEqual(own);
      const file = { path: join(cwd, 'own/other.hbs'), name: 'own/other.hbs', boundary: cwd };
      expect(await loadTemplate(files, file, builtIn)).toEqual({ ...own, document: 'other' });
    },
  ));

test('a style sheet alone is no template: it would take away all the rest of the look', () =>
  withFolder({ 'own/style.css': 'own', 'own/large.css': 'large' }, async (cwd) => {
    const { files } = fakeHost({ cwd });
    const load = (name: string) => loadTemplate(files, { path: join(cwd, name), name, boundary: cwd }, builtIn);
    for (const name of ['own', 'own/large.css']) {
      await expect(load(name)).rejects.toMatchObject({
        message: `No template in \`${name}\``,
        hint: 'a template is a `document.hbs` or its folder; a style sheet is named by `style` or `--style`',
        exitCode: 2,
      });
    }
  }));

test('the style sheet of a template brings its fonts and pictures, and nothing else', () => {
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
    const load = (name: string) => loadTemplate(files, { path: join(boundary, name), name, boundary }, builtIn);
    const data = `data:image/svg+xml;base64,${Buffer.from(seal).toString('base64')}`;
    expect(await load('own')).toEqual({ ...builtIn, document: 'own', style: `a { b: url("${data}") }` });
    await expect(load('bad')).rejects.toMatchObject({
      message: 'Unexpected `../../secret.svg` in line 2 of `bad/style.css`, it is outside the repository',
      exitCode: 2,
    });
  });
});

test('a template of a repository does not lead out of it', () =>
  withFolder({ secret: 'secret', 'repo/own/document.hbs': 'own' }, async (folder) => {
    const { files } = fakeHost({ cwd: folder });
    await symlink('../../secret', join(folder, 'repo/own/style.css'));
    const template = { path: join(folder, 'repo/own'), name: 'own', boundary: join(folder, 'repo') };
    await expect(loadTemplate(files, template, builtIn)).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
  }));

test('what holds no template is refused', () =>
  withFolder({ 'own/readme.txt': '' }, async (cwd) => {
    const { files } = fakeHost({ cwd });
    await expect(
      loadTemplate(files, { path: join(cwd, 'own'), name: 'own', boundary: null }, builtIn),
    ).rejects.toMatchObject({ message: 'No template in `own`', exitCode: 2 });
    await expect(
      loadTemplate(files, { path: join(cwd, 'no'), name: 'no', boundary: null }, builtIn),
    ).rejects.toMatchObject({ message: '`no` does not exist', exitCode: 2 });
  }));
