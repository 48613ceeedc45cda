import { mkdir, open, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { commandsOf } from '../../src/cli.js';
import { main } from '../../src/main.js';
import { UserError } from '../../src/model/user-error.js';
import type { Printer } from '../../src/print/printer.js';
import { type FakeHostOptions, fakeHost, meetingText, withFolder } from '../fake-host.js';
import { browser, openPrinter, pipeline, renderMeeting } from './fake-pipeline.js';

beforeEach(() => Object.assign(browser, { opened: 0, closed: 0, tabs: 0, failure: null, sandboxNote: null }));

const tool = { 'tool/templates/document.hbs': 'built-in', 'tool/templates/style.css': 'plain' };

/** Runs `minutes build` among these files, and tells all that came of it. */
function building(
  contents: Readonly<Record<string, string | Uint8Array>>,
  test: (
    build: (...args: string[]) => Promise<{ code: number; stdout: string; stderr: string }>,
    cwd: string,
  ) => Promise<void>,
  options: Omit<FakeHostOptions, 'cwd'> = {},
): Promise<void> {
  const files = Object.entries(contents).map(([name, text]) => [`work/${name}`, text]);
  return withFolder({ ...tool, 'work/': '', ...Object.fromEntries(files) }, async (folder) => {
    const cwd = join(folder, 'work');
    await test(async (...args) => {
      const host = fakeHost({ ...options, cwd, packageFolder: join(folder, 'tool') });
      const code = await main(['node', 'minutes', 'build', ...args], host, commandsOf(pipeline));
      return { code, ...host.printed };
    }, cwd);
  });
}

/** The table at the end of a run, when the clock stands still. */
function tableOf(built: number, failed: number): string {
  return `built      ${built}\nunchanged  0\nfailed     ${failed}\ntime       0.0 s\n`;
}

it('a PDF is written beside its source, and named on standard output', () =>
  building({ 'minutes/mars.md': meetingText }, async (build, cwd) => {
    expect(await build('minutes/mars.md')).toEqual({ code: 0, stdout: 'minutes/mars.pdf\n', stderr: '' });
    expect(await readFile(join(cwd, 'minutes/mars.pdf'), 'utf8')).toBe(
      '%PDF minutes/mars.md fr+en-CA parallel a4 plain',
    );
    expect(await readdir(join(cwd, 'minutes'))).toEqual(['mars.md', 'mars.pdf']);
    expect(browser).toMatchObject({ opened: 1, closed: 1, tabs: 1 });
  }));

it('a browser without its sandbox is told of once', () =>
  building({ 'a.md': meetingText, 'b.md': meetingText, 'c.md': meetingText }, async (build) => {
    browser.sandboxNote = 'this system allows none';
    const note = 'note: the browser runs without its sandbox: this system allows none\n';
    expect(await build('a.md')).toEqual({ code: 0, stdout: 'a.pdf\n', stderr: note });
    expect(await build('--force')).toEqual({
      code: 0,
      stdout: 'a.pdf\nb.pdf\nc.pdf\n',
      stderr: `${note}${tableOf(3, 0)}`,
    });
    expect(await build('--force', '--quiet')).toMatchObject({ code: 0, stderr: '' });
    expect(await build('--html')).toMatchObject({ code: 0, stderr: tableOf(3, 0) });
  }));

it('languages and layout are chosen, and the name stays', () =>
  building({ 'a.md': meetingText }, async (build, cwd) => {
    expect(await build('--lang', 'en,FR,en', '--layout=stacked', 'a.md')).toMatchObject({ code: 0, stdout: 'a.pdf\n' });
    expect(await readFile(join(cwd, 'a.pdf'), 'utf8')).toBe('%PDF a.md en-CA+fr stacked a4 plain');
  }));

it('a language that a document lacks is wrong usage for that document', () =>
  building({ 'a.md': meetingText }, async (build) => {
    expect(await build('a.md', '--lang', 'fr,ar')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: Unexpected language `ar` for `a.md`, expected `fr`, `en-CA`\n' +
        '  hint: `--lang` chooses among the `languages` of the document\n',
    });
  }));

