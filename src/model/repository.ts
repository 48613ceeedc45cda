import type { ResolvedStyle } from './resolved-style.js';

/** A file of the repository as text; `path` as the user wrote it, for messages. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Why a file is not read for a document that names it. */
export type Refusal = 'missing' | 'outside' | 'hidden' | 'ignored';

/** What a file that a meeting names turned out to be. */
export type Asset =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly type: string }
  | {
      readonly ok: false;
      readonly reason: Refusal | 'too-large' | 'too-much' | 'page-too-large' | 'unsupported' | 'broken' | 'unmeasured';
    };

/** Images by path as written, read and checked. */
export type Images = ReadonlyMap<string, { readonly bytes: Uint8Array; readonly type: string }>;

/** What a path that is to lead to a style sheet turned out to be. */
export type StyleReading =
  | ({ readonly ok: true } & ResolvedStyle)
  | {
      readonly ok: false;
      readonly reason: Refusal | 'folder' | 'no-style' | 'too-large' | 'encoding';
    };

/**
 * The only way from a document to the disk. `relative` is a path as written, relative to the meeting file. What is read is
 * inside the repository, links followed, not hidden and not ignored by git; of all together at most 64 MB and 200 megapixels.
 */
export interface Repository {
  /** Reads an image (logo or picture) for each place that shows it: type judged by content, at most 20 MB and 64 megapixels. */
  readImage(relative: string): Promise<Asset>;
  /** Whether something is there to link to, inside the repository. */
  exists(relative: string): Promise<'yes' | 'missing' | 'outside'>;
  /** Whether a file can be attached: at most 20 MB. */
  findAnnex(relative: string): Promise<'yes' | Refusal | 'folder' | 'heavy-annex' | 'too-much'>;
  /** Whether a path leads to a template each file of which can be read; else the one that cannot. */
  findTemplate(relative: string): Promise<'yes' | { readonly path: string; readonly reason: Refusal | 'no-template' }>;
  /** Reads a style sheet, with the fonts and pictures that it names. */
  readStyle(relative: string): Promise<StyleReading>;
}
