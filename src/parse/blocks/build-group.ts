import type { Block, FlowContent, LanguageTag } from '../../model/meeting.js';
import { shapeOf } from '../../text/block-shape.js';
import type { LanguageBlocks } from '../containers.js';
import type { BlockContext } from './block-context.js';
import { buildBlock, buildWhole } from './build-block.js';
import { reportStructure } from './report-structure.js';

/** Adjacent containers, one a language, the document's order. */
export type ContainerGroup = ReadonlyMap<LanguageTag, LanguageBlocks>;

/**
 * Makes blocks of adjacent containers: aligned block by block where every language has the same blocks in the same
 * order, else as a whole, with a warning (`translation/structure`).
 */
export function buildGroup(group: ContainerGroup, context: BlockContext): Block[] {
  const members = [...group].map(([language, node]) => ({ language, nodes: node.children as FlowContent[], node }));
  const [first, ...rest] = members;
  if (!first) return [];
  const shape = first.nodes.map(shapeOf).join();
  const other = rest.find((member) => member.nodes.map(shapeOf).join() !== shape);
  if (!other) {
    return first.nodes.map((_, index) =>
      buildBlock(
        {
          source: null,
          others: new Map(members.map(({ language, nodes }) => [language, nodes[index] as FlowContent])),
        },
        context,
      ),
    );
  }
  const expected = describe(first.nodes);
  reportStructure(
    other.node,
    first.node,
    `Unexpected ${describe(other.nodes)} in \`:::${other.language}\`, expected ${expected} as in line ${first.node.position?.start.line}`,
  );
  return [buildWhole(new Map(members.map(({ language, nodes }) => [language, nodes])), context)];
}

function describe(nodes: readonly FlowContent[]): string {
  if (nodes.length === 0) return 'nothing';
  const shapes = nodes.map(shapeOf);
  return shapes.length > 6 ? `${shapes.length} blocks` : shapes.join(', ');
}
