import { basename, dirname, join } from 'node:path';
import { VFile } from 'vfile';
import type { Weigh } from '../basics/weight.js';
import type { Host } from '../host.js';
import { type Bounds, leadsToOpen } from '../io/locate.js';
import { boundsOf } from '../io/places.js';
import { maxSourceBytes, type ReadSource, readSource, toSource } from '../io/read-source.js';
import { reading } from '../io/reading.js';
import { report } from '../model/problem.js';
import type { MeetingInput } from './meeting-input.js';
import { findTranslationFiles, type ListFolder } from './translation-files.js';

/** What it takes to read meetings. */
export interface ReadContext {
  readonly host: Pick<Host, 'files' | 'readStdin'>;
  readonly listFolder: ListFolder;
  readonly weigh: Weigh;
}

/** The text of a meeting and of its translations. */
export interface ReadMeeting {
  readonly input: MeetingInput;
  readonly read: ReadSource;
  readonly translations: readonly ReadTranslation[];
}

/** @throws TooHeavy */
export async function readMeeting(input: MeetingInput, { host, listFolder, weigh }: ReadContext): Promise<ReadMeeting> {
  const read = await readInput(input, host);
  const translations = await readTranslations(input, host, { bounds: boundsOf(input.place), listFolder });
  for (const each of [read, ...translations.map((translation) => translation.read)]) {
    if (each.ok) weigh(each.source.text.length);
  }
  return { input, read, translations };
}

/** The folder that a meeting may not lead out of. */
export function rootOf({ folder, repository }: MeetingInput['place']): string {
  return repository ?? folder;
}

async function readInput({ path, absolute }: MeetingInput, host: ReadContext['host']): Promise<ReadSource> {
  if (absolute === null) return toSource(path, await host.readStdin(maxSourceBytes));
  return reading(path, () => readSource(host.files, path, absolute));
}

interface ReadTranslation {
  readonly language: string;
  readonly read: ReadSource;
}

async function readTranslations(
  { path, absolute }: MeetingInput,
  host: ReadContext['host'],
  { bounds, listFolder }: { bounds: Bounds; listFolder: ListFolder },
): Promise<ReadTranslation[]> {
  if (absolute === null) return [];
  const translations: ReadTranslation[] = [];
  for (const { language, name } of await findTranslationFiles(listFolder, absolute)) {
    const shown = join(dirname(path), name);
    const file = join(dirname(absolute), name);
    const read = (await leadsToOpen(host.files, bounds, file))
      ? await reading(shown, () => readSource(host.files, shown, file))
      : refuseLink(shown);
    translations.push({ language, read });
  }
  return translations;
}

/** What a link leads to outside the repository, or hidden in it, is not for the readers of these minutes. */
function refuseLink(path: string): ReadSource {
  const file = new VFile({ path, value: '' });
  report(
    file,
    'body/asset',
    undefined,
    'Unexpected symbolic link, expected a file of the repository that is neither hidden nor ignored by git',
    `put the translation itself into \`${basename(path)}\``,
  );
  return { ok: false, file };
}
