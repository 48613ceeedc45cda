import type { Position } from 'unist';
import { VFile } from 'vfile';
import { ruleOf, severityOf } from '../../../src/model/problem.js';
import type { FrontMatter } from '../../../src/parse/front-matter/front-matter.js';
import { readFrontMatter } from '../../../src/parse/front-matter/read-front-matter.js';
import { type SplitSource, splitSource } from '../../../src/parse/front-matter/split-source.js';
import { applySeverities } from '../../../src/rules/severities.js';

export interface ReadFile {
  readonly file: VFile;
  readonly split: SplitSource | null;
  readonly front: FrontMatter | null;
}

export function readMeeting(text: string, defaults: Readonly<Record<string, unknown>> = {}): ReadFile {
  const file = new VFile({ path: 'meeting.md', value: text });
  const split = splitSource(file);
  return { file, split, front: split && readFrontMatter(file, split, defaults) };
}

/** The problems of a file, one a line: place, severity, rule, message, hint. */
export function reportLines(file: VFile): string[] {
  applySeverities(file);
  return file.messages.map((problem) => {
    const place = problem.place as Position | undefined;
    const end = place && 'end' in place ? `-${place.end.line}:${place.end.column}` : '';
    const where = `${problem.line}:${problem.column}${end}`;
    const hint = problem.note === undefined ? '' : ` | ${problem.note}`;
    return `${where} ${severityOf(problem)} ${ruleOf(problem)} ${problem.message}${hint}`;
  });
}

/** The problems of a meeting whose required fields are right, and have the given lines after them, from line 6 on. */
export function problemsOf(lines: string): string[] {
  return reportLines(readMeeting(meetingWith(lines)).file);
}

export function meetingWith(lines: string): string {
  return `---\ndate: 2023-06-20\ntime: 09:15-11:00\nroom: Salle 4\nattendees: [Amina Sow]\n${lines}\n---\n\n## Ouverture\n`;
}
