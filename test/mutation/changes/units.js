import { anyDigit } from './digits.js';

/** Units by what they measure: one stands for another of its line. The first form is the singular. */
const measures = {
  fr: [
    ['$', '€', '£'],
    ['%', '‰', '$'],
    ['mètre|mètres', 'kilomètre|kilomètres'],
    ['m', 'km', 'cm'],
    ['m²', 'km²', 'ha'],
    ['tonne|tonnes', 'kilo|kilos', 'gramme|grammes'],
    ['litre|litres', 'mètre cube|mètres cubes'],
    ['jour|jours', 'semaine|semaines', 'mois|mois', 'an|ans'],
    ['minute|minutes', 'heure|heures', 'seconde|secondes'],
  ],
  en: [
    ['%', '‰'],
    ['metre|metres', 'kilometre|kilometres'],
    ['m', 'km', 'cm'],
    ['m²', 'km²', 'ha'],
    ['tonne|tonnes', 'kilo|kilos', 'gram|grams'],
    ['litre|litres', 'cubic metre|cubic metres'],
    ['day|days', 'week|weeks', 'month|months', 'year|years'],
    ['minute|minutes', 'hour|hours', 'second|seconds'],
  ],
  ar: [['٪', '$']],
};

/** Signs of money that stand before the number. */
const prefixes = ['$', '€', '£'];

/** The units of a text, right after (or before) a number. */
export function findUnits(text, language) {
  const words = measuresOf(language).flatMap((line) => line.flatMap((unit) => unit.split('|')));
  const unit = [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeSigns)
    .join('|');
  const after = new RegExp(`(?<=${anyDigit}[ \\u00a0\\u202f-]?)(?:${unit})(?![\\p{L}\\p{M}²])`, 'gu');
  const before = /(?<![\p{L}\d])[$€£](?=\d)/gu;
  return [...text.matchAll(after), ...text.matchAll(before)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    text: written,
    isPrefix: /^\d/.test(text.slice(index + written.length)),
  }));
}

/** Another unit, in the same number: `tonnes` → `kilos`. */
export function otherUnit({ text, isPrefix }, language, random) {
  if (isPrefix) return random.pick(prefixes.filter((sign) => sign !== text));
  const line = measuresOf(language).find((units) => units.some((unit) => unit.split('|').includes(text)));
  const old = line.find((unit) => unit.split('|').includes(text));
  const isSingular = old.split('|')[0] === text;
  const other = random.pick(line.filter((unit) => unit !== old)).split('|');
  return isSingular ? other[0] : other.at(-1);
}

function measuresOf(language) {
  return measures[language.slice(0, 2)] ?? [];
}

function escapeSigns(text) {
  return text.replace(/[$|]/g, '\\$&');
}
