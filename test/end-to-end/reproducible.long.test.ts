import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Workspace } from './workspace.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const name = 'reunion-coordination-ar';

/** An example with Latin, Arabic and symbols, built in a folder of its own under this environment. */
async function build(env: Record<string, string | undefined>): Promise<Buffer> {
  const workspace = new Workspace(env);
  try {
    cpSync(join(root, 'examples'), workspace.path('examples'), { recursive: true });
    expect(await workspace.runProcess('build', `examples/${name}.md`, '--force', '-o', 'made.pdf')).toMatchObject({
      exitCode: 0,
    });
    return readFileSync(workspace.path('made.pdf'));
  } finally {
    workspace.remove();
  }
}

const home = new Workspace();
let expected: Buffer;
beforeAll(async () => {
  expected = await build({});
});
afterAll(() => home.remove());

it('makes the same bytes in an empty environment', async () => {
  const nothing = Object.fromEntries(Object.keys(process.env).map((key) => [key, undefined]));
  expect((await build({ ...nothing, NO_COLOR: undefined })).equals(expected)).toBe(true);
});

it('makes the same bytes where the fonts that it ships are installed too, whole, and others', async () => {
  for (const folder of ['.fonts', '.local/share/fonts']) {
    mkdirSync(home.path(folder), { recursive: true });
    for (const path of listFonts()) cpSync(path, home.path(`${folder}/${path.replace(/.*\//, '')}`));
  }
  const installed = await build({ HOME: home.folder, XDG_DATA_HOME: home.path('.local/share') });
  expect(installed.equals(expected)).toBe(true);
});

function listFonts(): string[] {
  const fonts = join(root, 'node_modules/@expo-google-fonts');
  const files = readdirSync(fonts, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ttf'));
  expect(files.length).toBeGreaterThan(20);
  return files.map((file) => join(fonts, file));
}
