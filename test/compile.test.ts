import { expect, it } from 'vitest';
import type { Repository } from '../src/model/repository.js';
import { compileAndCheck } from './compile-and-check.js';
import { showText } from './parse/read-meeting.js';

const empty: Repository = {
  readImage: async () => ({ ok: false, reason: 'missing' }),
  exists: async () => 'missing',
  findAnnex: async () => 'missing',
  findTemplate: async (path) => ({ path, reason: 'missing' }),
  readStyle: async () => ({ ok: false, reason: 'missing' }),
};

it('places what the front matter names in the source, also where its body is not read', async () => {
  const deep = `${'> '.repeat(200)}Le puits est ouvert.\n`;
  const text = `---\ntitle: Eau // Water\ndate: 2025-03-04\ntime: 9h15\nroom: Mairie\nattendees: [DRC]\ntemplate: t.hbs\n---\n\n${deep}`;
  const { files } = await compileAndCheck(
    { path: 'seance.md', text },
    {
      defaults: {},
      translations: [{ language: 'en', source: { path: 'seance.en.md', text: '## Water\n' } }],
      repository: empty,
    },
  );
  const problems = files.flatMap(({ path, messages }) =>
    messages.map(({ line, column, source, ruleId }) => `${path}:${line}:${column} ${source}/${ruleId}`),
  );
  expect(problems).toEqual(['seance.md:10:1 body/nesting', 'seance.md:7:11 body/asset']);
});

const front = 'title: Eau // Water\ndate: 2025-03-04\ntime: 9h15\nroom: Mairie // Town hall\nattendees: [DRC]';

async function compileMeeting(fields: string, body: string, translation: string) {
  const { meeting, files } = await compileAndCheck(
    { path: 'seance.md', text: `---\n${front}\n${fields}\n---\n\n${body}` },
    {
      defaults: {},
      translations: translation === '' ? [] : [{ language: 'en', source: { path: 'seance.en.md', text: translation } }],
      repository: empty,
    },
  );
  const problems = files.flatMap(({ path, messages }) =>
    messages.map(({ line, reason }) => `${path}:${line} ${reason}`),
  );
  return { meeting, problems };
}

it('joins an agenda of the body with that of the front matter', async () => {
  const agenda = '## Ordre du jour\n\n- Eau // Water\n- Feu // Fire\n\n## Eau // Water\n\nOui // Yes\n';
  const { meeting, problems } = await compileMeeting('agenda: [Eau // Water]', agenda, '');
  expect(meeting?.agenda.map(({ text }) => showText(text))).toEqual(['fr:Eau // en:Water', 'fr:Feu // en:Fire']);
  expect(problems).toEqual(['seance.md:13 Unexpected agenda entry `Feu`, expected no further entry']);
});

it('keeps what only the front matter of a translation says, and its words beside those of the source', async () => {
  const translation = '---\nroom: Hall\napproved: { by: The board }\nagenda: [Fire]\n---\n\n## Water\n\nYes\n';
  const { meeting } = await compileMeeting('', '## Eau\n\nOui\n', translation);
  expect(showText(meeting?.room ?? null)).toBe('fr:Mairie // en:Town hall – Hall');
  expect(showText(meeting?.approved?.by ?? null)).toBe('en:The board');
  expect(meeting?.agenda.map(({ text }) => showText(text))).toEqual(['en:Fire']);
});
