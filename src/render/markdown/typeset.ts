import type { Locale } from '../../locale/locale.js';
import { applyEdits, type Edit, setTokens } from '../../locale/tokens/set-tokens.js';
import type { LanguageTag, PhrasingContent } from '../../model/meeting.js';
import type { RenderContext } from '../context.js';
import { escapeHtml } from '../html.js';

/** A text of its own, such as a date or a title, with its tokens kept together and in order. */
export function keepTokens(text: string, locale: Locale): string {
  return applyEdits(text, setTokens(text, locale.direction, locale.tokenWords()));
}

/** The same as HTML. */
export function wordsToHtml(text: string, locale: Locale): string {
  return escapeHtml(keepTokens(text, locale));
}

/** The texts of inline nodes as they are printed. */
export type TypesetTexts = ReadonlyMap<PhrasingContent, string>;

/**
 * Typesets inline nodes: each text by its language, with soft hyphens where it is running text; then tokens, which may
 * go from one node into the next (`**1** 250 000`).
 *
 * @param isApart whether a node is a text of its own, or none
 */
export function typesetNodes(
  nodes: readonly PhrasingContent[],
  lang: LanguageTag,
  context: RenderContext,
  isApart: (node: PhrasingContent) => boolean,
): TypesetTexts {
  const locale = context.locale(lang);
  const leaves: Leaf[] = [];
  let whole = '';
  const collect = (node: PhrasingContent, isRaised: boolean): void => {
    if (node.type === 'text') {
      const text = typesetText(node.value, lang, context);
      leaves.push({ node, text, start: whole.length });
      whole += isRaised ? raise(text) : text;
    } else if (isApart(node) || !('children' in node)) whole += object;
    else for (const child of node.children) collect(child, isRaised || isRaising(node));
  };
  for (const node of nodes) collect(node, false);
  return editLeaves(leaves, setTokens(whole, locale.direction, locale.tokenWords()));
}

interface Leaf {
  readonly node: PhrasingContent;
  readonly text: string;
  /** Where it starts in the whole. */
  readonly start: number;
}

/** Stands for what is no text (OBJECT REPLACEMENT CHARACTER). */
const object = '\ufffc';

function typesetText(text: string, lang: LanguageTag, context: RenderContext): string {
  const typeset = context.locale(lang).typeset(text);
  return context.running ? (context.hyphenation.get(lang)?.(typeset) ?? typeset) : typeset;
}

function isRaising(node: PhrasingContent): boolean {
  return node.type === 'element' && (node.name === 'sup' || node.name === 'sub');
}

/** The same length, in raised letters: `m<sup>2</sup>` is a unit, and no group of a number is raised. */
function raise(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => '²'.repeat(digit.length)).replace(/[-−–]/g, '⁻');
}

function editLeaves(leaves: readonly Leaf[], edits: readonly Edit[]): TypesetTexts {
  let next = 0;
  return new Map(
    leaves.map(({ node, text, start }) => {
      const end = start + text.length;
      const own: Edit[] = [];
      while (next < edits.length && placeOf(edits[next] as Edit) < end) {
        const edit = edits[next] as Edit;
        own.push({ ...edit, start: edit.start - start, end: Math.min(edit.end, end) - start });
        next++;
      }
      return [node, applyEdits(text, own)];
    }),
  );
}

/** The character that an edit goes with. */
function placeOf({ start, closes }: Edit): number {
  return closes ? start - 1 : start;
}
