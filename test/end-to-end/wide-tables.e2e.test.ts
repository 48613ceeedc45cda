import { afterAll, describe, expect, it } from 'vitest';
import { type PlacedText, type PrintedPage, readPrintedPages } from './read-pages.js';
import { meetingFile, Workspace } from './workspace.js';

const place = new Workspace();
afterAll(() => place.remove());

async function build(body: string, front: Record<string, string | null> = {}, ...options: readonly string[]) {
  place.write('budget.md', meetingFile(front, body));
  const { exitCode, stdout } = await place.run('build', 'budget.md', '-o', '-', ...options);
  expect(exitCode).toBe(0);
  return readPrintedPages(Buffer.from(stdout, 'latin1'));
}

type Pages = Awaited<ReturnType<typeof build>>;

/** Such as `595×842`, each once. */
function sheetsOf(pages: Pages): readonly string[] {
  return [...new Set(pages.map(({ width, height }) => `${width}×${height}`))];
}

/** Words of the body that stand out of the margins at the sides. */
function outsideMargins(pages: Pages): readonly string[] {
  const margin = 55;
  const isOutside = ({ left, right, top }: PlacedText, { width, height }: PrintedPage) =>
    top > margin && top < height - margin && (left < margin || right > width - margin);
  return pages.flatMap((page) => page.texts.filter((text) => isOutside(text, page)).map(({ text }) => text));
}

/** A text that stands on one line. */
function linesOf(pages: Pages, words: string): readonly PlacedText[] {
  const isMeant = ({ text }: PlacedText) => text.normalize('NFKC').replaceAll(/\s/g, ' ') === words;
  return pages.flatMap(({ texts }) => texts.filter(isMeant));
}

/** The sizes in which a text stands on one line, in points. */
function sizesOf(pages: Pages, words: string): readonly number[] {
  return linesOf(pages, words).map(({ size }) => size);
}

function repeat(times: number, size: number): readonly number[] {
  return Array.from({ length: times }, () => size);
}

