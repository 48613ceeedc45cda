import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Host } from '../host.js';
import { foldName } from '../io/fold-name.js';
import { displayPath, isInside } from '../io/locations.js';
import { realPathOfNew } from '../io/repository.js';
import { isDevice } from '../io/write-whole.js';
import type { Configuration } from '../meetings/configurations.js';
import type { FoundMeetings } from '../meetings/find-meetings.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import { UserError } from '../model/user-error.js';
import type { BuildOptions } from '../options.js';
import { createOutputFolders, type RefuseLinks } from './output-folder.js';
import { toOutputName, toOutputPath } from './output-name.js';

/** Where a document goes. */
type Target =
  | { readonly kind: 'stdout' }
  /** `path` absolute; `name` as it is shown. */
  | { readonly kind: 'file' | 'device'; readonly path: string; readonly name: string };

/** A meeting to build, and where it goes. */
export interface Job {
  readonly input: MeetingInput;
  readonly target: Target;
}

type Planned = Pick<BuildOptions, 'output' | 'folder' | 'html'>;

/**
 * Decides where each meeting goes.
 *
 * @throws UserError (exit code 2) where two would go to the same place, or one to a wrong place
 */
export async function planOutputs(found: FoundMeetings, options: Planned, host: Host): Promise<Job[]> {
  if (options.output !== null && found.meetings.length > 1) {
    throw new UserError(`Unexpected \`-o\` for ${found.meetings.length} meetings, expected one`, {
      hint: 'give a folder with `-d`',
      exitCode: 2,
    });
  }
  const refuseLinks = createOutputFolders(host);
  const jobs: Job[] = [];
  for (const input of found.meetings) {
    jobs.push({ input, target: await planTarget(input, { ...options, base: found.base, refuseLinks }, host) });
  }
  refuseCollisions(jobs);
  if (jobs.some(({ target }) => target.kind === 'stdout') && host.stdout.isTTY && !options.html) {
    throw new UserError('Unexpected terminal as standard output, expected a file or a pipe for the PDF', {
      hint: 'name a file with `-o`',
      exitCode: 2,
    });
  }
  return jobs;
}

interface Planning extends Planned {
  readonly base: string;
  readonly refuseLinks: RefuseLinks;
}

async function planTarget(input: MeetingInput, options: Planning, host: Host): Promise<Target> {
  if (options.output !== null) return planNamed(options.output, options.refuseLinks, host);
  if (input.absolute === null) return { kind: 'stdout' };
  const extension = options.html ? '.html' : '.pdf';
  if (options.folder !== null) {
    const name = join(options.folder, toOutputPath(relative(options.base, input.absolute), extension));
    const path = resolve(host.cwd, name);
    await options.refuseLinks(dirname(path), resolve(host.cwd, options.folder));
    return { kind: 'file', path, name };
  }
  const path = await planConfigured(input, input.absolute, { extension, refuseLinks: options.refuseLinks }, host);
  if (path !== null) return { kind: 'file', path, name: displayPath(host.cwd, path) };
  const name = join(dirname(input.path), toOutputName(basename(input.path), extension));
  return { kind: 'file', path: resolve(host.cwd, name), name };
}

/** The one place where something else than a file may be written to: the user named it. */
async function planNamed(output: string, refuseLinks: RefuseLinks, host: Host): Promise<Target> {
  if (output === '-') return { kind: 'stdout' };
  const path = resolve(host.cwd, output);
  const refuse = (message: string, hint: string) => new UserError(message, { hint, exitCode: 2 });
  if (/\.(md|markdown)$/i.test(output)) {
    throw refuse(`Unexpected output \`${output}\`, expected a file that is no source`, 'name a `.pdf` file');
  }
  if (await isFolder(host, path)) throw refuse(`\`${output}\` is a folder, expected a file`, `give it with \`-d\``);
  if (await isDevice(host.files, path)) return { kind: 'device', path, name: output };
  await refuseLinks(dirname(path), dirname(path));
  return { kind: 'file', path, name: output };
}

async function isFolder(host: Host, path: string): Promise<boolean> {
  return host.files.stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** What `out` of a configuration makes of a source. It has to stay in its repository. */
async function planConfigured(
  { configuration, place }: MeetingInput,
  absolute: string,
  { extension, refuseLinks }: { extension: string; refuseLinks: RefuseLinks },
  host: Host,
): Promise<string | null> {
  const path = configuredOutput(configuration, join(place.folder, basename(absolute)), extension);
  const { config, folder } = configuration;
  if (path === null || config.out === null) return null;
  await refuseOutside(configuration, dirname(path), host);
  await refuseLinks(dirname(path), resolve(folder, config.out));
  return path;
}

/**
 * Where a configuration has the output of a source (a real path) go: `out` mirrors the tree from the configuration's
 * folder.
 *
 * @returns null for beside the source
 */
function configuredOutput(
  { config: { out }, folder }: Pick<Configuration, 'config' | 'folder'>,
  source: string,
  extension: string,
): string | null {
  if (out === null) return null;
  const name = isInside(folder, source) ? relative(folder, source) : basename(source);
  return resolve(folder, out, toOutputPath(name, extension));
}

/** Where the PDF of a meeting goes where neither `-d` nor `-o` says so, as it is shown; null for standard output. */
export function defaultOutput({ configuration, place, absolute, path }: MeetingInput, cwd: string): string | null {
  if (absolute === null) return null;
  const configured = configuredOutput(configuration, join(place.folder, basename(absolute)), '.pdf');
  return configured === null ? join(dirname(path), toOutputName(basename(path), '.pdf')) : displayPath(cwd, configured);
}

async function refuseOutside({ boundary, file, config: { out } }: Configuration, folder: string, host: Host) {
  if (boundary === null || isInside(boundary, await realPathOfNew(host.files, folder))) return;
  throw new UserError(`Unexpected \`out: ${out}\` in \`${file?.path}\`, expected a folder in the repository`, {
    hint: 'to write elsewhere, give the folder with `-d`',
    exitCode: 2,
  });
}

function refuseCollisions(jobs: readonly Job[]): void {
  const taken = new Map<string, Job>();
  const sources = new Set(jobs.map(({ input }) => input.absolute));
  for (const job of jobs) {
    if (job.target.kind !== 'stdout' && sources.has(job.target.path)) {
      throw new UserError(`\`${job.target.name}\` is a source, expected another output`, { exitCode: 2 });
    }
    const key = job.target.kind === 'stdout' ? '-' : foldName(job.target.path);
    const other = taken.get(key);
    if (other !== undefined) throw explainCollision(other, job);
    taken.set(key, job);
  }
}

function explainCollision(a: Job, b: Job): UserError {
  const explain = (where: string) =>
    new UserError(`\`${a.input.path}\` and \`${b.input.path}\` would both be written to ${where}`, {
      hint: 'rename one, or build them apart',
      exitCode: 2,
    });
  if (a.target.kind === 'stdout' || b.target.kind === 'stdout') return explain('standard output');
  if (a.target.path === b.target.path) return explain(`\`${b.target.name}\``);
  return explain(`\`${a.target.name}\` and \`${b.target.name}\`, which are one file on Windows and macOS`);
}
