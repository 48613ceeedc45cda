import { compounds } from '../compounds.js';
import type { NumberWords } from '../number-words.js';

const units = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const teens = [
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
];
const tens = ['', '', 'venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];

/** `ventuno`, `ventotto`: the ten loses its vowel; `ventitré` takes an accent. */
function belowHundred(value: number): string {
  if (value < 10) return units[value] ?? '';
  if (value < 20) return teens[value - 10] ?? '';
  const [ten, unit] = [tens[Math.floor(value / 10)] ?? '', value % 10];
  const stem = unit === 1 || unit === 8 ? ten.slice(0, -1) : ten;
  return unit === 3 ? `${stem}tré ${stem}tre` : `${stem}${units[unit]}`;
}

export const numbers: NumberWords = {
  get cardinals() {
    return {
      ...compounds({
        belowHundred,
        hundred: 'cento',
        thousands: 'mila',
        unitOf: (value) => (value === 1 ? '' : (units[value] ?? '')),
      }),
      6: '',
      10: 'dieci decina',
      12: 'dodici dozzina',
      20: 'venti ventina',
      100: 'cento centinaio',
      1000: 'mille migliaio',
      1e6: 'milione milioni',
      1e9: 'miliardo miliardi',
    };
  },
  ordinals: {
    3: 'terzo terza terzi terze',
    4: 'quarto quarta',
    5: 'quinto quinta',
    6: 'sesto sesta',
    7: 'settimo settima',
    8: 'ottavo ottava',
    9: 'nono nona',
    10: 'decimo decima',
    11: 'undicesimo undicesima',
    12: 'dodicesimo dodicesima',
    13: 'tredicesimo tredicesima',
    14: 'quattordicesimo quattordicesima',
    15: 'quindicesimo quindicesima',
    20: 'ventesimo ventesima',
    21: 'ventunesimo ventunesima',
    30: 'trentesimo trentesima',
  },
  silent: {
    0: 'zero nessun nessuno nessuna nullo non senza',
    1: 'un uno una primo prima solo sola unico unica',
    2: 'secondo seconda entrambi entrambe ambedue doppio paio coppia metà mezzo mezza',
    3: 'triplo trimestre',
    6: 'sei',
  },
  joiners: 'e',
  beginnings:
    'due dod doz dug tre terz tred quatt quar quin cinq sei ses sed sett ott nov non diec dec dici und vent mil migl cent',
};
