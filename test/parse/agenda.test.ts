import { expect, it } from 'vitest';
import { readMeeting } from './read-meeting.js';

it('an entry that differs from its heading in the translation alone is reported', () => {
  const body = `## Ordre du jour // Agenda

1. Eau // Water
2. Voirie // Paths

## Eau // Water

## Voirie // Roads
`;
  expect(readMeeting(body).problems).toEqual([
    'seance.md:4:1 agenda/mismatch Unexpected agenda entry `Paths`, expected `Roads` as in line 8',
  ]);
});
