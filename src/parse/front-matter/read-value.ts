import type { Field, FieldRecord, Fields, Kind, List, ScalarKind, Scalars } from '../../fields/field.js';
import type { Properties } from '../../fields/typed-value.js';
import { keyOf } from '../../fields/written-fields.js';
import { parseTime } from '../../locale/parse-time.js';
import type { Text } from '../../model/text.js';
import { readDate } from './date-faults.js';
import { isFormMap } from './form-map.js';
import { readLanguageTag } from './language-tags.js';
import { type Reading, readEntryText, readText } from './read-text.js';
import { readTime } from './read-time.js';
import { readAttendeeStatus, readRole } from './value-faults.js';
import { getField, type Value } from './yaml/value.js';

type Readers = { readonly [K in ScalarKind]: (value: Value | null, reading: Reading) => Scalars[K] | null };

const readers: Readers = {
  text: readText,
  date: (value) => readDate(readScalar(value) ?? ''),
  'time-range': readTime,
  time: (value) => parseTime(readScalar(value) ?? ''),
  path: readScalar,
  email: readScalar,
  url: readScalar,
  timezone: readScalar,
  language: (value) => readLanguageTag(readScalar(value) ?? ''),
  flag: (value) => readFlag(readScalar(value)),
  count: (value) => (/^[1-9]\d{0,5}$/.test(readScalar(value) ?? '') ? Number(readScalar(value)) : null),
  role: (value) => readRole(readScalar(value) ?? ''),
  attendance: (value) => readAttendeeStatus(readScalar(value) ?? ''),
};

/** Reads the properties of a table out of a map. What doesn't fit is left out: it has its problem already. */
export function readProperties(fields: Fields, map: Value | null, reading: Reading): Properties {
  return readEach(fields, (key) => (key === null ? null : getField(map, key)), reading);
}

/** @returns null where nothing can be read */
function readValue(kind: Kind, value: Value | null, reading: Reading): unknown {
  switch (kind.kind) {
    case 'list':
      return readList(kind, value, reading);
    case 'record': {
      const record = readRecord(kind, value, reading);
      return Object.values(record).some((property) => property !== null) ? record : null;
    }
    case 'choice':
      return kind.values.find((choice) => choice === readScalar(value)) ?? null;
    case 'ignored':
      return null;
    default:
      return readers[kind.kind](value, reading);
  }
}

/** Entries that a text makes are kept where it can't be read, so that they keep their index. */
function readList({ item, single }: List, value: Value | null, reading: Reading): readonly unknown[] | null {
  if (value?.kind !== 'list' && !(single && value)) return null;
  const items = value.kind === 'list' ? value.items : [value];
  if (item.kind === 'text') return items.map((each) => readEntryText(each, reading));
  if (item.kind === 'record') return items.map((each) => readRecord(item, each, reading, readEntryText));
  return items.map((each) => readValue(item, each, reading)).filter((each) => each !== null);
}

/** Reads a text that its record is not without. */
type ReadRequired = (value: Value | null, reading: Reading) => Text | null;

function readRecord(
  { fields, alone }: FieldRecord,
  value: Value | null,
  reading: Reading,
  readRequired?: ReadRequired,
): Properties {
  if (!alone || (value?.kind === 'map' && !isFormMap(value))) {
    return readEach(fields, (key) => (key === null ? null : getField(value, key)), reading, readRequired);
  }
  const meant = alone.find((property) => readValue(fields[property] as Field, value, reading) !== null) ?? alone.at(-1);
  return readEach(fields, (_, property) => (property === meant ? value : null), reading, readRequired);
}

function readEach(
  fields: Fields,
  find: (key: string | null, property: string) => Value | null,
  reading: Reading,
  readRequired: ReadRequired = readText,
): Properties {
  const entries = Object.entries(fields).filter(([, { kind }]) => kind !== 'ignored');
  return Object.fromEntries(
    entries.map(([property, field]) => {
      const value = find(keyOf(property, field), property);
      const isRequiredText = field.kind === 'text' && field.required;
      const read = isRequiredText ? readRequired(value, reading) : readValue(field, value, reading);
      return [property, read ?? field.default ?? (field.kind === 'list' && !field.orNull ? [] : null)];
    }),
  );
}

function readScalar(value: Value | null): string | null {
  return value?.kind === 'text' && value.text.trim() !== '' ? value.text.trim() : null;
}

function readFlag(text: string | null): boolean | null {
  return text === 'true' || text === 'false' ? text === 'true' : null;
}
