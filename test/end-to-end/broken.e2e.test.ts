import { afterAll, describe, expect, it } from 'vitest';
import { meetingFile, plainBody, Workspace } from './workspace.js';

const workspace = new Workspace();
afterAll(() => workspace.remove());

const body = (text: string) => meetingFile({}, text);
const table = '| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n';

/** Ways in which a file is wrong, with the only problem that each must show. The body begins in line 9. */
const broken: [name: string, text: string, problem: string][] = [
  ['no front matter', plainBody, '1:1 error front-matter/missing'],
  ['front matter never closed', meetingFile().replace(/\n---\n\n/, '\n\n'), '1:1 error front-matter/unclosed'],
  ['JavaScript front matter', meetingFile().replace('---', '---js'), '1:4 error front-matter/language'],
  ['JSON front matter', meetingFile().replace('---', '---json'), '1:4 error front-matter/language'],
  ['a colon in a value', meetingFile({ room: 'room: Salle : 204' }), '5:7 error front-matter/syntax'],
  ['a duplicate key', meetingFile({ more: 'room: Ailleurs' }), '7:1 error front-matter/syntax'],
  ['no title', meetingFile({ title: null }), '1:1 error front-matter/required'],
  ['an empty title', meetingFile({ title: 'title:' }), '1:1 error front-matter/required'],
  ['no date', meetingFile({ date: null }), '1:1 error front-matter/required'],
  ['no time', meetingFile({ time: null }), '1:1 error front-matter/required'],
  ['no room', meetingFile({ room: null }), '1:1 error front-matter/required'],
  ['no attendees', meetingFile({ attendees: null }), '1:1 error front-matter/required'],
  ['an empty list of attendees', meetingFile({ attendees: 'attendees: []' }), '6:12 error front-matter/required'],
  ['attendees of the wrong kind', meetingFile({ attendees: 'attendees: 12' }), '6:12 error front-matter/type'],
  [
    'an attendee without a name',
    meetingFile({ attendees: 'attendees: [{ role: chair }]' }),
    '6:15 error front-matter/required',
  ],
  [
    'an unknown role',
    meetingFile({ attendees: 'attendees: [{ name: Awa, role: dieu }]' }),
    '6:32 error front-matter/type',
  ],
  [
    'a bad address',
    meetingFile({ attendees: 'attendees: [{ name: Awa, email: awa }]' }),
    '6:33 error front-matter/type',
  ],
  [
    'a negative head count',
    meetingFile({ attendees: 'attendees: [{ name: Public, count: -3 }]' }),
    '6:36 error front-matter/type',
  ],
  ['a date of another form', meetingFile({ date: 'date: 4 mars 2025' }), '3:7 error front-matter/date'],
  ['a date that does not exist', meetingFile({ date: 'date: 2025-02-30' }), '3:7 error front-matter/date'],
  ['a time that does not exist', meetingFile({ time: 'time: 25:00' }), '4:7 error front-matter/time'],
  ['a reversed time', meetingFile({ time: 'time: 11:00-9:15' }), '4:7 error front-matter/time'],
  ['words for a time', meetingFile({ time: 'time: le matin' }), '4:7 error front-matter/time'],
  ['an unknown layout', meetingFile({ layout: 'layout: diagonal' }), '7:9 error front-matter/type'],
  ['an unknown status', meetingFile({ status: 'status: parfait' }), '7:9 error front-matter/type'],
  [
    'a language that is no tag',
    meetingFile({ languages: 'languages: [français, en]' }),
    '7:13 error front-matter/language-tag',
  ],
  ['a language twice', meetingFile({ languages: 'languages: [fr, fr]' }), '7:17 error front-matter/language-tag'],
  ['an unknown field', meetingFile({ lieu: 'lieux: Mairie' }), '7:1 warning front-matter/unknown'],
  ['three parts of two', meetingFile({ room: 'room: A // B // C' }), '5:7 error body/separator'],
  ['a logo that is missing', meetingFile({ logo: 'logo: nulle-part.png' }), '7:7 error body/asset'],
  [
    'an annex outside',
    meetingFile({ annexes: 'annexes: [{ title: Plan, file: ../plan.pdf }]' }),
    '7:32 error body/asset',
  ],
  ['a next meeting before', meetingFile({ next: 'next: { date: 2025-01-01 }' }), '7:15 warning schedule/next'],
  ['no agenda item', body('Du texte. // Some text.\n'), '1:1 error agenda/none'],
  ['a wrong number', body('## 1. Eau // 1. Water\n\n## 3. Feu // Fire\n'), '11:4 warning agenda/numbering'],
  [
    'a container never closed',
    body('## Eau // Water\n\n:::fr\nUn.\n:::\n\n:::en\nOne.\n'),
    '15:1 error body/container',
  ],
  ['a container of another language', body(`${plainBody}\n:::de\nWasser.\n:::\n`), '13:1 error body/container'],
  ['a nested container', body('## Eau // Water\n\n:::fr\nUn.\n\n:::en\nOne.\n:::\n'), '14:1 error body/container'],
  [
    'a heading in a container',
    body('## Eau // Water\n\n:::fr\n### Un\n:::\n\n:::en\nOne.\n:::\n'),
    '12:1 error body/container',
  ],
  [
    'a space before the language',
    body('## Eau // Water\n\n::: fr\nUn.\n:::\n\n:::en\nOne.\n:::\n'),
    '11:4 error body/container',
  ],
  ['three parts in a paragraph', body('## Eau // Water\n\nUn // One // Uno\n'), '11:11 error body/separator'],
  ['an image that is missing', body(`${plainBody}\n![Vue](vue.png)\n`), '13:1 error body/asset'],
  ['a remote image', body(`${plainBody}\n![Vue](https://example.org/vue.png)\n`), '13:1 error body/asset'],
  ['an image outside', body(`${plainBody}\n![Vue](../../etc/passwd)\n`), '13:1 error body/asset'],
  ['a script', body(`${plainBody}\n<script>x()</script>\n`), '13:1 warning body/html'],
  ['a link to nothing', body(`${plainBody}\n[Plan](plan.md)\n`), '13:1 warning body/link'],
  [
    'an action table without actions',
    body(`${plainBody}\n### Actions\n\n| Qui | Quand |\n| - | - |\n| OIM | demain |\n`),
    '15:3 error actions/columns',
  ],
  [
    'a due date that does not exist',
    body(`${plainBody}\n${table}| Écrire // Write | OIM | 30/02/2026 |\n`),
    '15:27 error actions/due',
  ],
  [
    'a due date before the meeting',
    body(`${plainBody}\n${table}| Écrire // Write | OIM | 2025-02-01 |\n`),
    '15:27 warning actions/past-due',
  ],
  [
    'an action without an owner',
    body(`${plainBody}\n${table}| Écrire // Write | / | 2025-05-01 |\n`),
    '15:3 warning actions/owner',
  ],
  ['a sentence in one language', body(`${plainBody}\nLa séance est levée.\n`), '13:1 warning translation/missing'],
];

