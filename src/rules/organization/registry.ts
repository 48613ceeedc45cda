import { oncePerKey } from '../../basics/once.js';
import { editDistance } from '../../locale/edit-distance.js';
import { readLanguageTag } from '../../locale/language-tag.js';
import { normalizeTerm } from '../../locale/normalize-term.js';
import type { LanguageTag, Text } from '../../model/meeting.js';
import type { Organization } from '../../parse/config/read-organizations.js';
import { plainText } from '../../text/plain-text.js';

/** The registry of agencies, turned round for look-up. */
export interface Registry {
  /** Whether a name is that of an agency in any language, whatever its case and accents. */
  has(name: string): boolean;
  /** Whether a text names an agency among other words: `OIM Tchad`. */
  mentions(text: string): boolean;
  /** The registered name that a slip may have been made in. */
  findNear(name: string): string | null;
  /** Names that are right in another language, and not in this one; null where there are none. */
  wrongNames(language: LanguageTag): WrongNames | null;
}

export interface WrongNames {
  /** Finds whole words; global. Finds right names too where a wrong one is part of them. */
  readonly pattern: RegExp;
  /** What this language says instead of what was found: empty for a right name. */
  rightNames(found: string): ReadonlySet<string>;
}

/** A configuration's registry serves many meetings. */
export const openRegistry = oncePerKey((organizations: readonly Organization[]): Registry => {
  const texts = organizations.flatMap(({ name, short, aliases }) => [name, ...(short ? [short] : []), ...aliases]);
  const written = texts.flatMap((text) => [...wordsOf(text).values()]);
  const names = new Map(written.map((name) => [normalizeTerm(name), name]));
  const mention = new RegExp(wholeWords(written), 'u');
  return {
    has: (name) => names.has(normalizeTerm(name)),
    mentions: (text) => mention.test(text),
    findNear: (name) => findNear(name, names),
    wrongNames: oncePerKey((language: LanguageTag) => findWrongNames(texts, language)),
  };
});

function wordsOf({ forms }: Text): Map<LanguageTag, string> {
  return new Map([...forms].map(([language, form]) => [language, plainText(form)]));
}

/** The form that serves a language: its own, that of the same language elsewhere, or the only one. */
function formIn(text: Text, language: LanguageTag): string | null {
  const words = wordsOf(text);
  const primary = readLanguageTag(language).language;
  const related = [...words].find(([tag]) => readLanguageTag(tag).language === primary)?.[1];
  return words.get(language) ?? related ?? (words.size === 1 ? ([...words.values()][0] ?? null) : null);
}

function findNear(name: string, names: ReadonlyMap<string, string>): string | null {
  const term = normalizeTerm(name);
  const limit = term.length >= 9 ? 2 : term.length >= 4 ? 1 : 0;
  if (limit === 0 || term.length > 100) return null;
  let near: { readonly name: string; readonly distance: number } | null = null;
  const [first, last] = [term.charAt(0), term.charAt(term.length - 1)];
  for (const [known, written] of names) {
    // A slip at both ends is too much of one.
    if (known.charAt(0) !== first && known.charAt(known.length - 1) !== last) continue;
    const distance = editDistance(term, known, limit);
    if (distance <= limit && distance < (near?.distance ?? limit + 1)) near = { name: written, distance };
  }
  return near?.name ?? null;
}

function findWrongNames(texts: readonly Text[], language: LanguageTag): WrongNames | null {
  const right = new Set(texts.map((text) => formIn(text, language)).filter((name) => name !== null));
  const wrong = new Map<string, Set<string>>();
  for (const text of texts) {
    const own = formIn(text, language);
    for (const name of wordsOf(text).values()) {
      if (own === null || right.has(name) || name.length < 2) continue;
      wrong.set(keyOf(name), (wrong.get(keyOf(name)) ?? new Set()).add(own));
    }
  }
  if (wrong.size === 0) return null;
  const within = [...right].filter((name) => [...wrong.keys()].some((part) => keyOf(name).includes(part)));
  const none: ReadonlySet<string> = new Set();
  return {
    pattern: new RegExp(wholeWords([...wrong.keys(), ...within]), 'gu'),
    rightNames: (found) => wrong.get(keyOf(found)) ?? none,
  };
}

/** A name as it is compared where its case counts. */
function keyOf(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/’/g, "'");
}

/** The longest first; white space and apostrophes of any kind. */
function wholeWords(names: readonly string[]): string {
  const patterns = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/\s+/gu, '\\s+')
        .replace(/['’]/g, "['’]"),
    );
  return `(?<![\\p{L}\\p{M}\\p{N}_])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`;
}
