import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { checkDrawings } from '../../../src/check/body/asset.js';

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
