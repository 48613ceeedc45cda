import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { ruleOf, severityOf } from '../../src/model/problem.js';
import { readConfig } from '../../src/parse/config/read-config.js';
import { compileAndCheck } from '../compile-and-check.js';

const repository = {
  readImage: async () => ({ ok: false, reason: 'missing' }) as const,
  exists: async () => 'missing' as const,
  findAnnex: async () => 'missing' as const,
  findTemplate: async () => 'yes' as const,
  readStyle: async () => ({ ok: false, reason: 'missing' }) as const,
};

async function check(body: string, config = '', translation?: string): Promise<string[]> {
  const text = `---\ntitle: Comité de quartier\ndate: 2025-03-04\ntime: 18:00\nroom: Mairie\nattendees: [Amina Sow]\n---\n${body}`;
  const translations =
    translation === undefined ? [] : [{ language: 'en', source: { path: 'seance.en.md', text: translation } }];
  const { rules } = readConfig(new VFile({ path: 'minutes.config.yaml', value: config }));
  const { files } = await compileAndCheck(
    { path: 'seance.md', text },
    { defaults: {}, translations, repository, rules },
  );
  return files.flatMap((file) =>
    file.messages.map((problem) => `${file.path}:${problem.line} ${severityOf(problem)} ${ruleOf(problem)}`),
  );
}

const wrongNumber = '## 1. Ouverture // Opening\n\n## 3. Budget // Budget\n';

test('a rule has the severity that the configuration gives, or is off', async () => {
  expect(await check(wrongNumber)).toEqual(['seance.md:10 warning agenda/numbering']);
  expect(await check(wrongNumber, 'rules: { agenda/numbering: error }')).toEqual([
    'seance.md:10 error agenda/numbering',
  ]);
  expect(await check(wrongNumber, 'rules: { agenda/numbering: info }')).toEqual(['seance.md:10 info agenda/numbering']);
  expect(await check(wrongNumber, 'rules: { agenda/numbering: off }')).toEqual([]);
});

test('a rule without which nothing can be printed keeps its severity, and the configuration is told', () => {
  const file = new VFile({ path: 'minutes.config.yaml', value: 'rules:\n  body/asset: warning\n' });
  expect(readConfig(file).rules).toEqual(new Map());
  expect(file.messages.map(String)).toEqual([
    'minutes.config.yaml:2:15-2:22: Unexpected severity `warning` of `body/asset`, expected `error`',
  ]);
});

test('a comment silences its rule for the next block alone', async () => {
  const body =
    '## Budget // Budget\n\n## 3. Eau // Water\n\n<!-- minutes-disable-next-block agenda/numbering -->\n## 4. Voirie // Roads\n';
  expect(await check(body)).toEqual(['seance.md:10 warning agenda/numbering']);
});

test('the comment may stand before the source of a translation file', async () => {
  const body = '## Budget\n\nOn vote.\n\n<!-- minutes-disable-next-block translation/structure -->\n- Eau\n- Gaz\n';
  const translation = '## Budget\n\nWe vote.\n\n- Water\n';
  expect(await check(body.replace(/<.*>\n/, ''), '', translation)).toEqual([
    'seance.en.md:5 warning translation/structure',
  ]);
  expect(await check(body, '', translation)).toEqual([]);
});
