import { dirname } from 'node:path';
import type { Host } from '../host.js';
import type { Configurations } from './configurations.js';
import { type IsIgnored, openGitIgnore } from './git-ignore.js';
import type { Candidate, MeetingInput } from './meeting-input.js';
import { openPlaces, type Place } from './places.js';
import { type ListFolder, openFolderListing } from './translation-files.js';

/** What a search for meeting files looks up, each thing once. */
export interface Search {
  readonly host: Host;
  readonly listFolder: ListFolder;
  findPlace(folder: string): Promise<Place>;
  gitIgnoreOf(place: Place): IsIgnored;
  describe(candidate: Candidate): Promise<MeetingInput>;
  describeStandardInput(): Promise<MeetingInput>;
  /** What the user should know of how the paths were understood. */
  readonly notes: string[];
}

export function openSearch(host: Host, configurations: Configurations): Search {
  const findPlace = openPlaces(host.files);
  const ignored = new Map<string | null, IsIgnored>();

  async function describe(path: string, absolute: string | null): Promise<MeetingInput> {
    const place = await findPlace(absolute === null ? host.cwd : dirname(absolute));
    return { path, absolute, place, configuration: await configurations.find(place) };
  }

  return {
    host,
    listFolder: openFolderListing(host.files),
    findPlace,
    gitIgnoreOf({ repository }) {
      const isIgnored = ignored.get(repository) ?? openGitIgnore(host.files, repository);
      ignored.set(repository, isIgnored);
      return isIgnored;
    },
    describe: ({ path, absolute }) => describe(path, absolute),
    describeStandardInput: () => describe('<stdin>', null),
    notes: [],
  };
}
