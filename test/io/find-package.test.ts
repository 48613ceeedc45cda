import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPackage } from '../../src/io/find-package.js';
import { fakeHost, withFolder } from '../fake-host.js';

const name = '@fontsource/noto-sans-jp';

/** Where the package is found by a tool that stands in `tool`, from the folder of both. */
function find(files: readonly string[], tool: string): Promise<string | null> {
  let found: string | null = null;
  return withFolder(Object.fromEntries(files.map((file) => [file, '{}'])), async (folder) => {
    const host = fakeHost({ cwd: join(folder, 'meetings'), packageFolder: join(folder, tool) });
    const path = await findPackage(host, name);
    found = path?.replace(`${folder}/`, '') ?? null;
  }).then(() => found);
}

it.each([
  ['beside the tool', 'lib/node_modules/minutes', `lib/node_modules/${name}`],
  ['beside a tool that belongs to an organization', 'node_modules/@ville/minutes', `node_modules/${name}`],
  ['with the tool', 'node_modules/minutes', `node_modules/minutes/node_modules/${name}`],
  ['in a clone', 'minutes', `minutes/node_modules/${name}`],
])('a package is found %s', async (_, tool, folder) => {
  expect(await find([`${tool}/package.json`, `${folder}/package.json`], tool)).toBe(folder);
});

it('the nearest is taken', async () => {
  const near = `node_modules/minutes/node_modules/${name}`;
  expect(await find([`${near}/package.json`, `node_modules/${name}/package.json`], 'node_modules/minutes')).toBe(near);
});

it('what stands with the meetings is not looked at', async () => {
  expect(await find(['tool/package.json', `meetings/node_modules/${name}/package.json`], 'tool')).toBeNull();
});

it('a file of its name is no package', async () => {
  expect(await find(['tool/package.json', `tool/node_modules/${name}`], 'tool')).toBeNull();
});
