import { expect, it } from 'vitest';
import { splitOwners } from '../../../src/parse/blocks/split-owners.js';
import { showText } from '../read-meeting.js';

const form = (value: string) => [{ type: 'text' as const, value }];

it.each([
  ['CNC ; OIM', 'CNC; OIM', ['CNC', 'OIM']],
  ['CNC, OIM ', ' CNC ;OIM', ['CNC', 'OIM']],
  ['Awa Sow ، OIM', 'Awa Sow, OIM', ['Awa Sow', 'OIM']],
])('parts `%s` and `%s` into the same owners, without spaces at their ends', (fr, en, owners) => {
  const forms = new Map([
    ['fr', form(fr)],
    ['en', form(en)],
  ]);
  const split = splitOwners({ forms, place: undefined });
  expect(split.map(({ forms }) => [...forms.values()])).toEqual(owners.map((owner) => [form(owner), form(owner)]));
  expect(split.map(showText)).toEqual(owners.map((owner) => `fr:${owner} // en:${owner}`));
});
