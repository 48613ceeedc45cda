import { once } from '../basics/once.js';
import type { Kind } from '../fields/field.js';
import { headerFields } from '../fields/header-fields.js';
import { walkFields } from '../fields/written-fields.js';
import { pathOf } from '../parse/path-of.js';

/** The paths that a meeting file may name, as they are asked for. There may be too many, and rarely too few. */
export interface References {
  /** Of the front matter: logos, annexes, a template, a style sheet. */
  readonly front: ReadonlySet<string>;
  /** Of the text: pictures and links. */
  readonly body: ReadonlySet<string>;
}

/** Looks for paths without parsing, which would take longer than all else that a file takes that has not changed. */
export function findReferences(text: string): References {
  const lines = text.replace(/\r\n?/g, '\n');
  const block = /^\uFEFF?---[^\n]*\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(lines)?.[1] ?? '';
  return { front: collectPaths(findInFront(block)), body: collectPaths(findInBody(lines)) };
}

/** Texts that may be paths, each also as it is asked for: decoded, without `#…` and `?…`. */
export function collectPaths(written: Iterable<string>): Set<string> {
  const paths = new Set<string>();
  for (const each of written) {
    if (each.length > 1000 || isAddress(each)) continue;
    for (const path of [each, pathOf(each)]) if (path !== null && path !== '') paths.add(path);
  }
  return paths;
}

/** An address outside the file system; `C:` too, which leads out of any repository. */
function isAddress(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(path);
}

/** A field that names files, with what follows it. */
const namingField = once(() => {
  const keys = [...walkFields(headerFields)].flatMap(([path, field]) =>
    'kind' in field && holdsPath(field) ? [path.slice(path.lastIndexOf('.') + 1)] : [],
  );
  return new RegExp(`(?:^|[\\s{,"'])(?:${[...new Set(keys)].join('|')})["']?[^\\S\\n]*:([^\\n]+)`, 'g');
});

function holdsPath(kind: Kind): boolean {
  return kind.kind === 'path' || (kind.kind === 'list' && holdsPath(kind.item));
}

/** What follows one of the fields that name files, and whatever else looks like a path. */
function* findInFront(block: string): Generator<string> {
  for (const [, value = ''] of block.matchAll(namingField())) {
    yield* readingsOf(value);
  }
  for (const [, ...values] of block.matchAll(/"([^"\n]+)"|'([^'\n]+)'/g)) yield* values.filter(Boolean);
  for (const [value] of block.matchAll(/[^[\]{},"'\n]+/g)) {
    // What has neither is not even looked at closely.
    if (!/[./]/.test(value)) continue;
    for (const piece of value.split(/(?:^|\s)-\s|:\s|\s#/)) if (looksLikePath(piece.trim())) yield* readingsOf(piece);
  }
}

/** A value as a whole, up to a comment, and up to what ends it in a list or map; without its quotes. */
function readingsOf(value: string): string[] {
  const bare = value.replace(/\s#.*$/s, '');
  const first = bare.replace(/[,\]}].*$/s, '');
  return [value, bare, first].map((text) => text.trim().replace(/^(["'])(.*)\1$/, '$2'));
}

function looksLikePath(text: string): boolean {
  return !text.includes('@') && (/\.[a-z0-9]{1,8}$/i.test(text) || /\S\/\S/.test(text));
}

/** Destinations of links and pictures, and of their definitions. */
function* findInBody(text: string): Generator<string> {
  // What follows is looked at, not passed over: links stand in links, and in footnotes. A bare `]` ends it, so that each
  // piece is looked at once.
  const destination = /\][(:](?=\s{0,99}(?:<([^<>\n]{0,999})>|([^\s<\]][^\s\]]{0,999})))/g;
  for (const [, bracketed, bare = ''] of text.matchAll(destination)) {
    if (bracketed !== undefined) yield unescapeText(bracketed);
    else yield* endingsOf(bare).map(unescapeText);
  }
}

/** `a(b).png)` may end before either parenthesis. */
function endingsOf(run: string): string[] {
  const ends = [...run.matchAll(/\)/g)].slice(0, 8).map(({ index }) => run.slice(0, index));
  return [...ends, run];
}

function unescapeText(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
