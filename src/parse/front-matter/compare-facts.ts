import type { VFile } from 'vfile';
import { formatIsoDate } from '../../locale/iso-date.js';
import { type RuleName, report } from '../../model/problem.js';
import type { FrontMatter } from './front-matter.js';
import { formatTime } from './time-faults.js';

/** Reports what a translation repeats of the source, and says differently although it has no language. */
export function compareFacts(source: FrontMatter, translation: FrontMatter, file: VFile): void {
  const facts = listFacts(source);
  for (const [key, { value, rule }] of listFacts(translation)) {
    const position = translation.positions.get(key);
    const expected = facts.get(key)?.value ?? null;
    if (!position || value === null || value === expected) continue;
    const line = source.positions.get(key)?.start.line;
    const where = line === undefined ? 'the source' : `the source, line ${line}`;
    const message =
      expected === null
        ? `Unexpected \`${key}\`, expected it in the source alone`
        : `Unexpected \`${value}\`, expected \`${expected}\` as in ${where}`;
    report(file, rule, position, message, 'delete it here: what has no language stands in the source');
  }
}

interface Fact {
  readonly value: string | null;
  readonly rule: RuleName;
}

/** The facts of front matter, by their path, each in one normal form. */
function listFacts(front: FrontMatter): ReadonlyMap<string, Fact> {
  const date = (value: FrontMatter['date'] | undefined): Fact => ({
    value: value ? formatIsoDate(value) : null,
    rule: 'translation/date',
  });
  const time = (value: FrontMatter['time'] | undefined): Fact => {
    const range = value && [value.start, value.end].filter((each) => each !== null).map(formatTime);
    return { value: range?.join('-') ?? null, rule: 'translation/date' };
  };
  const other = (value: unknown): Fact => ({
    value: value === null || value === undefined ? null : String(value),
    rule: 'translation/structure',
  });
  return new Map<string, Fact>([
    ['date', date(front.date)],
    ['time', time(front.time)],
    ['timezone', other(front.timezone)],
    ['status', other(front.status)],
    ['layout', other(front.layout)],
    ['template', other(front.template)],
    ['style', other(front.style)],
    ['logo', other(front.logos.join(', '))],
    ['distribution', other(front.distribution.join(', '))],
    ['next.date', date(front.next?.date)],
    ['next.time', time(front.next?.time)],
    ['previous.date', date(front.previous?.date)],
    ['previous.file', other(front.previous?.file)],
    ['previous.approved', other(front.previous?.approved)],
    ['approved.date', date(front.approved?.date)],
    ...front.attendees.flatMap((attendee, index): [string, Fact][] => [
      [`attendees.${index}.role`, other(attendee.role)],
      [`attendees.${index}.status`, other(attendee.status)],
      [`attendees.${index}.email`, other(attendee.email)],
      [`attendees.${index}.count`, other(attendee.count)],
    ]),
    ...front.annexes.flatMap(({ file, url }, index): [string, Fact][] => [
      [`annexes.${index}.file`, other(file)],
      [`annexes.${index}.url`, other(url)],
    ]),
  ]);
}
