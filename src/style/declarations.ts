import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import { closerOf, isSpace, tokenValue } from './style-tokens.js';

/** `name: value`, in a rule or an at-rule. */
export interface Declaration {
  /** In lower case, but for that of a variable. */
  readonly name: string;
  readonly value: readonly CSSToken[];
  readonly inFontFace: boolean;
}

/** The declarations of a style sheet, nested rules among them. */
export function findDeclarations(tokens: readonly CSSToken[]): readonly Declaration[] {
  const declarations: Declaration[] = [];
  const blocks: boolean[] = [];
  let rule: string | null = null;
  let isStart = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as CSSToken;
    const [type] = token;
    if (isSpace(token)) continue;
    const end = isStart && blocks.length > 0 && type === TokenType.Ident ? endOfValue(tokens, index) : null;
    if (end !== null) {
      const value = tokens.slice(nextOf(tokens, index) + 1, end);
      declarations.push({ name: nameOf(token), value, inFontFace: blocks.at(-1) === true });
      index = end - 1;
      continue;
    }
    if (type === TokenType.AtKeyword) rule = tokenValue(token).toLowerCase();
    if (type === TokenType.OpenCurly) blocks.push(rule === 'font-face');
    if (type === TokenType.CloseCurly) blocks.pop();
    isStart = [TokenType.OpenCurly, TokenType.CloseCurly, TokenType.Semicolon].includes(type);
    if (isStart) rule = null;
  }
  return declarations;
}

function nameOf(token: CSSToken): string {
  const written = tokenValue(token);
  return written.startsWith('--') ? written : written.toLowerCase();
}

/** Where the value ends of the declaration that begins here; null where a nested rule does. */
function endOfValue(tokens: readonly CSSToken[], start: number): number | null {
  const colon = nextOf(tokens, start);
  if (tokens[colon]?.[0] !== TokenType.Colon) return null;
  let depth = 0;
  for (let index = colon + 1; index < tokens.length; index++) {
    const token = tokens[index] as CSSToken;
    const [type] = token;
    if (depth === 0 && (type === TokenType.Semicolon || type === TokenType.CloseCurly)) return index;
    if (depth === 0 && type === TokenType.OpenCurly && !tokenValue(tokens[start] as CSSToken).startsWith('--'))
      return null;
    if (closerOf(token) !== null) depth++;
    else if ([TokenType.CloseParen, TokenType.CloseSquare, TokenType.CloseCurly].includes(type)) depth--;
  }
  return tokens.length;
}

function nextOf(tokens: readonly CSSToken[], index: number): number {
  let next = index + 1;
  while (next < tokens.length && isSpace(tokens[next] as CSSToken)) next++;
  return next;
}