describe('a meeting file that is wrong in one way', () => {
  it.concurrent.each(broken)('%s', async (name, text, problem) => {
    const file = `${name.replaceAll(' ', '-')}.md`;
    workspace.write(file, text);
    expect(await workspace.problems(file)).toEqual([problem]);
  });
});

it('a file without mistakes has no problems', async () => {
  workspace.write('bon.md', meetingFile());
  expect(await workspace.problems('bon.md')).toEqual([]);
});

it('no PDF is made of any with an error, all are reported in one run, and the exit code is 1', async () => {
  const errors = broken.filter(([, , problem]) => problem.includes(' error '));
  const own = new Workspace();
  const names = errors.map(([, text], index) => {
    own.write(`${index}.md`, text);
    return `${index}.md`;
  });
  const { exitCode, stderr } = await own.run('build', ...names);
  expect(exitCode).toBe(1);
  expect(names.filter((name) => own.has(name.replace('.md', '.pdf')))).toEqual([]);
  expect(names.filter((name) => !stderr.includes(`${name}:`))).toEqual([]);
  own.remove();
}, 60_000);

it('a file that is wrong in many ways shows each once, in order', async () => {
  const text = `---
title: Un // One // Uno
date: 2025-02-30
time: 11:00-9:15
attendees:
  - { role: chair }
  - { name: Awa, email: awa }
layout: diagonal
lieux: Mairie
next: { date: hier }
---

Avant. // Before.

## 1. Eau // 2. Water

::: fr
Un.
:::

:::de
Wasser.
:::

Un // One // Uno

![Vue](vue.png)

<script>x()</script>

[Plan](plan.md)

| Action | Owner | Due |
| - | - | - |
| Écrire // Write | OIM | 30/02/2026 |
| Lire // Read | | 2026-05-01 |

La séance est levée à midi.

:::en
The end.
`;
  workspace.write('tout.md', text);
  expect(await workspace.problems('tout.md')).toEqual([
    '1:1 error front-matter/required',
    '2:8 error body/separator',
    '3:7 error front-matter/date',
    '4:7 error front-matter/time',
    '6:7 error front-matter/required',
    '7:25 error front-matter/type',
    '8:9 error front-matter/type',
    '9:1 warning front-matter/unknown',
    '10:15 error front-matter/date',
    '15:14 warning agenda/numbering',
    '17:4 error body/container',
    '21:1 error body/container',
    '25:11 error body/separator',
    '27:1 error body/asset',
    '29:1 warning body/html',
    '31:1 warning body/link',
    '35:27 error actions/due',
    '36:3 warning actions/owner',
    '38:1 warning translation/missing',
    '40:1 error body/container',
  ]);
});
