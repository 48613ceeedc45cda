import { dirname } from 'node:path';
import type { Host } from '../host.js';
import { createPlaces, type FolderPlace } from '../io/places.js';
import type { Configurations } from './configurations.js';
import type { MeetingInput, MeetingName } from './meeting-input.js';
import { createFolderListing, type ListFolder } from './translation-files.js';

/** What a search for meeting files looks up, each thing once. */
export interface Search {
  readonly host: Host;
  readonly listFolder: ListFolder;
  findPlace(folder: string): Promise<FolderPlace>;
  describe(name: MeetingName): Promise<MeetingInput>;
  /** What the user should know of how the paths were understood. */
  readonly notes: string[];
}

export function createSearch(host: Host, configurations: Configurations): Search {
  const findPlace = createPlaces(host.files);
  return {
    host,
    listFolder: createFolderListing(host.files),
    findPlace,
    async describe({ path, absolute }) {
      const place = await findPlace(absolute === null ? host.cwd : dirname(absolute));
      return { path, absolute, place, configuration: await configurations.find(place) };
    },
    notes: [],
  };
}
