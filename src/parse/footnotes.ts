import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FlowContent, Footnote, LanguageTag } from '../model/meeting.js';
import type { BlockContext } from './blocks/block-context.js';
import { buildBlocks } from './blocks/build-blocks.js';
import { buildGroup, type ContainerGroup } from './blocks/build-group.js';
import type { FoundFootnote } from './references.js';

/**
 * Reads the footnotes, in order of first reference, those without a reference last. A note defined in a container or a
 * translation file is that language's; else it is parted like any text. One defined twice holds both texts.
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
  const sources = byIdentifier(source);
  const translated = [...translations].map(([language, notes]) => [language, byIdentifier(notes)] as const);
  return [...identifiers].map((identifier) => {
    const own = sources.get(identifier) ?? [];
    const shared = own.filter(({ lang }) => lang === null).flatMap(({ node }) => node.children as FlowContent[]);
    const others = new Map<LanguageTag, FlowContent[]>();
    const add = (language: LanguageTag, { node }: FoundFootnote) =>
      others.set(language, [...(others.get(language) ?? []), ...(node.children as FlowContent[])]);
    for (const note of own) if (note.lang !== null) add(note.lang, note);
    for (const [language, notes] of translated) for (const note of notes.get(identifier) ?? []) add(language, note);
    const blocks =
      shared.length > 0
        ? buildBlocks(shared, others, context)
        : buildGroup(groupOf(others, context.languages), context);
    return { identifier, blocks };
  });
}

function byIdentifier(notes: readonly FoundFootnote[]): Map<string, FoundFootnote[]> {
  const found = new Map<string, FoundFootnote[]>();
  for (const note of notes) {
    const same = found.get(note.node.identifier);
    if (same) same.push(note);
    else found.set(note.node.identifier, [note]);
  }
  return found;
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
