/** Words that a text needs before it counts as a sentence although nothing ends it. */
const unendedSentence = 8;

/**
 * Whether a text holds a sentence, so that its lack in a language is worth a word; names, labels, numbers and links
 * serve every language as they are.
 *
 * A text is taken for a sentence when it has three words and ends or stops like one, or eight words and no end
 * (names of institutions are long: `Ministère de l'Intérieur et de la Décentralisation`).
 *
 * @param ended only what ends or stops like one: titles are long
 */
export function holdsSentence(text: string, { ended = false }: { readonly ended?: boolean } = {}): boolean {
  const words = withoutAddresses(text).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < 3) return false;
  if (/[.!?…؟।。](?:["'”’»)\]\s]|$)/u.test(text.replace(/(?<![\p{L}\p{M}])\p{L}{1,2}\./gu, ''))) return true;
  // What announces a list or a quotation is a sentence cut short.
  if (!ended && words.length > 3 && /[:：]\s*$/u.test(text)) return true;
  if (ended) return false;
  const lowercase = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word));
  return words.length >= unendedSentence && lowercase.length * 2 > words.length;
}

/** Word by word, since a search for `\S+@` in the whole takes time by the square of a text without spaces. */
function withoutAddresses(text: string): string {
  if (!/@|:\/\/|www\./.test(text)) return text;
  return text
    .split(/\s+/u)
    .map((word) => (/^.+@./su.test(word) ? '' : word.replace(/(?:https?:\/\/|www\.).+$/su, '')))
    .join(' ');
}
