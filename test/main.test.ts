import { beforeEach, expect, it, vi } from 'vitest';
import { version } from '../src/basics/version.js';
import { main } from '../src/main.js';
import { type FakeHostOptions, fakeHost } from './fake-host.js';

const check = vi.fn();
const build = vi.fn();
const schema = vi.fn();
const doctor = vi.fn();

beforeEach(() => {
  for (const command of [check, build, schema, doctor]) command.mockReset().mockResolvedValue(0);
});

async function run(args: readonly string[], options: Partial<FakeHostOptions> = {}) {
  const host = fakeHost({ cwd: '/', ...options });
  return { code: await main(['node', 'minutes', ...args], host, { build, check, schema, doctor }), ...host.printed };
}

it.each([[['--version']], [['-V']], [['build', '--version']], [['-q', '-V', 'check']]])(
  '%j prints the version',
  async (args) => expect(await run(args)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' }),
);

it('help lists the commands that there are, and ends with an example', async () => {
  expect(await run(['--help'])).toEqual({
    code: 0,
    stdout: `Usage: minutes <command> [options]

Bilingual meeting minutes: one Markdown file in, one PDF in two languages out.

Options:
  -V, --version               print the version
  -q, --quiet                 print errors only
  --color                     colour the reports
  --no-color                  never colour the reports
  --config <file>             the configuration, instead of the nearest
                              minutes.config.yaml
  -h, --help                  print this help

Commands:
  build [options] [paths...]  Print meeting files as PDFs.
  check [options] [paths...]  Report what is wrong in meeting files, without
                              printing them.
  schema [options]            Print the JSON Schema of the front matter, for
                              editors.
  doctor [options]            Try the browser and the fonts, and say what to do
                              about each fault.
  help [command]              print the help of a command

Example:
  minutes build meeting.md
`,
    stderr: '',
  });
});

it.each([
  ['build', 'minutes build --watch meeting.md'],
  ['check', 'minutes check --strict minutes/2023'],
  ['schema', 'minutes schema > minutes.schema.json'],
  ['doctor', 'minutes doctor'],
])('help of %s shows its own and the common options, and an example', async (command, example) => {
  const { code, stdout } = await run([command, '--help']);
  expect(code).toBe(0);
  for (const option of ['-q, --quiet', '--no-color', '--config <file>', '-V, --version', '-h, --help']) {
    expect(stdout).toContain(option);
  }
  expect(stdout).toMatch(/\n\nExamples?:\n {2}minutes /);
  expect(stdout.endsWith(`\n  ${example}\n`)).toBe(true);
  expect(await run(['help', command])).toEqual({ code, stdout, stderr: '' });
});

it.each([
  [[], 'Expected a command: `build`, `check`, `schema` or `doctor`', '`minutes --help` shows what there is'],
  [
    ['biuld', 'a.md'],
    'Unexpected command `biuld`, expected `build`, `check`, `schema` or `doctor`',
    'did you mean `build`?',
  ],
  [
    ['a.md'],
    'Unexpected command `a.md`, expected `build`, `check`, `schema` or `doctor`',
    'to print a file, type `minutes build a.md`',
  ],
  [['build', '--layuot', 'x'], 'Unexpected option `--layuot`', 'did you mean `--layout`?'],
  [['build', '--wait'], 'Unexpected option `--wait`', '`minutes build --help` shows what there is'],
  [['check', '--format'], 'Expected a value for `--format <format>`', '`minutes check --help` shows what there is'],
  [
    ['doctor', 'a.md'],
    'Unexpected argument, `minutes doctor` takes none',
    '`minutes doctor --help` shows what there is',
  ],
])('%j is wrong usage', async (args, message, hint) => {
  expect(await run(args)).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n  hint: ${hint}\n` });
});

it('a wrong format is told the right ones', async () => {
  expect(await run(['check', '--format', 'junit'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: Unexpected format `junit`, expected `text`, `json`, `github` or `sarif`\n',
  });
});

it('options are understood before and after the command', async () => {
  const common = { quiet: true, color: true, config: 'c.yaml', strict: true };
  const expected = { ...common, paths: ['a.md', '-'], format: 'json', task: 'report' };
  await run(['-q', '--config', 'c.yaml', '--color', 'check', '--strict', '--format=json', 'a.md', '-']);
  expect(check.mock.lastCall?.[0]).toEqual(expected);
  await run(['check', 'a.md', '-', '--strict', '--format=json', '-q', '--config', 'c.yaml', '--color']);
  expect(check.mock.lastCall?.[0]).toEqual(expected);
});

it.each([
  [[], 'front-matter'],
  [['--config'], 'config'],
  [['--labels', '-q'], 'labels'],
  [['--report'], 'report'],
])('schema %j prints one thing', async (args, subject) => {
  await run(['schema', ...args]);
  expect(schema.mock.lastCall?.[0]).toBe(subject);
});

it.each([
  [['check', '--config'], 'Expected a value for `--config <file>`', '`minutes --help` shows what there is'],
  [['check', '--config', '--strict'], 'Expected a value for `--config <file>`', '`minutes --help` shows what there is'],
  [
    ['schema', '--config', 'c.yaml'],
    'Unexpected value `c.yaml` for `--config`, `minutes schema` reads no configuration',
    'type `minutes schema --config` for the schema of configurations',
  ],
  [['schema', '--labels', '--report'], 'Unexpected `--report` beside `--labels`', 'give one of them'],
])('%j is told what `--config` and the others are for', async (args, message, hint) => {
  expect(await run(args)).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n  hint: ${hint}\n` });
});

