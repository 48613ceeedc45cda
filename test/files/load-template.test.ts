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

test('a style sheet is enough', () =>
  withFolder({ 'own/style.css': 'own', 'own/large.css': 'large' }, async (cwd) => {
    const { files } = fakeHost({ cwd });
    const load = (name: string) => loadTemplate(files, { path: join(cwd, name), name, boundary: cwd }, builtIn);
    expect(await load('own')).toEqual({ ...builtIn, style: 'own' });
    expect(await load('own/large.css')).toEqual({ ...builtIn, style: 'large' });
  }));

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
