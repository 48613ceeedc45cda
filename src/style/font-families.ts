import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import { closerOf, isSpace, tokenValue } from './style-tokens.js';

/** One entry of a list of font families. */
export interface Family {
  /** A name, a generic family (`serif`), or a variable (`var(--own)`). */
  readonly kind: 'name' | 'generic' | 'variable';
  readonly name: string;
  readonly first: CSSToken;
  readonly last: CSSToken;
}

const sansFamilies = 'serif sans-serif system-ui cursive fantasy math emoji fangsong ui-serif ui-sans-serif ui-rounded';
const generic = new Set([...sansFamilies.split(' '), 'monospace', 'ui-monospace']);
const wide = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer']);
const sizes = new Set('xx-small x-small small medium large x-large xx-large xxx-large smaller larger math'.split(' '));

export function isMonospace(name: string): boolean {
  return name.endsWith('monospace');
}

/** The families that a value of `font-family`, of a variable or (`shorthand`) of `font` lists. */
export function readFamilies(value: readonly CSSToken[], shorthand = false): readonly Family[] {
  const [start, ...rest] = splitAtCommas(withoutImportance(value));
  const first = shorthand ? afterSize(start ?? []) : (start ?? []);
  return [first, ...rest].flatMap(readFamily);
}

function readFamily(entry: readonly CSSToken[]): readonly Family[] {
  const tokens = entry.filter((token) => !isSpace(token));
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first[0] === TokenType.Function) {
    if (tokenValue(first).toLowerCase() !== 'var') return [];
    const name = tokenValue(tokens[1] ?? first);
    const [, ...fallback] = splitAtCommas(entry.slice(entry.indexOf(first) + 1, entry.indexOf(last)));
    return [{ kind: 'variable', name, first, last }, ...fallback.flatMap(readFamily)];
  }
  if (first[0] === TokenType.String) return [{ kind: 'name', name: tokenValue(first), first, last }];
  if (first[0] !== TokenType.Ident) return [];
  const name = tokens.map(tokenValue).join(' ');
  if (tokens.length > 1) return [{ kind: 'name', name, first, last }];
  if (wide.has(name.toLowerCase())) return [];
  const kind = generic.has(name.toLowerCase()) ? 'generic' : 'name';
  return [{ kind, name: kind === 'generic' ? name.toLowerCase() : name, first, last }];
}

/** What follows the size, and the height of lines, in `font: italic 600 10pt/1.4 …`. */
function afterSize(tokens: readonly CSSToken[]): readonly CSSToken[] {
  const size = tokens.findIndex((token) => isSize(token));
  if (size < 0) return [];
  const end = endOf(tokens, size);
  const slash = tokens.findIndex((token, index) => index > end && !isSpace(token));
  if (tokens[slash]?.[1] !== '/') return tokens.slice(end + 1);
  const height = tokens.findIndex((token, index) => index > slash && !isSpace(token));
  return height < 0 ? [] : tokens.slice(endOf(tokens, height) + 1);
}

function isSize(token: CSSToken): boolean {
  const [type, raw] = token;
  if (type === TokenType.Dimension) return !/(?:deg|rad|turn)$/i.test(raw);
  if (type === TokenType.Ident) return sizes.has(tokenValue(token).toLowerCase());
  return type === TokenType.Percentage || type === TokenType.Function;
}

/** Where a token, or the function that it opens, ends. */
function endOf(tokens: readonly CSSToken[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index] as CSSToken;
    if (closerOf(token) !== null) depth++;
    else if (token[0] === TokenType.CloseParen) depth--;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

function withoutImportance(tokens: readonly CSSToken[]): readonly CSSToken[] {
  const mark = tokens.findLastIndex(([type, raw]) => type === TokenType.Delim && raw === '!');
  return mark < 0 ? tokens : tokens.slice(0, mark);
}

function splitAtCommas(tokens: readonly CSSToken[]): CSSToken[][] {
  const entries: CSSToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (closerOf(token) !== null) depth++;
    else if (token[0] === TokenType.CloseParen) depth--;
    if (token[0] === TokenType.Comma && depth === 0) entries.push([]);
    else entries.at(-1)?.push(token);
  }
  return entries;
}
