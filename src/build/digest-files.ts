import { basename, dirname, extname, join, resolve } from 'node:path';
import { decodeLoosely } from '../files/decode-text.js';
import { errorCode, isMissing } from '../files/error-code.js';
import { findRepositoryRoot } from '../files/locations.js';
import { locate } from '../files/repository.js';
import { maxStyleBytes } from '../files/style-files.js';
import type { FileSystem, Host } from '../host.js';
import { collectPaths } from './find-references.js';
import { hash } from './fingerprint.js';

/** Files as they go into fingerprints. */
export interface Digests {
  /** SHA-256, or why there is none. */
  ofFile(path: string): string;
  /** What a template is made of: by name, the files that stand together. */
  ofTemplate(path: string): Promise<Digest[]>;
  /** A style sheet and what it names, by the paths as written. */
  ofStyle(path: string): Promise<Digest[]>;
  /** What a path leads to that a document in `folder` names. */
  ofReference(path: string, from: { readonly folder: string; readonly root: string }): Promise<Digest>;
}

/** A file, or the lack of it. */
export interface Digest {
  /** As it goes into a fingerprint: the same on every machine. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly digest: string;
}

/** Nothing larger is printed or attached. */
const maxBytes = 64 * 1024 * 1024;

/** Each file is read once, however many documents name it. */
export function openDigests({ files, readAtOnce }: Host, onFile: (path: string) => void = () => {}): Digests {
  const known = new Map<string, string>();
  const references = new Map<string, Promise<Digest>>();

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

  async function findReference(written: string, { folder, root }: { folder: string; root: string }): Promise<Digest> {
    const path = resolve(folder, written);
    if ((await kindOf(files, path)) === 'missing') return { name: written, path, digest: 'missing' };
    const located = await locate(files, folder, root, written);
    if (typeof located === 'string') return { name: written, path, digest: located };
    const kind = await kindOf(files, located.real);
    return { name: written, path: located.real, digest: kind === 'folder' ? kind : ofFileOnce(located.real) };
  }

  function ofReference(written: string, from: { folder: string; root: string }): Promise<Digest> {
    const key = JSON.stringify([from.folder, from.root, written]);
    const reference = references.get(key) ?? findReference(written, from);
    references.set(key, reference);
    onFile(resolve(from.folder, written));
    return reference;
  }

  async function ofStyle(path: string): Promise<Digest[]> {
    const style = { name: basename(path), path, digest: ofFileOnce(path) };
    const names = await listPathsOf(path);
    if (names.length === 0) return [style];
    const folder = dirname(await files.realpath(path));
    const root = (await findRepositoryRoot(files, folder)) ?? folder;
    return [style, ...(await Promise.all([...collectPaths(names)].map((name) => ofReference(name, { folder, root }))))];
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

  return {
    ofFile: ofFileOnce,
    ofStyle,
    async ofTemplate(path) {
      const isFolder = (await kindOf(files, path)) === 'folder';
      const folder = isFolder ? path : dirname(path);
      const own = isFolder ? [] : [basename(path)];
      const partials = (await list(files, join(folder, 'partials'))).filter((name) => extname(name) === '.hbs');
      const names = [...own, 'document.hbs', ...partials.map((name) => `partials/${name}`)];
      const style = await ofStyle(join(folder, 'style.css'));
      return [
        ...names.map((name) => ({ name, path: join(folder, name), digest: ofFileOnce(join(folder, name)) })),
        ...style,
      ];
    },
    ofReference,
  };
}

async function kindOf(files: FileSystem, path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await files.stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    failureOf(error);
    return 'missing';
  }
}

async function list(files: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return (await files.readdir(folder)).sort();
  } catch (error) {
    failureOf(error);
    return [];
  }
}

/** What the file system says; whoever needs the file is told so when it is read. */
function failureOf(error: unknown): string {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return code;
}
