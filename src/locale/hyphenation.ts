import { oncePerKey } from '../basics/once.js';
import type { HyphenationPatterns } from '../languages/hyphenation.js';
import type { LanguageTag } from '../model/meeting.js';
import { findLanguage } from './find-language.js';
import { readLanguageTag } from './language-tag.js';

/** Puts soft hyphens (U+00AD) where the words of a running text may be broken. */
type Hyphenate = (text: string) => string;

/** By language; those without patterns, such as Arabic, are not in it. */
export type Hyphenation = ReadonlyMap<LanguageTag, Hyphenate>;

/**
 * Loads the patterns of languages.
 *
 * @param names words that stay whole
 */
export async function loadHyphenation(tags: readonly LanguageTag[], names: ReadonlySet<string>): Promise<Hyphenation> {
  const entries = tags.map(async (tag): Promise<[LanguageTag, Hyphenate][]> => {
    const hyphenation = findLanguage(tag)?.hyphenation;
    if (hyphenation === undefined) return [];
    const { default: patterns } = await hyphenation.load(readLanguageTag(tag).region);
    const breakWord = await breakerOf(patterns);
    const words = hyphenation.capitals ? anyWord : smallWord;
    return [[tag, (text) => hyphenate(text, breakWord, words, names)]];
  });
  return new Map((await Promise.all(entries)).flat());
}

type BreakWord = (word: string) => string;

const softHyphen = '\u00ad';

/** Letters of a word, below which it is not broken; before its first break and after its last. */
const [shortest, shortestStart, shortestEnd] = [8, 3, 4] as const;

const breakerOf = oncePerKey(async ([levels, trie, exceptions = {}]: HyphenationPatterns): Promise<BreakWord> => {
  const { default: createHyphenator } = await import('hyphen/hyphen.js');
  // It adds each word that it meets to the exceptions: to a copy of them.
  const findBreaks = createHyphenator([levels, trie, { ...exceptions }], { html: false, minWordLength: shortest });
  const known = new Map<string, string>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const broken = joinShortEnds(findBreaks(text).split(softHyphen)).join(softHyphen);
    known.set(text, broken);
    return broken;
  };
});

function joinShortEnds(pieces: string[]): string[] {
  const joined = [...pieces];
  while (joined.length > 1 && (joined[0] ?? '').length < shortestStart)
    joined.splice(0, 2, joined.slice(0, 2).join(''));
  while (joined.length > 1 && (joined.at(-1) ?? '').length < shortestEnd) joined.push(joined.splice(-2).join(''));
  return joined;
}

/** What begins with a capital may be a name. What is longer than any word is none, and would take time by its square. */
const smallWord = /(?<!\p{L})\p{Ll}{8,100}(?!\p{L})/gu;
const anyWord = /(?<!\p{L})\p{L}\p{Ll}{7,100}(?!\p{L})/gu;

/** What is no plain word: with digits, addresses, paths, file names, compounds, words that have soft hyphens. */
const unbroken = /[\p{N}@/\\_#&=~<>{}\u00ad‐-]|\p{L}[.:+]\p{L}/u;

function hyphenate(text: string, breakWord: BreakWord, pattern: RegExp, names: ReadonlySet<string>): string {
  return text.replace(/\S{8,}/gu, (token) => {
    if (unbroken.test(token)) return token;
    return token.replace(pattern, (found) => (names.has(found) ? found : breakWord(found)));
  });
}
