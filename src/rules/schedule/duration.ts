import type { TimeRange } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import { formatTime } from '../../parse/front-matter/time-faults.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'schedule/duration',
  severity: 'warning',
  summary: {
    fr: 'la réunion dure un jour entier : une heure est sans doute mal écrite',
    en: 'the meeting lasts a day: one of the hours is probably a slip',
  },
  check: checkDuration,
};

export const examples: RuleExamples = {
  right: [{ front: 'time: 22:00-02:30' }, { front: 'time: 07:00-22:00' }],
  wrong: [
    { front: 'time: ⟦9:15-2:00⟧' },
    { front: 'time: ⟦06:00-23:30⟧' },
    { front: 'next: { date: 2025-04-01, time: ⟦18 h – 6 h 00⟧ }' },
    { front: 'time: ⟦{ start: 09:15, end: 02:00 }⟧' },
  ],
};

/** In minutes. Over midnight, half a day is more likely the afternoon written on a clock of twelve hours. */
const longest = { sameDay: 16 * 60, overMidnight: 12 * 60 };

/** Reports a meeting, or a next meeting, that lasts nearly a day (`schedule/duration`). */
function checkDuration({ file, meeting }: CheckContext): void {
  checkRange(meeting.time, 'time');
  checkRange(meeting.next?.time ?? null, 'next.time');

  function checkRange(range: TimeRange | null, path: string): void {
    const position = meeting.positions.get(path);
    const minutes = range === null ? 0 : minutesOf(range);
    if (!range?.end || !position || minutes < (range.nextDay ? longest.overMidnight : longest.sameDay + 1)) return;
    const { start, end, nextDay } = range;
    const isAfternoon = nextDay && minutes > longest.overMidnight;
    report(
      file,
      'schedule/duration',
      position,
      `Unexpected meeting of ${describe(minutes)}, from \`${formatTime(start)}\` to \`${formatTime(end)}\`${nextDay ? ' the day after' : ''}`,
      isAfternoon
        ? `write \`${formatTime({ ...end, hour: end.hour + 12 })}\` if the afternoon is meant`
        : 'correct the start or the end',
    );
  }
}

function minutesOf({ start, end, nextDay }: TimeRange): number {
  if (!end) return 0;
  return (end.hour - start.hour + (nextDay ? 24 : 0)) * 60 + end.minute - start.minute;
}

function describe(minutes: number): string {
  const hours = `${Math.floor(minutes / 60)} h`;
  return minutes % 60 === 0 ? hours : `${hours} ${String(minutes % 60).padStart(2, '0')}`;
}
