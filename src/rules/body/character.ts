import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../model/problem.js';
import type { FilesContext, MissingCharacter } from '../files-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/character',
  severity: 'error',
  summary: {
    fr: "aucune police n'a le caractère : il ne pourrait être imprimé",
    en: 'no font has the character: it could not be printed',
  },
  checkFiles: checkCharacters,
  after: 'translation/stale',
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Musée // Museum\n\nUn scarabée égyptien (عربي, Ω, ½) est offert. // An Egyptian scarab (عربي, Ω, ½) is donated.\n',
    },
  ],
  wrong: [
    { body: '## Musée // Museum\n\nLe signe ⟦𓂀⟧ est au catalogue. // The sign is in the catalogue.\n' },
    { front: 'series: Tablettes ⟦𒀀⟧ // Tablets' },
  ],
};

/**
 * Reports characters that no font can print (`body/character`), each once, at its first place. Those that wait for one
 * font to be installed are one problem.
 */
async function checkCharacters({ files, languages, missingCharacters }: FilesContext): Promise<void> {
  if (!missingCharacters) return;
  for (const file of files) reportCharacters(file, await missingCharacters(String(file.value), languages));
}

function reportCharacters(file: VFile, found: readonly MissingCharacter[]): void {
  if (found.length === 0) return;
  const text = String(file.value);
  // Behind the last end of a comment none is looked for in vain.
  const end = text.lastIndexOf('-->') + '-->'.length;
  const visible =
    text.slice(0, end).replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' ')) + text.slice(end);
  const placed = found
    .map((each) => ({ ...each, offset: visible.indexOf(each.written) }))
    .filter(({ offset }) => offset >= 0)
    .sort((a, b) => a.offset - b.offset);
  for (const each of placed.filter((one) => one.package === null)) reportMissing(file, each, 0);
  for (const name of new Set(placed.map((one) => one.package))) {
    const [first, ...others] = placed.filter((one) => one.package === name);
    if (name !== null && first) reportMissing(file, first, others.length);
  }
}

/** @param more how many others wait for the same font */
function reportMissing(file: VFile, missing: MissingCharacter & { readonly offset: number }, more: number): void {
  const { written, offset, package: packageName } = missing;
  const places = location(file);
  const [start, end] = [places.toPoint(offset), places.toPoint(offset + written.length)];
  if (!start || !end) return;
  const code = `U+${(written.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const [these, them] =
    more === 0
      ? [`character \`${written}\` (${code})`, 'it']
      : [`character \`${written}\` (${code}) and ${more} others`, 'them'];
  const hint =
    packageName === null
      ? 'replace it, or name it in words'
      : `install a font for ${them} where \`minutes\` is installed: \`npm install ${packageName}\``;
  report(file, 'body/character', { start, end }, `Unexpected ${these}, no font has ${them}`, hint);
}
