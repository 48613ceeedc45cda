import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';
import type { StyleFault } from '../model/resolved-style.js';

/** The tokens of a style sheet; the first fault of its syntax, as it causes all others. */
export interface StyleTokens {
  readonly css: string;
  readonly tokens: readonly CSSToken[];
  readonly fault: StyleFault | null;
  /** The line of a token, from 1. */
  lineOf(token: CSSToken): number;
}

/** Reads a style sheet as browsers do: what looks like a comment, a string or an address is one, escapes and all. */
export function readTokens(text: string): StyleTokens {
  const css = text.replace(/\r\n?|\f/g, '\n').replaceAll('\0', '\ufffd');
  const tokens = tokenize({ css }).filter(([type]) => type !== TokenType.EOF);
  const lineOf = ([, , start]: CSSToken) => css.slice(0, start).split('\n').length;
  return { css, tokens, fault: findSyntaxFault(tokens, lineOf), lineOf };
}

/** The value of a name, a text or an address, its escapes resolved. */
export function tokenValue(token: CSSToken): string {
  const [, , , , data] = token;
  return data !== undefined && 'value' in data ? String(data.value) : '';
}

export function isSpace([type]: CSSToken): boolean {
  return type === TokenType.Whitespace || type === TokenType.Comment;
}

/** What closes a block that this token opens. */
export function closerOf([type]: CSSToken): TokenType | null {
  if (type === TokenType.OpenCurly) return TokenType.CloseCurly;
  if (type === TokenType.OpenSquare) return TokenType.CloseSquare;
  return type === TokenType.OpenParen || type === TokenType.Function ? TokenType.CloseParen : null;
}

/** Nobody nests deeper by hand. */
const maxDepth = 100;

const closers: ReadonlySet<TokenType> = new Set([TokenType.CloseCurly, TokenType.CloseSquare, TokenType.CloseParen]);

function findSyntaxFault(tokens: readonly CSSToken[], lineOf: (token: CSSToken) => number): StyleFault | null {
  const open: { readonly token: CSSToken; readonly closer: TokenType }[] = [];
  for (const token of tokens) {
    const broken = findBrokenToken(token);
    if (broken !== null) return { line: lineOf(token), ...broken };
    const closer = closerOf(token);
    if (closer !== null) open.push({ token, closer });
    if (open.length > maxDepth) return tooDeep(lineOf(token));
    if (!closers.has(token[0])) continue;
    const last = open.pop();
    if (last === undefined) {
      const describe = (where: string) => `Unexpected \`${token[1]}\` in ${where}, nothing is open there`;
      return { line: lineOf(token), describe, hint: 'delete it, or open its block' };
    }
    if (last.closer !== token[0]) return unclosed(last.token, last.closer, lineOf);
  }
  const last = open.at(-1);
  return last === undefined ? null : unclosed(last.token, last.closer, lineOf);
}

function tooDeep(line: number): StyleFault {
  const describe = (where: string) => `Unexpected block in ${where}, expected no more than ${maxDepth} in each other`;
  return { line, describe, hint: 'write it flat' };
}

function unclosed(token: CSSToken, closer: TokenType, lineOf: (token: CSSToken) => number): StyleFault {
  const opened = token[1].length > 30 ? `${token[1].slice(0, 30)}…` : token[1];
  return {
    line: lineOf(token),
    describe: (where) => `Unexpected \`${opened}\` in ${where}, expected a \`${closer[0]}\` for it`,
    hint: 'close what is open',
  };
}

function findBrokenToken([type, raw]: CSSToken): Omit<StyleFault, 'line'> | null {
  if (type === TokenType.Comment && (raw.length < 4 || !raw.endsWith('*/'))) {
    return { describe: (where) => `Unexpected comment without end in ${where}, expected \`*/\``, hint: 'end it' };
  }
  if (type === TokenType.BadString || (type === TokenType.String && !isClosedString(raw))) {
    return {
      describe: (where) => `Unexpected text without end in ${where}, expected \`${raw[0]}\``,
      hint: 'end it in its line',
    };
  }
  if (type === TokenType.BadURL || (type === TokenType.URL && !raw.endsWith(')'))) {
    return { describe: (where) => `Unexpected address in ${where}, expected \`url("…")\``, hint: 'put it in quotes' };
  }
  return null;
}

function isClosedString(raw: string): boolean {
  const backslashes = /(?<!\\)\\*$/.exec(raw.slice(0, -1))?.[0].length ?? 0;
  return raw.length > 1 && raw.endsWith(raw[0] as string) && backslashes % 2 === 0;
}
