import { expect, it } from 'vitest';
import { compile, type Repository } from '../src/compile.js';

const empty: Repository = {
  readImage: async () => ({ ok: false, reason: 'missing' }),
  exists: async () => 'missing',
  readStyle: async () => ({ ok: false, reason: 'missing' }),
};

it('places what the front matter names in the source, also where its body is not read', async () => {
  const deep = `${'> '.repeat(200)}Le puits est ouvert.\n`;
  const text = `---\ntitle: Eau // Water\ndate: 2025-03-04\ntime: 9h15\nroom: Mairie\nattendees: [DRC]\ntemplate: t.hbs\n---\n\n${deep}`;
  const { files } = await compile(
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
