import type { Text } from '../../model/meeting.js';
import { isFormMap } from '../front-matter/form-map.js';
import { type Reading, readText } from '../front-matter/read-text.js';
import { getField, type Value } from '../front-matter/yaml/value.js';

/** An agency of the registry, with its name and its short name in every language. */
export interface Organization {
  /** `Organisation internationale pour les migrations // International Organization for Migration` */
  readonly name: Text;
  /** As a rule an acronym: `OIM // IOM`. */
  readonly short: Text | null;
  /** Other names that are right too. */
  readonly aliases: readonly Text[];
}

/**
 * Reads the registry: a list, each entry `{ name, short, aliases }` or a name alone. Names are texts: `A // B`
 * in the order of the configuration's `languages`, a map by language, or one form that serves every language.
 */
export function readOrganizations(value: Value | null, reading: Reading): Organization[] {
  if (value?.kind !== 'list') return [];
  return value.items.flatMap((item): Organization[] => {
    const isFields = item.kind === 'map' && !isFormMap(item);
    const name = readText(isFields ? getField(item, 'name') : item, reading);
    if (name === null) return [];
    if (!isFields) return [{ name, short: null, aliases: [] }];
    const aliases = getField(item, 'aliases');
    return [
      {
        name,
        short: readText(getField(item, 'short'), reading),
        aliases:
          aliases?.kind === 'list'
            ? aliases.items.map((alias) => readText(alias, reading)).filter((text) => text !== null)
            : [],
      },
    ];
  });
}
