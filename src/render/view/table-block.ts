import type { TableBlock, Text } from '../../model/meeting.js';
import { asRunningText, type RenderContext } from '../context.js';
import { element } from '../html.js';
import { localizeText } from '../localized.js';
import { allForms, plainText } from '../markdown/plain-text.js';
import { cellAttributes, openTable } from '../markdown/table.js';
import { mayBeTooWide } from '../markdown/table-fit.js';

/** A table across the page, every language in each cell. */
export function tableBlockToHtml(table: TableBlock, context: RenderContext): string {
  const columns = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  const fit = mayBeTooWide(
    [table.head, ...table.rows].map((row) => row.map(allForms)),
    1,
  );
  const line = (texts: readonly Text[], name: 'th' | 'td') =>
    Array.from({ length: columns }, (_, index) => {
      const text = texts[index];
      const words = plainText([...(text?.forms.values() ?? [])][0] ?? []);
      const html = text ? localizeText(text, name === 'td' || fit ? asRunningText(context) : context).toHTML() : '';
      return element(name, cellAttributes(table.align[index], name, words), html);
    }).join('');
  const headed = table.head.some((text) => [...text.forms.values()].some((form) => form.length > 0));
  const head = headed ? `<thead><tr>${line(table.head, 'th')}</tr></thead>\n` : '';
  const body = table.rows.map((row) => `<tr>${line(row, 'td')}</tr>`).join('\n');
  return `${openTable(columns, fit)}\n${head}<tbody>${body}</tbody></table>`;
}
