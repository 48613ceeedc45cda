import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { readStructure, type StructureElement } from '../finish/read-structure.js';
import { findLostWords, type Printed } from '../words/find-lost-words.js';
import { makeMeeting } from '../words/make-meeting.js';
import { Workspace } from './workspace.js';

const workspace = new Workspace();
afterAll(() => workspace.remove());

/** For more of them, by hand: `WORDS_SEED=1 WORDS_COUNT=500 npx vitest run test/end-to-end/every-word.long.test.ts`. */
const { WORDS_SEED: seed = '1', WORDS_COUNT: count = '4' } = process.env;
const meetings = Array.from({ length: Number(count) }, (_, index) => ({
  name: `seance-${Number(seed) + index}`,
  made: makeMeeting(Number(seed) + index),
}));

it.each(['parallel', 'stacked', 'sequential'])(
  'every word of a meeting stands in the PDF of the layout %s, in its language, once',
  async (layout) => {
    for (const { name, made } of meetings) {
      workspace.write(`${name}.md`, made.source);
      for (const [language, text] of Object.entries(made.translations)) workspace.write(`${name}.${language}.md`, text);
    }
    const { exitCode, stderr } = await workspace.run('build', '.', '--layout', layout, '-d', layout);
    expect({ exitCode, errors: stderr.split('\n').filter((line) => / error /.test(line)) }).toEqual({
      exitCode: 0,
      errors: [],
    });
    const lost: string[] = [];
    for (const { name, made } of meetings) {
      const structure = await readStructure(readFileSync(workspace.path(`${layout}/${name}.pdf`)));
      lost.push(...findLostWords(made, layout, structure.flatMap(read)).map((line) => `${name}: ${line}`));
    }
    expect(lost).toEqual([]);
  },
);

/** The words of an element, with the language that they are marked as. */
function read({ lang, kids }: StructureElement): Printed[] {
  return kids.flatMap((kid): Printed[] => {
    if (typeof kid !== 'string') return read(kid);
    return kid.startsWith('(Link: ') ? [] : [{ text: kid, language: lang }];
  });
}
