import { basename, dirname, join, resolve } from 'node:path';
import type { Host } from '../host.js';
import { findChangedFiles } from '../io/ask-git.js';
import { foldersUpwards } from '../io/locations.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import { splitTranslationName } from '../meetings/translation-files.js';
import { UserError } from '../model/user-error.js';
import type { BuildOptions } from '../options.js';
import type { Job } from '../pipeline/plan-outputs.js';
import type { InputLister } from './meeting-inputs.js';
import { isInShard } from './shard.js';

type Choice = Pick<BuildOptions, 'since' | 'shard' | 'template' | 'style'>;

/** The jobs that are this run's: those of its part, and those that what changed since a commit touches. */
export async function chooseJobs(
  jobs: readonly Job[],
  { since, shard, template, style }: Choice,
  { host, lister }: { host: Host; lister: InputLister },
): Promise<Job[]> {
  const own = jobs.filter(({ input }) => {
    const path = realPathOf(input);
    return shard === null || path === null || isInShard(path, input.place.repository ?? input.place.folder, shard);
  });
  if (since === null) return own;
  const changes = openChanges(since, host);
  const chosen: Job[] = [];
  for (const job of own) {
    if (await isTouched(job, await changes.of(job.input), { lister, template, style, host })) chosen.push(job);
  }
  return chosen;
}

function realPathOf({ absolute, place }: MeetingInput): string | null {
  return absolute === null ? null : join(place.folder, basename(absolute));
}

/** Asks git once for each repository. */
function openChanges(since: string, host: Host) {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return {
    of({ path, place: { repository } }: MeetingInput): Promise<ReadonlySet<string>> {
      if (repository === null) {
        throw new UserError(`Unexpected \`--since\` for \`${path}\`, which is in no git repository`, { exitCode: 2 });
      }
      const changed = known.get(repository) ?? findChangedFiles(repository, since, host);
      known.set(repository, changed);
      return changed;
    },
  };
}

interface Touched {
  readonly lister: InputLister;
  readonly template: string | null;
  readonly style: string | null;
  readonly host: Host;
}

async function isTouched({ input }: Job, changed: ReadonlySet<string>, { lister, template, style, host }: Touched) {
  const source = realPathOf(input);
  if (source === null) return true;
  if (changed.size === 0) return false;
  const { place, configuration } = input;
  const named = configuration.file === null ? [] : [resolve(host.cwd, configuration.file.path)];
  // One that is gone or new counts too.
  const folders = [...foldersUpwards(place.folder, place.repository ?? undefined)];
  const settings = [...named, ...folders.map((folder) => join(folder, 'minutes.config.yaml'))];
  if (settings.some((path) => changed.has(path))) return true;
  const { files } = await lister.list({ ...input, absolute: source });
  const chosen = template === null ? [] : await lister.digests.ofTemplate(resolve(host.cwd, template));
  const chosenStyle = style === null ? [] : await lister.digests.ofStyle(resolve(host.cwd, style));
  const made = [...files, ...chosen, ...chosenStyle];
  if (made.some(({ path }) => changed.has(path))) return true;
  return [...changed].some((path) => isTranslationOf(source, path) || isPartialOf(made, path));
}

/** A translation that is gone is no longer among the files. */
function isTranslationOf(source: string, path: string): boolean {
  return dirname(path) === dirname(source) && splitTranslationName(basename(path))?.source === basename(source);
}

/** A partial that is gone stood beside a template that is there. */
function isPartialOf(files: readonly { readonly path: string }[], path: string): boolean {
  const folder = dirname(path);
  if (!path.endsWith(`.hbs`) || basename(folder) !== 'partials') return false;
  return files.some((file) => dirname(file.path) === dirname(folder));
}
