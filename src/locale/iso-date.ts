import type { PlainDate } from '../model/meeting.js';

/** `YYYY-MM-DD` (ISO 8601). */
export function formatIsoDate({ year, month, day }: PlainDate): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
