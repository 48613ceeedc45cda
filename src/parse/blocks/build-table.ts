import type { Table, TableCell } from 'mdast';
import type { ActionTable, LanguageTag, PhrasingContent, TableBlock, Text } from '../../meeting.js';
import { partPhrasing } from '../languages/part-phrasing.js';
import { plainText } from '../languages/plain-text.js';
import { type BlockContext, reportFault } from './block-context.js';
import { buildActionTable } from './build-action-table.js';
import { reportStructure } from './build-block.js';

/** Makes one table of the tables that correspond: cells pair by position. */
export function buildTable(
  { source, others }: { readonly source: Table | null; readonly others: ReadonlyMap<LanguageTag, Table> },
  context: BlockContext,
): TableBlock | ActionTable {
  const tables = [...(source ? [source] : []), ...others.values()];
  const [first] = tables as [Table];
  const height = Math.max(...tables.map((table) => table.children.length));
  const width = Math.max(...tables.flatMap((table) => table.children.map((row) => row.children.length)));
  for (const [language, table] of others) {
    const [rows, expected] = [table.children.length, first.children.length];
    if (rows !== expected && table !== first) {
      reportStructure(
        context,
        language,
        table,
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
    position: first.position,
  };
  return buildActionTable(table, first, context) ?? table;
}

function buildCell(
  source: TableCell | undefined,
  others: ReadonlyMap<LanguageTag, TableCell | undefined>,
  context: BlockContext,
): Text {
  const { languages, file } = context;
  const { forms, parted } = partPhrasing(source?.children ?? [], languages, (fault) =>
    reportFault(file, fault, languages.length),
  );
  const own = plainText(source?.children ?? []);
  if (own === '' && !parted) forms.clear();
  for (const [language, cell] of others) {
    const children = (cell?.children ?? []) as PhrasingContent[];
    const words = plainText(children);
    if (words === '' || (words === own && !parted)) continue;
    const before = forms.get(language);
    forms.set(language, before ? [...before, { type: 'break' }, ...children] : children);
  }
  if (forms.size > 1) context.translated.count++;
  return { forms, position: contentPosition(source ?? [...others.values()].find(Boolean)) };
}

/** The place of what a cell says; a cell that says nothing has its own. */
function contentPosition(cell: TableCell | undefined): Text['position'] {
  const [first, last] = [cell?.children[0]?.position, cell?.children.at(-1)?.position];
  return first && last ? { start: first.start, end: last.end } : cell?.position;
}
