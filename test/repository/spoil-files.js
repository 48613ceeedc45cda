import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What may be wrong with a meeting file: each spoils its text, and says where that is to be told, as line and column, and
 * by which rule.
 *
 * @type {((text: string) => { text: string, place: string, rule: string })[]}
 */
const faults = [
  (text) => replaceField(text, 'time', '19:30-18:00', 'front-matter/time'),
  (text) => replaceField(text, 'date', '2025-02-30', 'front-matter/date'),
  (text) => ({ text: text.replace(/^#.*\n/gm, ''), place: '1:1', rule: 'agenda/none' }),
  (text) => append(text, '![Plan](plan.png)', 'body/asset'),
  (text) => append(text, ':::fr\nSans fin.', 'body/container'),
];

/**
 * Spoils five meetings of a repository, each in another way and far from the others.
 *
 * @param {string} folder
 * @returns {{ stem: string, report: string }[]} each by its path without the extension
 */
export function spoilFiles(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  // A meeting with a translation file would also be told to differ from it.
  const stems = names
    .map((name) => name.slice(0, -'.md'.length))
    .filter(
      (stem) =>
        !/\.[a-z]{2}$/.test(stem) && !names.some((name) => name.startsWith(`${stem}.`) && name !== `${stem}.md`),
    )
    .sort();
  return faults.map((spoil, index) => {
    const stem = stems[Math.floor(((index + 0.5) * stems.length) / faults.length)] ?? '';
    const path = join(folder, `${stem}.md`);
    const { text, place, rule } = spoil(readFileSync(path, 'utf8'));
    writeFileSync(path, text);
    return { stem, report: `${stem}.md:${place} ${rule}` };
  });
}

/**
 * @param {string} text
 * @param {string} field
 * @param {string} value
 * @param {string} rule
 */
function replaceField(text, field, value, rule) {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.startsWith(`${field}: `));
  lines[index] = `${field}: ${value}`;
  return { text: lines.join('\n'), place: `${index + 1}:${field.length + 3}`, rule };
}

/**
 * @param {string} text
 * @param {string} block
 * @param {string} rule
 */
function append(text, block, rule) {
  const before = `${text.trimEnd()}\n\n`;
  return { text: `${before}${block}\n`, place: `${before.split('\n').length}:1`, rule };
}
