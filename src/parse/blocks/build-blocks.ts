import type { Block, FlowContent, LanguageTag } from '../../model/meeting.js';
import type { LanguageBlocks } from '../containers.js';
import type { BlockContext } from './block-context.js';
import { buildBlock } from './build-block.js';
import { buildGroup, type ContainerGroup } from './build-group.js';
import { mergeTranslations } from './merge-translations.js';
import type { SourceBlock } from './source-block.js';

export type BodyNode = FlowContent | LanguageBlocks;

/**
 * Makes blocks of what stands between two headings.
 *
 * @param translations what the translation files have at the same place; empty without such files
 */
export function buildBlocks(
  nodes: readonly BodyNode[],
  translations: ReadonlyMap<LanguageTag, readonly FlowContent[]>,
  context: BlockContext,
): Block[] {
  const units = groupContainers(nodes, context.languages).filter(
    (unit) => unit.kind === 'group' || unit.node.type !== 'thematicBreak',
  );
  if (translations.size > 0) return mergeTranslations(units, translations, context);
  return units.flatMap((unit) =>
    unit.kind === 'group'
      ? buildGroup(unit.group, context)
      : [buildBlock({ source: unit.node, others: new Map() }, context)],
  );
}

/** Adjacent containers form a group; a language that comes again begins a new one. */
function groupContainers(nodes: readonly BodyNode[], languages: readonly LanguageTag[]): SourceBlock[] {
  const units: SourceBlock[] = [];
  let group: Map<LanguageTag, LanguageBlocks> | null = null;
  const end = () => {
    if (group) units.push({ kind: 'group', group: inOrder(group, languages) });
    group = null;
  };
  for (const node of nodes) {
    if (node.type !== 'languageBlocks') {
      end();
      units.push({ kind: 'node', node });
    } else {
      if (group?.has(node.lang)) end();
      group ??= new Map();
      group.set(node.lang, node);
    }
  }
  end();
  return units;
}

function inOrder(group: ContainerGroup, languages: readonly LanguageTag[]): ContainerGroup {
  return new Map([...group].sort(([a], [b]) => languages.indexOf(a) - languages.indexOf(b)));
}
