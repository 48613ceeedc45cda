import type { PlainDate, PlainTime, TimeRange } from '../model/date-time.js';
import type { AttendeeStatus, Role } from '../model/header.js';
import type { LanguageTag, Text } from '../model/text.js';
import type { FieldText } from './field-text.js';

/** What a single value of each kind is read as. Whoever treats kinds apart has a record of these. */
export interface Scalars {
  /** Words, or a form for each language. */
  readonly text: Text;
  readonly date: PlainDate;
  /** A start, or a start and an end. */
  readonly 'time-range': TimeRange;
  /** An hour and minutes. */
  readonly time: PlainTime;
  /** From the folder of the file that it is written in. */
  readonly path: string;
  readonly email: string;
  /** An address of the web. */
  readonly url: string;
  readonly timezone: string;
  readonly language: LanguageTag;
  readonly flag: boolean;
  readonly count: number;
  readonly role: Role;
  readonly attendance: AttendeeStatus;
}

export type ScalarKind = keyof Scalars;

export interface Choice<V extends string = string> {
  readonly kind: 'choice';
  /** What messages call a value. */
  readonly noun: string;
  readonly values: readonly V[];
  /** What people write for the values, in lower case. */
  readonly synonyms: Readonly<Record<string, V>>;
}

export interface List<Item = Kind> {
  readonly kind: 'list';
  readonly item: Item;
  /** What messages say is expected. */
  readonly expected: string;
  /** Has one entry at least. */
  readonly filled?: true;
  /** An only entry may stand without the list. */
  readonly single?: true;
}

export interface FieldRecord<Table = Fields, Property = string> {
  readonly kind: 'record';
  readonly fields: Table;
  /** What messages say is expected. */
  readonly expected: string;
  /** What a value is that is no map of fields: the first of these properties that it can be. */
  readonly alone?: readonly Property[];
  /** Of these keys one must be written. */
  readonly either?: { readonly keys: readonly [string, string]; readonly message: string; readonly hint: string };
}

/** What may be written for a field; `ignored`: it is nothing to the program. */
export type Kind = { readonly kind: ScalarKind } | Choice | List | FieldRecord | { readonly kind: 'ignored' };

/** What is said of any field. */
export interface FieldNotes {
  /**
   * What is written for it, where the model calls it otherwise. Null: it has no name, as its record may be written as
   * nothing but this.
   */
  readonly key?: string | null;
  readonly required?: true;
  /** What holds where it is not written. */
  readonly default?: unknown;
  /** Of a list: it is null where it is not written, else empty. */
  readonly orNull?: true;
  /** What people write for its name, in the languages of the catalogue; said once for fields of one name. */
  readonly names?: string;
  /** A right line, to be pasted. */
  readonly example?: string;
  /** A function, as no more than the JSON Schemas need the words. */
  readonly text?: () => FieldText;
}

/** A row of the table. */
export type Field = Kind & FieldNotes;

export type Fields = Readonly<Record<string, Field>>;

/** The rows of every property of a type: one that is left out, or of another kind than its type, does not compile. */
export type FieldsOf<T> = { readonly [Property in keyof T]: FieldOf<T[Property]> };

type FieldOf<V> = KindOf<NonNullable<V>> & Presence<V> & Naming;

type KindOf<V> = [V] extends [never]
  ? { readonly kind: 'ignored' }
  : [ScalarKindOf<V>] extends [never]
    ? [V] extends [string]
      ? Choice<V>
      : [V] extends [readonly (infer Item)[]]
        ? List<KindOf<Item>>
        : FieldRecord<FieldsOf<V>, keyof V>
    : { readonly kind: ScalarKindOf<V> };

type ScalarKindOf<V> = {
  [K in ScalarKind]: [V, Scalars[K]] extends [Scalars[K], V] ? K : never;
}[ScalarKind];

/** What is never null is written, or has a default. */
type Presence<V> = null extends V
  ? [Extract<V, readonly unknown[]>] extends [never]
    ? { readonly required?: true }
    : { readonly orNull: true }
  : V extends readonly unknown[]
    ? { readonly required?: true; readonly default?: V }
    : { readonly required: true } | { readonly default: V };

type Naming =
  | (Pick<FieldNotes, 'names' | 'example'> & { readonly key?: string; readonly text: () => FieldText })
  | { readonly key: null };