it('a build has its options resolved once', async () => {
  await run([
    'build',
    'a.md',
    '-o',
    '-',
    '--lang',
    'fr-CA, en',
    '--layout',
    'stacked',
    '--template',
    't',
    '--html',
    '-j3',
  ]);
  expect(build.mock.lastCall?.[0]).toEqual({
    quiet: false,
    color: false,
    config: null,
    paths: ['a.md'],
    output: '-',
    folder: null,
    languages: ['fr-CA', 'en'],
    layout: 'stacked',
    template: 't',
    style: null,
    browser: null,
    html: true,
    strict: false,
    jobs: 3,
    force: false,
    since: null,
    prune: false,
    shard: null,
    watch: false,
    verify: false,
    timings: false,
    format: 'text',
  });
});

it('the doctor is told which browser to try', async () => {
  await run(['doctor', '--browser', '/opt/chrome']);
  expect(doctor.mock.lastCall?.[0]).toEqual({ color: false, browser: '/opt/chrome' });
});

it('the exit code is that of the command', async () => {
  check.mockResolvedValue(1);
  expect(await run(['check'])).toEqual({ code: 1, stdout: '', stderr: '' });
});

it.each<[string, string[], Record<string, string>, boolean, boolean]>([
  ['on a terminal', [], {}, true, true],
  ['not in a file', [], {}, false, false],
  ['where asked for', ['--color'], { NO_COLOR: '1' }, false, true],
  ['not where refused', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ['not with NO_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['with an empty NO_COLOR as without', [], { NO_COLOR: '' }, true, true],
  ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
  ['not with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
  ['not on a dumb terminal', [], { TERM: 'dumb' }, true, false],
  ['not in CI', [], { CI: 'true' }, true, false],
  ['in CI whose logs show them', [], { CI: 'true', GITHUB_ACTIONS: 'true' }, false, true],
])('there are colours %s', async (_, flags, env, terminal, color) => {
  await run(['check', ...flags], { env, terminal });
  expect(check.mock.lastCall?.[0].color).toBe(color);
});

it('a bug shows its stack and causes, without control characters, and exits with a code of its own', async () => {
  check.mockRejectedValue(new Error('broken \u001b[31m', { cause: new TypeError('deeper') }));
  const { code, stdout, stderr } = await run(['check']);
  expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
  expect(stderr).toMatch(
    /^Error: broken <U\+001B>\[31m\n {4}at [\s\S]*\ncaused by TypeError: deeper\n {4}at [\s\S]*\n\nThis is a bug in minutes [\d.]+\. Please report it with the lines above\.\n$/,
  );
});

it.each([
  [
    ['build\n::error::x'],
    'error: Unexpected command `build<U+000A>::error::x`, expected `build`, `check`, `schema` or `doctor`',
  ],
  [['build', '--x\u001b[2J'], 'error: Unexpected option `--x<U+001B>[2J`'],
  [
    ['check', '--format', '##[error]\n'],
    'error: Unexpected format `<U+0023>#[error]<U+000A>`, expected `text`, `json`, `github` or `sarif`',
  ],
])('nothing of the command line %j is obeyed by a terminal or log', async (args, line) => {
  expect((await run(args)).stderr.split('\n')[0]).toBe(line);
});
