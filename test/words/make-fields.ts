import type { BlockMaker } from './make-blocks.js';

/** Front matter with texts in every field that has some. */
export function makeFrontMatter(blocks: BlockMaker, languages: readonly string[]): string {
  const field = (name: string, repeats = false) => `${name}: ${value(name, blocks, repeats)}`;
  const names = ['subtitle', 'organization', 'reference', 'series', 'quorum'];
  return [
    '---',
    `languages: [${languages.join(', ')}]`,
    field('title', true),
    'date: 2025-03-04',
    'time: 09:15-11:00',
    field('room'),
    ...names.filter(() => blocks.chance(0.4)).map((name) => field(name)),
    ...blocks.many(0, 1, () => field('classification', true)),
    'attendees:',
    ...blocks.many(1, blocks.chance(0.3) ? 12 : 3, () => makeAttendee(blocks)),
    ...blocks.many(0, 1, () => makeNext(blocks)),
    ...list('annexes', blocks, () => `{ title: ${value('annex', blocks)}, url: 'https://example.org' }`),
    ...list('signatures', blocks, () => value('signature', blocks)),
    ...list('agenda', blocks, () => value('agenda of the front matter', blocks, true)),
    ...blocks.many(0, 1, () => `distribution: [${blocks.word('distribution', 'en')}@example.org]`),
    ...blocks.many(0, 1, () => `approved: { date: 2025-04-01, by: ${value('approved', blocks)} }`),
    '---',
    '',
  ].join('\n');
}

/** Front matter of a translation file. */
export function makeTranslatedFields(blocks: BlockMaker): string {
  if (blocks.chance(0.5)) return '';
  return `---\nroom: ${value('room', blocks)}\nsubtitle: ${value('subtitle', blocks)}\n---\n`;
}

function makeAttendee(blocks: BlockMaker): string {
  const name = value('attendee', blocks);
  if (blocks.chance(0.5)) return `  - ${name}`;
  const facts = ['function', 'organization', 'proxy'].map((field) => `${field}: ${value(field, blocks)}`);
  return `  - { name: ${name}, ${facts.join(', ')}, status: ${blocks.chance(0.5) ? 'excused' : 'absent'} }`;
}

function makeNext(blocks: BlockMaker): string {
  if (blocks.chance(0.5)) return `next: ${value('next', blocks)}`;
  return `next: { date: 2025-05-06, room: ${value('room of the next', blocks)} }`;
}

function list(name: string, blocks: BlockMaker, entry: () => string): string[] {
  const entries = blocks.many(0, 2, () => `  - ${entry()}`);
  return entries.length > 0 ? [`${name}:`, ...entries] : [];
}

function value(name: string, blocks: BlockMaker, repeats = false): string {
  return JSON.stringify(blocks.text(name, { repeats, markup: false }).replace(/<\/?b>/g, ''));
}
