import type { Range } from '../../../model/range.js';

/** `span` is null for what no file says: a default from the configuration. */
interface Located {
  readonly span: Range | null;
}

/** A scalar as written: `012` is "012", `1e3` is "1e3". */
export interface TextValue extends Located {
  readonly kind: 'text';
  /** With `\//` kept as it is written, in double quotes too. */
  readonly text: string;
  /** Written without quotes. */
  readonly plain: boolean;
  /** From the `#` on, where an unquoted text is followed by a comment on its line. */
  readonly comment: Range | null;
}

interface ListValue extends Located {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface MapValue extends Located {
  readonly kind: 'map';
  /** Each key once. */
  readonly entries: readonly Entry[];
  /** Written in braces. */
  readonly flow: boolean;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Range | null;
  readonly value: Value;
}

/** Nothing is written, or `null` or `~`: the place is the key, or the dash. */
interface NoValue extends Located {
  readonly kind: 'none';
}

/** Something is written that has its problem already; it counts as there, and nothing more is said of it. */
interface BrokenValue extends Located {
  readonly kind: 'broken';
}

export type Value = TextValue | ListValue | MapValue | NoValue | BrokenValue;

export const emptyMap: MapValue = { kind: 'map', span: null, entries: [], flow: false };

/** The value of a key, or null where the key is not written. */
export function getField(value: Value | null, key: string): Value | null {
  if (value?.kind !== 'map') return null;
  return value.entries.find((entry) => entry.key === key)?.value ?? null;
}

/** Turns parsed YAML or JSON into a value without places. */
export function fromPlain(data: unknown): Value {
  if (data === null || data === undefined) return { kind: 'none', span: null };
  if (Array.isArray(data)) return { kind: 'list', span: null, items: data.map(fromPlain) };
  if (typeof data !== 'object') return { kind: 'text', span: null, text: String(data), plain: false, comment: null };
  const entries = Object.entries(data).map(([key, value]) => ({ key, keySpan: null, value: fromPlain(value) }));
  return { kind: 'map', span: null, entries, flow: false };
}

/**
 * Turns a value into plain data: maps become objects without prototype, scalars strings, and what is empty or at
 * fault undefined.
 */
export function toPlain(value: Value): unknown {
  if (value.kind === 'text') return value.text.trim() === '' ? undefined : value.text;
  if (value.kind === 'list') return value.items.map(toPlain);
  if (value.kind !== 'map') return undefined;
  const data: Record<string, unknown> = Object.create(null);
  for (const entry of value.entries) {
    if (entry.value.kind !== 'broken') data[entry.key] = toPlain(entry.value);
  }
  return data;
}
