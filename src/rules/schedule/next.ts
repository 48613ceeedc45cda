import { compareDates, isCalendarDate, weekdayOf } from '../../locale/calendar.js';
import type { FoundDate } from '../../locale/find-dates.js';
import {
  findNextMeeting,
  isNextMeetingHeading,
  mayTellNextMeeting,
  readNextMeeting,
  type ToldMeeting,
} from '../../locale/find-next-meeting.js';
import type { FoundTime } from '../../locale/find-times.js';
import { formatIsoDate } from '../../locale/iso-date.js';
import type { PlainDate, PlainTime } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import { formatTime } from '../../parse/front-matter/time-faults.js';
import type { Segment, Variant } from '../../text/segment.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'schedule/next',
  severity: 'warning',
  summary: {
    fr: "la réunion suivante n'est pas après celle-ci, ou le texte lui donne une autre date que `next`",
    en: 'the next meeting is not after this one, or the text gives it another date than `next`',
  },
  check: checkNextMeeting,
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [
    {
      front: 'next: { date: 2025-04-01, time: 18:00 }',
      body: '## Eau // Water\n\nLa prochaine réunion aura lieu le mardi 1er avril à 18 h. // The next meeting will be held on Tuesday, April 1, at 6 p.m.\n',
    },
    {
      front: 'next: { date: 2025-04-01 }',
      body: '## Eau // Water\n\nAwa Diallo présentera à la prochaine réunion le devis du 12 février. // Awa Diallo will present the estimate of 12 February at the next meeting.\n',
    },
  ],
  wrong: [
    { front: 'next: { date: ⟦2025-02-04⟧ }' },
    {
      front: 'next: { date: 2025-04-01 }',
      body: '## Eau // Water\n\nLa prochaine réunion aura lieu le ⟦mardi 8 avril⟧. // The next meeting will be held on ⟦Tuesday 8 April⟧.\n',
    },
    {
      front: 'next: { date: 2025-04-01, time: 18:00 }',
      body: '## Prochaine réunion // Next meeting\n\nLe 1er avril 2025 à ⟦18 h 30⟧, à la mairie. // On 1 April 2025, at ⟦6:30 p.m.⟧, in the town hall.\n',
    },
    {
      body: '## Eau // Water\n\nProchaine réunion : le ⟦4 février 2025⟧. // Next meeting: ⟦4 February 2025⟧.\n',
    },
  ],
};

/**
 * Reports a date of the next meeting in the text that is not that of `next`, or without it not after the meeting, and a
 * time that is not that of `next` (`schedule/next`; that `next` itself is not after the meeting is found with the front
 * matter). Where a translation alone differs, `translation/date` says so.
 */
function checkNextMeeting(context: CheckContext): void {
  const underHeadings = findUnderHeadings(context);
  for (const unit of context.segments) {
    const told = unit.variants.map((variant) => {
      const { text } = context.run(variant);
      if (underHeadings.has(unit)) return readNextMeeting(text, variant.language);
      return mayTellNextMeeting(text) ? findNextMeeting(text, variant.language) : null;
    });
    checkTold(unit, told, context);
  }
}

/** The first unit with a date below each heading that names the next meeting, up to the next heading. */
function findUnderHeadings({ segments, run }: CheckContext): ReadonlySet<Segment> {
  const isHeading = (variant: Variant) => {
    const { text } = run(variant);
    return mayTellNextMeeting(text) && isNextMeetingHeading(text, variant.language);
  };
  const headings = segments.filter(({ kind, variants }) => kind === 'heading' && variants.some(isHeading));
  return new Set(
    headings.flatMap((heading) => {
      const file = heading.variants[0]?.place.file;
      const below = segments
        .filter(
          ({ variants }) => variants[0]?.place.file === file && startOf(variants[0]) > startOf(heading.variants[0]),
        )
        .sort((one, other) => startOf(one.variants[0]) - startOf(other.variants[0]));
      const end = below.findIndex(({ kind }) => kind === 'heading');
      const found = (end < 0 ? below : below.slice(0, end)).find(({ variants }) =>
        variants.some((variant) => readNextMeeting(run(variant).text, variant.language) !== null),
      );
      return found ? [found] : [];
    }),
  );
}

function startOf(variant: Variant | undefined): number {
  return variant?.place.start.offset ?? -1;
}

function checkTold(unit: Segment, told: readonly (ToldMeeting | null)[], context: CheckContext): void {
  const faults = told.map((meeting) => (meeting ? findFault(meeting, context) : null));
  const isSourceRight = told[0] !== null && faults[0] === null && !unit.mismatched;
  unit.variants.forEach((variant, index) => {
    const fault = faults[index];
    if (!fault || (index > 0 && isSourceRight)) return;
    const { text, place } = context.run(variant);
    const { start, end } = fault.found;
    report(
      variant.place.file,
      'schedule/next',
      place(start, end),
      `Unexpected next meeting ${fault.kind} \`${text.slice(start, end)}\`, expected ${fault.expected}`,
      fault.hint,
      { related: context.meeting.positions.get(fault.field) },
    );
  });
}

interface Fault {
  readonly kind: 'on' | 'at';
  readonly found: FoundDate | FoundTime;
  readonly expected: string;
  readonly hint: string;
  /** What it disagrees with. */
  readonly field: string;
}

function findFault({ date, dates, times }: ToldMeeting, context: CheckContext): Fault | null {
  const { next, date: meeting } = context.meeting;
  if (!next?.date) {
    const day = meeting && guessDay(date, meeting);
    if (!day || compareDates(day, meeting) > 0) return null;
    const expected = `a day after this one, \`${formatIsoDate(meeting)}\``;
    return { kind: 'on', found: date, expected, hint: 'correct the date of one of the two meetings', field: 'date' };
  }
  const { date: day, time } = next;
  if (!dates.some((each) => isOn(each, day))) {
    const expected = `\`${formatIsoDate(day)}\` as in \`next\``;
    return { kind: 'on', found: date, expected, hint: 'correct the text, or `next`', field: 'next.date' };
  }
  const [first] = times;
  if (!time || !first || !isOn(date, day) || times.some((each) => isAt(each, time.start))) return null;
  const expected = `\`${formatTime(time.start)}\` as in \`next\``;
  return { kind: 'at', found: first, expected, hint: 'correct the text, or `next`', field: 'next.time' };
}

/** Whether what is written of a date agrees with a day; a weekday that does not is another rule's matter. */
function isOn({ year, month, day, lastDay, weekday }: FoundDate, date: PlainDate): boolean {
  if ((year ?? date.year) !== date.year || (month ?? date.month) !== date.month) return false;
  if (day === null || date.day < day || date.day > (lastDay ?? day)) return false;
  return month !== null || weekday === null || weekday === weekdayOf(date);
}

/** On a clock of twelve hours too, as the half of the day may go without saying. */
function isAt({ hour, minute }: FoundTime, time: PlainTime): boolean {
  return minute === time.minute && (hour === time.hour || hour + 12 === time.hour);
}

/** The day that is meant; without a year, that of the meeting, or the next where it would be long before it. */
function guessDay({ year, month, day }: FoundDate, meeting: PlainDate): PlainDate | null {
  if (month === null || day === null) return null;
  const isLongBefore = meeting.month - month > 6;
  const date = { year: year ?? meeting.year + (isLongBefore ? 1 : 0), month, day };
  return isCalendarDate(date) ? date : null;
}
