import type { LabelKey } from '../../locale/locale.js';
import type { Attendee } from '../../model/meeting.js';
import { baseLanguage, commaOf, type RenderContext } from '../context.js';
import { element, escapeHtml, Html } from '../html.js';
import { type Localized, localize, localizeLabel, localizeText, localizeWords } from '../localized.js';
import { addressToHtml } from '../markdown/address.js';

/** Those who were there, were there from afar, sent their excuses, … */
export interface AttendanceView {
  readonly key: Category;
  /** With the number of people, groups by their head counts. */
  readonly label: Html;
  readonly attendees: readonly AttendeeView[];
  /** Enough of them for columns. */
  readonly many: boolean;
}

interface AttendeeView {
  readonly name: Localized;
  readonly role: Localized | null;
  /** What else is known: function, organisation, times, … */
  readonly details: Html | null;
}

const categories = ['present', 'remote', 'guests', 'observers', 'excused', 'absent'] as const satisfies LabelKey[];
type Category = (typeof categories)[number];

/** The attendees by category, in the order they were written. */
export function viewAttendance(context: RenderContext): readonly AttendanceView[] {
  const { attendees } = context.meeting;
  return categories.flatMap((key): AttendanceView[] => {
    const members = attendees.filter((attendee) => categoryOf(attendee) === key);
    if (members.length === 0) return [];
    const views = members.map((attendee) => viewAttendee(attendee, key, context));
    const heads = members.reduce((sum, { count }) => sum + (count ?? 1), 0);
    return [{ key, label: countedLabel(key, heads, context), attendees: views, many: views.length > 3 }];
  });
}

/** “Présents · Present (9)”; the number in each language where their digits differ. */
function countedLabel(key: LabelKey, heads: number, context: RenderContext): Html {
  const counts = localizeWords(context, (locale) => locale.formatNumber(heads));
  const [count, ...others] = counts.forms.map(({ html }) => ` ${countToHtml(html)}`);
  if (others.length === 0) return new Html(`${localizeLabel(key, context).toHTML()}${count}`);
  const label = localize(context.edition.languages, context, (lang) => {
    const locale = context.locale(lang);
    return `${escapeHtml(locale.label(key))} ${countToHtml(locale.formatNumber(heads))}`;
  });
  return new Html(label.toHTML());
}

function countToHtml(count: string): string {
  return element('span', { class: 'count' }, `(${count})`);
}

/** Who is not there counts as that, whatever the role. */
function categoryOf({ status, role }: Attendee): Category {
  if (status === 'excused' || status === 'absent') return status;
  if (role === 'guest') return 'guests';
  return role === 'observer' ? 'observers' : status;
}

function viewAttendee(attendee: Attendee, category: Category, context: RenderContext): AttendeeView {
  const { role, status, proxy, arrived, left, count, email } = attendee;
  const details: (Localized | Html)[] = [];
  for (const text of [attendee.function, attendee.organization]) if (text) details.push(localizeText(text, context));
  if (count !== null) details.push(localizeWords(context, (locale) => locale.formatPeople(count)));
  if (status === 'remote' && category !== 'remote') details.push(localizeLabel('remote', context));
  if (arrived)
    details.push(
      labelled(
        'arrived',
        localizeWords(context, (locale) => locale.formatTime(arrived)),
        context,
      ),
    );
  if (left)
    details.push(
      labelled(
        'left',
        localizeWords(context, (locale) => locale.formatTime(left)),
        context,
      ),
    );
  if (proxy) details.push(labelled('proxy', localizeText(proxy, context), context));
  if (email) details.push(new Html(addressToHtml(email, `mailto:${email}`)));
  return {
    name: localizeText(attendee.name, context),
    role: viewRole(role, category, context),
    details: joinDetails(details, context),
  };
}

/** A role that the category doesn't say already. */
function viewRole(role: Attendee['role'], category: Category, context: RenderContext): Localized | null {
  if (role === null || role === 'member') return null;
  const said = (role === 'guest' && category === 'guests') || (role === 'observer' && category === 'observers');
  return said ? null : localizeLabel(role, context);
}

/** A label and its value: in each language, or the value once where it is the same in all. */
function labelled(key: LabelKey, value: Localized, context: RenderContext): Html {
  const { languages } = context.edition;
  const [only] = value.forms;
  const label = localizeLabel(key, context);
  if (value.forms.length === 1 && label.forms.length > 1) return new Html(`${label.toHTML()} ${value.toHTML()}`);
  const pairs = localize(languages, context, (lang) => {
    const own = value.forms.find((form) => form.lang === lang) ?? only;
    return `${escapeHtml(context.locale(lang).label(key))} ${own?.html ?? ''}`;
  });
  return new Html(pairs.toHTML());
}

function joinDetails(details: readonly (Localized | Html)[], context: RenderContext): Html | null {
  if (details.length === 0) return null;
  const pieces = details.map((detail) => element('span', { class: 'detail' }, detail.toHTML()));
  return new Html(pieces.join(commaOf(baseLanguage(context), context)));
}
