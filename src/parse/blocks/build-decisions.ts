import type { ListItem } from 'mdast';
import type { AlignedListItem, Block, Decision, DecisionList, FlowContent, LanguageTag } from '../../meeting.js';
import { again, type BlockContext } from './block-context.js';
import { shapeOf } from './block-shape.js';
import { buildBlock, buildWhole } from './build-block.js';

/**
 * Reads the decisions in the blocks of a decisions part: each item of a top-level list; without a list, each
 * paragraph. Other blocks stay text.
 */
export function buildDecisions(blocks: readonly Block[], context: BlockContext): Block[] {
  const hasList = blocks.some((block) => block.kind === 'list');
  const out: Block[] = [];
  let decisions: Decision[] = [];
  const add = (decision: Decision) => {
    if (out.at(-1)?.kind === 'decisions') {
      decisions.push(decision);
      return;
    }
    decisions = [decision];
    out.push({ kind: 'decisions', decisions, position: decision.position } satisfies DecisionList);
  };
  for (const block of blocks) {
    if (block.kind === 'list') {
      for (const item of block.items)
        add({ number: ++context.decisions.count, blocks: itemBlocks(item, context), position: item.position });
    } else if (!hasList && block.kind === 'aligned' && isParagraph(block.cells)) {
      add({ number: ++context.decisions.count, blocks: [block], position: block.position });
    } else out.push(block);
  }
  return out;
}

function isParagraph(cells: ReadonlyMap<LanguageTag, readonly FlowContent[]>): boolean {
  return [...cells.values()].flat().every((node) => node.type === 'paragraph');
}

/** What an item of a list holds, block by block where its languages agree. */
function itemBlocks(item: AlignedListItem, context: BlockContext): Block[] {
  const entries = [...item.cells].map(([language, node]) => [language, contentOf(node)] as const);
  const quiet = again(context);
  const shapes = new Set(entries.map(([, nodes]) => nodes.map(shapeOf).join()));
  const [first] = entries;
  if (!first) return [];
  const blocks =
    shapes.size === 1
      ? first[1].map((_, index) =>
          buildBlock(
            {
              source: null,
              others: new Map(entries.map(([language, nodes]) => [language, nodes[index] as FlowContent])),
            },
            quiet,
          ),
        )
      : [buildWhole(new Map(entries), quiet)];
  return blocks.map((block) =>
    block.kind === 'aligned' ? { ...block, shared: item.shared, untranslated: item.untranslated } : block,
  );
}

function contentOf(item: ListItem): FlowContent[] {
  return item.children as FlowContent[];
}
