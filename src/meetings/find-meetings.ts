import { basename, dirname, join, resolve } from 'node:path';
import type { FileSystem, Host } from '../host.js';
import { isMissing } from '../io/error-code.js';
import { leadsToOpen } from '../io/locate.js';
import { isInside } from '../io/locations.js';
import { boundsOf } from '../io/places.js';
import { reading } from '../io/reading.js';
import { UserError } from '../model/user-error.js';
import type { Configurations } from './configurations.js';
import { filterMeetings } from './filter-meetings.js';
import { findInFolder } from './find-in-folder.js';
import type { Candidate, MeetingInput } from './meeting-input.js';
import { createSearch, type Search } from './search.js';
import { findTranslated, type ListFolder } from './translation-files.js';

export interface FoundMeetings {
  readonly meetings: readonly MeetingInput[];
  /** The nearest folder that holds all the paths given; a mirrored tree starts there. */
  readonly base: string;
  /** The folders among the paths given, and those that globs start from. */
  readonly folders: readonly string[];
  /** What the user should know of how the paths were understood. */
  readonly notes: readonly string[];
  readonly listFolder: ListFolder;
}

/** What a path on the command line stands for. */
interface Named {
  /** Null: standard input. */
  readonly base: string | null;
  /** Whether it names what there is in a folder. */
  readonly isFolder: boolean;
  readonly meetings: readonly MeetingInput[];
}

/**
 * The meetings that paths on the command line name: files, folders, globs and `-`. No path is the current folder.
 *
 * @throws UserError (exit code 2) where a path names nothing, or there is no meeting at all
 */
export async function findMeetings(
  paths: readonly string[],
  host: Host,
  configurations: Configurations,
): Promise<FoundMeetings> {
  const search = createSearch(host, configurations);
  const meetings = new Map<string | null, MeetingInput>();
  const bases: string[] = [];
  const folders: string[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const named = await findNamed(search, path);
    if (named.base !== null) bases.push(named.base);
    if (named.base !== null && named.isFolder) folders.push(named.base);
    for (const meeting of named.meetings) {
      if (!meetings.has(meeting.absolute)) meetings.set(meeting.absolute, meeting);
    }
  }
  if (meetings.size === 0) throw noMeetings(paths);
  const { notes, listFolder } = search;
  return { meetings: [...meetings.values()], base: commonFolder(bases) ?? host.cwd, folders, notes, listFolder };
}

async function findNamed(search: Search, path: string): Promise<Named> {
  if (path === '-')
    return { base: null, isFolder: false, meetings: [await search.describe({ path: '<stdin>', absolute: null })] };
  const absolute = resolve(search.host.cwd, path);
  switch (await kindOf(search.host.files, path, absolute)) {
    case 'file': {
      const file = await resolveFile(search, { path, absolute });
      return { base: dirname(absolute), isFolder: false, meetings: [await search.describe(file)] };
    }
    case 'folder':
      return {
        base: absolute,
        isFolder: true,
        meetings: await filterMeetings(search, await findInFolder(search, { path, absolute })),
      };
    case 'missing': {
      const { findByGlob } = await import('./find-by-glob.js');
      const found = await findByGlob(search, path);
      if (found === null) throw new UserError(`\`${path}\` does not exist`, { exitCode: 2 });
      return { base: found.base, isFolder: true, meetings: await filterMeetings(search, found.candidates) };
    }
    case 'other':
      throw new UserError(`\`${path}\` is neither a file nor a folder`, {
        hint: 'name `-` to read from a pipe',
        exitCode: 2,
      });
  }
}

async function kindOf(files: FileSystem, path: string, absolute: string) {
  try {
    const stats = await reading(path, () => files.stat(absolute));
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (error instanceof Error && isMissing(error.cause)) return 'missing';
    throw error;
  }
}

/** A file that the user names is taken whatever it holds; for a translation, its meeting. */
async function resolveFile(search: Search, { path, absolute }: Candidate): Promise<Candidate> {
  const { files } = search.host;
  const place = await search.findPlace(dirname(absolute));
  if (place.repository !== null && !(await leadsToOpen(files, boundsOf(place), absolute))) {
    const isOutside = !isInside(place.repository, await files.realpath(absolute));
    const to = isOutside ? 'that leads out of its repository' : 'to a file that is hidden or ignored by git';
    throw new UserError(`\`${path}\` is a symbolic link ${to}`, {
      hint: 'name the file that it leads to',
      exitCode: 2,
    });
  }
  const translated = await findTranslated(search.listFolder, absolute);
  if (translated === null) return { path, absolute };
  const source = join(dirname(path), basename(translated));
  search.notes.push(`\`${path}\` is a translation: its meeting is \`${source}\``);
  return { path: source, absolute: translated };
}

function noMeetings(paths: readonly string[]): UserError {
  const where = paths.length === 0 ? 'this folder' : paths.map((path) => `\`${path}\``).join(', ');
  return new UserError(`No meeting file in ${where}`, {
    hint:
      'a meeting file is a `.md` file whose front matter has `date` and `attendees`, and that neither git ignores nor the ' +
      'configuration excludes; name a file to see what it lacks',
    exitCode: 2,
  });
}

function commonFolder(folders: readonly string[]): string | null {
  const [first, ...others] = folders;
  if (first === undefined) return null;
  let common = first;
  for (const folder of others) {
    while (!isInside(common, folder)) common = dirname(common);
  }
  return common;
}
