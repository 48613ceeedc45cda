import type { CSSToken } from '@csstools/css-tokenizer';
import type { StyleFault } from '../model/resolved-style.js';
import { type Declaration, findDeclarations } from './declarations.js';
import type { Edit } from './edit.js';
import { type Family, isMonospace, readFamilies } from './font-families.js';
import { maxFaults } from './style-fault.js';
import type { StyleTokens } from './style-tokens.js';

/** The families that come with the tool, for any style sheet to name. */
export const ownFamilies: readonly string[] = [
  ...'Sans Rare Mono Arabic Hebrew Ethiopic Devanagari Symbols Emoji'.split(' ').map((name) => `Minutes ${name}`),
  'Minutes Hebrew Marks',
  ...'JP KR SC TC'.split(' ').map((name) => `Noto Sans ${name}`),
];

/**
 * What is wrong with the fonts that a style sheet asks for: those that nothing gives would be another one on each machine.
 * The edits let what its own fonts lack, and generic families, be drawn by the tool's.
 */
export function checkFonts({ tokens, lineOf }: StyleTokens): { faults: readonly StyleFault[]; edits: readonly Edit[] } {
  const declarations = findDeclarations(tokens);
  const lists = listsOf(declarations);
  const given = declarations
    .filter(({ name, inFontFace }) => name === 'font-family' && inFontFace)
    .flatMap(({ value }) => readFamilies(value).map(({ name }) => name));
  const known = new Set([...ownFamilies, ...given].map(fold));
  const unknown = lists.flat().filter(({ kind, name }) => kind === 'name' && !known.has(fold(name)));
  return {
    faults: unknown.slice(0, maxFaults).map(({ name, first }) => missingFont(name, lineOf(first), given)),
    edits: lists.flatMap(standInsOf),
  };
}

/** The lists of families in `font-family`, `font` and the variables that stand in them. */
function listsOf(declarations: readonly Declaration[]): readonly (readonly Family[])[] {
  const used = declarations.filter(({ inFontFace }) => !inFontFace);
  const lists = used.flatMap(({ name, value }) =>
    name === 'font-family' || name === 'font' ? [readFamilies(value, name === 'font')] : [],
  );
  const variables = new Map<string, Declaration[]>();
  for (const declaration of used) {
    const { name } = declaration;
    if (!name.startsWith('--')) continue;
    const others = variables.get(name);
    if (others === undefined) variables.set(name, [declaration]);
    else others.push(declaration);
  }
  for (const list of lists) {
    for (const { kind, name } of list) {
      if (kind !== 'variable') continue;
      lists.push(...(variables.get(name) ?? []).map(({ value }) => readFamilies(value)));
      variables.delete(name);
    }
  }
  return lists;
}

/** The tool's families instead of generic ones, and at the end of a list. */
function standInsOf(list: readonly Family[]): readonly Edit[] {
  const edits: Edit[] = list
    .filter(({ kind }) => kind === 'generic')
    .map(({ name, first, last }) => ({ ...placeOf(first, last), text: stackOf(isMonospace(name)) }));
  const end = list.at(-1);
  const isComplete = edits.length > 0 || list.some(({ name }) => name.startsWith('--minutes-'));
  if (end?.kind !== 'name' || isComplete) return edits;
  const { end: offset } = placeOf(end.last, end.last);
  const isMono = list.some(({ name }) => fold(name) === 'minutes mono');
  return [...edits, { start: offset, end: offset, text: `,${stackOf(isMono)}` }];
}

function stackOf(isMono: boolean): string {
  return isMono ? 'var(--minutes-mono)' : 'var(--minutes-sans)';
}

function placeOf([, , start]: CSSToken, [, , , end]: CSSToken): { start: number; end: number } {
  return { start, end: end + 1 };
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function missingFont(name: string, line: number, given: readonly string[]): StyleFault {
  const own = [...new Set(given)].map((each) => `\`${each}\``).join(', ');
  const expected = own === '' ? 'a font of minutes (`Minutes Sans`, `Minutes Mono`)' : `${own} or a font of minutes`;
  const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name;
  return {
    line,
    describe: (where) => `Unexpected font \`${shown}\` in ${where}, expected ${expected}`,
    hint: 'give its file in an `@font-face` rule, or leave it out',
  };
}
