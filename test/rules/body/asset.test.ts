import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/body/asset.js';
import { runFileRule } from '../run-file-rule.js';

const nothing = { files: [], pictures: [], style: null };

it('reports a drawing with a character that no font has, at each place that names it', async () => {
  const file = new VFile({ path: 'seance.md', value: '![Carte](carte.svg)' });
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 20, offset: 19 } };
  const drawing = (path: string, text: string) => {
    const asset = { ok: true, bytes: new TextEncoder().encode(text), type: 'image/svg+xml' } as const;
    return { path, position, file, asset };
  };
  const pictures = [
    drawing('carte.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Gizeh &#x13080;</text></svg>'),
    drawing('plan.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Gizeh</text><path d="𓂀"/></svg>'),
  ];
  await runFileRule(rule, file, {
    assets: { ...nothing, pictures },
    missingCharacters: async (text) => (text.includes('𓂀') ? [{ written: '𓂀', package: null }] : []),
  });
  expect(file.messages.map(String)).toEqual([
    'seance.md:1:1-1:20: Unexpected character `𓂀` in the image `carte.svg`, no font has it',
  ]);
});

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 9, offset: 8 } };

it('reports a picture that no browser can draw', async () => {
  const file = new VFile({ path: 'seance.md', value: '![Plan](plan.png)' });
  const asset = { ok: false, reason: 'broken' } as const;
  await runFileRule(rule, file, { assets: { ...nothing, pictures: [{ path: 'plan.png', position, file, asset }] } });
  expect(file.messages.map(({ reason, note }) => [reason, note])).toEqual([
    ['Unexpected image `plan.png`, it is damaged or not all there', 'save it again, and see whether it opens'],
  ]);
});

it('reports a folder where a file is expected', async () => {
  const file = new VFile({ path: 'seance.md', value: 'annexes: [{ title: Plans, file: plans }]' });
  const files = [
    { path: 'plans', position, file, state: 'folder' },
    { path: 'bail.pdf', position, file, state: 'yes' },
  ] as const;
  await runFileRule(rule, file, { assets: { ...nothing, files } });
  expect(file.messages.map(({ reason, note }) => [reason, note])).toEqual([
    ['Unexpected file `plans`, it is a folder', 'name a file in it, or pack it into one'],
  ]);
});
