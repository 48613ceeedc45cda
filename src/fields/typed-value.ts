import type { Choice, FieldRecord, Kind, List, ScalarKind, Scalars } from './field.js';

/** A kind of single value, and such a value. */
export type ScalarValue<K extends ScalarKind = ScalarKind> = {
  readonly [Each in K]: { readonly kind: Each; readonly value: Scalars[Each] | null };
}[K];

type TypedValue =
  | ScalarValue
  | (Choice & { readonly value: string })
  | (List & { readonly value: readonly unknown[] | null })
  | (FieldRecord & { readonly value: Properties | null })
  | { readonly kind: 'ignored'; readonly value?: unknown };

export type Properties = Readonly<Record<string, unknown>>;

/** Says what a value is by its kind. The types of the tables vouch for it: there a field is of its property's kind. */
export function typeValue(kind: Kind, value: unknown): TypedValue {
  return { ...kind, value } as TypedValue;
}
