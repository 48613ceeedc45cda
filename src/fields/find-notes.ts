import { once } from '../basics/once.js';
import { configFields } from './config-fields.js';
import type { FieldNotes } from './field.js';
import { headerFields } from './header-fields.js';
import { walkFields } from './written-fields.js';

/** What the tables say of a field, by its path without the numbers of list entries. */
export function findNotes(path: string): FieldNotes | undefined {
  return byPath().get(path);
}

/** What people write for a field, wherever it stands; in lower case and without accents, as far as letters have case. */
export function otherNamesOf(name: string): readonly string[] {
  return names().get(name) ?? [];
}

const byPath = once(() => new Map([...walkFields(headerFields), ...walkFields(configFields)]));

const names = once(
  () =>
    new Map(
      [...byPath()].flatMap(([path, { names }]): [string, readonly string[]][] =>
        names === undefined ? [] : [[path.slice(path.lastIndexOf('.') + 1), names.split(' ')]],
      ),
    ),
);
