import type { ActionCell, ActionColumn, ActionColumnKind, ActionTable } from '../../model/meeting.js';
import { asRunningText, type RenderContext } from '../context.js';
import { element, Html } from '../html.js';
import { type Localized, localizeLabel, localizeText, localizeWords } from '../localized.js';
import { allForms } from '../markdown/plain-text.js';
import { mayBeTooWide } from '../markdown/table-fit.js';

export interface ActionTableView {
  readonly kind: 'actions';
  /** Of the column that says where each action was decided, “Point · Item”; null where there is none. */
  readonly itemHeading: Localized | null;
  readonly columns: readonly { readonly kind: string; readonly heading: Localized | Html }[];
  readonly rows: readonly ActionRowView[];
  /** The row of a table without actions. */
  readonly none: Localized;
  readonly wide: boolean;
  /** It may be too wide for the page: the browser measures it. */
  readonly fit: boolean;
}

interface ActionRowView {
  /** Null where the action was decided under none. */
  readonly item: ItemReference | null;
  readonly cells: readonly ActionCellView[];
}

export interface ItemReference {
  readonly number: Localized;
  readonly href: string;
}

interface ActionCellView {
  readonly kind: string;
  readonly content: Localized | Html;
}

export function viewActionTable(table: ActionTable, context: RenderContext): ActionTableView {
  const fit = mayBeTooWide(wordsOf(table), 1);
  return {
    kind: 'actions',
    itemHeading: null,
    columns: table.columns.map((column) => ({
      kind: column.kind,
      heading: viewHeading(column, fit ? asRunningText(context) : context),
    })),
    rows: table.items.map(({ cells }) => ({
      item: null,
      cells: table.columns.map(({ kind }, index) => ({ kind, content: viewActionCell(cells[index], kind, context) })),
    })),
    none: localizeLabel('no-actions', context),
    wide: table.columns.length > 5,
    fit,
  };
}

/** What an action's cell prints: owners one below the other, dates and states in every language. */
export function viewActionCell(
  cell: ActionCell | undefined,
  kind: ActionColumnKind,
  context: RenderContext,
): Localized | Html {
  if (!cell) return dash;
  if (cell.owners.length > 0) {
    const owners = cell.owners.map((owner) =>
      element('span', { class: 'owner' }, localizeText(owner, context).toHTML()),
    );
    return new Html(owners.join(' '));
  }
  const { date, status } = cell;
  if (kind === 'due' && date)
    return localizeWords(context, (locale) => locale.formatDate(date).replaceAll(' ', '\u00a0'));
  if (kind === 'status' && status && !cell.statusAsWritten) return localizeLabel(status, context);
  const running = kind === 'action' || kind === 'other';
  return cell.text ? localizeText(cell.text, running ? asRunningText(context) : context) : dash;
}

function wordsOf({ columns, items }: ActionTable): readonly (readonly string[])[] {
  const headings = columns.map(({ heading }) => heading);
  const rows = items.map(({ cells }) => cells.map(({ text }) => text));
  return [headings, ...rows].map((texts) => texts.map((text) => allForms(text)));
}

/** As written, or the catalogue's. */
export function viewHeading({ kind, heading }: ActionColumn, context: RenderContext): Localized | Html {
  if (heading) return localizeText(heading, context);
  return kind === 'other' ? new Html('') : localizeLabel(kind, context);
}

const dash = new Html(element('span', { class: 'none' }, '–'));
