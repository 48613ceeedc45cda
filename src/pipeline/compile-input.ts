import { basename, dirname, join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import type { Weigh } from '../basics/weight.js';
import { type CompileContext, type Compiled, compile } from '../compile.js';
import type { FontLibrary } from '../fonts/font-library.js';
import type { Host } from '../host.js';
import { type Bounds, leadsToOpen } from '../io/locate.js';
import { boundsOf } from '../io/places.js';
import { maxSourceBytes, type ReadSource, readSource, toSource } from '../io/read-source.js';
import { reading } from '../io/reading.js';
import { openRepository } from '../io/repository.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import { findTranslationFiles, type ListFolder } from '../meetings/translation-files.js';
import { report } from '../model/problem.js';
import type { Repository, SourceFile } from '../model/repository.js';
import { rebaseDefaults } from '../parse/config/rebase-defaults.js';

/** What it takes to read meetings. */
export interface ReadingRoom {
  readonly host: Pick<Host, 'files' | 'readStdin'>;
  readonly listFolder: ListFolder;
  readonly fonts: Pick<FontLibrary, 'missing'>;
  /** Is told of each path that a meeting asks for. */
  readonly onAsked?: (path: string) => void;
  readonly weigh: Weigh;
}

/** Reads a meeting file with its translations, and compiles it. */
export async function compileInput(input: MeetingInput, room: ReadingRoom): Promise<Compiled> {
  return compileRead(await readMeeting(input, room), room);
}

/** The text of a meeting and of its translations. */
export interface ReadMeeting {
  readonly input: MeetingInput;
  readonly read: ReadSource;
  readonly translations: readonly ReadTranslation[];
}

/** @throws TooHeavy */
export async function readMeeting(input: MeetingInput, { host, listFolder, weigh }: ReadingRoom): Promise<ReadMeeting> {
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

/** @param texts other texts for some of the files, by path */
export async function compileRead(
  { input, read, translations }: ReadMeeting,
  { host, fonts, onAsked = () => {}, weigh }: ReadingRoom,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<Compiled> {
  const { place, configuration } = input;
  const { config } = configuration;
  const unread = translations.flatMap(({ read }) => (read.ok ? [] : [read.file]));
  if (!read.ok) return { files: [read.file, ...unread], meeting: null, units: [], images: new Map(), style: null };
  const now = ({ path, text }: SourceFile) => ({ path, text: texts.get(path) ?? text });
  const context: CompileContext = {
    defaults: rebaseDefaults(config.defaults, relativeFolder(place.folder, configuration.folder)),
    translations: translations.flatMap(({ language, read }) =>
      read.ok ? [{ language, source: now(read.source) }] : [],
    ),
    organizations: config.organizations,
    rules: config.rules,
    repository: tellOf(openRepository(host.files, boundsOf(place), weigh), onAsked),
    missingCharacters: (text, languages) => fonts.missing(text, languages),
  };
  const compiled = await compile(now(read.source), context);
  return { ...compiled, files: [...compiled.files, ...unread] };
}

function tellOf(repository: Repository, onAsked: (path: string) => void): Repository {
  const telling =
    <T>(ask: (path: string) => Promise<T>) =>
    (path: string) => {
      onAsked(path);
      return ask(path);
    };
  return {
    readImage: telling(repository.readImage),
    exists: telling(repository.exists),
    findAnnex: telling(repository.findAnnex),
    findTemplate: telling(repository.findTemplate),
    readStyle: telling(repository.readStyle),
  };
}

function relativeFolder(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}

async function readInput({ path, absolute }: MeetingInput, host: ReadingRoom['host']): Promise<ReadSource> {
  if (absolute === null) return toSource(path, await host.readStdin(maxSourceBytes));
  return reading(path, () => readSource(host.files, path, absolute));
}

export interface ReadTranslation {
  readonly language: string;
  readonly read: ReadSource;
}

async function readTranslations(
  { path, absolute }: MeetingInput,
  host: ReadingRoom['host'],
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
