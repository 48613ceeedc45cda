import type { ActionColumnKind, ActionItem, ActionTable, Block, DecisionList, Meeting } from '../../meeting.js';
import type { RenderContext } from '../context.js';
import { Html } from '../html.js';
import { type Localized, localizeLabel, localizeWords } from '../localized.js';
import { type ActionCellView, viewActionCell } from './action-table.js';
import { type DecisionView, viewDecisions } from './block.js';
import { itemId } from './section.js';

/** The decisions and actions of the whole meeting, once more together. */
export interface SummaryView {
  readonly decisions: readonly DecisionView[];
  /** Null where there are no actions. */
  readonly actions: {
    /** “Point · Item”. */
    readonly itemHeading: Localized;
    readonly columns: readonly { readonly kind: string; readonly heading: Localized }[];
    readonly rows: readonly {
      readonly item: ItemReference | null;
      readonly cells: readonly ActionCellView[];
    }[];
  } | null;
}

export interface ItemReference {
  readonly number: Localized;
  readonly href: string;
}

/** So many decisions and actions need no summary. */
const few = 3;

/** Null where the meeting has just a few of them. An earlier meeting's actions (follow-up) don't count. */
export function viewSummary(context: RenderContext): SummaryView | null {
  const parts = findBlocks(context.meeting);
  const decisions = parts.flatMap(({ number, blocks }) => blocks.filter(isDecisions).map((list) => ({ number, list })));
  const actions = parts.flatMap(({ number, blocks }) =>
    blocks.filter(isNewActions).flatMap((table) => table.items.map((action) => ({ number, table, action }))),
  );
  const total = decisions.reduce((sum, { list }) => sum + list.decisions.length, actions.length);
  if (total <= few) return null;
  return {
    decisions: decisions.flatMap(({ number, list }) =>
      viewDecisions(list, 4, context, number === null ? null : namedItem(number, context)),
    ),
    actions: actions.length > 0 ? viewActions(actions, context) : null,
  };
}

function findBlocks({ preamble, sections }: Meeting): readonly Found[] {
  const inSections = sections.flatMap((section): Found[] => {
    if (section.kind === 'group') return [{ number: null, blocks: section.blocks }];
    const number = section.kind === 'item' ? section.number : null;
    return section.parts.map(({ blocks }) => ({ number, blocks }));
  });
  return [{ number: null, blocks: preamble }, ...inSections];
}

interface Found {
  readonly number: number | null;
  readonly blocks: readonly Block[];
}

interface FoundAction {
  readonly number: number | null;
  readonly table: ActionTable;
  readonly action: ActionItem;
}

function viewActions(actions: readonly FoundAction[], context: RenderContext): SummaryView['actions'] {
  const kinds = summaryColumns.filter(
    (kind) => kind === 'action' || actions.some((action) => cellOf(action, kind)?.text),
  );
  return {
    itemHeading: localizeWords(context, (locale) => locale.label('item').replace('{number}', '').trim()),
    columns: kinds.map((kind) => ({ kind, heading: localizeLabel(kind, context) })),
    rows: actions.map((found) => ({
      item: found.number === null ? null : itemReference(found.number, context),
      cells: kinds.map((kind) => ({ kind, content: viewActionCell(cellOf(found, kind), kind, context) })),
    })),
  };
}

const summaryColumns = ['action', 'owner', 'due', 'status'] as const satisfies ActionColumnKind[];

function cellOf({ table, action }: FoundAction, kind: ActionColumnKind) {
  return action.cells[table.columns.findIndex((column) => column.kind === kind)];
}

function itemReference(number: number, context: RenderContext): ItemReference {
  return {
    number: localizeWords(context, (locale) => locale.formatNumber(number)),
    href: `#${itemId(number, context)}`,
  };
}

/** “Point 3 · Item 3”, a link. */
function namedItem(number: number, context: RenderContext): Html {
  const name = localizeWords(context, (locale) =>
    locale.label('item').replace('{number}', locale.formatNumber(number)),
  );
  return new Html(`<a href="#${itemId(number, context)}">${name.toHTML()}</a>`);
}

function isDecisions(block: Block): block is DecisionList {
  return block.kind === 'decisions';
}

function isNewActions(block: Block): block is ActionTable {
  return block.kind === 'actions' && !block.followUp;
}
