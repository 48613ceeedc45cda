declare module 'hyphen/hyphen.js' {
  export default function createHyphenator(
    patterns: import('./hyphenation.js').HyphenationPatterns,
    options: { readonly html: boolean; readonly minWordLength: number },
  ): (word: string) => string;
}

declare module 'hyphen/patterns/*' {
  const patterns: import('./hyphenation.js').HyphenationPatterns;
  export default patterns;
}
