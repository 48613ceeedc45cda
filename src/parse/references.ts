import type { Definition, FootnoteDefinition, Paragraph, Root, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { LanguageTag } from '../model/meeting.js';
import { report } from '../model/problem.js';

/** A footnote's definition; `lang` is null outside containers. */
export interface FoundFootnote {
  readonly node: FootnoteDefinition;
  readonly lang: LanguageTag | null;
}

/**
 * Resolves reference links and images in place, and takes the definitions of links and footnotes out of the tree.
 * Identifiers of definitions hold for the whole file, those of a container first in it. What nothing refers to
 * (`[Vote]: unanime`) is text, which is reported.
 */
export function resolveReferences(tree: Root, file: VFile): FoundFootnote[] {
  const used = new Set<Definition>();
  const definitions = findDefinitions(tree);
  for (const child of tree.children) {
    const own = child.type === 'languageBlocks' ? findDefinitions(child) : definitions;
    const find = (identifier: string) => {
      const definition = own.get(identifier) ?? definitions.get(identifier);
      if (definition) used.add(definition);
      return definition;
    };
    resolve({ type: 'root', children: [child] } as Root, find);
  }
  const footnotes: FoundFootnote[] = [];
  takeDefinitions(tree, null, footnotes, (node) => {
    if (used.has(node) || isComment(node)) return [];
    const text = { type: 'text' as const, value: textOf(node), ...(node.position && { position: node.position }) };
    const message = `Unexpected definition \`[${node.label ?? node.identifier}]:\`, nothing refers to it`;
    report(file, 'body/link', node.position, message, 'refer to it in the text; it prints as it is written');
    return [{ ...text, type: 'paragraph', children: [text] } as Paragraph];
  });
  return footnotes;
}

/** A definition that is written to say something to nobody: `[//]: # (to be checked)`. */
export function isComment({ identifier, url }: Definition): boolean {
  return identifier.startsWith('//') || url === '#' || url === '';
}

function textOf({ label, identifier, url, title }: Definition): string {
  return `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`;
}

function findDefinitions(tree: Node): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree as Root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

function takeDefinitions(
  parent: Parent,
  lang: LanguageTag | null,
  footnotes: FoundFootnote[],
  textOfUnused: (node: Definition) => Paragraph[],
): void {
  parent.children = parent.children.flatMap((child: Node): Node[] => {
    const node = child as RootContent;
    if (node.type === 'languageBlocks') takeDefinitions(node, node.lang, footnotes, textOfUnused);
    else if ('children' in node) takeDefinitions(node as Parent, lang, footnotes, textOfUnused);
    if (node.type === 'footnoteDefinition') footnotes.push({ node, lang });
    if (node.type === 'definition') return textOfUnused(node);
    return node.type === 'footnoteDefinition' ? [] : [node];
  });
}

function resolve(tree: Root, find: (identifier: string) => Definition | undefined): void {
  visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'linkReference' && node.type !== 'imageReference')) return;
    const definition = find(node.identifier);
    if (!definition) return;
    const { url, title } = definition;
    const place = node.position ? { position: node.position } : {};
    (parent.children as Node[])[index] =
      node.type === 'linkReference'
        ? ({ type: 'link', url, title, children: node.children, ...place } as unknown as Node)
        : ({ type: 'image', url, title, alt: node.alt, ...place } as unknown as Node);
  });
}
