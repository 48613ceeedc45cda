import type { AlignedBlock, AlignedList, Block, LanguageTag } from '../../model/meeting.js';
import type { RenderContext } from '../context.js';
import { languagesOf } from '../localized.js';

/**
 * Parts blocks by language, so that all of one language can be read before the next: each block, or item of a list,
 * goes to every language that it is printed in; one that is printed just once, to the first.
 *
 * @returns null where a block holds its languages together (a table)
 */
export function splitBlocks(
  blocks: readonly Block[],
  context: RenderContext,
): ReadonlyMap<LanguageTag, readonly (AlignedBlock | AlignedList)[]> | null {
  if (!blocks.every((block) => block.kind === 'aligned' || block.kind === 'list')) return null;
  const [first] = context.edition.languages;
  const split = context.edition.languages.map((lang): [LanguageTag, readonly (AlignedBlock | AlignedList)[]] => {
    const own = blocks.map((block) => {
      if (block.kind === 'aligned') return pickCell(block, lang, lang === first, context);
      return { ...block, items: block.items.map((item) => pickCell(item, lang, lang === first, context)) };
    });
    return [lang, own.filter(hasContent)];
  });
  return new Map(split.filter(([, own]) => own.length > 0));
}

type Cells = AlignedBlock | AlignedList['items'][number];

function pickCell<Cell extends Cells>(cell: Cell, lang: LanguageTag, first: boolean, context: RenderContext): Cell {
  const [leading, ...others] = languagesOf(cell.cells, context);
  const picked = first ? leading : !cell.shared && others.includes(lang) ? lang : undefined;
  const kept = [...cell.cells].filter(([own]) => own === picked);
  return { ...cell, cells: new Map<LanguageTag, unknown>(kept) as Cell['cells'] };
}

function hasContent(block: AlignedBlock | AlignedList): boolean {
  if (block.kind === 'aligned') return block.cells.size > 0;
  return block.items.some(({ cells }) => cells.size > 0);
}