it('one bad file stops no other, and is never printed', () =>
  building(
    { 'a.md': meetingText, 'b.md': `${meetingText}ERROR`, 'c.md': `${meetingText}WARNING` },
    async (build, cwd) => {
      expect(await build()).toEqual({
        code: 1,
        stdout: 'a.pdf\nc.pdf\n',
        stderr: [
          'b.md:1:1 error  Expected a `##` heading  agenda/none',
          '  1 | ---',
          '    | ^^^',
          '',
          'c.md:1:1 warning  Expected an owner  actions/owner',
          '  1 | ---',
          '    | ^^^',
          '  hint: name one',
          '',
          '1 error, 1 warning in 2 of 3 files',
          tableOf(2, 1),
        ].join('\n'),
      });
      expect(await readdir(cwd)).toEqual(['a.md', 'a.pdf', 'b.md', 'c.md', 'c.pdf']);
      expect(browser).toMatchObject({ opened: 1, closed: 1, tabs: 2 });
    },
  ));

it('--strict prints nothing that has a warning', () =>
  building({ 'c.md': `${meetingText}WARNING` }, async (build, cwd) => {
    const { code, stdout, stderr } = await build('--strict');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n').at(-2)).toBe('1 warning in 1 file (errors, as `--strict` has it)');
    expect(await readdir(cwd)).toEqual(['c.md']);
  }));

it('-q prints errors only', () =>
  building({ 'a.md': meetingText, 'b.md': `${meetingText}ERROR`, 'c.md': `${meetingText}WARNING` }, async (build) => {
    expect(await build('-q')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'b.md:1:1 error  Expected a `##` heading  agenda/none\n  1 | ---\n    | ^^^\n\n',
    });
  }));

it('--format json reports on standard output', () =>
  building({ 'a.md': meetingText, 'a.en.md': '', 'b.md': `${meetingText}ERROR` }, async (build) => {
    const { code, stdout, stderr } = await build('--format', 'json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        { path: 'a.md', messages: [] },
        { path: 'a.en.md', messages: [] },
        { path: 'b.md', messages: [{ rule: 'agenda/none' }] },
      ],
      summary: { files: 3, errors: 1, warnings: 0 },
    });
  }));

it('--html writes the page, and starts no browser', () =>
  building({ 'a.md': meetingText }, async (build, cwd) => {
    expect(await build('--html')).toEqual({ code: 0, stdout: 'a.html\n', stderr: '' });
    expect(await readFile(join(cwd, 'a.html'), 'utf8')).toBe('a.md fr+en-CA parallel a4 plain');
    expect(browser.opened).toBe(0);
  }));

it('-o names the file, its folder too, and - is standard output', () =>
  building({ 'a.md': meetingText }, async (build, cwd) => {
    expect(await build('a.md', '-o', 'out/mars.pdf')).toEqual({ code: 0, stdout: 'out/mars.pdf\n', stderr: '' });
    expect(await readdir(join(cwd, 'out'))).toEqual(['mars.pdf']);
    expect(await build('a.md', '-o', '-')).toEqual({
      code: 0,
      stdout: '%PDF a.md fr+en-CA parallel a4 plain',
      stderr: '',
    });
    expect(await build('a.md', '-o', '/dev/null')).toEqual({ code: 0, stdout: '', stderr: '' });
  }));

it('standard input goes to standard output', () =>
  building({}, async (build) => {
    expect(await build('-')).toEqual({ code: 0, stdout: '%PDF <stdin> fr+en-CA parallel a4 plain', stderr: '' });
    expect(await build('-', '-o', 'b.pdf')).toEqual({ code: 0, stdout: 'b.pdf\n', stderr: '' });
  }));

it('-d mirrors the tree below what is given', () =>
  building({ '2024/a.md': meetingText, '2024/mars/b.md': meetingText }, async (build, cwd) => {
    expect(await build('-d', 'pdf')).toMatchObject({ code: 0, stdout: 'pdf/2024/a.pdf\npdf/2024/mars/b.pdf\n' });
    expect(await build('2024', '-d', 'pdf2')).toMatchObject({ code: 0, stdout: 'pdf2/a.pdf\npdf2/mars/b.pdf\n' });
    expect(await readdir(join(cwd, 'pdf2'), { recursive: true })).toEqual(['a.pdf', 'mars', 'mars/b.pdf']);
  }));

