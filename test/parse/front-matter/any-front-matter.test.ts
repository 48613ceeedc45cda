import fc from 'fast-check';
import type { Point, Position } from 'unist';
import { describe, expect, it } from 'vitest';
import { readMeeting } from './report-lines.js';

/** What front matter is made of, and what makes it go wrong. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['title', 'date', 'time', 'room', 'attendees', 'languages', 'next', 'annexes', 'name', 'fr', 'en', '__proto__'],
    ...[
      ': ',
      ':',
      '\n',
      '\n',
      '\n',
      '\n  ',
      '\n  - ',
      '- ',
      '  ',
      '\t',
      '\r\n',
      '\r',
      ' #',
      '# ',
      ',',
      ', ',
      ' // ',
      '\\//',
    ],
    ...[
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!x ',
      '|',
      '>',
      '%',
      '@',
      '`',
      '? ',
      '<<',
      '---',
      '...',
      '\\',
      '\0',
      '\uD800',
    ],
    ...['2023-06-20', '9:15', '11:00-9:15', 'Salle 4', 'é', '😀', '\u2028', '~', 'null', 'A // B', '(', ')'],
  ),
  fc.string(),
);
const anyYaml = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

const meeting = `title: Comité de suivi // Follow-up committee
date: 2023-06-20
time: 09:15-11:00
room: "Salle 4"
attendees:
  - Amina Sow
  - { name: Karim Haddad, role: chair }
  - name: Élèves
    count: 12
languages: [fr, en]
next: { date: 2023-07-20, time: 09:30, room: Salle 5 }
annexes:
  - title: Budget
    file: budget.pdf
`;

/** A right meeting with a stretch of it replaced. */
const damagedYaml = fc
  .tuple(fc.nat(meeting.length), fc.nat(8), pieces)
  .map(([at, length, piece]) => meeting.slice(0, at) + piece + meeting.slice(at + length));

/** Fails unless places are in the file, line and column agreeing with the offset. */
function expectPlaces(text: string): void {
  const { file, split } = readMeeting(text);
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
  for (const { place, message } of file.messages) {
    const points = place && 'start' in place ? [place.start, place.end] : [place as Point];
    for (const { line, column, offset = -1 } of points) {
      expect({ message, offset }).toEqual({ message, offset: (starts[line - 1] ?? Number.NaN) + column - 1 });
      expect(offset).toBeLessThanOrEqual(text.length);
    }
    const { start, end } = place as Position;
    if (start) expect(start.offset).toBeLessThanOrEqual(end.offset as number);
    expect(message).toMatch(/^Unexpected .*[^.\s]$/);
  }
  if (split) expect(split.body).toHaveLength(text.length);
}

describe('any text as front matter', () => {
  it('is read without a crash, each problem at a place in the file', () => {
    fc.assert(
      fc.property(anyYaml, (yaml) => expectPlaces(`---\n${yaml}\n---\n\n## Ouverture\n`)),
      { numRuns: 200 },
    );
  });

  it('may be a right one that was damaged', () => {
    fc.assert(
      fc.property(damagedYaml, (yaml) => expectPlaces(`---\n${yaml}---\n\n## Ouverture\n`)),
      { numRuns: 200 },
    );
  });

  it('may come without its marks', () => {
    fc.assert(fc.property(anyYaml, expectPlaces), { numRuns: 200 });
  });

  it('loses at most what is at fault: a right field after the damage keeps its value', () => {
    fc.assert(
      fc.property(fc.constantFrom('"', "'", '[', '{', '@', '`', '&', '*', '!', '%', ': ', ' #', '> ', '- '), (mark) => {
        const { front } = readMeeting(`---\nroom: ${mark}Salle 4\ndate: 2023-06-20\ntime: 9:15\n---\n`);
        expect(front?.date).toEqual({ year: 2023, month: 6, day: 20 });
      }),
    );
  });
});
