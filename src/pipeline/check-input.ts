import { relative, sep } from 'node:path';
import type { VFile } from 'vfile';
import type { CheckedMeeting } from '../check.js';
import type { FontLibrary } from '../fonts/font-library.js';
import { boundsOf } from '../io/places.js';
import { createRepository } from '../io/repository.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import { type ReadContext, type ReadMeeting, readMeeting } from '../meetings/read-meeting.js';
import type { Repository, SourceFile } from '../model/repository.js';
import { rebaseDefaults } from '../parse/config/rebase-defaults.js';
import type { Pipeline } from '../pipeline.js';

/** What it takes to read meetings, and to check them. */
export interface InputContext extends ReadContext {
  readonly pipeline: Pick<Pipeline, 'compile' | 'check'>;
  readonly fonts: Pick<FontLibrary, 'missing'>;
  /** Is told of each path that a meeting asks for. */
  readonly onAsked?: (path: string) => void;
}

/** Reads a meeting file with its translations, compiles and checks it. */
export async function checkInput(input: MeetingInput, room: InputContext): Promise<CheckedMeeting> {
  return checkRead(await readMeeting(input, room), room);
}

/**
 * Compiles a meeting that was read, and checks it.
 *
 * @param texts other texts for some of the files, by path
 */
export async function checkRead(
  { input, read, translations }: ReadMeeting,
  { pipeline, host, fonts, onAsked = () => {}, weigh }: InputContext,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<CheckedMeeting> {
  const { place, configuration } = input;
  const { config } = configuration;
  const unread = [read, ...translations.map(({ read }) => read)].flatMap((each) => (each.ok ? [] : [each.file]));
  if (unread.length > 0) await giveSeverities(unread);
  if (!read.ok) return { files: unread, meeting: null, images: new Map(), style: null };
  const now = ({ path, text }: SourceFile) => ({ path, text: texts.get(path) ?? text });
  const compiled = await pipeline.compile(now(read.source), {
    defaults: rebaseDefaults(config.defaults, relativeFolder(place.folder, configuration.folder)),
    translations: translations.flatMap(({ language, read }) =>
      read.ok ? [{ language, source: now(read.source) }] : [],
    ),
  });
  const checked = await pipeline.check(compiled, {
    organizations: config.organizations,
    severities: configuration.severities,
    repository: tellOf(createRepository(host.files, boundsOf(place), weigh), onAsked),
    missingCharacters: (text, languages) => fonts.missing(text, languages),
  });
  return { ...checked, files: [...checked.files, ...unread] };
}

/** The problems of what cannot be read don't come to the rules. */
async function giveSeverities(files: readonly VFile[]): Promise<void> {
  const { applySeverities } = await import('../rules/severities.js');
  for (const file of files) applySeverities(file);
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
