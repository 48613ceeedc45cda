/**
 * A text that repeats: what a hostile or careless hand writes a hundred thousand times.
 *
 * @typedef {{ name: string, unit: string }} Run
 */

/** Every mark of ASCII. */
const marks = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (character) => !/[a-z0-9]/i.test(character),
);

/** A letter or sign of each class that the program tells apart. */
const classes = [
  'a',
  'A',
  'é',
  'ب',
  '文',
  '1',
  '١',
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200f',
  'e\u0301',
  '😀',
];

/** Marks that mean something together. */
const pairs = [
  '](',
  '**',
  '__',
  '~~',
  '``',
  '<!--',
  '-->',
  '<!',
  '<?',
  '</',
  '{{',
  '{{{',
  '}}',
  '::',
  ':::',
  '[^',
  '![',
  '[[',
  '[]',
  '()',
  '|-',
  '| ',
  ' | ',
  ' // ',
  '//',
  '> ',
  '- ',
  '1. ',
  '# ',
  '\\\\',
  '&amp;',
  '&#1;',
  '<br>',
  '<u>',
  '<u></u>',
  '<a href="',
  'http://',
  'http://a/',
  'www.',
  'a@a.',
  'mailto:',
  '10:',
  '1/1/',
  '1er ',
  '9h',
  '1 000 ',
  '1-',
  '- [ ] ',
  '[a]: ',
  '[^a]',
  ': ',
  ', ',
  'a, ',
  'a. ',
  '« » ',
  '\r\n',
  '\r',
  '  \n',
  '\\\n',
  '\n\n',
  '\n---\n',
  '\n===\n',
  'le 1 ',
  'mardi ',
  'OIM ',
  'M. ',
  'pour : ',
  'voix ',
  'oui ',
  'trois ',
  'vingt-',
  'A.B.',
  'III',
  '12:00-',
  '+33 ',
  '(1) ',
  '1. a\n',
  '- a\n',
  '> a\n',
  '| a |\n',
];

/** Marks between letters, digits and lines. */
const mixed = marks.flatMap((mark) => [`a${mark}`, `1${mark}`, `${mark} `, `${mark}\n`, `\\${mark}`, `ب${mark}`]);

const named = (/** @type {readonly string[]} */ units) => units.map((unit) => ({ name: JSON.stringify(unit), unit }));

/** @type {readonly Run[]} */
export const plainRuns = named([...marks, ...classes, ...pairs]);

/** @type {readonly Run[]} */
export const allRuns = named([...new Set([...marks, ...classes, ...pairs, ...mixed])]);

/**
 * @param {Run} run
 * @param {number} length in characters
 */
export function writeRun({ unit }, length) {
  return unit.repeat(Math.max(1, Math.floor(length / unit.length)));
}
