import { compounds } from '../compounds.js';
import type { NumberWords } from '../number-words.js';

const units = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** `tweeëntwintig`: the joiner bears a diaeresis after an e. */
function belowHundred(value: number): string {
  if (value < 10) return units[value] ?? '';
  if (value < 20) return teens[value - 10] ?? '';
  const [ten, unit] = [tens[Math.floor(value / 10)] ?? '', units[value % 10] ?? ''];
  return unit === '' ? ten : `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`;
}

export const numbers: NumberWords = {
  get cardinals() {
    return {
      ...compounds({
        belowHundred,
        unitOf: (value) => (value === 1 ? '' : (units[value] ?? '')),
        hundred: 'honderd',
        thousands: 'duizend',
      }),
      10: 'tien tiental',
      12: 'twaalf dozijn',
      20: 'twintig twintigtal',
      1000: 'duizend',
      1e6: 'miljoen',
      1e9: 'miljard',
    };
  },
  ordinals: {
    3: 'derde derden',
    4: 'vierde',
    5: 'vijfde',
    6: 'zesde',
    7: 'zevende',
    8: 'achtste',
    9: 'negende',
    10: 'tiende',
    11: 'elfde',
    12: 'twaalfde',
    13: 'dertiende',
    14: 'veertiende',
    15: 'vijftiende',
    20: 'twintigste',
    21: 'eenentwintigste',
    30: 'dertigste',
  },
  silent: {
    0: 'nul geen niet zonder',
    1: 'een één eerste enige eenmaal',
    2: 'tweede beide beiden tweemaal dubbel paar helft half halve anderhalf',
    3: 'drievoud kwartaal driemaal',
    4: 'kwart viermaal',
  },
  joiners: 'en',
  beginnings:
    'twee twaal twint drie derd dert vier vijf veer zes zeven acht tacht negen tien elf een één honderd duizend miljoen miljard dozijn',
};
