import type { VFile } from 'vfile';
import type { LanguageTag } from '../../model/meeting.js';
import type { Place } from '../../model/place.js';
import { report } from '../../model/problem.js';
import type { SplitFault } from '../languages/split-fault.js';

/** A text that is missing in some languages. */
export interface MissingTranslation {
  readonly file: VFile;
  readonly place: Place | undefined;
  readonly languages: readonly LanguageTag[];
}

/** What turning nodes into blocks needs, and what it collects. */
export interface BlockContext {
  readonly source: VFile;
  /** The file that is read; at first the source. */
  readonly file: VFile;
  /** The document's languages, the source language first. */
  readonly languages: readonly LanguageTag[];
  /** The file of each translation that has one of its own. */
  readonly translationFiles: ReadonlyMap<LanguageTag, VFile>;
  /** Reported at the end: one by one, or as one where the document has no translation at all. */
  readonly missing: MissingTranslation[];
  /** Counts texts that have more than one language. */
  readonly translated: { count: number };
  /** Whether what is read stands in an actions or follow-up part. */
  readonly inActions: boolean;
  /** Counts the decisions: their numbers run through the document. */
  readonly decisions: { count: number };
}

/** The file in which a language's text stands, for its problems. */
export function fileOf(context: BlockContext, language: LanguageTag): VFile {
  return context.translationFiles.get(language) ?? context.file;
}

/** The context of what was read before: nothing of it is collected again. */
export function again(context: BlockContext): BlockContext {
  return { ...context, missing: [], translated: { count: 0 } };
}

/** The context of what stands in the file of a translation alone. */
export function inTranslation(context: BlockContext, language: LanguageTag): BlockContext {
  return { ...context, file: fileOf(context, language) };
}

/** Reports what `splitPhrasing` found wrong. */
export function reportFault(file: VFile, fault: SplitFault, count: number): void {
  if (fault.kind === 'too-many') {
    const hint = 'write `\\//` for slashes that part nothing';
    report(
      file,
      'body/separator',
      fault.position,
      `Unexpected \` // \` before \`${shorten(fault.text)}\`, expected ${count} parts at most`,
      hint,
    );
  } else {
    report(
      file,
      'body/separator',
      fault.position,
      `Unexpected \`${shorten(fault.text)}\` in the text of another language`,
      strayHints[fault.kind],
    );
  }
}

const strayHints = {
  'stray-part': 'write the parentheses in both languages, or in neither',
  'stray-words': 'write the picture in both languages, or in a paragraph of its own',
  'stray-title': 'write the link in both languages, or its title in one',
} as const;

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
