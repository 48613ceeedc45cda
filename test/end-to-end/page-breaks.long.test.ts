import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type PlacedText, readPages } from './read-pages.js';
import { meetingFile, Workspace } from './workspace.js';

const workspaces: Workspace[] = [];
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove();
});

/** Builds all in one run; gives their pages by name. */
async function build(meetings: Readonly<Record<string, string>>) {
  const workspace = new Workspace();
  workspaces.push(workspace);
  for (const [name, source] of Object.entries(meetings)) workspace.write(`${name}.md`, source);
  expect(await workspace.run('build', '-q', '.')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  const names = Object.keys(meetings);
  return Promise.all(names.map(async (name) => readPages(readFileSync(workspace.path(`${name}.pdf`)))));
}

type Pages = Awaited<ReturnType<typeof build>>[number];

function findPages(pages: Pages, pattern: RegExp): number[] {
  return pages.flatMap((texts, index) => (texts.some(({ text }) => pattern.test(text)) ? [index + 1] : []));
}

function filler(count: number): string {
  return Array.from({ length: count }, (_, index) => `Avis ${index}. // Notice ${index}.\n\n`).join('');
}

/** How far below the heading the first name stands, on its page. */
function distance(pages: Pages, heading: string, name: string): number {
  for (const texts of pages) {
    const first = texts.find(({ text }) => text === name);
    const above = texts.find(({ text }) => text === heading);
    if (first !== undefined) return above === undefined ? Number.NaN : Math.round(first.top - above.top);
  }
  return Number.NaN;
}

const a4 = { width: 595, height: 842 };
const margin = 55;

const offsets = [16, 17, 18, 19, 20, 21, 22, 46, 47, 48, 49, 50, 51, 52, 53, 54];

function signed(layout: string, count: number, body = ''): Record<string, string> {
  const signatures = Array.from({ length: count }, (_, index) => `\n  - Maire ${index + 1} // Mayor ${index + 1}`);
  const front = { layout: `layout: ${layout}`, signatures: `signatures:${signatures.join('')}` };
  const meeting = (lines: number) => meetingFile(front, `## Eau // Water\n\n${filler(lines)}${body}`);
  return Object.fromEntries(offsets.map((lines) => [`m${lines}`, meeting(lines)]));
}

const withFour = new Map<string, Promise<Pages[]>>();

/** The meetings with four signatures, which several tests look at, are built once. */
function buildWithFour(layout: string): Promise<Pages[]> {
  const pages = withFour.get(layout) ?? build(signed(layout, 4));
  withFour.set(layout, pages);
  return pages;
}

describe('the pages of a meeting', () => {
  it.each(['parallel', 'stacked', 'sequential'])('keep signatures with their heading: %s', async (layout) => {
    for (const pages of await buildWithFour(layout)) {
      const [heading, ...others] = findPages(pages, /^Signatures$/);
      const expected = layout === 'sequential' ? [heading, ...others] : [heading];
      expect(findPages(pages, /^(?:Maire|Mayor) \d$/)).toEqual(expected);
    }
  });

  it('never part a signature from its line', async () => {
    const distances = (await buildWithFour('parallel')).map((pages) => distance(pages, 'Signatures', 'Maire 1'));
    expect(new Set(distances)).toEqual(new Set([distances[0]]));
    expect(distances[0]).toBeGreaterThan(60);
  });

  it('keep a dozen signatures together, and of more the first with the heading', async () => {
    for (const pages of await build(signed('parallel', 12))) {
      expect(findPages(pages, /^Maire \d+$/)).toEqual(findPages(pages, /^Signatures$/));
    }
    for (const pages of await build(signed('parallel', 30))) {
      expect(findPages(pages, /^Maire [12]$/)).toEqual(findPages(pages, /^Signatures$/));
      expect(findPages(pages, /^Maire 30$/)).toEqual([pages.length]);
    }
  });

  it('keep signatures with the words that the text has for them', async () => {
    const body = '## Signatures\n\nLu et approuvé. // Read and approved.\n';
    for (const pages of await build(signed('parallel', 4, body))) {
      expect(findPages(pages, /^Maire \d$/)).toEqual(findPages(pages, /^Lu et approuvé\.$/));
      expect(findPages(pages, /^Signatures$/)).toEqual(findPages(pages, /^Maire \d$/));
    }
  });

  it('keep the heading of the distribution with the first address', async () => {
    const front = { distribution: 'distribution: [awa@example.org, jonas@example.org, lina@example.org]' };
    const meeting = (lines: number) => meetingFile(front, `## Eau // Water\n\n${filler(lines)}`);
    for (const pages of await build(Object.fromEntries(offsets.map((lines) => [`m${lines}`, meeting(lines)])))) {
      expect(findPages(pages, /^Diffusion$/)).toEqual(findPages(pages, /^awa@/));
    }
  });

  it('keep the heading of the notes with the first of them', async () => {
    const end = 'Voir la note[^1]. // See the note[^1].\n\n[^1]: Compte annexé. // Annexed account.\n';
    const meeting = (lines: number) => meetingFile({}, `## Eau // Water\n\n${filler(lines)}${end}`);
    for (const pages of await build(Object.fromEntries(offsets.map((lines) => [`m${lines}`, meeting(lines)])))) {
      expect(findPages(pages, /^Notes$/)).toEqual(findPages(pages, /^Compte annexé\.$/));
    }
  });

  it('keep a note with the signatures before it, all of them whole', async () => {
    const body = 'Voir la note[^1]. // See the note[^1].\n\n[^1]: Compte annexé. // Annexed account.\n';
    for (const pages of await build(signed('parallel', 4, body))) {
      const last = [pages.length];
      expect(findPages(pages, /^Signatures$/)).toEqual(last);
      expect(findPages(pages, /^Maire \d$/)).toEqual(last);
      expect(findPages(pages, /^(?:Notes|Compte annexé\.)$/)).toEqual(last);
    }
  });

  it('keep the heading of a group with the item below', async () => {
    const end = '# Huis clos // Closed session\n\n## Personnel // Staff\n\nOui. // Yes.\n';
    const meeting = (lines: number) => meetingFile({}, `## Eau // Water\n\n${filler(lines)}${end}`);
    const all = await build(Object.fromEntries(offsets.map((lines) => [`m${lines}`, meeting(lines)])));
    // The first of them stands in the agenda.
    for (const pages of all) {
      expect(findPages(pages, /^Huis clos$/).at(-1)).toBe(findPages(pages, /^Personnel$/).at(-1));
    }
  });
});

describe('a classification and titles that are too long for a line', () => {
  const words = 'Strictement réservé aux membres du conseil et à leurs suppléants, à ne pas transmettre ';
  const cases = {
    sentences: [
      words.repeat(4),
      'Strictly for members of the council and their deputies, not to be passed on '.repeat(4),
    ],
    word: ['A'.repeat(200), 'b'.repeat(200)],
    wide: ['W'.repeat(200), 'Щ'.repeat(200)],
    unbroken: [words.repeat(3).replaceAll(' ', '\u00a0'), words.repeat(2).replaceAll(' ', '\u202f')],
  };

  it.each(Object.entries(cases))('stay within the margin and beside nothing: %s', async (_, [fr, en]) => {
    const front = { title: `title: "${fr} // ${en}"`, classification: `classification: "${fr} // ${en}"` };
    const [pages] = (await build({ m: meetingFile(front, `## Eau // Water\n\n${filler(60)}`) })) as [Pages];
    for (const [index, texts] of pages.entries()) {
      const foot = texts.filter(({ top }) => top > a4.height - margin);
      const head = texts.filter(({ top }) => top < 64 && index > 0);
      expect([...foot, ...head].filter(({ left, right }) => left < margin || right > a4.width - margin)).toEqual([]);
      expect(foot.filter(({ top }) => top > a4.height - 14)).toEqual([]);
      const start = foot.filter(({ right }) => right < 105);
      const end = foot.filter(({ left }) => left > a4.width - 105);
      expect(textOf(start)).toBe(`Page ${index + 1} sur ${pages.length}`);
      expect(textOf(end)).toBe(`Page ${index + 1} of ${pages.length}`);
      const middle = foot.filter((text) => !start.includes(text) && !end.includes(text));
      expect(middle.length).toBeGreaterThan(1);
      expect(middle.filter(({ left, right }) => left < 106 || right > a4.width - 106)).toEqual([]);
    }
  });
});

function textOf(texts: readonly PlacedText[]): string {
  return texts.map(({ text }) => text.trim()).join(' ');
}
