import { once } from '../../basics/once.js';
import { patternOfAll } from '../../languages/pattern-of-all.js';
import { normalizeTerm } from '../../locale/normalize-term.js';
import type { Range } from '../../model/range.js';

/** A name in a text; UTF-16 segments. */
export interface WrittenName extends Range {
  readonly text: string;
}

/** Parts a cell or a heading's parentheses into the names that it holds; `isKnown` ones stay whole (`SP/CCM`). */
export function splitNames(text: string, isKnown: (name: string) => boolean): WrittenName[] {
  return splitBy(separator(), { text, start: 0, end: text.length }).flatMap((name) =>
    isKnown(name.text) ? [name] : splitBy(/[/+&]/g, name),
  );
}

/** Whether a name is made of capitals, as those of agencies are: `UNICEF`, `DGECM-R`; two may be anybody's initials. */
export function isAcronym(name: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}\p{N}'’.-]{2,9}$/u.test(name) && !notAgencies.has(normalizeTerm(name)) && /\p{Lu}{2}/u.test(name)
  );
}

/** Whether words stand for everybody. */
export function isEveryone(name: string): boolean {
  return everyone().test(normalizeTerm(name));
}

const separator = once(() => {
  const and = patternOfAll((language) => language.and);
  const boundAnd = patternOfAll((language) => language.boundAnd);
  return new RegExp(`[,;،؛，；、\\n]|\\s(?:${and})\\s|\\s(?:${boundAnd})(?=\\S)|\\([^()]*\\)?`, 'gu');
});

const everyone = once(() => new RegExp(`^(?:${patternOfAll((language) => language.everyone)})(?: |$)`, 'u'));

/** Posts, and marks for what is not settled. */
const notAgencies: ReadonlySet<string> = new Set(
  'pdg drh dsi daf dga sga ceo cfo coo cto cio tbd tbc asap rsvp vip faq diy ngo ngos ong ongs osc oscs cso csos ag ca'.split(
    ' ',
  ),
);

function splitBy(pattern: RegExp, { text, start }: WrittenName): WrittenName[] {
  const names: WrittenName[] = [];
  let from = 0;
  const take = (to: number) => {
    const piece = text.slice(from, to);
    const words = piece.trim();
    const at = start + from + piece.length - piece.trimStart().length;
    if (words !== '') names.push({ text: words, start: at, end: at + words.length });
  };
  for (const { 0: between, index } of text.matchAll(pattern)) {
    take(index);
    from = index + between.length;
  }
  take(text.length);
  return names;
}
