import { VFile } from 'vfile';
import { parseBody } from '../../src/parse/containers.js';
import type { Body } from '../../src/parse/read-body.js';
import type { FilesContext } from '../../src/rules/files-context.js';
import type { Rule } from '../../src/rules/rule.js';

/** The file with what the check of one rule alone finds in it; what is not given holds nothing. */
export async function runFileRule(rule: Rule, file: VFile, given: Partial<FilesContext>): Promise<VFile> {
  await rule.checkFiles?.({
    files: [file],
    languages: ['fr', 'en'],
    bodies: [],
    repository: emptyRepository,
    assets: { files: [], pictures: [], style: null },
    rules: [],
    ...given,
  });
  return file;
}

/** The same for a file that is a body. */
export function runBodyRule(rule: Rule, body: string, given: Partial<FilesContext> = {}): Promise<VFile> {
  const file = new VFile({ path: 'seance.md', value: body });
  return runFileRule(rule, file, { bodies: [bodyOf(body, file)], ...given });
}

function bodyOf(body: string, file: VFile): Body {
  return { file, tree: parseBody(body, file, ['fr', 'en']), footnotes: [], comments: [] };
}

export const emptyRepository: FilesContext['repository'] = {
  readImage: async () => ({ ok: false, reason: 'missing' }),
  exists: async () => 'missing',
  findAnnex: async () => 'missing',
  findTemplate: async () => 'yes',
  readStyle: async () => ({ ok: false, reason: 'missing' }),
};
