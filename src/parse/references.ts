import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { LanguageTag } from '../meeting.js';

/** A footnote's definition; `lang` is null outside containers. */
export interface FoundFootnote {
  readonly node: FootnoteDefinition;
  readonly lang: LanguageTag | null;
}

/**
 * Resolves reference links and images in place, and takes the definitions of links and footnotes out of the tree.
 * Identifiers of definitions hold for the whole file.
 */
export function resolveReferences(tree: Root): FoundFootnote[] {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const footnotes: FoundFootnote[] = [];
  takeDefinitions(tree, null, footnotes);
  for (const root of [tree, ...footnotes.map(({ node }) => node)]) resolve(root, definitions);
  return footnotes;
}

function takeDefinitions(parent: Parent, lang: LanguageTag | null, footnotes: FoundFootnote[]): void {
  parent.children = parent.children.filter((child: Node) => {
    const node = child as RootContent;
    if (node.type === 'languageBlocks') takeDefinitions(node, node.lang, footnotes);
    else if ('children' in node) takeDefinitions(node as Parent, lang, footnotes);
    if (node.type === 'footnoteDefinition') footnotes.push({ node, lang });
    return node.type !== 'definition' && node.type !== 'footnoteDefinition';
  });
}

function resolve(tree: Node, definitions: ReadonlyMap<string, Definition>): void {
  visit(tree as Root, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'linkReference' && node.type !== 'imageReference')) return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const { url, title } = definition;
    const place = node.position ? { position: node.position } : {};
    (parent.children as Node[])[index] =
      node.type === 'linkReference'
        ? ({ type: 'link', url, title, children: node.children, ...place } as unknown as Node)
        : ({ type: 'image', url, title, alt: node.alt, ...place } as unknown as Node);
  });
}
