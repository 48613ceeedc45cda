import type { Nodes } from 'mdast';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { LanguageTag, PlainDate } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import type { Written } from '../collect-units.js';
import { lastAdded } from '../languages/add-form.js';
import type { SplitFault } from '../languages/split-fault.js';
import type { TranslationUnit } from '../translation-unit.js';

/** A text that is missing in some languages. */
export interface MissingTranslation {
  readonly file: VFile;
  readonly position: Position | undefined;
  readonly languages: readonly LanguageTag[];
}

/** What turning nodes into blocks needs, and what it collects. */
export interface BlockContext {
  /** The file that is read; at first the source. */
  readonly file: VFile;
  readonly origins: Origins;
  /** The document's languages, the source language first. */
  readonly languages: readonly LanguageTag[];
  /** The file of each translation that has one of its own. */
  readonly translationFiles: ReadonlyMap<LanguageTag, VFile>;
  /** The date of the meeting, for due dates. */
  readonly date: PlainDate | null;
  /** Reported at the end: one by one, or as one where the document has no translation at all. */
  readonly missing: MissingTranslation[];
  /** The texts of the document, each once, in every language that has it. */
  readonly units: TranslationUnit[];
  /** Counts texts that have more than one language. */
  readonly translated: { count: number };
  /** Whether what is read stands in an actions or follow-up part. */
  readonly inActions: boolean;
  /** Counts the decisions: their numbers run through the document. */
  readonly decisions: { count: number };
}

/** Where nodes stand. */
interface Origins {
  readonly source: VFile;
  /** By the points where they begin: the nodes of all files; none where there is just the source. */
  readonly files: ReadonlyMap<Point, VFile>;
}

/** The file that a node stands in, by its own place. */
export function fileAt({ origins, file }: BlockContext, position: Position | undefined): VFile {
  return position === undefined ? file : (origins.files.get(position.start) ?? origins.source);
}

/** The file in which a language's text stands, for its problems. */
export function fileOf(context: BlockContext, language: LanguageTag): VFile {
  return context.translationFiles.get(language) ?? context.file;
}

/**
 * The forms of a text with the file of each; where both files have a language's words, those of the translation file.
 *
 * @param others the languages whose form a translation file gives
 */
export function inFiles<T extends Nodes>(
  forms: ReadonlyMap<LanguageTag, readonly T[]>,
  others: Pick<ReadonlySet<LanguageTag>, 'has'>,
  context: BlockContext,
): ReadonlyMap<LanguageTag, Written<T>> {
  return new Map(
    [...forms].map(([language, form]) => {
      const nodes = lastAdded(form);
      const start = nodes[0]?.position?.start;
      const origin = start && context.origins.files.get(start);
      // A piece of a text begins where no node did.
      const file = origin ?? (others.has(language) ? fileOf(context, language) : context.file);
      return [language, { file, nodes }];
    }),
  );
}

/** The context of what was read before: nothing of it is collected again. */
export function again(context: BlockContext): BlockContext {
  return { ...context, missing: [], units: [], translated: { count: 0 } };
}

/** The context of what stands in the source file, whatever its language. */
export function inSource(context: BlockContext): BlockContext {
  return context.translationFiles.size === 0 ? context : { ...context, translationFiles: new Map() };
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
