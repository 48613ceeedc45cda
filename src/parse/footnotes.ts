import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FlowContent, Footnote, LanguageTag } from '../meeting.js';
import { type BlockContext, inSource } from './blocks/block-context.js';
import { buildBlocks } from './blocks/build-blocks.js';
import { buildGroup, type ContainerGroup } from './blocks/build-group.js';
import type { FoundFootnote } from './references.js';

/**
 * Reads the footnotes, in order of first reference, those without a reference last. A note defined in a container or a
 * translation file is that language's; else it is parted like any text.
 *
 * @param trees the body of the source, then those of translation files, in which references stand
 */
export function buildFootnotes(
  trees: readonly Root[],
  source: readonly FoundFootnote[],
  translations: ReadonlyMap<LanguageTag, readonly FoundFootnote[]>,
  context: BlockContext,
): Footnote[] {
  const identifiers = new Set<string>();
  for (const tree of trees) visit(tree, 'footnoteReference', ({ identifier }) => void identifiers.add(identifier));
  for (const { node } of [...source, ...[...translations.values()].flat()]) identifiers.add(node.identifier);
  return [...identifiers].map((identifier) => {
    const own = source.filter(({ node }) => node.identifier === identifier);
    const shared = own.find(({ lang }) => lang === null);
    const others = new Map<LanguageTag, FlowContent[]>();
    for (const { node, lang } of own) if (lang !== null) others.set(lang, node.children as FlowContent[]);
    for (const [language, notes] of translations) {
      const note = notes.find(({ node }) => node.identifier === identifier);
      if (note) others.set(language, note.node.children as FlowContent[]);
    }
    const blocks = shared
      ? buildBlocks(shared.node.children as FlowContent[], others, context)
      : buildGroup(groupOf(others, context.languages), own.length > 0 ? inSource(context) : context);
    return { identifier, blocks };
  });
}

/** Notes that are defined in each language on its own correspond like adjacent containers. */
function groupOf(notes: ReadonlyMap<LanguageTag, FlowContent[]>, languages: readonly LanguageTag[]): ContainerGroup {
  const written = languages.filter((language) => notes.has(language));
  return new Map(
    written.map((lang) => {
      const children = notes.get(lang) ?? [];
      const position = children[0]?.position;
      return [lang, { type: 'languageBlocks', lang, children, ...(position && { position }) }];
    }),
  );
}
