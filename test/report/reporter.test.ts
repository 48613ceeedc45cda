import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandsOf } from '../../src/cli.js';
import { main } from '../../src/main.js';
import { pipeline } from '../commands/fake-pipeline.js';
import { type FakeHostOptions, fakeHost, meetingText, withFolder } from '../fake-host.js';

async function check(args: readonly string[], options: FakeHostOptions) {
  const host = fakeHost(options);
  return { code: await main(['node', 'minutes', 'check', ...args], host, commandsOf(pipeline)), ...host.printed };
}

const files = { '2024/avril.md': meetingText, '2024/mai.md': `${meetingText}ERROR` };

const annotation = (path: string) =>
  `::error file=${path},line=1,endLine=1,col=1,endColumn=4,title=agenda/none::Expected a \`##\` heading\n`;

it('annotations name files from the checkout, and the summary is added to the page of the job', () =>
  withFolder(files, async (checkout) => {
    const page = join(checkout, 'page.md');
    await writeFile(page, 'Before.\n\n');
    const env = {
      GITHUB_WORKSPACE: checkout,
      GITHUB_STEP_SUMMARY: page,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'ville/comptes-rendus',
      GITHUB_SHA: '4e2a1f',
    };
    expect(await check(['--format', 'github'], { cwd: join(checkout, '2024'), env })).toEqual({
      code: 1,
      stdout: annotation('2024/mai.md'),
      stderr: '',
    });
    expect(await readFile(page, 'utf8')).toBe(`Before.

### minutes

1 error in 1 of 2 files.

| Place | Severity | Rule | Problem |
| --- | --- | --- | --- |
| [2024/mai.md&#58;1&#58;1](https://github.com/ville/comptes-rendus/blob/4e2a1f/2024/mai.md?plain=1#L1) | error | agenda/none | Expected a <code>&#35;&#35;</code> heading |
`);
  }));

it('a summary that cannot be written is noted, and changes nothing else', () =>
  withFolder(files, async (cwd) => {
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'nowhere', 'page.md') };
    const { code, stdout, stderr } = await check(['--format', 'github'], { cwd, env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: annotation('2024/mai.md') });
    expect(stderr).toMatch(/^note: The job summary could not be written: ENOENT.*\n$/);
    expect((await check(['--format', 'github', '2024/avril.md'], { cwd, env })).code).toBe(0);
  }));

it('other formats leave the page of the job alone', () =>
  withFolder(files, async (cwd) => {
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'page.md') };
    for (const format of ['text', 'json', 'sarif']) await check(['--format', format], { cwd, env });
    await expect(readFile(join(cwd, 'page.md'))).rejects.toThrow('ENOENT');
  }));

it('SARIF goes to standard output, with every file and the rules', () =>
  withFolder(files, async (checkout) => {
    const options = { cwd: join(checkout, '2024'), env: { GITHUB_WORKSPACE: checkout } };
    const { code, stdout, stderr } = await check(['--format', 'sarif'], options);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [run] = JSON.parse(stdout).runs;
    expect(run.artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      '2024/avril.md',
      '2024/mai.md',
    ]);
    expect(run.results).toHaveLength(1);
    expect(run.tool.driver.rules[run.results[0].ruleIndex]).toMatchObject({
      id: 'agenda/none',
      shortDescription: { text: expect.stringMatching(/^\p{Lu}/u) },
      defaultConfiguration: { level: 'error' },
    });
  }));
