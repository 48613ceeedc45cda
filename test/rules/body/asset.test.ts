import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { checkDrawings, readImages, reportFile } from '../../../src/rules/body/asset.js';

it('reports a drawing with a character that no font has, at each place that names it', async () => {
  const file = new VFile({ path: 'seance.md', value: '![Carte](carte.svg)' });
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 20, offset: 19 } };
  const drawing = (text: string) => ({ bytes: new TextEncoder().encode(text), type: 'image/svg+xml' });
  const images = new Map([
    ['carte.svg', drawing('<svg xmlns="http://www.w3.org/2000/svg"><text>Gizeh &#x13080;</text></svg>')],
    ['plan.svg', drawing('<svg xmlns="http://www.w3.org/2000/svg"><text>Gizeh</text><path d="𓂀"/></svg>')],
  ]);
  const named = [...images.keys()].map((path) => ({ path, position, file }));
  await checkDrawings(named, images, ['fr', 'en'], async (text) =>
    text.includes('𓂀') ? [{ written: '𓂀', package: null }] : [],
  );
  expect(file.messages.map(String)).toEqual([
    'seance.md:1:1-1:20: Unexpected character `𓂀` in the image `carte.svg`, no font has it',
  ]);
});

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 9, offset: 8 } };
const repository = {
  readImage: async () => ({ ok: false, reason: 'broken' }) as const,
  exists: async () => 'missing' as const,
  findAnnex: async () => 'folder' as const,
  findTemplate: async () => 'yes' as const,
  readStyle: async () => ({ ok: false, reason: 'missing' }) as const,
};

it('reports a picture that no browser can draw', async () => {
  const file = new VFile({ path: 'seance.md', value: '![Plan](plan.png)' });
  expect(await readImages([{ path: 'plan.png', position, file }], repository)).toEqual(new Map());
  expect(file.messages.map(({ reason, note }) => [reason, note])).toEqual([
    ['Unexpected image `plan.png`, it is damaged or not all there', 'save it again, and see whether it opens'],
  ]);
});

it('reports a folder where a file is expected', () => {
  const file = new VFile({ path: 'seance.md', value: 'annexes: [{ title: Plans, file: plans }]' });
  reportFile('plans', 'folder', position, file);
  reportFile('bail.pdf', 'yes', position, file);
  expect(file.messages.map(({ reason, note }) => [reason, note])).toEqual([
    ['Unexpected file `plans`, it is a folder', 'name a file in it, or pack it into one'],
  ]);
});
