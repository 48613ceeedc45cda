import type { Data, BlockContent as MdastBlock, PhrasingContent as MdastPhrasing, Node } from 'mdast';
import type { Place } from './place.js';

/** A BCP 47 language tag in canonical case, such as `fr`, `fr-CA` or `ar`. */
export type LanguageTag = string;

/** Formatting that Markdown lacks, written as HTML: `u`, `sup`, `sub`, `mark`, `abbr`, `small`, `kbd`, … */
export interface ElementNode extends Node {
  type: 'element';
  /** Lower case, one of the allow-list of `parse/html.ts`. */
  name: string;
  attributes: { lang?: string; dir?: string; title?: string };
  children: PhrasingContent[];
  data?: Data;
}

/** A piece of text in another language than the text around it: it has no form in that language. */
interface ForeignNode extends Node {
  type: 'foreign';
  lang: LanguageTag;
  children: PhrasingContent[];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    element: ElementNode;
    foreign: ForeignNode;
  }
  interface RootContentMap {
    element: ElementNode;
    foreign: ForeignNode;
  }
  interface ImageData {
    /** Set where the caption stands in for a translation that is missing: the language it is written in. */
    titleLang?: LanguageTag | undefined;
    /** Set on a picture that is printed once for several languages: its caption in each that has one. */
    captions?: ReadonlyMap<LanguageTag, string> | undefined;
    /** Of these the languages that lack the caption. */
    uncaptioned?: readonly LanguageTag[] | undefined;
  }
  interface ParagraphData {
    /** Set where the paragraph stands in for a translation that is missing: the language it is written in. */
    foreign?: LanguageTag | undefined;
  }
}

/** Inline syntax tree: mdast, no raw HTML, no references to definitions (all resolved), no separators. */
export type PhrasingContent = MdastPhrasing;

/** Block syntax tree: mdast, no raw HTML, no containers, no definitions. */
export type FlowContent = MdastBlock;

/**
 * Text with a form for each language that has one. A name, a number or any text that is not parted has one form,
 * under the source language, which serves every language.
 */
export interface Text {
  readonly forms: ReadonlyMap<LanguageTag, readonly PhrasingContent[]>;
  /** As it is written, where translations repeat the words of the source: those are compared, and printed once. */
  readonly written?: ReadonlyMap<LanguageTag, readonly PhrasingContent[]> | undefined;
  readonly place: Place | undefined;
}
