import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStructure, type StructureElement } from '../finish/read-structure.js';
import { findMissing, tidy } from '../words/match-blocks.js';
import { readSourceBlocks } from '../words/source-blocks.js';
import { Workspace } from './workspace.js';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const meetings = [
  'advisory-board',
  'assemblee-generale',
  'conseil-municipal',
  'conseil-municipal-mai',
  'groupe-technique-migration',
  'reunion-coordination-ar',
];

describe.each(['parallel', 'stacked', 'sequential'])('pdf.js, of the layout %s', (layout) => {
  const workspace = new Workspace();
  beforeAll(async () => {
    cpSync(examples, workspace.path('examples'), { recursive: true });
    expect(await workspace.run('build', 'examples', '--layout', layout, '-d', 'pdf')).toMatchObject({ exitCode: 0 });
  }, 120_000);
  afterAll(() => workspace.remove());

  it.each(meetings)(
    'extracts each block of %s as it was written, in order',
    async (meeting) => {
      const blocks = readSourceBlocks(workspace.path(`examples/${meeting}.md`));
      const structure = await readStructure(readFileSync(workspace.path(`pdf/${meeting}.pdf`)));
      expect(blocks.length).toBeGreaterThan(90);
      expect(findMissing(blocks, tidy(structure.map(textOf).join('\n')))).toEqual([]);
    },
    60_000,
  );
});

const inlineRoles = new Set(['Span', 'Link', 'Em', 'Strong', 'Code', 'NonStruct', 'Reference', 'Note']);

/** The words of an element; those of a block stand on lines of their own. */
function textOf({ role, kids }: StructureElement): string {
  const text = kids.map((kid) => (typeof kid === 'string' ? withoutNotes(kid) : textOf(kid))).join('');
  return inlineRoles.has(role) ? text : `\n${text}\n`;
}

function withoutNotes(words: string): string {
  return /^\(Link: [\s\S]*\)$/.test(words) ? '' : words;
}
