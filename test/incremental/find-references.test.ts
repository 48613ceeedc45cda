import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findReferences } from '../../src/incremental/find-references.js';
import { compileAndCheck } from '../compile-and-check.js';
import { meetingText } from '../fake-host.js';

/** The paths that the compiler asks for and that were not found, in a meeting with these lines. */
async function findMissed(front: string, body: string): Promise<string[]> {
  const text = `${meetingText.replace('---\n\n', `${front}\n---\n\n`)}\n${body}\n`;
  const { front: inFront, body: inBody } = findReferences(text);
  const asked: string[] = [];
  await compileAndCheck(
    { path: 'mars.md', text },
    {
      defaults: {},
      translations: [],
      repository: {
        async readImage(path) {
          asked.push(path);
          return { ok: false, reason: 'missing' };
        },
        async readStyle(path) {
          asked.push(path);
          return { ok: false, reason: 'missing' };
        },
        async exists(path) {
          asked.push(path);
          return 'missing';
        },
        async findAnnex(path) {
          asked.push(path);
          return 'missing';
        },
        async findTemplate(path) {
          asked.push(path);
          return { path, reason: 'missing' };
        },
      },
    },
  );
  expect(asked).not.toEqual([]);
  return asked.filter((path) => !inFront.has(path) && !inBody.has(path));
}

it.each([
  '![Plan](plan.png)',
  '![Plan // Map](images/plan%20nord.png "Le plan")',
  '![Plan](<images/plan nord.png>)',
  '![Plan](plan(2).png) et [devis](devis(3).pdf)',
  '![Plan](plan\\_nord.png)',
  '![Plan][nord]\n\n[nord]: images/nord.svg "Nord"',
  '[Le compte rendu](../2023/mars.md#budget)',
  '[Le compte rendu](avril.md?plain=1)',
  '- [ ] ![a](a.png) ![b](b.png)',
  '| Plan |\n| --- |\n| ![Plan](plan.png) |',
  '> :::fr\n> ![Plan](plan.png)\n> :::\n\n![Carte](carte.png)',
  'Voir[^1].\n\n[^1]: ![Note](note.png)',
  '![Plan](\n  plan.png\n  "Titre")',
  '[![Plan](petit.png)](grand.png)',
])('what %j names is found', async (body) => {
  expect(await findMissed('', body)).toEqual([]);
});

it.each([
  'logo: images/logo.png',
  'logo: [a.png, "b c.png", \'d.png\']',
  'logo:\n  - images/logo de la ville.png\n  - b.svg # le second',
  'annexes:\n  - { title: Devis // Estimate, file: devis.pdf }\n  - title: Plan\n    file: plans/nord',
  'annexes: [{ file: "devis, 2e.pdf", title: Devis }]',
  'template: gabarit',
  'style: styles/commune.css',
  'style: "la mairie/style"',
  'template: "../modèles/document.hbs"',
])('what the front matter names with %j is found', async (front) => {
  expect(await findMissed(front, '')).toEqual([]);
});

it('any name, written as Markdown asks, is found', async () => {
  const name = fc.string({
    unit: fc.constantFrom(...'abcé ()[]_*-.,;!+=@%#~\'"`', '/'),
    minLength: 1,
    maxLength: 12,
  });
  const spellings = [
    (path: string) => `![x](${encodeURI(path).replace(/[()*_#[\]'~`]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`,
    (path: string) => `![x](<${path.replace(/[<>\\]/g, '')}>)`,
    (path: string) =>
      `[x]: ${encodeURIComponent(path).replace(/[()*_'~!]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}\n\n![x]`,
  ];
  await fc.assert(
    fc.asyncProperty(name, fc.constantFrom(...spellings), async (path, spell) => {
      expect(await findMissed('logo: a.png', spell(`p${path}`))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

it('a file that is all links, or all lines, takes no longer than its length', () => {
  for (const piece of ['](', '](a)', '---a\n', '<a](<', 'a: [\n', '" \'']) {
    const { front, body } = findReferences(`---\n${piece.repeat(200_000)}`);
    expect(front.size + body.size).toBeLessThan(3_000);
  }
});
