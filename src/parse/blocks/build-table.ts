import type { Table, TableCell } from 'mdast';
import type { ActionTable, LanguageTag, PhrasingContent, TableBlock, Text } from '../../model/meeting.js';
import { placeFrom, placeOf } from '../../model/place.js';
import { plainText } from '../../text/plain-text.js';
import { isBlankRow } from '../html/rows.js';
import { splitPhrasing } from '../languages/split-phrasing.js';
import { type BlockContext, reportFault } from './block-context.js';
import { buildActionTable } from './build-action-table.js';
import { reportStructure } from './report-structure.js';

/** Makes one table of the tables that correspond: cells pair by position. */
export function buildTable(
  { source, others }: { readonly source: Table | null; readonly others: ReadonlyMap<LanguageTag, Table> },
  context: BlockContext,
): TableBlock | ActionTable {
  const tables = [...(source ? [source] : []), ...others.values()];
  const [first] = tables as [Table];
  const height = Math.max(...tables.map((table) => table.children.length));
  const width = Math.max(...tables.flatMap((table) => table.children.map((row) => row.children.length)));
  let uneven = false;
  for (const table of others.values()) {
    const [rows, expected] = [table.children.length, first.children.length];
    if (rows !== expected && table !== first) {
      uneven = true;
      reportStructure(
        table,
        first,
        `Unexpected table of ${rows - 1} rows, expected ${expected - 1} as in line ${first.position?.start.line}`,
      );
    }
  }
  const grid = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = (table: Table | null | undefined) => table?.children[row]?.children[column];
      return buildCell(cell(source), new Map([...others].map(([language, table]) => [language, cell(table)])), context);
    }),
  );
  const [head = [], ...rows] = grid;
  const table: TableBlock = {
    kind: 'table',
    align: Array.from({ length: width }, (_, column) => first.align?.[column] ?? null),
    head,
    rows,
    uneven,
    place: placeOf(first),
  };
  return buildActionTable(table, first, context) ?? table;
}

function buildCell(
  source: TableCell | undefined,
  others: ReadonlyMap<LanguageTag, TableCell | undefined>,
  context: BlockContext,
): Text {
  const { languages, file } = context;
  const { forms, parted } = splitPhrasing(source?.children ?? [], languages, (fault) =>
    reportFault(file, fault, languages.length),
  );
  const own = plainText(source?.children ?? []);
  if (!parted && isBlankRow(source?.children ?? [])) forms.clear();
  const written = new Map<LanguageTag, readonly PhrasingContent[]>(forms);
  for (const [language, cell] of others) {
    const children = (cell?.children ?? []) as PhrasingContent[];
    const words = plainText(children);
    if (isBlankRow(children)) continue;
    written.set(language, children);
    if (words === own && words !== '' && !parted) continue;
    const before = forms.get(language);
    forms.set(language, before ? [...before, { type: 'break' }, ...children] : children);
  }
  if (forms.size > 1) context.translated.count++;
  return { forms, written, place: placeOfContent(source ?? [...others.values()].find(Boolean)) };
}

/** The place of what a cell says; a cell that says nothing has its own. */
function placeOfContent(cell: TableCell | undefined): Text['place'] {
  return placeFrom(placeOf(cell?.children[0]), placeOf(cell?.children.at(-1))) ?? placeOf(cell);
}
