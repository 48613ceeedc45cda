import { basename, dirname, join, resolve } from 'node:path';
import { hash } from '../basics/hash.js';
import type { FileSystem, Host } from '../host.js';
import { decodeLoosely } from '../io/decode-text.js';
import { errorCode, isMissing } from '../io/error-code.js';
import { documentName, listPartials, styleName } from '../io/find-template.js';
import { type Bounds, type Found, locate, locateExactly } from '../io/locate.js';
import { isInside } from '../io/locations.js';
import { boundsOf, createPlaces } from '../io/places.js';
import { maxStyleBytes } from '../io/style-files.js';
import { collectPaths } from './find-references.js';

/** Files as they go into fingerprints. */
export interface Digests {
  /** SHA-256, or why there is none. */
  ofFile(path: string): string;
  /**
   * What a template is made of: by name, the files that stand together.
   *
   * @param bounds of the document that names it; absent where the user does
   */
  ofTemplate(path: string, bounds?: Bounds): Promise<Digest[]>;
  /** A style sheet and what it names, by the paths as written. */
  ofStyle(path: string, bounds?: Bounds): Promise<Digest[]>;
  /** What a path leads to that a document may name. What the document may not read is not opened. */
  ofReference(path: string, bounds: Bounds): Promise<Digest>;
  /** The same, and what it is made of where it is a template or a style sheet. */
  ofNamed(path: string, bounds: Bounds): Promise<Digest[]>;
}

/** A file, or the lack of it. */
export interface Digest {
  /** As it goes into a fingerprint: the same on every machine. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly digest: string;
}

/** What looks like a path, and the file that may be read for it. */
interface Reference extends Digest {
  readonly found: Found | null;
}

/** Nothing larger is printed or attached. */
const maxBytes = 64 * 1024 * 1024;

/** Each file is read once, however many documents name it. */
export function createDigests({ files, readAtOnce }: Host, onFile: (path: string) => void = () => {}): Digests {
  const known = new Map<string, string>();
  const references = new Map<string, Promise<Reference>>();
  const findPlace = createPlaces(files);

  function ofFile(path: string): string {
    try {
      const file = readAtOnce(path, 0, maxBytes);
      if (file === null) return 'not-a-file';
      return file.size > maxBytes ? 'too-large' : hash(file.bytes);
    } catch (error) {
      return isMissing(error) ? 'missing' : failureOf(error);
    }
  }

  function ofFileOnce(path: string): string {
    onFile(path);
    const digest = known.get(path) ?? ofFile(path);
    known.set(path, digest);
    return digest;
  }

  /** Where it stands comes first: what looks like a path may lead anywhere. */
  async function findReference(written: string, bounds: Bounds): Promise<Reference> {
    const path = resolve(bounds.folder, written);
    if (!isInside(bounds.root, path)) return { name: written, path, digest: 'outside', found: null };
    onFile(path);
    // Most of what looks like a path names nothing, which is told soonest so.
    if (!(await isThere(files, path))) return { name: written, path, digest: 'missing', found: null };
    const found = await locate(files, bounds, written);
    if (typeof found === 'string') return { name: written, path, digest: found, found: null };
    return { name: written, path: found.real, digest: found.isFolder ? 'folder' : ofFileOnce(found.real), found };
  }

  function findReferenceOnce(written: string, bounds: Bounds): Promise<Reference> {
    const key = JSON.stringify([bounds.folder, bounds.root, written]);
    const reference = references.get(key) ?? findReference(written, bounds);
    references.set(key, reference);
    return reference;
  }

  async function ofReference(written: string, bounds: Bounds): Promise<Digest> {
    const { name, path, digest } = await findReferenceOnce(written, bounds);
    return { name, path, digest };
  }

  async function ofNamed(written: string, bounds: Bounds): Promise<Digest[]> {
    const { found, ...reference } = await findReferenceOnce(written, bounds);
    if (found === null) return [reference];
    if (/\.css$/i.test(found.real)) return [reference, ...(await ofStyle(found.real, bounds))];
    const mayBeTemplate = found.isFolder || /\.hbs$/i.test(found.real);
    return mayBeTemplate ? [reference, ...(await ofTemplate(found.real, bounds))] : [reference];
  }

  async function ofTemplate(path: string, bounds?: Bounds): Promise<Digest[]> {
    const isFolder = await isFolderAt(files, path);
    const folder = isFolder ? path : dirname(path);
    const own = isFolder ? [] : [basename(path)];
    const partials = await listPartials(files, folder).catch((error): string[] => {
      failureOf(error);
      return [];
    });

    /** What is not to be read stands for itself. */
    async function locatePart(name: string): Promise<Digest & { readonly real: string | null }> {
      const path = join(folder, name);
      onFile(path);
      const found = bounds === undefined ? { real: path } : await locateExactly(files, { ...bounds, folder }, name);
      if (typeof found === 'string') return { name, path, digest: found, real: null };
      return { name, path, digest: ofFileOnce(found.real), real: found.real };
    }

    const parts = await Promise.all([...own, documentName, ...partials, styleName].map(locatePart));
    const style = parts.at(-1)?.real ?? null;
    const assets = style === null ? [] : await ofAssets(style, folder, bounds);
    return [...parts.map(({ name, path, digest }) => ({ name, path, digest })), ...assets];
  }

  async function ofStyle(path: string, bounds?: Bounds): Promise<Digest[]> {
    return [{ name: basename(path), path, digest: ofFileOnce(path) }, ...(await ofAssets(path, null, bounds))];
  }

  /** @param folder that paths in the style sheet start from; null: its own */
  async function ofAssets(path: string, folder: string | null, bounds: Bounds | undefined): Promise<Digest[]> {
    const names = await listPathsOf(path);
    if (names.length === 0) return [];
    const own = boundsOf(await findPlace(folder ?? dirname(await files.realpath(path))));
    const from = { ...own, ...bounds, folder: own.folder };
    return Promise.all([...collectPaths(names)].map((name) => ofReference(name, from)));
  }

  async function listPathsOf(path: string): Promise<readonly string[]> {
    try {
      const file = readAtOnce(path, 0, maxStyleBytes);
      const css = file === null || file.size > maxStyleBytes ? '' : decodeLoosely(file.bytes);
      // Without one of these nothing can be named in it.
      if (!/(?:url|src|image-set)\(|\\/i.test(css)) return [];
      const { listPaths } = await import('../style/resolve-style.js');
      return listPaths(css);
    } catch (error) {
      failureOf(error);
      return [];
    }
  }

  return { ofFile: ofFileOnce, ofStyle, ofTemplate, ofReference, ofNamed };
}

/** Whether a path names anything; a link to it too. */
async function isThere(files: FileSystem, path: string): Promise<boolean> {
  try {
    await files.lstat(path);
    return true;
  } catch (error) {
    failureOf(error);
    return false;
  }
}

async function isFolderAt(files: FileSystem, path: string): Promise<boolean> {
  try {
    return (await files.stat(path)).isDirectory();
  } catch (error) {
    failureOf(error);
    return false;
  }
}

/** What the file system says; whoever needs the file is told so when it is read. */
function failureOf(error: unknown): string {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return code;
}
