import type { LabelKey } from '../../locale/locale.js';
import type { PlainDate, TimeRange } from '../../model/meeting.js';
import type { RenderContext } from '../context.js';
import { type Localized, localize, localizeLabel, localizeText, localizeWords } from '../localized.js';
import { wordsToHtml } from '../markdown/typeset.js';

/** A line of the table below the title. */
export interface FactView {
  readonly key: string;
  readonly label: Localized;
  readonly value: Localized;
}

/** Date, time, place and what else was written about the meeting, but the attendance. */
export function viewFacts(context: RenderContext): readonly FactView[] {
  const { meeting } = context;
  const { quorum, previous, approved } = meeting;
  const facts: FactView[] = [
    fact('date', dateWithWeekday(meeting.date, context), context),
    fact('time', time(meeting.time, meeting.timezone, context), context),
    fact('place', localizeText(meeting.room, context), context),
  ];
  if (quorum) facts.push(fact('quorum', localizeText(quorum, context), context));
  if (previous && (previous.date || previous.approved !== null))
    facts.push(fact('previous-meeting', viewPrevious(previous, context), context));
  if (approved && (approved.date || approved.by))
    facts.push(fact('approved', viewApproval(approved, context), context));
  return facts;
}

/** Date, time and place of the next meeting, or the words that stand for them. */
export function viewNextMeeting(context: RenderContext): { text: Localized | null; facts: readonly FactView[] } | null {
  const { next } = context.meeting;
  if (!next) return null;
  const facts: FactView[] = [];
  if (next.date) facts.push(fact('date', dateWithWeekday(next.date, context), context));
  if (next.time) facts.push(fact('time', time(next.time, null, context), context));
  if (next.room) facts.push(fact('place', localizeText(next.room, context), context));
  return { text: next.text && localizeText(next.text, context), facts };
}

function fact(key: LabelKey, value: Localized, context: RenderContext): FactView {
  return { key, label: localizeLabel(key, context), value };
}

function dateWithWeekday(date: PlainDate, context: RenderContext): Localized {
  return localizeWords(context, (locale) => locale.formatDate(date, { weekday: true }));
}

function time(range: TimeRange, timezone: string | null, context: RenderContext): Localized {
  const zone = timezone ? ` (${timezone})` : '';
  return localizeWords(context, (locale) => `${locale.formatTimeRange(range)}${zone}`);
}

function viewPrevious(
  { date, approved }: { date: PlainDate | null; approved: boolean | null },
  context: RenderContext,
): Localized {
  return localizeWords(context, (locale) => {
    const state =
      approved === null ? '' : locale.label(approved ? 'approved' : 'not-approved').toLocaleLowerCase(locale.tag);
    return [date ? locale.formatDate(date) : '', state].filter(Boolean).join(' – ');
  });
}

function viewApproval({ date, by }: Approval, context: RenderContext): Localized {
  const name = by && localizeText(by, context);
  return localize(context.edition.languages, context, (lang) => {
    const approver = name?.forms.find((form) => form.lang === lang) ?? name?.forms[0];
    const locale = context.locale(lang);
    const when = date && wordsToHtml(locale.formatDate(date), locale);
    return [when, approver?.html].filter(Boolean).join(' – ');
  });
}

type Approval = NonNullable<RenderContext['meeting']['approved']>;
