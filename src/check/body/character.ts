import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../problem.js';
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

/**
 * Reports characters that no font can print (`body/character`), each once, at its first place.
 *
 * @param missing the characters of a text that no font has
 */
export function checkCharacters(file: VFile, missing: (text: string) => readonly string[]): void {
  const text = String(file.value);
  const found = missing(text);
  if (found.length === 0) return;
  const visible = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const places = location(file);
  for (const character of new Set(found)) {
    const offset = visible.indexOf(character);
    const [start, end] = [places.toPoint(offset), places.toPoint(offset + character.length)];
    if (offset < 0 || !start || !end) continue;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    report(
      file,
      'body/character',
      { start, end },
      `Unexpected character \`${character}\` (${code}), no font has it`,
      'replace it, or name it in words',
    );
  }
}
