import { basename, dirname, join, relative, sep } from 'node:path';
import { hash } from '../basics/hash.js';
import type { Host } from '../host.js';
import { decodeLoosely } from '../io/decode-text.js';
import { errorCode } from '../io/error-code.js';
import { type Bounds, leadsToOpen } from '../io/locate.js';
import { boundsOf } from '../io/places.js';
import { maxSourceBytes } from '../io/read-source.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import { findTranslationFiles, type ListFolder } from '../meetings/translation-files.js';
import { listPaths, rebaseDefaults } from '../parse/config/rebase-defaults.js';
import { createDigests, type Digest, type Digests } from './digest-files.js';
import { collectPaths, findReferences } from './find-references.js';

/** What a meeting is made from, as far as it stands in files of its own or of its repository. */
interface MeetingInputs {
  /** The source first, then its translations, then what they name. */
  readonly files: readonly Digest[];
  /** Paths that were thought to be named, as they are asked for. */
  readonly references: ReadonlySet<string>;
}

/** Lists what meetings are made from, by their bytes alone. */
export interface InputLister {
  list(input: MeetingInput & { absolute: string }): Promise<MeetingInputs>;
  readonly digests: Digests;
}

/**
 * In characters, twice as many as a body may have. What a longer text names is not looked for where nothing could end the
 * search: should it be asked for, the PDF is made anew.
 */
const longestText = 1_200_000;

/** @param onFile is told of each file, also of one that is not there */
export function createInputLister(
  host: Host,
  listFolder: ListFolder,
  onFile: (path: string) => void = () => {},
): InputLister {
  const digests = createDigests(host, onFile);
  return {
    digests,
    async list(input) {
      const texts = await readTexts(input, host, { bounds: boundsOf(input.place), listFolder });
      const found = texts.map(({ text }) => findReferences(text.slice(0, longestText)));
      const defaults = collectPaths(pathsOfDefaults(input));
      const front = new Set([...defaults, ...found.flatMap(({ front }) => [...front])]);
      const body = new Set(found.flatMap(({ body }) => [...body]));
      const bounds = boundsOf(input.place);
      const named = await Promise.all([
        ...[...front].map((path) => digests.ofNamed(path, bounds)),
        ...[...body].map(async (path) => [withoutText(await digests.ofReference(path, bounds))]),
      ]);
      for (const { path } of texts) onFile(path);
      const sources = texts.map(({ name, path, digest }) => ({ name, path, digest }));
      return { files: [...sources, ...named.flat()], references: new Set([...front, ...body]) };
    },
  };
}

/** Of another meeting that is linked to, only that it is there counts. */
function withoutText(digest: Digest): Digest {
  const isRead = /^[0-9a-f]{64}$/.test(digest.digest);
  return isRead && /\.(?:md|markdown)$/i.test(digest.path) ? { ...digest, digest: 'there' } : digest;
}

async function readTexts(
  { absolute }: { absolute: string },
  { files, readAtOnce }: Host,
  { bounds, listFolder }: { bounds: Bounds; listFolder: ListFolder },
): Promise<(Digest & { readonly text: string })[]> {
  const translations = (await findTranslationFiles(listFolder, absolute)).map(({ name }) => name);
  const isOpen = await Promise.all(
    translations.map((name) => leadsToOpen(files, bounds, join(dirname(absolute), name))),
  );
  return [basename(absolute), ...translations].map((name, index) => {
    const path = join(dirname(absolute), name);
    if (isOpen[index - 1] === false) return { name, path, digest: 'closed', text: '' };
    try {
      const file = readAtOnce(path, 0, maxSourceBytes);
      if (file === null || file.size > maxSourceBytes) return { name, path, digest: 'no-text', text: '' };
      return { name, path, digest: hash(file.bytes), text: decodeLoosely(file.bytes) };
    } catch (error) {
      // Whoever needs the file is told so when it is read.
      const code = errorCode(error);
      if (code === undefined) throw error;
      return { name, path, digest: code, text: '' };
    }
  });
}

function pathsOfDefaults({ configuration, place }: MeetingInput): readonly string[] {
  const { defaults } = configuration.config;
  if (Object.keys(defaults).length === 0) return [];
  const folder = relative(place.folder, configuration.folder).split(sep).join('/');
  return listPaths(rebaseDefaults(defaults, folder));
}
