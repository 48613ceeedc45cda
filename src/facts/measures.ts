import { oncePerKey } from '../basics/once.js';

export interface Measure {
  /** As in `kinds`. */
  readonly unit: string;
  readonly end: number;
}

/**
 * Reads the unit of measure after a number: `80 litres`, `15-year`, `10 jours`, `١٥ لتراً`. Null for other words, which
 * are never a contradiction.
 *
 * @param at where the number ends
 * @param language primary subtag
 */
export function measureAt(text: string, at: number, language: string): Measure | null {
  nextWord.lastIndex = at;
  const found = nextWord.exec(text);
  const [written = '', adjective, word = ''] = found ?? [];
  const unit = symbols.get(word) ?? wordsOf(language).get(word.toLowerCase().replace(/\p{M}/gu, ''));
  if (unit === undefined) return null;
  const end = at + written.length;
  const power = adjective === undefined ? powerAt(text, end) : null;
  if (power) return { unit: `${unit}${power.exponent}`, end: power.end };
  return { unit: adjective && unit === 'm' ? `m${/^cub/i.test(adjective) ? 3 : 2}` : unit, end };
}

/** Whether a unit is one of measure, rather than of money or a percentage. */
export function isMeasure(unit: string): boolean {
  return Object.hasOwn(kinds, unit.replace(/[23]$/, ''));
}

const nextWord =
  /[ \u00a0\u202f\u2009-]?(?:(cubic|square|working|business|calendar|consecutive|full)[ \u00a0])?([\p{L}\p{M}]+)/iuy;

/** `mètres cubes`, `m²`. */
const power =
  /(?:([²³])|[ \u00a0](?:(c[uú]b\p{L}+|مكعب[\p{L}\p{M}]*)|(?:carrés?|square|cuadrad\p{L}+|quadrat\p{L}+|quadrad\p{L}+|مربع[\p{L}\p{M}]*))(?![\p{L}\p{M}]))/iuy;

function powerAt(text: string, at: number): { readonly exponent: number; readonly end: number } | null {
  if (!/[²³ \u00a0]/.test(text[at] ?? '')) return null;
  power.lastIndex = at;
  const found = power.exec(text);
  if (!found) return null;
  return { exponent: found[1] === '³' || found[2] !== undefined ? 3 : 2, end: at + found[0].length };
}

const symbols: ReadonlyMap<string, string> = new Map(
  ['m', 'km', 'cm', 'mm', 'kg', 'g', 't', 'ha', 'min', 'h', 'l'].map((sign) => [sign, sign] as const),
).set('L', 'l');

/** The words of each unit, without vowel marks; the languages in the order of `languages`. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  l: [
    'litre litres',
    'litre litres liter liters',
    'Liter Litern',
    'litro litros',
    'litro litri',
    'liter liters',
    'litro litros',
    'لتر لترا لترات',
  ],
  m: [
    'mètre mètres',
    'metre metres meter meters',
    'Meter Metern',
    'metro metros',
    'metro metri',
    'meter meters',
    'metro metros',
    'متر مترا أمتار',
  ],
  km: [
    'kilomètre kilomètres',
    'kilometre kilometres kilometer kilometers',
    'Kilometer Kilometern',
    'kilómetro kilómetros',
    'chilometro chilometri',
    'kilometer kilometers',
    'quilómetro quilómetros quilômetro quilômetros',
    'كيلومتر كيلومترا كيلومترات كلم',
  ],
  cm: [
    'centimètre centimètres',
    'centimetre centimetres centimeter centimeters',
    'Zentimeter Zentimetern',
    'centímetro centímetros',
    'centimetro centimetri',
    'centimeter centimeters',
    'centímetro centímetros',
    'سنتيمتر سنتيمترا سنتيمترات',
  ],
  mm: ['millimètre millimètres', 'millimetre millimetres millimeter millimeters', 'Millimeter', '', '', '', '', ''],
  t: [
    'tonne tonnes',
    'tonne tonnes ton tons',
    'Tonne Tonnen',
    'tonelada toneladas',
    'tonnellata tonnellate',
    'ton tonnen',
    'tonelada toneladas',
    'طن طنا أطنان',
  ],
  kg: [
    'kilo kilos kilogramme kilogrammes',
    'kilo kilos kilogram kilograms',
    'Kilo Kilogramm',
    'kilo kilos kilogramo kilogramos',
    'chilo chili chilogrammo chilogrammi',
    'kilo kilogram',
    'quilo quilos quilograma quilogramas',
    'كيلوغرام كيلوغراما كيلوغرامات كلغ',
  ],
  g: [
    'gramme grammes',
    'gram grams',
    'Gramm',
    'gramo gramos',
    'grammo grammi',
    'gram',
    'grama gramas',
    'غرام غراما غرامات',
  ],
  ha: [
    'hectare hectares',
    'hectare hectares',
    'Hektar',
    'hectárea hectáreas',
    'ettaro ettari',
    'hectare hectaren',
    'hectare hectares',
    'هكتار هكتارا هكتارات',
  ],
  s: [
    'seconde secondes',
    'seconds',
    'Sekunde Sekunden',
    'segundos',
    'secondi',
    'seconde seconden',
    'segundos',
    'ثانية ثوان ثواني',
  ],
  min: [
    'minute minutes',
    'minute minutes',
    'Minute Minuten',
    'minuto minutos',
    'minuto minuti',
    'minuut minuten',
    'minuto minutos',
    'دقيقة دقائق',
  ],
  h: ['heure heures', 'hour hours', 'Stunde Stunden', 'hora horas', 'ora ore', 'uur uren', 'hora horas', 'ساعة ساعات'],
  day: [
    'jour jours journée journées',
    'day days',
    'Tag Tage Tagen',
    'día días',
    'giorno giorni',
    'dag dagen',
    'dia dias',
    'يوم يوما أيام',
  ],
  week: [
    'semaine semaines',
    'week weeks',
    'Woche Wochen',
    'semana semanas',
    'settimana settimane',
    'week weken',
    'semana semanas',
    'أسبوع أسبوعا أسابيع',
  ],
  month: [
    'mois',
    'month months',
    'Monat Monate Monaten',
    'mes meses',
    'mese mesi',
    'maand maanden',
    'mês meses',
    'شهر شهرا أشهر شهور',
  ],
  year: [
    'an ans année années',
    'year years',
    'Jahr Jahre Jahren',
    'año años',
    'anno anni',
    'jaar jaren',
    'ano anos',
    'سنة سنوات عام عاما أعوام',
  ],
};

const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'ar'];

const wordsOf = oncePerKey((language: string): ReadonlyMap<string, string> => {
  const at = languages.indexOf(language);
  return new Map(
    Object.entries(kinds).flatMap(([unit, words]) =>
      (words[at] ?? '').split(' ').flatMap((word) => (word === '' ? [] : [[fold(word), unit] as const])),
    ),
  );
});

function fold(word: string): string {
  return word.toLowerCase().replace(/\p{M}/gu, '');
}
