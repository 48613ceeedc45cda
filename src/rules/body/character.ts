import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { LanguageTag } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import type { RuleDescription } from '../rule.js';

export const rule: RuleDescription = {
  id: 'body/character',
  summary: {
    fr: "aucune police n'a le caractère : il ne pourrait être imprimé",
    en: 'no font has the character: it could not be printed',
  },
  examples: {
    right: [
      {
        body: '## Musée // Museum\n\nUn scarabée égyptien (عربي, Ω, ½) est offert. // An Egyptian scarab (عربي, Ω, ½) is donated.\n',
      },
    ],
    wrong: [
      { body: '## Musée // Museum\n\nLe signe ⟦𓂀⟧ est au catalogue. // The sign is in the catalogue.\n' },
      { front: 'series: Tablettes ⟦𒀀⟧ // Tablets' },
    ],
  },
};

/** The characters of a text that no font has, and the npm package with the font that is to be installed for them. */
export type FindMissingCharacters = (
  text: string,
  languages: readonly LanguageTag[],
) => Promise<readonly MissingCharacter[]>;

interface MissingCharacter {
  readonly written: string;
  readonly package: string | null;
}

/**
 * Reports characters that no font can print (`body/character`), each once, at its first place. Those that wait for one
 * font to be installed are one problem.
 */
export async function checkCharacters(
  file: VFile,
  languages: readonly LanguageTag[],
  findMissing: FindMissingCharacters,
): Promise<void> {
  const text = String(file.value);
  const found = await findMissing(text, languages);
  if (found.length === 0) return;
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
