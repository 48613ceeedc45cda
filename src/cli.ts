import { Command, CommanderError, Option } from 'commander';
import { version } from './basics/version.js';
import type { Host } from './host.js';
import {
  type BuildFlags,
  type BuildOptions,
  buildFlags,
  type CheckFlags,
  type CheckOptions,
  checkFlags,
  type DoctorFlags,
  type DoctorOptions,
  doctorFlags,
  type FlagTexts,
  resolveBuildOptions,
  resolveCheckOptions,
  resolveCommonOptions,
  resolveSchemaSubject,
  type SchemaFlags,
  type SchemaSubject,
  schemaFlags,
} from './options.js';
import { type Pipeline, pipeline } from './pipeline.js';
import { writeText } from './report/write-text.js';
import { explainUsageError } from './usage-error.js';

/** What the commands do, once their options are read. Each comes to an exit code. */
export interface Commands {
  build(options: BuildOptions, host: Host): Promise<number>;
  check(options: CheckOptions, host: Host): Promise<number>;
  schema(subject: SchemaSubject, host: Host): Promise<number>;
  doctor(options: DoctorOptions, host: Host): Promise<number>;
}

/** The commands, each loaded when it is run. */
export function commandsOf(pipeline: Pipeline): Commands {
  return {
    build: async (options, host) => (await import('./commands/build.js')).build(options, host, pipeline),
    check: async (options, host) => (await import('./commands/check.js')).check(options, host, pipeline),
    schema: async (subject, host) => (await import('./commands/schema.js')).schema(subject, host),
    doctor: async (options, host) => (await import('./commands/doctor.js')).runDoctor(options, host),
  };
}

/**
 * Reads the command line and runs the command that it names, which is loaded only then.
 *
 * @param args without node and script
 * @returns the exit code
 * @throws UserError for a command line that cannot be understood
 */
export async function run(
  args: readonly string[],
  host: Host,
  commands: Commands = commandsOf(pipeline),
): Promise<number> {
  let printed = '';
  let exitCode = 0;
  async function finish(command: Promise<number>): Promise<void> {
    exitCode = await command;
  }
  const program = describeProgram(finish, host, commands);
  function writeOut(text: string): void {
    printed += text;
  }
  for (const command of [program, ...program.commands]) {
    // Errors are said by the catch-all.
    command.exitOverride().configureOutput({ writeOut, writeErr: () => {}, outputError: () => {} });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw explainUsageError(error, args, program);
    await writeText(host.stdout, printed);
  }
  return exitCode;
}

/** Waits for the exit code of a command. */
type Finish = (command: Promise<number>) => Promise<void>;

function describeProgram(finish: Finish, host: Host, commands: Commands): Command {
  const program = new Command('minutes')
    .description('Bilingual meeting minutes: one Markdown file in, one PDF in two languages out.')
    .usage('<command> [options]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('-q, --quiet', 'print errors only')
    .option('--color', 'colour the reports')
    .option('--no-color', 'never colour the reports')
    .addOption(describeConfigOption())
    .addHelpText('after', example('minutes build meeting.md'));
  describeBuild(program, finish, host, commands);
  describeCheck(program, finish, host, commands);
  describeSchema(program, finish, host, commands);
  describeDoctor(program, finish, host, commands);
  for (const command of program.commands) {
    command.helpOption('-h, --help', 'print this help').configureHelp({ showGlobalOptions: true });
  }
  return program;
}

/** `minutes schema --config` names no file; `resolveCommonOptions` tells the other commands of it. */
function describeConfigOption(): Option {
  const option = new Option('--config <file>', 'the configuration, instead of the nearest minutes.config.yaml');
  option.required = false;
  option.optional = true;
  return option;
}

function describeBuild(program: Command, finish: Finish, host: Host, { build }: Commands): void {
  const command = program
    .command('build')
    .description('Print meeting files as PDFs.')
    .argument('[paths...]', 'files, folders or globs; - is standard input; none is this folder');
  addFlags(command, buildFlags)
    .addHelpText('after', buildHelp)
    .action(async (paths: string[], _own, command: Command) => {
      const options = resolveBuildOptions(paths, command.optsWithGlobals<BuildFlags>(), host);
      await finish(build(options, host));
    });
}

function describeCheck(program: Command, finish: Finish, host: Host, { check }: Commands): void {
  const command = program
    .command('check')
    .description('Report what is wrong in meeting files, without printing them.')
    .argument('[paths...]', 'files, folders or globs; - is standard input; none is this folder');
  addFlags(command, checkFlags)
    .addHelpText('after', example('minutes check --strict minutes/2023'))
    .action(async (paths: string[], _own, command: Command) => {
      const options = resolveCheckOptions(paths, command.optsWithGlobals<CheckFlags>(), host);
      await finish(check(options, host));
    });
}

function describeSchema(program: Command, finish: Finish, host: Host, { schema }: Commands): void {
  const command = program.command('schema').description('Print the JSON Schema of the front matter, for editors.');
  addFlags(command, schemaFlags)
    .addHelpText('after', example('minutes schema > minutes.schema.json'))
    .action(async (_own, command: Command) => {
      const subject = resolveSchemaSubject(command.optsWithGlobals<SchemaFlags>());
      await finish(schema(subject, host));
    });
}

function describeDoctor(program: Command, finish: Finish, host: Host, { doctor }: Commands): void {
  const command = program
    .command('doctor')
    .description('Try the browser and the fonts, and say what to do about each fault.');
  addFlags(command, doctorFlags)
    .addHelpText('after', example('minutes doctor'))
    .action(async (_own, command: Command) => {
      const flags = command.optsWithGlobals<DoctorFlags>();
      const { color } = resolveCommonOptions(flags, host);
      await finish(doctor({ color, browser: flags.browser }, host));
    });
}

function addFlags(command: Command, flags: FlagTexts): Command {
  for (const [flag, text] of Object.entries(flags)) command.option(flag, text);
  return command;
}

const buildHelp = `
A PDF is printed again only where something changed that it was made from: the source, a translation, a picture, an annex,
the configuration, the template, minutes or its browser. Warnings of what has not changed are not said again; with
--strict what has warnings is always looked at. One that was signed or changed since, or that something else made, is not
replaced without --force. With --verify, and the options of the build, each that is missing or not what its meeting gives
is named.

Examples:
  minutes build minutes/2023 -d pdf --lang fr,en
  minutes build --since origin/main
  minutes build --shard 2/4 -d pdf
  minutes build --verify -d pdf
  minutes build --watch meeting.md`;

function example(line: string): string {
  return `\nExample:\n  ${line}`;
}
