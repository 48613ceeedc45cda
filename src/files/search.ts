import { dirname } from 'node:path';
import type { Host } from '../host.js';
import type { Configurations } from './configurations.js';
import { type IsIgnored, openGitIgnore } from './git-ignore.js';
import type { MeetingInput, MeetingName } from './meeting-input.js';
import { openPlaces, type Place } from './places.js';
import { type ListFolder, openFolderListing } from './translation-files.js';

/** What a search for meeting files looks up, each thing once. */
export interface Search {
  readonly host: Host;
  readonly listFolder: ListFolder;
  findPlace(folder: string): Promise<Place>;
  gitIgnoreOf(place: Place): IsIgnored;
  describe(name: MeetingName): Promise<MeetingInput>;
  /** What the user should know of how the paths were understood. */
  readonly notes: string[];
}

export function openSearch(host: Host, configurations: Configurations): Search {
  const findPlace = openPlaces(host.files);
  const ignored = new Map<string | null, IsIgnored>();

  return {
    host,
    listFolder: openFolderListing(host.files),
    findPlace,
    gitIgnoreOf({ repository }) {
      const isIgnored = ignored.get(repository) ?? openGitIgnore(host.files, repository);
      ignored.set(repository, isIgnored);
      return isIgnored;
    },
    async describe({ path, absolute }) {
      const place = await findPlace(absolute === null ? host.cwd : dirname(absolute));
      return { path, absolute, place, configuration: await configurations.find(place) };
    },
    notes: [],
  };
}