it('a translation that is named builds its meeting', () =>
  building({ 'a.md': meetingText, 'a.en.md': '' }, async (build) => {
    expect(await build('a.en.md')).toEqual({
      code: 0,
      stdout: 'a.pdf\n',
      stderr: 'note: `a.en.md` is a translation: its meeting is `a.md`\n',
    });
  }));

it('outputs that collide are refused before anything is built', () =>
  building({ 'a.md': meetingText, 'a.markdown': meetingText }, async (build, cwd) => {
    expect(await build('a.md', 'a.markdown')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: `a.md` and `a.markdown` would both be written to `a.pdf`\n  hint: rename one, or build them apart\n',
    });
    expect(await readdir(cwd)).toEqual(['a.markdown', 'a.md']);
    expect(browser.opened).toBe(0);
  }));

it.each([
  [{ 'Mars.md': meetingText, 'mars.md': meetingText }, 'Mars.pdf', 'mars.pdf'],
  [{ 'e\u0301te\u0301.md': meetingText, 'été.markdown': meetingText }, 'été.pdf', 'été.pdf'],
  [{ 'a:b.md': meetingText, 'a-b.md': meetingText }, 'a-b.pdf', 'a-b.pdf'],
])('outputs that are one file elsewhere are refused too: %j', (files, first, second) =>
  building(files, async (build, cwd) => {
    const { code, stdout, stderr } = await build(...Object.keys(files));
    const where =
      first === second ? `\`${first}\`` : `\`${first}\` and \`${second}\`, which are one file on Windows and macOS`;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]?.normalize('NFC')).toMatch(new RegExp(`would both be written to ${where}$`));
    expect((await readdir(cwd)).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  }),
);

it('-d names folders and files as every system accepts them', () =>
  building({ 'aux/Séance: mars?.md': meetingText }, async (build) => {
    expect(await build('-d', 'pdf')).toMatchObject({ code: 0, stdout: 'pdf/_aux/Séance- mars-.pdf\n' });
  }));

it('the slowest documents are told with --timings', () =>
  building({ 'a.md': meetingText, 'b.md': meetingText }, async (build) => {
    const { stderr } = await build('--timings');
    const [table, list = ''] = stderr.split('slowest\n');
    expect(table).toBe(tableOf(2, 0));
    expect(
      list
        .split('\n')
        .map((line) => line.replace(/\d+\.\d s/, 'N s'))
        .sort(),
    ).toEqual(['', '  N s  a.md', '  N s  b.md']);
  }));

it.each(['0/4', '5/4', '1', '1/0', 'a/b', '1/4/2', '-1/4'])('%s is no part of several', (part) =>
  building({ 'a.md': meetingText }, async (build) => {
    expect(await build(`--shard=${part}`)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `error: Unexpected part \`${part}\`, expected its number and how many there are\n` +
        '  hint: as in `--shard 1/4`, `--shard 2/4` and so on, up to `--shard 4/4`\n',
    });
  }),
);

it('a part may have no document', () =>
  building({ 'a.md': meetingText }, async (build) => {
    const outcomes = [await build('--shard', '1/2'), await build('--shard', '2/2')];
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(outcomes.map(({ stdout }) => stdout).sort()).toEqual(['', 'a.pdf\n']);
    expect(outcomes.map(({ stderr }) => stderr).filter(Boolean)).toEqual([
      expect.stringMatching(/^note: no meeting is in part [12]\/2\n$/),
    ]);
    expect(browser.opened).toBe(1);
  }));

it.each([
  [
    ['--since', 'HEAD', 'a.md'],
    { PATH: '/nowhere' },
    2,
    'Unexpected `--since` for `a.md`, which is in no git repository',
  ],
  [['--since', 'HEAD', 'r/b.md'], { PATH: '/nowhere' }, 3, '`--since` asks git, which is not installed'],
  [['--since', '--output=x', 'r/b.md'], { PATH: process.env.PATH }, 2, /^git cannot read the repository: /],
])('%j is told what is wrong', (args, { PATH = '' }, code, message) =>
  building(
    { 'a.md': meetingText, 'r/.git/HEAD': '', 'r/b.md': meetingText },
    async (build) => {
      const { stderr, ...rest } = await build(...args);
      expect(rest).toEqual({ code, stdout: '' });
      expect(stderr.split('\n')[0]?.slice('error: '.length)).toEqual(
        typeof message === 'string' ? message : expect.stringMatching(message),
      );
    },
    { env: { PATH } },
  ),
);

