import { makeTimeRange, parseTime, parseTimeRange } from '../../locale/parse-time.js';
import type { PlainTime, TimeRange } from '../../model/meeting.js';
import type { Fault } from './yaml/problem-list.js';
import { backtick } from './yaml/quote.js';

export function readTimeRange(text: string): TimeRange | null {
  const reading = parseTimeRange(text);
  return reading.ok ? reading.range : null;
}

/** Finds why a text is no start, or start and end, of a meeting. */
export function findTimeRangeFault(text: string): Fault | null {
  const reading = parseTimeRange(text);
  if (reading.ok) return null;
  const fault = {
    syntax: { expected: 'expected a start, or a start and an end', hint: 'write it as in `09:15` or `09:15-11:00`' },
    value: { expected: 'expected hours to 23 and minutes to 59', hint: 'write it as in `09:15` or `09:15-11:00`' },
    reversed: {
      expected: 'the end comes before the start',
      hint: `write the start first, as in \`${swapEnds(text) ?? '09:15-11:00'}\``,
    },
  }[reading.reason];
  const proposal = reading.reason === 'syntax' ? proposeTime(text) : null;
  const replacement = proposal !== null && readTimeRange(proposal) !== null ? proposal : null;
  const hint = replacement === null ? fault.hint : `write \`${replacement}\``;
  return {
    rule: 'front-matter/time',
    message: `Unexpected time ${backtick(text)}, ${fault.expected}`,
    hint,
    replacement,
  };
}

/** As `findTimeRangeFault`, of a single time. */
export function findTimeFault(text: string): Fault | null {
  if (parseTime(text) !== null) return null;
  const proposal = proposeTime(text);
  const replacement = proposal !== null && parseTime(proposal) !== null ? proposal : null;
  return {
    rule: 'front-matter/time',
    message: `Unexpected time ${backtick(text)}, expected an hour and minutes`,
    hint: replacement === null ? 'write it as in `09:15`' : `write \`${replacement}\``,
    replacement,
  };
}

/** Finds why an end does not follow its start. */
export function findEndFault(start: PlainTime, end: PlainTime, written: { start: string; end: string }): Fault | null {
  if (makeTimeRange(start, end).ok) return null;
  return {
    rule: 'front-matter/time',
    message: `Unexpected end ${backtick(written.end)}, it comes before the start ${backtick(written.start)}`,
    hint: 'write the earlier time as `start`',
  };
}

export function formatTime({ hour, minute }: PlainTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `11:00-9:15` → `09:15-11:00` */
function swapEnds(text: string): string | null {
  const dash = /(?<!\s)\s*[-‐‑‒–—―−~]+\s*/u.exec(text);
  if (!dash) return null;
  const start = parseTime(text.slice(dash.index + dash[0].length));
  const end = parseTime(text.slice(0, dash.index));
  return start && end && makeTimeRange(start, end).ok ? `${formatTime(start)}-${formatTime(end)}` : null;
}

/** `915`, `0915-1100`, `9-11`: figures alone, written out. */
function proposeTime(text: string): string | null {
  const times = text
    .trim()
    .split(/(?<!\s)\s*[-–—]\s*/u)
    .map((part) => {
      const [, hour, minute = '00'] = /^(\d{1,2})(\d{2})?$/.exec(part) ?? [];
      return hour === undefined ? null : parseTime(`${hour}:${minute}`);
    });
  if (times.length > 2 || times.some((time) => time === null)) return null;
  return times.map((time) => formatTime(time as PlainTime)).join('-');
}
