import type { ListItem } from 'mdast';
import type { AlignedBlock, AlignedList, FlowContent, LanguageTag } from '../../model/meeting.js';
import type { RenderContext } from '../context.js';
import { languagesOf } from '../localized.js';
import { sharePictures } from '../markdown/share-pictures.js';

/**
 * A block with what is to be printed once left to the first language printed: a picture that several languages have (with
 * its words in each of them, since it is there for all), and code that is the same in all.
 */
export function shareContent<B extends AlignedBlock | AlignedList>(block: B, context: RenderContext): B {
  if (block.kind === 'list') {
    const items = block.items.map((item) => ({ ...item, cells: shareItem(item.cells, context) }));
    return { ...block, items };
  }
  return { ...block, cells: shareCode(shareIn(block.cells, context)) };
}

function shareItem(
  cells: ReadonlyMap<LanguageTag, ListItem>,
  context: RenderContext,
): ReadonlyMap<LanguageTag, ListItem> {
  const shared = shareIn(new Map([...cells].map(([lang, item]) => [lang, [item]])), context);
  return new Map([...shared].flatMap(([lang, [item]]) => (item === undefined ? [] : [[lang, item] as const])));
}

function shareIn<N extends FlowContent | ListItem>(
  cells: ReadonlyMap<LanguageTag, readonly N[]>,
  context: RenderContext,
): ReadonlyMap<LanguageTag, readonly N[]> {
  const present = languagesOf(cells, context).map((lang) => [lang, cells.get(lang) ?? []] as const);
  return context.images.size === 0 ? new Map(present) : sharePictures(new Map(present));
}

function shareCode(cells: AlignedBlock['cells']): AlignedBlock['cells'] {
  const [first, ...others] = cells;
  const code = first && onlyCode(first[1]);
  return code && others.every(([, nodes]) => onlyCode(nodes) === code) ? new Map([first]) : cells;
}

function onlyCode(nodes: readonly FlowContent[]): string | null {
  const [node] = nodes;
  return nodes.length === 1 && node?.type === 'code' ? node.value : null;
}
