import { readLanguageTag } from '../../locale/language-tag.js';
import type { LanguageTag } from '../../meeting.js';
import { isLetter } from './letters.js';

/** What a text ends with. `other`: what means different things by the style of a language. */
export interface FinalMark {
  readonly kind: 'stop' | 'question' | 'exclamation' | 'colon' | 'ellipsis' | 'none' | 'other';
  /** As written; empty for none. */
  readonly mark: string;
  /** The mark, else the last word. */
  readonly start: number;
  readonly end: number;
}

/** Reads the final mark of a text, across scripts; marks of quotation and brackets around it are passed over. */
export function readFinalMark(text: string, language: LanguageTag): FinalMark {
  let end = text.length;
  while (end > 0 && (isSpaceAt(text, end - 1) || closing.includes(text.charAt(end - 1)))) end--;
  const mark = text.slice(0, end).endsWith('...') ? '...' : text.charAt(end - 1);
  const start = end - mark.length;
  if (end > 0 && mark !== '' && !isWordAt(text, end - 1)) {
    const kind = kindOf(mark, language);
    return { kind: kind === 'stop' && isAbbreviation(text, start) ? 'other' : kind, mark, start, end };
  }
  let from = end;
  while (from > 0 && isWordAt(text, from - 1)) from--;
  const open = withoutFullStop.has(readLanguageTag(language).language) || end === 0;
  return { kind: open ? 'other' : 'none', mark: '', start: from, end };
}

const closing = '"\'”’»›)]*';

function kindOf(mark: string, language: LanguageTag): FinalMark['kind'] {
  // Greek asks with a semicolon.
  if ((mark === ';' || mark === '\u037e') && readLanguageTag(language).language === 'el') return 'question';
  return kinds.get(mark) ?? 'other';
}

const kinds: ReadonlyMap<string, FinalMark['kind']> = new Map(
  (
    [
      ['stop', '. 。 ． । ۔ ። ։'],
      ['question', '? ？ ؟ ⁇ ፧ ՞'],
      ['exclamation', '! ！'],
      ['colon', ': ： ፦'],
      ['ellipsis', '… ...'],
    ] as const
  ).flatMap(([kind, marks]) => marks.split(' ').map((mark) => [mark, kind] as const)),
);

/** Languages that part sentences with a space. */
const withoutFullStop: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my']);

/** Whether a full stop belongs to the word before it: `p.m.`, `etc.`, `Inc.`. */
function isAbbreviation(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && !isSpaceAt(text, from - 1)) from--;
  const word = text.slice(from, stop);
  return /^\p{L}$|\.\p{L}{1,3}$|^\p{Lu}\p{L}{0,3}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

const abbreviations: ReadonlySet<string> = new Set('etc ltd inc corp usw enz ecc vs cf no nr st bzw'.split(' '));

function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x39) || unit >= 0xd800;
}

function isSpaceAt(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
