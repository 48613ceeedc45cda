import type { Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../../model/problem.js';
import { plainText } from '../../text/plain-text.js';
import { treesOf } from '../body-trees.js';
import type { FilesContext } from '../files-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/size',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "le texte, ou un de ses paragraphes, est d'une longueur qu'aucun procès-verbal n'atteint, ou un tableau a plus de colonnes qu'une page n'en tient",
    en: 'the text, or one of its paragraphs, is of a length that no minutes reach, or a table has more columns than a page holds',
  },
  checkFiles: checkTableSizes,
  after: 'body/link',
  reportedBy: ['io', 'parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Débat // Debate\n\n…\n',
      repeat: { text: 'La parole est donnée à la salle. // The floor is given to the audience.\n\n', times: 500 },
    },
  ],
  wrong: [
    {
      body: '## Débat // Debate\n\n…\n',
      repeat: { text: 'La parole est donnée à la salle. // The floor is given to the audience.\n\n', times: 30_000 },
    },
    {
      body: '## Débat // Debate\n\n⟦…|\n…|\n…|⟧\n',
      repeat: { text: '|-', times: 31 },
    },
    { body: '## Débat // Debate\n\n⟦⟧- …\n', repeat: { text: 'La parole est donnée à la salle. ', times: 7_000 } },
    {
      body: '## Débat // Debate\n\n…\n',
      repeat: { text: 'La parole est donnée à la salle. // The floor is given to the audience.\n\n', times: 150_000 },
    },
  ],
};

/** On a page that lies on its side, a column of each still holds some letters. */
const mostColumns = 30;
/** The letters of a line on such a page, in the smallest size. */
const widestLine = 220;
/** What a column takes besides its text, and at least, in letters. */
const column = { gap: 1.5, least: 3 };

/** Reports tables that could not stand on any page (`body/size`). */
function checkTableSizes({ bodies }: FilesContext): void {
  for (const { file, tree } of treesOf(bodies)) {
    visit(tree, (node) => {
      if (node.type === 'table') reportWideTable(node, file);
      return ['paragraph', 'heading', 'table'].includes(node.type) ? SKIP : undefined;
    });
  }
}

function reportWideTable(table: Table, file: VFile): void {
  const columns = Math.max(...table.children.map(({ children }) => children.length));
  const hint = 'divide it into tables of fewer columns';
  if (columns > mostColumns) {
    const message = `Unexpected table of ${columns} columns, expected ${mostColumns} at most`;
    report(file, 'body/size', table.position, message, hint);
  } else if (widthOfNumbers(table) > widestLine) {
    const message = `Unexpected width of a table of ${columns} columns, its numbers would break on any page`;
    report(file, 'body/size', table.position, message, hint);
  }
}

/** How many letters wide a table is when its numbers stand on one line and its words break anywhere. */
function widthOfNumbers({ children: rows }: Table): number {
  const widths: number[] = [];
  for (const { children } of rows) {
    for (const [index, cell] of children.entries()) {
      const numbers = plainText(cell.children).split(' // ').filter(isNumeric);
      widths[index] = Math.max(widths[index] ?? column.least, ...numbers.map(({ length }) => length));
    }
  }
  return widths.reduce((sum, width) => sum + width + column.gap, 0);
}

function isNumeric(words: string): boolean {
  return words.length <= 20 && /\d/.test(words) && /^[\p{N}\p{Sc}\p{Zs}.,+−%‰-]+$/u.test(words);
}
