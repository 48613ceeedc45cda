import type { Meeting, Text } from '../../model/meeting.js';
import type { Place } from '../../model/place.js';
import { readDate } from './date-faults.js';
import { isFormMap } from './form-map.js';
import type { FrontMatter } from './front-matter.js';
import { readAttendees } from './read-attendees.js';
import { type Reading, readEntryText, readText } from './read-text.js';
import { readTime } from './read-time.js';
import { getField, type MapValue, type Span, type Value } from './yaml/value.js';

/** Turns fields into domain values. What doesn't fit the schema is left out: it has its problem already. */
export function readFields(fields: MapValue, reading: Reading): FrontMatter {
  const text = (key: string) => readText(getField(fields, key), reading);
  return {
    languages: reading.languages,
    title: text('title'),
    subtitle: text('subtitle'),
    organization: text('organization'),
    reference: text('reference'),
    series: text('series'),
    date: readDate(readScalar(getField(fields, 'date')) ?? ''),
    time: readTime(getField(fields, 'time'), reading),
    timezone: readScalar(getField(fields, 'timezone')),
    room: text('room'),
    attendees: readAttendees(getField(fields, 'attendees'), reading),
    status: readChoice(getField(fields, 'status'), ['draft', 'final', 'approved']) ?? 'final',
    approved: readApproved(getField(fields, 'approved'), reading),
    classification: text('classification'),
    quorum: text('quorum'),
    previous: readPrevious(getField(fields, 'previous')),
    next: readNext(getField(fields, 'next'), reading),
    agenda: readAgenda(getField(fields, 'agenda'), reading),
    layout: readChoice(getField(fields, 'layout'), ['parallel', 'stacked', 'sequential']) ?? 'parallel',
    template: readScalar(getField(fields, 'template')),
    style: readScalar(getField(fields, 'style')),
    logos: readScalars(getField(fields, 'logo')),
    distribution: readScalars(getField(fields, 'distribution')),
    annexes: readAnnexes(getField(fields, 'annexes'), reading),
    signatures: readTexts(getField(fields, 'signatures'), reading),
    positions: readPositions(fields, reading.locate),
  };
}

function readApproved(value: Value | null, reading: Reading): Meeting['approved'] {
  if (value?.kind !== 'map') return null;
  const date = readDate(readScalar(getField(value, 'date')) ?? '');
  const by = readText(getField(value, 'by'), reading);
  return date || by ? { date, by } : null;
}

function readPrevious(value: Value | null): Meeting['previous'] {
  if (value?.kind !== 'map') return null;
  const date = readDate(readScalar(getField(value, 'date')) ?? '');
  const file = readScalar(getField(value, 'file'));
  const flag = readChoice(getField(value, 'approved'), ['true', 'false']);
  return date || file || flag ? { date, file, approved: flag && flag === 'true' } : null;
}

function readNext(value: Value | null, reading: Reading): Meeting['next'] {
  if (value?.kind !== 'map' || isFormMap(value)) {
    const alone = readDate(readScalar(value) ?? '');
    if (alone) return { text: null, date: alone, time: null, room: null };
    const text = readText(value, reading);
    return text && { text, date: null, time: null, room: null };
  }
  const date = readDate(readScalar(getField(value, 'date')) ?? '');
  const time = readTime(getField(value, 'time'), reading);
  const room = readText(getField(value, 'room'), reading);
  return date || time || room ? { text: null, date, time, room } : null;
}

function readAgenda(value: Value | null, reading: Reading): FrontMatter['agenda'] {
  return value?.kind === 'list' ? readTexts(value, reading) : null;
}

function readAnnexes(value: Value | null, reading: Reading): Meeting['annexes'] {
  if (value?.kind !== 'list') return [];
  return value.items.map((item) => ({
    title: readEntryText(getField(item, 'title'), reading),
    file: readScalar(getField(item, 'file')),
    url: readScalar(getField(item, 'url')),
  }));
}

function readTexts(value: Value | null, reading: Reading): Text[] {
  if (value?.kind !== 'list') return [];
  return value.items.map((item) => readEntryText(item, reading));
}

function readScalar(value: Value | null): string | null {
  return value?.kind === 'text' && value.text.trim() !== '' ? value.text.trim() : null;
}

function readScalars(value: Value | null): string[] {
  const items = value?.kind === 'list' ? value.items : [value];
  return items.map(readScalar).filter((text) => text !== null);
}

function readChoice<const T extends string>(value: Value | null, choices: readonly T[]): T | null {
  return choices.find((choice) => choice === readScalar(value)) ?? null;
}

/** As `FrontMatter.positions`. */
function readPositions(root: MapValue, locate: (span: Span) => Place): Map<string, Place> {
  const positions = new Map<string, Place>();
  const visit = (value: Value, path: string) => {
    if (value.span && path !== '' && value.kind !== 'none') positions.set(path, locate(value.span));
    const prefix = path === '' ? '' : `${path}.`;
    if (value.kind === 'list') for (const [index, item] of value.items.entries()) visit(item, `${prefix}${index}`);
    if (value.kind === 'map') for (const entry of value.entries) visit(entry.value, prefix + entry.key);
  };
  visit(root, '');
  for (const [name, path] of [
    ['logo', 'logo.0'],
    ['distribution', 'distribution.0'],
    ['next', 'next.date'],
  ] as const) {
    const value = getField(root, name);
    if (value?.kind === 'text' && value.span) positions.set(path, locate(value.span));
  }
  return positions;
}
