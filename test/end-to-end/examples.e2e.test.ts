import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from './workspace.js';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const names = readdirSync(examples).filter((name) => name.endsWith('.md') && !/^README|\.(?:fr|en|ar)\.md$/.test(name));
const workspace = new Workspace();

beforeAll(() => {
  cpSync(examples, workspace.path('examples'), { recursive: true });
  rmSync(workspace.path('examples/README.md'));
});
afterAll(() => workspace.remove());

/** All that is said where nothing is wrong; progress on a slow machine only. */
function summaryOf(count: number): unknown {
  const summary = count === 1 ? '' : `built +${count}\nunchanged +0\nfailed +0\ntime .*\n`;
  return expect.stringMatching(new RegExp(`^(?:\\d+ of ${count}  .*\\n)*${summary}$`));
}

describe('the examples', () => {
  it('have no problems, not even information', async () => {
    const { exitCode, stderr } = await workspace.run('check', 'examples', '--strict');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringMatching(/^No problems in \d+ files\n$/),
    });
  });

  it('print without a word', async () => {
    const { exitCode, stderr, stdout } = await workspace.run('build', 'examples', '-d', 'pdf', '--strict');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: summaryOf(names.length) });
    expect(stdout.trim().split('\n')).toHaveLength(names.length);
    for (const name of names) expect(workspace.read(`pdf/${name.replace('.md', '.pdf')}`).slice(0, 5)).toBe('%PDF-');
  });

  it('are light enough for e-mail, tagged as they are', async () => {
    // Of four pages, of six with Arabic, of fifteen.
    const most = {
      'groupe-technique-migration': 70_000,
      'reunion-coordination-ar': 110_000,
      'conseil-municipal': 150_000,
    };
    const sizes = Object.keys(most).map((name) => [name, statSync(workspace.path(`pdf/${name}.pdf`)).size]);
    expect(sizes.filter(([name, size]) => Number(size) > most[name as keyof typeof most])).toEqual([]);
  });
});

describe('minutes build', () => {
  it('reads standard input and writes standard output', async () => {
    const { exitCode, stdout } = await workspace.runWith(
      workspace.read('examples/assemblee-generale.md'),
      'build',
      '-',
      '-o',
      '-',
    );
    expect({ exitCode, start: stdout.slice(0, 5) }).toEqual({ exitCode: 0, start: '%PDF-' });
  });

  it('tells what is wrong with the way it is used, with 2', async () => {
    for (const args of [
      ['bulid'],
      ['build', 'nulle-part.md'],
      ['build', 'examples', '-o', 'un.pdf'],
      ['build', '--layuot', 'stacked'],
      ['build', 'examples/assemblee-generale.md', '--lang', 'de'],
    ]) {
      expect({ args, exitCode: (await workspace.run(...args)).exitCode }).toEqual({ args, exitCode: 2 });
    }
  });

  it('says which browsers it tried where none starts, with 3, and leaves no file', async () => {
    const none = new Workspace({ MINUTES_BROWSER: '/nulle/part' });
    none.write('m.md', workspace.read('examples/assemblee-generale.md'));
    const { exitCode, stderr } = await none.run('build', 'm.md');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('/nulle/part');
    expect(readdirSync(none.folder).sort()).toEqual(['.git', 'm.md']);
    none.remove();
  });
});
