import type { Field, Kind } from '../../fields/field.js';
import { headerFields } from '../../fields/header-fields.js';
import { writtenFields } from '../../fields/written-fields.js';
import type { Text } from '../../model/text.js';
import { readFields } from '../front-matter/read-fields.js';
import { type Reading, readText } from '../front-matter/read-text.js';
import { type MapValue, toPlain, type Value } from '../front-matter/yaml/value.js';

/**
 * Takes out of a configuration what is front matter, as plain data. Parted texts become maps by language: the order of
 * their parts is that of the configuration's languages, not of a meeting's.
 */
export function readDefaults(fields: MapValue, reading: Reading): Readonly<Record<string, unknown>> {
  const known = new Map<string, Field>(writtenFields(headerFields));
  const entries = fields.entries.filter(({ key, value }) => known.has(key) && value.kind !== 'none');
  // For its problems: separators, comments, an end before its start.
  readFields({ ...fields, entries }, reading);
  const silent: Reading = { ...reading, problems: [] };
  return Object.fromEntries(entries.map(({ key, value }) => [key, toPlain(partTexts(value, known.get(key), silent))]));
}

function partTexts(value: Value, kind: Kind | undefined, reading: Reading): Value {
  if (kind?.kind === 'list' && value.kind === 'list') {
    return { ...value, items: value.items.map((item) => partTexts(item, kind.item, reading)) };
  }
  if (kind?.kind === 'record' && value.kind === 'map') {
    const fields = new Map<string, Field>(writtenFields(kind.fields));
    const entries = value.entries.map((entry) => ({
      ...entry,
      value: partTexts(entry.value, fields.get(entry.key), reading),
    }));
    return { ...value, entries };
  }
  const isText = kind?.kind === 'text' || (kind?.kind === 'record' && kind.alone);
  const text = value.kind === 'text' && isText ? readText(value, reading) : null;
  return text && reading.languages.length > 1 && isParted(text) ? toFormMap(text) : value;
}

function isParted({ forms }: Text): boolean {
  return forms.size > 1;
}

function toFormMap({ forms }: Text): Value {
  const entries = [...forms].map(([key, form]) => {
    const text = form.map((node) => ('value' in node ? node.value : '')).join('');
    const value = { kind: 'text', span: null, text: escapeSlashes(text), plain: false, comment: null } as const;
    return { key, keySpan: null, value };
  });
  return { kind: 'map', span: null, entries, flow: false };
}

/** Read again, a literal `//` must stay one. */
function escapeSlashes(text: string): string {
  return text.replaceAll('//', '\\//');
}
