import { parseTime } from '../../locale/parse-time.js';
import type { Attendee, PlainTime } from '../../model/meeting.js';
import { isFormMap } from './form-map.js';
import { type Reading, readEntryText, readText } from './read-text.js';
import { findEmailFault, readAttendeeStatus, readRole } from './value-faults.js';
import { getField, type Value } from './yaml/value.js';

export function readAttendees(value: Value | null, reading: Reading): Attendee[] {
  if (value?.kind !== 'list') return [];
  return value.items.map((item) => readAttendee(item, reading));
}

function readAttendee(item: Value, reading: Reading): Attendee {
  const isFields = item.kind === 'map' && !isFormMap(item);
  const text = (key: string) => (isFields ? readText(getField(item, key), reading) : null);
  const scalar = (key: string) => (isFields ? readScalar(getField(item, key)) : '');
  const email = scalar('email');
  return {
    name: readEntryText(isFields ? getField(item, 'name') : item, reading),
    function: text('function'),
    organization: text('organization'),
    role: readRole(scalar('role')),
    status: readAttendeeStatus(scalar('status')) ?? 'present',
    email: email !== '' && findEmailFault(email) === null ? email : null,
    proxy: text('proxy'),
    arrived: readClockTime(scalar('arrived')),
    left: readClockTime(scalar('left')),
    count: /^[1-9]\d{0,5}$/.test(scalar('count')) ? Number(scalar('count')) : null,
  };
}

function readScalar(value: Value | null): string {
  return value?.kind === 'text' ? value.text.trim() : '';
}

function readClockTime(text: string): PlainTime | null {
  return text === '' ? null : parseTime(text);
}
