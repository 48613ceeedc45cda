import { VFile } from 'vfile';
import { ruleOf, severityOf } from '../../src/model/problem.js';
import { readConfig } from '../../src/parse/config/read-config.js';
import { judgeSeverities } from '../../src/rules/severities.js';
import { compileAndCheck } from '../compile-and-check.js';

const repository = {
  readImage: async () => ({ ok: false, reason: 'missing' }) as const,
  exists: async () => 'missing' as const,
  findAnnex: async () => 'missing' as const,
  findTemplate: async () => 'yes' as const,
  readStyle: async () => ({ ok: false, reason: 'missing' }) as const,
};

/** What is found in a body below plain front matter: `seance.md:10 warning agenda/numbering`. */
export async function checkBody(body: string, config = '', translation?: string): Promise<string[]> {
  const text = `---\ntitle: Comité de quartier\ndate: 2025-03-04\ntime: 18:00\nroom: Mairie\nattendees: [Amina Sow]\n---\n${body}`;
  const translations =
    translation === undefined ? [] : [{ language: 'en', source: { path: 'seance.en.md', text: translation } }];
  const configuration = new VFile({ path: 'minutes.config.yaml', value: config });
  const severities = judgeSeverities(readConfig(configuration).rules, configuration);
  const { files } = await compileAndCheck(
    { path: 'seance.md', text },
    { defaults: {}, translations, repository, severities },
  );
  return files.flatMap((file) =>
    file.messages.map((problem) => `${file.path}:${problem.line} ${severityOf(problem)} ${ruleOf(problem)}`),
  );
}
