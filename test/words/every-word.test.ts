import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import type { PrintableMeeting } from '../../src/model/meeting.js';
import { compileAndCheck } from '../compile-and-check.js';
import { render } from '../render/fixtures/options.js';
import { findLostWords, type Printed } from './find-lost-words.js';
import { type MadeMeeting, makeMeeting } from './make-meeting.js';

/** For more of them, by hand: `WORDS_SEED=1 WORDS_COUNT=5000 npx vitest run test/words/every-word.test.ts`. */
const { WORDS_SEED: seed = '1', WORDS_COUNT: count = '5' } = process.env;

it('every word of a meeting stands on its page, in its language, once', async () => {
  const lost: string[] = [];
  for (let number = Number(seed); number < Number(seed) + Number(count); number++) {
    const made = makeMeeting(number);
    const meeting = await compileMade(made);
    for (const layout of ['parallel', 'stacked', 'sequential'] as const) {
      const found = findLostWords(made, layout, readPage(await render(meeting, { layout })));
      lost.push(...found.map((line) => `seed ${number}, ${layout}: ${line}`));
    }
  }
  expect(lost).toEqual([]);
});

async function compileMade({ source, translations }: MadeMeeting): Promise<PrintableMeeting> {
  const { meeting, files } = await compileAndCheck(
    { path: 'seance.md', text: source },
    {
      defaults: {},
      translations: Object.entries(translations).map(([language, text]) => ({
        language,
        source: { path: `seance.${language}.md`, text },
      })),
      repository: {
        readImage: async () => ({ ok: false, reason: 'missing' }),
        readStyle: async () => ({ ok: false, reason: 'missing' }),
        exists: async () => 'missing',
        findAnnex: async () => 'yes',
        findTemplate: async () => 'yes',
      },
    },
  );
  expect(files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toEqual([]);
  if (meeting === null) throw new Error(`Not read: ${source}`);
  return meeting;
}

/** The text of a page, with the language that each piece is marked as. */
function readPage(html: string): Printed[] {
  const printed: Printed[] = [];
  const open: { language: string; isText: boolean }[] = [{ language: '', isText: true }];
  const parser = new Parser({
    onopentag(name, { lang }) {
      const { language, isText } = open.at(-1) as (typeof open)[number];
      open.push({ language: lang ?? language, isText: isText && !['style', 'title'].includes(name) });
    },
    onclosetag: () => void open.pop(),
    ontext(text) {
      const { language, isText } = open.at(-1) as (typeof open)[number];
      if (isText) printed.push({ text, language });
    },
  });
  parser.end(html);
  return printed;
}
