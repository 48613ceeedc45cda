import { makeTimeRange, parseTime } from '../../locale/parse-time.js';
import type { TimeRange } from '../../model/meeting.js';
import type { Reading } from './read-text.js';
import { findEndFault, readTimeRange } from './time-faults.js';
import { getField, type Value } from './yaml/value.js';

/** Reads when a meeting takes place, as one text or as `{start, end}`; an end before its start is reported. */
export function readTime(value: Value | null, { problems }: Reading): TimeRange | null {
  if (value?.kind === 'text') return readTimeRange(value.text);
  const [start, end] = [getField(value, 'start'), getField(value, 'end')];
  const startTime = start?.kind === 'text' ? parseTime(start.text) : null;
  if (start?.kind !== 'text' || !startTime) return null;
  if (end?.kind !== 'text') return { start: startTime, end: null, nextDay: false };
  const endTime = parseTime(end.text);
  if (!endTime) return null;
  const fault = findEndFault(startTime, endTime, { start: start.text, end: end.text });
  if (fault && end.span) problems.push({ ...fault, span: end.span });
  const range = makeTimeRange(startTime, endTime);
  return range.ok ? range.range : null;
}
