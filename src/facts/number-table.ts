import { oncePerKey } from '../basics/once.js';
import type { Language } from '../languages/language.js';
import type { NumberWords } from '../languages/number-words.js';

export interface NumberWord {
  readonly value: number;
  readonly form: 'word' | 'ordinal';
  /** False for words that name much else besides a number. */
  readonly isSignal: boolean;
}

/** The number words of one language, ready for look-up. */
export interface NumberTable {
  readonly language: NumberWords;
  readonly words: ReadonlyMap<string, NumberWord>;
  readonly joiners: ReadonlySet<string>;
  /** Found in every text that has a word that speaks; of others, in few. */
  readonly gate: RegExp;
}

/** Null for a language whose number words are not known. */
export const numberTableOf = oncePerKey((language: Language | null): NumberTable | null =>
  language?.numbers ? buildTable(language.numbers) : null,
);

function buildTable(language: NumberWords): NumberTable {
  const { cardinals, ordinals, silent, joiners, beginnings } = language;
  const words = new Map<string, NumberWord>();
  const add = (entries: Readonly<Record<string, string>>, form: NumberWord['form'], isSignal: boolean) => {
    for (const [value, spellings] of Object.entries(entries)) {
      for (const word of spellings.split(' '))
        if (word !== '') words.set(word, { value: Number(value), form, isSignal });
    }
  };
  add(cardinals, 'word', true);
  add(ordinals, 'ordinal', true);
  add(silent, 'word', false);
  const speaking = [...words].filter(([, { isSignal }]) => isSignal).map(([word]) => word);
  return {
    language,
    words,
    joiners: new Set(joiners.split(' ')),
    gate: beginnings === null ? wholeWords(speaking) : someBeginning(beginnings),
  };
}

function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-zà-ÿœ])(?:${words.join('|')})(?![a-zà-ÿœ])`, 'i');
}

function someBeginning(beginnings: string): RegExp {
  const isArabic = /^[\u0600-\u06ff]/.test(beginnings);
  return new RegExp(`${isArabic ? '' : '(?<![a-zà-ÿœ])'}(?:${beginnings.split(' ').join('|')})`, 'i');
}
