import type { Table } from 'mdast';
import { findColumnKind, findStatus, isNone } from '../../locale/headings.js';
import { compareDates, parseDate } from '../../locale/parse-date.js';
import type {
  ActionCell,
  ActionColumn,
  ActionItem,
  ActionTable,
  PhrasingContent,
  TableBlock,
  Text,
} from '../../meeting.js';
import { report } from '../../problem.js';
import { plainText } from '../languages/plain-text.js';
import { type BlockContext, fileAt } from './block-context.js';
import { splitOwners } from './split-owners.js';

/** Reads a table as an action table where its headings say so (SPEC §1.2); else null. */
export function buildActionTable(table: TableBlock, node: Table, context: BlockContext): ActionTable | null {
  const kinds = table.head.map(columnKind);
  const first = kinds[0] === 'number' ? 1 : 0;
  if (kinds[first] !== 'action') return null;
  const columns = table.head.map((heading, index) => readColumn(heading, kinds[index] ?? 'other', context));
  const items = table.rows
    .map(
      (row, index): ActionItem => ({
        cells: row.map((cell, column) => readCell(cell, columns[column]?.kind ?? 'other', context)),
        position: node.children[index + 1]?.position,
      }),
    )
    .filter((item) => item.cells.some((cell, index) => cell.text !== null && columns[index]?.kind !== 'number'));
  return { kind: 'actions', columns, items, followUp: false, position: table.position };
}

/** What only the place of an action table decides: its actions may be an earlier meeting's. */
export function checkActions(table: ActionTable, context: BlockContext): void {
  const column = (kind: ActionColumn['kind']) => table.columns.findIndex((candidate) => candidate.kind === kind);
  const [action, owner, due, status] = [column('action'), column('owner'), column('due'), column('status')];
  for (const { cells, position } of table.items) {
    const date = cells[due]?.date;
    const state = cells[status]?.status;
    if (!cells[owner]?.owners.length && !table.followUp) {
      const place = cells[action]?.position ?? position;
      report(fileAt(context, place), 'actions/owner', place, 'Unexpected action without an owner', 'name who does it');
    }
    if (!date || !context.date || table.followUp || state === 'done' || state === 'cancelled') continue;
    if (compareDates(date, context.date) < 0) {
      const words = wordsOf(cells[due]?.text);
      report(
        fileAt(context, cells[due]?.position),
        'actions/past-due',
        cells[due]?.position,
        `Unexpected due date \`${words}\`, it is before the meeting`,
        'correct the date, or give the action a status',
      );
    }
  }
}

function columnKind(heading: Text): ActionColumn['kind'] {
  for (const form of heading.forms.values()) {
    const kind = findColumnKind(plainText(form));
    if (kind) return kind;
  }
  return 'other';
}

function readColumn(heading: Text, kind: ActionColumn['kind'], { languages }: BlockContext): ActionColumn {
  const complete = languages.every((language) => heading.forms.has(language));
  return { kind, heading: complete || kind === 'other' ? heading : null };
}

function readCell(text: Text, kind: ActionColumn['kind'], context: BlockContext): ActionCell {
  const words = [...text.forms.values()].map((form) => plainText(form));
  const none = words.every((form) => isNone(form));
  const cell = {
    text: none ? null : text,
    owners: [],
    date: null,
    status: null,
    statusAsWritten: false,
    position: text.position,
  };
  if (none) return cell;
  if (kind === 'owner') return { ...cell, owners: splitOwners(text) };
  if (kind === 'due') return { ...cell, date: readDate(words, text, context) };
  if (kind !== 'status') return cell;
  const status = words.map((form) => findStatus(form)).find((found) => found !== null);
  return { ...cell, status: status?.status ?? 'open', statusAsWritten: !status?.exact || words.length > 1 };
}

function readDate(words: readonly string[], text: Text, context: BlockContext): ActionCell['date'] {
  const readings = words.map((form) => parseDate(form, context.languages));
  const wrong = readings.findIndex((reading) => reading.kind === 'impossible');
  if (wrong >= 0) {
    report(
      fileAt(context, text.position),
      'actions/due',
      text.position,
      `Unexpected due date \`${words[wrong]}\`, no calendar has it`,
      'write it as in `2024-02-29`',
    );
    return null;
  }
  const [first] = readings;
  if (first?.kind !== 'date') return null;
  const same = readings.every((reading) => reading.kind === 'date' && compareDates(reading.date, first.date) === 0);
  return same ? first.date : null;
}

function wordsOf(text: Text | null | undefined): string {
  const [form] = text?.forms.values() ?? [];
  return form ? plainText(form as PhrasingContent[]) : '';
}
