import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { headerFields } from '../../src/fields/header-fields.js';
import { walkFields } from '../../src/fields/written-fields.js';
import { frontMatterJsonSchema } from '../../src/schema/front-matter-json-schema.js';
import { meetingText } from '../fake-host.js';
import { compileSchema } from './compile-schema.js';

const findFaults = compileSchema(frontMatterJsonSchema());

const examples = new URL('../../examples/', import.meta.url);
const meetings = readdirSync(examples).filter((name) => /^(?!README).*(?<!\.fr)\.md$/.test(name));

it.each(meetings)('%s is right', (name) => {
  expect(findFaults(readYaml(readFileSync(new URL(name, examples), 'utf8')))).toBe('');
});

const right = {
  date: '2023-06-20',
  time: '9 h 15 – 11 h',
  room: 204,
  attendees: ['Amina Sow', { name: { fr: 'OIM', en: 'IOM' }, role: 'présidente', status: 'excusée', count: 3 }],
};

it('what the reader understands is right', () => {
  expect(findFaults(readYaml(meetingText))).toBe('');
  expect(findFaults({ ...right, $schema: 'minutes.schema.json' })).toBe('');
  expect(findFaults({ ...right, time: { start: '9h15', end: '١١:٠٠' }, next: 'à convenir // to be agreed' })).toBe('');
  expect(
    findFaults({ ...right, time: 'midi - 14 h', next: { date: '2023-07-20', time: '09:30', room: 'DGECM' } }),
  ).toBe('');
  expect(findFaults({ ...right, languages: 'fr-CA', logo: ['a.svg', 'b.svg'], distribution: 'a@example.org' })).toBe(
    '',
  );
  expect(findFaults({ ...right, languages: ['fr-CA', 'iu'], previous: { approved: 'true' }, quorum: 8 })).toBe('');
});

it.each([
  ['an impossible date', { date: '2023-02-30' }, '/date must match format "date"'],
  ['a date in words', { date: '20 juin 2023' }, '/date must match format "date"'],
  ['a time without figures', { time: 'matin' }, '/time must match pattern'],
  ['no attendee', { attendees: [] }, '/attendees must NOT have fewer than 1 items'],
  ['an unknown field', { lieu: 'Salle 4' }, 'must NOT have additional properties {"additionalProperty":"lieu"}'],
  [
    'an unknown field of an attendee',
    { attendees: [{ name: 'Amina Sow', courriel: 'a@b.org' }] },
    '/attendees/0 must NOT have additional properties {"additionalProperty":"courriel"}',
  ],
  ['a status in French', { status: 'brouillon' }, '/status must be equal to one of the allowed values'],
  ['a layout', { layout: 'colonnes' }, '/layout must be equal to one of the allowed values'],
  ['no address', { distribution: ['amina.sow'] }, '/distribution/0 must match pattern'],
  ['an annex of nothing', { annexes: [{ title: 'Budget' }] }, "/annexes/0 must have required property 'file'"],
  [
    'an annex without its scheme',
    { annexes: [{ title: 'Budget', url: 'example.org' }] },
    '/annexes/0/url must match pattern',
  ],
  ['a list for a text', { room: ['Salle 4'] }, '/room must be string,number,boolean,object'],
  ['a language by its name', { languages: ['français', 'anglais'] }, '/languages/0 must match pattern'],
])('%s is wrong', (_name, fields, fault) => {
  expect(findFaults({ ...right, ...fields })).toContain(fault);
});

it('fields that are required are missed', () => {
  expect(findFaults({ title: 'Comité' }).split('\n')).toEqual([
    ' must have required property \'date\' {"missingProperty":"date"}',
    ' must have required property \'time\' {"missingProperty":"time"}',
    ' must have required property \'room\' {"missingProperty":"room"}',
    ' must have required property \'attendees\' {"missingProperty":"attendees"}',
  ]);
});

it('each field is explained in both languages', () => {
  for (const [path, { text }] of walkFields(headerFields)) {
    const { fr, en } = text?.() ?? expect.fail(path);
    expect([...fr, ...en].every((text) => text.trim() !== '')).toBe(true);
    expect([fr[1], en[1]].every((text) => /^[\p{Lu}`].*\.$/u.test(text))).toBe(true);
    expect(fr[1]).not.toBe(en[1]);
  }
});

it('examples and defaults are right themselves', () => {
  const { properties = {} } = frontMatterJsonSchema();
  for (const [name, { examples = [], default: byDefault }] of Object.entries(properties)) {
    const values = byDefault === undefined ? examples : [byDefault, ...examples];
    for (const value of values) expect(findFaults({ ...right, [name]: value })).toBe('');
  }
});

it('a field looks so to an editor', () => {
  expect(frontMatterJsonSchema().properties?.status).toEqual({
    title: 'Statut // Status',
    description:
      'L’état du compte rendu : `draft` (projet, imprimé avec un filigrane), `final` (définitif) ou `approved` (approuvé).\n\nThe state of the minutes: `draft` (printed with a watermark), `final` or `approved`.',
    default: 'final',
    enum: ['draft', 'final', 'approved'],
  });
});

/** As the language server of an editor reads it. */
function readYaml(meeting: string): unknown {
  return parse(/^---\n(.*?)\n---\n/s.exec(meeting)?.[1] ?? '');
}
