import type { Table } from 'mdast';
import { type FoundColumn, findColumn, findStatus, isNone, saysNone } from '../../locale/headings.js';
import { compareDates, parseDate } from '../../locale/parse-date.js';
import type {
  ActionCell,
  ActionColumn,
  ActionItem,
  ActionTable,
  PhrasingContent,
  TableBlock,
  Text,
} from '../../model/meeting.js';
import { placeOf } from '../../model/place.js';
import { plainText } from '../../text/plain-text.js';
import type { BlockContext } from './block-context.js';
import { splitOwners } from './split-owners.js';

/** Reads a table as an action table where its headings say so; else null. */
export function buildActionTable(table: TableBlock, node: Table, context: BlockContext): ActionTable | null {
  const found = table.head.map(findHeading);
  const kinds = readKinds(found, context);
  const first = kinds[0] === 'number' ? 1 : 0;
  if (context.inActions ? !kinds.includes('action') : kinds[first] !== 'action') return null;
  const columns = table.head.map((heading, index): ActionColumn => {
    const kind = kinds[index] ?? 'other';
    const isSingle = kinds.indexOf(kind) === kinds.lastIndexOf(kind);
    const isReplaceable = isSingle && [...heading.forms.values()].every((form) => isWordFor(found[index]?.kind, form));
    const complete = context.languages.every((language) => heading.forms.has(language));
    return { kind, heading: complete || kind === 'other' || !isReplaceable ? heading : null };
  });
  const items = table.rows
    .map(
      (row, index): ActionItem => ({
        cells: row.map((cell, column) => readCell(cell, columns[column]?.kind ?? 'other', context)),
        place: placeOf(node.children[index + 1]),
      }),
    )
    .filter(({ cells }) => cells.some((cell, index) => saysSomething(cell, columns[index]?.kind ?? 'other')));
  return { kind: 'actions', table, columns, items, followUp: false, place: table.place };
}

function findHeading(heading: Text): FoundColumn | null {
  for (const form of heading.forms.values()) {
    const found = findColumn(plainText(form));
    if (found) return found;
  }
  return null;
}

/** Whether a heading says just what a column holds, so that no word is lost where the catalogue says it. */
function isWordFor(kind: FoundColumn['kind'] | undefined, form: readonly PhrasingContent[]): boolean {
  const found = findColumn(plainText(form));
  return found?.exact === true && found.kind === kind;
}

/** In an actions part a word such as `What` heads the actions where no other does. */
function readKinds(found: readonly (FoundColumn | null)[], { inActions }: BlockContext): ActionColumn['kind'][] {
  const named = found.some((column) => column?.kind === 'action');
  const matter = inActions && !named ? found.findIndex((column) => column?.kind === 'matter') : -1;
  return found.map((column, index) => {
    if (index === matter) return 'action';
    return column === null || column.kind === 'matter' ? 'other' : column.kind;
  });
}

/** A number says nothing by itself, nor does an action that says that there is none. */
function saysSomething({ text }: ActionCell, kind: ActionColumn['kind']): boolean {
  if (text === null || kind === 'number') return false;
  return kind !== 'action' || [...text.forms.values()].some((form) => !saysNone(plainText(form), 'actions'));
}

function readCell(text: Text, kind: ActionColumn['kind'], context: BlockContext): ActionCell {
  const words = [...text.forms.values()].map((form) => plainText(form));
  const none = words.every((form) => isNone(form)) && ![...text.forms.values()].flat().some(isMark);
  const cell = {
    text: none ? null : text,
    owners: [],
    date: null,
    status: null,
    statusAsWritten: false,
    place: text.place,
  };
  if (none) return cell;
  if (kind === 'owner') return { ...cell, owners: splitOwners(text) };
  if (kind === 'due') return { ...cell, date: readDate(words, context) };
  if (kind !== 'status') return cell;
  const status = words.map((form) => findStatus(form)).find((found) => found !== null);
  return { ...cell, status: status?.status ?? 'open', statusAsWritten: !status?.exact || words.length > 1 };
}

/** What says something without a word. */
function isMark({ type }: PhrasingContent): boolean {
  return type === 'footnoteReference' || type === 'image';
}

function readDate(words: readonly string[], context: BlockContext): ActionCell['date'] {
  const readings = words.map((form) => parseDate(form, context.languages));
  const [first] = readings;
  if (first?.kind !== 'date') return null;
  const same = readings.every((reading) => reading.kind === 'date' && compareDates(reading.date, first.date) === 0);
  return same ? first.date : null;
}
