import type { Span } from './value.js';

/** How a text that is not YAML is made readable, every character keeping its place. */
export type Repair =
  /** The stretch becomes a plain text that stands for what was meant. */
  | { readonly kind: 'fill'; readonly span: Span }
  /** The stretch is taken away; `key`: the field that goes with it. */
  | { readonly kind: 'blank'; readonly span: Span; readonly key?: string | undefined }
  /** Read on as if it had been written so. */
  | { readonly kind: 'rewrite'; readonly replace: (source: string) => string };

export function fill(source: string, { start, end }: Span): string {
  return source.slice(0, start) + source.slice(start, end).replace(/\S/g, 'x') + source.slice(end);
}

export function blank(source: string, { start, end }: Span): string {
  return source.slice(0, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
}

/** Turns the tabs before what a line holds into as many spaces. */
export function untab(source: string, { start, end }: Span): string {
  return source.slice(0, start) + source.slice(start, end).replaceAll('\t', ' ') + source.slice(end);
}
