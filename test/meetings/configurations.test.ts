import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createConfigurations } from '../../src/meetings/configurations.js';
import { findMeetings } from '../../src/meetings/find-meetings.js';
import { fakeHost, meetingText, withFolder } from '../fake-host.js';

async function find(cwd: string, named: string | null = null) {
  const host = fakeHost({ cwd });
  const configurations = createConfigurations(host, named);
  const { meetings } = await findMeetings([], host, configurations);
  return {
    files: configurations.files.map((file) => file.path),
    papers: Object.fromEntries(meetings.map(({ path, configuration }) => [path, configuration.config.paper])),
  };
}

it('the nearest configuration upwards holds, each read once', () =>
  withFolder(
    {
      'minutes.config.yaml': 'paper: letter\n',
      'a.md': meetingText,
      'x/y/b.md': meetingText,
      'z/minutes.config.yaml': 'paper: a4\n',
      'z/c.md': meetingText,
    },
    async (cwd) => {
      expect(await find(cwd)).toEqual({
        files: ['minutes.config.yaml', 'z/minutes.config.yaml'],
        papers: { 'a.md': 'letter', 'x/y/b.md': 'letter', 'z/c.md': 'a4' },
      });
      expect(await find(join(cwd, 'x/y'))).toEqual({
        files: ['../../minutes.config.yaml'],
        papers: { 'b.md': 'letter' },
      });
    },
  ));

it('it is not looked for above the repository, nor through a link out of it', () =>
  withFolder(
    {
      'minutes.config.yaml': 'paper: letter\n',
      'repo/.git/HEAD': '',
      'repo/a.md': meetingText,
      'repo/b/c.md': meetingText,
    },
    async (folder) => {
      const cwd = join(folder, 'repo');
      await symlink('../../minutes.config.yaml', join(cwd, 'b/minutes.config.yaml'));
      await writeFile(join(cwd, '.env.yaml'), 'paper: letter\n');
      await symlink('.env.yaml', join(cwd, 'minutes.config.yaml'));
      expect(await find(cwd)).toEqual({ files: [], papers: { 'a.md': 'a4', 'b/c.md': 'a4' } });
    },
  ));

it('one that is named holds for all', () =>
  withFolder(
    { 'own.yaml': 'paper: letter\n', 'work/minutes.config.yaml': 'paper: a4\n', 'work/a.md': meetingText },
    async (folder) => {
      expect(await find(join(folder, 'work'), '../own.yaml')).toEqual({
        files: ['../own.yaml'],
        papers: { 'a.md': 'letter' },
      });
    },
  ));

it('include adds files, exclude leaves some out, as patterns of .gitignore', () =>
  withFolder(
    {
      'minutes.config.yaml': 'include: [notes/]\nexclude: [archive/, "*.old.md", /top.md]\n',
      'notes/plain.md': '# Plain\n',
      'notes/README.md': '# No\n',
      'archive/a.md': meetingText,
      'b.old.md': meetingText,
      'top.md': meetingText,
      'x/top.md': meetingText,
    },
    async (cwd) => {
      expect(Object.keys((await find(cwd)).papers)).toEqual(['notes/plain.md', 'x/top.md']);
    },
  ));

it('a field that the configuration gives need not stand in the file', () =>
  withFolder(
    { 'minutes.config.yaml': 'attendees: [Hélène Marchand]\n', 'a.md': '---\ndate: 2024-03-12\n---\n' },
    async (cwd) => expect(Object.keys((await find(cwd)).papers)).toEqual(['a.md']),
  ));
