import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractText } from './extract-text.js';
import { readSeenLines } from './read-glyphs.js';
import { Workspace } from './workspace.js';

/** A meeting in a language that runs from right to left, and in French; each place has a number of its own. */
function meeting(tag: string, words: (number: string) => string, letter: string): string {
  const both = (number: string) => `${words(number)} // Texte ${number} suite`;
  const filler = Array.from({ length: 40 }, (_, index) => `- ${words(`${index + 300} 000`)} // Ligne ${index}`);
  return `---
languages: [${tag}, fr]
title: "${words('1 001 000')} // Titre 1 001 000"
subtitle: "${both('1 002 000')}"
organization: "${both('1 003 000')}"
classification: "${both('1 004 000')}"
reference: "-105 %"
date: 2024-05-14
time: 10:00-11:30
room: "${both('n° 6/2025')}"
attendees:
  - { name: "${both('1 007 000')}", function: "${both('10-17')}" }
quorum: "${both('8/12')}"
signatures: ["${both('1 009 000')}"]
annexes: [{ title: "${both('+222 45 25 25 10')}", url: "https://example.org/a" }]
next: "${both('1 011 000')}"
---

## ${both('2024-2031')}

${both('45 25 25 25')}

${both('-14 °C')}

${words('12 × 20')} // Texte

> ${words('(-2,15 %)')} // Texte

| ${both('1 016 000')} | ${letter} |
| --- | ---: |
| ${both('+14,17 %')} | -18 |
| ${words('9:30-11:19')} // Texte | 12 520 |

### ${words('MedTrack 4.21')} // Texte

Note[^1] **1** 022 000 ${letter} // Texte

[^1]: ${words('1 023 000')}

### ${tag === 'ar' ? 'قرارات' : 'החלטות'} // Décisions

- ${both('€ 24')}

### ${tag === 'ar' ? 'الإجراءات' : 'משימות'} // Actions

| Action | Owner | Due |
| --- | --- | --- |
| ${both('[25 ; 26]')} | ${both('1 026 000')} | 2024-06-18 |

## ${letter} // Suite

${filler.join('\n')}
`;
}

const numbers = [
  ...['1 001 000', '1 002 000', '1 003 000', '1 004 000', '-105 %', 'n° 6/2025', '1 007 000', '10-17', '8/12'],
  ...['1 009 000', '+222 45 25 25 10', '1 011 000', '2024-2031', '45 25 25 25', '-14 °C', '12 × 20', '-2,15 %'],
  ...['1 016 000', '+14,17 %', '-18', '9:30-11:19', '12 520', 'MedTrack 4.21', '1 022 000', '1 023 000', '€ 24'],
  ...['[25 ; 26]', '1 026 000', '339 000'],
];

const meetings = {
  ar: meeting('ar', (number) => `المبلغ هو ${number} في هذا النص`, 'نص'),
  he: meeting('he', (number) => `הסכום הוא ${number} בטקסט הזה`, 'טקסט'),
};

/** French first, with phrases of the other language within each. */
const mixed = `---
languages: [fr, ar]
title: Comité // لجنة
date: 2024-05-14
time: 10:00
room: Salle // قاعة
attendees: [Awa Diallo]
---

## Budget // ميزانية

Le texte قرار رقم 12-14 لسنة 2024 vaut 1 250 000 F. // النص Agenda 2030 Forum بمبلغ 1 360 000 أوقية.

Soit ١ ٢٥٠ ٠٠٠ et -٥ en tout. // القسم يستعمل MedTrack 4.2 منذ ١٠-١٢ شهرا.

Un lien [أي 10-19 سنة](https://example.org) et **2** 340 000 F. // رابط [10-18](https://example.org) و **3** 450 000 أوقية.
`;

/** As they are seen, from left to right. */
const mixedLines = [
  ...['Le texte 2024 ةنسل 12-14 مقر رارق vaut', '1 250 000 F.', '1 360 000 غلبمب Agenda 2030 Forum صنلا'],
  ...['Soit ١ ٢٥٠ ٠٠٠ et -٥ en tout.', 'ارهش ١٠-١٢ ذنم MedTrack 4.2 لمعتسي مسقلا'],
  ...['Un lien ةنس 10-19 يأ et 2 340 000 F.', '3 450 000 و 10-18 طبار'],
];

const layouts = ['parallel', 'stacked', 'sequential'] as const;

describe.each(layouts)('numbers between words from right to left, in the layout %s', (layout) => {
  const workspace = new Workspace();
  const seen = new Map<string, readonly string[]>();
  const extracted = new Map<string, string>();
  beforeAll(async () => {
    for (const [tag, source] of Object.entries(meetings)) workspace.write(`${tag}.md`, source);
    workspace.write('mixed.md', mixed);
    const ran = await workspace.run('build', '--layout', layout);
    expect(ran).toMatchObject({ exitCode: 0 });
    for (const tag of [...Object.keys(meetings), 'mixed']) {
      const pdf = readFileSync(workspace.path(`${tag}.pdf`));
      seen.set(tag, await readSeenLines(pdf));
      extracted.set(tag, (await extractText(pdf)).replace(/\s+/gu, ' '));
    }
  }, 120_000);
  afterAll(() => workspace.remove());

  it.each(Object.keys(meetings))('stand on one line, in their order, in every place of %s', (tag) => {
    const backwards = [...(tag === 'ar' ? 'هو' : 'הוא')].reverse().join('');
    const own = (seen.get(tag) ?? []).filter((line) => line.includes(backwards)).join('\n');
    const cells = ['-105 %', '-18', '12 520', '1 022 000'];
    const all = (seen.get(tag) ?? []).join('\n');
    expect(numbers.filter((number) => !(cells.includes(number) ? all : own).includes(number))).toEqual([]);
  });

  it.each(Object.keys(meetings))('are extracted as they were written from %s', (tag) => {
    expect(numbers.filter((number) => !extracted.get(tag)?.includes(number))).toEqual([]);
  });

  it('stand in their order among phrases of both directions', () => {
    const all = (seen.get('mixed') ?? []).join('\n');
    expect(mixedLines.filter((line) => !all.includes(line))).toEqual([]);
  });
});