it.each([
  [['-', '--watch'], 'Unexpected `-` beside `--watch`, expected files or folders'],
  [['--watch', '--since', 'HEAD'], 'Unexpected `--since` beside `--watch`'],
  [['--watch', '--shard', '1/2'], 'Unexpected `--shard` beside `--watch`'],
  [['a.md', 'b.md', '-o', 'c.pdf'], 'Unexpected `-o` for 2 meetings, expected one'],
  [['a.md', '-o', 'b.md'], 'Unexpected output `b.md`, expected a file that is no source'],
  [['notes', '-o', './notes'], '`./notes` is a source, expected another output'],
  [['a.md', '-o', 'folder'], '`folder` is a folder, expected a file'],
  [['a.md', '-o', 'x.pdf', '-d', 'y'], 'Unexpected `-d` beside `-o`'],
  [['-', '-d', 'y'], 'Unexpected `-d` for standard input, which has no name'],
  [['a.md', '-o', '-', '--format', 'json'], 'Unexpected `--format json`: standard output is taken by the document'],
  [['a.md', '--lang', 'français'], 'Unexpected language `français`, expected language tags'],
  [['a.md', '--layout', 'columns'], 'Unexpected layout `columns`, expected `parallel`, `stacked` or `sequential`'],
  [['a.md', '--format', 'sarif'], 'Unexpected format `sarif`, expected `text`, `json` or `github`'],
  [['a.md', '-j', '0'], 'Unexpected number of jobs `0`, expected 1 to 64'],
  [['a.md', '--config', 'no.yaml'], '`no.yaml` does not exist'],
  [['a.md', '--template', 'no.hbs'], '`no.hbs` does not exist'],
  [['a.md', '--template', 'folder'], 'No template in `folder`'],
])('%j is wrong usage', (args, message) =>
  building({ 'a.md': meetingText, 'b.md': meetingText, notes: meetingText, 'folder/': '' }, async (build) => {
    const { code, stdout, stderr } = await build(...args);
    expect({ code, stdout, message: stderr.split('\n')[0] }).toEqual({
      code: 2,
      stdout: '',
      message: `error: ${message}`,
    });
  }),
);

const outside = [
  'b/minutes.config.yaml:2:6 error  Unexpected `out: ../../ailleurs`, expected a folder in the repository  front-matter/type',
  '  hint: to write elsewhere, leave it out and give the folder with `-d`',
];
const misconfigured: [name: string, config: string, told: string[]][] = [
  ['leads out of the repository', 'paper: a4\nout: ../../ailleurs\n', outside],
  ['names no path', 'out: "a\\0b"\n', []],
  ['is no text', 'paper: a4\nout: [a, b]\n', []],
  ['has a syntax error', 'paper: [a4\n', []],
  ['sets a wrong default', 'languages: français\n', []],
];

it.each(misconfigured)('what is below a configuration that %s is left out, the rest is built', (_, config, told) =>
  building(
    {
      '.git/HEAD': '',
      'a.md': meetingText,
      'b/minutes.config.yaml': config,
      'b/c.md': meetingText,
      'b/d/e.md': meetingText,
      'f/minutes.config.yaml': 'out: ../pdf\n',
      'f/g.md': meetingText,
    },
    async (build, cwd) => {
      const { code, stdout, stderr } = await build();
      expect({ code, stdout }).toEqual({ code: 2, stdout: 'a.pdf\npdf/g.pdf\n' });
      expect(stderr).toMatch(/^b\/minutes\.config\.yaml:\d+:\d+ error /);
      expect(stderr.split('\n').filter((line) => told.includes(line))).toEqual(told);
      const host = fakeHost({ cwd });
      expect(await main(['node', 'minutes', 'check'], host, commandsOf(pipeline))).toBe(2);
      expect(host.printed.stderr.split('\n')[0]).toBe(stderr.split('\n')[0]);
      // Alone, or with another folder for the PDFs, it is no better.
      expect(await build('b')).toMatchObject({ code: 2, stdout: '' });
      expect(await build('b/c.md', 'a.md', '--html')).toMatchObject({ code: 2, stdout: 'a.html\n' });
      // Somebody else's configuration says where it goes.
      expect(await build('b/c.md', '--config', 'f/minutes.config.yaml')).toMatchObject({ code: 0 });
    },
  ),
);

