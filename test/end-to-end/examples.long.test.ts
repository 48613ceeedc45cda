import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStructure, type StructureElement } from '../finish/read-structure.js';
import { findMissing, tidy } from '../words/match-blocks.js';
import { readSourceBlocks } from '../words/source-blocks.js';
import { Workspace } from './workspace.js';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const names = readdirSync(examples).filter((name) => name.endsWith('.md') && !/^README|\.(?:fr|en|ar)\.md$/.test(name));
const layouts = ['parallel', 'stacked', 'sequential'];
const longest = [
  'advisory-board',
  'assemblee-generale',
  'conseil-municipal',
  'conseil-municipal-mai',
  'groupe-technique-migration',
  'reunion-coordination-ar',
];
const workspace = new Workspace();

beforeAll(() => {
  cpSync(examples, workspace.path('examples'), { recursive: true });
  rmSync(workspace.path('examples/README.md'));
});
afterAll(() => workspace.remove());

/** Which examples are in a language, by what their front matter says. */
function inLanguage(language: string): string[] {
  return names.filter((name) => {
    const [, list = 'fr, en'] = /^languages: \[(.*)\]$/m.exec(workspace.read(`examples/${name}`)) ?? [];
    return list.split(/,\s*/).some((tag) => tag.split('-')[0] === language);
  });
}

/** All that is said where nothing is wrong; progress on a slow machine only. */
function summaryOf(count: number): unknown {
  const summary = count === 1 ? '' : `built +${count}\nunchanged +0\nfailed +0\ntime .*\n`;
  return expect.stringMatching(new RegExp(`^(?:\\d+ of ${count}  .*\\n)*${summary}$`));
}

describe('the examples', () => {
  it.each(layouts)(
    'print in the %s layout without a word',
    async (layout) => {
      const { exitCode, stderr, stdout } = await workspace.run(
        'build',
        'examples',
        '--layout',
        layout,
        '-d',
        layout,
        '--strict',
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: summaryOf(names.length) });
      expect(stdout.trim().split('\n')).toHaveLength(names.length);
      for (const name of names)
        expect(workspace.read(`${layout}/${name.replace('.md', '.pdf')}`).slice(0, 5)).toBe('%PDF-');
    },
    90_000,
  );

  describe.each(layouts)('give pdf.js, in the %s layout,', (layout) => {
    it.each(longest)(
      'each block of %s as it was written, in order',
      async (meeting) => {
        const blocks = readSourceBlocks(workspace.path(`examples/${meeting}.md`));
        const structure = await readStructure(readFileSync(workspace.path(`${layout}/${meeting}.pdf`)));
        expect(blocks.length).toBeGreaterThan(90);
        expect(findMissing(blocks, tidy(structure.map(textOf).join('\n')))).toEqual([]);
      },
      60_000,
    );
  });

  it.each(['fr', 'en', 'ar'])(
    'print in %s alone without a word',
    async (language) => {
      const files = inLanguage(language).map((name) => `examples/${name}`);
      const { exitCode, stderr, stdout } = await workspace.run('build', ...files, '--lang', language, '-d', language);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: summaryOf(files.length) });
      expect(files.length).toBeGreaterThan(0);
      expect(stdout.trim().split('\n')).toHaveLength(files.length);
    },
    90_000,
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
