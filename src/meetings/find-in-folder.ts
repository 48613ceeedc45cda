import { join, relative } from 'node:path';
import { leadsToOpen } from '../io/locate.js';
import { boundsOf } from '../io/places.js';
import { reading } from '../io/reading.js';
import { walkFolder } from '../io/walk-folder.js';
import type { Candidate } from './meeting-input.js';
import type { Search } from './search.js';

/** The Markdown files of a folder that may be meeting files. */
export async function findInFolder(search: Search, { path, absolute }: Candidate): Promise<Candidate[]> {
  const place = await reading(path, () => search.findPlace(absolute));
  const { files } = search.host;
  const found = await walkFolder(files, place.folder, {
    isIgnored: place.isIgnored,
    follows: (link) => leadsToOpen(files, boundsOf(place), link),
  });
  return found.map((file) => {
    const name = relative(place.folder, file);
    return { path: join(path, name), absolute: join(absolute, name) };
  });
}