it('a PDF is not written to a terminal', () =>
  building(
    { 'a.md': meetingText },
    async (build) => expect(await build('a.md', '-o', '-', '--no-color')).toMatchObject({ code: 2, stdout: '' }),
    { terminal: true },
  ));

it('a template of the user’s is filled up with the built-in one', () =>
  building(
    { 'a.md': meetingText, 'own/document.hbs': 'own', 'own/style.css': 'own', 'own/partials/title.hbs': 'title' },
    async (build) => {
      expect(await build('a.md', '--html', '--template', 'own')).toMatchObject({ code: 0 });
      expect(renderMeeting.mock.lastCall?.[1].template).toEqual({
        document: 'own',
        style: 'own',
        partials: { title: 'title' },
      });
    },
  ));

it('without a browser, problems are reported all the same, and the browser is missed once', () =>
  building({ 'a.md': meetingText, 'b.md': `${meetingText}ERROR`, 'c.md': meetingText }, async (build) => {
    browser.failure = new UserError('No browser starts', { hint: 'type `minutes doctor`', exitCode: 3 });
    expect(await build()).toEqual({
      code: 3,
      stdout: '',
      stderr: [
        'error: No browser starts',
        '  hint: type `minutes doctor`',
        'b.md:1:1 error  Expected a `##` heading  agenda/none',
        '  1 | ---',
        '    | ^^^',
        '',
        '1 error in 1 of 3 files',
        tableOf(0, 3),
      ].join('\n'),
    });
    expect(await build('b.md')).toMatchObject({ code: 1 });
  }));

it('a bug in one document is shown with its stack, after the others are built', () =>
  building({ 'a.md': `${meetingText}BUG`, 'b.md': meetingText }, async (build) => {
    const { code, stdout, stderr } = await build();
    expect({ code, stdout }).toEqual({ code: 70, stdout: 'b.pdf\n' });
    expect(stderr).toMatch(
      /^Error: `a.md` could not be worked on\n[\s\S]*caused by TypeError: made up\n {4}at [\s\S]*\nThis is a bug in minutes [\d.]+\. Please report it with the lines above\.\n$/,
    );
    expect(browser.closed).toBe(1);
  }));

it('a full disk is one error', () =>
  building(
    { 'a.md': meetingText, 'b.md': meetingText },
    async (build, cwd) => {
      expect(await build()).toEqual({
        code: 3,
        stdout: '',
        stderr: `error: No space is left for \`.\`\n  hint: make room, or write elsewhere with \`-d\`\n${tableOf(0, 2)}`,
      });
      expect(await readdir(cwd)).toEqual(['a.md', 'b.md']);
    },
    {
      files: {
        async open(path, flags, mode) {
          const handle = await open(path, flags, mode);
          if (flags === 'wx')
            handle.writeFile = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
          return handle;
        },
      },
    },
  ));

it('a file that is no UTF-8 is told so at its place', () =>
  building({ 'a.md': Buffer.from(meetingText, 'latin1') }, async (build) => {
    expect(await build('a.md')).toMatchObject({
      code: 1,
      stderr: [
        'a.md:2:13 error  Unexpected byte `E9`, expected UTF-8: the file looks like Windows-1252 (Latin-1)  body/encoding',
        '  2 | title: Comité des archives // Archives Committee',
        '    |             ^',
        '  hint: save the file as UTF-8 (“Save with encoding” in an editor)',
        '',
        '1 error in 1 file',
        '',
      ].join('\n'),
    });
  }));

it('a file of more than ten megabytes is refused unread', () =>
  building({ 'a.md': Buffer.alloc(10 * 1024 * 1024 + 1, 'x') }, async (build) => {
    const { code, stderr } = await build('a.md');
    expect({ code, line: stderr.split('\n')[0] }).toEqual({
      code: 1,
      line: 'a.md:1:1 error  Unexpected size, expected at most 10 MB of text  body/size',
    });
  }));

