import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/model/meeting.js';
import { mergeTranslation } from '../../../src/parse/front-matter/merge-translation.js';
import { splitSource } from '../../../src/parse/front-matter/split-source.js';
import { readTranslationFrontMatter } from '../../../src/parse/front-matter/translated-fields.js';
import { readMeeting, reportLines } from './report-lines.js';

const source = `---
title: Comité de suivi
subtitle: Bilan
date: 2023-06-20
time: 09:15-11:00
room: Salle 4
organization: OIM // IOM
attendees:
  - Amina Sow
  - { name: Croix-Rouge, function: Trésorière, role: member }
agenda: [Budget, Élections]
annexes: [{ title: Le plan, file: plan.pdf }]
signatures: [La présidente]
next: { date: 2023-07-20, room: Salle 5 }
approved: { date: 2023-07-20, by: Le comité }
---
`;

function merge(translation: string) {
  const { front } = readMeeting(source);
  if (!front) throw new Error('no front matter');
  const file = new VFile({ path: 'meeting.en.md', value: translation });
  const split = splitSource(file, { optional: true });
  if (!split) throw new Error('not closed');
  const merged = mergeTranslation(front, readTranslationFrontMatter(file, split, 'en'), 'en');
  return { front, merged, problems: reportLines(file) };
}

function show(text: Text | null | undefined): string | null {
  if (!text) return null;
  const forms = [...text.forms].map(
    ([language, nodes]) => `${language}: ${nodes.map((node) => ('value' in node ? node.value : '')).join('')}`,
  );
  return forms.join(' | ');
}

describe('the front matter of a translation', () => {
  it('gives the texts of the source their forms, lists by position', () => {
    const { merged, problems } = merge(`---
title: Follow-up committee // a.k.a. FUC
subtitle: Bilan
room: Room 4
attendees:
  -
  - { name: Red Cross, function: Treasurer }
agenda: [Budget, Elections]
annexes: [{ title: The plan }]
signatures: [The chair]
next: { room: Room 5 }
approved: { by: The committee }
---
`);
    expect(problems).toEqual([]);
    expect([
      show(merged.title),
      show(merged.subtitle),
      show(merged.room),
      show(merged.organization),
      ...merged.attendees.flatMap(({ name, function: post }) => [show(name), show(post)]),
      ...(merged.agenda ?? []).map(show),
      ...merged.annexes.map(({ title, file }) => `${show(title)} ${file}`),
      ...merged.signatures.map(show),
      show(merged.next?.room),
      show(merged.approved?.by),
    ]).toEqual([
      'fr: Comité de suivi | en: Follow-up committee // a.k.a. FUC',
      'fr: Bilan',
      'fr: Salle 4 | en: Room 4',
      'fr: OIM | en: IOM',
      'fr: Amina Sow',
      null,
      'fr: Croix-Rouge | en: Red Cross',
      'fr: Trésorière | en: Treasurer',
      'fr: Budget',
      'fr: Élections | en: Elections',
      'fr: Le plan | en: The plan plan.pdf',
      'fr: La présidente | en: The chair',
      'fr: Salle 5 | en: Room 5',
      'fr: Le comité | en: The committee',
    ]);
  });

  it.each([
    '',
    '## Opening\n',
    '---\n---\n',
    '---\ndate: 2023-06-20\ntime: 9h15 - 11h\nlanguages: [en]\nattendees: []\n---\n',
  ])('may say nothing, or the same: %j', (translation) => {
    const { front, merged, problems } = merge(translation);
    expect([problems, merged]).toEqual([[], front]);
  });

  it('is told where it is wrong, and where it says something else', () => {
    const { merged, problems } = merge(`---
date: 2023-06-21
time: 9:00
organization: International Organization for Migration
status: draft
lieu: Room 4
quorum: [7]
attendees:
  - Amina Sow
  - { name: Red Cross, role: chair }
  - Karim Haddad
agenda: [Budget]
next: { date: 21 July 2023 }
---
`);
    expect(problems).toEqual([
      '6:1-6:5 warning front-matter/unknown Unexpected field `lieu`, expected `room` | write `room`',
      '7:9-7:12 error front-matter/type Unexpected list for `quorum`, expected text | write `quorum: "[7]"`',
      '13:15-13:27 error front-matter/date Unexpected date `21 July 2023`, expected the form `YYYY-MM-DD` | write `2023-07-21`',
      '2:7-2:17 warning translation/date Unexpected `2023-06-21`, expected `2023-06-20` as in the source, line 4 | delete it here: what has no language stands in the source',
      '3:7-3:11 warning translation/date Unexpected `09:00`, expected `09:15-11:00` as in the source, line 5 | delete it here: what has no language stands in the source',
      '5:9-5:14 warning translation/structure Unexpected `draft`, expected `final` as in the source | delete it here: what has no language stands in the source',
      '10:30-10:35 warning translation/structure Unexpected `chair`, expected `member` as in the source, line 10 | delete it here: what has no language stands in the source',
      '4:15-4:55 warning translation/structure Unexpected second form in `en`, expected `IOM` as in the source | write the translation in one place',
      '11:5-11:17 warning translation/structure Unexpected 3 entries in `attendees`, expected 2 as in the source, line 9 | write an entry for each of the source, in the same order',
      '12:10-12:16 warning translation/structure Unexpected 1 entry in `agenda`, expected 2 as in the source, line 11 | write an entry for each of the source, in the same order',
    ]);
    expect(merged.attendees.map(({ name }) => show(name))).toEqual([
      'fr: Amina Sow',
      'fr: Croix-Rouge | en: Red Cross',
      'en: Karim Haddad',
    ]);
  });
});
