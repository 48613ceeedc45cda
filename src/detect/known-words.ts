import { oncePerKey } from '../basics/once.js';
import type { FunctionWords } from '../languages/detection.js';
import { defaultLanguages, languages } from '../languages/registry.js';
import { findRecognized } from '../locale/find-language.js';
import { readLanguageTag } from '../locale/language-tag.js';
import type { LanguageTag } from '../model/meeting.js';
import { type Script, scriptsOf } from './scripts.js';

/** How much a function word says about the language of a sentence. */
export type WordKind = keyof FunctionWords;

/** The function words of a language by primary subtag; null for a language without a list. */
export const knownWords = oncePerKey((language: string): ReadonlyMap<string, WordKind> | null => {
  const words = findRecognized(language)?.functionWords;
  if (!words) return null;
  return new Map(
    kinds.flatMap((kind) => {
      const list = words[kind].split(/\s+/u).filter((word) => word !== '');
      return list.map((word) => [word, kind] as const);
    }),
  );
});

/** Later ones go before earlier ones, where a word is in two lists. */
const kinds: readonly WordKind[] = ['ambiguous', 'telling', 'joining'];

/** The languages whose texts are told apart from each other without being asked for; of two as likely, the first counts. */
const commonLanguages: readonly string[] = [
  ...new Set([...defaultLanguages, ...languages.map(({ code }) => code).sort()]),
];

/**
 * What a sentence is first looked through with: words that are the language's own and no other candidate's, and the
 * other way round. Words that both have are left out.
 */
export interface Discriminators {
  /** The language that the text should be in; this and all others by primary subtag. */
  readonly own: string;
  /** Null: any. */
  readonly scripts: readonly Script[] | null;
  /** The document's other languages. */
  readonly others: readonly string[];
  /** What the text may be in instead. */
  readonly candidates: readonly string[];
  readonly words: ReadonlyMap<string, DiscriminatorKind>;
}

export const DiscriminatorKind = { ownJoining: 1, ownTelling: 2, other: 3 } as const;
export type DiscriminatorKind = (typeof DiscriminatorKind)[keyof typeof DiscriminatorKind];

/** The discriminators for texts in a language of a document. */
export function getDiscriminators(expected: LanguageTag, documentLanguages: readonly LanguageTag[]): Discriminators {
  return makeDiscriminators(`${expected} ${documentLanguages.join(' ')}`);
}

const makeDiscriminators = oncePerKey((key: string): Discriminators => {
  const [expected = '', ...tags] = key.split(' ');
  const [own, ...all] = [expected, ...tags].map((tag) => readLanguageTag(tag).language) as [string, ...string[]];
  const others = [...new Set(all)].filter((each) => each !== own);
  const ownWords = knownWords(own);
  const usual = ownWords && commonLanguages.includes(own) ? commonLanguages : defaultLanguages;
  const candidates = [...new Set([...others, ...usual])].filter((each) => each !== own && knownWords(each) !== null);
  const words = new Map<string, DiscriminatorKind>();
  for (const candidate of candidates) {
    for (const word of knownWords(candidate)?.keys() ?? [])
      if (!ownWords?.has(word)) words.set(word, DiscriminatorKind.other);
  }
  for (const [word, kind] of ownWords ?? []) {
    if (kind === 'ambiguous' || candidates.some((candidate) => knownWords(candidate)?.has(word))) continue;
    words.set(word, kind === 'telling' ? DiscriminatorKind.ownTelling : DiscriminatorKind.ownJoining);
  }
  return { own, scripts: scriptsOf(expected), others, candidates, words };
});
