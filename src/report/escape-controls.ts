/** Control characters, line and paragraph separators, and what turns the direction of all that follows. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text of a file as a terminal may show it: a control character (an escape sequence, a bidirectional override) becomes
 * its code, as in `<U+001B>`. Line feeds too: the text is to stand on one line. Tabs stay.
 */
export function escapeControls(text: string): string {
  return text.replace(controls, (character) => (character === '\t' ? character : codeOf(character)));
}

/** The same, of several lines. */
export function escapeControlsInLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}

/** JSON as a terminal may show it: its own escapes stand for what a terminal would obey. */
export function escapeForTerminal(json: string): string {
  return json.replace(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function codeOf(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
