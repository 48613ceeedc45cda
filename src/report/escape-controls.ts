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

/** What GitHub and Gitea take for a command: `::` before all else in a line. */
const lineCommands = /^(?:[^\S\r\n\u2028\u2029]|\p{Cc}\[\d{1,3}m)*:(?=:)/gmu;

/** What GitHub, Azure and TeamCity take for one anywhere: `##[`, `##vso[`, `##teamcity[`. */
const commands = /#(?=#[a-z]{0,20}\[)/gi;

/** Lines as a log may show them: what a service would take for a command of the workflow becomes text. */
export function escapeCommands(lines: string): string {
  return escapeInnerCommands(lines.replace(lineCommands, (start) => start.slice(0, -1) + codeOf(':')));
}

/** The same for text that begins no line. */
export function escapeInnerCommands(text: string): string {
  return text.replace(commands, codeOf);
}

/** Where in a line a command would begin, if it is not the first of it. */
export function findCommands(line: string): ReadonlySet<number> {
  return new Set(Array.from(line.matchAll(commands), ({ index }) => index));
}

/** JSON as a terminal or log may show it: its own escapes stand for what they would obey. */
export function escapeForTerminal(json: string): string {
  return json.replace(controls, jsonCodeOf).replace(commands, jsonCodeOf);
}

function jsonCodeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** As in `<U+001B>`. */
export function codeOf(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