function tableOf(head: readonly string[], ...rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function yearly(years: number, amount: string): string {
  const columns = Array.from({ length: years }, (_, index) => `${2010 + index}`);
  return tableOf(['Poste // Item', ...columns], ['Eau // Water', ...columns.map(() => amount)]);
}

function budget(table: string): string {
  return `## Budget // Budget\n\nNous en prenons acte. // We take note of it.\n\n### Détail // Details\n\n${table}\n\nLa séance est levée. // The meeting is closed.\n`;
}

const layouts = ['parallel', 'stacked', 'sequential'] as const;

describe('a table that is too wide', () => {
  it.each(layouts)('is set smaller, and nothing else with it: %s', async (layout) => {
    const pages = await build(budget(yearly(7, '12 345 678,90 €')), {}, '--layout', layout);
    const times = layout === 'sequential' ? 2 : 1;
    expect(outsideMargins(pages)).toEqual([]);
    expect(sheetsOf(pages)).toEqual(['595×842']);
    expect(sizesOf(pages, '12 345 678,90 €')).toEqual(repeat(7 * times, 7.5));
    expect(sizesOf(pages, 'Nous en prenons acte.')).toEqual([10]);
    expect(sizesOf(pages, 'We take note of it.')).toEqual([10]);
  });

  it.each(layouts)('is turned with its heading where it would be too small: %s', async (layout) => {
    const pages = await build(budget(yearly(13, '12 345 678,90')), {}, '--layout', layout);
    const times = layout === 'sequential' ? 2 : 1;
    expect(outsideMargins(pages)).toEqual([]);
    expect(sheetsOf(pages)).toEqual(['595×842', '842×595']);
    expect(sizesOf(pages, '12 345 678,90')).toHaveLength(13 * times);
    expect(Math.min(...sizesOf(pages, '12 345 678,90'))).toBe(6.6);
    const onSheet = (words: string) => pages.flatMap((page) => linesOf([page], words).map(() => page.width));
    expect({
      before: onSheet('Nous en prenons acte.'),
      heading: onSheet('Détail'),
      table: onSheet('2010'),
      after: onSheet('La séance est levée.'),
    }).toEqual({ before: [595], heading: [842], table: repeat(times, 842), after: [595] });
  });

  it('reads from right to left, whole', async () => {
    const pages = await build(budget(yearly(11, '12,345,678.90')), { languages: 'languages: [he, en]' });
    expect(outsideMargins(pages)).toEqual([]);
    expect(sizesOf(pages, '12,345,678.90')).toHaveLength(11);
    const lefts = Array.from({ length: 11 }, (_, index) => linesOf(pages, `${2010 + index}`)[0]);
    const ordered = [...lefts].sort((one, other) => (other?.left ?? 0) - (one?.left ?? 0));
    expect(lefts).toEqual(ordered);
  });

  it('stands on the width of the paper that is chosen', async () => {
    place.write('minutes.config.yaml', 'paper: letter\n');
    const pages = await build(budget(yearly(13, '12 345 678,90')));
    place.write('minutes.config.yaml', '');
    expect(outsideMargins(pages)).toEqual([]);
    expect(sheetsOf(pages)).toEqual(['612×792', '792×612']);
  });

  it('keeps its words whole in a decision, beside its label', async () => {
    const rows = tableOf(
      ['Poste', 'Responsable', 'Établissement', 'Recommandation', 'Observations', 'Justification'],
      ['Eau', 'Direction', 'Bibliothèque', 'Approbation', 'Renouvellement', 'Réglementation'],
    );
    const decisions = `## Budget\n\n### Décisions\n\n- Adopté.\n\n  ${rows.replaceAll('\n', '\n  ')}\n`;
    const pages = await build(decisions, {
      languages: 'languages: [fr]',
      title: 'title: Comité',
      room: 'room: Mairie',
    });
    expect(outsideMargins(pages)).toEqual([]);
    const words = rows.match(/\p{L}+/gu) ?? [];
    expect(words.filter((word) => sizesOf(pages, word).length === 0)).toEqual([]);
  });

  it('has the width of the page below an entry of the agenda', async () => {
    const rows = yearly(9, '12 345 678,90').replaceAll('\n', '\n  ');
    const agenda = `## Ordre du jour // Agenda\n\n- Budget // Budget\n\n  ${rows}\n\n## Budget // Budget\n\nOui. // Yes.\n`;
    const pages = await build(agenda);
    expect(outsideMargins(pages)).toEqual([]);
    expect(sizesOf(pages, '12 345 678,90')).toHaveLength(9);
    expect(sizesOf(pages, 'Oui.')).toEqual([10]);
  });

  it('in a list takes the width of the page, where three languages stand side by side', async () => {
    const rows = tableOf(
      ['Poste', 'Montant', 'Avis', 'Suite'],
      ['Eau', '12 345 678,90 €', '12 345 678,90 €', '12 345 678,90 €'],
    );
    const list = `## Budget\n\n- Oui // Yes // Sí\n\n  ${rows.replaceAll('\n', '\n  ')}\n`;
    const front = {
      languages: 'languages: [fr, en, es]',
      title: 'title: Comité // Committee // Comité',
      room: 'room: A',
    };
    const pages = await build(list, front);
    expect(outsideMargins(pages)).toEqual([]);
    expect(sizesOf(pages, '12 345 678,90 €').every((size) => size === 9)).toBe(true);
  });
});

describe('words that are joined by no-break spaces', () => {
  const pasted = 'Coordination des organisations humanitaires pour la migration et le développement durable'.replaceAll(
    ' ',
    '\u00a0',
  );

  it.each([
    ['a heading', {}, `## ${pasted} // Report\n\nOui. // Yes.\n`],
    ['a cell', {}, budget(tableOf(['Poste', 'Avis', 'Suite'], [pasted, 'Oui', 'Non']))],
    ['an attendee', { attendees: `attendees: [{ name: Awa Diallo, function: ${pasted} }]` }, undefined],
    ['the title', { title: `title: ${pasted} // Report` }, undefined],
    ['the room', { room: `room: ${pasted}` }, undefined],
  ])('break between words: %s', async (_, front, body) => {
    const pages = await build(body ?? budget(''), front);
    expect(outsideMargins(pages)).toEqual([]);
    const words = pages.flatMap(({ texts }) => texts.flatMap(({ text }) => text.split(/\s/)));
    expect(pasted.split('\u00a0').filter((word) => !words.includes(word))).toEqual([]);
    expect(sizesOf(pages, body?.includes('Oui.') ? 'Oui.' : 'Nous en prenons acte.')).toEqual([10]);
  });
});