it('Ctrl-C ends the browser, leaves no file and exits with 130', () =>
  withFolder({ ...tool, 'work/a.md': meetingText }, async (folder) => {
    const cwd = join(folder, 'work');
    const host = fakeHost({ cwd, packageFolder: join(folder, 'tool') });
    openPrinter.mockImplementationOnce(async () => {
      setTimeout(host.interrupt, 5);
      browser.opened++;
      return {
        browser: { path: '', version: '', source: '--browser', sandboxNote: null } as Printer['browser'],
        print: () => new Promise(() => {}),
        close: async () => void browser.closed++,
      };
    });
    expect(await main(['node', 'minutes', 'build', 'a.md'], host, commandsOf(pipeline))).toBe(130);
    expect(host.printed).toEqual({ stdout: '', stderr: '' });
    expect(await readdir(cwd)).toEqual(['a.md']);
    expect(browser).toMatchObject({ opened: 1, closed: 1 });
  }));

it('`out` of a configuration mirrors the tree from its folder', () =>
  building({ '.git/HEAD': '', 'minutes.config.yaml': 'out: pdf\n', '2024/a.md': meetingText }, async (build) => {
    expect(await build('2024')).toEqual({ code: 0, stdout: 'pdf/2024/a.pdf\n', stderr: '' });
  }));

it.each(['../elsewhere', '/tmp/elsewhere', 'link/elsewhere'])('`out: %s` leads out of the repository', (out) =>
  building(
    { 'repo/.git/HEAD': '', 'repo/minutes.config.yaml': `out: ${out}\n`, 'repo/a.md': meetingText },
    async (build, cwd) => {
      await symlink('..', join(cwd, 'repo/link'));
      expect(await build('repo')).toEqual({
        code: 2,
        stdout: '',
        stderr:
          `repo/minutes.config.yaml:1:6 error  Unexpected \`out: ${out}\`, expected a folder in the repository  front-matter/type\n` +
          `  1 | out: ${out}\n    |      ${'^'.repeat(out.length)}\n` +
          '  hint: to write elsewhere, leave it out and give the folder with `-d`\n\n1 error in 1 file\n',
      });
      expect(browser.opened).toBe(0);
    },
  ),
);

it.each([
  ['-d of a link out of the repository', ['-d', 'out'], 'out', 'out', 'leads out of its repository'],
  ['-d below such a link', ['-d', 'out/new'], 'out', 'out/new', 'leads out of its repository'],
  ['-o below such a link', ['-o', 'out/a.pdf', '2024/a.md'], 'out', 'out', 'leads out of its repository'],
  ['a link inside the folder', ['-d', 'pdf'], 'pdf/2024', 'pdf/2024', 'leads out of `pdf`'],
  ['a page', ['-d', 'pdf', '--html'], 'pdf/2024', 'pdf/2024', 'leads out of `pdf`'],
  ['a link up', ['-d', 'pdf'], 'pdf/2024', 'pdf/2024', 'leads out of `pdf`', '../..'],
  ['a link inside `out`', ['--config', 'out.yaml'], 'made/2024', 'made/2024', 'leads out of `made`'],
])('%s is not followed', (_, args, link, shown, reason, to = '') =>
  building({ '.git/HEAD': '', '2024/a.md': meetingText, 'out.yaml': 'out: made\n' }, async (build, cwd) => {
    await mkdir(join(cwd, '../ext'));
    await mkdir(dirname(join(cwd, link)), { recursive: true });
    await symlink(to || join(cwd, '../ext'), join(cwd, link));
    const { code, stdout, stderr } = await build(...args);
    expect({ code, stdout, stderr: stderr.split('\n')[0] }).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: \`${shown}\` ${reason} by a symbolic link`,
    });
    expect(await readdir(join(cwd, '../ext'))).toEqual([]);
    expect(browser.opened).toBe(0);
  }),
);

