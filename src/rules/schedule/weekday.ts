import { fallbackLanguage } from '../../languages/registry.js';
import { compareDates, isCalendarDate, weekdayOf } from '../../locale/calendar.js';
import { type FoundDate, findDates } from '../../locale/find-dates.js';
import { formatIsoDate } from '../../locale/iso-date.js';
import { weekdayName } from '../../locale/weekday-name.js';
import type { LanguageTag, PlainDate } from '../../model/meeting.js';
import type { Place } from '../../model/place.js';
import { report } from '../../model/problem.js';
import type { Segment, Variant } from '../../text/segment.js';
import type { CheckContext } from '../check-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'schedule/weekday',
  severity: 'warning',
  summary: {
    fr: "le jour de la semaine n'est pas celui de la date",
    en: 'the weekday is not that of the date',
  },
  check: checkWeekdays,
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Eau // Water\n\nLe puits sera fermé le jeudi 13 mars 2025. // The well will be closed on Thursday, 13 March 2025.\n',
    },
    {
      body: '## Fête // Feast\n\nLa fête a eu lieu le lundi 4 novembre. // The feast was on Monday, November 4.\n',
    },
    {
      front: 'languages: [de, ar]\ntitle: Ausschuss\nroom: Rathaus',
      body: '## Wasser // المياه\n\nDer Brunnen wird am Donnerstag, den 13. März 2025 geschlossen. // ستُغلق البئر يوم الخميس 13 مارس 2025.\n',
    },
  ],
  wrong: [
    {
      body: '## Eau // Water\n\nLe puits a été fermé le ⟦mardi 21 juin 2023⟧. // The well was closed on ⟦Tuesday 21 June 2023⟧.\n',
    },
    {
      body: '## Fête // Feast\n\nLa fête aura lieu le ⟦mercredi 20 mars⟧. // The feast will be on 20 March.\n',
    },
    {
      body: '## Toiture // Roof\n\n| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n| Demander un devis // Ask for an estimate | Awa Diallo | ⟦lundi 15 avril 2025⟧ |\n',
    },
    {
      front: 'languages: [es, pt]\ntitle: Comité\nroom: Sala 2',
      body: '## Agua // Água\n\nEl pozo se cierra el ⟦martes, 13 de marzo de 2025⟧. // O poço fecha na ⟦terça-feira, 13 de março de 2025⟧.\n',
    },
  ],
};

/**
 * Reports a weekday that is not that of its date (`schedule/weekday`). A date without a year is the one next to the
 * meeting; far from it, before or after. Where a translation disagrees with a source that is right, `translation/date` says so.
 */
function checkWeekdays(context: CheckContext): void {
  for (const unit of context.segments) {
    unit.variants.forEach((variant, index) => {
      const { text, place } = context.run(variant);
      if (!/\p{Nd}/u.test(text)) return;
      for (const language of languagesOf(unit, variant, context)) {
        const wrong = findDates(text, language).flatMap((date) => judge(date, context) ?? []);
        for (const { date, days } of wrong) {
          if (index > 0 && !unit.mismatched && !isSaidBySource(date, unit, context)) continue;
          reportWeekday(date, days, {
            text,
            language,
            place: place(date.start, date.end),
          });
        }
        if (wrong.length > 0) break;
      }
    });
  }
}

/** A cell that is not parted may be in any language of the document, as a due date is. */
function languagesOf({ kind, variants }: Segment, { language }: Variant, { meeting }: CheckContext) {
  return kind === 'cell' && variants.length === 1 ? meeting.languages : [language];
}

interface WrongWeekday {
  readonly date: FoundDate;
  /** The days that may be meant, none of which is on that weekday. The likeliest is the first. */
  readonly days: readonly PlainDate[];
}

function judge(date: FoundDate, { meeting }: CheckContext): WrongWeekday | null {
  const { year, month, day, weekday } = date;
  if (weekday === null || month === null || day === null) return null;
  const days = possibleYears(year, { month, day }, meeting.date)
    .map((year) => ({ year, month, day }))
    .filter(isCalendarDate);
  if (days.length === 0 || days.some((each) => weekdayOf(each) === weekday)) return null;
  return { date, days };
}

/** Within so many months of the meeting, a date is that of its year. */
const nearMonths = 3;

function possibleYears(
  written: number | null,
  day: Pick<PlainDate, 'month' | 'day'>,
  meeting: PlainDate | null,
): readonly number[] {
  if (written !== null) return [written];
  if (!meeting) return [];
  const { year } = meeting;
  if (Math.abs(day.month - meeting.month) <= nearMonths) return [year];
  return compareDates({ year, ...day }, meeting) < 0 ? [year, year + 1] : [year, year - 1];
}

/** Whether the source has the same day with the same weekday, or with none. */
function isSaidBySource(found: FoundDate, { variants }: Segment, context: CheckContext): boolean {
  const [source] = variants;
  if (!source) return true;
  return findDates(context.run(source).text, source.language).some(
    ({ year, month, day, weekday }) =>
      (year === null || found.year === null || year === found.year) &&
      month === found.month &&
      day === found.day &&
      (weekday === null || weekday === found.weekday),
  );
}

function reportWeekday(
  { start, end }: FoundDate,
  days: readonly PlainDate[],
  where: {
    readonly text: string;
    readonly language: LanguageTag;
    readonly place: Place;
  },
): void {
  const [day] = days;
  if (!day) return;
  const written = where.text.slice(start, end);
  const [, leading, trailing] = /^(?:([\p{L}\p{M}-]+)|.*\(([^()]+)\)$)/su.exec(written) ?? [];
  const weekday = weekdayOf(day);
  const expected = weekdayName(weekday, where.language) ?? englishName(weekday);
  report(
    where.place.file,
    'schedule/weekday',
    where.place,
    `Unexpected \`${leading ?? trailing ?? written}\`, expected \`${expected}\`: ${formatIsoDate(day)} is a ${englishName(weekday)}`,
    'correct the weekday, or the date',
  );
}

function englishName(weekday: number): string {
  return weekdayName(weekday, fallbackLanguage.code) ?? '';
}
