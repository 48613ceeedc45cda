import { afterAll, describe, expect, it } from 'vitest';
import { type PlacedText, readPages } from './read-pages.js';
import { meetingFile, Workspace } from './workspace.js';

const place = new Workspace();
afterAll(() => place.remove());

async function build(source: string, translation: string | null = null) {
  place.write('comite.md', source);
  if (translation !== null) place.write('comite.en.md', translation);
  const { stdout } = await place.run('build', 'comite.md', '-o', '-');
  const pages = await readPages(Buffer.from(stdout, 'latin1'));
  return { pages, texts: pages.flat() };
}

function find(texts: readonly PlacedText[], words: string): PlacedText {
  const found = texts.find(({ text }) => text.normalize('NFKC').replaceAll(/\s/g, ' ').startsWith(words));
  if (!found) throw new Error(`no ${words}`);
  return found;
}

/** The left edges of texts, in whole points. */
function edges(texts: readonly PlacedText[], ...words: readonly string[]): readonly number[] {
  return words.map((each) => Math.round(find(texts, each).left));
}

const axes = { first: 57, second: 309 };

describe('columns', () => {
  it('stand below an entry of the agenda on the axes of the page, whatever their shapes', async () => {
    const { texts, pages } = await build(
      meetingFile(
        { title: 'title: Comité' },
        '## Ordre du jour\n\n- Eau\n  - Le puits du marché est réparé\n    - La pompe reste à changer\n  - Le débit est mesuré chaque mois\n\n## Eau\n\nOui.\n',
      ),
      '## Agenda\n\n- Water\n  - The well of the market is repaired\n  - The pump is still to be changed\n    - The flow is measured every month\n    - By the technical service\n\n## Water\n\nYes.\n',
    );
    expect(pages).toHaveLength(1);
    expect(edges(texts, 'Eau', 'Water', 'Oui.', 'Yes.')).toEqual([83, axes.second, axes.first, axes.second]);
    const [french, english, deepFrench, deepEnglish] = edges(texts, 'Le puits', 'The well', 'La pompe', 'The flow');
    expect([english, deepEnglish]).toEqual([324, 338]);
    expect([french, deepFrench]).toEqual([97, 111]);
  });

  it('stand below an entry of the agenda on the axes of three languages', async () => {
    const agenda =
      '## Ordre du jour // Agenda // Orden del día\n\n- Eau // Water // Agua\n\n  Le puits // The well // El pozo\n';
    const body = `${agenda}\n## Eau // Water // Agua\n\nOui. // Yes. // Sí.\n`;
    const front = { languages: 'languages: [fr, en, es]', title: 'title: A // B // C', room: 'room: Mairie' };
    const { texts } = await build(meetingFile(front, body));
    expect(edges(texts, 'Water', 'The well', 'Yes.')).toEqual([223, 223, 223]);
    expect(edges(texts, 'Agua', 'El pozo', 'Sí.')).toEqual([390, 390, 390]);
    expect(edges(texts, 'Eau', 'Le puits')).toEqual([83, 83]);
  });

  it('hold a presenter whose line is full to the last hair', async () => {
    const path = '/srv/data/exports/2025/coordination/comite_de_pilotage/annexe_technique_v12_finale_corrigee_bis.csv';
    const office = 'Bureau de la Coordination des Affaires humanitaires';
    const presenters = `Awa Diallo, Jonas Keller, Lina Haddad, Amina Sow-Ndiaye de la Fontaine, ${office}`;
    const body = `## Ordre du jour\n\n- Eau (${presenters})\n\n## Eau\n\nOui.\n`;
    const translation = `## Agenda\n\n- Reporting this important question ${path} the\n\n## Water\n\nYes.\n`;
    const { texts } = await build(meetingFile({ title: 'title: Comité' }, body), translation);
    // The browser shrinks the whole document where a line stands out.
    expect([find(texts, 'Eau').size, find(texts, 'Yes.').size]).toEqual([10, 10]);
  });

  it('give way to the width of the page where lists are deep', async () => {
    const nested = (word: string) =>
      Array.from({ length: 8 }, (_, level) => `${'   '.repeat(level)}1. ${word} ${level + 1} du comité`).join('\n');
    const body = `## Eau // Water // Agua\n\n:::fr\n${nested('niveau')}\n:::\n\n:::en\n${nested('level')}\n:::\n\n:::es\n${nested('nivel')}\n:::\n`;
    const front = { languages: 'languages: [fr, en, es]', title: 'title: A // B // C', room: 'room: Mairie' };
    const { texts } = await build(meetingFile(front, body));
    const lines = texts.filter(({ text }) => /^(?:niveau|level|nivel) \d du comité$/.test(text.replaceAll(/\s/g, ' ')));
    expect(lines).toHaveLength(24);
  });

  it('leave a list in a footnote its width', async () => {
    const { texts } = await build(
      meetingFile(
        {},
        '## Eau // Water\n\nOui[^1]. // Yes[^1].\n\n[^1]: Voir // See\n\n    - le rapport annuel du comité de quartier // the annual report of the neighbourhood committee\n',
      ),
    );
    expect(find(texts, 'le rapport annuel du comité de quartier').size).toBe(8.5);
    expect(find(texts, 'the annual report of the neighbourhood committee').size).toBe(8.5);
  });

  it('keep the numbers of items that run the other way on the page', async () => {
    const body = '## ماء // Eau\n\n1997. البئر جاهزة في السوق\n1998. المضخة جاهزة في القرية\n';
    const front = { languages: 'languages: [ar, fr]', title: 'title: لجنة // Comité', room: 'room: أ // A' };
    place.write('liste.md', meetingFile(front, body));
    const { stdout } = await place.run('build', 'liste.md', '-o', '-', '--layout', 'sequential');
    const texts = (await readPages(Buffer.from(stdout, 'latin1'))).flat();
    const numbers = texts.filter(({ text }) => /199[78]/.test(text));
    expect(new Set(numbers.map(({ size }) => size))).toEqual(new Set([10]));
    expect(Math.max(...numbers.map(({ right }) => right))).toBeLessThan(540);
  });

  it('leave room for long numbers of a list', async () => {
    const { texts } = await build(
      meetingFile({}, '## Eau // Water\n\n1997. Le puits // The well\n1998. La pompe // The pump\n'),
    );
    const left = texts.filter(({ text }) => /^199[78]\.?$/.test(text.trim())).map((text) => Math.round(text.left));
    expect(left).toHaveLength(4);
    expect(Math.min(...left)).toBeGreaterThanOrEqual(axes.first - 1);
  });
});
