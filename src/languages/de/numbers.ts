import { compounds } from '../compounds.js';
import type { NumberWords } from '../number-words.js';

const units = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const teens = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const tens = ['', '', 'zwanzig', 'dreißig dreissig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

function belowHundred(value: number): string {
  if (value < 10) return value === 1 ? 'eins' : (units[value] ?? '');
  if (value < 20) return teens[value - 10] ?? '';
  const unit = units[value % 10] ?? '';
  return (tens[Math.floor(value / 10)] ?? '')
    .split(' ')
    .map((ten) => (unit === '' ? ten : `${unit}und${ten}`))
    .join(' ');
}

export const numbers: NumberWords = {
  get cardinals() {
    return {
      ...compounds({
        belowHundred,
        unitOf: (value) => units[value] ?? '',
        hundred: 'hundert',
        thousands: 'tausend',
        joiner: 'und',
      }),
      2: 'zwei zwo',
      12: 'zwölf dutzend',
      1000: 'tausend eintausend',
      1e6: 'million millionen',
      1e9: 'milliarde milliarden',
    };
  },
  ordinals: {
    3: 'dritte dritten dritter drittes dritte',
    4: 'vierte vierten vierter viertes',
    5: 'fünfte fünften fünfter fünftes',
    6: 'sechste sechsten sechster sechstes',
    7: 'siebte siebten siebter siebtes siebente',
    8: 'achte achten achter achtes',
    9: 'neunte neunten neunter neuntes',
    10: 'zehnte zehnten zehnter zehntes',
    11: 'elfte elften elfter elftes',
    12: 'zwölfte zwölften zwölfter zwölftes',
    13: 'dreizehnte dreizehnten dreizehnter dreizehntes',
    14: 'vierzehnte vierzehnten vierzehnter vierzehntes',
    15: 'fünfzehnte fünfzehnten fünfzehnter fünfzehntes',
    20: 'zwanzigste zwanzigsten zwanzigster zwanzigstes',
    21: 'einundzwanzigste einundzwanzigsten einundzwanzigster',
    30: 'dreißigste dreißigsten dreissigste dreissigsten',
  },
  silent: {
    0: 'null kein keine keinen keiner keinem keines nicht ohne',
    1: 'ein eine einen einem einer eines eins einmal erste ersten erster erstes einzige',
    2: 'zweite zweiten zweiter zweites beide beiden beider zweimal doppelt paar hälfte halb halbe',
    3: 'drittel dreifach quartal dreimal',
    4: 'viertel viermal',
  },
  joiners: 'und',
  beginnings: 'zw drei dritt vier fünf sech sieb acht neun zehn elf ein hundert tausend million milliard dutzend',
};
