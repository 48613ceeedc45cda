/** Levels, a trie of patterns that names them, and exceptions: for each word the places where it may be broken. */
type Patterns = readonly [levels: unknown, trie: unknown, exceptions?: Readonly<Record<string, readonly number[]>>];

declare module 'hyphen/hyphen.js' {
  export default function createHyphenator(
    patterns: Patterns,
    options: { readonly html: boolean; readonly minWordLength: number },
  ): (word: string) => string;
}

declare module 'hyphen/patterns/*' {
  const patterns: Patterns;
  export default patterns;
}
