import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import { closerOf, isSpace, tokenValue } from './style-tokens.js';

/** What a style sheet names outside itself: where it stands, by the tokens that it is written in, and its path. */
export interface Reference {
  readonly first: CSSToken;
  readonly last: CSSToken;
  /** Null where it is no plain path: put together of variables, with modifiers. */
  readonly path: string | null;
}

const imageSets = new Set(['image-set', '-webkit-image-set', 'image', 'cross-fade', '-webkit-cross-fade']);

/** Everything that a browser would load for a style sheet, `@import` aside. */
export function findReferences(tokens: readonly CSSToken[]): readonly Reference[] {
  const references: Reference[] = [];
  const functions: (string | null)[] = [];
  for (const [index, token] of tokens.entries()) {
    const [type] = token;
    if (type === TokenType.URL) references.push({ first: token, last: token, path: tokenValue(token) });
    const name = type === TokenType.Function ? tokenValue(token).toLowerCase() : null;
    const around = functions.at(-1);
    if (type === TokenType.String && around && imageSets.has(around)) {
      references.push({ first: token, last: token, path: tokenValue(token) });
    }
    if (name === 'url' || name === 'src') references.push(readFunction(tokens, index));
    if (closerOf(token) !== null) functions.push(name);
    else if ([TokenType.CloseParen, TokenType.CloseSquare, TokenType.CloseCurly].includes(type)) functions.pop();
  }
  return references;
}

/** `url("…")`, with nothing but space beside the text. */
function readFunction(tokens: readonly CSSToken[], index: number): Reference {
  let end = index + 1;
  while (tokens[end]?.[0] !== TokenType.CloseParen) end++;
  const inner = tokens.slice(index + 1, end).filter((token) => !isSpace(token));
  const [only] = inner;
  const path = inner.length === 1 && only?.[0] === TokenType.String ? tokenValue(only) : null;
  return { first: tokens[index] as CSSToken, last: tokens[end] as CSSToken, path };
}
