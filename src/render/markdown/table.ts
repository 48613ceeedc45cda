import type { Table, TableCell, TableRow } from 'mdast';
import type { LanguageTag } from '../../model/meeting.js';
import { asWholeWords, type RenderContext } from '../context.js';
import { type Attributes, element, openTag } from '../html.js';
import { phrasingToHtml } from './phrasing.js';
import { plainText } from './plain-text.js';
import { mayBeTooWide, shareOfColumn } from './table-fit.js';

export type CellAlignment = 'left' | 'right' | 'center' | null | undefined;

/** From this number of columns on, a table is set smaller. */
const manyColumns = 6;

/** A table from its lines; one that may be too wide for its place says so to the browser. */
export function openTable(columns: number, fit: boolean): string {
  return openTag('table', { class: ['data', columns >= manyColumns && 'wide'], 'data-fit': fit });
}

/** A table of one language; rows are filled up to the number of columns. */
export function tableToHtml(table: Table, lang: LanguageTag, context: RenderContext): string {
  const [head, ...rows] = table.children;
  const columns = Math.max(...table.children.map((row) => row.children.length), 0);
  const words = table.children.map((row) => row.children.map((cell) => plainText(cell.children)));
  const fit = mayBeTooWide(words, shareOfColumn(context));
  const line = (row: TableRow, name: 'th' | 'td') =>
    Array.from({ length: columns }, (_, index) => {
      const cell = row.children[index];
      const content = cellToHtml(cell, lang, name === 'th' && !fit ? asWholeWords(context) : context);
      return element(name, cellAttributes(table.align?.[index], name, plainText(cell?.children ?? [])), content);
    }).join('');
  const thead = head && isFilled(head) ? `<thead><tr>${line(head, 'th')}</tr></thead>\n` : '';
  const tbody = rows.map((row) => `<tr>${line(row, 'td')}</tr>`).join('\n');
  return `${openTable(columns, fit)}\n${thead}<tbody>${tbody}</tbody></table>`;
}

/**
 * The attributes of a cell: its scope in a head, and as classes its alignment and whether it is a number.
 *
 * @param words of the cell, without formatting
 */
export function cellAttributes(align: CellAlignment, name: 'th' | 'td', words: string): Attributes {
  const numeric = /\d/u.test(words) && /^[\p{N}\p{Sc}\p{Zs}.,+−%‰-]{1,20}$/u.test(words);
  return { scope: name === 'th' ? 'col' : null, class: [align && (`align-${align}` as const), numeric && 'numeric'] };
}

function cellToHtml(cell: TableCell | undefined, lang: LanguageTag, context: RenderContext): string {
  return cell ? phrasingToHtml(cell.children, lang, context) : '';
}

function isFilled(row: TableRow): boolean {
  return row.children.some((cell) => cell.children.length > 0);
}
