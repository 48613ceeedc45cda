import type { Heading, ListItem, Paragraph, Parent, TableCell, TableRow } from 'mdast';
import type { FlowContent, LanguageTag, PhrasingContent } from '../../model/meeting.js';
import { type Place, placeOf } from '../../model/place.js';
import { plainText } from '../../text/plain-text.js';
import { holdsSentence } from '../languages/sentence.js';
import type { SplitFault } from '../languages/split-fault.js';
import { findLackingWords } from '../languages/split-image.js';
import { splitPhrasing } from '../languages/split-phrasing.js';

export type LocalizableNode = FlowContent | ListItem | TableRow | TableCell;

/** A block as each language reads it. */
export interface LocalizedNode<T extends LocalizableNode> {
  /** One form, under the source language, where nothing in the block is parted. */
  readonly forms: Map<LanguageTag, T>;
  readonly parted: boolean;
  /** Places of sentences inside a parted block that some languages lack. */
  readonly missing: readonly { readonly place: Place | undefined; readonly languages: readonly LanguageTag[] }[];
  /** Whether there is a sentence in it that has no translation in it. */
  readonly sentence: boolean;
}

/**
 * Parts a block, with all it contains, into its languages. What has no form in a language stands in for it in the
 * source language, marked as foreign where it holds a sentence.
 *
 * @param languages those that ` // ` parts a text into; the source first
 */
export function localizeNode<T extends LocalizableNode>(
  node: T,
  languages: readonly LanguageTag[],
  onFault: (fault: SplitFault) => void,
): LocalizedNode<T> {
  const [source] = languages as [LanguageTag];
  if (holdsPhrasing(node)) {
    const children = node.children as PhrasingContent[];
    const { forms, parted } = splitPhrasing(children, languages, onFault);
    const lacking = parted ? languages.filter((language) => !forms.has(language)) : [];
    return {
      forms: new Map([...forms].map(([language, form]) => [language, { ...node, children: form }])),
      parted,
      missing:
        lacking.length > 0 ? [{ place: placeOf(node), languages: lacking }] : lackingWords(children, parted, languages),
      sentence: !parted && (holdsSentence(plainText(node)) || holdsSentence(captionsOf(children))),
    };
  }
  if (!hasBlocks(node)) return { forms: new Map([[source, node]]), parted: false, missing: [], sentence: false };
  const children = (node.children as LocalizableNode[]).map((child) => localizeNode(child, languages, onFault));
  const sentence = children.some((child) => child.sentence);
  if (!children.some((child) => child.parted))
    return { forms: new Map([[source, node]]), parted: false, missing: [], sentence };
  const forms = new Map<LanguageTag, T>();
  for (const language of languages) {
    if (!children.some((child) => child.forms.has(language))) continue;
    forms.set(language, { ...node, children: children.map((child) => formOf(child, language, source)) } as T);
  }
  const missing = children.flatMap((child, index) => {
    if (child.parted) return child.missing;
    const others = languages.slice(1);
    return child.sentence ? [{ place: placeOf(node.children[index]), languages: others }] : [];
  });
  return { forms, parted: true, missing, sentence: false };
}

/** The pictures of a parted text that say less in some languages. */
function lackingWords(
  nodes: readonly PhrasingContent[],
  parted: boolean,
  languages: readonly LanguageTag[],
): LocalizedNode<FlowContent>['missing'] {
  if (!parted) return [];
  return nodes.flatMap((node) => {
    const lacking = node.type === 'image' ? findLackingWords(node, languages) : [];
    return lacking.length > 0 ? [{ place: placeOf(node), languages: lacking }] : [];
  });
}

function captionsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => (node.type === 'image' ? (node.title ?? '') : '')).join(' ');
}

function formOf(child: LocalizedNode<LocalizableNode>, language: LanguageTag, source: LanguageTag): LocalizableNode {
  const form = child.forms.get(language);
  if (form) return form;
  const [[from, stand] = [source, null]] = [...child.forms];
  if (!stand) throw new Error('a localized node has at least one form');
  return child.sentence || child.parted ? markForeign(stand, from) : stand;
}

/** The block with each of its sentences marked as written in another language. */
function markForeign<T extends LocalizableNode>(node: T, language: LanguageTag): T {
  if (node.type === 'paragraph') return { ...node, data: { ...node.data, foreign: language } };
  if (node.type === 'tableCell') {
    if (!holdsSentence(plainText(node))) return node;
    return { ...node, children: [{ type: 'foreign', lang: language, children: node.children }] };
  }
  if (!hasBlocks(node)) return node;
  return { ...node, children: (node.children as LocalizableNode[]).map((child) => markForeign(child, language)) } as T;
}

function holdsPhrasing(node: LocalizableNode): node is Paragraph | Heading | TableCell {
  return ['paragraph', 'heading', 'tableCell'].includes(node.type);
}

function hasBlocks(node: LocalizableNode): node is LocalizableNode & Parent {
  return ['list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(node.type);
}
