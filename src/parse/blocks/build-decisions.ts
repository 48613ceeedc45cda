import type { AlignedBlock, AlignedListItem, Block, Decision, FlowContent, LanguageTag } from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { shapeOf } from '../../text/block-shape.js';
import { again, type BlockContext } from './block-context.js';
import { buildBlock, buildWhole } from './build-block.js';
import { findNone, findNoneInItem, NoneCollector } from './find-none.js';
import { splitDecisions } from './split-decisions.js';

/**
 * Reads the decisions in the blocks of a decisions part: each item of a top-level list; without a list, each
 * paragraph. Other blocks stay text, as does what only a translation file has: it would take a number from the others.
 */
export function buildDecisions(blocks: readonly Block[], context: BlockContext): Block[] {
  const own = new Set(blocks.filter(({ place }) => place === undefined || place.file === context.source));
  const hasList = (language: LanguageTag) => [...own].some((block) => holdsList(block, language));
  const nones = new NoneCollector('decisions');
  const out: Block[] = [];
  let open: Decision[] | null = null;
  const addBlocks = (blocks: readonly Block[]) => {
    out.push(...blocks);
    if (blocks.length > 0) open = null;
  };
  const add = (decision: Decision) => {
    if (open === null) {
      open = [];
      out.push({ kind: 'decisions', decisions: open, whole: new Map(), source: null, place: decision.place });
    }
    open.push(decision);
  };
  for (const block of blocks) {
    const none = findNone(block, 'decisions');
    if (none) addBlocks(nones.add(none, block));
    else if (block.kind === 'list' && own.has(block)) {
      for (const item of block.items) {
        const noneInItem = findNoneInItem(item, 'decisions');
        if (noneInItem) addBlocks(nones.add(noneInItem, { ...block, items: [item], place: item.place }));
        else add(numberNext(readItem(item, context), context));
      }
    } else if (block.kind === 'aligned' && own.has(block) && isWhole(block)) {
      addBlocks(readWhole(block, hasList, context));
    } else if (block.kind === 'aligned' && own.has(block) && isDecision(block, hasList)) {
      add(numberNext({ blocks: [block], place: block.place }, context));
    } else addBlocks([block]);
  }
  return nones.settle(
    out,
    out.some(({ kind }) => kind === 'decisions'),
  );
}

type Unnumbered = Omit<Decision, 'number'>;

function numberNext(decision: Unnumbered, context: BlockContext): Decision {
  return { number: ++context.decisions.count, ...decision };
}

function holdsList(block: Block, language: LanguageTag): boolean {
  if (block.kind === 'list') return true;
  return block.kind === 'aligned' && (block.cells.get(language)?.some(({ type }) => type === 'list') ?? false);
}

/** Blocks that don't correspond one by one. */
function isWhole({ cells }: AlignedBlock): boolean {
  return [...cells.values()].some((nodes) => nodes.length !== 1 || nodes[0]?.type === 'list');
}

function isDecision({ cells }: AlignedBlock, hasList: (language: LanguageTag) => boolean): boolean {
  const [language] = cells.keys();
  const isParagraph = [...cells.values()].flat().every((node) => node.type === 'paragraph');
  return isParagraph && language !== undefined && !hasList(language);
}

/** The decisions of the first language keep their numbers, whatever the others have. */
function readWhole(block: AlignedBlock, hasList: (language: LanguageTag) => boolean, context: BlockContext): Block[] {
  const split = splitDecisions(block.cells, hasList, context.languages);
  if (!split) return [block];
  const decisions = split.entries.map((cells) => {
    const [[first] = []] = cells.values();
    const blocks = alignContent(cells, { shared: false, untranslated: [] }, context);
    return numberNext({ blocks, place: placeOf(first) }, context);
  });
  const source = { block, before: textBlock(split.before, context), after: textBlock(split.after, context) };
  return [{ kind: 'decisions', decisions, whole: split.whole, source, place: decisions[0]?.place }];
}

function textBlock(cells: ReadonlyMap<LanguageTag, readonly FlowContent[]>, context: BlockContext): Block[] {
  return cells.size > 0 ? [buildWhole(cells, again(context))] : [];
}

function readItem(item: AlignedListItem, context: BlockContext): Unnumbered {
  const cells = [...item.cells].map(([language, { children }]) => [language, children as FlowContent[]] as const);
  return { blocks: alignContent(new Map(cells), item, context), place: item.place };
}

/** What a decision holds, block by block where its languages agree. */
function alignContent(
  cells: ReadonlyMap<LanguageTag, readonly FlowContent[]>,
  { shared, untranslated }: Pick<AlignedBlock, 'shared' | 'untranslated'>,
  context: BlockContext,
): Block[] {
  const quiet = again(context);
  const entries = [...cells];
  const shapes = new Set(entries.map(([, nodes]) => nodes.map(shapeOf).join()));
  const [first] = entries;
  if (!first) return [];
  const counterparts = (index: number) =>
    new Map(entries.map(([language, nodes]) => [language, nodes[index] as FlowContent]));
  const blocks =
    shapes.size === 1
      ? first[1].map((_, index) => buildBlock({ source: null, others: counterparts(index) }, quiet))
      : [buildWhole(cells, quiet)];
  return blocks.map((block) => (block.kind === 'aligned' ? { ...block, shared, untranslated } : block));
}
