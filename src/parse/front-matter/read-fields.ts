import { headerFields } from '../../fields/header-fields.js';
import { writtenFields } from '../../fields/written-fields.js';
import type { Header } from '../../model/header.js';
import type { Place } from '../../model/place.js';
import type { Range } from '../../model/range.js';
import type { FrontMatter } from './front-matter.js';
import type { Reading } from './read-text.js';
import { readProperties } from './read-value.js';
import { getField, type MapValue, type Value } from './yaml/value.js';

/** Turns fields into domain values. What doesn't fit the schema is left out: it has its problem already. */
export function readFields(fields: MapValue, reading: Reading): FrontMatter {
  // The type of the table says that its properties are the header's.
  const header = readProperties(headerFields, fields, reading) as unknown as Header;
  return { ...header, languages: reading.languages, positions: readPositions(fields, reading.locate) };
}

/** As `FrontMatter.positions`. */
function readPositions(root: MapValue, locate: (span: Range) => Place): Map<string, Place> {
  const positions = new Map<string, Place>();
  const visit = (value: Value, path: string) => {
    if (value.span && path !== '' && value.kind !== 'none') positions.set(path, locate(value.span));
    const prefix = path === '' ? '' : `${path}.`;
    if (value.kind === 'list') for (const [index, item] of value.items.entries()) visit(item, `${prefix}${index}`);
    if (value.kind === 'map') for (const entry of value.entries) visit(entry.value, prefix + entry.key);
  };
  visit(root, '');
  for (const [key, field] of writtenFields(headerFields)) {
    const inner = field.kind === 'list' && field.single ? '0' : field.kind === 'record' ? field.alone?.[0] : undefined;
    const value = getField(root, key);
    if (inner !== undefined && value?.kind === 'text' && value.span)
      positions.set(`${key}.${inner}`, locate(value.span));
  }
  return positions;
}
