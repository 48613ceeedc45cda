import { afterAll, expect, it } from 'vitest';
import { meetingFile, Workspace } from './workspace.js';

const workspace = new Workspace();
afterAll(() => workspace.remove());

/** Each took longer than a minute, or some, when its time grew by the square of its length. */
const bodies: Readonly<Record<string, string>> = {
  addresses: `http://exemple.org/${'a/'.repeat(45_000)}`,
  colons: ':'.repeat(90_000),
  comments: `<!-- minutes-${'x'.repeat(90_000)} > -->`,
  dashes: `Texte\n${'-'.repeat(90_000)}\n\nSuite.`,
  dots: `${'.'.repeat(90_000)}a`,
  link: `[${'M. '.repeat(16_000)}](https://exemple.org)`,
  nested: '1. '.repeat(10_000),
  numbers: `${'10 '.repeat(8_000)} // Rien`,
  parentheses: `http://exemple.org/${')'.repeat(90_000)}`,
  word: `${'a'.repeat(90_000)} b`,
};

it('makes pages of long runs of signs, or says what is too much', { timeout: 300_000 }, async () => {
  for (const [name, text] of Object.entries(bodies))
    workspace.write(`${name}.md`, meetingFile({}, `## Eau // Water\n\n${text}\n`));
  workspace.write('header-comment.md', meetingFile({ comment: `# ${','.repeat(90_000)}` }));
  workspace.write('header-blanks.md', meetingFile({ title: `title: "${'\\t'.repeat(40_000)}x"` }));
  workspace.write('.gitignore', `${'**/*a'.repeat(27)}b\n${'x'.repeat(50_000)}\n`);
  workspace.write('minutes.config.yaml', `exclude: ['${'**/a'.repeat(40)}b', '*.tmp.md']\n`);
  const { exitCode, stderr } = await workspace.run('build', '--html', '-q', '.');
  expect({ exitCode, stderr: stderr.match(/^\S+:\d+:\d+ error .*(?= {2}body)|bug/gm) }).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": [
        "colons.md:11:1 error  Unexpected \`:::\`, no container is open",
        "nested.md:11:1 error  Unexpected nesting of more than 30 levels",
      ],
    }
  `);
});
