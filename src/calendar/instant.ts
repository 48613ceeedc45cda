import type { PlainDate, PlainTime } from '../model/meeting.js';

/**
 * The instant at which a clock in a time zone shows a time. A time that is skipped in spring is read as if clocks had not
 * changed; of a time that comes twice in autumn, the first.
 *
 * @param timezone an IANA name, such as `Europe/Zurich`
 * @throws RangeError for an unknown name
 */
export function instantOf({ year, month, day }: PlainDate, { hour, minute }: PlainTime, timezone: string): Date {
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  const dayLength = 86_400_000;
  const before = shown - offsetAt(shown - dayLength, timezone);
  if (before + offsetAt(before, timezone) === shown) return new Date(before);
  const after = shown - offsetAt(shown + dayLength, timezone);
  return new Date(after + offsetAt(after, timezone) === shown ? after : before);
}

/** How far the clocks of a time zone are ahead of universal time, in milliseconds. */
function offsetAt(instant: number, timezone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const [year, month, day, hour, minute, second] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(
    (type) => parts.get(type) ?? 0,
  ) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
