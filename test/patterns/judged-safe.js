/** What makes a pattern safe that is slow on some text. */
const bounded = {
  date: 'a date is read up to 80 characters',
  word: 'a word is read up to 200 characters, 80 or 60 around a place',
  local: 'the local part of an address is read up to 64 characters (RFC 5321)',
  status: 'a status is read up to 80 characters',
  email: 'a value is looked through for an address up to 1,000 characters',
  end: 'the end of a file is read, 200 characters',
  number: 'a number has 21 digits at most',
  token: 'a token that stands on one line has 24 characters at most',
  browser: 'what a browser says of its version, and it is the one that the user chose',
  pdf: 'Chromium writes it: numbers of some digits, names and hexadecimal strings, no runs of blanks',
};

/**
 * Patterns that are slow on texts that they never run on. `pattern` is a piece of each: one that changes is to be judged anew.
 *
 * @type {readonly { file: string, pattern: string, why: string }[]}
 */
export const judgedSafe = [
  { file: 'locale/date-grammar.ts', pattern: '(?<leadingMonth>', why: bounded.date },
  { file: 'languages/fr/typeset-french.ts', pattern: String.raw`\S*$`, why: bounded.word },
  { file: 'languages/fr/typeset-french.ts', pattern: String.raw`|\/\S*\.\p{L}\w{0,4}$|`, why: bounded.word },
  { file: 'rules/organization/language.ts', pattern: String.raw`\S*$`, why: bounded.word },
  { file: 'facts/find-codes.ts', pattern: String.raw`(?:[-_/][\p{L}\p{Nd}]+)*[-_/]$`, why: bounded.word },
  { file: 'facts/find-addresses.ts', pattern: String.raw`[\p{L}\p{N}._%+-]+$`, why: bounded.local },
  { file: 'locale/words.ts', pattern: String.raw`^(.+?)\s*(?:[(（:]`, why: bounded.status },
  { file: 'parse/front-matter/value-faults.ts', pattern: String.raw`+\.[^\s@<>()[\],;:"'.]+`, why: bounded.email },
  { file: 'review/record-review.ts', pattern: String.raw`[ \t]*(?:\r\n|\n|\r)$`, why: bounded.end },
  { file: 'locale/format-number.ts', pattern: String.raw`(?<=\d)(?=(?:\d{3})+$)`, why: bounded.number },
  { file: 'locale/tokens/set-tokens.ts', pattern: String.raw`(?:\s{1,2}[`, why: bounded.token },
  { file: 'print/identify-browser.ts', pattern: String.raw`^.*\d+(?:\.\d+)+`, why: bounded.browser },
  { file: 'finish/content/to-unicode.ts', pattern: 'beginbfchar', why: bounded.pdf },
  { file: 'finish/content/to-unicode.ts', pattern: 'beginbfrange', why: bounded.pdf },
  { file: 'finish/content/join-steps.ts', pattern: '+)> Tj', why: bounded.pdf },
  { file: 'finish/content/join-steps.ts', pattern: '^(?:BT$|', why: bounded.pdf },
  { file: 'finish/content/join-words.ts', pattern: '<FEFF00AD> >> BDC', why: bounded.pdf },
  { file: 'finish/content/strip-bidi-controls.ts', pattern: '(?:061C|200[EF]|', why: bounded.pdf },
  { file: 'finish/right-to-left/text-lines.ts', pattern: String.raw`(\S+ \S+ Td )?<`, why: bounded.pdf },
  { file: 'finish/right-to-left/text-lines.ts', pattern: String.raw`^\/Span\s*<<\s*`, why: bounded.pdf },
];
