import { makeText } from './make-body.js';
import { texts } from './words.js';

/** @typedef {import('../random.js').Random} Random */

/** Values of fields: right, wrong, and what only looks right. */
const values = {
  date: [
    '2025-03-04',
    '"2025-03-04"',
    '2025-02-30',
    '4 mars 2025',
    '',
    '2025-3-4',
    '[2025-03-04]',
    '0000-00-00',
    '99999-01-01',
  ],
  time: [
    '18:00-19:30',
    '9h15-11h',
    '9 h 15 – 11 h',
    '20u00',
    '{ start: 9h, end: 8h }',
    '25:00',
    '9:15 am – 11 a.m.',
    '9.15',
    '555',
    '23:00-02:00',
  ],
  languages: [
    '[fr, en]',
    '[fr]',
    '[fr, en, ar]',
    '[ar, fr]',
    '[fr-CA, en-CA, fr-FR]',
    '[xx]',
    'fr',
    '[fr, fr]',
    '[]',
    '[de, it, es, nl, pt]',
  ],
  attendees: [
    '[Awa Diallo, Jonas Keller]',
    '\n  - Awa Diallo\n  - { name: Jonas, organization: OIM // IOM, role: chair, status: excusé, email: x@y.org }',
    '\n  - Point focal : Awa\n  - name: A\n    arrived: 9h\n    left: 8h\n    proxy: Zed\n    count: -1',
    '[]',
    '\n- {',
    '\n  - - -',
    '12',
  ],
  next: ['{ date: 2025-04-01, time: 18:00 }', 'à convenir // to be agreed', '2025-01-01', '{ date: x }', '[1]'],
  previous: ['{ date: 2025-02-04, approved: true, file: a.md }', '{ date: 2026-01-01 }', 'oui'],
  agenda: ['[Eau // Water, Toiture // Roof]', '\n  - Eau : bilan\n  - 2. Toiture (OIM)', '{}'],
  annexes: ['\n  - { title: A // B, file: a.pdf }\n  - { title: C, url: http://x }', '[x]'],
  layout: ['parallel', 'stacked', 'sideways'],
  status: ['draft', 'final', 'brouillon'],
  logo: ['a.png', '[a.png, b.svg]', 'http://x/y.png'],
  template: ['t.hbs', '../../x'],
  approved: ['{ date: 2025-03-05, by: Awa }', 'true'],
  timezone: ['Europe/Paris', 'Mars/Phobos'],
  quorum: ['12', 'deux tiers // two thirds', '[1]'],
  distribution: ['[a@b.org, x]'],
  signatures: ['[La présidente // The chair]', '{ fr: A, en: B }'],
};

const oddLines = [
  'lieu: Mairie',
  'atendees: [A]',
  'date:2023-01-01',
  'just words',
  '\ttabbed: x',
  '? complex : key',
  '<<: *a',
  'a: &a [x, *a]',
  'b: !tag c',
  'c: "unclosed',
  "d: 'l'atelier'",
  'e: [1, 2',
  'f: { g: h',
  'g: |\n  block\n text',
  'h: >-\n  folded\n\n  on',
  'i: @at',
  'j: Réunion : bilan',
  'k: # nothing',
  '%YAML 1.1',
  '...',
  '- item',
  '{{ page.title }}: x',
  '"title": again',
  '__proto__: { x: 1 }',
  'constructor: x',
  'é: \u0001',
];

/**
 * @param {Random} random
 * @returns {string} from one `---` to the other, either of which may be missing
 */
export function makeFrontMatter(random) {
  const required = [
    `title: ${oneValue(random)}`,
    ...['date', 'time', 'attendees'].map((name) => fieldOf(random, name)),
    `room: ${oneValue(random)}`,
  ];
  const kept = required.filter(() => random.next() < 0.93);
  const others = Array.from({ length: random.between(0, 5) }, () => fieldOf(random, random.pick(Object.keys(values))));
  const odd = random.next() < 0.4 ? [random.pick(oddLines)] : [];
  const lines =
    random.next() < 0.7 ? [...kept, ...others, ...odd] : random.shuffle([...kept, ...others, ...odd, ...odd]);
  const open = random.pick(['---', '---', '---', '---', '---', '--- ', '---js', '---yaml', '\ufeff---', ' ---', '']);
  const close = random.next() < 0.95 ? '---' : random.pick(['', '----', '...', '--- x']);
  return `${open}\n${lines.join('\n')}\n${close}\n`;
}

/**
 * A configuration; half of the cases have none.
 *
 * @param {Random} random
 * @returns {string}
 */
export function makeConfiguration(random) {
  if (random.next() < 0.5) return '';
  const lines = [
    'organizations:\n  oim: { fr: OIM, en: IOM }\n  hcr:\n    name: { fr: Haut-Commissariat, en: High Commissioner }\n    short: { fr: HCR, en: UNHCR }',
    'organizations: [OIM, { fr: OIM, en: IOM }, 3]',
    'rules: { translation/number: off, body/link: error, agenda/numbering: loud }',
    'labels: { fr: { minutes: Procès-verbal }, xx: { a: b } }',
    fieldOf(random, 'languages'),
    fieldOf(random, 'time'),
    fieldOf(random, 'logo'),
    `room: ${oneValue(random)}`,
    random.pick(oddLines),
  ];
  return `${lines.filter(() => random.next() < 0.35).join('\n')}\n`;
}

/**
 * @param {Random} random
 * @param {string} name
 */
function fieldOf(random, name) {
  const known = values[/** @type {keyof typeof values} */ (name)];
  return `${name}: ${random.next() < 0.85 ? random.pick(known.slice(0, random.next() < 0.7 ? 2 : undefined)) : oneValue(random)}`;
}

/** @param {Random} random */
function oneValue(random) {
  const text = random.next() < 0.6 ? `${random.pick(texts)} // ${random.pick(texts)}` : makeText(random);
  const kind = random.next();
  if (kind < 0.5) return text;
  if (kind < 0.7) return JSON.stringify(text);
  if (kind < 0.8) return `'${text}'`;
  return `{ fr: ${text}, en: ${text} }`;
}