it.each([
  ['a loop', 'pdf'],
  ['nothing', '../new'],
])('a link to %s is no folder to write to', (_, to) =>
  building({ '.git/HEAD': '', 'a.md': meetingText }, async (build, cwd) => {
    await symlink(to, join(cwd, 'pdf'));
    expect(await build('-d', 'pdf/2024')).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: \`${join(cwd, 'pdf')}\` is a symbolic link that leads to nothing\n  hint: remove it, or write elsewhere\n`,
    });
    expect(await readdir(dirname(cwd))).toEqual(['tool', 'work']);
  }),
);

it.each([
  ['-d', 'link'],
  ['-d', '.git/hooks'],
  ['-d', 'up/.git/new'],
  ['-o', 'link/a.pdf', '2024/a.md'],
  ['--config', 'out.yaml'],
])('nothing is written below `.git`: %s %s', (...args) =>
  building({ '.git/refs/HEAD': '', '2024/a.md': meetingText, 'out.yaml': 'out: .git/refs\n' }, async (build, cwd) => {
    await symlink('.git/refs', join(cwd, 'link'));
    await symlink('.', join(cwd, 'up'));
    const { code, stdout, stderr } = await build(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: `\S+` is below `\.git`, expected another folder\n$/);
    expect(await readdir(join(cwd, '.git'), { recursive: true })).toEqual(['refs', 'refs/HEAD']);
  }),
);

it('a work tree that stands below `.git` is one like any other', () =>
  building({ '.git/HEAD': '', '.git/trees/a/.git': 'gitdir: …', '.git/trees/a/a.md': meetingText }, async (build) => {
    expect(await build('.git/trees/a', '-d', '.git/trees/a/pdf')).toMatchObject({
      code: 0,
      stdout: '.git/trees/a/pdf/a.pdf\n',
    });
  }));

it('links in a repository are followed, and those outside one', () =>
  building(
    { 'repo/.git/HEAD': '', 'repo/a.md': meetingText, 'repo/site/': '', 'elsewhere/': '' },
    async (build, cwd) => {
      await symlink('site', join(cwd, 'repo/pdf'));
      await symlink('elsewhere', join(cwd, 'link'));
      expect(await build('repo', '-d', 'repo/pdf')).toMatchObject({ code: 0, stdout: 'repo/pdf/a.pdf\n' });
      expect(await build('repo', '-d', 'link/new')).toMatchObject({ code: 0, stdout: 'link/new/a.pdf\n' });
      expect(await readdir(join(cwd, 'repo/site'))).toEqual(['a.pdf']);
      expect(await readdir(join(cwd, 'elsewhere/new'))).toEqual(['a.pdf']);
    },
  ));

it('a wrong configuration is reported at its place, and nothing is built', () =>
  building({ 'minutes.config.yaml': 'paper: a3\n', 'a.md': meetingText }, async (build) => {
    const { code, stdout, stderr } = await build();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^minutes\.config\.yaml:1:8 error {2}/);
    expect(browser.opened).toBe(0);
  }));

const hostileName = 'mars\n::error::\u001b[2J##[x]\u202e';
const shownName = 'mars<U+000A>::error::<U+001B>[2J<U+0023>#[x]<U+202E>';

it('no name of a file is obeyed by a terminal or log', () =>
  building({ [`${hostileName}/a.md`]: meetingText, '::warning::/b.md': meetingText }, async (build) => {
    const { stdout, stderr } = await build('--timings');
    expect(stdout).toBe(`<U+003A>:warning::/b.pdf\n${shownName}/a.pdf\n`);
    // Which of the two took longer is not known.
    expect(stderr.split('\n').slice(4).sort()).toEqual([
      '',
      '  0.0 s  ::warning::/b.md',
      `  0.0 s  ${shownName}/a.md`,
      'slowest',
    ]);
  }));

it('names that collide are told on one line', () =>
  building({ [`${hostileName}/a.md`]: meetingText, [`${hostileName}/a.markdown`]: meetingText }, async (build) => {
    expect((await build(`${hostileName}/a.md`, `${hostileName}/a.markdown`)).stderr).toBe(
      `error: \`${shownName}/a.md\` and \`${shownName}/a.markdown\` would both be written to \`${shownName}/a.pdf\`\n  hint: rename one, or build them apart\n`,
    );
  }));
