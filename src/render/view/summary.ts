import type {
  ActionColumn,
  ActionColumnKind,
  ActionItem,
  ActionTable,
  Block,
  DecisionList,
  Meeting,
} from '../../model/meeting.js';
import { type RenderContext, withoutPictures } from '../context.js';
import { Html } from '../html.js';
import { localizeLabel, localizeWords } from '../localized.js';
import { allForms, plainText } from '../markdown/plain-text.js';
import { mayBeTooWide } from '../markdown/table-fit.js';
import { type ActionTableView, type ItemReference, viewActionCell, viewHeading } from './action-table.js';
import { type DecisionView, viewDecisions } from './block.js';
import { itemId } from './section.js';

/** The decisions and actions of the whole meeting, once more together. */
export interface SummaryView {
  readonly decisions: readonly DecisionView[];
  /** Null where there are no actions. */
  readonly actions: ActionTableView | null;
}

/** So many decisions and actions need no summary. */
const few = 3;

/** Null where the meeting has just a few of them. An earlier meeting's actions (follow-up) don't count. */
export function viewSummary(written: RenderContext): SummaryView | null {
  const context = withoutPictures(written);
  const parts = findBlocks(context.meeting);
  const decisions = parts.flatMap(({ number, blocks }) => blocks.filter(isDecisions).map((list) => ({ number, list })));
  const actions = parts.flatMap(({ number, blocks }) =>
    blocks.filter(isNewActions).flatMap((table) => {
      const keys = keysOf(table);
      return table.items.map((action) => ({ number, table, keys, action }));
    }),
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
    const number = section.kind === 'item' ? section.number : null;
    return section.parts.map(({ blocks }) => ({ number, blocks }));
  });
  return [...preamble.map(({ blocks }) => ({ number: null, blocks })), ...inSections];
}

interface Found {
  readonly number: number | null;
  readonly blocks: readonly Block[];
}

interface FoundAction {
  readonly number: number | null;
  readonly table: ActionTable;
  /** Of the table's columns. */
  readonly keys: readonly string[];
  readonly action: ActionItem;
}

function viewActions(actions: readonly FoundAction[], context: RenderContext): ActionTableView {
  const columns = summaryColumns(actions);
  const itemHeading = localizeWords(context, (locale) => locale.label('item').replace('{number}', '').trim());
  const words = actions.map(({ keys, action }) =>
    columns.map(({ key }) => allForms(action.cells[keys.indexOf(key)]?.text)),
  );
  return {
    kind: 'actions',
    itemHeading,
    columns: columns.map(({ kind, heading }) => ({ kind, heading: viewHeading({ kind, heading }, context) })),
    rows: actions.map(({ number, keys, action }) => ({
      item: number === null ? null : itemReference(number, context),
      cells: columns.map(({ kind, key }) => {
        const index = keys.indexOf(key);
        // No column is not none: what is asked there may stand in one that is not understood.
        const content = index < 0 ? new Html('') : viewActionCell(action.cells[index], kind, context);
        return { kind, content };
      }),
    })),
    none: localizeLabel('no-actions', context),
    wide: columns.length >= 5,
    fit: mayBeTooWide([columns.map(({ heading }) => allForms(heading)), ...words], 0.95),
  };
}

interface SummaryColumn extends ActionColumn {
  /** A number is that of its own table. */
  readonly kind: Exclude<ActionColumnKind, 'number'>;
  readonly key: string;
}

/** The order of the columns. */
const ranks: Readonly<Record<SummaryColumn['kind'], number>> = { action: 1, owner: 2, due: 3, status: 4, other: 5 };

/** The columns of all tables: those of a kind as one, others and a second one of a kind by their headings. */
function summaryColumns(actions: readonly FoundAction[]): SummaryColumn[] {
  const columns = new Map<string, SummaryColumn>();
  for (const { table, keys, action } of actions) {
    for (const [index, key] of keys.entries()) {
      const { kind = 'other', heading = null } = table.columns[index] ?? {};
      if (kind === 'number' || columns.has(key) || (kind !== 'action' && !action.cells[index]?.text)) continue;
      columns.set(key, { kind, heading: key === kind ? null : heading, key });
    }
  }
  return [...columns.values()].sort((one, other) => ranks[one.kind] - ranks[other.kind]);
}

/** What tells the columns of a table apart from each other, and is the same in every table. */
function keysOf({ columns }: ActionTable): string[] {
  const keys: string[] = [];
  for (const { kind, heading } of columns) {
    const words = [...(heading?.forms.values() ?? [])].map((form) => plainText(form).toLowerCase());
    const named = [kind, ...words].join('\n');
    const key = kind === 'other' || keys.includes(kind) ? named : kind;
    keys.push(keys.includes(key) ? `${key}\n${keys.length}` : key);
  }
  return keys;
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
