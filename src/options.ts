import type { Host } from './host.js';
import type { Meeting } from './model/meeting.js';
import { UserError } from './model/user-error.js';

const layouts = ['parallel', 'stacked', 'sequential'] as const satisfies readonly Meeting['layout'][];

/** What every command has. */
export interface CommonOptions {
  readonly quiet: boolean;
  readonly color: boolean;
  /** The configuration given with `--config`; null: it is looked for. */
  readonly config: string | null;
}

export interface CheckOptions extends CommonOptions {
  readonly paths: readonly string[];
  readonly strict: boolean;
  readonly format: 'text' | 'json' | 'github' | 'sarif';
  /** What is done with the files: `fix` writes the one right answer, `review` that translations were reviewed. */
  readonly task: 'report' | 'fix' | 'review';
}

/** One part of several that a build is divided into, on machines that share nothing but the commit. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

export interface BuildOptions extends CommonOptions {
  readonly paths: readonly string[];
  /** `-o`; `-` is standard output. */
  readonly output: string | null;
  /** `-d` */
  readonly folder: string | null;
  /** Languages to print, in this order; null: those of the document. */
  readonly languages: readonly string[] | null;
  readonly layout: Meeting['layout'] | null;
  readonly template: string | null;
  readonly style: string | null;
  readonly browser: string | null;
  readonly html: boolean;
  readonly strict: boolean;
  /** Documents printed at once. */
  readonly jobs: number;
  readonly format: 'text' | 'json' | 'github';
  /** Print also what has not changed. */
  readonly force: boolean;
  /** A commit, branch or tag: only what changed since is looked at. */
  readonly since: string | null;
  /** Remove PDFs whose source is gone. */
  readonly prune: boolean;
  readonly shard: Shard | null;
  readonly watch: boolean;
  /** Make all anew, compare it with what is there, and write nothing. */
  readonly verify: boolean;
  /** Say which documents took the longest. */
  readonly timings: boolean;
}

export interface DoctorOptions {
  readonly color: boolean;
  /** The browser to try; undefined: whichever is found. */
  readonly browser: string | undefined;
}

/** Which schema, or the catalogue, is printed. */
export type SchemaSubject = 'front-matter' | 'config' | 'labels' | 'report';

/** The flags of a command, as its help shows them. */
export type FlagTexts = Readonly<Record<string, string>>;

/** Flags as commander hands them over. */
export interface CommonFlags {
  readonly quiet?: boolean;
  readonly color?: boolean;
  /** True where no file follows. */
  readonly config?: string | true;
}

export const checkFlags: FlagTexts = {
  '--strict': 'treat warnings as errors',
  '--format <format>': 'how to report problems: text, json, github or sarif',
  '--fix': 'write what has one right answer into the files, and report the rest',
  '--reviewed': 'record that the translations were reviewed; a later change of the source is then reported',
};

export interface CheckFlags extends CommonFlags {
  readonly format?: string;
  readonly strict?: boolean;
  readonly fix?: boolean;
  readonly reviewed?: boolean;
}

export const schemaFlags: FlagTexts = {
  '--config': 'that of the configuration',
  '--report': 'that of the reports of --format json',
  '--labels': 'instead, the catalogue of labels and headings, as YAML',
};

export interface SchemaFlags extends CommonFlags {
  readonly labels?: boolean;
  readonly report?: boolean;
}

export const buildFlags: FlagTexts = {
  '-o, --output <file>': 'write the PDF here; - is standard output',
  '-d, --directory <folder>': 'write the PDFs below this folder, in the same tree',
  '--lang <tags>': 'print these languages, in this order, as in fr,en',
  '--layout <layout>': 'parallel, stacked or sequential',
  '--template <path>': 'a document.hbs, or the folder of one',
  '--style <file>': 'a .css file, whose rules follow those of the template',
  '--html': 'write the page instead of the PDF',
  '--browser <browser>': 'print with this Chrome, Chromium or Edge: a path, or ws://host:port',
  '-j, --jobs <number>': 'how many documents to print at once',
  '--strict': 'treat warnings as errors',
  '--force': 'print also what has not changed, whatever stands there',
  '--since <commit>': 'only what git says has changed since, and what depends on it',
  '--prune': 'remove the PDFs that minutes made of files that are gone',
  '--shard <i/n>': 'only the part i of n, to divide a build over machines',
  '--verify': 'make all anew and compare the bytes with the PDFs that are there; write nothing',
  '--watch': 'go on, and print again what each save touches',
  '--timings': 'say which documents took the longest',
  '--format <format>': 'how to report problems: text, json or github',
};

