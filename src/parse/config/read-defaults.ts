import type { Text } from '../../model/meeting.js';
import { readFields } from '../front-matter/read-fields.js';
import { type Reading, readText } from '../front-matter/read-text.js';
import { frontMatterSchema } from '../front-matter/schema.js';
import { type MapValue, toPlain, type Value } from '../front-matter/yaml/value.js';

/**
 * Takes out of a configuration what is front matter, as plain data. Parted texts become maps by language: the order of
 * their parts is that of the configuration's languages, not of a meeting's.
 */
export function readDefaults(fields: MapValue, reading: Reading): Readonly<Record<string, unknown>> {
  const entries = fields.entries.filter(
    ({ key, value }) => Object.hasOwn(frontMatterSchema.shape, key) && value.kind !== 'none',
  );
  // For its problems: separators, comments, an end before its start.
  readFields({ ...fields, entries }, reading);
  const silent: Reading = { ...reading, problems: [] };
  return Object.fromEntries(entries.map(({ key, value }) => [key, toPlain(partTexts(value, key, silent))]));
}

const texts = new Set(
  'title subtitle room organization reference series classification quorum next agenda signatures attendees name function proxy by'.split(
    ' ',
  ),
);

function partTexts(value: Value, key: string, reading: Reading): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => partTexts(item, key, reading)) };
  if (value.kind === 'map') {
    const entries = value.entries.map((entry) => ({ ...entry, value: partTexts(entry.value, entry.key, reading) }));
    return { ...value, entries };
  }
  const text = value.kind === 'text' && texts.has(key) ? readText(value, reading) : null;
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
