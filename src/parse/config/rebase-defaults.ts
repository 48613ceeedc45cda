import { posix } from 'node:path';
import type { Fields, Kind } from '../../fields/field.js';
import { headerFields } from '../../fields/header-fields.js';
import { writtenFields } from '../../fields/written-fields.js';

/** Front matter of a configuration, as plain data. */
type Defaults = Readonly<Record<string, unknown>>;

/**
 * Makes the paths among default front matter relative to a meeting file: in the configuration they start from its own
 * folder.
 *
 * @param folder the configuration's folder, relative to the meeting's, with forward slashes: `''`, `../..`
 */
export function rebaseDefaults(defaults: Defaults, folder: string): Defaults {
  return mapPaths(headerFields, defaults, (path) => (path.startsWith('/') ? path : posix.join(folder, path)));
}

/** The paths among default front matter. */
export function listPaths(defaults: Defaults): readonly string[] {
  const paths: string[] = [];
  mapPaths(headerFields, defaults, (path) => {
    paths.push(path);
    return path;
  });
  return paths;
}

function mapPaths(fields: Fields, values: object, change: (path: string) => string): Defaults {
  const kinds = new Map<string, Kind>(writtenFields(fields));
  const changeWithin = (value: unknown, kind: Kind | undefined): unknown => {
    if (Array.isArray(value)) return value.map((each) => changeWithin(each, kind?.kind === 'list' ? kind.item : kind));
    if (kind?.kind === 'list') return changeWithin(value, kind.item);
    if (kind?.kind === 'path') return typeof value === 'string' ? change(value) : value;
    const isRecord = kind?.kind === 'record' && typeof value === 'object' && value !== null;
    return isRecord ? mapPaths(kind.fields, value, change) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, changeWithin(value, kinds.get(key))]));
}