export interface BuildFlags extends CheckFlags {
  readonly output?: string;
  readonly directory?: string;
  readonly lang?: string;
  readonly layout?: string;
  readonly template?: string;
  readonly style?: string;
  readonly browser?: string;
  readonly html?: boolean;
  readonly jobs?: string;
  readonly force?: boolean;
  readonly since?: string;
  readonly prune?: boolean;
  readonly shard?: string;
  readonly watch?: boolean;
  readonly verify?: boolean;
  readonly timings?: boolean;
}

export const doctorFlags: FlagTexts = {
  '--browser <browser>': 'try this Chrome, Chromium or Edge',
};

export interface DoctorFlags extends CommonFlags {
  readonly browser?: string;
}

/** @throws UserError (exit code 2) */
export function resolveBuildOptions(paths: readonly string[], flags: BuildFlags, host: Host): BuildOptions {
  const options: BuildOptions = {
    ...resolveCommonOptions(flags, host),
    paths,
    output: flags.output ?? null,
    folder: flags.directory ?? null,
    languages: flags.lang === undefined ? null : readLanguages(flags.lang),
    layout: flags.layout === undefined ? null : choose('layout', flags.layout, layouts),
    template: flags.template ?? null,
    style: flags.style ?? null,
    browser: flags.browser ?? null,
    html: flags.html ?? false,
    strict: flags.strict ?? false,
    jobs: flags.jobs === undefined ? Math.min(host.processors, 8) : readJobs(flags.jobs),
    format: choose('format', flags.format ?? 'text', ['text', 'json', 'github']),
    force: flags.force ?? false,
    since: flags.since ?? null,
    prune: flags.prune ?? false,
    shard: flags.shard === undefined ? null : readShard(flags.shard),
    watch: flags.watch ?? false,
    verify: flags.verify ?? false,
    timings: flags.timings ?? false,
  };
  refuseContradictions(options);
  return options;
}

/** @throws UserError (exit code 2) */
export function resolveCheckOptions(paths: readonly string[], flags: CheckFlags, host: Host): CheckOptions {
  const options: CheckOptions = {
    ...resolveCommonOptions(flags, host),
    paths,
    strict: flags.strict ?? false,
    format: choose('format', flags.format ?? 'text', ['text', 'json', 'github', 'sarif']),
    task: flags.fix ? 'fix' : flags.reviewed ? 'review' : 'report',
  };
  refuseTasks(options, flags);
  return options;
}

/** @throws UserError (exit code 2) */
export function resolveSchemaSubject({ config, labels, report }: SchemaFlags): SchemaSubject {
  if (typeof config === 'string') {
    throw new UserError(`Unexpected value \`${config}\` for \`--config\`, \`minutes schema\` reads no configuration`, {
      hint: 'type `minutes schema --config` for the schema of configurations',
      exitCode: 2,
    });
  }
  const flags = { config, labels, report };
  const [subject, other] = (['config', 'labels', 'report'] as const).filter((flag) => flags[flag]);
  if (other === undefined) return subject ?? 'front-matter';
  throw new UserError(`Unexpected \`--${other}\` beside \`--${subject}\``, { hint: 'give one of them', exitCode: 2 });
}

export function resolveCommonOptions(flags: CommonFlags, host: Host): CommonOptions {
  return { quiet: flags.quiet ?? false, color: wantsColor(host, flags.color), config: readConfigFlag(flags.config) };
}

function readConfigFlag(config: string | true | undefined): string | null {
  if (config !== true) return config ?? null;
  throw new UserError('Expected a value for `--config <file>`', {
    hint: '`minutes --help` shows what there is',
    exitCode: 2,
  });
}

/**
 * Whether reports are coloured: as the flag says, else as `NO_COLOR` and `FORCE_COLOR` say, else on a terminal and in the
 * logs of services that show colours.
 *
 * @see https://no-color.org and https://force-color.org
 */
export function wantsColor({ env, stderr }: Host, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.CI) return [env.GITHUB_ACTIONS, env.GITLAB_CI, env.BUILDKITE, env.CIRCLECI].some(Boolean);
  return stderr.isTTY && env.TERM !== 'dumb';
}

function choose<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const list = choices.map((choice) => `\`${choice}\``);
  throw new UserError(`Unexpected ${option} \`${value}\`, expected ${list.slice(0, -1).join(', ')} or ${list.at(-1)}`, {
    exitCode: 2,
  });
}

function readLanguages(list: string): string[] {
  const tags = [...new Set(list.split(',').map((tag) => tag.trim()))];
  const wrong = tags.find((tag) => !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag));
  if (wrong === undefined) return tags;
  throw new UserError(`Unexpected language \`${wrong}\`, expected language tags`, {
    hint: 'part them by commas, as in `--lang fr,en`',
    exitCode: 2,
  });
}

function readJobs(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 64) return number;
  throw new UserError(`Unexpected number of jobs \`${text}\`, expected 1 to 64`, { exitCode: 2 });
}

function readShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index && count && index <= count) return { index, count };
  throw new UserError(`Unexpected part \`${text}\`, expected its number and how many there are`, {
    hint: 'as in `--shard 1/4`, `--shard 2/4` and so on, up to `--shard 4/4`',
    exitCode: 2,
  });
}

function refuseTasks({ paths, format, task }: CheckOptions, { reviewed }: CheckFlags): void {
  const refuse = (message: string, hint: string) => new UserError(message, { hint, exitCode: 2 });
  if (task === 'fix' && reviewed) {
    throw refuse('Unexpected `--reviewed` beside `--fix`', 'fix first, then look at what is recorded as reviewed');
  }
  if (task === 'fix' && format !== 'text' && paths.includes('-')) {
    throw refuse(`Unexpected \`--format ${format}\`: standard output is taken by the fixed text`, 'name a file');
  }
  if (task === 'review' && paths.length === 0) {
    throw refuse('Expected a file for `--reviewed`', 'name what was reviewed; `.` is every meeting of this folder');
  }
  if (task === 'review' && paths.includes('-')) {
    throw refuse('Unexpected `-` for `--reviewed`, expected a file to record it in', 'name the file');
  }
}

function refuseContradictions(options: BuildOptions): void {
  const { paths, output, folder, format } = options;
  const refuse = (message: string, hint: string) => new UserError(message, { hint, exitCode: 2 });
  if (output !== null && folder !== null) {
    throw refuse('Unexpected `-d` beside `-o`', 'give `-o` for one file, or `-d` for a folder of them');
  }
  if (paths.includes('-') && folder !== null) {
    throw refuse('Unexpected `-d` for standard input, which has no name', 'name the file with `-o`');
  }
  if (format !== 'text' && (output === '-' || (paths.includes('-') && output === null))) {
    throw refuse(
      `Unexpected \`--format ${format}\`: standard output is taken by the document`,
      'name its file with `-o`',
    );
  }
  if (options.verify) refuseVerifying(options, refuse);
  if (options.watch) refuseWatching(options, refuse);
}

function refuseVerifying(
  { paths, output, watch, prune, force }: BuildOptions,
  refuse: (message: string, hint: string) => UserError,
): void {
  if (output === '-' || (paths.includes('-') && output === null)) {
    throw refuse('Unexpected standard output beside `--verify`, expected a PDF to compare with', 'name it with `-o`');
  }
  const other = watch ? '--watch' : prune ? '--prune' : force ? '--force' : null;
  if (other !== null) {
    throw refuse(
      `Unexpected \`${other}\` beside \`--verify\`, which writes and removes nothing`,
      'leave one of them out',
    );
  }
}

function refuseWatching(
  { paths, output, format, since, shard }: BuildOptions,
  refuse: (message: string, hint: string) => UserError,
): void {
  if (paths.includes('-') || output === '-') {
    throw refuse('Unexpected `-` beside `--watch`, expected files or folders', 'name what is to be watched');
  }
  const reported = format === 'text' ? null : `--format ${format}`;
  const other = since !== null ? '--since' : shard !== null ? '--shard' : reported;
  if (other !== null) throw refuse(`Unexpected \`${other}\` beside \`--watch\``, 'leave one of them out');
}
